import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Client secret ends soon': 'O segredo do cliente expira em breve',
  'The client secret{0} ended on {1}. Jira gets no more mail once Microsoft has taken note of it everywhere.':
    'O segredo do cliente{0} expirou em {1}. O Jira deixa de receber e-mails assim que a Microsoft tiver registrado isso em toda parte.',
  'The client secret{0} is good until {1}, another {2}. After that Jira gets no more mail.':
    'O segredo do cliente{0} vale até {1} (ainda {2}). Depois disso, o Jira deixa de receber e-mails.',
  'press New client secret, note its end date, and copy its Value at once.':
    'escolha New client secret, anote a data de término e copie o Value imediatamente.',
  'Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.':
    'Cole o novo Value como segredo do cliente e salve. Os servidores de e-mail no Jira mantêm a autorização.',
  'Delete the old secret once mail arrives again.': 'Exclua o segredo antigo quando os e-mails voltarem a chegar.',
  'Redirect URL misplaced': 'URL de redirecionamento mal posicionada',
  '{0} is registered under {1}. The sign-in would work and the client secret be refused right after it: Jira is a web application.':
    '{0} está registrada em {1}. A entrada funcionaria, e o segredo do cliente seria recusado logo depois: o Jira é um aplicativo Web.',
  'remove {0} from {1}, and add it under Web.': 'remova {0} de {1} e adicione-a em Web.',
  'API permissions of the app registration does not list {0}. What is not listed there is not part of an administrator’s consent.':
    'A página API permissions do registro do aplicativo não lista {0}. O que não está listado lá não faz parte do consentimento de um administrador.',
  'add {0}: {1}.': 'adicione {0}: {1}.',
  'Application permissions of Office 365 Exchange Online': 'permissões de aplicativo do Office 365 Exchange Online',
  'Delegated permissions of Microsoft Graph': 'permissões delegadas do Microsoft Graph',
  'Consent not given yet': 'Consentimento ainda não dado',
  'Nobody has consented to {0} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.':
    'Ninguém deu consentimento a {0} neste locatário. Na maioria das organizações, só um administrador pode fazer isso; até lá, a entrada é recusada ou o token vem sem essa permissão.',
  'App is being disabled': 'Aplicativo sendo desabilitado',
  'The enterprise application is switched off in this tenant (accountEnabled is false). Microsoft may still give tokens for some minutes, and then gives none.':
    'O aplicativo empresarial está desativado neste locatário (accountEnabled é false). A Microsoft ainda pode fornecer tokens por alguns minutos; depois, não fornece mais nenhum.',
  'Under Properties set “Enabled for users to sign in?” to Yes and save.':
    'Em Properties, defina “Enabled for users to sign in?” como Yes e salve.',
  'Only assigned people': 'Somente pessoas atribuídas',
  'The enterprise application lets in only people who are assigned to it. If {0} is not, its sign-in ends with AADSTS50105.':
    'O aplicativo empresarial só deixa entrar pessoas atribuídas a ele. Se {0} não estiver entre elas, a entrada terminará em AADSTS50105.',
  'Under Users and groups add {0}, or under Properties set “Assignment required?” to No.':
    'Em Users and groups, adicione {0}, ou, em Properties, defina “Assignment required?” como No.',
  'Sign-in not finished': 'Entrada não concluída',
  'No answer came back from Microsoft’s sign-in within {0}.':
    'Nenhuma resposta voltou da entrada da Microsoft dentro de {0}.',
  'The sign-in window was closed.': 'A janela de entrada foi fechada.',
  'Microsoft showed an error page, which never comes back by itself.':
    'A Microsoft mostrou uma página de erro, que nunca volta sozinha.',
  'The browser could not reach the redirect URL.': 'O navegador não conseguiu acessar a URL de redirecionamento.',
  'Start the sign-in again and stay in its window until it closes.':
    'Inicie a entrada novamente e permaneça na janela até que ela se feche.',
  'If Microsoft shows an error page, copy its whole text and paste it here: it is explained then.':
    'Se a Microsoft mostrar uma página de erro, copie o texto inteiro e cole-o aqui: ele será explicado.',
  'If the window ends on another page, copy the address from its address bar and paste it here.':
    'Se a janela terminar em outra página, copie o endereço da barra de endereços e cole-o aqui.',
  'Other account signed in': 'Outra conta entrou',
  'Expected was {0}, but {1} signed in. Browsers pick the account that was used last. The mailbox opens only if this account is another name of the same user, or has Full Access on it.':
    'Era esperado: {0}; quem entrou foi {1}. Os navegadores escolhem a última conta usada. A caixa de correio só se abre se esta conta for outro nome do mesmo usuário ou tiver acesso total a ela.',
  'Sign in again in a private window, choose “Use another account”, and type {0}.':
    'Entre novamente em uma janela privada, escolha “Usar outra conta” e digite {0}.',
  'If {0} is right because it has Full Access on {1}, enter it as the account that signs in.':
    'Se {0} for a conta certa porque tem acesso total sobre {1}, informe-a como a conta que entra.',
  '{0} signed in at tenant {1}; the mailbox is in tenant {2}. An account from elsewhere has no mailbox here.':
    '{0} entrou no locatário {1}; a caixa de correio fica no locatário {2}. Uma conta de outro lugar não tem caixa de correio aqui.',
  'the address of the mailbox': 'o endereço da caixa de correio',
  'Account not named': 'Conta não identificada',
  'Microsoft did not say who signed in, so it is not proved that it was {0}. The checks of the mailbox decide.':
    'A Microsoft não informou quem entrou, portanto não está comprovado que foi {0}. As checagens da caixa de correio decidem.',
  'If the mailbox does not open, sign in again as {0} in a private window.':
    'Se a caixa de correio não se abrir, entre novamente como {0} em uma janela privada.',
  'Answer without token': 'Resposta sem token',
  '{0} answered {1} with neither a token nor an error. A proxy on the way may have changed the answer.':
    '{0} respondeu {1}, sem token e sem erro. Um proxy no caminho pode ter alterado a resposta.',
  'If it comes back, compare the token endpoint with the value of the plan, and ask the network team about the proxy.':
    'Se isso se repetir, compare o ponto de extremidade de token com o valor do plano e pergunte à equipe de rede sobre o proxy.',
  'Answer of another sign-in': 'Resposta de outra entrada',
  'The answer that came back does not belong to the sign-in that this diagnosis started, so it was not used.':
    'A resposta que voltou não pertence à entrada iniciada por este diagnóstico, por isso não foi usada.',
  'Two sign-in windows were open, or the diagnosis was started again meanwhile.':
    'Havia duas janelas de entrada abertas, ou o diagnóstico foi iniciado de novo nesse meio-tempo.',
  'An address from an earlier sign-in was pasted.': 'Foi colado um endereço de uma entrada anterior.',
  'Close other sign-in windows, run the diagnosis again, and sign in once.':
    'Feche as outras janelas de entrada, execute o diagnóstico novamente e entre uma única vez.',
  'Domain not at Microsoft': 'Domínio fora da Microsoft',
  'No Microsoft cloud has the domain {0} in a tenant.{1}':
    'Nenhuma nuvem da Microsoft tem o domínio {0} em um locatário.{1}',
  ' Its mail is delivered to {0}.': ' Os e-mails dele são entregues a {0}.',
  'The address has a typing error.': 'O endereço tem um erro de digitação.',
  'The mail of this domain is not hosted at Microsoft 365.':
    'Os e-mails deste domínio não são hospedados no Microsoft 365.',
  'The domain was never added to the tenant, or its verification is not finished.':
    'O domínio nunca foi adicionado ao locatário, ou a verificação dele não foi concluída.',
  'Look at the part after the @ again: {0}': 'Confira de novo a parte depois da @: {0}',
  'If the mailbox is at Microsoft 365: Microsoft 365 admin center > Settings > Domains shows whether the domain is verified.':
    'Se a caixa de correio estiver no Microsoft 365: centro de administração do Microsoft 365 > Settings > Domains mostra se o domínio está verificado.',
  'Mail delivered elsewhere': 'E-mails entregues em outro lugar',
  '{0} has a Microsoft tenant, but its mail is delivered to {1}. That is a mail filter in front of Exchange Online, or the mailboxes are not at Microsoft at all.':
    '{0} tem um locatário da Microsoft, mas os e-mails são entregues a {1}. Trata-se de um filtro de e-mail na frente do Exchange Online, ou as caixas de correio não ficam na Microsoft.',
  'If a mail filter or gateway stands in front: nothing to do, the checks of the mailbox decide.':
    'Se houver um filtro ou gateway de e-mail na frente: nada a fazer, as checagens da caixa de correio decidem.',
  'Otherwise ask the mail team where this mailbox lives. Only a mailbox in Exchange Online can be connected here.':
    'Caso contrário, pergunte à equipe de e-mail onde fica esta caixa de correio. Aqui só é possível conectar uma caixa de correio do Exchange Online.',
  'Plan does not match': 'O plano não corresponde',
  '{0} belongs to {1}, but {2} is chosen. Sign-in addresses, scopes and mail hosts differ between them, so nothing will fit.':
    '{0} pertence a {1}, mas o plano escolhido é {2}. Os endereços de entrada, os escopos e os hosts de e-mail são diferentes, portanto nada vai combinar.',
  'Choose {0} as the plan, and let the values be filled in again.':
    'Escolha {0} como plano e deixe que os valores sejam preenchidos de novo.',
  'The app registration has to be in the same cloud: look for it there, or register it anew.':
    'O registro do aplicativo precisa estar na mesma nuvem: procure-o lá ou registre o aplicativo de novo.',
  'Plan named differently': 'Plano com outro nome',
  '{0} belongs to {1}; {2} is chosen. Both use the same addresses and scopes, so this works.':
    '{0} pertence a {1}; o plano escolhido é {2}. Ambos usam os mesmos endereços e escopos, portanto isso funciona.',
  'Choose {0}, so that the settings say what is true.':
    'Escolha {0}, para que as configurações correspondam à realidade.',
  'Domain in several clouds': 'Domínio em várias nuvens',
  '{0} has a tenant in each of these: {1}. {2} is chosen; the mailbox can live in only one of them.':
    '{0} tem um locatário em cada uma destas: {1}. O plano escolhido é {2}; a caixa de correio só pode estar em uma delas.',
  'Ask the mail team in which of them the mailbox lives. If it is not {0}, choose the other plan.':
    'Pergunte à equipe de e-mail em qual delas fica a caixa de correio. Se não for {0}, escolha o outro plano.',
  'Plan not recognisable': 'Plano não reconhecível',
  'Microsoft describes the tenant of {0} by values that fit no known plan (region {1}, sub-scope {2}).':
    'A Microsoft descreve o locatário de {0} com valores que não correspondem a nenhum plano conhecido (região {1}, subescopo {2}).',
  'not given': 'não informado',
  'Ask your Microsoft 365 administrator for the plan. {0} is used until you choose another.':
    'Pergunte ao seu administrador do Microsoft 365 qual é o plano. {0} é usado até você escolher outro.',
  'Tenant does not match': 'O locatário não corresponde',
  'The tenant entered is {0}, but {1} belongs to tenant {2}. A token of the one opens no mailbox of the other.':
    'O locatário informado é {0}, mas {1} pertence ao locatário {2}. Um token de um não abre nenhuma caixa de correio do outro.',
  'Enter {0} as the tenant.': 'Digite {0} como locatário.',
  'The app registration has to be in that tenant: compare the Directory (tenant) ID on its Overview page.':
    'O registro do aplicativo precisa estar nesse locatário: compare o Directory (tenant) ID na página Overview dele.',
  'Tenant in another cloud': 'Locatário em outra nuvem',
  '{0} signs in at {1}, but the tenant’s own addresses are at {2}.':
    'Em {0}, a entrada é feita em {1}, mas os endereços do próprio locatário ficam em {2}.',
  'Choose the plan of the mailbox. For {0}, enter a tenant that exists there.':
    'Escolha o plano da caixa de correio. Para {0}, informe um locatário que exista lá.',
  'Server metadata incomplete': 'Metadados do servidor incompletos',
  '{0} answered, but without {1}. Without them nobody can sign in.':
    '{0} respondeu, mas sem {1}. Sem isso, ninguém consegue entrar.',
  'A proxy changes the answer.': 'Um proxy altera a resposta.',
  'An endpoint was changed by hand.': 'Um ponto de extremidade foi alterado à mão.',
  'Reset the authority to the value of the plan, and ask the network team whether a proxy changes the answer.':
    'Volte o endereço da autoridade (authority) para o valor do plano e pergunte à equipe de rede se um proxy altera a resposta.',
  'Graph of another cloud': 'Graph de outra nuvem',
  '{0} sends clients to {1} to sign in, but this plan signs in at {2}. Tokens of this plan are refused there.':
    '{0} envia os clientes a {1} para entrar, mas neste plano a entrada é em {2}. Os tokens deste plano são recusados lá.',
  'Reset the Graph address to {0}, or choose the plan of the mailbox.':
    'Volte o endereço do Graph para {0} ou escolha o plano da caixa de correio.',
  'Graph cloud not named': 'Nuvem do Graph não indicada',
  '{0} answered {1} and did not say which cloud it belongs to. Something other than Microsoft Graph may be answering.':
    '{0} respondeu {1} e não informou a que nuvem pertence. Talvez o que responde não seja o Microsoft Graph.',
  'If the checks of the mailbox pass, nothing is to be done.':
    'Se as checagens da caixa de correio forem aprovadas, não há nada a fazer.',
  'Otherwise ask the network team whether a proxy answers in place of {0}.':
    'Caso contrário, pergunte à equipe de rede se um proxy responde no lugar de {0}.',
  'Client secret not accepted': 'Segredo do cliente não aceito',
  'Entra knows the app but not this client secret. Most often the Secret ID was copied instead of the Value: the portal shows both side by side.':
    'O Entra conhece o aplicativo, mas não este segredo do cliente. Na maioria das vezes, foi copiado o Secret ID em vez do Value: o portal mostra os dois lado a lado.',
  'The Secret ID (a GUID) was pasted instead of the Value.': 'O Secret ID (um GUID) foi colado em vez do Value.',
  'The value was copied incompletely, or with a blank or line break around it.':
    'O valor foi copiado incompleto, ou com um espaço ou uma quebra de linha em volta.',
  'The secret belongs to another app registration.': 'O segredo pertence a outro registro de aplicativo.',
  'The secret is new: it can take two minutes until every server of Microsoft knows it.':
    'O segredo é novo: pode levar dois minutos até que todos os servidores da Microsoft o conheçam.',
  'The value was URL-encoded twice on its way.': 'O valor foi codificado como URL duas vezes no caminho.',
  'Choose New client secret and copy the Value at once: it is shown only this one time.':
    'Escolha New client secret e copie o Value imediatamente: ele só é mostrado desta vez.',
  'Paste the Value as Client secret and save.': 'Cole o Value como segredo do cliente e salve.',
  'App credentials not accepted': 'Credenciais não aceitas',
  'Entra could not validate the credentials in the token request. This is the older wording for a client secret that is wrong or was copied wrongly.':
    'O Entra não conseguiu validar as credenciais da solicitação de token. Esta é a mensagem mais antiga para um segredo do cliente errado ou copiado incorretamente.',
  'The Secret ID was pasted instead of the Value.': 'O Secret ID foi colado em vez do Value.',
  'The secret is of another app.': 'O segredo é de outro aplicativo.',
  'The secret has been deleted.': 'O segredo foi excluído.',
  'Create a new client secret and copy its Value.': 'Crie um novo segredo do cliente e copie o Value dele.',
  'The tab "Service principal sign-ins" names the reason.': 'A guia “Service principal sign-ins” mostra o motivo.',
  'Client secret has expired': 'O segredo do cliente expirou',
  'The client secret was right, but its life is over. A secret lives 24 months at most; the one Jira sends can no longer be used or prolonged.':
    'O segredo do cliente estava certo, mas a validade dele terminou. Um segredo dura no máximo 24 meses; o que o Jira envia não pode mais ser usado nem prorrogado.',
  'Choose New client secret, note its end date, and copy the Value.':
    'Escolha New client secret, anote a data de término e copie o Value.',
  'Paste the new Value as Client secret and save.': 'Cole o novo Value como segredo do cliente e salve.',
  'Delete the expired secret once mail arrives again. Mail servers in Jira keep their authorization.':
    'Exclua o segredo expirado quando os e-mails voltarem a chegar. Os servidores de e-mail no Jira mantêm a autorização.',
  'Client secret not sent': 'Segredo do cliente não enviado',
  'The token request came without a client secret, and Entra wants one from this app. Either the field is empty in Jira, or Entra takes the redirect URI for that of another kind of app.':
    'A solicitação de token veio sem segredo do cliente, e o Entra exige um deste aplicativo. Ou o campo está vazio no Jira, ou o Entra toma o URI de redirecionamento pelo de outro tipo de aplicativo.',
  'The client secret is empty in the outgoing link, or was lost when the link was edited.':
    'O segredo do cliente está vazio no link de saída ou se perdeu quando o link foi editado.',
  'The redirect URI is registered under Mobile and desktop applications instead of Web.':
    'O URI de redirecionamento está registrado em Mobile and desktop applications em vez de Web.',
  'Type the client secret again and save.': 'Digite o segredo do cliente novamente e salve.',
  'The Redirect URL of Jira must stand under the platform Web.':
    'A URL de redirecionamento do Jira deve estar na plataforma Web.',
  'Certificate not accepted': 'Certificado não aceito',
  'The app identified itself by a certificate (client assertion), and Entra does not accept it. Jira itself uses a client secret, so the request came from another program or from a custom configuration.':
    'O aplicativo se identificou com um certificado (client assertion), e o Entra não o aceita. O próprio Jira usa um segredo do cliente, portanto a solicitação veio de outro programa ou de uma configuração personalizada.',
  'The certificate is not uploaded to this app registration, or was replaced.':
    'O certificado não foi carregado neste registro de aplicativo ou foi substituído.',
  'The certificate has expired.': 'O certificado expirou.',
  'The assertion was made for another cloud.': 'A declaração (assertion) foi feita para outra nuvem.',
  'Compare the thumbprint on the tab Certificates and upload the matching public key.':
    'Compare a impressão digital na guia Certificates e carregue a chave pública correspondente.',
  'Or use a client secret, which is what Jira can send.':
    'Ou use um segredo do cliente, que é o que o Jira pode enviar.',
  'App not found in tenant': 'Aplicativo não encontrado no locatário',
  'Entra knows the tenant{0} but no app with the client ID{1} in it. One of the two IDs was copied from elsewhere, or the app lives in another cloud.':
    'O Entra conhece o locatário{0}, mas nele não há nenhum aplicativo com o ID do cliente{1}. Um dos dois IDs foi copiado de outro lugar, ou o aplicativo fica em outra nuvem.',
  'The Object ID or the Secret ID was pasted as client ID.':
    'O Object ID ou o Secret ID foi colado como ID do cliente.',
  'The tenant ID is that of another tenant.': 'O ID do locatário é o de outro locatário.',
  'The app is registered in another cloud than the chosen plan (for example .com instead of .us).':
    'O aplicativo está registrado em uma nuvem diferente da do plano escolhido (por exemplo, .com em vez de .us).',
  'The app was deleted.': 'O aplicativo foi excluído.',
  'Copy the Application (client) ID and the Directory (tenant) ID from this one page.':
    'Copie o Application (client) ID e o Directory (tenant) ID desta mesma página.',
  'Check that this page opened in the cloud of your plan: {0}.':
    'Confira se esta página se abriu na nuvem do seu plano: {0}.',
  'Paste the client ID, and put the tenant ID into both endpoints.':
    'Cole o ID do cliente e coloque o ID do locatário nos dois pontos de extremidade.',
  'App not yet in tenant': 'Aplicativo ausente do locatário',
  'The app registration exists, but it has no enterprise application (service principal) in the tenant of the mailbox. It appears there with the first consent of an administrator.':
    'O registro do aplicativo existe, mas ele não tem um aplicativo empresarial (entidade de serviço) no locatário da caixa de correio. Ele surge lá com o primeiro consentimento de um administrador.',
  'The app is registered in another tenant and nobody has consented to it here.':
    'O aplicativo está registrado em outro locatário, e ninguém deu consentimento a ele aqui.',
  'The enterprise application was deleted.': 'O aplicativo empresarial foi excluído.',
  'Or create the service principal with the Azure CLI, signed in to the mailbox tenant.':
    'Ou crie a entidade de serviço com a CLI do Azure, conectada ao locatário da caixa de correio.',
  'App is switched off': 'O aplicativo está desativado',
  'An administrator has disabled the app in the tenant, so nobody can sign in through it and it gets no tokens.':
    'Um administrador desabilitou o aplicativo no locatário; por isso, ninguém consegue entrar por ele, e ele não recebe tokens.',
  'Under Properties set "Enabled for users to sign in?" to Yes and save.':
    'Em Properties, defina “Enabled for users to sign in?” como Yes e salve.',
  'If it was Microsoft that disabled the app, the Overview says so with a reason.':
    'Se foi a Microsoft que desabilitou o aplicativo, a página Overview informa isso com o motivo.',
  'App not authenticated': 'Aplicativo não autenticado',
  'The token endpoint did not accept the client ID together with the client secret, and gave no number that says why.':
    'O ponto de extremidade de token não aceitou o ID do cliente junto com o segredo do cliente e não informou nenhum número que diga o motivo.',
  'The request went to the token endpoint of another tenant or cloud.':
    'A solicitação foi para o ponto de extremidade de token de outro locatário ou de outra nuvem.',
  'Compare the Application (client) ID and the Directory (tenant) ID.':
    'Compare o Application (client) ID e o Directory (tenant) ID.',
  'The token endpoint must be {0}': 'O ponto de extremidade de token deve ser {0}',
  'App not allowed': 'Aplicativo não permitido',
  'Entra does not allow this app to make this request in this tenant, and gave no number that says why.':
    'O Entra não permite que este aplicativo faça esta solicitação neste locatário e não informou nenhum número que diga o motivo.',
  'The client ID is not known in this tenant.': 'O ID do cliente não é conhecido neste locatário.',
  'The app is switched off.': 'O aplicativo está desativado.',
  'Nobody has consented to the app.': 'Ninguém deu consentimento ao aplicativo.',
  'Registered as public client': 'Registrado como cliente público',
  'Jira sends a client secret, but Entra takes the app for one that cannot keep a secret, because the redirect URI stands under "Mobile and desktop applications".':
    'O Jira envia um segredo do cliente, mas o Entra toma o aplicativo por um que não consegue guardar segredos, porque o URI de redirecionamento está em “Mobile and desktop applications”.',
  'Remove the platform "Mobile and desktop applications", add the platform Web with {0}, and set "Allow public client flows" to No.':
    'Remova a plataforma “Mobile and desktop applications”, adicione a plataforma Web com {0} e defina “Allow public client flows” como No.',
  'the Redirect URL of Jira': 'a URL de redirecionamento do Jira',
  'On-behalf-of call refused': 'Chamada “em nome de” recusada',
  'A program asked for a token on behalf of a user with a token it was not meant to use so. Neither Jira nor this product makes such a call.':
    'Um programa pediu um token em nome de um usuário com um token que não se destina a esse uso. Nem o Jira nem este produto fazem uma chamada assim.',
  'The entry names the application that asked.': 'O item do log mostra o aplicativo que fez o pedido.',
  'Redirect URI is SPA': 'URI registrado como SPA',
  'The redirect URI is registered under "Single-page application". Such sign-ins may only be finished by a browser, but Jira finishes them on its server.':
    'O URI de redirecionamento está registrado em “Single-page application”. Entradas desse tipo só podem ser concluídas por um navegador, mas o Jira as conclui no servidor.',
  'Delete {0} under Single-page application and add the same address under Web.':
    'Exclua {0} em Single-page application e adicione o mesmo endereço em Web.',
  'Token request from browser': 'Solicitação de token pelo navegador',
  'A browser asked the token endpoint directly, and Entra allows that only for single-page applications. Jira and the companion ask from the server.':
    'Um navegador consultou diretamente o ponto de extremidade de token, e o Entra só permite isso a aplicativos de página única. O Jira e o companion fazem a solicitação pelo servidor.',
  'Let the server redeem the code. If this comes from Jira, a browser extension or a proxy is repeating its request.':
    'Deixe que o servidor resgate o código. Se isto vem do Jira, uma extensão do navegador ou um proxy está repetindo a solicitação dele.',
  'Sign-in lasted one day': 'A entrada durou um dia',
  'The refresh token was issued to a single-page application and so lived for 24 hours only. The redirect URI is registered under the wrong platform, which shows a day later.':
    'O token de atualização foi emitido para um aplicativo de página única e, por isso, durou apenas 24 horas. O URI de redirecionamento está registrado na plataforma errada, o que só aparece um dia depois.',
  'Move the Redirect URL of Jira from Single-page application to Web.':
    'Mova a URL de redirecionamento do Jira de Single-page application para Web.',
  'Then choose Authorize on every mail server in Jira that uses this link.':
    'Depois escolha “Autorizar” em cada servidor de e-mail do Jira que usa este link.',
  'Redirect URI not registered': 'URI de redirecionamento não registrado',
  "The app registration does not list the Redirect URL that was sent{0}. It has to match in every character, and Jira's changes with every edit of the authorization endpoint.":
    'O registro do aplicativo não contém a URL de redirecionamento enviada{0}. Ela precisa coincidir em cada caractere, e a do Jira muda a cada edição do ponto de extremidade de autorização.',
  'The authorization endpoint was edited (for example from common to the tenant ID), which gives Jira a new Redirect URL.':
    'O ponto de extremidade de autorização foi editado (por exemplo, de common para o ID do locatário), o que dá ao Jira uma nova URL de redirecionamento.',
  'http instead of https, another host name or port, another context path: the base URL of Jira has changed.':
    'http em vez de https, outro nome de host ou porta, outro caminho de contexto: a URL base do Jira mudou.',
  'A slash at the end, or upper and lower case in the path.': 'Uma barra no fim ou maiúsculas e minúsculas no caminho.',
  'Under the platform Web add exactly {0} and save.': 'Na plataforma Web, adicione exatamente {0} e salve.',
  'the Redirect URL that Jira shows in the outgoing link':
    'a URL de redirecionamento que o Jira mostra no link de saída',
  'Wait a minute, then start the sign-in again.': 'Aguarde um minuto e inicie a entrada novamente.',
  'No redirect URI registered': 'Nenhum URI de redirecionamento registrado',
  'The app registration has no redirect URI at all, so Entra has nowhere to send the browser after the sign-in.':
    'O registro do aplicativo não tem nenhum URI de redirecionamento, portanto o Entra não tem para onde enviar o navegador depois da entrada.',
  'Choose Add a platform > Web and enter {0}.': 'Escolha Add a platform > Web e digite {0}.',
  'No redirect URI sent': 'Nenhum URI de redirecionamento enviado',
  'The sign-in was requested without a redirect URI. Jira builds it from its base URL, so that is probably empty or damaged.':
    'A entrada foi solicitada sem URI de redirecionamento. O Jira o monta a partir da URL base, que provavelmente está vazia ou danificada.',
  'Then add the Redirect URL that Jira shows under Web.':
    'Depois adicione em Web a URL de redirecionamento que o Jira mostra.',
  'Request lacks a field': 'Falta um campo na solicitação',
  'A field that the request must contain did not arrive. A proxy may have dropped the body, or a value is empty in the outgoing link.':
    'Um campo que a solicitação precisa conter não chegou. Um proxy pode ter descartado o corpo, ou um valor está vazio no link de saída.',
  'Check that client ID, client secret, scopes and both endpoints are filled in.':
    'Confira se o ID do cliente, o segredo do cliente, os escopos e os dois pontos de extremidade estão preenchidos.',
  'If they are, test without the proxy in between: it must pass form posts to the sign-in host unchanged.':
    'Se estiverem, teste sem o proxy no meio: ele precisa deixar passar sem alteração os formulários enviados (POST) ao host de entrada.',
  'Request is malformed': 'Solicitação malformada',
  'Entra could not read the request: a value is damaged, encoded twice, or an address was edited by hand.':
    'O Entra não conseguiu ler a solicitação: um valor está danificado, foi codificado duas vezes, ou um endereço foi editado à mão.',
  'Choose the plan on this page again so that endpoints and scopes are filled in afresh.':
    'Escolha novamente o plano nesta página, para que os pontos de extremidade e os escopos sejam preenchidos de novo.',
  'The endpoints are {0} and {1}, without anything after them.':
    'Os pontos de extremidade são {0} e {1}, sem nada depois deles.',
  'Endpoints are swapped': 'Pontos de extremidade trocados',
  'A browser was sent to the token endpoint, which takes only posts from a server. Authorization and token endpoint have most likely changed places.':
    'Um navegador foi enviado ao ponto de extremidade de token, que só aceita solicitações POST de um servidor. Muito provavelmente, os pontos de extremidade de autorização e de token foram trocados.',
  'Authorization endpoint: {0}. Token endpoint: {1}':
    'Ponto de extremidade de autorização: {0}. Ponto de extremidade de token: {1}',
  'Check the Redirect URL afterwards: Jira makes a new one from the authorization endpoint.':
    'Depois verifique a URL de redirecionamento: o Jira cria uma nova a partir do ponto de extremidade de autorização.',
  'Sign-ins got mixed up': 'Entradas misturadas',
  'The answer belongs to another sign-in than the one that was started: two tabs, a lost session, or two nodes of a cluster that do not share sessions.':
    'A resposta pertence a uma entrada diferente da que foi iniciada: duas guias, uma sessão perdida ou dois nós de um cluster que não compartilham sessões.',
  'Close the other tabs and start the sign-in once more.': 'Feche as outras guias e inicie a entrada mais uma vez.',
  'In a cluster the load balancer must keep a browser on one node (sticky sessions).':
    'Em um cluster, o balanceador de carga precisa manter o navegador em um mesmo nó (sticky sessions).',
  'PKCE value is malformed': 'Valor PKCE malformado',
  'The program that started the sign-in made a code challenge of the wrong size. That is a fault of the program, not of the configuration.':
    'O programa que iniciou a entrada criou um code challenge de tamanho errado. Isso é uma falha do programa, não da configuração.',
  'Flow not supported': 'Fluxo sem suporte',
  'The request asked for a kind of sign-in that this app or Entra does not offer. Reading mail needs the authorization code flow, or client credentials for an app without a user.':
    'A solicitação pediu um tipo de entrada que este aplicativo ou o Entra não oferece. Para ler e-mails, é necessário o fluxo de código de autorização ou, para um aplicativo sem usuário, o de credenciais do cliente.',
  'Use the endpoints {0} and {1} as they are, without response_type or other additions.':
    'Use os pontos de extremidade {0} e {1} como são, sem response_type nem outros acréscimos.',
  'Old parameter "resource" used': 'Parâmetro antigo “resource” usado',
  'The request carries the parameter "resource" of the old endpoints. The current ones (v2.0) take scopes only.':
    'A solicitação traz o parâmetro “resource” dos pontos de extremidade antigos. Os atuais (v2.0) aceitam somente escopos.',
  'Remove "resource" from the endpoints, and use the scopes that this page shows for your plan.':
    'Remova “resource” dos pontos de extremidade e use os escopos que esta página mostra para o seu plano.',
  'Request not accepted': 'Solicitação não aceita',
  'The server found the request itself wrong, and gave no number that says why.':
    'O servidor considerou errada a própria solicitação e não informou nenhum número que diga o motivo.',
  'Compare the endpoints: {0} and {1}': 'Compare os pontos de extremidade: {0} e {1}',
  'Tenant not found here': 'Locatário não encontrado aqui',
  '{0} has no tenant{1}. Either the ID or domain is mistyped, or the tenant lives in another Microsoft cloud.':
    '{0} não tem nenhum locatário{1}. O ID ou o domínio foi digitado errado, ou o locatário fica em outra nuvem da Microsoft.',
  ' of this name': ' com este nome',
  'The plan is wrong: GCC High and DoD live at login.microsoftonline.us, China at login.partner.microsoftonline.cn.':
    'O plano está errado: GCC High e DoD ficam em login.microsoftonline.us; a China, em login.partner.microsoftonline.cn.',
  'The tenant ID or domain is mistyped.': 'O ID ou o domínio do locatário foi digitado errado.',
  'The domain is not verified in any tenant.': 'O domínio não está verificado em nenhum locatário.',
  'Type the mail address on this page again and let the plan be detected.':
    'Digite novamente o endereço de e-mail nesta página e deixe que o plano seja detectado.',
  'Copy the Directory (tenant) ID.': 'Copie o Directory (tenant) ID.',
  'Both endpoints must carry it: {0} and {1}': 'Os dois pontos de extremidade devem contê-lo: {0} e {1}',
  'Tenant ID is malformed': 'ID do locatário malformado',
  'What stands in the place of the tenant is neither a GUID nor a domain: a blank, a display name, or a whole address was put there.':
    'O que está no lugar do locatário não é um GUID nem um domínio: foi colocado ali um espaço, um nome de exibição ou um endereço inteiro.',
  'Both endpoints must carry it and nothing else: {0}':
    'Os dois pontos de extremidade devem contê-lo, e nada mais: {0}',
  'US Government app elsewhere': 'Aplicativo do governo dos EUA',
  'The app belongs to the US Government cloud (GCC High or DoD), but it was used at login.microsoftonline.com.':
    'O aplicativo pertence à nuvem do governo dos EUA (GCC High ou DoD), mas foi usado em login.microsoftonline.com.',
  'Choose the plan GCC High or DoD on this page: it brings endpoints at login.microsoftonline.us and the matching scopes.':
    'Escolha o plano GCC High ou DoD nesta página: ele traz pontos de extremidade em login.microsoftonline.us e os escopos correspondentes.',
  'Use the service provider Custom with the endpoints and scopes of that plan; the Redirect URL changes with them.':
    'Use o provedor de serviços “Personalizado” com os pontos de extremidade e escopos desse plano; a URL de redirecionamento muda com eles.',
  'Account of another cloud': 'Conta de outra nuvem',
  'The account lives in another Microsoft cloud than the app. A confidential app such as Jira cannot sign in accounts across clouds: app, tenant and mailbox must be of the same one.':
    'A conta fica em uma nuvem da Microsoft diferente da do aplicativo. Um aplicativo confidencial como o Jira não permite a entrada de contas de outras nuvens: aplicativo, locatário e caixa de correio devem estar na mesma.',
  'Register the app in the cloud of the mailbox, and choose that plan here (now: {0}).':
    'Registre o aplicativo na nuvem da caixa de correio e escolha esse plano aqui (agora: {0}).',
  'Replace client ID, client secret, endpoints and scopes by those of that cloud.':
    'Substitua o ID do cliente, o segredo do cliente, os pontos de extremidade e os escopos pelos dessa nuvem.',
  'Sign-in host is unknown': 'Host de entrada desconhecido',
  'The host in the authorization or token endpoint is no sign-in host of any Microsoft cloud.':
    'O host no ponto de extremidade de autorização ou de token não é um host de entrada de nenhuma nuvem da Microsoft.',
  'The endpoints of {0} are {1} and {2}': 'Os pontos de extremidade de {0} são {1} e {2}',
  'App is single-tenant': 'Aplicativo de locatário único',
  'The endpoints say "common" or "organizations", but the app is registered for one tenant only. Such an app is reached by its tenant ID.':
    'Os pontos de extremidade contêm “common” ou “organizations”, mas o aplicativo está registrado para um único locatário. Um aplicativo assim é acessado pelo ID do locatário.',
  'Put it into both endpoints: {0} and {1}': 'Coloque-o nos dois pontos de extremidade: {0} e {1}',
  'The Redirect URL of Jira has changed with the endpoint: add the new one under Web.':
    'A URL de redirecionamento do Jira mudou com o ponto de extremidade: adicione a nova em Web.',
  'Tenant ID is required': 'ID do locatário obrigatório',
  'An app without a user asked at "common" or "consumers". There Entra cannot know which tenant is meant, so the tenant ID must stand in the token endpoint.':
    'Um aplicativo sem usuário fez a solicitação em “common” ou “consumers”. Ali o Entra não tem como saber qual é o locatário; por isso, o ID do locatário precisa estar no ponto de extremidade de token.',
  'Set the token endpoint to {0}': 'Defina o ponto de extremidade de token como {0}',
  'App for work accounts': 'Aplicativo para contas corporativas',
  'The app is for work and school accounts only, but the endpoint says "consumers", which is for personal accounts.':
    'O aplicativo é somente para contas corporativas ou de estudante, mas o ponto de extremidade contém “consumers”, que é para contas pessoais.',
  'Set the endpoints to {0} and {1}': 'Defina os pontos de extremidade como {0} e {1}',
  'App for personal accounts': 'Aplicativo para contas pessoais',
  'The app is registered for personal Microsoft accounts only, but the sign-in went to an endpoint for work accounts.':
    'O aplicativo está registrado somente para contas pessoais da Microsoft, mas a entrada foi para um ponto de extremidade de contas corporativas.',
  'Choose supported account types that include your organization, or register a new app for it.':
    'Escolha tipos de conta com suporte que incluam a sua organização ou registre um novo aplicativo para ela.',
  'For an outlook.com mailbox choose the plan "Outlook.com (personal account)": its endpoints say "consumers".':
    'Para uma caixa de correio outlook.com, escolha o plano “Outlook.com (personal account)”: os pontos de extremidade dele contêm “consumers”.',
  'No tenant in request': 'Nenhum locatário na solicitação',
  'Entra could not tell from the request which tenant is meant: the endpoint names none, and the app or account does not lead to one in this cloud.':
    'O Entra não conseguiu saber pela solicitação qual é o locatário: o ponto de extremidade não indica nenhum, e o aplicativo ou a conta não leva a nenhum nesta nuvem.',
  'The app does not exist in this cloud.': 'O aplicativo não existe nesta nuvem.',
  'The endpoint lacks the tenant ID.': 'Falta o ID do locatário no ponto de extremidade.',
  'The endpoints must carry the tenant ID: {0}': 'Os pontos de extremidade devem conter o ID do locatário: {0}',
  'Check that the app is registered in the cloud of {0}.': 'Confira se o aplicativo está registrado na nuvem de {0}.',
  'Old endpoint version used': 'Ponto de extremidade antigo usado',
  'The request went to the old endpoint (/oauth2/token) that does not serve this account. The current ones contain /oauth2/v2.0/.':
    'A solicitação foi para o ponto de extremidade antigo (/oauth2/token), que não atende esta conta. Os atuais contêm /oauth2/v2.0/.',
  'Proxy blocks this tenant': 'O proxy bloqueia este locatário',
  'Your own network adds the header Restrict-Access-To-Tenants to sign-ins, and the tenant of the mailbox is not on its list. Nothing is wrong with the app.':
    'Sua própria rede adiciona o cabeçalho Restrict-Access-To-Tenants às entradas, e o locatário da caixa de correio não está na lista dele. Não há nada de errado com o aplicativo.',
  'On the proxy that inspects sign-ins, add {0} to Restrict-Access-To-Tenants.':
    'No proxy que inspeciona as entradas, adicione {0} a Restrict-Access-To-Tenants.',
  'the tenant of the mailbox': 'o locatário da caixa de correio',
  'Or let {0} pass without inspection for the Jira servers.':
    'Ou deixe {0} passar sem inspeção para os servidores do Jira.',
  'Secret ID pasted': 'Secret ID colado',
  'What was pasted has the form of an ID. The list of client secrets shows two columns: Value, which is the secret, and Secret ID, which is only its number.':
    'O que foi colado tem a forma de um ID. A lista de segredos do cliente mostra duas colunas: Value, que é o segredo, e Secret ID, que é apenas o número dele.',
  'if the Value column still shows the whole text, copy that.':
    'se a coluna Value ainda mostrar o texto inteiro, copie-o.',
  'The Value is shown only once. If it ends in dots or stars, press New client secret, add it, and copy its Value at once.':
    'O Value só é mostrado uma vez. Se terminar em pontos ou asteriscos, escolha New client secret, adicione-o e copie o Value imediatamente.',
  'Paste the Value as the client secret here.': 'Cole aqui o Value como segredo do cliente.',
  'Client ID as secret': 'ID do cliente como segredo',
  'The client secret and the Application (client) ID are the same text. The ID was pasted twice.':
    'O segredo do cliente e o Application (client) ID são o mesmo texto. O ID foi colado duas vezes.',
  'press New client secret, and copy its Value (not its Secret ID).':
    'escolha New client secret e copie o Value (não o Secret ID).',
  'Tenant ID as secret': 'ID do locatário como segredo',
  'The client secret and the Directory (tenant) ID are the same text. The ID was pasted into the wrong field.':
    'O segredo do cliente e o Directory (tenant) ID são o mesmo texto. O ID foi colado no campo errado.',
  'Masked secret pasted': 'Segredo mascarado colado',
  'The pasted text holds stars or dots where the secret should be. The portal shows a secret in full only once, right after it was made.':
    'O texto colado contém asteriscos ou pontos onde deveria estar o segredo. O portal só mostra um segredo por inteiro uma vez, logo após a criação.',
  'press New client secret, and copy its Value before you leave the page.':
    'escolha New client secret e copie o Value antes de sair da página.',
  'Secret is encoded': 'O segredo está codificado',
  'The secret holds sequences like %7E. It was copied from an address or a script that encodes it, and would be encoded a second time on its way to Microsoft.':
    'O segredo contém sequências como %7E. Ele foi copiado de um endereço ou de um script que o codifica e seria codificado uma segunda vez a caminho da Microsoft.',
  'Copy the secret from where it was first kept. In an encoded copy, %7E stands for ~ and %2E for a dot.':
    'Copie o segredo de onde ele foi guardado primeiro. Em uma cópia codificada, %7E representa ~ e %2E, um ponto.',
  'Space around secret': 'Espaço em volta do segredo',
  'The secret begins or ends with a space, a line break or a quotation mark, as happens when copying from a mail or a table.':
    'O segredo começa ou termina com um espaço, uma quebra de linha ou aspas, como acontece ao copiar de um e-mail ou de uma tabela.',
  'Paste the secret again without anything before or after it.':
    'Cole o segredo novamente, sem nada antes nem depois dele.',
  'Secret too short': 'Segredo curto demais',
  'The secret has {0} characters. Secrets made by Microsoft Entra have about 40, so part of it is probably missing.':
    'O segredo tem {0} caracteres. Os segredos criados pelo Microsoft Entra têm cerca de 40; portanto, provavelmente falta uma parte.',
  'Copy it again with the copy button beside the Value, not by marking the text.':
    'Copie-o novamente com o botão de copiar ao lado do Value, sem selecionar o texto.',
  'if it is no longer shown in full, press New client secret.':
    'se ele não for mais mostrado por inteiro, escolha New client secret.',
  'Unusual client secret': 'Segredo do cliente incomum',
  'The secret ({0} characters) does not look like those that Microsoft Entra makes today. An older secret, or one made by a script, may look like this and work.':
    'O segredo ({0} caracteres) não se parece com os que o Microsoft Entra cria hoje. Um segredo mais antigo, ou criado por um script, pode ter essa aparência e funcionar.',
  'If Microsoft accepts it, nothing is to be done.': 'Se a Microsoft o aceitar, não há nada a fazer.',
  'if it is refused, press New client secret and copy its Value.':
    'se ele for recusado, escolha New client secret e copie o Value.',
  'Tenant not named': 'Locatário não indicado',
  'An app without a user signs in at one tenant, but the tenant here is “{0}”, which stands for any. Microsoft gives no token for that.':
    'Um aplicativo sem usuário entra em um único locatário, mas o locatário aqui é “{0}”, que representa qualquer um. A Microsoft não fornece token para isso.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration.':
    'Digite o Directory (tenant) ID da página Overview do registro do aplicativo.',
  'Tenant left open': 'Locatário deixado em aberto',
  'The tenant is “{0}”. That works only for an app registered for accounts in any organization; a single-tenant app is refused (AADSTS50194). It also lets people sign in with an account of another organization by mistake.':
    'O locatário é “{0}”. Isso só funciona para um aplicativo registrado para contas de qualquer organização; um aplicativo de locatário único é recusado (AADSTS50194). Além disso, pessoas podem entrar por engano com uma conta de outra organização.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration. Jira’s Redirect URL changes with it: add the new one to the registration.':
    'Digite o Directory (tenant) ID da página Overview do registro do aplicativo. A URL de redirecionamento do Jira muda com ele: adicione a nova ao registro.',
  'Work tenant, personal mailbox': 'Locatário corporativo, caixa pessoal',
  'A personal Outlook.com account cannot sign in at the tenant “{0}”.':
    'Uma conta pessoal do Outlook.com não pode entrar no locatário “{0}”.',
  'Enter consumers as the tenant.': 'Digite consumers como locatário.',
  'Supported account types has to include personal Microsoft accounts.':
    'Supported account types precisa incluir contas pessoais da Microsoft.',
  'App alone not possible': 'Aplicativo sozinho não permitido',
  'A personal Outlook.com mailbox cannot be opened by an app without a user: Microsoft offers that for organizations only.':
    'Uma caixa de correio pessoal do Outlook.com não pode ser aberta por um aplicativo sem usuário: a Microsoft só oferece isso a organizações.',
  'Choose “A person signs in”, and sign in as the owner of the mailbox.':
    'Escolha “Uma pessoa” em “Quem entra” e entre como o proprietário da caixa de correio.',
  'Redirect URL not proved': 'URL de redirecionamento não comprovada',
  'Microsoft’s answer ({0}) does not show whether {1} is registered. The sign-in itself will show it.':
    'A resposta da Microsoft ({0}) não mostra se {1} está registrada. A própria entrada mostrará isso.',
  'under Web, the list of redirect URIs has to hold exactly {0}':
    'em Web, a lista de URIs de redirecionamento precisa conter exatamente {0}',
  'Compare every character: the path is case-sensitive, and a slash at the end counts.':
    'Compare cada caractere: o caminho diferencia maiúsculas de minúsculas, e uma barra no fim também conta.',
  'Secret not yet proved': 'Segredo ainda não comprovado',
  'With the tenant “{0}” the client ID and the secret cannot be tried without a person. The sign-in will show whether they are right.':
    'Com o locatário “{0}”, não é possível testar o ID do cliente e o segredo sem uma pessoa. A entrada mostrará se estão certos.',
  'Go on with the sign-in, or enter the Directory (tenant) ID, and the secret is tried at once.':
    'Continue com a entrada, ou digite o Directory (tenant) ID, e o segredo será testado imediatamente.',
  'Exchange not found': 'Exchange não encontrado',
  'None of the names under which Exchange Online may be known in this plan was answered: {0}.':
    'Nenhum dos nomes pelos quais o Exchange Online pode ser conhecido neste plano teve resposta: {0}.',
  'Run the diagnosis again. If it stays, ask the Microsoft 365 administrator whether the tenant has Exchange Online.':
    'Execute o diagnóstico novamente. Se o problema continuar, pergunte ao administrador do Microsoft 365 se o locatário tem o Exchange Online.',
  'press “Grant admin consent” and wait until each row has a green mark.':
    'escolha “Grant admin consent” e aguarde até que cada linha tenha uma marca verde.',
  'Mail permission missing': 'Falta a permissão de e-mail',
  'Microsoft gave a token, but without {0}. {1}': 'A Microsoft forneceu um token, mas sem {0}. {1}',
  'It holds {0}.': 'Ele contém {0}.',
  'It holds no permission at all.': 'Ele não contém nenhuma permissão.',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose {0}. (They are listed under Microsoft Graph, the mail permissions too.)':
    'escolha Add a permission > Microsoft Graph > Delegated permissions e selecione {0}. (Elas são listadas em Microsoft Graph, inclusive as permissões de e-mail.)',
  'Sign in again, so that a new token with the permission is issued.':
    'Entre novamente, para que seja emitido um novo token com a permissão.',
  'Token for other service': 'Token para outro serviço',
  'The token is made for {0}, but {1} is what it has to open. The scopes decide: one token is good for one service, and the first scope with an address chooses it.':
    'O token é feito para {0}, mas o que ele precisa abrir é {1}. Os escopos decidem: um token serve para um único serviço, e o primeiro escopo com um endereço o escolhe.',
  'Write each scope with its address: it has to begin with {0}/ . A mail scope that begins with the Graph address gives a token that IMAP and POP refuse.':
    'Escreva cada escopo com o endereço dele: precisa começar com {0}/ . Um escopo de e-mail que começa com o endereço do Graph gera um token que IMAP e POP recusam.',
  'Reset the scopes to the values of the plan, and sign in again.':
    'Volte os escopos para os valores do plano e entre novamente.',
  'Token for another cloud': 'Token para outra nuvem',
  'The token is made for {0}, which belongs to {1}. This plan needs one for {2}.':
    'O token é feito para {0}, que pertence a {1}. Este plano precisa de um para {2}.',
  'Reset the scopes to the values of {0}, or choose the plan of the mailbox, and sign in again.':
    'Volte os escopos para os valores de {0} ou escolha o plano da caixa de correio, e entre novamente.',
  'Refresh token missing': 'Falta o token de atualização',
  'so Microsoft gave no refresh token. Jira would lose access after about an hour.':
    'portanto a Microsoft não forneceu um token de atualização. O Jira perderia o acesso depois de cerca de uma hora.',
  'offline_access was asked for but not granted, {0}': 'offline_access foi solicitado, mas não concedido, {0}',
  'offline_access was written with an address before it, which is another scope, {0}':
    'offline_access foi escrito com um endereço na frente, o que é outro escopo, {0}',
  'offline_access was not among the scopes, {0}': 'offline_access não estava entre os escopos, {0}',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose offline_access.':
    'escolha Add a permission > Microsoft Graph > Delegated permissions e selecione offline_access.',
  'Sign in again.': 'Entre novamente.',
  'App permission missing': 'Falta a permissão de aplicativo',
  'The token of the app does not hold {0}. {1}': 'O token do aplicativo não contém {0}. {1}',
  'It holds no application permission at all.': 'Ele não contém nenhuma permissão de aplicativo.',
  'The permission was added as a delegated permission, which counts only when a person signs in.':
    'A permissão foi adicionada como permissão delegada, que só vale quando uma pessoa entra.',
  'Nobody has granted admin consent.': 'Ninguém concedeu o consentimento do administrador.',
  'It was added a few minutes ago and is not in effect yet.':
    'Ela foi adicionada há poucos minutos e ainda não está em vigor.',
  'press Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions, and choose {0}.':
    'escolha Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions e selecione {0}.',
  'Permission not in token': 'Permissão ausente do token',
  'The token of the app does not name {0}. That is normal where Exchange itself grants access to chosen mailboxes (RBAC for Applications); otherwise the permission is missing. The checks of the mailbox decide.':
    'O token do aplicativo não cita {0}. Isso é normal quando o próprio Exchange concede acesso a caixas de correio escolhidas (RBAC for Applications); caso contrário, falta a permissão. As checagens da caixa de correio decidem.',
  'If RBAC for Applications is used, look whether the mailbox is in scope.':
    'Se RBAC for Applications for usado, veja se a caixa de correio está no escopo.',
  'otherwise press Add a permission > Microsoft Graph > Application permissions, choose {0}, and press “Grant admin consent”. This opens every mailbox of the tenant to the app.':
    'caso contrário, escolha Add a permission > Microsoft Graph > Application permissions, selecione {0} e escolha “Grant admin consent”. Isso abre ao aplicativo todas as caixas de correio do locatário.',
  'Mail permission not listed': 'Permissão de e-mail fora da lista',
  'Sign-in at another tenant': 'Entrada em outro locatário',
};
