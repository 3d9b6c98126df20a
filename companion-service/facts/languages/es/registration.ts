import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Client secret ends soon': 'El secreto de cliente expira pronto',
  'The client secret{0} ended on {1}. Jira gets no more mail once Microsoft has taken note of it everywhere.':
    'El secreto de cliente{0} expiró el {1}. Jira deja de recibir correo en cuanto Microsoft lo haya tenido en cuenta en todas partes.',
  'The client secret{0} is good until {1}, another {2} days. After that Jira gets no more mail.':
    'El secreto de cliente{0} es válido hasta el {1}, {2} días más. Después, Jira deja de recibir correo.',
  'press New client secret, note its end date, and copy its Value at once.':
    'pulse New client secret, anote su fecha de fin y copie su Value de inmediato.',
  'Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.':
    'Pegue el nuevo Value como secreto de cliente y guarde. Los servidores de correo de Jira conservan su autorización.',
  'Delete the old secret once mail arrives again.': 'Elimine el secreto antiguo cuando el correo vuelva a llegar.',
  'Redirect URL misplaced': 'URL de redirección mal situada',
  '{0} is registered under {1}. The sign-in would work and the client secret be refused right after it: Jira is a web application.':
    '{0} está registrada en {1}. El inicio de sesión funcionaría y justo después se rechazaría el secreto de cliente: Jira es una aplicación web.',
  'remove {0} from {1}, and add it under Web.': 'quite {0} de {1} y agréguela en Web.',
  'Permission not listed': 'Permiso ausente de la lista',
  'API permissions of the app registration does not list {0}. What is not listed there is not part of an administrator’s consent.':
    'La página API permissions del registro de la aplicación no enumera {0}. Lo que no figura allí no forma parte del consentimiento de un administrador.',
  'add {0}: {1}.': 'agregue {0}: {1}.',
  'Application permissions of Office 365 Exchange Online': 'permisos de aplicación de Office 365 Exchange Online',
  'Delegated permissions of Microsoft Graph': 'permisos delegados de Microsoft Graph',
  'Consent not given yet': 'Consentimiento aún no otorgado',
  'Nobody has consented to {0} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.':
    'Nadie ha dado consentimiento a {0} en este inquilino. En la mayoría de las organizaciones solo puede hacerlo un administrador; hasta entonces, el inicio de sesión se rechaza o el token llega sin ello.',
  'App is being disabled': 'Aplicación en deshabilitación',
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
  'No answer came back from Microsoft’s sign-in within {0} {1}.':
    'El inicio de sesión de Microsoft no devolvió ninguna respuesta en {0} {1}.',
  minute: 'minuto',
  minutes: 'minutos',
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
    'Si {0} es correcta porque tiene acceso total a {1}, indíquela como la cuenta que inicia sesión.',
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
    'El registro de la aplicación tiene que estar en la misma nube: búsquelo allí o regístrela de nuevo.',
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
    'Restablezca la autoridad al valor del plan y pregunte al equipo de redes si un proxy cambia la respuesta.',
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
};
