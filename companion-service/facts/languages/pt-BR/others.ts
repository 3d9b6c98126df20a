import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Endpoints look swapped': 'Pontos de extremidade parecem trocados',
  'The authorization endpoint is {0} and the token endpoint {1}: each looks like the other.':
    'O ponto de extremidade de autorização é {0}, e o de token, {1}: cada um parece ser o outro.',
  'Authorization endpoint: {0}': 'Ponto de extremidade de autorização: {0}',
  'Token endpoint: {0}': 'Ponto de extremidade de token: {0}',
  'Old endpoint version': 'Ponto de extremidade antigo',
  '{0} is of the old version, which knows no scopes. The current ones contain /oauth2/v2.0/.':
    '{0} é da versão antiga, que não conhece escopos. Os atuais contêm /oauth2/v2.0/.',
  'Use {0} and {1}': 'Use {0} e {1}',
  'Endpoint of another cloud': 'Ponto de extremidade de outra nuvem',
  '{0} is not at {1}, where this plan signs in.': '{0} não fica em {1}, onde este plano faz a entrada.',
  'Or choose the plan that the endpoint belongs to.': 'Ou escolha o plano a que o ponto de extremidade pertence.',
  'The authorization endpoint names {0}, the token endpoint {1}. A sign-in at one cannot be finished at the other.':
    'O ponto de extremidade de autorização indica {0}; o de token, {1}. Uma entrada iniciada em um não pode ser concluída no outro.',
  'Endpoint has something extra': 'Ponto de extremidade com acréscimo',
  '{0} has something after its path: a slash, a question mark, or blanks. Jira adds its own parameters.':
    '{0} tem algo depois do caminho: uma barra, um ponto de interrogação ou espaços. O Jira adiciona os próprios parâmetros.',
  'Base URL lacks https': 'URL base sem https',
  "Jira's base URL is {0}. Jira offers OAuth 2.0 only with https, and Entra refuses other redirect URIs.":
    'A URL base do Jira é {0}. O Jira só oferece OAuth 2.0 com https, e o Entra recusa outros URIs de redirecionamento.',
  'Jira opened elsewhere': 'Jira aberto em outro endereço',
  'Jira is open at {0}, but its base URL is {1}. The sign-in returns to the base URL, where this session is not known.':
    'O Jira está aberto em {0}, mas a URL base dele é {1}. A entrada retorna à URL base, onde esta sessão não é conhecida.',
  'Open Jira at {0}, or correct the base URL, and sign in there.':
    'Abra o Jira em {0}, ou corrija a URL base, e entre lá.',
  'Base URL ends in slash': 'URL base termina em barra',
  "Jira's base URL is {0}. The slash at its end gets into the Redirect URL, which then matches no registered one.":
    'A URL base do Jira é {0}. A barra no fim passa para a URL de redirecionamento, que então não corresponde a nenhuma registrada.',
  'In Jira open Administration > System > General configuration and remove the slash.':
    'No Jira, abra Administração > Sistema > Configuração geral e remova a barra.',
  'Redirect URL has changed': 'A URL de redirecionamento mudou',
  'Jira makes the Redirect URL from the authorization endpoint. It was {0} and is now {1}, which the app registration does not know yet.':
    'O Jira cria a URL de redirecionamento a partir do ponto de extremidade de autorização. Ela era {0} e agora é {1}, que o registro do aplicativo ainda não conhece.',
  'Add {0} under Web.': 'Adicione {0} em Web.',
  'Service provider does not fit': 'Provedor de serviços não corresponde',
  'The link is of type {0}, while this plan needs {1}: each type has endpoints and scopes of its own.':
    'O link é do tipo {0}, e este plano precisa de {1}: cada tipo tem os próprios pontos de extremidade e escopos.',
  'Create the link anew with the service provider {0}: Jira does not change it afterwards.':
    'Crie o link novamente com o provedor de serviços {0}: o Jira não o altera depois.',
  Microsoft: 'Microsoft',
  Custom: 'Personalizado',
  'Jira’s own test failed': 'O teste do Jira falhou',
  'Jira could not get a token. It keeps the reason for its log; mostly a single-tenant app is asked for at "common", or client ID or client secret are wrong.':
    'O Jira não conseguiu obter um token. Ele só registra o motivo no log; na maioria das vezes, um aplicativo de locatário único é solicitado em “common”, ou o ID do cliente ou o segredo do cliente está errado.',
  'The endpoints say "common", and the app is single-tenant.':
    'Os pontos de extremidade contêm “common”, e o aplicativo é de locatário único.',
  'Run the checks on this page: they name the reason.': 'Execute as checagens desta página: elas mostram o motivo.',
  'Or look in atlassian-jira.log for a line with AADSTS, and paste it here.':
    'Ou procure em atlassian-jira.log uma linha com AADSTS e cole-a aqui.',
  'Endpoints with the tenant ID: {0} and {1}': 'Pontos de extremidade com o ID do locatário: {0} e {1}',
  'Mail server not authorized': 'Servidor de e-mail não autorizado',
  'The mail server in Jira is set to OAuth 2.0, but nobody has signed in for it yet. Every mail server is authorized on its own, after the link.':
    'O servidor de e-mail no Jira está definido para OAuth 2.0, mas ninguém entrou para ele ainda. Cada servidor de e-mail é autorizado separadamente, depois do link.',
  'Jira cannot open inbox': 'O Jira não abre a caixa',
  'Jira signed in, but the mailbox did not open: the account that authorized has no right to it, or IMAP is off.':
    'O Jira entrou, mas a caixa de correio não se abriu: a conta que autorizou não tem direito a ela, ou o IMAP está desativado.',
  'The account that authorized is not the mailbox and has no Full Access.':
    'A conta que autorizou não é a caixa de correio e não tem acesso total.',
  'IMAP is switched off for that account.': 'O IMAP está desativado para essa conta.',
  'The folder name is wrong.': 'O nome da pasta está errado.',
  'See rights and IMAP': 'Ver direitos e IMAP',
  'No lasting access granted': 'Nenhum acesso duradouro concedido',
  'The sign-in worked but gave Jira no refresh token, so access would end within the hour. The scope offline_access was not asked for or not consented to.':
    'A entrada funcionou, mas não deu ao Jira um token de atualização; por isso, o acesso terminaria em menos de uma hora. O escopo offline_access não foi solicitado ou não recebeu consentimento.',
  'Add the scope offline_access, bare and without an address in front.':
    'Adicione o escopo offline_access, sozinho e sem endereço na frente.',
  'Microsoft Graph > Delegated permissions > offline_access must be listed and consented to.':
    'Microsoft Graph > Delegated permissions > offline_access precisa estar na lista e ter consentimento.',
  'Jira lost the sign-in': 'O Jira perdeu a entrada',
  'The sign-in at Microsoft worked, but Jira no longer knew of it: it took longer than three minutes, came back to another host than the base URL, or to another node.':
    'A entrada na Microsoft funcionou, mas o Jira não a reconhecia mais: ela levou mais de três minutos, voltou para um host diferente do da URL base ou para outro nó.',
  'Open Jira by exactly the host of its base URL, have the second factor at hand, and try again.':
    'Abra o Jira exatamente pelo host da URL base dele, tenha o segundo fator à mão e tente novamente.',
  'In a cluster the load balancer must keep a browser on one node.':
    'Em um cluster, o balanceador de carga precisa manter o navegador em um mesmo nó.',
  'Jira refuses outgoing links for OAuth 2.0 as long as its own base URL does not start with https.':
    'O Jira recusa links de saída para OAuth 2.0 enquanto a própria URL base não começar com https.',
  'Behind a proxy the Tomcat connector needs scheme="https", secure="true", proxyName and proxyPort.':
    'Atrás de um proxy, o conector do Tomcat precisa de scheme="https", secure="true", proxyName e proxyPort.',
  'Jira could not refresh': 'O Jira não renovou o acesso',
  'Jira tried to get a new access token with the refresh token it keeps, and was refused. The reason is in the lines below it in the log.':
    'O Jira tentou obter um novo token de acesso com o token de atualização que guarda, e isso foi recusado. O motivo está nas linhas seguintes do log.',
  'Paste the lines that follow in the log, down to the last "Caused by".':
    'Cole as linhas seguintes do log, até o último “Caused by”.',
  'Client ID is tenant ID': 'ID do cliente e locatário iguais',
  'The same ID stands as client ID and as tenant ID. Entra shows the two one below the other.':
    'O mesmo ID está como ID do cliente e como ID do locatário. O Entra mostra os dois um abaixo do outro.',
  'Copy the Application (client) ID and the Directory (tenant) ID once more.':
    'Copie mais uma vez o Application (client) ID e o Directory (tenant) ID.',
  'The scopes belong to several services ({0}). One token is for one service, so Entra refuses them together, or gives a token that the mail server refuses.':
    'Os escopos pertencem a vários serviços ({0}). Um token é para um único serviço; por isso, o Entra os recusa juntos ou fornece um token que o servidor de e-mail recusa.',
  'For IMAP and POP keep the scopes that begin with {0}/ and offline_access.':
    'Para IMAP e POP, mantenha os escopos que começam com {0}/ e o offline_access.',
  'Put scopes that begin with {0}/ into a link of their own.':
    'Coloque os escopos que começam com {0}/ em um link próprio.',
  'offline_access has a host': 'offline_access tem um host',
  '{0} is no scope of any service. offline_access belongs to the sign-in itself and stands bare.':
    '{0} não é um escopo de nenhum serviço. offline_access pertence à própria entrada e fica sozinho.',
  'Replace it by offline_access alone.': 'Substitua-o apenas por offline_access.',
  'offline_access is not listed': 'offline_access não está listado',
  'Without offline_access Entra gives no refresh token, and with the service provider Custom Jira does not add it by itself.':
    'Sem offline_access, o Entra não fornece um token de atualização, e com o provedor de serviços “Personalizado” o Jira não o adiciona sozinho.',
  'Add the scope offline_access.': 'Adicione o escopo offline_access.',
  'Scope of another plan': 'Escopo de outro plano',
  '{0} is for another Microsoft cloud. Scopes of this plan begin with {1}.':
    '{0} é para outra nuvem da Microsoft. Os escopos deste plano começam com {1}.',
  'Let the scope begin with {0}/': 'Faça o escopo começar com {0}/',
  'Scope lacks its host': 'Escopo sem host',
  '{0} has no host in front. Entra then takes it as one of Microsoft Graph, and the mail server refuses that token.':
    '{0} não tem um host na frente. O Entra então o toma por um escopo do Microsoft Graph, e o servidor de e-mail recusa esse token.',
  'Enter {0}': 'Digite {0}',
  'Scope on wrong service': 'Escopo no serviço errado',
  '{0} leads to a token for the wrong service. The permission is listed under Microsoft Graph in the portal, but requested as {1}.':
    '{0} leva a um token para o serviço errado. A permissão é listada em Microsoft Graph no portal, mas solicitada como {1}.',
  'Several scopes in one': 'Vários escopos em um',
  '“{0}” holds more than one scope, or a comma. Jira takes one scope per entry.':
    '“{0}” contém mais de um escopo ou uma vírgula. O Jira aceita um escopo por item.',
  'Enter each scope on its own, without commas.': 'Digite cada escopo separadamente, sem vírgulas.',
  'Scope ends in slash': 'Escopo termina em barra',
  '{0} ends in a slash, which makes it another scope, one that does not exist.':
    '{0} termina em uma barra, o que o torna outro escopo, um que não existe.',
  '.default among other scopes': '.default entre outros escopos',
  'A scope that ends in /.default asks for everything granted and cannot stand beside single permissions of a service.':
    'Um escopo que termina em /.default pede tudo o que foi concedido e não pode ficar ao lado de permissões individuais de um serviço.',
  'For a person use the single permissions; for an app without a user use /.default alone.':
    'Para uma pessoa, use as permissões individuais; para um aplicativo sem usuário, use somente /.default.',
  'No tenant ID given': 'Nenhum ID do locatário informado',
  'The endpoints say “{0}”. That works only for an app of several tenants; most app registrations are for one.':
    'Os pontos de extremidade contêm “{0}”. Isso só funciona para um aplicativo de vários locatários; a maioria dos registros de aplicativo é para um só.',
  'Use the tenant ID: {0}': 'Use o ID do locatário: {0}',
  'Jira makes a new Redirect URL from it: add that to the app registration as well.':
    'O Jira cria a partir dele uma nova URL de redirecionamento: adicione-a também ao registro do aplicativo.',
  'Answer not recognised': 'Resposta não reconhecida',
  'The other side said: {0}': 'O outro lado disse: {0}',
  'Search for the exact words above, or send this report to support.':
    'Procure as palavras exatas acima ou envie este relatório ao suporte.',
  'Read what Microsoft says about error {0}.': 'Leia o que a Microsoft diz sobre o erro {0}.',
  'Mail port does not fit': 'Porta de e-mail inadequada',
  '{0} at {1} belongs to port {2}. At port {3} nothing answers, or the connection begins with another kind of encryption.':
    '{0} em {1} usa a porta {2}. Na porta {3} nada responde ou a conexão começa com outro tipo de criptografia.',
  'Set the port of the mail server to {0}, here and in Jira’s mail server.':
    'Defina a porta do servidor de e-mail como {0}, aqui e no servidor de e-mail do Jira.',
  'Endpoints name two tenants': 'Pontos de extremidade divergentes',
  'Scopes of two services': 'Escopos de dois serviços',
  'Jira signed in as the app, but the mailbox did not open: the app has no right to it, or IMAP is off.':
    'O Jira entrou como o aplicativo, mas a caixa de correio não abriu: o aplicativo não tem direito a ela, ou o IMAP está desativado.',
  'The app was not given Full Access on the mailbox.': 'O aplicativo não recebeu acesso total à caixa de correio.',
  'IMAP is switched off for the mailbox.': 'O IMAP está desativado para a caixa de correio.',
};
