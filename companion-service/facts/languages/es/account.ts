import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Open a private browser window, so that no other account is signed in, and start the sign-in again.':
    'Abra una ventana privada del navegador, para que no haya ninguna otra cuenta con sesión iniciada, y vuelva a empezar el inicio de sesión.',
  'The browser signed in with an account that does not belong to the tenant of the mailbox: a personal account, or one of another company{0}.':
    'El navegador inició sesión con una cuenta que no pertenece al inquilino del buzón: una cuenta personal o de otra empresa{0}.',
  '. Expected was {0}': '. Se esperaba {0}',
  '{0} Use {1}.': '{0} Use {1}.',
  'Inviting the account as a guest does not help: a guest has no mailbox in this tenant.':
    'Agregar la cuenta como invitado no sirve: un invitado no tiene buzón en este inquilino.',
  'Kind of account not allowed': 'Tipo de cuenta no permitido',
  'A personal Microsoft account was used, but the app is for work and school accounts, or the other way round.':
    'Se usó una cuenta personal de Microsoft, pero la aplicación es para cuentas profesionales y educativas, o al revés.',
  '{0} Choose "Work or school account" where Microsoft asks.':
    '{0} Elija «Work or school account» («Cuenta profesional o educativa») cuando Microsoft pregunte.',
  'If the mailbox is a personal one, the supported account types must include personal Microsoft accounts.':
    'Si el buzón es personal, los tipos de cuenta admitidos (Supported account types) deben incluir las cuentas personales de Microsoft.',
  'Account not in directory': 'La cuenta no está en el directorio',
  'The tenant has no account {0}. An alias or a shared address is often no sign-in name.':
    'El inquilino no tiene ninguna cuenta {0}. Un alias o una dirección compartida a menudo no es un nombre de inicio de sesión.',
  'of this name': 'con este nombre',
  'The sign-in name (UPN) differs from the mail address.':
    'El nombre de inicio de sesión (UPN) es distinto de la dirección de correo.',
  'The address is mistyped.': 'La dirección está mal escrita.',
  'The account lives in another tenant or cloud.': 'La cuenta está en otro inquilino o en otra nube.',
  'Sign in with the User principal name that Entra shows under Users > the user > Overview.':
    'Inicie sesión con el User principal name que Entra muestra en Users > el usuario > Overview.',
  'Check that the plan is right: {0}.': 'Compruebe que el plan es correcto: {0}.',
  'Cross-tenant access blocked': 'Acceso entre inquilinos bloqueado',
  'The account belongs to another organization, and a cross-tenant access policy of one of the two forbids the sign-in.':
    'La cuenta pertenece a otra organización, y una directiva de acceso entre inquilinos de una de las dos prohíbe el inicio de sesión.',
  '{0} Use an account of the mailbox tenant: {1}.': '{0} Use una cuenta del inquilino del buzón: {1}.',
  'that of the mailbox': 'la del buzón',
  'Only if the foreign account is meant: Entra admin center > External Identities > Cross-tenant access settings.':
    'Solo si de verdad se quiere la cuenta externa: centro de administración de Entra > External Identities > Cross-tenant access settings.',
  'The tab Conditional Access names the policy.': 'La pestaña Conditional Access nombra la directiva.',
  'the account': 'la cuenta',
  'In the Entra admin center open Protection > Conditional Access > Policies, and {0}.':
    'En el centro de administración de Entra abra Protection > Conditional Access > Policies y {0}.',
  'User name or password wrong': 'Usuario o contraseña incorrectos',
  'Microsoft did not accept the user name or password typed at the sign-in. This is the password of the account, not the client secret.':
    'Microsoft no aceptó el nombre de usuario o la contraseña escritos al iniciar sesión. Se trata de la contraseña de la cuenta, no del secreto de cliente.',
  'Sign in at outlook.office.com as {0} to see whether the password is right.':
    'Inicie sesión en outlook.office.com con {0} para ver si la contraseña es correcta.',
  'Account or address locked': 'Cuenta o dirección bloqueada',
  'The account is locked after too many failed sign-ins, or the sign-in came from an IP address that Microsoft regards as malicious.':
    'La cuenta está bloqueada tras demasiados inicios de sesión fallidos, o el inicio de sesión vino de una dirección IP que Microsoft considera malintencionada.',
  'Wait a quarter of an hour, or let an administrator reset the password.':
    'Espere un cuarto de hora o haga que un administrador restablezca la contraseña.',
  'It shows which of the two it is.': 'Muestra cuál de las dos causas es.',
  'Password has expired': 'La contraseña ha expirado',
  'The password of the account has expired and must be changed before anyone can sign in with it.':
    'La contraseña de la cuenta ha expirado y hay que cambiarla antes de que alguien pueda iniciar sesión con ella.',
  'Change the password of {0}. For a service account consider a password that does not expire.':
    'Cambie la contraseña de {0}. Para una cuenta de servicio, considere una contraseña que no expire.',
  'Password kept elsewhere': 'Contraseña guardada en otro lugar',
  'Entra holds no password for this account: it is checked by another identity provider, or none has been set.':
    'Entra no tiene ninguna contraseña de esta cuenta: la comprueba otro proveedor de identidades o no se ha establecido ninguna.',
  'Sign in interactively as {0}: the browser leads to the identity provider of your organization.':
    'Inicie sesión de forma interactiva con {0}: el navegador lleva al proveedor de identidades de su organización.',
  'Account is disabled': 'La cuenta está deshabilitada',
  'Signing in as this account is switched off. That is normal for a shared mailbox: it is opened by a person with Full Access, not by itself.':
    'Iniciar sesión como esta cuenta está desactivado. Es normal en un buzón compartido: lo abre una persona con acceso total, no él mismo.',
  'For a shared mailbox: sign in as a person who has Full Access, and keep the shared address as user name of the mail server.':
    'En un buzón compartido: inicie sesión como una persona que tenga acceso total y deje la dirección compartida como nombre de usuario del servidor de correo.',
  "If it is a person's account: Users > {0} > Edit > Account enabled.":
    'Si es la cuenta de una persona: Users > {0} > Edit > Account enabled.',
  'Nobody is signed in': 'Nadie tiene sesión iniciada',
  'A sign-in without a page was tried, and no account (or more than one) was signed in. An ordinary sign-in is needed.':
    'Se intentó un inicio de sesión sin página y no había ninguna cuenta (o había más de una) con sesión iniciada. Hace falta un inicio de sesión normal.',
  'Sign in with the page that Microsoft shows.': 'Inicie sesión con la página que muestra Microsoft.',
  'Second factor required': 'Segundo factor obligatorio',
  'The account needs a second factor, which only a person can give. Jira cannot, so the sign-in has to be done in a browser.':
    'La cuenta necesita un segundo factor, que solo puede aportar una persona. Jira no puede, así que hay que iniciar sesión en un navegador.',
  'Multifactor authentication was switched on since the last sign-in.':
    'La autenticación multifactor se activó después del último inicio de sesión.',
  'A Conditional Access policy asks for it.': 'Lo pide una directiva de acceso condicional.',
  'The account has not registered a second factor yet.': 'La cuenta aún no ha registrado un segundo factor.',
  'exclude {0} from policies that ask for it again and again':
    'excluya {0} de las directivas que lo piden una y otra vez',
  'External challenge not met': 'Desafío externo no superado',
  'Another service (a third-party second factor or a claims provider) has to be satisfied, and was not.':
    'Hay que satisfacer a otro servicio (un segundo factor de terceros o un proveedor de notificaciones, claims provider), y no se hizo.',
  'Managed device demanded': 'Se exige un dispositivo administrado',
  'A Conditional Access policy allows only devices that the organization manages. The Jira server renews its access on its own and can never be one.':
    'Una directiva de acceso condicional solo permite dispositivos que la organización administra. El servidor de Jira renueva su acceso por su cuenta y nunca podrá ser uno.',
  'exclude the app or {0} from the policy that demands a compliant or joined device':
    'excluya la aplicación o {0} de la directiva que exige un dispositivo conforme (compliant) o unido',
  'Approved app demanded': 'Se exige una aplicación aprobada',
  'A Conditional Access policy allows only apps on Microsoft’s list of approved clients, and Jira is not on it.':
    'Una directiva de acceso condicional solo permite las aplicaciones de la lista de clientes aprobados de Microsoft, y Jira no está en ella.',
  'exclude {0} or this app from "Require approved client app"':
    'excluya {0} o esta aplicación de «Require approved client app»',
  'Blocked by access policy': 'Bloqueado por directiva de acceso',
  'The sign-in was right, and a Conditional Access policy of your organization forbids it: by place, app, or kind of client.':
    'El inicio de sesión fue correcto, pero una directiva de acceso condicional de su organización lo prohíbe: por el lugar, la aplicación o el tipo de cliente.',
  'exclude {0}, or allow the addresses from which Jira reaches the Internet as a named location':
    'excluya {0}, o permita como ubicación con nombre (named location) las direcciones desde las que Jira sale a Internet',
  'Blocked by security defaults': 'Bloqueado por seguridad predeterminada',
  'The security defaults of the tenant forbid this kind of sign-in.':
    'Los valores predeterminados de seguridad del inquilino prohíben este tipo de inicio de sesión.',
  'Use the sign-in in the browser with a second factor; it satisfies the security defaults.':
    'Inicie sesión en el navegador con un segundo factor; eso cumple los valores predeterminados de seguridad.',
  'Account considered at risk': 'Cuenta considerada en riesgo',
  'Microsoft considers the account or this sign-in at risk, or the account may not register a second factor from here.':
    'Microsoft considera en riesgo la cuenta o este inicio de sesión, o la cuenta no puede registrar un segundo factor desde aquí.',
  'Review the account under Protection > Risky users, then dismiss the risk or reset the password.':
    'Revise la cuenta en Protection > Risky users y después descarte el riesgo o restablezca la contraseña.',
  'On-premises sign-in down': 'Inicio de sesión local caído',
  'The password is checked by agents in your own network (pass-through authentication), and Entra cannot reach them or they cannot reach Active Directory.':
    'Unos agentes de su propia red comprueban la contraseña (autenticación de paso a través), y Entra no puede llegar a ellos o ellos no pueden llegar a Active Directory.',
  'Check the service "Microsoft Entra Connect Authentication Agent" on its servers, and their way out on port 443.':
    'Compruebe el servicio «Microsoft Entra Connect Authentication Agent» en sus servidores y su salida por el puerto 443.',
  'Entra unavailable for now': 'Entra no disponible por ahora',
  'Entra could not answer at this moment. Neither the credentials nor the configuration are the reason.':
    'Entra no pudo responder en este momento. El motivo no son las credenciales ni la configuración.',
  'Wait a minute and try again.': 'Espere un minuto e inténtelo de nuevo.',
  'Consent is missing': 'Falta el consentimiento',
  'Nobody has agreed yet that this app may use the permissions it asks for, or the agreement was withdrawn.':
    'Nadie ha aceptado todavía que esta aplicación use los permisos que pide, o la aceptación se retiró.',
  'A scope was added after the last consent.': 'Se agregó un ámbito después del último consentimiento.',
  'Consent was never granted for this tenant.': 'Nunca se otorgó el consentimiento para este inquilino.',
  'An administrator revoked it.': 'Un administrador lo revocó.',
  'Consent was declined': 'Consentimiento denegado',
  'Whoever signed in pressed Cancel on the page that asks for permissions.':
    'Quien inició sesión pulsó «Cancelar» en la página que pide los permisos.',
  'Sign in again and choose Accept.': 'Inicie sesión de nuevo y elija «Aceptar».',
  'Administrator must consent': 'Debe consentir un administrador',
  'The tenant does not let users agree to this themselves. Since late 2025 that is the default for apps that read mail, so an administrator has to consent once for everybody.':
    'El inquilino no permite que los usuarios lo acepten ellos mismos. Desde finales de 2025 es lo predeterminado para las aplicaciones que leen correo, así que un administrador tiene que dar el consentimiento una vez para todos.',
  'After that the sign-in no longer asks.': 'Después, el inicio de sesión ya no lo pregunta.',
  'Consent request awaits approval': 'Consentimiento pendiente de aprobación',
  'The tenant uses the approval workflow: the sign-in has put a request before an administrator, and waits until it is approved.':
    'El inquilino usa el flujo de aprobación: el inicio de sesión ha enviado una solicitud a un administrador y espera a que se apruebe.',
  'In the Entra admin center open Enterprise applications > Admin consent requests, review the app and approve.':
    'En el centro de administración de Entra abra Enterprise applications > Admin consent requests, revise la aplicación y apruébela.',
  'Then sign in again.': 'Después inicie sesión de nuevo.',
  'Client ID is Microsoft’s': 'Id. de cliente de Microsoft',
  'The client ID belongs to an app of Microsoft itself. Permissions of such an app are fixed by Microsoft; Jira needs an app registration of your own.':
    'El Id. de cliente pertenece a una aplicación de la propia Microsoft. Los permisos de esas aplicaciones los fija Microsoft; Jira necesita un registro de aplicación propio.',
  'Register an app in your tenant as the guide on this page describes.':
    'Registre una aplicación en su inquilino como describe la guía de esta página.',
  'Put its Application (client) ID and secret there.':
    'Ponga allí el Application (client) ID y el secreto de ese registro.',
  'Account not assigned': 'Cuenta no asignada',
  'The app is open to assigned users only, and {0} is not one of them.':
    'La aplicación solo está abierta a los usuarios asignados, y {0} no es uno de ellos.',
  'Under Users and groups add {0}; or under Properties set "Assignment required?" to No.':
    'En Users and groups agregue {0}; o en Properties establezca «Assignment required?» en No.',
  'App has no role': 'La aplicación no tiene rol',
  'The app asks for a token of a service that only serves apps with an assigned role, and it has none there.':
    'La aplicación pide un token de un servicio que solo atiende a aplicaciones con un rol asignado, y allí no tiene ninguno.',
  'Someone must sign in': 'Alguien debe iniciar sesión',
  'Entra cannot renew the access on its own: a person has to sign in again. It gave no number that says why.':
    'Entra no puede renovar el acceso por su cuenta: una persona tiene que iniciar sesión de nuevo. No dio ningún número que diga por qué.',
  'A new policy or a second factor applies to the account.':
    'Una directiva nueva o un segundo factor se aplica a la cuenta.',
  'The password or the sessions were reset.': 'Se restablecieron la contraseña o las sesiones.',
  'Consent was withdrawn.': 'Se retiró el consentimiento.',
  'Sign-in was cancelled': 'Inicio de sesión cancelado',
  'The sign-in ended with "access_denied": someone pressed Cancel, or the tenant does not allow the consent.':
    'El inicio de sesión terminó con «access_denied»: alguien pulsó «Cancelar» o el inquilino no permite el consentimiento.',
  'Sign-in code used twice': 'Código usado dos veces',
  'The code of a sign-in works once. It came a second time: the page was reloaded, sent twice, or two nodes of a cluster handled it.':
    'El código de un inicio de sesión sirve una sola vez. Llegó por segunda vez: la página se volvió a cargar, se envió dos veces o la procesaron dos nodos de un clúster.',
  'Start the sign-in again in one tab, and do not reload the page it returns to.':
    'Vuelva a empezar el inicio de sesión en una sola pestaña y no vuelva a cargar la página a la que regresa.',
  'Sign-in no longer valid': 'Inicio de sesión ya no válido',
  'The code or refresh token that was sent is not valid: it was cut off, belongs to another app or tenant, or has been withdrawn.':
    'El código o el token de actualización enviado no es válido: estaba cortado, pertenece a otra aplicación o a otro inquilino, o se ha retirado.',
  'Account locked for abuse': 'Cuenta bloqueada por abuso',
  'Microsoft has locked this personal account because it suspects misuse. No app can read its mail until the owner has unlocked it.':
    'Microsoft ha bloqueado esta cuenta personal porque sospecha un uso indebido. Ninguna aplicación puede leer su correo hasta que el propietario la desbloquee.',
  'The owner signs in at outlook.com and follows the steps to unlock the account.':
    'El propietario inicia sesión en outlook.com y sigue los pasos para desbloquear la cuenta.',
  'Sign-in has expired': 'El inicio de sesión ha expirado',
  'The code or the refresh token is too old. A code lives some ten minutes; a refresh token 90 days since it was last used.':
    'El código o el token de actualización es demasiado antiguo. Un código dura unos diez minutos; un token de actualización, 90 días desde su último uso.',
  'More than ten minutes passed between sign-in and its end.':
    'Pasaron más de diez minutos entre el inicio de sesión y su final.',
  'The clock of the server is wrong.': 'El reloj del servidor está mal.',
  'No mail was fetched for a long time.': 'No se recogió correo durante mucho tiempo.',
  'Check the clock of the Jira server (NTP).': 'Compruebe el reloj del servidor de Jira (NTP).',
  'Access lapsed unused': 'Acceso caducado sin uso',
  'Nobody has used the refresh token for 90 days, so it has lapsed: Jira stopped fetching mail, or the mail server was disabled.':
    'Nadie ha usado el token de actualización en 90 días, así que ha caducado: Jira dejó de recoger correo o se deshabilitó el servidor de correo.',
  'Keep the mail server enabled; a fetch at least once in 90 days keeps the access alive.':
    'Mantenga habilitado el servidor de correo; recoger correo al menos una vez cada 90 días mantiene vivo el acceso.',
  'Policy ended the access': 'Una directiva terminó el acceso',
  'A Conditional Access policy with a sign-in frequency has ended the access. It will do so again each time the interval is over.':
    'Una directiva de acceso condicional con frecuencia de inicio de sesión ha terminado el acceso. Volverá a hacerlo cada vez que se cumpla el intervalo.',
  'Exclude {0} from the policy that sets a sign-in frequency (Entra admin center > Conditional Access > Session).':
    'Excluya {0} de la directiva que establece una frecuencia de inicio de sesión (centro de administración de Entra > Conditional Access > Session).',
  'Access was revoked': 'El acceso se revocó',
  'The access was valid and has been withdrawn since: an administrator reset the password or revoked the sessions of the account.':
    'El acceso era válido y se ha retirado desde entonces: un administrador restableció la contraseña o revocó las sesiones de la cuenta.',
  'The audit log of the account shows who revoked the sessions.':
    'El registro de auditoría de la cuenta muestra quién revocó las sesiones.',
  'Sign-in page was left open': 'Página de inicio de sesión caducada',
  'The page of the sign-in stood open for so long that it is no longer valid.':
    'La página de inicio de sesión estuvo abierta tanto tiempo que ya no es válida.',
  'Start the sign-in again and finish it within a few minutes.':
    'Vuelva a empezar el inicio de sesión y termínelo en pocos minutos.',
  'The sign-in ran at one tenant and its code was redeemed at another: authorization and token endpoint name different tenants.':
    'El inicio de sesión se hizo en un inquilino y su código se canjeó en otro: los puntos de conexión de autorización y de token nombran inquilinos distintos.',
  'Use the same tenant in both: {0} and {1}': 'Use el mismo inquilino en ambos: {0} y {1}',
  'External sign-in required': 'Se exige inicio de sesión externo',
  'The account signs in through another identity provider, which has to be asked again before the access can be renewed.':
    'La cuenta inicia sesión mediante otro proveedor de identidades, al que hay que volver a preguntar antes de poder renovar el acceso.',
  'For a service mailbox use an account of the tenant itself.':
    'Para un buzón de servicio use una cuenta del propio inquilino.',
  'Too many equal requests': 'Demasiadas solicitudes iguales',
  'The same request was sent over and over, and Entra has stopped answering it for a while. Credentials may be right; the repetition is the reason.':
    'La misma solicitud se envió una y otra vez, y Entra ha dejado de responderla por un tiempo. Puede que las credenciales sean correctas; el motivo es la repetición.',
  'Disable the mail server in Jira, wait ten minutes, and look for the first error in the log: it is the cause of the repetition.':
    'Deshabilite el servidor de correo en Jira, espere diez minutos y busque el primer error del registro: es la causa de la repetición.',
  'Entra is throttling': 'Entra limita las solicitudes',
  'Too many requests came from this tenant or app, and Entra asks for a pause. Nothing is wrong with the credentials.':
    'Llegaron demasiadas solicitudes de este inquilino o de esta aplicación, y Entra pide una pausa. Las credenciales están bien.',
  'Wait some minutes. If it recurs, let Jira fetch mail less often.':
    'Espere unos minutos. Si se repite, haga que Jira recoja el correo con menos frecuencia.',
  'Scope is not valid': 'El ámbito no es válido',
  'Entra cannot read a scope in the request, or does not know it: a slip in its spelling, a comma between two scopes, or a missing host in front.':
    'Entra no puede leer un ámbito de la solicitud o no lo conoce: un error de escritura, una coma entre dos ámbitos o falta el host delante.',
  'Scopes are separated by commas, or two stand in one entry.':
    'Los ámbitos están separados por comas o hay dos en una misma entrada.',
  'The host in front is missing, or belongs to another cloud.': 'Falta el host delante o pertenece a otra nube.',
  'offline_access has a host in front: it always stands bare.':
    'offline_access lleva un host delante: siempre va solo.',
  'Enter the scopes one per entry, as this page shows them. Mail scopes begin with {0}/':
    'Escriba los ámbitos, uno por entrada, como los muestra esta página. Los ámbitos de correo empiezan por {0}/',
  'No scope was sent': 'No se envió ningún ámbito',
  'The token request names no scope, so Entra cannot tell which mailbox service the token is for.':
    'La solicitud de token no nombra ningún ámbito, así que Entra no puede saber para qué servicio de correo es el token.',
  'Enter the scopes that this page shows for your plan, one per entry.':
    'Escriba los ámbitos que esta página muestra para su plan, uno por entrada.',
  'One token is for one service. The scopes mix Exchange ({0}) and Graph ({1}), and Entra refuses to make one token for both.':
    'Un token es para un solo servicio. Los ámbitos mezclan Exchange ({0}) y Graph ({1}), y Entra se niega a emitir un token para ambos.',
  'For IMAP and POP keep only the scopes that begin with {0}/ and offline_access.':
    'Para IMAP y POP conserve solo los ámbitos que empiezan por {0}/ y offline_access.',
  'For Microsoft Graph make another link with the scopes that begin with {0}/ and offline_access.':
    'Para Microsoft Graph cree otro enlace con los ámbitos que empiezan por {0}/ y offline_access.',
  'Scope must be .default': 'El ámbito debe ser .default',
  'An app without a user asked for a single permission. Such an app gets all it was granted at once, by a scope that ends in /.default.':
    'Una aplicación sin usuario pidió un permiso concreto. Una aplicación así recibe de una vez todo lo que se le concedió, mediante un ámbito que termina en /.default.',
  'Use {0}/.default for IMAP and POP, or {1}/.default for Microsoft Graph.':
    'Use {0}/.default para IMAP y POP, o {1}/.default para Microsoft Graph.',
  'Permission does not exist': 'El permiso no existe',
  'The scope names a permission that the service behind its host does not have: the host is that of another service, or the permission is one for apps without a user.':
    'El ámbito nombra un permiso que el servicio de su host no tiene: el host es el de otro servicio, o el permiso es de los que corresponden a aplicaciones sin usuario.',
  'IMAP, POP and SMTP permissions belong to {0}, Mail.ReadWrite to {1}.':
    'Los permisos de IMAP, POP y SMTP pertenecen a {0}; Mail.ReadWrite, a {1}.',
  'Use the scopes that this page shows for your plan.': 'Use los ámbitos que esta página muestra para su plan.',
  'Mail service not in tenant': 'Servicio de correo ausente',
  "The tenant does not know the service named in the scope. Usually the scope's host is that of another cloud; in {0} it is {1}.":
    'El inquilino no conoce el servicio que nombra el ámbito. Por lo general, el host del ámbito es el de otra nube; en {0} es {1}.',
  'The scopes are those of another plan.': 'Los ámbitos son los de otro plan.',
  'The host in the scope is mistyped.': 'El host del ámbito está mal escrito.',
  'The tenant has never had Exchange Online.': 'El inquilino nunca ha tenido Exchange Online.',
  'If they do: Microsoft 365 admin center > Billing > Licenses must show a plan with Exchange Online.':
    'Si ya es así: el centro de administración de Microsoft 365 > Billing > Licenses debe mostrar un plan con Exchange Online.',
  'Mail service is disabled': 'Servicio de correo deshabilitado',
  'Exchange Online is switched off in this tenant: its subscription has lapsed, or an administrator disabled "Office 365 Exchange Online".':
    'Exchange Online está desactivado en este inquilino: su suscripción ha caducado o un administrador deshabilitó «Office 365 Exchange Online».',
  'In the Entra admin center open Enterprise applications, search for "Office 365 Exchange Online" (filter: Microsoft applications) and set "Enabled for users to sign in?" to Yes.':
    'En Entra admin center abra Enterprise applications, busque «Office 365 Exchange Online» (filtro: Microsoft applications) y establezca «Enabled for users to sign in?» en Yes.',
  'Check the subscription in the Microsoft 365 admin center > Billing > Your products.':
    'Compruebe la suscripción en el centro de administración de Microsoft 365 > Billing > Your products.',
  'Organization lacks the service': 'La organización no tiene el servicio',
  'The app needs a service that this organization has not subscribed to or has switched off; for mail that is Exchange Online.':
    'La aplicación necesita un servicio que esta organización no ha contratado o ha desactivado; para el correo es Exchange Online.',
  'Microsoft 365 admin center > Billing > Licenses: assign a plan with Exchange Online to the mailbox.':
    'Centro de administración de Microsoft 365 > Billing > Licenses: asigne al buzón un plan con Exchange Online.',
  'Listed permissions are damaged': 'Lista de permisos dañada',
  'The list of permissions in the app registration names something that no longer exists or is empty, so consent cannot be asked for.':
    'La lista de permisos del registro de la aplicación nombra algo que ya no existe o está vacío, así que no se puede pedir el consentimiento.',
  'Remove entries without a name, then add User.Read and the mail permissions again.':
    'Quite las entradas sin nombre y después agregue de nuevo User.Read y los permisos de correo.',
  'Permission not in registration': 'Permiso ausente del registro',
  'The scope that was asked for is not among the permissions of the app registration, or nobody has consented to them.':
    'El ámbito que se pidió no está entre los permisos del registro de la aplicación, o nadie les ha dado su consentimiento.',
  'Choose Add a permission > Microsoft Graph > Delegated permissions and tick offline_access with IMAP.AccessAsUser.All, POP.AccessAsUser.All or Mail.ReadWrite.':
    'Elija Add a permission > Microsoft Graph > Delegated permissions y marque offline_access junto con IMAP.AccessAsUser.All, POP.AccessAsUser.All o Mail.ReadWrite.',
  'Consent still in progress': 'Consentimiento aún en curso',
  'Entra is just creating the enterprise application for this app, or a leftover of an earlier one is in the way.':
    'Entra está creando en este momento la aplicación empresarial de esta aplicación, o estorba un resto de una anterior.',
  'Wait half a minute and sign in again.': 'Espere medio minuto e inicie sesión de nuevo.',
  'If it stays, delete the old entry of the same name and grant consent again.':
    'Si persiste, elimine la entrada antigua del mismo nombre y otorgue de nuevo el consentimiento.',
  'Scope names the app': 'El ámbito nombra la aplicación',
  'The app asks for a token for itself: its own client ID or address stands in the scopes, or User.Read is missing from its permissions.':
    'La aplicación pide un token para sí misma: su propio Id. de cliente o su dirección figura en los ámbitos, o falta User.Read entre sus permisos.',
  'Remove every scope that contains the client ID; use the scopes that this page shows.':
    'Quite todo ámbito que contenga el Id. de cliente; use los ámbitos que muestra esta página.',
  'Add Microsoft Graph > Delegated > User.Read.': 'Agregue Microsoft Graph > Delegated > User.Read.',
  'Scopes not accepted': 'Ámbitos no aceptados',
  'The server refused the scopes of the request, and gave no number that says why.':
    'El servidor rechazó los ámbitos de la solicitud y no dio ningún número que diga por qué.',
  'Compare with this page. Mail scopes begin with {0}/, Graph scopes with {1}/':
    'Compare con esta página. Los ámbitos de correo empiezan por {0}/; los de Graph, por {1}/',
  'Account of another tenant': 'Cuenta de otro inquilino',
  'Code of another tenant': 'Código de otro inquilino',
  'Two services asked together': 'Dos servicios solicitados a la vez',
};
