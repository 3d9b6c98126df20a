import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  '{0} and {1}': '{0} y {1}',
  '{0} or {1}': '{0} o {1}',
  'In Jira open Administration > System > General configuration and set the base URL to the https address that people use.':
    'En Jira abra Administración > Sistema > Configuración general y establezca como URL base la dirección https que usan las personas.',
  'Reset changed endpoints to the values of the plan.':
    'Restablezca los puntos de conexión cambiados a los valores del plan.',
  'the account of the mailbox': 'la cuenta del buzón',
  'the mailbox': 'el buzón',
  'Or replace the security defaults by Conditional Access: Entra admin center > Overview > Properties > Manage security defaults.':
    'O reemplace los valores predeterminados de seguridad por acceso condicional: centro de administración de Entra > Overview > Properties > Manage security defaults.',
  'The client secret is wrong or has expired.': 'El secreto de cliente es incorrecto o ha expirado.',
  'The client ID is wrong.': 'El Id. de cliente es incorrecto.',
  'In Jira choose Authorize on the mail server and sign in with the account of the mailbox.':
    'En Jira elija «Autorizar» en el servidor de correo e inicie sesión con la cuenta del buzón.',
  'Mail scopes must begin with {0}/': 'Los ámbitos de correo deben empezar por {0}/',
  'Update the program, or report it together with this text.':
    'Actualice el programa o notifíquelo junto con este texto.',
  'Let mail be fetched less often, and by one program only.':
    'Haga que el correo se recoja con menos frecuencia y desde un solo programa.',
  'Wait some minutes and try again.': 'Espere unos minutos e inténtelo de nuevo.',
  'In the Entra admin center open App registrations > your app > {0}. {1}':
    'En el centro de administración de Entra abra App registrations > su aplicación > {0}. {1}',
  'In the Entra admin center open Enterprise applications > your app. {0}':
    'En el centro de administración de Entra abra Enterprise applications > su aplicación. {0}',
  'In Jira open Administration > Applications > Application links and edit the outgoing link. {0}':
    'En Jira abra Administración > Aplicaciones > Enlaces de aplicaciones y edite el enlace saliente. {0}',
  'In Jira open Administration > System > Incoming mail (in Jira Service Management: Project settings > Email requests), choose Authorize on the mail server and sign in with the account of the mailbox.':
    'En Jira abra Administración > Sistema > Correo entrante (en Jira Service Management: Configuración del proyecto > Solicitudes por correo electrónico), elija «Autorizar» en el servidor de correo e inicie sesión con la cuenta del buzón.',
  'Run the check again here.': 'Ejecute aquí de nuevo la comprobación.',
  'Correlation ID {0}': 'Correlation ID {0}',
  'Request ID {0}': 'Request ID {0}',
  'time {0}': 'hora {0}',
  'Filter by {0}.': 'Filtre por {0}.',
  'Filter by the Correlation ID in the message.': 'Filtre por el Correlation ID del mensaje.',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0}':
    'En el centro de administración de Entra abra Monitoring & health > Sign-in logs. {0}',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0} {1}':
    'En el centro de administración de Entra abra Monitoring & health > Sign-in logs. {0} {1}',
  'Check that the mail permissions are listed, then choose "Grant admin consent". It takes a Cloud Application Administrator or a Privileged Role Administrator.':
    'Compruebe que los permisos de correo figuran en la lista y elija «Grant admin consent». Hace falta un Cloud Application Administrator o un Privileged Role Administrator.',
  'Or open this address as an administrator of the mailbox tenant and accept.':
    'O abra esta dirección como administrador del inquilino del buzón y acepte.',
  '{0} (Exchange Online PowerShell):': '{0} (Exchange Online PowerShell):',
  'Or, in the Exchange admin center, open Recipients > Mailboxes > the mailbox. {0}':
    'O bien, en el centro de administración de Exchange, abra Recipients > Mailboxes > el buzón. {0}',
  'Look at Microsoft 365 admin center > Health > Service health for an incident of Exchange Online.':
    'Mire en el centro de administración de Microsoft 365 > Health > Service health si hay un incidente de Exchange Online.',
  'Entra ID > App registrations > your app > {0}: {1}': 'Entra ID > App registrations > su aplicación > {0}: {1}',
  'Open Exchange Online PowerShell as an Exchange administrator.':
    'Abra Exchange Online PowerShell como administrador de Exchange.',
  'Run the diagnosis again.': 'Vuelva a ejecutar el diagnóstico.',
  'Run the diagnosis again: once may be chance.': 'Vuelva a ejecutar el diagnóstico: una vez puede ser casualidad.',
  'Too many requests': 'Demasiadas solicitudes',
};
