import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Mail server hung up': 'O servidor encerrou a conexão',
  'Exchange Online ended the session. The reason stands in the line before: mostly a mailbox that was not opened, or throttling.':
    'O Exchange Online encerrou a sessão. O motivo está na linha anterior: em geral, uma caixa de correio que não foi aberta ou uma limitação de solicitações.',
  'Paste the lines before this one as well.': 'Cole também as linhas anteriores a esta.',
  'Mailbox is being throttled': 'Caixa de correio sob limitação',
  'Exchange Online gets too many requests for this mailbox{0}. Nothing is wrong with the token or the settings.':
    'O Exchange Online recebe solicitações demais para esta caixa de correio{0}. Não há nada de errado com o token nem com as configurações.',
  ' and asks for a pause': ' e pede uma pausa',
  ' and asks to wait {0}': ' e pede uma espera de {0}',
  'Wait ten minutes before the next try.': 'Aguarde dez minutos antes da próxima tentativa.',
  'Wait {0} before the next try.': 'Aguarde {0} antes da próxima tentativa.',
  'Let Jira fetch mail less often (Administration > System > Services), and let only one program read this mailbox.':
    'Faça o Jira buscar e-mails com menos frequência (Administração > Sistema > Serviços) e deixe que um único programa leia esta caixa de correio.',
  'Mail server is overloaded': 'Servidor de e-mail sobrecarregado',
  'Exchange Online answered that it is unavailable for the moment. The token and the settings are not the reason.':
    'O Exchange Online respondeu que está indisponível no momento. A causa não são o token nem as configurações.',
  'Wait some minutes; Jira tries again by itself.': 'Aguarde alguns minutos; o Jira tenta novamente sozinho.',
  'Command not understood': 'Comando não compreendido',
  'Exchange Online did not take a command of the program: it was too long, damaged, or came at the wrong moment. It says nothing about the credentials.':
    'O Exchange Online não aceitou um comando do programa: era longo demais, estava danificado ou veio no momento errado. Isso não diz nada sobre as credenciais.',
  'Try once more on a fresh connection.': 'Tente mais uma vez com uma nova conexão.',
  'If it recurs with the same message, move that message out of the inbox: a damaged item can cause it.':
    'Se isso se repetir com a mesma mensagem, mova essa mensagem para fora da caixa de entrada: um item danificado pode causar isso.',
  'Mailbox is full': 'A caixa de correio está cheia',
  'The mailbox has reached its quota and takes no more mail.':
    'A caixa de correio atingiu a cota e não aceita mais e-mails.',
  'Delete or archive mail, and empty Deleted Items and Recoverable Items.':
    'Exclua ou arquive e-mails e esvazie Deleted Items e Recoverable Items.',
  'See its size': 'Ver o tamanho dela',
  'SMTP sign-in refused': 'Autenticação SMTP recusada',
  'Exchange Online did not accept the sign-in for sending: the token is not for SMTP, or authenticated SMTP is off for the account.':
    'O Exchange Online não aceitou a autenticação para envio: o token não é para SMTP, ou o SMTP autenticado está desativado para a conta.',
  'The scope SMTP.Send is missing from the token.': 'O escopo SMTP.Send está ausente do token.',
  'Authenticated SMTP is off for the account or the tenant.':
    'O SMTP autenticado está desativado para a conta ou para o locatário.',
  'The account is not the one that signed in.': 'A conta não é aquela que entrou.',
  'Add the scope {0}/SMTP.Send and authorize again.': 'Adicione o escopo {0}/SMTP.Send e autorize novamente.',
  'Allow authenticated SMTP for the account': 'Permitir SMTP autenticado para a conta',
  'SMTP sign-in off everywhere': 'SMTP autenticado desativado para todos',
  'Authenticated SMTP is switched off for the whole organization, and the mailbox follows that.':
    'O SMTP autenticado está desativado para a organização inteira, e a caixa de correio segue isso.',
  'Switch it on for this mailbox only': 'Ativá-lo somente para esta caixa de correio',
  'Or: Microsoft 365 admin center > Users > the user > Mail > Manage email apps > Authenticated SMTP.':
    'Ou: centro de administração do Microsoft 365 > Users > o usuário > Mail > Manage email apps > Authenticated SMTP.',
  'SMTP sign-in off here': 'SMTP autenticado desativado aqui',
  'Authenticated SMTP is switched off for this one mailbox. On a personal account nobody can switch it on.':
    'O SMTP autenticado está desativado para esta única caixa de correio. Em uma conta pessoal, ninguém pode ativá-lo.',
  'Switch it on': 'Ativá-lo',
  'Security defaults block SMTP': 'Padrões de segurança bloqueiam SMTP',
  'The security defaults of the tenant forbid this sign-in for sending, because it does not use OAuth 2.0.':
    'Os padrões de segurança do locatário proíbem esta autenticação para envio, porque ela não usa OAuth 2.0.',
  'In Jira let the outgoing mail server use OAuth 2.0.': 'No Jira, faça o servidor de e-mail de saída usar OAuth 2.0.',
  'SMTP passwords are refused': 'Senhas SMTP são recusadas',
  'Sending was tried with user name and password, and the organization or Microsoft no longer allows that.':
    'Tentou-se enviar com nome de usuário e senha, e a organização ou a Microsoft não permite mais isso.',
  'In Jira let the outgoing mail server use OAuth 2.0, then authorize it.':
    'No Jira, faça o servidor de e-mail de saída usar OAuth 2.0 e depois autorize-o.',
  'Sending without sign-in': 'Envio sem autenticação',
  'Mail was handed in before any sign-in had worked.':
    'Um e-mail foi entregue para envio antes que alguma autenticação tivesse funcionado.',
  'In Jira set the authentication of the outgoing mail server to OAuth 2.0 and authorize it.':
    'No Jira, defina a autenticação do servidor de e-mail de saída como OAuth 2.0 e autorize-o.',
  'Not allowed to send': 'Sem permissão para enviar',
  'The account may sign in, but not send in the name of this From address.':
    'A conta pode entrar, mas não enviar em nome deste endereço de remetente (From).',
  'Give the right to send as the mailbox': 'Dar o direito de enviar como a caixa de correio',
  'Or use the address of the account as From address in Jira.':
    'Ou use o endereço da conta como endereço de remetente (From) no Jira.',
  'Sending is being throttled': 'Envio sob limitação',
  'Too many messages are handed in at once or in a minute. Exchange Online takes three at a time and 30 a minute from one mailbox.':
    'Mensagens demais são enviadas ao mesmo tempo ou em um minuto. O Exchange Online aceita três por vez e 30 por minuto de uma caixa de correio.',
  'Nothing is lost: Jira sends again by itself. Send less at once if it recurs.':
    'Nada se perdeu: o Jira envia novamente sozinho. Se isso se repetir, envie menos de cada vez.',
  'Sending address is blocked': 'Endereço de envio bloqueado',
  'Microsoft takes no mail from this IP address or tenant: the address has a bad name, or the tenant is new and may not send yet.':
    'A Microsoft não aceita e-mails deste endereço IP ou locatário: o endereço tem má reputação, ou o locatário é novo e ainda não pode enviar.',
  'If the address is yours, have it released.': 'Se o endereço for seu, peça a liberação dele.',
  'If the whole tenant is concerned, open a support case in the Microsoft 365 admin center.':
    'Se o problema atingir o locatário inteiro, abra um chamado no centro de administração do Microsoft 365.',
  'Sender has been blocked': 'O remetente foi bloqueado',
  'Microsoft has blocked the mailbox from sending, because it sent mail that looks like spam.':
    'A Microsoft bloqueou o envio pela caixa de correio, porque ela enviou e-mails que parecem spam.',
  'Microsoft Defender portal > Email & collaboration > Review > Restricted entities: release the mailbox after finding the reason.':
    'Portal do Microsoft Defender > Email & collaboration > Review > Restricted entities: libere a caixa de correio depois de encontrar o motivo.',
  'Mail server refused token': 'Servidor de e-mail recusou token',
  'Exchange Online did not accept the access token. The sign-in at Entra may have worked all the same: the token is for another service, has expired, lacks the permission, or belongs to another account.':
    'O Exchange Online não aceitou o token de acesso. Mesmo assim, a entrada no Entra pode ter funcionado: o token é para outro serviço, expirou, não tem a permissão ou pertence a outra conta.',
  'The scope names Microsoft Graph instead of Exchange, so the token is for the wrong service.':
    'O escopo indica o Microsoft Graph em vez do Exchange, portanto o token é para o serviço errado.',
  'The permission for this protocol is not in the token: it was added after the last consent.':
    'A permissão para este protocolo não está no token: ela foi adicionada depois do último consentimento.',
  'The user name of the mail server is not the mailbox that the account may open.':
    'O nome de usuário do servidor de e-mail não é a caixa de correio que a conta pode abrir.',
  'An app without a user is not registered in Exchange, or with the object ID of the app registration instead of the enterprise application.':
    'Um aplicativo sem usuário não está registrado no Exchange, ou está com o Object ID do registro do aplicativo em vez do Object ID do aplicativo empresarial.',
  'The token has expired.': 'O token expirou.',
  'IMAP or POP is switched off for the account.': 'IMAP ou POP está desativado para a conta.',
  'After a change of scopes or permissions: {0}': 'Depois de uma alteração de escopos ou permissões: {0}',
  'For an app without a user, ObjectId must be the Object ID of the enterprise application':
    'Para um aplicativo sem usuário, ObjectId deve ser o Object ID do aplicativo empresarial',
  'See whether IMAP and POP are on': 'Ver se IMAP e POP estão ativados',
  'Token expired while connected': 'Token expirou durante a conexão',
  'Exchange Online ended the session because the access token had run out; it lives about an hour. A program that renews it in time never meets this.':
    'O Exchange Online encerrou a sessão porque o token de acesso expirou; ele dura cerca de uma hora. Um programa que o renova a tempo nunca passa por isso.',
  'Jira renews the token at its next fetch: nothing to do when it happens now and then.':
    'O Jira renova o token na próxima busca: nada a fazer se isso ocorrer de vez em quando.',
  'If it stays, the refresh token is missing or refused: {0}':
    'Se continuar, o token de atualização está faltando ou é recusado: {0}',
  'Mail sign-in has failed': 'Autenticação no servidor falhou',
  'The mail server did not let the program in, and the message does not say why. With Exchange Online it is either a password where OAuth 2.0 is needed, or a token that does not fit.':
    'O servidor de e-mail não deixou o programa entrar, e a mensagem não diz o motivo. Com o Exchange Online, trata-se de uma senha onde é necessário OAuth 2.0 ou um token que não serve.',
  'The mail server in Jira is still set to user name and password.':
    'O servidor de e-mail no Jira ainda está definido para nome de usuário e senha.',
  'The token has the wrong scope, or belongs to another account.':
    'O token tem o escopo errado ou pertence a outra conta.',
  'In Jira open the mail server, set Authentication to the OAuth 2.0 link, save, and choose Authorize.':
    'No Jira, abra o servidor de e-mail, defina “Autenticação” como o link de OAuth 2.0, salve e escolha “Autorizar”.',
  'Run the checks on this page: they tell these causes apart.':
    'Execute as checagens desta página: elas distinguem estas causas.',
  'Token accepted, mailbox closed': 'Token aceito, caixa fechada',
  'Exchange Online accepted the access token but did not open the mailbox{0}. {1}':
    'O Exchange Online aceitou o token de acesso, mas não abriu a caixa de correio{0}. {1}',
  'IMAP has to be on for {0}, which signed in, and it needs Full Access.':
    'O IMAP precisa estar ativado para a conta que entrou ({0}), e ela precisa de acesso total.',
  'IMAP is switched off, or Exchange Online has no mailbox for this account.':
    'O IMAP está desativado, ou o Exchange Online não tem uma caixa de correio para esta conta.',
  'IMAP is switched off, or the account that signed in has no right to this mailbox.':
    'O IMAP está desativado, ou a conta que entrou não tem direito a esta caixa de correio.',
  'IMAP is switched off for the account that signed in.': 'O IMAP está desativado para a conta que entrou.',
  'The account that signed in is not the mailbox and has no Full Access on it.':
    'A conta que entrou não é a caixa de correio e não tem acesso total a ela.',
  'The app without a user was not given Full Access.': 'O aplicativo sem usuário não recebeu acesso total.',
  'The address has no mailbox in Exchange Online.': 'O endereço não tem caixa de correio no Exchange Online.',
  'Too many connections, or an incident at Microsoft.': 'Há conexões demais ou um incidente na Microsoft.',
  'See whether IMAP is on for the account that signed in, and switch it on':
    'Ver se o IMAP está ativado para a conta que entrou e ativá-lo',
  'See who has Full Access, and give it': 'Ver quem tem acesso total e concedê-lo',
  'IMAP is under General > Manage email apps settings, Full Access under Delegation > Read and manage.':
    'IMAP fica em General > Manage email apps settings; o acesso total, em Delegation > Read and manage.',
  'Changes take up to an hour to work.': 'As alterações levam até uma hora para valer.',
  'IMAP or POP disabled': 'IMAP ou POP desabilitado',
  'The mail server says that this protocol is switched off for the account.':
    'O servidor de e-mail informa que este protocolo está desativado para a conta.',
  'The switch is under General > Manage email apps settings.': 'A opção fica em General > Manage email apps settings.',
  'For outlook.com: Settings > Mail > Forwarding and IMAP > "Let devices and apps use IMAP".':
    'Para outlook.com: Settings > Mail > Forwarding and IMAP > “Let devices and apps use IMAP”.',
  'Passwords no longer work': 'Senhas não funcionam mais',
  'The mail server was asked with user name and password. Exchange Online takes OAuth 2.0 only, so no password helps, however right it is.':
    'O servidor de e-mail recebeu nome de usuário e senha. O Exchange Online só aceita OAuth 2.0; portanto, nenhuma senha ajuda, por mais certa que esteja.',
  'An app password does not help either.': 'Uma senha de aplicativo também não ajuda.',
  'POP needs two lines': 'POP precisa de duas linhas',
  'The program sent the token in the same line as the command. Exchange Online takes it over POP only in a line of its own, and closes the connection otherwise.':
    'O programa enviou o token na mesma linha do comando. Por POP, o Exchange Online só o aceita em uma linha própria; caso contrário, fecha a conexão.',
  'In Jira open the mail server and switch on "Two-line authentication".':
    'No Jira, abra o servidor de e-mail e ative “Autenticação em duas linhas”.',
  'Other Java programs: mail.pop3s.auth.xoauth2.two.line.authentication.format=true':
    'Outros programas Java: mail.pop3s.auth.xoauth2.two.line.authentication.format=true',
  'POP sign-in not finished': 'Autenticação POP não concluída',
  'A command came before the sign-in had worked. The refusal that matters stands in the line before.':
    'Um comando veio antes que a autenticação tivesse funcionado. A recusa que importa está na linha anterior.',
  'Server offers no XOAUTH2': 'Servidor não oferece XOAUTH2',
  'The mail server does not offer sign-in with OAuth 2.0. Then it is not Exchange Online, or something in between answers in its place.':
    'O servidor de e-mail não oferece autenticação com OAuth 2.0. Então não é o Exchange Online, ou algo no meio responde no lugar dele.',
  'The mail server must be {0} (IMAP {1}, POP {2}).': 'O servidor de e-mail deve ser {0} (IMAP {1}, POP {2}).',
  'Look for a mail gateway, a proxy or a virus scanner between Jira and Microsoft.':
    'Procure um gateway de e-mail, um proxy ou um antivírus entre o Jira e a Microsoft.',
  'Graph is throttling': 'O Graph limita solicitações',
  'Microsoft Graph gets too many requests of this app for this mailbox{0}. Token and settings are not the reason.':
    'O Microsoft Graph recebe solicitações demais deste aplicativo para esta caixa de correio{0}. A causa não são o token nem as configurações.',
  'Graph is unavailable': 'O Graph está indisponível',
  'Microsoft Graph could not answer at this moment. Neither credentials nor configuration are the reason.':
    'O Microsoft Graph não pôde responder neste momento. A causa não são as credenciais nem a configuração.',
  'No Exchange Online mailbox': 'Sem caixa no Exchange Online',
  '{0} has no active mailbox in Exchange Online. It has no licence, lives on an Exchange server of your own, was deleted, or is still being set up.':
    '{0} não tem uma caixa de correio ativa no Exchange Online: não há licença, a caixa fica em um servidor Exchange próprio, foi excluída ou ainda está sendo configurada.',
  'The account': 'A conta',
  'Microsoft 365 admin center > Users > Active users > the user > Licenses and apps: assign a plan with Exchange Online.':
    'Centro de administração do Microsoft 365 > Users > Active users > o usuário > Licenses and apps: atribua um plano com Exchange Online.',
  'See where the mailbox lives': 'Ver onde fica a caixa de correio',
  'RemoteUserMailbox or MailUser means: on premises. Move it to Exchange Online, or let Jira read it from your own server.':
    'RemoteUserMailbox ou MailUser significa: servidor local. Mova-a para o Exchange Online ou faça o Jira lê-la no seu próprio servidor.',
  'Mailbox is on premises': 'Caixa em servidor local',
  '{0} lives on an Exchange server of your own, not in Exchange Online. Microsoft’s cloud knows the account and cannot open its mailbox.':
    '{0} fica em um servidor Exchange próprio, não no Exchange Online. A nuvem da Microsoft conhece a conta e não consegue abrir a caixa de correio dela.',
  'The mailbox': 'A caixa de correio',
  'RemoteUserMailbox or MailUser confirms it': 'RemoteUserMailbox ou MailUser confirma isso',
  'Move the mailbox to Exchange Online, or let Jira read it from your own server.':
    'Mova a caixa de correio para o Exchange Online ou faça o Jira lê-la no seu próprio servidor.',
  'Mailbox is being moved': 'Caixa de correio sendo movida',
  'Microsoft is moving the mailbox to another place just now and keeps it closed meanwhile.':
    'A Microsoft está movendo a caixa de correio para outro lugar neste momento e a mantém fechada enquanto isso.',
  'Wait for the end of the move; a large mailbox takes hours.':
    'Aguarde o fim da movimentação; uma caixa de correio grande leva horas.',
  'See how far it is': 'Ver o andamento',
  'Address is no mailbox': 'O endereço não é uma caixa',
  'The tenant has no mailbox {0}: it is mistyped, an alias, a distribution list or a guest.':
    'O locatário não tem nenhuma caixa de correio {0}: o endereço foi digitado errado, é um alias, uma lista de distribuição ou um convidado.',
  'with this address': 'com este endereço',
  'See what the address is, and its primary address': 'Ver o que é o endereço e qual é o endereço principal dele',
  'Use the primary address or the User principal name.': 'Use o endereço principal ou o User principal name.',
  'Mailbox cannot be located': 'Caixa de correio não localizável',
  'Microsoft Graph knows the account but not where its mailbox is: it is on premises, unlicensed, or was created minutes ago.':
    'O Microsoft Graph conhece a conta, mas não sabe onde fica a caixa de correio dela: está em um servidor local, não tem licença ou foi criada há poucos minutos.',
  'A new licence takes up to 24 hours to bring a mailbox.':
    'Uma nova licença leva até 24 horas para criar uma caixa de correio.',
  'Message or folder gone': 'Mensagem ou pasta não existe mais',
  'The message or folder that was asked for is not in the mailbox any more, or belongs to another one.':
    'A mensagem ou pasta solicitada não está mais na caixa de correio ou pertence a outra.',
  'Nothing to do when it happens once: another program moved or deleted the message meanwhile.':
    'Nada a fazer se isso ocorrer uma vez: outro programa moveu ou excluiu a mensagem nesse meio-tempo.',
  'Message ID is malformed': 'ID de mensagem malformado',
  'The program asked for a message by an ID that Microsoft Graph cannot read. That is a fault of the program.':
    'O programa pediu uma mensagem por um ID que o Microsoft Graph não consegue ler. Isso é uma falha do programa.',
  'No signed-in person': 'Nenhuma pessoa conectada',
  'The request asks for the mailbox of the signed-in person (/me), but the token is that of an app without a user.':
    'A solicitação pede a caixa de correio da pessoa conectada (/me), mas o token é de um aplicativo sem usuário.',
  'Name the mailbox: /users/{0}/mailFolders/inbox': 'Indique a caixa de correio: /users/{0}/mailFolders/inbox',
  '<mailbox>': '<caixa de correio>',
  'Or let a person sign in instead.': 'Ou faça com que uma pessoa entre.',
  'Query is too complex': 'A consulta é complexa demais',
  'The program asked for messages in an order that does not fit its filter. That is a fault of the program, not of the configuration.':
    'O programa pediu mensagens em uma ordem que não combina com o filtro dele. Isso é uma falha do programa, não da configuração.',
  'Properties in $orderby have to come first in $filter, in the same order.':
    'As propriedades em $orderby precisam vir primeiro em $filter, na mesma ordem.',
  'Bandwidth limit exceeded': 'Limite de banda excedido',
  'More data was moved than Microsoft allows for a while. It passes by itself.':
    'Foram transferidos mais dados do que a Microsoft permite por algum tempo. Isso passa sozinho.',
  'Wait an hour, and fetch fewer or smaller messages at a time.':
    'Aguarde uma hora e busque menos mensagens, ou mensagens menores, de cada vez.',
  'Token expired for Graph': 'Token expirado para o Graph',
  'Microsoft Graph finds the token too old, or not yet valid: it was not renewed, or the clock of the server is wrong.':
    'Para o Microsoft Graph, o token é antigo demais ou ainda não é válido: não foi renovado, ou o relógio do servidor está errado.',
  'Check the clock of the server (NTP).': 'Verifique o relógio do servidor (NTP).',
  'Renew the token: in Jira choose Authorize on the mail server.':
    'Renove o token: no Jira, escolha “Autorizar” no servidor de e-mail.',
  'The token was made for another service (mostly Exchange, for IMAP). Microsoft Graph takes only tokens whose scopes begin with {0}/':
    'O token foi feito para outro serviço (em geral o Exchange, para IMAP). O Microsoft Graph só aceita tokens cujos escopos começam com {0}/',
  'For Graph use the scopes {0}/Mail.ReadWrite and offline_access, and no Exchange scope.':
    'Para o Graph, use os escopos {0}/Mail.ReadWrite e offline_access, e nenhum escopo do Exchange.',
  'Authorize the mail server again afterwards.': 'Depois autorize o servidor de e-mail novamente.',
  'The token was issued for Graph in another Microsoft cloud. For {0} both the sign-in and the scopes have to be of its own cloud.':
    'O token foi emitido para o Graph em outra nuvem da Microsoft. Para {0}, tanto a entrada quanto os escopos precisam ser da própria nuvem.',
  'Let the plan be detected on this page, and take over endpoints and scopes.':
    'Deixe que o plano seja detectado nesta página e use os pontos de extremidade e os escopos dele.',
  'Graph scopes of this plan begin with {0}/': 'Os escopos do Graph deste plano começam com {0}/',
  'Token cannot be read': 'O token não pode ser lido',
  'What was sent to Microsoft Graph is no access token for it: cut off, an ID token or refresh token, or one for another service.':
    'O que foi enviado ao Microsoft Graph não é um token de acesso para ele: está cortado, é um token de ID ou de atualização, ou é de outro serviço.',
  'Send the access token as it came, after the word Bearer.':
    'Envie o token de acesso como ele veio, depois da palavra Bearer.',
  'Ask for the scope {0}/Mail.ReadWrite.': 'Solicite o escopo {0}/Mail.ReadWrite.',
  'Graph refused the token': 'O Graph recusou o token',
  'Microsoft Graph did not accept the access token and does not say why in words that are known here.':
    'O Microsoft Graph não aceitou o token de acesso e não diz o motivo em palavras conhecidas aqui.',
  'Graph scopes must begin with {0}/': 'Os escopos do Graph devem começar com {0}/',
  'Authorize the mail server again.': 'Autorize o servidor de e-mail novamente.',
  'Token without any permission': 'Token sem nenhuma permissão',
  'The token is genuine but grants nothing: the app has no application permission with consent, so its token carries neither scopes nor roles.':
    'O token é autêntico, mas não concede nada: o aplicativo não tem nenhuma permissão de aplicativo com consentimento; por isso, o token não contém escopos nem funções.',
  'Add Microsoft Graph > Application permissions > Mail.ReadWrite.':
    'Adicione Microsoft Graph > Application permissions > Mail.ReadWrite.',
  'New sign-in demanded': 'Nova entrada exigida',
  'A policy of the organization wants the account to sign in anew, because something has changed: place, risk, or the password.':
    'Uma política da organização exige que a conta entre novamente, porque algo mudou: o local, o risco ou a senha.',
  'No permission for mailbox': 'Sem permissão para a caixa',
  'The app without a user has no application permission for mail, or it does not cover this mailbox.':
    'O aplicativo sem usuário não tem permissão de aplicativo para e-mail, ou ela não abrange esta caixa de correio.',
  '{0} may not read this mailbox through Graph: the permission for shared mailboxes or Full Access is missing.':
    '{0} não pode ler esta caixa de correio pelo Graph: falta a permissão para caixas de correio compartilhadas ou o acesso total.',
  'The token does not allow this for the mailbox: the permission is missing, or it is a shared mailbox and the permission is not the one for shared mailboxes.':
    'O token não permite isso para a caixa de correio: falta a permissão, ou é uma caixa de correio compartilhada e a permissão não é a de caixas compartilhadas.',
  'Mail.ReadWrite was not consented to.': 'Mail.ReadWrite não recebeu consentimento.',
  'It is a shared mailbox, and Mail.ReadWrite.Shared is missing.':
    'É uma caixa de correio compartilhada, e falta Mail.ReadWrite.Shared.',
  'The account has no Full Access on the mailbox.': 'A conta não tem acesso total à caixa de correio.',
  'The account has no Exchange Online licence.': 'A conta não tem uma licença do Exchange Online.',
  'For a shared mailbox give Full Access to the account that signs in':
    'Para uma caixa de correio compartilhada, dar acesso total à conta que entra',
  'Policy excludes this mailbox': 'Política exclui esta caixa',
  'The app has its permission, but a policy in Exchange limits it to certain mailboxes, and this one is not among them. A change can take more than an hour to work.':
    'O aplicativo tem a permissão, mas uma política no Exchange o limita a determinadas caixas de correio, e esta não está entre elas. Uma alteração pode levar mais de uma hora para valer.',
  'Test the policy, then add the mailbox to its group':
    'Testar a política e depois adicionar a caixa de correio ao grupo dela',
  'Directory permission missing': 'Falta a permissão de diretório',
  'The request read the directory (users, groups, apps), for which the token has no permission. It is no problem of the mailbox.':
    'A solicitação leu o diretório (usuários, grupos, aplicativos), para o qual o token não tem permissão. Não é um problema da caixa de correio.',
  'Add Microsoft Graph > User.Read (delegated) or User.Read.All (application).':
    'Adicione Microsoft Graph > User.Read (delegada) ou User.Read.All (de aplicativo).',
  'Look whether the protocol is switched on for the account that signs in; the switch of the shared mailbox itself does not count.':
    'Veja se o protocolo está ativado para a conta que entra; a opção da própria caixa de correio compartilhada não conta.',
  'Give the app access to this one mailbox.': 'Dê ao aplicativo acesso a esta única caixa de correio.',
  'See the switch, and switch it on.': 'Veja a opção e ative-a.',
  'It can take an hour to work. Then run the diagnosis again.':
    'Pode levar uma hora para valer. Depois execute o diagnóstico novamente.',
  'Allow the app this one mailbox by RBAC for Applications, which replaces application access policies (New-ApplicationAccessPolicy).':
    'Permita ao aplicativo esta única caixa de correio com RBAC for Applications, que substitui as políticas de acesso de aplicativo (New-ApplicationAccessPolicy).',
  'then remove the application permission Mail.ReadWrite of Microsoft Graph and its consent: grants add up, and it is good for every mailbox.':
    'depois remova a permissão de aplicativo Mail.ReadWrite do Microsoft Graph e o consentimento dela: as concessões se somam, e esta vale para todas as caixas de correio.',
  'It takes up to two hours to work. Then run the diagnosis again.':
    'Pode levar até duas horas para valer. Depois execute o diagnóstico novamente.',
  'App unknown to Exchange': 'Aplicativo desconhecido no Exchange',
  'Microsoft Entra gave the app its token, but Exchange Online refused it: {0} Exchange keeps its own list of apps, and this app is not on it, or stands there with another object ID.':
    'O Microsoft Entra forneceu o token ao aplicativo, mas o Exchange Online o recusou: {0} O Exchange mantém a própria lista de aplicativos, e este não está nela ou está com outro Object ID.',
  'The app was never registered in Exchange (New-ServicePrincipal).':
    'O aplicativo nunca foi registrado no Exchange (New-ServicePrincipal).',
  'It was registered with the Object ID of the app registration; Exchange needs the one of the enterprise application.':
    'Ele foi registrado com o Object ID do registro do aplicativo; o Exchange precisa do Object ID do aplicativo empresarial.',
  'It was registered less than an hour ago and is not in effect yet.':
    'Ele foi registrado há menos de uma hora e ainda não está em vigor.',
  'See what Exchange knows. For this app, ObjectId has to be {0}, as the token says.':
    'Veja o que o Exchange conhece. Para este aplicativo, ObjectId precisa ser {0}, como diz o token.',
  'See what Exchange knows, and compare ObjectId with the Object ID of the enterprise application.':
    'Veja o que o Exchange conhece e compare ObjectId com o Object ID do aplicativo empresarial.',
  'If it stands there with another ObjectId, remove that entry first.':
    'Se ele estiver lá com outro ObjectId, remova primeiro esse item.',
  'Register it.': 'Registre-o.',
  'App lacks mailbox access': 'Aplicativo sem acesso à caixa',
  'Exchange Online knows the app but does not open {0} for it: {1}':
    'O Exchange Online conhece o aplicativo, mas não abre {0} para ele: {1}',
  'The app has no permission on this mailbox.': 'O aplicativo não tem permissão nesta caixa de correio.',
  'The protocol is switched off for this mailbox.': 'O protocolo está desativado para esta caixa de correio.',
  'There is no such mailbox in Exchange Online.': 'Não existe essa caixa de correio no Exchange Online.',
  'See who has access to the mailbox.': 'Veja quem tem acesso à caixa de correio.',
  'Look whether the protocol is switched on for the mailbox.':
    'Veja se o protocolo está ativado para a caixa de correio.',
  'Permissions can take up to an hour. Then run the diagnosis again.':
    'As permissões podem levar até uma hora. Depois execute o diagnóstico novamente.',
  'No Full Access': 'Sem acesso total',
  '{0} signed in well, but may not open the shared mailbox {1}: {2}':
    '{0} entrou sem problemas, mas não pode abrir a caixa de correio compartilhada {1}: {2}',
  'The account that signs in has no Full Access on the shared mailbox.':
    'A conta que entra não tem acesso total à caixa de correio compartilhada.',
  'The protocol is switched off for the account that signs in.': 'O protocolo está desativado para a conta que entra.',
  'Full Access was given less than an hour ago and is not in effect yet.':
    'O acesso total foi dado há menos de uma hora e ainda não está em vigor.',
  'Give the account Full Access on the shared mailbox.': 'Dê à conta acesso total à caixa de correio compartilhada.',
  'Mailbox of someone else': 'Caixa de outra pessoa',
  '{0} signed in, but the mailbox asked for is {1}, and Exchange Online did not open it: {2}':
    '{0} entrou, mas a caixa de correio solicitada é {1}, e o Exchange Online não a abriu: {2}',
  'The browser signed in with the account that was used last.': 'O navegador entrou com a última conta usada.',
  'Both are names of one account, and the protocol is switched off for it.':
    'Ambos são nomes da mesma conta, e o protocolo está desativado para ela.',
  'If {0} should sign in itself: sign in again in a private window and choose that account.':
    'Se quem deve entrar é {0}: entre novamente em uma janela privada e escolha essa conta.',
  'If {0} should read it: enter {1} as the account that signs in, and give it Full Access.':
    'Se quem deve ler a caixa é {0}: informe {1} como a conta que entra e dê a ela acesso total.',
  'Give the account Full Access on the mailbox.': 'Dê à conta acesso total à caixa de correio.',
  'App lacks Graph access': 'Aplicativo sem acesso ao Graph',
  'Microsoft Graph does not open {0} for the app: {1}': 'O Microsoft Graph não abre {0} para o aplicativo: {1}',
  'The application permission Mail.ReadWrite is missing, or has no admin consent.':
    'A permissão de aplicativo Mail.ReadWrite está faltando ou não tem o consentimento do administrador.',
  'RBAC for Applications or an application access policy leaves this mailbox out.':
    'RBAC for Applications ou uma política de acesso de aplicativo deixa esta caixa de correio de fora.',
  'It was granted less than an hour ago and is not in effect yet.':
    'Ela foi concedida há menos de uma hora e ainda não está em vigor.',
  'See whether Exchange lets the app reach this mailbox: InScope has to be True.':
    'Veja se o Exchange permite que o aplicativo alcance esta caixa de correio: InScope precisa ser True.',
  'See whether an application access policy leaves the mailbox out.':
    'Veja se uma política de acesso de aplicativo deixa a caixa de correio de fora.',
  'Mailbox opened for writing': 'Caixa aberta para gravação',
  '{0} was asked for read-only, but the server opened it for writing. Nothing was changed; another server than Exchange Online may be answering.':
    '{0} foi solicitada somente para leitura, mas o servidor a abriu para gravação. Nada foi alterado; talvez responda um servidor que não é o Exchange Online.',
  'Compare the mail host with the value of the plan.': 'Compare o host do servidor de e-mail com o valor do plano.',
  'IMAP is switched off': 'O IMAP está desativado',
  'The same sign-in opened the mailbox over POP, and IMAP refused it: {0} So IMAP is switched off for {1}.':
    'A mesma entrada abriu a caixa de correio por POP, e o IMAP a recusou: {0} Portanto, o IMAP está desativado para {1}.',
  'POP is switched off': 'O POP está desativado',
  'The access token is for Exchange Online and allows POP, and {0} is the right account. POP refused it all the same: {1} Then POP is switched off for {2}, as far as is known: Exchange Online has no words of its own for it.':
    'O token de acesso é para o Exchange Online e permite POP, e {0} é a conta certa. Mesmo assim, o POP a recusou: {1} Então o POP está desativado para {2}, até onde se sabe: o Exchange Online não tem uma mensagem própria para isso.',
  'Mailbox is read-only': 'Caixa somente para leitura',
  '{0} opens, but only for reading. Jira could fetch mail and neither mark nor move nor delete it, so it would read the same messages again.':
    '{0} se abre, mas somente para leitura. O Jira poderia buscar e-mails, mas não marcá-los, movê-los nem excluí-los; por isso, leria as mesmas mensagens de novo.',
  'Give Full Access instead of the right to read.': 'Dê acesso total em vez do direito de leitura.',
  'App opens other mailbox': 'O aplicativo abre outra caixa',
  'The app also opens {0} over IMAP: it was given Full Access there. Whoever gets hold of the client secret reads that mailbox too.':
    'O aplicativo também abre {0} por IMAP: ele recebeu acesso total lá. Quem obtiver o segredo do cliente lerá também essa caixa de correio.',
  'The app also opens {0} over Microsoft Graph. An application permission is good for every mailbox of the organization unless Exchange limits it: whoever gets hold of the client secret reads them all.':
    'O aplicativo também abre {0} pelo Microsoft Graph. Uma permissão de aplicativo vale para todas as caixas de correio da organização, a menos que o Exchange a limite: quem obtiver o segredo do cliente lerá todas elas.',
  'See what the app was given there, and take it away.': 'Veja o que o aplicativo recebeu lá e retire isso dele.',
  'Message IDs refused': 'IDs de mensagens recusados',
  '{0} opens over POP, but the server did not tell the ID of its first message (UIDL): {1} The question is optional in POP, and Jira is not known to ask it, so Jira should fetch mail all the same; no source says so for certain. Exchange Online answers it, so another server may be answering here.':
    '{0} abre por POP, mas o servidor não informou o ID da primeira mensagem (UIDL): {1} Essa consulta é opcional no POP e não se sabe de o Jira fazê-la, portanto o Jira deve buscar os e-mails mesmo assim; nenhuma fonte afirma isso com certeza. O Exchange Online responde a ela, então pode ser que outro servidor esteja respondendo aqui.',
  'If it stays, and Jira leaves messages out or fetches them twice, use IMAP instead of POP.':
    'Se persistir e o Jira deixar de buscar mensagens ou buscá-las duas vezes, use IMAP em vez de POP.',
  'Wait as long as the header Retry-After says; some minutes when it is not there.':
    'Aguarde o tempo indicado no cabeçalho Retry-After ou, se ele não existir, alguns minutos.',
  'Wait {0}.': 'Aguarde {0}.',
  'Token not for Graph': 'O token não é para o Graph',
  'Graph token, wrong cloud': 'Token do Graph de outra nuvem',
  'IMAP is switched off for the mailbox, or the app has no Full Access on it.':
    'O IMAP está desativado para a caixa de correio, ou o aplicativo não tem acesso total a ela.',
  'See whether IMAP is on for the mailbox, and switch it on':
    'Ver se o IMAP está ativado para a caixa de correio e ativá-lo',
  'The application permission SMTP.SendAsApp is missing, or has no admin consent.':
    'A permissão de aplicativo SMTP.SendAsApp está faltando ou não tem o consentimento do administrador.',
};
