import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Client secret ends soon': 'El secreto de cliente expira pronto',
  'The client secret{0} ended on {1}. Jira gets no more mail once Microsoft has taken note of it everywhere.':
    'El secreto de cliente{0} expiró el {1}. Jira deja de recibir correo en cuanto Microsoft lo haya tenido en cuenta en todas partes.',
  'The client secret{0} is good until {1}, another {2}. After that Jira gets no more mail.':
    'El secreto de cliente{0} es válido hasta el {1} (tiempo restante: {2}). Después, Jira deja de recibir correo.',
  'press New client secret, note its end date, and copy its Value at once.':
    'pulse New client secret, anote su fecha de fin y copie su Value de inmediato.',
  'Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.':
    'Pegue el nuevo Value como secreto de cliente y guarde. Los servidores de correo de Jira conservan su autorización.',
  'Delete the old secret once mail arrives again.': 'Elimine el secreto antiguo cuando el correo vuelva a llegar.',
  'Redirect URL misplaced': 'URL de redirección mal situada',
  '{0} is registered under {1}. The sign-in would work and the client secret be refused right after it: Jira is a web application.':
    '{0} está registrada en {1}. El inicio de sesión funcionaría y justo después se rechazaría el secreto de cliente: Jira es una aplicación web.',
  'remove {0} from {1}, and add it under Web.': 'quite {0} de {1} y agréguela en Web.',
  'API permissions of the app registration does not list {0}. What is not listed there is not part of an administrator’s consent.':
    'La página API permissions del registro de la aplicación no enumera {0}. Lo que no figura allí no forma parte del consentimiento de un administrador.',
  'add {0}: {1}.': 'agregue {0}: {1}.',
  'Application permissions of Office 365 Exchange Online': 'permisos de aplicación de Office 365 Exchange Online',
  'Delegated permissions of Microsoft Graph': 'permisos delegados de Microsoft Graph',
  'Consent not given yet': 'Consentimiento aún no otorgado',
  'Nobody has consented to {0} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.':
    'Nadie ha dado consentimiento a {0} en este inquilino. En la mayoría de las organizaciones solo puede hacerlo un administrador; hasta entonces, el inicio de sesión se rechaza o el token llega sin ello.',
  'App is being disabled': 'La aplicación se está deshabilitando',
  'The enterprise application is switched off in this tenant (accountEnabled is false). Microsoft may still give tokens for some minutes, and then gives none.':
    'La aplicación empresarial está desactivada en este inquilino (accountEnabled es false). Microsoft puede seguir dando tokens unos minutos y después no da ninguno.',
  'Under Properties set “Enabled for users to sign in?” to Yes and save.':
    'En Properties establezca «Enabled for users to sign in?» en Yes y guarde.',
  'Only assigned people': 'Solo personas asignadas',
  'The enterprise application lets in only people who are assigned to it. If {0} is not, its sign-in ends with AADSTS50105.':
    'La aplicación empresarial solo deja entrar a las personas que tiene asignadas. Si {0} no lo está, su inicio de sesión termina en AADSTS50105.',
  'Under Users and groups add {0}, or under Properties set “Assignment required?” to No.':
    'En Users and groups agregue {0}, o en Properties establezca «Assignment required?» en No.',
  'Sign-in not finished': 'Inicio de sesión sin terminar',
  'No answer came back from Microsoft’s sign-in within {0}.':
    'El inicio de sesión de Microsoft no devolvió ninguna respuesta en {0}.',
  'The sign-in window was closed.': 'Se cerró la ventana de inicio de sesión.',
  'Microsoft showed an error page, which never comes back by itself.':
    'Microsoft mostró una página de error, que nunca vuelve por sí sola.',
  'The browser could not reach the redirect URL.': 'El navegador no pudo llegar a la URL de redirección.',
  'Start the sign-in again and stay in its window until it closes.':
    'Vuelva a empezar el inicio de sesión y permanezca en su ventana hasta que se cierre.',
  'If Microsoft shows an error page, copy its whole text and paste it here: it is explained then.':
    'Si Microsoft muestra una página de error, copie todo su texto y péguelo aquí: se le explicará.',
  'If the window ends on another page, copy the address from its address bar and paste it here.':
    'Si la ventana termina en otra página, copie la dirección de su barra de direcciones y péguela aquí.',
  'Other account signed in': 'Inició sesión otra cuenta',
  'Expected was {0}, but {1} signed in. Browsers pick the account that was used last. The mailbox opens only if this account is another name of the same user, or has Full Access on it.':
    'Se esperaba {0}, pero inició sesión {1}. Los navegadores eligen la última cuenta usada. El buzón solo se abre si esta cuenta es otro nombre del mismo usuario o tiene acceso total a él.',
  'Sign in again in a private window, choose “Use another account”, and type {0}.':
    'Inicie sesión de nuevo en una ventana privada, elija «Usar otra cuenta» y escriba {0}.',
  'If {0} is right because it has Full Access on {1}, enter it as the account that signs in.':
    'Si {0} es la cuenta correcta porque tiene acceso total sobre {1}, indíquela como la cuenta que inicia sesión.',
  '{0} signed in at tenant {1}; the mailbox is in tenant {2}. An account from elsewhere has no mailbox here.':
    '{0} inició sesión en el inquilino {1}; el buzón está en el inquilino {2}. Una cuenta de otro lugar no tiene buzón aquí.',
  'the address of the mailbox': 'la dirección del buzón',
  'Account not named': 'Cuenta no identificada',
  'Microsoft did not say who signed in, so it is not proved that it was {0}. The checks of the mailbox decide.':
    'Microsoft no dijo quién inició sesión, así que no está demostrado que fuera {0}. Lo deciden las comprobaciones del buzón.',
  'If the mailbox does not open, sign in again as {0} in a private window.':
    'Si el buzón no se abre, inicie sesión de nuevo como {0} en una ventana privada.',
  'Answer without token': 'Respuesta sin token',
  '{0} answered {1} with neither a token nor an error. A proxy on the way may have changed the answer.':
    '{0} respondió {1} sin token y sin error. Puede que un proxy intermedio haya cambiado la respuesta.',
  'If it comes back, compare the token endpoint with the value of the plan, and ask the network team about the proxy.':
    'Si se repite, compare el punto de conexión de token con el valor del plan y pregunte por el proxy al equipo de redes.',
  'Answer of another sign-in': 'Respuesta de otro inicio de sesión',
  'The answer that came back does not belong to the sign-in that this diagnosis started, so it was not used.':
    'La respuesta que volvió no pertenece al inicio de sesión que empezó este diagnóstico, así que no se usó.',
  'Two sign-in windows were open, or the diagnosis was started again meanwhile.':
    'Había dos ventanas de inicio de sesión abiertas o el diagnóstico se inició de nuevo entretanto.',
  'An address from an earlier sign-in was pasted.': 'Se pegó una dirección de un inicio de sesión anterior.',
  'Close other sign-in windows, run the diagnosis again, and sign in once.':
    'Cierre las demás ventanas de inicio de sesión, vuelva a ejecutar el diagnóstico e inicie sesión una sola vez.',
  'Domain not at Microsoft': 'El dominio no está en Microsoft',
  'No Microsoft cloud has the domain {0} in a tenant.{1}':
    'Ninguna nube de Microsoft tiene el dominio {0} en un inquilino.{1}',
  ' Its mail is delivered to {0}.': ' Su correo se entrega a {0}.',
  'The address has a typing error.': 'La dirección tiene un error de escritura.',
  'The mail of this domain is not hosted at Microsoft 365.':
    'El correo de este dominio no está alojado en Microsoft 365.',
  'The domain was never added to the tenant, or its verification is not finished.':
    'El dominio nunca se agregó al inquilino o su verificación no ha terminado.',
  'Look at the part after the @ again: {0}': 'Mire de nuevo la parte que sigue a la @: {0}',
  'If the mailbox is at Microsoft 365: Microsoft 365 admin center > Settings > Domains shows whether the domain is verified.':
    'Si el buzón está en Microsoft 365: el centro de administración de Microsoft 365 > Settings > Domains muestra si el dominio está verificado.',
  'Mail delivered elsewhere': 'El correo se entrega en otro lugar',
  '{0} has a Microsoft tenant, but its mail is delivered to {1}. That is a mail filter in front of Exchange Online, or the mailboxes are not at Microsoft at all.':
    '{0} tiene un inquilino de Microsoft, pero su correo se entrega a {1}. Es un filtro de correo delante de Exchange Online, o los buzones no están en Microsoft.',
  'If a mail filter or gateway stands in front: nothing to do, the checks of the mailbox decide.':
    'Si hay delante un filtro o una puerta de enlace de correo: no hay nada que hacer, lo deciden las comprobaciones del buzón.',
  'Otherwise ask the mail team where this mailbox lives. Only a mailbox in Exchange Online can be connected here.':
    'De lo contrario, pregunte al equipo de correo dónde está este buzón. Aquí solo se puede conectar un buzón de Exchange Online.',
  'Plan does not match': 'El plan no corresponde',
  '{0} belongs to {1}, but {2} is chosen. Sign-in addresses, scopes and mail hosts differ between them, so nothing will fit.':
    '{0} pertenece a {1}, pero se ha elegido {2}. Las direcciones de inicio de sesión, los ámbitos y los hosts de correo son distintos, así que nada encajará.',
  'Choose {0} as the plan, and let the values be filled in again.':
    'Elija {0} como plan y deje que los valores se rellenen de nuevo.',
  'The app registration has to be in the same cloud: look for it there, or register it anew.':
    'El registro de la aplicación tiene que estar en la misma nube: búsquelo allí o registre la aplicación de nuevo.',
  'Plan named differently': 'El plan tiene otro nombre',
  '{0} belongs to {1}; {2} is chosen. Both use the same addresses and scopes, so this works.':
    '{0} pertenece a {1}; se ha elegido {2}. Ambos usan las mismas direcciones y los mismos ámbitos, así que funciona.',
  'Choose {0}, so that the settings say what is true.': 'Elija {0}, para que la configuración diga la verdad.',
  'Domain in several clouds': 'Dominio en varias nubes',
  '{0} has a tenant in each of these: {1}. {2} is chosen; the mailbox can live in only one of them.':
    '{0} tiene un inquilino en cada una de estas: {1}. Se ha elegido {2}; el buzón solo puede estar en una de ellas.',
  'Ask the mail team in which of them the mailbox lives. If it is not {0}, choose the other plan.':
    'Pregunte al equipo de correo en cuál de ellas está el buzón. Si no es {0}, elija el otro plan.',
  'Plan not recognisable': 'Plan no reconocible',
  'Microsoft describes the tenant of {0} by values that fit no known plan (region {1}, sub-scope {2}).':
    'Microsoft describe el inquilino de {0} con valores que no encajan con ningún plan conocido (región {1}, subámbito {2}).',
  'not given': 'sin indicar',
  'Ask your Microsoft 365 administrator for the plan. {0} is used until you choose another.':
    'Pregunte por el plan a su administrador de Microsoft 365. Se usa {0} hasta que elija otro.',
  'Tenant does not match': 'El inquilino no corresponde',
  'The tenant entered is {0}, but {1} belongs to tenant {2}. A token of the one opens no mailbox of the other.':
    'El inquilino indicado es {0}, pero {1} pertenece al inquilino {2}. Un token de uno no abre ningún buzón del otro.',
  'Enter {0} as the tenant.': 'Indique {0} como inquilino.',
  'The app registration has to be in that tenant: compare the Directory (tenant) ID on its Overview page.':
    'El registro de la aplicación tiene que estar en ese inquilino: compare el Directory (tenant) ID de su página Overview.',
  'Tenant in another cloud': 'Inquilino en otra nube',
  '{0} signs in at {1}, but the tenant’s own addresses are at {2}.':
    '{0} inicia sesión en {1}, pero las direcciones propias del inquilino están en {2}.',
  'Choose the plan of the mailbox. For {0}, enter a tenant that exists there.':
    'Elija el plan del buzón. Para {0}, indique un inquilino que exista allí.',
  'Server metadata incomplete': 'Metadatos del servidor incompletos',
  '{0} answered, but without {1}. Without them nobody can sign in.':
    '{0} respondió, pero sin {1}. Sin eso nadie puede iniciar sesión.',
  'A proxy changes the answer.': 'Un proxy cambia la respuesta.',
  'An endpoint was changed by hand.': 'Se cambió a mano un punto de conexión.',
  'Reset the authority to the value of the plan, and ask the network team whether a proxy changes the answer.':
    'Restablezca la dirección de la autoridad (authority) al valor del plan y pregunte al equipo de redes si un proxy cambia la respuesta.',
  'Graph of another cloud': 'Graph de otra nube',
  '{0} sends clients to {1} to sign in, but this plan signs in at {2}. Tokens of this plan are refused there.':
    '{0} envía a los clientes a {1} para iniciar sesión, pero este plan inicia sesión en {2}. Los tokens de este plan se rechazan allí.',
  'Reset the Graph address to {0}, or choose the plan of the mailbox.':
    'Restablezca la dirección de Graph a {0} o elija el plan del buzón.',
  'Graph cloud not named': 'Nube de Graph sin nombrar',
  '{0} answered {1} and did not say which cloud it belongs to. Something other than Microsoft Graph may be answering.':
    '{0} respondió {1} y no dijo a qué nube pertenece. Puede que responda algo que no es Microsoft Graph.',
  'If the checks of the mailbox pass, nothing is to be done.':
    'Si las comprobaciones del buzón se superan, no hay nada que hacer.',
  'Otherwise ask the network team whether a proxy answers in place of {0}.':
    'De lo contrario, pregunte al equipo de redes si un proxy responde en lugar de {0}.',
  'Client secret not accepted': 'Secreto de cliente no aceptado',
  'Entra knows the app but not this client secret. Most often the Secret ID was copied instead of the Value: the portal shows both side by side.':
    'Entra conoce la aplicación pero no este secreto de cliente. Lo más habitual es que se copiara el Secret ID en lugar del Value: el portal muestra ambos uno junto al otro.',
  'The Secret ID (a GUID) was pasted instead of the Value.': 'Se pegó el Secret ID (un GUID) en lugar del Value.',
  'The value was copied incompletely, or with a blank or line break around it.':
    'El valor se copió incompleto, o con un espacio o salto de línea alrededor.',
  'The secret belongs to another app registration.': 'El secreto pertenece a otro registro de aplicación.',
  'The secret is new: it can take two minutes until every server of Microsoft knows it.':
    'El secreto es nuevo: pueden pasar dos minutos hasta que todos los servidores de Microsoft lo conozcan.',
  'The value was URL-encoded twice on its way.': 'El valor se codificó dos veces como URL en el camino.',
  'Choose New client secret and copy the Value at once: it is shown only this one time.':
    'Elija New client secret y copie el Value de inmediato: solo se muestra esta vez.',
  'Paste the Value as Client secret and save.': 'Pegue el Value como secreto de cliente y guarde.',
  'App credentials not accepted': 'Credenciales no aceptadas',
  'Entra could not validate the credentials in the token request. This is the older wording for a client secret that is wrong or was copied wrongly.':
    'Entra no pudo validar las credenciales de la solicitud de token. Es la redacción antigua para un secreto de cliente incorrecto o mal copiado.',
  'The Secret ID was pasted instead of the Value.': 'Se pegó el Secret ID en lugar del Value.',
  'The secret is of another app.': 'El secreto es de otra aplicación.',
  'The secret has been deleted.': 'El secreto se ha eliminado.',
  'Create a new client secret and copy its Value.': 'Cree un secreto de cliente nuevo y copie su Value.',
  'The tab "Service principal sign-ins" names the reason.': 'La pestaña «Service principal sign-ins» nombra el motivo.',
  'Client secret has expired': 'El secreto de cliente ha expirado',
  'The client secret was right, but its life is over. A secret lives 24 months at most; the one Jira sends can no longer be used or prolonged.':
    'El secreto de cliente era correcto, pero su vigencia ha terminado. Un secreto dura como máximo 24 meses; el que envía Jira ya no se puede usar ni prolongar.',
  'Choose New client secret, note its end date, and copy the Value.':
    'Elija New client secret, anote su fecha de fin y copie el Value.',
  'Paste the new Value as Client secret and save.': 'Pegue el nuevo Value como secreto de cliente y guarde.',
  'Delete the expired secret once mail arrives again. Mail servers in Jira keep their authorization.':
    'Elimine el secreto expirado cuando el correo vuelva a llegar. Los servidores de correo de Jira conservan su autorización.',
  'Client secret not sent': 'Secreto de cliente no enviado',
  'The token request came without a client secret, and Entra wants one from this app. Either the field is empty in Jira, or Entra takes the redirect URI for that of another kind of app.':
    'La solicitud de token llegó sin secreto de cliente y Entra exige uno a esta aplicación. O el campo está vacío en Jira, o Entra toma el URI de redirección por el de otro tipo de aplicación.',
  'The client secret is empty in the outgoing link, or was lost when the link was edited.':
    'El secreto de cliente está vacío en el enlace saliente o se perdió al editar el enlace.',
  'The redirect URI is registered under Mobile and desktop applications instead of Web.':
    'El URI de redirección está registrado en Mobile and desktop applications en lugar de Web.',
  'Type the client secret again and save.': 'Escriba de nuevo el secreto de cliente y guarde.',
  'The Redirect URL of Jira must stand under the platform Web.':
    'La URL de redirección de Jira debe estar en la plataforma Web.',
  'Certificate not accepted': 'Certificado no aceptado',
  'The app identified itself by a certificate (client assertion), and Entra does not accept it. Jira itself uses a client secret, so the request came from another program or from a custom configuration.':
    'La aplicación se identificó con un certificado (client assertion) y Entra no lo acepta. El propio Jira usa un secreto de cliente, así que la solicitud vino de otro programa o de una configuración personalizada.',
  'The certificate is not uploaded to this app registration, or was replaced.':
    'El certificado no está cargado en este registro de aplicación o se reemplazó.',
  'The certificate has expired.': 'El certificado ha expirado.',
  'The assertion was made for another cloud.': 'La aserción se emitió para otra nube.',
  'Compare the thumbprint on the tab Certificates and upload the matching public key.':
    'Compare la huella digital en la pestaña Certificates y cargue la clave pública correspondiente.',
  'Or use a client secret, which is what Jira can send.':
    'O use un secreto de cliente, que es lo que Jira puede enviar.',
  'App not found in tenant': 'Aplicación no encontrada',
  'Entra knows the tenant{0} but no app with the client ID{1} in it. One of the two IDs was copied from elsewhere, or the app lives in another cloud.':
    'Entra conoce el inquilino{0}, pero no hay en él ninguna aplicación con el Id. de cliente{1}. Uno de los dos Id. se copió de otro lugar o la aplicación está en otra nube.',
  'The Object ID or the Secret ID was pasted as client ID.': 'Se pegó el Object ID o el Secret ID como Id. de cliente.',
  'The tenant ID is that of another tenant.': 'El Id. de inquilino es el de otro inquilino.',
  'The app is registered in another cloud than the chosen plan (for example .com instead of .us).':
    'La aplicación está registrada en una nube distinta de la del plan elegido (por ejemplo, .com en lugar de .us).',
  'The app was deleted.': 'La aplicación se eliminó.',
  'Copy the Application (client) ID and the Directory (tenant) ID from this one page.':
    'Copie de esta única página el Application (client) ID y el Directory (tenant) ID.',
  'Check that this page opened in the cloud of your plan: {0}.':
    'Compruebe que esta página se abrió en la nube de su plan: {0}.',
  'Paste the client ID, and put the tenant ID into both endpoints.':
    'Pegue el Id. de cliente y ponga el Id. de inquilino en ambos puntos de conexión.',
  'App not yet in tenant': 'La aplicación aún no está',
  'The app registration exists, but it has no enterprise application (service principal) in the tenant of the mailbox. It appears there with the first consent of an administrator.':
    'El registro de la aplicación existe, pero no tiene aplicación empresarial (entidad de servicio) en el inquilino del buzón. Aparece allí con el primer consentimiento de un administrador.',
  'The app is registered in another tenant and nobody has consented to it here.':
    'La aplicación está registrada en otro inquilino y nadie le ha dado consentimiento aquí.',
  'The enterprise application was deleted.': 'La aplicación empresarial se eliminó.',
  'Or create the service principal with the Azure CLI, signed in to the mailbox tenant.':
    'O cree la entidad de servicio con la CLI de Azure, con la sesión iniciada en el inquilino del buzón.',
  'App is switched off': 'La aplicación está desactivada',
  'An administrator has disabled the app in the tenant, so nobody can sign in through it and it gets no tokens.':
    'Un administrador ha deshabilitado la aplicación en el inquilino, así que nadie puede iniciar sesión a través de ella y no recibe tokens.',
  'Under Properties set "Enabled for users to sign in?" to Yes and save.':
    'En Properties establezca «Enabled for users to sign in?» en Yes y guarde.',
  'If it was Microsoft that disabled the app, the Overview says so with a reason.':
    'Si fue Microsoft quien deshabilitó la aplicación, la página Overview lo dice con un motivo.',
  'App not authenticated': 'Aplicación no autenticada',
  'The token endpoint did not accept the client ID together with the client secret, and gave no number that says why.':
    'El punto de conexión de token no aceptó el Id. de cliente junto con el secreto de cliente y no dio ningún número que diga por qué.',
  'The request went to the token endpoint of another tenant or cloud.':
    'La solicitud fue al punto de conexión de token de otro inquilino o de otra nube.',
  'Compare the Application (client) ID and the Directory (tenant) ID.':
    'Compare el Application (client) ID y el Directory (tenant) ID.',
  'The token endpoint must be {0}': 'El punto de conexión de token debe ser {0}',
  'App not allowed': 'Aplicación no permitida',
  'Entra does not allow this app to make this request in this tenant, and gave no number that says why.':
    'Entra no permite que esta aplicación haga esta solicitud en este inquilino y no dio ningún número que diga por qué.',
  'The client ID is not known in this tenant.': 'El Id. de cliente no se conoce en este inquilino.',
  'The app is switched off.': 'La aplicación está desactivada.',
  'Nobody has consented to the app.': 'Nadie ha dado consentimiento a la aplicación.',
  'Registered as public client': 'Registrada como cliente público',
  'Jira sends a client secret, but Entra takes the app for one that cannot keep a secret, because the redirect URI stands under "Mobile and desktop applications".':
    'Jira envía un secreto de cliente, pero Entra toma la aplicación por una que no puede guardar un secreto, porque el URI de redirección está en «Mobile and desktop applications».',
  'Remove the platform "Mobile and desktop applications", add the platform Web with {0}, and set "Allow public client flows" to No.':
    'Quite la plataforma «Mobile and desktop applications», agregue la plataforma Web con {0} y establezca «Allow public client flows» en No.',
  'the Redirect URL of Jira': 'la URL de redirección de Jira',
  'On-behalf-of call refused': 'Llamada «en nombre de» rechazada',
  'A program asked for a token on behalf of a user with a token it was not meant to use so. Neither Jira nor this product makes such a call.':
    'Un programa pidió un token en nombre de un usuario con un token que no estaba destinado a ese uso. Ni Jira ni este producto hacen una llamada así.',
  'The entry names the application that asked.': 'La entrada nombra la aplicación que lo pidió.',
  'Redirect URI is SPA': 'El URI de redirección es SPA',
  'The redirect URI is registered under "Single-page application". Such sign-ins may only be finished by a browser, but Jira finishes them on its server.':
    'El URI de redirección está registrado en «Single-page application». Esos inicios de sesión solo los puede terminar un navegador, pero Jira los termina en su servidor.',
  'Delete {0} under Single-page application and add the same address under Web.':
    'Elimine {0} de Single-page application y agregue la misma dirección en Web.',
  'Token request from browser': 'Solicitud de token del navegador',
  'A browser asked the token endpoint directly, and Entra allows that only for single-page applications. Jira and the companion ask from the server.':
    'Un navegador consultó directamente el punto de conexión de token, y Entra solo lo permite a las aplicaciones de página única. Jira y el companion lo consultan desde el servidor.',
  'Let the server redeem the code. If this comes from Jira, a browser extension or a proxy is repeating its request.':
    'Deje que el servidor canjee el código. Si esto viene de Jira, una extensión del navegador o un proxy está repitiendo su solicitud.',
  'Sign-in lasted one day': 'El inicio de sesión duró un día',
  'The refresh token was issued to a single-page application and so lived for 24 hours only. The redirect URI is registered under the wrong platform, which shows a day later.':
    'El token de actualización se emitió para una aplicación de página única, así que solo duró 24 horas. El URI de redirección está registrado en la plataforma equivocada, lo que se nota un día después.',
  'Move the Redirect URL of Jira from Single-page application to Web.':
    'Mueva la URL de redirección de Jira de Single-page application a Web.',
  'Then choose Authorize on every mail server in Jira that uses this link.':
    'Después elija «Autorizar» en cada servidor de correo de Jira que use este enlace.',
  'Redirect URI not registered': 'URI de redirección no registrado',
  "The app registration does not list the Redirect URL that was sent{0}. It has to match in every character, and Jira's changes with every edit of the authorization endpoint.":
    'El registro de la aplicación no contiene la URL de redirección que se envió{0}. Tiene que coincidir carácter por carácter, y la de Jira cambia con cada edición del punto de conexión de autorización.',
  'The authorization endpoint was edited (for example from common to the tenant ID), which gives Jira a new Redirect URL.':
    'Se editó el punto de conexión de autorización (por ejemplo, de common al Id. de inquilino), lo que da a Jira una URL de redirección nueva.',
  'http instead of https, another host name or port, another context path: the base URL of Jira has changed.':
    'http en lugar de https, otro nombre de host o puerto, otra ruta de contexto: la URL base de Jira ha cambiado.',
  'A slash at the end, or upper and lower case in the path.':
    'Una barra al final, o mayúsculas y minúsculas en la ruta.',
  'Under the platform Web add exactly {0} and save.': 'En la plataforma Web agregue exactamente {0} y guarde.',
  'the Redirect URL that Jira shows in the outgoing link':
    'la URL de redirección que Jira muestra en el enlace saliente',
  'Wait a minute, then start the sign-in again.': 'Espere un minuto y vuelva a empezar el inicio de sesión.',
  'No redirect URI registered': 'Ningún URI de redirección registrado',
  'The app registration has no redirect URI at all, so Entra has nowhere to send the browser after the sign-in.':
    'El registro de la aplicación no tiene ningún URI de redirección, así que Entra no sabe adónde enviar el navegador después del inicio de sesión.',
  'Choose Add a platform > Web and enter {0}.': 'Elija Add a platform > Web y escriba {0}.',
  'No redirect URI sent': 'Ningún URI de redirección enviado',
  'The sign-in was requested without a redirect URI. Jira builds it from its base URL, so that is probably empty or damaged.':
    'El inicio de sesión se solicitó sin URI de redirección. Jira lo forma a partir de su URL base, así que probablemente esta esté vacía o dañada.',
  'Then add the Redirect URL that Jira shows under Web.':
    'Después agregue en Web la URL de redirección que muestra Jira.',
  'Request lacks a field': 'A la solicitud le falta un campo',
  'A field that the request must contain did not arrive. A proxy may have dropped the body, or a value is empty in the outgoing link.':
    'No llegó un campo que la solicitud debe contener. Puede que un proxy haya descartado el cuerpo o que un valor esté vacío en el enlace saliente.',
  'Check that client ID, client secret, scopes and both endpoints are filled in.':
    'Compruebe que están rellenos el Id. de cliente, el secreto de cliente, los ámbitos y ambos puntos de conexión.',
  'If they are, test without the proxy in between: it must pass form posts to the sign-in host unchanged.':
    'Si lo están, pruebe sin el proxy intermedio: debe dejar pasar sin cambios los envíos de formularios (POST) al host de inicio de sesión.',
  'Request is malformed': 'Solicitud mal formada',
  'Entra could not read the request: a value is damaged, encoded twice, or an address was edited by hand.':
    'Entra no pudo leer la solicitud: un valor está dañado o codificado dos veces, o se editó una dirección a mano.',
  'Choose the plan on this page again so that endpoints and scopes are filled in afresh.':
    'Elija de nuevo el plan en esta página para que los puntos de conexión y los ámbitos se rellenen otra vez.',
  'The endpoints are {0} and {1}, without anything after them.':
    'Los puntos de conexión son {0} y {1}, sin nada detrás.',
  'Endpoints are swapped': 'Puntos de conexión intercambiados',
  'A browser was sent to the token endpoint, which takes only posts from a server. Authorization and token endpoint have most likely changed places.':
    'Se envió un navegador al punto de conexión de token, que solo acepta solicitudes POST de un servidor. Lo más probable es que los puntos de conexión de autorización y de token estén intercambiados.',
  'Authorization endpoint: {0}. Token endpoint: {1}':
    'Punto de conexión de autorización: {0}. Punto de conexión de token: {1}',
  'Check the Redirect URL afterwards: Jira makes a new one from the authorization endpoint.':
    'Compruebe después la URL de redirección: Jira crea una nueva a partir del punto de conexión de autorización.',
  'Sign-ins got mixed up': 'Inicios de sesión mezclados',
  'The answer belongs to another sign-in than the one that was started: two tabs, a lost session, or two nodes of a cluster that do not share sessions.':
    'La respuesta pertenece a un inicio de sesión distinto del que se empezó: dos pestañas, una sesión perdida o dos nodos de un clúster que no comparten sesiones.',
  'Close the other tabs and start the sign-in once more.':
    'Cierre las demás pestañas y vuelva a empezar el inicio de sesión.',
  'In a cluster the load balancer must keep a browser on one node (sticky sessions).':
    'En un clúster, el equilibrador de carga debe mantener cada navegador en un mismo nodo (sesiones persistentes).',
  'PKCE value is malformed': 'Valor PKCE mal formado',
  'The program that started the sign-in made a code challenge of the wrong size. That is a fault of the program, not of the configuration.':
    'El programa que empezó el inicio de sesión creó un desafío de código (code challenge) de tamaño incorrecto. Es un fallo del programa, no de la configuración.',
  'Flow not supported': 'Flujo no admitido',
  'The request asked for a kind of sign-in that this app or Entra does not offer. Reading mail needs the authorization code flow, or client credentials for an app without a user.':
    'La solicitud pidió un tipo de inicio de sesión que esta aplicación o Entra no ofrece. Para leer correo hace falta el flujo de código de autorización o, para una aplicación sin usuario, las credenciales de cliente.',
  'Use the endpoints {0} and {1} as they are, without response_type or other additions.':
    'Use los puntos de conexión {0} y {1} tal cual, sin response_type ni otros añadidos.',
  'Old parameter "resource" used': 'Parámetro antiguo «resource» usado',
  'The request carries the parameter "resource" of the old endpoints. The current ones (v2.0) take scopes only.':
    'La solicitud lleva el parámetro «resource» de los puntos de conexión antiguos. Los actuales (v2.0) solo aceptan ámbitos.',
  'Remove "resource" from the endpoints, and use the scopes that this page shows for your plan.':
    'Quite «resource» de los puntos de conexión y use los ámbitos que esta página muestra para su plan.',
  'Request not accepted': 'Solicitud no aceptada',
  'The server found the request itself wrong, and gave no number that says why.':
    'El servidor consideró incorrecta la propia solicitud y no dio ningún número que diga por qué.',
  'Compare the endpoints: {0} and {1}': 'Compare los puntos de conexión: {0} y {1}',
  'Tenant not found here': 'El inquilino no está aquí',
  '{0} has no tenant{1}. Either the ID or domain is mistyped, or the tenant lives in another Microsoft cloud.':
    '{0} no tiene ningún inquilino{1}. O el Id. o dominio está mal escrito, o el inquilino está en otra nube de Microsoft.',
  ' of this name': ' con este nombre',
  'The plan is wrong: GCC High and DoD live at login.microsoftonline.us, China at login.partner.microsoftonline.cn.':
    'El plan es incorrecto: GCC High y DoD están en login.microsoftonline.us; China, en login.partner.microsoftonline.cn.',
  'The tenant ID or domain is mistyped.': 'El Id. de inquilino o el dominio está mal escrito.',
  'The domain is not verified in any tenant.': 'El dominio no está verificado en ningún inquilino.',
  'Type the mail address on this page again and let the plan be detected.':
    'Escriba de nuevo la dirección de correo en esta página y deje que se detecte el plan.',
  'Copy the Directory (tenant) ID.': 'Copie el Directory (tenant) ID.',
  'Both endpoints must carry it: {0} and {1}': 'Ambos puntos de conexión deben llevarlo: {0} y {1}',
  'Tenant ID is malformed': 'Id. de inquilino mal formado',
  'What stands in the place of the tenant is neither a GUID nor a domain: a blank, a display name, or a whole address was put there.':
    'Lo que hay en el lugar del inquilino no es un GUID ni un dominio: se puso un espacio, un nombre para mostrar o una dirección entera.',
  'Both endpoints must carry it and nothing else: {0}': 'Ambos puntos de conexión deben llevarlo, y nada más: {0}',
  'US Government app elsewhere': 'Aplicación de US Government en otra nube',
  'The app belongs to the US Government cloud (GCC High or DoD), but it was used at login.microsoftonline.com.':
    'La aplicación pertenece a la nube de US Government (GCC High o DoD), pero se usó en login.microsoftonline.com.',
  'Choose the plan GCC High or DoD on this page: it brings endpoints at login.microsoftonline.us and the matching scopes.':
    'Elija en esta página el plan GCC High o DoD: trae puntos de conexión en login.microsoftonline.us y los ámbitos correspondientes.',
  'Use the service provider Custom with the endpoints and scopes of that plan; the Redirect URL changes with them.':
    'Use el proveedor de servicios «Personalizado» con los puntos de conexión y los ámbitos de ese plan; la URL de redirección cambia con ellos.',
  'Account of another cloud': 'Cuenta de otra nube',
  'The account lives in another Microsoft cloud than the app. A confidential app such as Jira cannot sign in accounts across clouds: app, tenant and mailbox must be of the same one.':
    'La cuenta está en una nube de Microsoft distinta de la de la aplicación. Una aplicación confidencial como Jira no puede iniciar la sesión de cuentas entre nubes: la aplicación, el inquilino y el buzón deben ser de la misma.',
  'Register the app in the cloud of the mailbox, and choose that plan here (now: {0}).':
    'Registre la aplicación en la nube del buzón y elija aquí ese plan (ahora: {0}).',
  'Replace client ID, client secret, endpoints and scopes by those of that cloud.':
    'Reemplace el Id. de cliente, el secreto de cliente, los puntos de conexión y los ámbitos por los de esa nube.',
  'Sign-in host is unknown': 'Host de inicio de sesión desconocido',
  'The host in the authorization or token endpoint is no sign-in host of any Microsoft cloud.':
    'El host del punto de conexión de autorización o de token no es un host de inicio de sesión de ninguna nube de Microsoft.',
  'The endpoints of {0} are {1} and {2}': 'Los puntos de conexión de {0} son {1} y {2}',
  'App is single-tenant': 'Aplicación de un solo inquilino',
  'The endpoints say "common" or "organizations", but the app is registered for one tenant only. Such an app is reached by its tenant ID.':
    'Los puntos de conexión dicen «common» u «organizations», pero la aplicación está registrada para un solo inquilino. A una aplicación así se llega por su Id. de inquilino.',
  'Put it into both endpoints: {0} and {1}': 'Póngalo en ambos puntos de conexión: {0} y {1}',
  'The Redirect URL of Jira has changed with the endpoint: add the new one under Web.':
    'La URL de redirección de Jira ha cambiado con el punto de conexión: agregue la nueva en Web.',
  'Tenant ID is required': 'Id. de inquilino obligatorio',
  'An app without a user asked at "common" or "consumers". There Entra cannot know which tenant is meant, so the tenant ID must stand in the token endpoint.':
    'Una aplicación sin usuario hizo la solicitud en «common» o «consumers». Allí Entra no puede saber qué inquilino se quiere, así que el Id. de inquilino debe estar en el punto de conexión de token.',
  'Set the token endpoint to {0}': 'Establezca el punto de conexión de token en {0}',
  'App for work accounts': 'Aplicación para cuentas profesionales',
  'The app is for work and school accounts only, but the endpoint says "consumers", which is for personal accounts.':
    'La aplicación es solo para cuentas profesionales y educativas, pero el punto de conexión dice «consumers», que es para cuentas personales.',
  'Set the endpoints to {0} and {1}': 'Establezca los puntos de conexión en {0} y {1}',
  'App for personal accounts': 'Aplicación para cuentas personales',
  'The app is registered for personal Microsoft accounts only, but the sign-in went to an endpoint for work accounts.':
    'La aplicación está registrada solo para cuentas personales de Microsoft, pero el inicio de sesión fue a un punto de conexión para cuentas profesionales.',
  'Choose supported account types that include your organization, or register a new app for it.':
    'Elija tipos de cuenta admitidos (Supported account types) que incluyan su organización, o registre para ello una aplicación nueva.',
  'For an outlook.com mailbox choose the plan "Outlook.com (personal account)": its endpoints say "consumers".':
    'Para un buzón de outlook.com elija el plan «Outlook.com (personal account)»: sus puntos de conexión dicen «consumers».',
  'No tenant in request': 'Solicitud sin inquilino',
  'Entra could not tell from the request which tenant is meant: the endpoint names none, and the app or account does not lead to one in this cloud.':
    'Entra no pudo saber por la solicitud qué inquilino se quiere: el punto de conexión no nombra ninguno, y la aplicación o la cuenta no conducen a uno en esta nube.',
  'The app does not exist in this cloud.': 'La aplicación no existe en esta nube.',
  'The endpoint lacks the tenant ID.': 'Al punto de conexión le falta el Id. de inquilino.',
  'The endpoints must carry the tenant ID: {0}': 'Los puntos de conexión deben llevar el Id. de inquilino: {0}',
  'Check that the app is registered in the cloud of {0}.':
    'Compruebe que la aplicación está registrada en la nube de {0}.',
  'Old endpoint version used': 'Versión antigua del punto de conexión',
  'The request went to the old endpoint (/oauth2/token) that does not serve this account. The current ones contain /oauth2/v2.0/.':
    'La solicitud fue al punto de conexión antiguo (/oauth2/token), que no atiende a esta cuenta. Los actuales contienen /oauth2/v2.0/.',
  'Proxy blocks this tenant': 'El proxy bloquea este inquilino',
  'Your own network adds the header Restrict-Access-To-Tenants to sign-ins, and the tenant of the mailbox is not on its list. Nothing is wrong with the app.':
    'Su propia red agrega el encabezado Restrict-Access-To-Tenants a los inicios de sesión, y el inquilino del buzón no está en su lista. La aplicación está bien.',
  'On the proxy that inspects sign-ins, add {0} to Restrict-Access-To-Tenants.':
    'En el proxy que inspecciona los inicios de sesión, agregue {0} a Restrict-Access-To-Tenants.',
  'the tenant of the mailbox': 'el inquilino del buzón',
  'Or let {0} pass without inspection for the Jira servers.':
    'O deje pasar {0} sin inspección para los servidores de Jira.',
  'Secret ID pasted': 'Secret ID pegado',
  'What was pasted has the form of an ID. The list of client secrets shows two columns: Value, which is the secret, and Secret ID, which is only its number.':
    'Lo que se pegó tiene la forma de un Id. La lista de secretos de cliente muestra dos columnas: Value, que es el secreto, y Secret ID, que es solo su número.',
  'if the Value column still shows the whole text, copy that.':
    'si la columna Value todavía muestra el texto completo, cópielo.',
  'The Value is shown only once. If it ends in dots or stars, press New client secret, add it, and copy its Value at once.':
    'El Value se muestra una sola vez. Si termina en puntos o asteriscos, pulse New client secret, agréguelo y copie su Value de inmediato.',
  'Paste the Value as the client secret here.': 'Pegue aquí el Value como secreto de cliente.',
  'Client ID as secret': 'Id. de cliente como secreto',
  'The client secret and the Application (client) ID are the same text. The ID was pasted twice.':
    'El secreto de cliente y el Application (client) ID son el mismo texto. El Id. se pegó dos veces.',
  'press New client secret, and copy its Value (not its Secret ID).':
    'pulse New client secret y copie su Value (no su Secret ID).',
  'Tenant ID as secret': 'Id. de inquilino como secreto',
  'The client secret and the Directory (tenant) ID are the same text. The ID was pasted into the wrong field.':
    'El secreto de cliente y el Directory (tenant) ID son el mismo texto. El Id. se pegó en el campo equivocado.',
  'Masked secret pasted': 'Secreto enmascarado pegado',
  'The pasted text holds stars or dots where the secret should be. The portal shows a secret in full only once, right after it was made.':
    'El texto pegado contiene asteriscos o puntos donde debería estar el secreto. El portal muestra un secreto completo una sola vez, justo después de crearlo.',
  'press New client secret, and copy its Value before you leave the page.':
    'pulse New client secret y copie su Value antes de salir de la página.',
  'Secret is encoded': 'El secreto está codificado',
  'The secret holds sequences like %7E. It was copied from an address or a script that encodes it, and would be encoded a second time on its way to Microsoft.':
    'El secreto contiene secuencias como %7E. Se copió de una dirección o de un script que lo codifica, y se codificaría por segunda vez en el camino hacia Microsoft.',
  'Copy the secret from where it was first kept. In an encoded copy, %7E stands for ~ and %2E for a dot.':
    'Copie el secreto del lugar donde se guardó primero. En una copia codificada, %7E representa ~ y %2E, un punto.',
  'Space around secret': 'Espacio alrededor del secreto',
  'The secret begins or ends with a space, a line break or a quotation mark, as happens when copying from a mail or a table.':
    'El secreto empieza o termina con un espacio, un salto de línea o unas comillas, como ocurre al copiar de un correo o de una tabla.',
  'Paste the secret again without anything before or after it.':
    'Pegue de nuevo el secreto sin nada delante ni detrás.',
  'Secret too short': 'Secreto demasiado corto',
  'The secret has {0} characters. Secrets made by Microsoft Entra have about 40, so part of it is probably missing.':
    'El secreto tiene {0} caracteres. Los que crea Microsoft Entra tienen unos 40, así que probablemente falte una parte.',
  'Copy it again with the copy button beside the Value, not by marking the text.':
    'Cópielo de nuevo con el botón de copiar que hay junto al Value, no seleccionando el texto.',
  'if it is no longer shown in full, press New client secret.':
    'si ya no se muestra completo, pulse New client secret.',
  'Unusual client secret': 'Secreto de cliente inusual',
  'The secret ({0} characters) does not look like those that Microsoft Entra makes today. An older secret, or one made by a script, may look like this and work.':
    'El secreto ({0} caracteres) no se parece a los que Microsoft Entra crea hoy. Un secreto antiguo, o creado por un script, puede tener este aspecto y funcionar.',
  'If Microsoft accepts it, nothing is to be done.': 'Si Microsoft lo acepta, no hay nada que hacer.',
  'if it is refused, press New client secret and copy its Value.':
    'si se rechaza, pulse New client secret y copie su Value.',
  'Tenant not named': 'Inquilino sin nombrar',
  'An app without a user signs in at one tenant, but the tenant here is “{0}”, which stands for any. Microsoft gives no token for that.':
    'Una aplicación sin usuario inicia sesión en un inquilino, pero aquí el inquilino es «{0}», que vale por cualquiera. Microsoft no da ningún token para eso.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration.':
    'Indique el Directory (tenant) ID de la página Overview del registro de la aplicación.',
  'Tenant left open': 'Inquilino sin concretar',
  'The tenant is “{0}”. That works only for an app registered for accounts in any organization; a single-tenant app is refused (AADSTS50194). It also lets people sign in with an account of another organization by mistake.':
    'El inquilino es «{0}». Eso solo funciona con una aplicación registrada para cuentas de cualquier organización; una de un solo inquilino se rechaza (AADSTS50194). Además permite que alguien inicie sesión por error con una cuenta de otra organización.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration. Jira’s Redirect URL changes with it: add the new one to the registration.':
    'Indique el Directory (tenant) ID de la página Overview del registro de la aplicación. La URL de redirección de Jira cambia con él: agregue la nueva al registro.',
  'Work tenant, personal mailbox': 'Inquilino profesional, buzón personal',
  'A personal Outlook.com account cannot sign in at the tenant “{0}”.':
    'Una cuenta personal de Outlook.com no puede iniciar sesión en el inquilino «{0}».',
  'Enter consumers as the tenant.': 'Indique consumers como inquilino.',
  'Supported account types has to include personal Microsoft accounts.':
    'Supported account types tiene que incluir las cuentas personales de Microsoft.',
  'App alone not possible': 'No basta la aplicación sola',
  'A personal Outlook.com mailbox cannot be opened by an app without a user: Microsoft offers that for organizations only.':
    'Un buzón personal de Outlook.com no lo puede abrir una aplicación sin usuario: Microsoft lo ofrece solo para organizaciones.',
  'Choose “A person signs in”, and sign in as the owner of the mailbox.':
    'Elija «Una persona» en «Quién inicia sesión» e inicie sesión como propietario del buzón.',
  'Redirect URL not proved': 'URL de redirección sin demostrar',
  'Microsoft’s answer ({0}) does not show whether {1} is registered. The sign-in itself will show it.':
    'La respuesta de Microsoft ({0}) no muestra si {1} está registrada. Lo mostrará el propio inicio de sesión.',
  'under Web, the list of redirect URIs has to hold exactly {0}':
    'en Web, la lista de URI de redirección tiene que contener exactamente {0}',
  'Compare every character: the path is case-sensitive, and a slash at the end counts.':
    'Compare cada carácter: la ruta distingue mayúsculas de minúsculas, y una barra al final cuenta.',
  'Secret not yet proved': 'Secreto aún sin demostrar',
  'With the tenant “{0}” the client ID and the secret cannot be tried without a person. The sign-in will show whether they are right.':
    'Con el inquilino «{0}» no se pueden probar el Id. de cliente y el secreto sin una persona. El inicio de sesión mostrará si son correctos.',
  'Go on with the sign-in, or enter the Directory (tenant) ID, and the secret is tried at once.':
    'Siga con el inicio de sesión, o indique el Directory (tenant) ID y el secreto se probará de inmediato.',
  'Exchange not found': 'Exchange no encontrado',
  'None of the names under which Exchange Online may be known in this plan was answered: {0}.':
    'No se respondió a ninguno de los nombres con los que Exchange Online puede conocerse en este plan: {0}.',
  'Run the diagnosis again. If it stays, ask the Microsoft 365 administrator whether the tenant has Exchange Online.':
    'Vuelva a ejecutar el diagnóstico. Si persiste, pregunte al administrador de Microsoft 365 si el inquilino tiene Exchange Online.',
  'press “Grant admin consent” and wait until each row has a green mark.':
    'pulse «Grant admin consent» y espere a que cada fila tenga una marca verde.',
  'Mail permission missing': 'Falta permiso de correo',
  'Microsoft gave a token, but without {0}. {1}': 'Microsoft dio un token, pero sin {0}. {1}',
  'It holds {0}.': 'Contiene {0}.',
  'It holds no permission at all.': 'No contiene ningún permiso.',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose {0}. (They are listed under Microsoft Graph, the mail permissions too.)':
    'pulse Add a permission > Microsoft Graph > Delegated permissions y elija {0}. (Figuran en Microsoft Graph, también los permisos de correo.)',
  'Sign in again, so that a new token with the permission is issued.':
    'Inicie sesión de nuevo, para que se emita un token nuevo con el permiso.',
  'Token for other service': 'Token para otro servicio',
  'The token is made for {0}, but {1} is what it has to open. The scopes decide: one token is good for one service, and the first scope with an address chooses it.':
    'El token se emitió para {0}, pero lo que tiene que abrir es {1}. Lo deciden los ámbitos: un token vale para un solo servicio, y lo elige el primer ámbito con dirección.',
  'Write each scope with its address: it has to begin with {0}/ . A mail scope that begins with the Graph address gives a token that IMAP and POP refuse.':
    'Escriba cada ámbito con su dirección: tiene que empezar por {0}/ . Un ámbito de correo que empieza por la dirección de Graph da un token que IMAP y POP rechazan.',
  'Reset the scopes to the values of the plan, and sign in again.':
    'Restablezca los ámbitos a los valores del plan e inicie sesión de nuevo.',
  'Token for another cloud': 'Token para otra nube',
  'The token is made for {0}, which belongs to {1}. This plan needs one for {2}.':
    'El token se emitió para {0}, que pertenece a {1}. Este plan necesita uno para {2}.',
  'Reset the scopes to the values of {0}, or choose the plan of the mailbox, and sign in again.':
    'Restablezca los ámbitos a los valores de {0}, o elija el plan del buzón, e inicie sesión de nuevo.',
  'Refresh token missing': 'Falta el token de actualización',
  'so Microsoft gave no refresh token. Jira would lose access after about an hour.':
    'así que Microsoft no dio ningún token de actualización. Jira perdería el acceso al cabo de una hora aproximadamente.',
  'offline_access was asked for but not granted, {0}': 'Se pidió offline_access pero no se concedió, {0}',
  'offline_access was written with an address before it, which is another scope, {0}':
    'offline_access se escribió con una dirección delante, lo que lo convierte en otro ámbito, {0}',
  'offline_access was not among the scopes, {0}': 'offline_access no estaba entre los ámbitos, {0}',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose offline_access.':
    'pulse Add a permission > Microsoft Graph > Delegated permissions y elija offline_access.',
  'Sign in again.': 'Inicie sesión de nuevo.',
  'App permission missing': 'Falta permiso de aplicación',
  'The token of the app does not hold {0}. {1}': 'El token de la aplicación no contiene {0}. {1}',
  'It holds no application permission at all.': 'No contiene ningún permiso de aplicación.',
  'The permission was added as a delegated permission, which counts only when a person signs in.':
    'El permiso se agregó como permiso delegado, que solo cuenta cuando una persona inicia sesión.',
  'Nobody has granted admin consent.': 'Nadie ha otorgado el consentimiento del administrador.',
  'It was added a few minutes ago and is not in effect yet.': 'Se agregó hace unos minutos y aún no surte efecto.',
  'press Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions, and choose {0}.':
    'pulse Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions y elija {0}.',
  'Permission not in token': 'Permiso ausente del token',
  'The token of the app does not name {0}. That is normal where Exchange itself grants access to chosen mailboxes (RBAC for Applications); otherwise the permission is missing. The checks of the mailbox decide.':
    'El token de la aplicación no nombra {0}. Es normal cuando el propio Exchange concede acceso a determinados buzones (RBAC for Applications); de lo contrario, falta el permiso. Lo deciden las comprobaciones del buzón.',
  'If RBAC for Applications is used, look whether the mailbox is in scope.':
    'Si se usa RBAC for Applications, mire si el buzón está dentro del ámbito de administración.',
  'otherwise press Add a permission > Microsoft Graph > Application permissions, choose {0}, and press “Grant admin consent”. This opens every mailbox of the tenant to the app.':
    'de lo contrario, pulse Add a permission > Microsoft Graph > Application permissions, elija {0} y pulse «Grant admin consent». Eso abre a la aplicación todos los buzones del inquilino.',
  'Mail permission not listed': 'Permiso de correo ausente de la lista',
  'Sign-in at another tenant': 'Inicio de sesión en otro inquilino',
};
