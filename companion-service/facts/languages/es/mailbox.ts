import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Mail server hung up': 'Desconexión del servidor de correo',
  'Exchange Online ended the session. The reason stands in the line before: mostly a mailbox that was not opened, or throttling.':
    'Exchange Online terminó la sesión. El motivo está en la línea anterior: casi siempre un buzón que no se abrió o la limitación de solicitudes.',
  'Paste the lines before this one as well.': 'Pegue también las líneas anteriores a esta.',
  'Mailbox is being throttled': 'Solicitudes al buzón limitadas',
  'Exchange Online gets too many requests for this mailbox{0}. Nothing is wrong with the token or the settings.':
    'Exchange Online recibe demasiadas solicitudes para este buzón{0}. El token y la configuración están bien.',
  ' and asks for a pause': ' y pide una pausa',
  ' and asks to wait {0}': ' y pide esperar {0}',
  'Wait ten minutes before the next try.': 'Espere diez minutos antes del siguiente intento.',
  'Wait {0} before the next try.': 'Espere {0} antes del siguiente intento.',
  'Let Jira fetch mail less often (Administration > System > Services), and let only one program read this mailbox.':
    'Haga que Jira recoja el correo con menos frecuencia (Administración > Sistema > Servicios) y que un solo programa lea este buzón.',
  'Mail server is overloaded': 'Servidor de correo sobrecargado',
  'Exchange Online answered that it is unavailable for the moment. The token and the settings are not the reason.':
    'Exchange Online respondió que no está disponible en este momento. El motivo no es el token ni la configuración.',
  'Wait some minutes; Jira tries again by itself.': 'Espere unos minutos; Jira lo intenta de nuevo por sí solo.',
  'Command not understood': 'Comando no entendido',
  'Exchange Online did not take a command of the program: it was too long, damaged, or came at the wrong moment. It says nothing about the credentials.':
    'Exchange Online no aceptó un comando del programa: era demasiado largo, estaba dañado o llegó en mal momento. Esto no dice nada de las credenciales.',
  'Try once more on a fresh connection.': 'Inténtelo una vez más con una conexión nueva.',
  'If it recurs with the same message, move that message out of the inbox: a damaged item can cause it.':
    'Si se repite con el mismo mensaje, saque ese mensaje de la bandeja de entrada: un elemento dañado puede causarlo.',
  'Mailbox is full': 'El buzón está lleno',
  'The mailbox has reached its quota and takes no more mail.': 'El buzón ha alcanzado su cuota y no acepta más correo.',
  'Delete or archive mail, and empty Deleted Items and Recoverable Items.':
    'Elimine o archive correo y vacíe Deleted Items y Recoverable Items.',
  'See its size': 'Vea su tamaño',
  'SMTP sign-in refused': 'Inicio de sesión SMTP rechazado',
  'Exchange Online did not accept the sign-in for sending: the token is not for SMTP, or authenticated SMTP is off for the account.':
    'Exchange Online no aceptó el inicio de sesión para enviar: el token no es para SMTP o el SMTP autenticado está desactivado para la cuenta.',
  'The scope SMTP.Send is missing from the token.': 'Falta el ámbito SMTP.Send en el token.',
  'Authenticated SMTP is off for the account or the tenant.':
    'El SMTP autenticado está desactivado para la cuenta o el inquilino.',
  'The account is not the one that signed in.': 'La cuenta no es la que inició sesión.',
  'Add the scope {0}/SMTP.Send and authorize again.': 'Agregue el ámbito {0}/SMTP.Send y autorice de nuevo.',
  'Allow authenticated SMTP for the account': 'Permita el SMTP autenticado para la cuenta',
  'SMTP sign-in off everywhere': 'SMTP desactivado en todas partes',
  'Authenticated SMTP is switched off for the whole organization, and the mailbox follows that.':
    'El SMTP autenticado está desactivado para toda la organización, y el buzón sigue ese ajuste.',
  'Switch it on for this mailbox only': 'Actívelo solo para este buzón',
  'Or: Microsoft 365 admin center > Users > the user > Mail > Manage email apps > Authenticated SMTP.':
    'O bien: centro de administración de Microsoft 365 > Users > el usuario > Mail > Manage email apps > Authenticated SMTP.',
  'SMTP sign-in off here': 'SMTP desactivado aquí',
  'Authenticated SMTP is switched off for this one mailbox. On a personal account nobody can switch it on.':
    'El SMTP autenticado está desactivado para este único buzón. En una cuenta personal nadie puede activarlo.',
  'Switch it on': 'Actívelo',
  'Security defaults block SMTP': 'SMTP bloqueado por seguridad predeterminada',
  'The security defaults of the tenant forbid this sign-in for sending, because it does not use OAuth 2.0.':
    'Los valores predeterminados de seguridad del inquilino prohíben este inicio de sesión para enviar, porque no usa OAuth 2.0.',
  'In Jira let the outgoing mail server use OAuth 2.0.':
    'En Jira haga que el servidor de correo saliente use OAuth 2.0.',
  'SMTP passwords are refused': 'Contraseñas SMTP rechazadas',
  'Sending was tried with user name and password, and the organization or Microsoft no longer allows that.':
    'Se intentó enviar con nombre de usuario y contraseña, y la organización o Microsoft ya no lo permite.',
  'In Jira let the outgoing mail server use OAuth 2.0, then authorize it.':
    'En Jira haga que el servidor de correo saliente use OAuth 2.0 y después autorícelo.',
  'Sending without sign-in': 'Envío sin inicio de sesión',
  'Mail was handed in before any sign-in had worked.':
    'Se entregó correo antes de que ningún inicio de sesión hubiera funcionado.',
  'In Jira set the authentication of the outgoing mail server to OAuth 2.0 and authorize it.':
    'En Jira establezca OAuth 2.0 como autenticación del servidor de correo saliente y autorícelo.',
  'Not allowed to send': 'Sin permiso para enviar',
  'The account may sign in, but not send in the name of this From address.':
    'La cuenta puede iniciar sesión, pero no enviar en nombre de esta dirección de remitente.',
  'Give the right to send as the mailbox': 'Conceda el derecho de enviar como el buzón',
  'Or use the address of the account as From address in Jira.':
    'O use en Jira la dirección de la cuenta como dirección de remitente.',
  'Sending is being throttled': 'El envío está limitado',
  'Too many messages are handed in at once or in a minute. Exchange Online takes three at a time and 30 a minute from one mailbox.':
    'Se entregan demasiados mensajes a la vez o por minuto. Exchange Online acepta de un buzón tres a la vez y 30 por minuto.',
  'Nothing is lost: Jira sends again by itself. Send less at once if it recurs.':
    'No se pierde nada: Jira vuelve a enviar por sí solo. Si se repite, envíe menos a la vez.',
  'Sending address is blocked': 'Dirección de envío bloqueada',
  'Microsoft takes no mail from this IP address or tenant: the address has a bad name, or the tenant is new and may not send yet.':
    'Microsoft no acepta correo de esta dirección IP o de este inquilino: la dirección tiene mala reputación, o el inquilino es nuevo y aún no puede enviar.',
  'If the address is yours, have it released.': 'Si la dirección es suya, haga que la desbloqueen.',
  'If the whole tenant is concerned, open a support case in the Microsoft 365 admin center.':
    'Si afecta a todo el inquilino, abra un caso de soporte en el centro de administración de Microsoft 365.',
  'Sender has been blocked': 'El remitente está bloqueado',
  'Microsoft has blocked the mailbox from sending, because it sent mail that looks like spam.':
    'Microsoft ha bloqueado el envío desde el buzón porque envió correo que parece no deseado.',
  'Microsoft Defender portal > Email & collaboration > Review > Restricted entities: release the mailbox after finding the reason.':
    'Portal de Microsoft Defender > Email & collaboration > Review > Restricted entities: desbloquee el buzón después de encontrar el motivo.',
  'Mail server refused token': 'Token rechazado por el servidor',
  'Exchange Online did not accept the access token. The sign-in at Entra may have worked all the same: the token is for another service, has expired, lacks the permission, or belongs to another account.':
    'Exchange Online no aceptó el token de acceso. Aun así, el inicio de sesión en Entra puede haber funcionado: el token es para otro servicio, ha expirado, no tiene el permiso o pertenece a otra cuenta.',
  'The scope names Microsoft Graph instead of Exchange, so the token is for the wrong service.':
    'El ámbito nombra Microsoft Graph en lugar de Exchange, así que el token es para el servicio equivocado.',
  'The permission for this protocol is not in the token: it was added after the last consent.':
    'El permiso para este protocolo no está en el token: se agregó después del último consentimiento.',
  'The user name of the mail server is not the mailbox that the account may open.':
    'El nombre de usuario del servidor de correo no es el buzón que la cuenta puede abrir.',
  'An app without a user is not registered in Exchange, or with the object ID of the app registration instead of the enterprise application.':
    'Una aplicación sin usuario no está registrada en Exchange, o lo está con el Object ID del registro de la aplicación en lugar del de la aplicación empresarial.',
  'The token has expired.': 'El token ha expirado.',
  'IMAP or POP is switched off for the account.': 'IMAP o POP está desactivado para la cuenta.',
  'After a change of scopes or permissions: {0}': 'Tras un cambio de ámbitos o permisos, autorice de nuevo. {0}',
  'For an app without a user, ObjectId must be the Object ID of the enterprise application':
    'Para una aplicación sin usuario, ObjectId debe ser el Object ID de la aplicación empresarial',
  'See whether IMAP and POP are on': 'Vea si IMAP y POP están activados',
  'Token expired while connected': 'Token expirado durante la conexión',
  'Exchange Online ended the session because the access token had run out; it lives about an hour. A program that renews it in time never meets this.':
    'Exchange Online terminó la sesión porque el token de acceso había caducado; dura alrededor de una hora. Un programa que lo renueva a tiempo nunca se encuentra con esto.',
  'Jira renews the token at its next fetch: nothing to do when it happens now and then.':
    'Jira renueva el token la próxima vez que recoja correo: si ocurre de vez en cuando, no hay nada que hacer.',
  'If it stays, the refresh token is missing or refused: {0}':
    'Si persiste, el token de actualización falta o se rechaza. {0}',
  'Mail sign-in has failed': 'Inicio de sesión de correo fallido',
  'The mail server did not let the program in, and the message does not say why. With Exchange Online it is either a password where OAuth 2.0 is needed, or a token that does not fit.':
    'El servidor de correo no dejó entrar al programa y el mensaje no dice por qué. Con Exchange Online se trata de una contraseña donde hace falta OAuth 2.0 o de un token que no corresponde.',
  'The mail server in Jira is still set to user name and password.':
    'El servidor de correo en Jira sigue configurado con nombre de usuario y contraseña.',
  'The token has the wrong scope, or belongs to another account.':
    'El token tiene el ámbito equivocado o pertenece a otra cuenta.',
  'In Jira open the mail server, set Authentication to the OAuth 2.0 link, save, and choose Authorize.':
    'En Jira abra el servidor de correo, establezca en «Autenticación» el enlace de OAuth 2.0, guarde y elija «Autorizar».',
  'Run the checks on this page: they tell these causes apart.':
    'Ejecute las comprobaciones de esta página: distinguen estas causas.',
  'Token accepted, mailbox closed': 'Token aceptado, buzón cerrado',
  'Exchange Online accepted the access token but did not open the mailbox{0}. {1}':
    'Exchange Online aceptó el token de acceso pero no abrió el buzón{0}. {1}',
  'IMAP has to be on for {0}, which signed in, and it needs Full Access.':
    'IMAP tiene que estar activado para {0}, que inició sesión y necesita acceso total.',
  'IMAP is switched off, or Exchange Online has no mailbox for this account.':
    'IMAP está desactivado, o Exchange Online no tiene ningún buzón para esta cuenta.',
  'IMAP is switched off, or the account that signed in has no right to this mailbox.':
    'IMAP está desactivado, o la cuenta que inició sesión no tiene derecho a este buzón.',
  'IMAP is switched off for the account that signed in.': 'IMAP está desactivado para la cuenta que inició sesión.',
  'The account that signed in is not the mailbox and has no Full Access on it.':
    'La cuenta que inició sesión no es el buzón y no tiene acceso total a él.',
  'The app without a user was not given Full Access.': 'A la aplicación sin usuario no se le concedió acceso total.',
  'The address has no mailbox in Exchange Online.': 'La dirección no tiene buzón en Exchange Online.',
  'Too many connections, or an incident at Microsoft.': 'Demasiadas conexiones o un incidente en Microsoft.',
  'See whether IMAP is on for the account that signed in, and switch it on':
    'Vea si IMAP está activado para la cuenta que inició sesión y actívelo',
  'See who has Full Access, and give it': 'Vea quién tiene acceso total y concédalo',
  'IMAP is under General > Manage email apps settings, Full Access under Delegation > Read and manage.':
    'IMAP está en General > Manage email apps settings, y el acceso total en Delegation > Read and manage.',
  'Changes take up to an hour to work.': 'Los cambios tardan hasta una hora en surtir efecto.',
  'IMAP or POP disabled': 'IMAP o POP desactivado',
  'The mail server says that this protocol is switched off for the account.':
    'El servidor de correo dice que este protocolo está desactivado para la cuenta.',
  'The switch is under General > Manage email apps settings.':
    'El interruptor está en General > Manage email apps settings.',
  'For outlook.com: Settings > Mail > Forwarding and IMAP > "Let devices and apps use IMAP".':
    'Para outlook.com: Settings > Mail > Forwarding and IMAP > «Let devices and apps use IMAP».',
  'Passwords no longer work': 'Las contraseñas ya no sirven',
  'The mail server was asked with user name and password. Exchange Online takes OAuth 2.0 only, so no password helps, however right it is.':
    'Se intentó acceder al servidor de correo con nombre de usuario y contraseña. Exchange Online solo acepta OAuth 2.0, así que ninguna contraseña sirve, por correcta que sea.',
  'An app password does not help either.': 'Una contraseña de aplicación tampoco sirve.',
  'POP needs two lines': 'POP necesita dos líneas',
  'The program sent the token in the same line as the command. Exchange Online takes it over POP only in a line of its own, and closes the connection otherwise.':
    'El programa envió el token en la misma línea que el comando. Por POP, Exchange Online solo lo acepta en una línea propia; de lo contrario cierra la conexión.',
  'In Jira open the mail server and switch on "Two-line authentication".':
    'En Jira abra el servidor de correo y active «Autenticación en dos líneas».',
  'Other Java programs: mail.pop3s.auth.xoauth2.two.line.authentication.format=true':
    'Otros programas Java: mail.pop3s.auth.xoauth2.two.line.authentication.format=true',
  'POP sign-in not finished': 'Inicio de sesión POP sin terminar',
  'A command came before the sign-in had worked. The refusal that matters stands in the line before.':
    'Llegó un comando antes de que el inicio de sesión hubiera funcionado. El rechazo que importa está en la línea anterior.',
  'Server offers no XOAUTH2': 'El servidor no ofrece XOAUTH2',
  'The mail server does not offer sign-in with OAuth 2.0. Then it is not Exchange Online, or something in between answers in its place.':
    'El servidor de correo no ofrece el inicio de sesión con OAuth 2.0. Entonces no es Exchange Online, o algo intermedio responde en su lugar.',
  'The mail server must be {0} (IMAP {1}, POP {2}).': 'El servidor de correo debe ser {0} (IMAP {1}, POP {2}).',
  'Look for a mail gateway, a proxy or a virus scanner between Jira and Microsoft.':
    'Busque una puerta de enlace de correo, un proxy o un antivirus entre Jira y Microsoft.',
  'Graph is throttling': 'Graph limita las solicitudes',
  'Microsoft Graph gets too many requests of this app for this mailbox{0}. Token and settings are not the reason.':
    'Microsoft Graph recibe demasiadas solicitudes de esta aplicación para este buzón{0}. El motivo no es el token ni la configuración.',
  'Graph is unavailable': 'Graph no está disponible',
  'Microsoft Graph could not answer at this moment. Neither credentials nor configuration are the reason.':
    'Microsoft Graph no pudo responder en este momento. El motivo no son las credenciales ni la configuración.',
  'No Exchange Online mailbox': 'Sin buzón de Exchange Online',
  '{0} has no active mailbox in Exchange Online. It has no licence, lives on an Exchange server of your own, was deleted, or is still being set up.':
    '{0} no tiene ningún buzón activo en Exchange Online. Puede que no tenga licencia, que esté en un servidor Exchange propio, que se haya eliminado o que aún se esté creando.',
  'The account': 'La cuenta',
  'Microsoft 365 admin center > Users > Active users > the user > Licenses and apps: assign a plan with Exchange Online.':
    'Centro de administración de Microsoft 365 > Users > Active users > el usuario > Licenses and apps: asigne un plan con Exchange Online.',
  'See where the mailbox lives': 'Vea dónde está el buzón',
  'RemoteUserMailbox or MailUser means: on premises. Move it to Exchange Online, or let Jira read it from your own server.':
    'RemoteUserMailbox o MailUser significa: local (on-premises). Muévalo a Exchange Online o haga que Jira lo lea desde su propio servidor.',
  'Mailbox is on premises': 'El buzón es local',
  '{0} lives on an Exchange server of your own, not in Exchange Online. Microsoft’s cloud knows the account and cannot open its mailbox.':
    '{0} está en un servidor Exchange propio, no en Exchange Online. La nube de Microsoft conoce la cuenta y no puede abrir su buzón.',
  'RemoteUserMailbox or MailUser confirms it': 'RemoteUserMailbox o MailUser lo confirma',
  'Move the mailbox to Exchange Online, or let Jira read it from your own server.':
    'Mueva el buzón a Exchange Online o haga que Jira lo lea desde su propio servidor.',
  'Mailbox is being moved': 'El buzón se está moviendo',
  'Microsoft is moving the mailbox to another place just now and keeps it closed meanwhile.':
    'Microsoft está moviendo el buzón a otro lugar en este momento y lo mantiene cerrado mientras tanto.',
  'Wait for the end of the move; a large mailbox takes hours.':
    'Espere a que termine el traslado; un buzón grande tarda horas.',
  'See how far it is': 'Vea cuánto ha avanzado',
  'Address is no mailbox': 'La dirección no es un buzón',
  'The tenant has no mailbox {0}: it is mistyped, an alias, a distribution list or a guest.':
    'El inquilino no tiene ningún buzón {0}: está mal escrito, es un alias, una lista de distribución o un invitado.',
  'with this address': 'con esta dirección',
  'See what the address is, and its primary address': 'Vea qué es la dirección y cuál es su dirección principal',
  'Use the primary address or the User principal name.': 'Use la dirección principal o el User principal name.',
  'Mailbox cannot be located': 'No se localiza el buzón',
  'Microsoft Graph knows the account but not where its mailbox is: it is on premises, unlicensed, or was created minutes ago.':
    'Microsoft Graph conoce la cuenta pero no sabe dónde está su buzón: es local, no tiene licencia o se creó hace minutos.',
  'A new licence takes up to 24 hours to bring a mailbox.':
    'Una licencia nueva tarda hasta 24 horas en crear un buzón.',
  'Message or folder gone': 'Mensaje o carpeta inexistente',
  'The message or folder that was asked for is not in the mailbox any more, or belongs to another one.':
    'El mensaje o la carpeta que se pidió ya no está en el buzón o pertenece a otro.',
  'Nothing to do when it happens once: another program moved or deleted the message meanwhile.':
    'Si ocurre una vez, no hay nada que hacer: otro programa movió o eliminó el mensaje entretanto.',
  'Message ID is malformed': 'Id. de mensaje incorrecto',
  'The program asked for a message by an ID that Microsoft Graph cannot read. That is a fault of the program.':
    'El programa pidió un mensaje por un Id. que Microsoft Graph no puede leer. Es un fallo del programa.',
  'No signed-in person': 'Ninguna persona inició sesión',
  'The request asks for the mailbox of the signed-in person (/me), but the token is that of an app without a user.':
    'La solicitud pide el buzón de la persona que inició sesión (/me), pero el token es el de una aplicación sin usuario.',
  'Name the mailbox: /users/{0}/mailFolders/inbox': 'Nombre el buzón: /users/{0}/mailFolders/inbox',
  '<mailbox>': '<buzón>',
  'Or let a person sign in instead.': 'O haga que inicie sesión una persona.',
  'Query is too complex': 'La consulta es demasiado compleja',
  'The program asked for messages in an order that does not fit its filter. That is a fault of the program, not of the configuration.':
    'El programa pidió mensajes en un orden que no encaja con su filtro. Es un fallo del programa, no de la configuración.',
  'Properties in $orderby have to come first in $filter, in the same order.':
    'Las propiedades de $orderby tienen que ir primero en $filter, en el mismo orden.',
  'Bandwidth limit exceeded': 'Límite de ancho de banda superado',
  'More data was moved than Microsoft allows for a while. It passes by itself.':
    'Se transfirieron más datos de los que Microsoft permite durante un tiempo. Pasa por sí solo.',
  'Wait an hour, and fetch fewer or smaller messages at a time.':
    'Espere una hora y recoja menos mensajes, o más pequeños, cada vez.',
  'Token expired for Graph': 'Token expirado para Graph',
  'Microsoft Graph finds the token too old, or not yet valid: it was not renewed, or the clock of the server is wrong.':
    'Para Microsoft Graph el token es demasiado antiguo o aún no es válido: no se renovó o el reloj del servidor está mal.',
  'Check the clock of the server (NTP).': 'Compruebe el reloj del servidor (NTP).',
  'Renew the token: in Jira choose Authorize on the mail server.':
    'Renueve el token: en Jira elija «Autorizar» en el servidor de correo.',
  'The token was made for another service (mostly Exchange, for IMAP). Microsoft Graph takes only tokens whose scopes begin with {0}/':
    'El token se emitió para otro servicio (casi siempre Exchange, para IMAP). Microsoft Graph solo acepta tokens cuyos ámbitos empiecen por {0}/',
  'For Graph use the scopes {0}/Mail.ReadWrite and offline_access, and no Exchange scope.':
    'Para Graph use los ámbitos {0}/Mail.ReadWrite y offline_access, y ningún ámbito de Exchange.',
  'Authorize the mail server again afterwards.': 'Después autorice de nuevo el servidor de correo.',
  'The token was issued for Graph in another Microsoft cloud. For {0} both the sign-in and the scopes have to be of its own cloud.':
    'El token se emitió para Graph en otra nube de Microsoft. Para {0}, tanto el inicio de sesión como los ámbitos tienen que ser de su propia nube.',
  'Let the plan be detected on this page, and take over endpoints and scopes.':
    'Haga que se detecte el plan en esta página y adopte los puntos de conexión y los ámbitos.',
  'Graph scopes of this plan begin with {0}/': 'Los ámbitos de Graph de este plan empiezan por {0}/',
  'Token cannot be read': 'El token no se puede leer',
  'What was sent to Microsoft Graph is no access token for it: cut off, an ID token or refresh token, or one for another service.':
    'Lo que se envió a Microsoft Graph no es un token de acceso para él: está cortado, es un token de identificador o de actualización, o es para otro servicio.',
  'Send the access token as it came, after the word Bearer.':
    'Envíe el token de acceso tal como llegó, detrás de la palabra Bearer.',
  'Ask for the scope {0}/Mail.ReadWrite.': 'Solicite el ámbito {0}/Mail.ReadWrite.',
  'Graph refused the token': 'Graph rechazó el token',
  'Microsoft Graph did not accept the access token and does not say why in words that are known here.':
    'Microsoft Graph no aceptó el token de acceso y no dice por qué con palabras que se conozcan aquí.',
  'Graph scopes must begin with {0}/': 'Los ámbitos de Graph deben empezar por {0}/',
  'Authorize the mail server again.': 'Autorice de nuevo el servidor de correo.',
  'Token without any permission': 'Token sin ningún permiso',
  'The token is genuine but grants nothing: the app has no application permission with consent, so its token carries neither scopes nor roles.':
    'El token es auténtico pero no concede nada: la aplicación no tiene ningún permiso de aplicación con consentimiento, así que su token no lleva ámbitos ni roles.',
  'Add Microsoft Graph > Application permissions > Mail.ReadWrite.':
    'Agregue Microsoft Graph > Application permissions > Mail.ReadWrite.',
  'New sign-in demanded': 'Se exige iniciar sesión otra vez',
  'A policy of the organization wants the account to sign in anew, because something has changed: place, risk, or the password.':
    'Una directiva de la organización exige que la cuenta inicie sesión de nuevo, porque algo ha cambiado: el lugar, el riesgo o la contraseña.',
  'No permission for mailbox': 'Sin permiso para el buzón',
  'The app without a user has no application permission for mail, or it does not cover this mailbox.':
    'La aplicación sin usuario no tiene ningún permiso de aplicación para el correo, o el que tiene no abarca este buzón.',
  '{0} may not read this mailbox through Graph: the permission for shared mailboxes or Full Access is missing.':
    '{0} no puede leer este buzón mediante Graph: falta el permiso para buzones compartidos o el acceso total.',
  'The token does not allow this for the mailbox: the permission is missing, or it is a shared mailbox and the permission is not the one for shared mailboxes.':
    'El token no permite esto para el buzón: falta el permiso, o es un buzón compartido y el permiso no es el de los buzones compartidos.',
  'Mail.ReadWrite was not consented to.': 'No se dio consentimiento a Mail.ReadWrite.',
  'It is a shared mailbox, and Mail.ReadWrite.Shared is missing.':
    'Es un buzón compartido y falta Mail.ReadWrite.Shared.',
  'The account has no Full Access on the mailbox.': 'La cuenta no tiene acceso total al buzón.',
  'The account has no Exchange Online licence.': 'La cuenta no tiene licencia de Exchange Online.',
  'For a shared mailbox give Full Access to the account that signs in':
    'Para un buzón compartido, conceda acceso total a la cuenta que inicia sesión',
  'Policy excludes this mailbox': 'Directiva que excluye este buzón',
  'The app has its permission, but a policy in Exchange limits it to certain mailboxes, and this one is not among them. A change can take more than an hour to work.':
    'La aplicación tiene su permiso, pero una directiva de Exchange la limita a determinados buzones y este no es uno de ellos. Un cambio puede tardar más de una hora en surtir efecto.',
  'Test the policy, then add the mailbox to its group': 'Pruebe la directiva y después agregue el buzón a su grupo',
  'Directory permission missing': 'Falta permiso de directorio',
  'The request read the directory (users, groups, apps), for which the token has no permission. It is no problem of the mailbox.':
    'La solicitud leyó el directorio (usuarios, grupos, aplicaciones), para lo que el token no tiene permiso. No es un problema del buzón.',
  'Add Microsoft Graph > User.Read (delegated) or User.Read.All (application).':
    'Agregue Microsoft Graph > User.Read (delegado) o User.Read.All (de aplicación).',
  'Look whether the protocol is switched on for the account that signs in; the switch of the shared mailbox itself does not count.':
    'Mire si el protocolo está activado para la cuenta que inicia sesión; el ajuste del propio buzón compartido no cuenta.',
  'Give the app access to this one mailbox.': 'Conceda a la aplicación acceso a este único buzón.',
  'See the switch, and switch it on.': 'Vea el ajuste y actívelo.',
  'It can take an hour to work. Then run the diagnosis again.':
    'Puede tardar una hora en surtir efecto. Después vuelva a ejecutar el diagnóstico.',
  'Allow the app this one mailbox by RBAC for Applications, which replaces application access policies (New-ApplicationAccessPolicy).':
    'Permita a la aplicación este único buzón mediante RBAC for Applications, que reemplaza las directivas de acceso de aplicaciones (New-ApplicationAccessPolicy).',
  'then remove the application permission Mail.ReadWrite of Microsoft Graph and its consent: grants add up, and it is good for every mailbox.':
    'después quite el permiso de aplicación Mail.ReadWrite de Microsoft Graph y su consentimiento: los permisos se suman, y ese vale para todos los buzones.',
  'It takes up to two hours to work. Then run the diagnosis again.':
    'Tarda hasta dos horas en surtir efecto. Después vuelva a ejecutar el diagnóstico.',
  'App unknown to Exchange': 'Aplicación desconocida en Exchange',
  'Microsoft Entra gave the app its token, but Exchange Online refused it: {0} Exchange keeps its own list of apps, and this app is not on it, or stands there with another object ID.':
    'Microsoft Entra dio su token a la aplicación, pero Exchange Online lo rechazó: {0} Exchange tiene su propia lista de aplicaciones, y esta no figura en ella o figura con otro Object ID.',
  'The app was never registered in Exchange (New-ServicePrincipal).':
    'La aplicación nunca se registró en Exchange (New-ServicePrincipal).',
  'It was registered with the Object ID of the app registration; Exchange needs the one of the enterprise application.':
    'Se registró con el Object ID del registro de la aplicación; Exchange necesita el de la aplicación empresarial.',
  'It was registered less than an hour ago and is not in effect yet.':
    'Se registró hace menos de una hora y aún no surte efecto.',
  'See what Exchange knows. For this app, ObjectId has to be {0}, as the token says.':
    'Vea qué conoce Exchange. Para esta aplicación, ObjectId tiene que ser {0}, como dice el token.',
  'See what Exchange knows, and compare ObjectId with the Object ID of the enterprise application.':
    'Vea qué conoce Exchange y compare ObjectId con el Object ID de la aplicación empresarial.',
  'If it stands there with another ObjectId, remove that entry first.':
    'Si figura con otro ObjectId, quite primero esa entrada.',
  'Register it.': 'Regístrela.',
  'App lacks mailbox access': 'Aplicación sin acceso al buzón',
  'Exchange Online knows the app but does not open {0} for it: {1}':
    'Exchange Online conoce la aplicación pero no le abre {0}: {1}',
  'The app has no permission on this mailbox.': 'La aplicación no tiene permiso para este buzón.',
  'The protocol is switched off for this mailbox.': 'El protocolo está desactivado para este buzón.',
  'There is no such mailbox in Exchange Online.': 'No existe tal buzón en Exchange Online.',
  'See who has access to the mailbox.': 'Vea quién tiene acceso al buzón.',
  'Look whether the protocol is switched on for the mailbox.': 'Mire si el protocolo está activado para el buzón.',
  'Permissions can take up to an hour. Then run the diagnosis again.':
    'Los permisos pueden tardar hasta una hora. Después vuelva a ejecutar el diagnóstico.',
  'No Full Access': 'Sin acceso total',
  '{0} signed in well, but may not open the shared mailbox {1}: {2}':
    '{0} inició sesión correctamente, pero no puede abrir el buzón compartido {1}: {2}',
  'The account that signs in has no Full Access on the shared mailbox.':
    'La cuenta que inicia sesión no tiene acceso total al buzón compartido.',
  'The protocol is switched off for the account that signs in.':
    'El protocolo está desactivado para la cuenta que inicia sesión.',
  'Full Access was given less than an hour ago and is not in effect yet.':
    'El acceso total se concedió hace menos de una hora y aún no surte efecto.',
  'Give the account Full Access on the shared mailbox.': 'Conceda a la cuenta acceso total al buzón compartido.',
  'Mailbox of someone else': 'El buzón es de otra persona',
  '{0} signed in, but the mailbox asked for is {1}, and Exchange Online did not open it: {2}':
    '{0} inició sesión, pero el buzón solicitado es {1}, y Exchange Online no lo abrió: {2}',
  'The browser signed in with the account that was used last.':
    'El navegador inició sesión con la última cuenta usada.',
  'Both are names of one account, and the protocol is switched off for it.':
    'Ambos son nombres de una misma cuenta, y el protocolo está desactivado para ella.',
  'If {0} should sign in itself: sign in again in a private window and choose that account.':
    'Si quien debe iniciar sesión es {0}: inicie sesión de nuevo en una ventana privada y elija esa cuenta.',
  'If {0} should read it: enter {1} as the account that signs in, and give it Full Access.':
    'Si quien debe leerlo es {0}: indique {1} como la cuenta que inicia sesión y concédale acceso total.',
  'Give the account Full Access on the mailbox.': 'Conceda a la cuenta acceso total al buzón.',
  'App lacks Graph access': 'Aplicación sin acceso por Graph',
  'Microsoft Graph does not open {0} for the app: {1}': 'Microsoft Graph no abre {0} para la aplicación: {1}',
  'The application permission Mail.ReadWrite is missing, or has no admin consent.':
    'El permiso de aplicación Mail.ReadWrite falta o no tiene consentimiento del administrador.',
  'RBAC for Applications or an application access policy leaves this mailbox out.':
    'RBAC for Applications o una directiva de acceso de aplicaciones deja fuera este buzón.',
  'It was granted less than an hour ago and is not in effect yet.':
    'Se concedió hace menos de una hora y aún no surte efecto.',
  'See whether Exchange lets the app reach this mailbox: InScope has to be True.':
    'Vea si Exchange permite que la aplicación llegue a este buzón: InScope tiene que ser True.',
  'See whether an application access policy leaves the mailbox out.':
    'Vea si una directiva de acceso de aplicaciones deja fuera el buzón.',
  'Mailbox opened for writing': 'Buzón abierto para escritura',
  '{0} was asked for read-only, but the server opened it for writing. Nothing was changed; another server than Exchange Online may be answering.':
    'Se pidió {0} solo para lectura, pero el servidor lo abrió para escritura. No se cambió nada; puede que responda un servidor distinto de Exchange Online.',
  'Compare the mail host with the value of the plan.': 'Compare el host de correo con el valor del plan.',
  'IMAP is switched off': 'IMAP está desactivado',
  'The same sign-in opened the mailbox over POP, and IMAP refused it: {0} So IMAP is switched off for {1}.':
    'El mismo inicio de sesión abrió el buzón por POP, e IMAP lo rechazó: {0} Por tanto, IMAP está desactivado para {1}.',
  'POP is switched off': 'POP está desactivado',
  'The access token is for Exchange Online and allows POP, and {0} is the right account. POP refused it all the same: {1} Then POP is switched off for {2}, as far as is known: Exchange Online has no words of its own for it.':
    'El token de acceso es para Exchange Online y permite POP, y {0} es la cuenta correcta. Aun así, POP lo rechazó: {1} Por tanto, POP está desactivado para {2}, hasta donde se sabe: Exchange Online no tiene un mensaje propio para esto.',
  'Mailbox is read-only': 'El buzón es de solo lectura',
  '{0} opens, but only for reading. Jira could fetch mail and neither mark nor move nor delete it, so it would read the same messages again.':
    '{0} se abre, pero solo para lectura. Jira podría recoger correo, pero no marcarlo, moverlo ni eliminarlo, así que leería los mismos mensajes una y otra vez.',
  'Give Full Access instead of the right to read.': 'Conceda acceso total en lugar del derecho de lectura.',
  'App opens other mailbox': 'La aplicación abre otro buzón',
  'The app also opens {0} over IMAP: it was given Full Access there. Whoever gets hold of the client secret reads that mailbox too.':
    'La aplicación también abre {0} por IMAP: allí se le concedió acceso total. Quien consiga el secreto de cliente también lee ese buzón.',
  'The app also opens {0} over Microsoft Graph. An application permission is good for every mailbox of the organization unless Exchange limits it: whoever gets hold of the client secret reads them all.':
    'La aplicación también abre {0} por Microsoft Graph. Un permiso de aplicación vale para todos los buzones de la organización si Exchange no lo limita: quien consiga el secreto de cliente los lee todos.',
  'See what the app was given there, and take it away.': 'Vea qué se le concedió allí a la aplicación y quíteselo.',
  'The mailbox': 'El buzón',
  'Message IDs refused': 'ID de mensajes rechazados',
  '{0} opens over POP, but the server did not tell the ID of its first message (UIDL): {1} The question is optional in POP, and Jira is not known to ask it, so Jira should fetch mail all the same; no source says so for certain. Exchange Online answers it, so another server may be answering here.':
    '{0} se abre por POP, pero el servidor no indicó el ID de su primer mensaje (UIDL): {1} Esta consulta es opcional en POP y no se sabe que Jira la haga, así que Jira debería recoger el correo de todos modos; ninguna fuente lo afirma con certeza. Exchange Online la responde, por lo que aquí puede estar respondiendo otro servidor.',
  'If it stays, and Jira leaves messages out or fetches them twice, use IMAP instead of POP.':
    'Si persiste y Jira omite mensajes o los recoge dos veces, use IMAP en lugar de POP.',
  'Wait as long as the header Retry-After says; some minutes when it is not there.':
    'Espere el tiempo que indique el encabezado Retry-After; si no está, unos minutos.',
  'Wait {0}.': 'Espere {0}.',
  'Token not for Graph': 'El token no es para Graph',
  'Graph token, wrong cloud': 'Token de Graph de otra nube',
  'IMAP is switched off for the mailbox, or the app has no Full Access on it.':
    'IMAP está desactivado para el buzón, o la aplicación no tiene acceso total a él.',
  'See whether IMAP is on for the mailbox, and switch it on': 'Vea si IMAP está activado para el buzón y actívelo',
  'The application permission SMTP.SendAsApp is missing, or has no admin consent.':
    'El permiso de aplicación SMTP.SendAsApp falta o no tiene consentimiento del administrador.',
};
