import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Open a private browser window, so that no other account is signed in, and start the sign-in again.':
    'Abra uma janela privada do navegador, para que nenhuma outra conta esteja conectada, e inicie a entrada novamente.',
  'The browser signed in with an account that does not belong to the tenant of the mailbox: a personal account, or one of another company{0}.':
    'O navegador entrou com uma conta que não pertence ao locatário da caixa de correio: uma conta pessoal ou de outra empresa{0}.',
  '. Expected was {0}': '. Era esperado: {0}',
  '{0} Use {1}.': '{0} Use {1}.',
  'Inviting the account as a guest does not help: a guest has no mailbox in this tenant.':
    'Convidar a conta não ajuda: um convidado não tem caixa de correio neste locatário.',
  'Kind of account not allowed': 'Tipo de conta não permitido',
  'A personal Microsoft account was used, but the app is for work and school accounts, or the other way round.':
    'Foi usada uma conta pessoal da Microsoft, mas o aplicativo é para contas corporativas ou de estudante, ou o contrário.',
  '{0} Choose "Work or school account" where Microsoft asks.':
    '{0} Escolha “Work or school account” (“Conta corporativa ou de estudante”) quando a Microsoft perguntar.',
  'If the mailbox is a personal one, the supported account types must include personal Microsoft accounts.':
    'Se a caixa de correio for pessoal, os tipos de conta com suporte (Supported account types) devem incluir contas pessoais da Microsoft.',
  'Account not in directory': 'Conta fora do diretório',
  'The tenant has no account {0}. An alias or a shared address is often no sign-in name.':
    'O locatário não tem nenhuma conta {0}. Um alias ou um endereço compartilhado muitas vezes não é um nome de entrada.',
  'of this name': 'com este nome',
  'The sign-in name (UPN) differs from the mail address.': 'O nome de entrada (UPN) é diferente do endereço de e-mail.',
  'The address is mistyped.': 'O endereço foi digitado errado.',
  'The account lives in another tenant or cloud.': 'A conta fica em outro locatário ou em outra nuvem.',
  'Sign in with the User principal name that Entra shows under Users > the user > Overview.':
    'Entre com o User principal name que o Entra mostra em Users > o usuário > Overview.',
  'Check that the plan is right: {0}.': 'Confira se o plano está certo: {0}.',
  'Cross-tenant access blocked': 'Acesso entre locatários bloqueado',
  'The account belongs to another organization, and a cross-tenant access policy of one of the two forbids the sign-in.':
    'A conta pertence a outra organização, e uma política de acesso entre locatários de uma das duas proíbe a entrada.',
  '{0} Use an account of the mailbox tenant: {1}.': '{0} Use uma conta do locatário da caixa de correio: {1}.',
  'that of the mailbox': 'a da caixa de correio',
  'Only if the foreign account is meant: Entra admin center > External Identities > Cross-tenant access settings.':
    'Somente se for mesmo a conta externa que você quer usar: centro de administração do Entra > External Identities > Cross-tenant access settings.',
  'The tab Conditional Access names the policy.': 'A guia Conditional Access cita a política.',
  'the account': 'a conta',
  'In the Entra admin center open Protection > Conditional Access > Policies, and {0}.':
    'No centro de administração do Entra, abra Protection > Conditional Access > Policies e {0}.',
  'User name or password wrong': 'Nome ou senha incorretos',
  'Microsoft did not accept the user name or password typed at the sign-in. This is the password of the account, not the client secret.':
    'A Microsoft não aceitou o nome de usuário ou a senha digitados na entrada. Trata-se da senha da conta, não do segredo do cliente.',
  'Sign in at outlook.office.com as {0} to see whether the password is right.':
    'Entre em outlook.office.com como {0} para ver se a senha está certa.',
  'Account or address locked': 'Conta ou endereço bloqueado',
  'The account is locked after too many failed sign-ins, or the sign-in came from an IP address that Microsoft regards as malicious.':
    'A conta está bloqueada após muitas tentativas de entrada com falha, ou a entrada veio de um endereço IP que a Microsoft considera mal-intencionado.',
  'Wait a quarter of an hour, or let an administrator reset the password.':
    'Aguarde quinze minutos ou peça a um administrador que redefina a senha.',
  'It shows which of the two it is.': 'Ali se vê qual dos dois é o caso.',
  'Password has expired': 'A senha expirou',
  'The password of the account has expired and must be changed before anyone can sign in with it.':
    'A senha da conta expirou e precisa ser alterada antes que alguém possa entrar com ela.',
  'Change the password of {0}. For a service account consider a password that does not expire.':
    'Altere a senha desta conta: {0}. Para uma conta de serviço, considere uma senha que não expire.',
  'Password kept elsewhere': 'Senha mantida em outro lugar',
  'Entra holds no password for this account: it is checked by another identity provider, or none has been set.':
    'O Entra não tem nenhuma senha desta conta: outro provedor de identidade a verifica, ou nenhuma foi definida.',
  'Sign in interactively as {0}: the browser leads to the identity provider of your organization.':
    'Entre de forma interativa como {0}: o navegador leva ao provedor de identidade da sua organização.',
  'Account is disabled': 'A conta está desabilitada',
  'Signing in as this account is switched off. That is normal for a shared mailbox: it is opened by a person with Full Access, not by itself.':
    'A entrada como esta conta está desativada. Isso é normal em uma caixa de correio compartilhada: quem a abre é uma pessoa com acesso total, não ela própria.',
  'For a shared mailbox: sign in as a person who has Full Access, and keep the shared address as user name of the mail server.':
    'Para uma caixa de correio compartilhada: entre como uma pessoa que tenha acesso total e mantenha o endereço compartilhado como nome de usuário do servidor de e-mail.',
  "If it is a person's account: Users > {0} > Edit > Account enabled.":
    'Se for a conta de uma pessoa: Users > {0} > Edit > Account enabled.',
  'Nobody is signed in': 'Ninguém está conectado',
  'A sign-in without a page was tried, and no account (or more than one) was signed in. An ordinary sign-in is needed.':
    'Tentou-se uma entrada sem página, e nenhuma conta (ou mais de uma) estava conectada. É necessária uma entrada comum.',
  'Sign in with the page that Microsoft shows.': 'Entre pela página que a Microsoft mostra.',
  'Second factor required': 'Segundo fator exigido',
  'The account needs a second factor, which only a person can give. Jira cannot, so the sign-in has to be done in a browser.':
    'A conta precisa de um segundo fator, que só uma pessoa pode fornecer. O Jira não pode, portanto a entrada tem que ser feita em um navegador.',
  'Multifactor authentication was switched on since the last sign-in.':
    'A autenticação multifator foi ativada depois da última entrada.',
  'A Conditional Access policy asks for it.': 'Uma política de acesso condicional pede isso.',
  'The account has not registered a second factor yet.': 'A conta ainda não registrou um segundo fator.',
  'exclude {0} from policies that ask for it again and again': 'exclua {0} das políticas que pedem isso repetidamente',
  'External challenge not met': 'Desafio externo não atendido',
  'Another service (a third-party second factor or a claims provider) has to be satisfied, and was not.':
    'Outro serviço (um segundo fator de terceiros ou um provedor de declarações, claims provider) precisa ser atendido, e não foi.',
  'Managed device demanded': 'Dispositivo gerenciado exigido',
  'A Conditional Access policy allows only devices that the organization manages. The Jira server renews its access on its own and can never be one.':
    'Uma política de acesso condicional permite somente dispositivos que a organização gerencia. O servidor do Jira renova o acesso sozinho e nunca poderá ser um deles.',
  'exclude the app or {0} from the policy that demands a compliant or joined device':
    'exclua o aplicativo ou {0} da política que exige um dispositivo em conformidade (compliant) ou ingressado (joined)',
  'Approved app demanded': 'Aplicativo aprovado exigido',
  'A Conditional Access policy allows only apps on Microsoft’s list of approved clients, and Jira is not on it.':
    'Uma política de acesso condicional permite somente aplicativos da lista de clientes aprovados da Microsoft, e o Jira não está nela.',
  'exclude {0} or this app from "Require approved client app"':
    'exclua {0} ou este aplicativo de “Require approved client app”',
  'Blocked by access policy': 'Bloqueado por política de acesso',
  'The sign-in was right, and a Conditional Access policy of your organization forbids it: by place, app, or kind of client.':
    'A entrada estava correta, mas uma política de acesso condicional da sua organização a proíbe: pelo local, pelo aplicativo ou pelo tipo de cliente.',
  'exclude {0}, or allow the addresses from which Jira reaches the Internet as a named location':
    'exclua {0} ou permita, como local nomeado (named location), os endereços pelos quais o Jira acessa a Internet',
  'Blocked by security defaults': 'Bloqueado pelos padrões de segurança',
  'The security defaults of the tenant forbid this kind of sign-in.':
    'Os padrões de segurança do locatário proíbem este tipo de entrada.',
  'Use the sign-in in the browser with a second factor; it satisfies the security defaults.':
    'Entre pelo navegador com um segundo fator; isso atende aos padrões de segurança.',
  'Account considered at risk': 'Conta considerada em risco',
  'Microsoft considers the account or this sign-in at risk, or the account may not register a second factor from here.':
    'A Microsoft considera que a conta ou esta entrada está em risco, ou a conta não pode registrar um segundo fator a partir daqui.',
  'Review the account under Protection > Risky users, then dismiss the risk or reset the password.':
    'Examine a conta em Protection > Risky users e depois descarte o risco ou redefina a senha.',
  'On-premises sign-in down': 'Entrada local fora do ar',
  'The password is checked by agents in your own network (pass-through authentication), and Entra cannot reach them or they cannot reach Active Directory.':
    'A senha é verificada por agentes na sua própria rede (autenticação de passagem), e o Entra não os alcança, ou eles não alcançam o Active Directory.',
  'Check the service "Microsoft Entra Connect Authentication Agent" on its servers, and their way out on port 443.':
    'Verifique o serviço “Microsoft Entra Connect Authentication Agent” nos servidores dele e a saída deles pela porta 443.',
  'Entra unavailable for now': 'Entra indisponível no momento',
  'Entra could not answer at this moment. Neither the credentials nor the configuration are the reason.':
    'O Entra não pôde responder neste momento. A causa não são as credenciais nem a configuração.',
  'Wait a minute and try again.': 'Aguarde um minuto e tente novamente.',
  'Consent is missing': 'Falta o consentimento',
  'Nobody has agreed yet that this app may use the permissions it asks for, or the agreement was withdrawn.':
    'Ninguém concordou ainda que este aplicativo use as permissões que ele pede, ou a concordância foi retirada.',
  'A scope was added after the last consent.': 'Um escopo foi adicionado depois do último consentimento.',
  'Consent was never granted for this tenant.': 'O consentimento nunca foi concedido para este locatário.',
  'An administrator revoked it.': 'Um administrador o revogou.',
  'Consent was declined': 'O consentimento foi recusado',
  'Whoever signed in pressed Cancel on the page that asks for permissions.':
    'Quem entrou escolheu “Cancelar” na página que pede as permissões.',
  'Sign in again and choose Accept.': 'Entre novamente e escolha “Aceitar”.',
  'Administrator must consent': 'Um administrador deve consentir',
  'The tenant does not let users agree to this themselves. Since late 2025 that is the default for apps that read mail, so an administrator has to consent once for everybody.':
    'O locatário não permite que os próprios usuários concordem com isso. Desde o fim de 2025, esse é o padrão para aplicativos que leem e-mails; por isso, um administrador precisa dar o consentimento uma vez para todos.',
  'After that the sign-in no longer asks.': 'Depois disso, a entrada não pergunta mais.',
  'Consent request awaits approval': 'Consentimento pendente de aprovação',
  'The tenant uses the approval workflow: the sign-in has put a request before an administrator, and waits until it is approved.':
    'O locatário usa o fluxo de aprovação: a entrada enviou uma solicitação a um administrador e aguarda até que ela seja aprovada.',
  'In the Entra admin center open Enterprise applications > Admin consent requests, review the app and approve.':
    'No centro de administração do Entra, abra Enterprise applications > Admin consent requests, examine o aplicativo e aprove-o.',
  'Then sign in again.': 'Depois entre novamente.',
  'Client ID is Microsoft’s': 'ID do cliente da Microsoft',
  'The client ID belongs to an app of Microsoft itself. Permissions of such an app are fixed by Microsoft; Jira needs an app registration of your own.':
    'O ID do cliente pertence a um aplicativo da própria Microsoft. As permissões de um aplicativo assim são fixadas pela Microsoft; o Jira precisa de um registro de aplicativo seu.',
  'Register an app in your tenant as the guide on this page describes.':
    'Registre um aplicativo no seu locatário como o guia desta página descreve.',
  'Put its Application (client) ID and secret there.': 'Coloque lá o Application (client) ID e o segredo dele.',
  'Account not assigned': 'Conta não atribuída',
  'The app is open to assigned users only, and {0} is not one of them.':
    'O aplicativo está aberto somente a usuários atribuídos, e {0} não é um deles.',
  'Under Users and groups add {0}; or under Properties set "Assignment required?" to No.':
    'Em Users and groups, adicione {0}; ou, em Properties, defina “Assignment required?” como No.',
  'App has no role': 'Aplicativo sem função',
  'The app asks for a token of a service that only serves apps with an assigned role, and it has none there.':
    'O aplicativo pede um token de um serviço que só atende aplicativos com uma função atribuída, e ele não tem nenhuma lá.',
  'Someone must sign in': 'Alguém precisa entrar',
  'Entra cannot renew the access on its own: a person has to sign in again. It gave no number that says why.':
    'O Entra não consegue renovar o acesso sozinho: uma pessoa precisa entrar novamente. Ele não informou nenhum número que diga o motivo.',
  'A new policy or a second factor applies to the account.': 'Uma nova política ou um segundo fator se aplica à conta.',
  'The password or the sessions were reset.': 'A senha ou as sessões foram redefinidas.',
  'Consent was withdrawn.': 'O consentimento foi retirado.',
  'Sign-in was cancelled': 'A entrada foi cancelada',
  'The sign-in ended with "access_denied": someone pressed Cancel, or the tenant does not allow the consent.':
    'A entrada terminou com “access_denied”: alguém escolheu “Cancelar”, ou o locatário não permite o consentimento.',
  'Sign-in code used twice': 'Código de entrada repetido',
  'The code of a sign-in works once. It came a second time: the page was reloaded, sent twice, or two nodes of a cluster handled it.':
    'O código de uma entrada vale uma única vez. Ele chegou pela segunda vez: a página foi recarregada, enviada duas vezes, ou dois nós de um cluster a processaram.',
  'Start the sign-in again in one tab, and do not reload the page it returns to.':
    'Inicie a entrada novamente em uma única guia e não recarregue a página à qual ela retorna.',
  'Sign-in no longer valid': 'Entrada não mais válida',
  'The code or refresh token that was sent is not valid: it was cut off, belongs to another app or tenant, or has been withdrawn.':
    'O código ou o token de atualização enviado não é válido: foi cortado, pertence a outro aplicativo ou locatário ou foi revogado.',
  'Account locked for abuse': 'Conta bloqueada por abuso',
  'Microsoft has locked this personal account because it suspects misuse. No app can read its mail until the owner has unlocked it.':
    'A Microsoft bloqueou esta conta pessoal porque suspeita de uso indevido. Nenhum aplicativo pode ler os e-mails dela até que o proprietário a desbloqueie.',
  'The owner signs in at outlook.com and follows the steps to unlock the account.':
    'O proprietário entra em outlook.com e segue as etapas para desbloquear a conta.',
  'Sign-in has expired': 'A entrada expirou',
  'The code or the refresh token is too old. A code lives some ten minutes; a refresh token 90 days since it was last used.':
    'O código ou o token de atualização é antigo demais. Um código dura cerca de dez minutos; um token de atualização, 90 dias desde o último uso.',
  'More than ten minutes passed between sign-in and its end.':
    'Passaram-se mais de dez minutos entre a entrada e sua conclusão.',
  'The clock of the server is wrong.': 'O relógio do servidor está errado.',
  'No mail was fetched for a long time.': 'Nenhum e-mail foi buscado por muito tempo.',
  'Check the clock of the Jira server (NTP).': 'Verifique o relógio do servidor do Jira (NTP).',
  'Access lapsed unused': 'Acesso expirado por desuso',
  'Nobody has used the refresh token for 90 days, so it has lapsed: Jira stopped fetching mail, or the mail server was disabled.':
    'Ninguém usou o token de atualização por 90 dias, e ele expirou: o Jira deixou de buscar e-mails, ou o servidor de e-mail foi desabilitado.',
  'Keep the mail server enabled; a fetch at least once in 90 days keeps the access alive.':
    'Mantenha o servidor de e-mail habilitado; uma busca pelo menos uma vez a cada 90 dias mantém o acesso vivo.',
  'Policy ended the access': 'Política encerrou o acesso',
  'A Conditional Access policy with a sign-in frequency has ended the access. It will do so again each time the interval is over.':
    'Uma política de acesso condicional com frequência de entrada encerrou o acesso. Ela fará isso de novo sempre que o intervalo terminar.',
  'Exclude {0} from the policy that sets a sign-in frequency (Entra admin center > Conditional Access > Session).':
    'Exclua {0} da política que define uma frequência de entrada (centro de administração do Entra > Conditional Access > Session).',
  'Access was revoked': 'O acesso foi revogado',
  'The access was valid and has been withdrawn since: an administrator reset the password or revoked the sessions of the account.':
    'O acesso era válido e foi retirado depois: um administrador redefiniu a senha ou revogou as sessões da conta.',
  'The audit log of the account shows who revoked the sessions.':
    'O log de auditoria da conta mostra quem revogou as sessões.',
  'Sign-in page was left open': 'Página de entrada vencida',
  'The page of the sign-in stood open for so long that it is no longer valid.':
    'A página de entrada ficou aberta por tanto tempo que não é mais válida.',
  'Start the sign-in again and finish it within a few minutes.':
    'Inicie a entrada novamente e conclua-a em poucos minutos.',
  'The sign-in ran at one tenant and its code was redeemed at another: authorization and token endpoint name different tenants.':
    'A entrada ocorreu em um locatário, e o código dela foi resgatado em outro: o ponto de extremidade de autorização e o de token indicam locatários diferentes.',
  'Use the same tenant in both: {0} and {1}': 'Use o mesmo locatário em ambos: {0} e {1}',
  'External sign-in required': 'Entrada externa exigida',
  'The account signs in through another identity provider, which has to be asked again before the access can be renewed.':
    'A conta entra por outro provedor de identidade, que precisa ser consultado de novo antes que o acesso possa ser renovado.',
  'For a service mailbox use an account of the tenant itself.':
    'Para uma caixa de correio de serviço, use uma conta do próprio locatário.',
  'Too many equal requests': 'Muitas solicitações iguais',
  'The same request was sent over and over, and Entra has stopped answering it for a while. Credentials may be right; the repetition is the reason.':
    'A mesma solicitação foi enviada repetidamente, e o Entra deixou de respondê-la por algum tempo. As credenciais podem estar certas; a causa é a repetição.',
  'Disable the mail server in Jira, wait ten minutes, and look for the first error in the log: it is the cause of the repetition.':
    'Desabilite o servidor de e-mail no Jira, aguarde dez minutos e procure o primeiro erro no log: ele é a causa da repetição.',
  'Entra is throttling': 'O Entra limita solicitações',
  'Too many requests came from this tenant or app, and Entra asks for a pause. Nothing is wrong with the credentials.':
    'Vieram solicitações demais deste locatário ou aplicativo, e o Entra pede uma pausa. Não há nada de errado com as credenciais.',
  'Wait some minutes. If it recurs, let Jira fetch mail less often.':
    'Aguarde alguns minutos. Se isso se repetir, faça o Jira buscar e-mails com menos frequência.',
  'Scope is not valid': 'O escopo não é válido',
  'Entra cannot read a scope in the request, or does not know it: a slip in its spelling, a comma between two scopes, or a missing host in front.':
    'O Entra não consegue ler um escopo da solicitação ou não o conhece: um erro de grafia, uma vírgula entre dois escopos ou a falta do host na frente.',
  'Scopes are separated by commas, or two stand in one entry.':
    'Os escopos estão separados por vírgulas, ou há dois em um mesmo item.',
  'The host in front is missing, or belongs to another cloud.':
    'O host na frente está faltando ou pertence a outra nuvem.',
  'offline_access has a host in front: it always stands bare.':
    'offline_access tem um host na frente: ele sempre fica sozinho.',
  'Enter the scopes one per entry, as this page shows them. Mail scopes begin with {0}/':
    'Digite os escopos, um por item, como esta página os mostra. Os escopos de e-mail começam com {0}/',
  'No scope was sent': 'Nenhum escopo foi enviado',
  'The token request names no scope, so Entra cannot tell which mailbox service the token is for.':
    'A solicitação de token não indica nenhum escopo, portanto o Entra não sabe para qual serviço de e-mail é o token.',
  'Enter the scopes that this page shows for your plan, one per entry.':
    'Digite os escopos que esta página mostra para o seu plano, um por item.',
  'One token is for one service. The scopes mix Exchange ({0}) and Graph ({1}), and Entra refuses to make one token for both.':
    'Um token é para um único serviço. Os escopos misturam Exchange ({0}) e Graph ({1}), e o Entra se recusa a emitir um só token para ambos.',
  'For IMAP and POP keep only the scopes that begin with {0}/ and offline_access.':
    'Para IMAP e POP, mantenha somente os escopos que começam com {0}/ e o offline_access.',
  'For Microsoft Graph make another link with the scopes that begin with {0}/ and offline_access.':
    'Para o Microsoft Graph, crie outro link com os escopos que começam com {0}/ e o offline_access.',
  'Scope must be .default': 'O escopo deve ser .default',
  'An app without a user asked for a single permission. Such an app gets all it was granted at once, by a scope that ends in /.default.':
    'Um aplicativo sem usuário pediu uma única permissão. Um aplicativo assim recebe de uma vez tudo o que lhe foi concedido, por um escopo que termina em /.default.',
  'Use {0}/.default for IMAP and POP, or {1}/.default for Microsoft Graph.':
    'Use {0}/.default para IMAP e POP, ou {1}/.default para o Microsoft Graph.',
  'Permission does not exist': 'A permissão não existe',
  'The scope names a permission that the service behind its host does not have: the host is that of another service, or the permission is one for apps without a user.':
    'O escopo indica uma permissão que o serviço do host dele não tem: o host é de outro serviço, ou a permissão é para aplicativos sem usuário.',
  'IMAP, POP and SMTP permissions belong to {0}, Mail.ReadWrite to {1}.':
    'As permissões de IMAP, POP e SMTP pertencem a {0}; Mail.ReadWrite, a {1}.',
  'Use the scopes that this page shows for your plan.': 'Use os escopos que esta página mostra para o seu plano.',
  'Mail service not in tenant': 'Serviço de e-mail ausente',
  "The tenant does not know the service named in the scope. Usually the scope's host is that of another cloud; in {0} it is {1}.":
    'O locatário não conhece o serviço indicado no escopo. Em geral, o host do escopo é o de outra nuvem; em {0}, ele é {1}.',
  'The scopes are those of another plan.': 'Os escopos são os de outro plano.',
  'The host in the scope is mistyped.': 'O host no escopo foi digitado errado.',
  'The tenant has never had Exchange Online.': 'O locatário nunca teve o Exchange Online.',
  'If they do: Microsoft 365 admin center > Billing > Licenses must show a plan with Exchange Online.':
    'Se já for assim: o centro de administração do Microsoft 365 > Billing > Licenses deve mostrar um plano com Exchange Online.',
  'Mail service is disabled': 'Serviço de e-mail desabilitado',
  'Exchange Online is switched off in this tenant: its subscription has lapsed, or an administrator disabled "Office 365 Exchange Online".':
    'O Exchange Online está desativado neste locatário: a assinatura dele venceu, ou um administrador desabilitou “Office 365 Exchange Online”.',
  'In the Entra admin center open Enterprise applications, search for "Office 365 Exchange Online" (filter: Microsoft applications) and set "Enabled for users to sign in?" to Yes.':
    'No centro de administração do Entra, abra Enterprise applications, procure “Office 365 Exchange Online” (filtro: Microsoft applications) e defina “Enabled for users to sign in?” como Yes.',
  'Check the subscription in the Microsoft 365 admin center > Billing > Your products.':
    'Verifique a assinatura no centro de administração do Microsoft 365 > Billing > Your products.',
  'Organization lacks the service': 'Organização sem o serviço',
  'The app needs a service that this organization has not subscribed to or has switched off; for mail that is Exchange Online.':
    'O aplicativo precisa de um serviço que esta organização não assinou ou que desativou; para e-mails, é o Exchange Online.',
  'Microsoft 365 admin center > Billing > Licenses: assign a plan with Exchange Online to the mailbox.':
    'Centro de administração do Microsoft 365 > Billing > Licenses: atribua à caixa de correio um plano com Exchange Online.',
  'Listed permissions are damaged': 'Lista de permissões danificada',
  'The list of permissions in the app registration names something that no longer exists or is empty, so consent cannot be asked for.':
    'A lista de permissões do registro do aplicativo cita algo que não existe mais ou que está vazio; por isso, não é possível pedir o consentimento.',
  'Remove entries without a name, then add User.Read and the mail permissions again.':
    'Remova os itens sem nome e depois adicione novamente User.Read e as permissões de e-mail.',
  'Permission not in registration': 'Permissão ausente do registro',
  'The scope that was asked for is not among the permissions of the app registration, or nobody has consented to them.':
    'O escopo solicitado não está entre as permissões do registro do aplicativo, ou ninguém deu consentimento a elas.',
  'Choose Add a permission > Microsoft Graph > Delegated permissions and tick offline_access with IMAP.AccessAsUser.All, POP.AccessAsUser.All or Mail.ReadWrite.':
    'Escolha Add a permission > Microsoft Graph > Delegated permissions e marque offline_access com IMAP.AccessAsUser.All, POP.AccessAsUser.All ou Mail.ReadWrite.',
  'Consent still in progress': 'Consentimento ainda em andamento',
  'Entra is just creating the enterprise application for this app, or a leftover of an earlier one is in the way.':
    'O Entra está criando agora o aplicativo empresarial deste aplicativo, ou um resto de um anterior está atrapalhando.',
  'Wait half a minute and sign in again.': 'Aguarde meio minuto e entre novamente.',
  'If it stays, delete the old entry of the same name and grant consent again.':
    'Se o problema continuar, exclua o item antigo de mesmo nome e conceda o consentimento novamente.',
  'Scope names the app': 'O escopo indica o aplicativo',
  'The app asks for a token for itself: its own client ID or address stands in the scopes, or User.Read is missing from its permissions.':
    'O aplicativo pede um token para si mesmo: o próprio ID do cliente ou o endereço dele está nos escopos, ou falta User.Read nas permissões.',
  'Remove every scope that contains the client ID; use the scopes that this page shows.':
    'Remova todo escopo que contenha o ID do cliente; use os escopos que esta página mostra.',
  'Add Microsoft Graph > Delegated > User.Read.': 'Adicione Microsoft Graph > Delegated > User.Read.',
  'Scopes not accepted': 'Escopos não aceitos',
  'The server refused the scopes of the request, and gave no number that says why.':
    'O servidor recusou os escopos da solicitação e não informou nenhum número que diga o motivo.',
  'Compare with this page. Mail scopes begin with {0}/, Graph scopes with {1}/':
    'Compare com esta página. Os escopos de e-mail começam com {0}/; os do Graph, com {1}/',
  'Account of another tenant': 'Conta de outro locatário',
  'Code of another tenant': 'Código de outro locatário',
  'Two services asked together': 'Dois serviços solicitados juntos',
};
