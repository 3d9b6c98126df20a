import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Endpoints look swapped': 'Puntos de conexión quizá intercambiados',
  'The authorization endpoint is {0} and the token endpoint {1}: each looks like the other.':
    'El punto de conexión de autorización es {0} y el de token es {1}: cada uno parece el otro.',
  'Authorization endpoint: {0}': 'Punto de conexión de autorización: {0}',
  'Token endpoint: {0}': 'Punto de conexión de token: {0}',
  'Old endpoint version': 'Punto de conexión antiguo',
  '{0} is of the old version, which knows no scopes. The current ones contain /oauth2/v2.0/.':
    '{0} es de la versión antigua, que no conoce ámbitos. Los actuales contienen /oauth2/v2.0/.',
  'Use {0} and {1}': 'Use {0} y {1}',
  'Endpoint of another cloud': 'Punto de conexión de otra nube',
  '{0} is not at {1}, where this plan signs in.': '{0} no está en {1}, donde este plan inicia sesión.',
  'Or choose the plan that the endpoint belongs to.': 'O elija el plan al que pertenece el punto de conexión.',
  'The authorization endpoint names {0}, the token endpoint {1}. A sign-in at one cannot be finished at the other.':
    'El punto de conexión de autorización nombra {0}; el de token, {1}. Un inicio de sesión en uno no se puede terminar en el otro.',
  'Endpoint has something extra': 'Punto de conexión con añadidos',
  '{0} has something after its path: a slash, a question mark, or blanks. Jira adds its own parameters.':
    '{0} tiene algo detrás de su ruta: una barra, un signo de interrogación o espacios. Jira agrega sus propios parámetros.',
  'Base URL lacks https': 'URL base sin https',
  "Jira's base URL is {0}. Jira offers OAuth 2.0 only with https, and Entra refuses other redirect URIs.":
    'La URL base de Jira es {0}. Jira solo ofrece OAuth 2.0 con https, y Entra rechaza otros URI de redirección.',
  'Jira opened elsewhere': 'Jira abierto en otra dirección',
  'Jira is open at {0}, but its base URL is {1}. The sign-in returns to the base URL, where this session is not known.':
    'Jira está abierto en {0}, pero su URL base es {1}. El inicio de sesión vuelve a la URL base, donde esta sesión no se conoce.',
  'Open Jira at {0}, or correct the base URL, and sign in there.':
    'Abra Jira en {0}, o corrija la URL base, e inicie sesión allí.',
  'Base URL ends in slash': 'URL base terminada en barra',
  "Jira's base URL is {0}. The slash at its end gets into the Redirect URL, which then matches no registered one.":
    'La URL base de Jira es {0}. La barra final pasa a la URL de redirección, que entonces no coincide con ninguna registrada.',
  'In Jira open Administration > System > General configuration and remove the slash.':
    'En Jira abra Administración > Sistema > Configuración general y quite la barra.',
  'Redirect URL has changed': 'La URL de redirección ha cambiado',
  'Jira makes the Redirect URL from the authorization endpoint. It was {0} and is now {1}, which the app registration does not know yet.':
    'Jira forma la URL de redirección a partir del punto de conexión de autorización. Era {0} y ahora es {1}, que el registro de la aplicación aún no conoce.',
  'Add {0} under Web.': 'Agregue {0} en Web.',
  'Service provider does not fit': 'Proveedor de servicios incorrecto',
  'The link is of type {0}, while this plan needs {1}: each type has endpoints and scopes of its own.':
    'El enlace es del tipo {0}, mientras que este plan necesita {1}: cada tipo tiene sus propios puntos de conexión y ámbitos.',
  'Create the link anew with the service provider {0}: Jira does not change it afterwards.':
    'Cree de nuevo el enlace con el proveedor de servicios {0}: Jira no lo cambia después.',
  Microsoft: 'Microsoft',
  Custom: 'Personalizado',
  'Jira’s own test failed': 'Falló la prueba de Jira',
  'Jira could not get a token. It keeps the reason for its log; mostly a single-tenant app is asked for at "common", or client ID or client secret are wrong.':
    'Jira no pudo obtener un token. El motivo lo deja para su registro; casi siempre se pide una aplicación de un solo inquilino en «common», o el Id. de cliente o el secreto de cliente es incorrecto.',
  'The endpoints say "common", and the app is single-tenant.':
    'Los puntos de conexión dicen «common» y la aplicación es de un solo inquilino.',
  'Run the checks on this page: they name the reason.': 'Ejecute las comprobaciones de esta página: nombran el motivo.',
  'Or look in atlassian-jira.log for a line with AADSTS, and paste it here.':
    'O busque en atlassian-jira.log una línea con AADSTS y péguela aquí.',
  'Endpoints with the tenant ID: {0} and {1}': 'Puntos de conexión con el Id. de inquilino: {0} y {1}',
  'Mail server not authorized': 'Servidor de correo sin autorizar',
  'The mail server in Jira is set to OAuth 2.0, but nobody has signed in for it yet. Every mail server is authorized on its own, after the link.':
    'El servidor de correo de Jira está configurado con OAuth 2.0, pero nadie ha iniciado sesión aún para él. Cada servidor de correo se autoriza por separado, después del enlace.',
  'Jira cannot open inbox': 'Jira no abre la bandeja de entrada',
  'Jira signed in, but the mailbox did not open: the account that authorized has no right to it, or IMAP is off.':
    'Jira inició sesión, pero el buzón no se abrió: la cuenta que autorizó no tiene derecho a él o IMAP está desactivado.',
  'The account that authorized is not the mailbox and has no Full Access.':
    'La cuenta que autorizó no es el buzón y no tiene acceso total.',
  'IMAP is switched off for that account.': 'IMAP está desactivado para esa cuenta.',
  'The folder name is wrong.': 'El nombre de la carpeta es incorrecto.',
  'See rights and IMAP': 'Vea los derechos e IMAP',
  'No lasting access granted': 'Sin acceso duradero',
  'The sign-in worked but gave Jira no refresh token, so access would end within the hour. The scope offline_access was not asked for or not consented to.':
    'El inicio de sesión funcionó, pero no dio a Jira ningún token de actualización, así que el acceso terminaría en una hora. El ámbito offline_access no se pidió o no recibió consentimiento.',
  'Add the scope offline_access, bare and without an address in front.':
    'Agregue el ámbito offline_access, solo y sin ninguna dirección delante.',
  'Microsoft Graph > Delegated permissions > offline_access must be listed and consented to.':
    'Microsoft Graph > Delegated permissions > offline_access debe figurar en la lista y tener consentimiento.',
  'Jira lost the sign-in': 'Jira perdió el inicio de sesión',
  'The sign-in at Microsoft worked, but Jira no longer knew of it: it took longer than three minutes, came back to another host than the base URL, or to another node.':
    'El inicio de sesión en Microsoft funcionó, pero Jira ya no sabía de él: tardó más de tres minutos, volvió a un host distinto del de la URL base o a otro nodo.',
  'Open Jira by exactly the host of its base URL, have the second factor at hand, and try again.':
    'Abra Jira exactamente por el host de su URL base, tenga a mano el segundo factor e inténtelo de nuevo.',
  'In a cluster the load balancer must keep a browser on one node.':
    'En un clúster, el equilibrador de carga debe mantener cada navegador en un mismo nodo.',
  'Jira refuses outgoing links for OAuth 2.0 as long as its own base URL does not start with https.':
    'Jira rechaza los enlaces salientes para OAuth 2.0 mientras su propia URL base no empiece por https.',
  'Behind a proxy the Tomcat connector needs scheme="https", secure="true", proxyName and proxyPort.':
    'Detrás de un proxy, el conector de Tomcat necesita scheme="https", secure="true", proxyName y proxyPort.',
  'Jira could not refresh': 'Jira no pudo renovar el acceso',
  'Jira tried to get a new access token with the refresh token it keeps, and was refused. The reason is in the lines below it in the log.':
    'Jira intentó obtener un nuevo token de acceso con el token de actualización que conserva, y se le rechazó. El motivo está en las líneas siguientes del registro.',
  'Paste the lines that follow in the log, down to the last "Caused by".':
    'Pegue las líneas que siguen en el registro, hasta el último «Caused by».',
  'Client ID is tenant ID': 'Id. de cliente igual al inquilino',
  'The same ID stands as client ID and as tenant ID. Entra shows the two one below the other.':
    'El mismo Id. figura como Id. de cliente y como Id. de inquilino. Entra los muestra uno debajo del otro.',
  'Copy the Application (client) ID and the Directory (tenant) ID once more.':
    'Copie de nuevo el Application (client) ID y el Directory (tenant) ID.',
  'The scopes belong to several services ({0}). One token is for one service, so Entra refuses them together, or gives a token that the mail server refuses.':
    'Los ámbitos pertenecen a varios servicios ({0}). Un token es para un solo servicio, así que Entra los rechaza juntos o da un token que el servidor de correo rechaza.',
  'For IMAP and POP keep the scopes that begin with {0}/ and offline_access.':
    'Para IMAP y POP conserve los ámbitos que empiezan por {0}/ y offline_access.',
  'Put scopes that begin with {0}/ into a link of their own.':
    'Ponga los ámbitos que empiezan por {0}/ en un enlace aparte.',
  'offline_access has a host': 'offline_access lleva un host',
  '{0} is no scope of any service. offline_access belongs to the sign-in itself and stands bare.':
    '{0} no es un ámbito de ningún servicio. offline_access pertenece al propio inicio de sesión y va solo.',
  'Replace it by offline_access alone.': 'Reemplácelo por offline_access solo.',
  'offline_access is not listed': 'offline_access no está en la lista',
  'Without offline_access Entra gives no refresh token, and with the service provider Custom Jira does not add it by itself.':
    'Sin offline_access Entra no da ningún token de actualización, y con el proveedor de servicios «Personalizado» Jira no lo agrega por sí solo.',
  'Add the scope offline_access.': 'Agregue el ámbito offline_access.',
  'Scope of another plan': 'Ámbito de otro plan',
  '{0} is for another Microsoft cloud. Scopes of this plan begin with {1}.':
    '{0} es para otra nube de Microsoft. Los ámbitos de este plan empiezan por {1}.',
  'Let the scope begin with {0}/': 'Haga que el ámbito empiece por {0}/',
  'Scope lacks its host': 'Al ámbito le falta el host',
  '{0} has no host in front. Entra then takes it as one of Microsoft Graph, and the mail server refuses that token.':
    '{0} no lleva ningún host delante. Entra lo toma entonces por uno de Microsoft Graph, y el servidor de correo rechaza ese token.',
  'Enter {0}': 'Escriba {0}',
  'Scope on wrong service': 'Ámbito en otro servicio',
  '{0} leads to a token for the wrong service. The permission is listed under Microsoft Graph in the portal, but requested as {1}.':
    '{0} lleva a un token para el servicio equivocado. En el portal el permiso figura en Microsoft Graph, pero se solicita como {1}.',
  'Several scopes in one': 'Varios ámbitos en uno',
  '“{0}” holds more than one scope, or a comma. Jira takes one scope per entry.':
    '«{0}» contiene más de un ámbito o una coma. Jira admite un ámbito por entrada.',
  'Enter each scope on its own, without commas.': 'Escriba cada ámbito por separado, sin comas.',
  'Scope ends in slash': 'Ámbito terminado en barra',
  '{0} ends in a slash, which makes it another scope, one that does not exist.':
    '{0} termina en una barra, lo que lo convierte en otro ámbito, uno que no existe.',
  '.default among other scopes': '.default entre otros ámbitos',
  'A scope that ends in /.default asks for everything granted and cannot stand beside single permissions of a service.':
    'Un ámbito que termina en /.default pide todo lo concedido y no puede estar junto a permisos concretos de un servicio.',
  'For a person use the single permissions; for an app without a user use /.default alone.':
    'Para una persona use los permisos concretos; para una aplicación sin usuario use solo /.default.',
  'No tenant ID given': 'Sin Id. de inquilino',
  'The endpoints say “{0}”. That works only for an app of several tenants; most app registrations are for one.':
    'Los puntos de conexión dicen «{0}». Eso solo funciona con una aplicación de varios inquilinos; la mayoría de los registros de aplicación son para uno solo.',
  'Use the tenant ID: {0}': 'Use el Id. de inquilino: {0}',
  'Jira makes a new Redirect URL from it: add that to the app registration as well.':
    'Jira forma con él una URL de redirección nueva: agréguela también al registro de la aplicación.',
  'Answer not recognised': 'Respuesta no reconocida',
  'The other side said: {0}': 'El otro lado dijo: {0}',
  'Search for the exact words above, or send this report to support.':
    'Busque las palabras exactas de arriba o envíe este informe a soporte.',
  'Read what Microsoft says about error {0}.': 'Lea lo que Microsoft dice del error {0}.',
  'Mail port does not fit': 'El puerto de correo no encaja',
  '{0} at {1} belongs to port {2}. At port {3} nothing answers, or the connection begins with another kind of encryption.':
    '{0} en {1} usa el puerto {2}. En el puerto {3} no responde nada o la conexión empieza con otro tipo de cifrado.',
  'Set the port of the mail server to {0}, here and in Jira’s mail server.':
    'Ponga el puerto del servidor de correo en {0}, aquí y en el servidor de correo de Jira.',
  'Endpoints name two tenants': 'Los puntos de conexión nombran dos inquilinos',
  'Scopes of two services': 'Ámbitos de dos servicios',
  'Jira signed in as the app, but the mailbox did not open: the app has no right to it, or IMAP is off.':
    'Jira inició sesión como la aplicación, pero el buzón no se abrió: la aplicación no tiene derecho a él, o IMAP está desactivado.',
  'The app was not given Full Access on the mailbox.': 'A la aplicación no se le concedió acceso total al buzón.',
  'IMAP is switched off for the mailbox.': 'IMAP está desactivado para el buzón.',
};
