import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Jira and the mailbox belong to one organization, so nobody else needs to use this app.':
    'Jira y el buzón pertenecen a una misma organización, así que nadie más necesita usar esta aplicación.',
  'The endpoints name no tenant. With your tenant ID in both endpoints Single tenant is enough, and safer.':
    'Los puntos de conexión no nombran ningún inquilino. Con su Id. de inquilino en ambos, Single tenant es suficiente y más seguro.',
  'The mailbox belongs to a personal account.': 'El buzón pertenece a una cuenta personal.',
  'Register the app': 'Registrar la aplicación',
  'Sign in to the Entra admin center of this plan, {0}, and open Entra ID > App registrations.':
    'Inicie sesión en el centro de administración de Entra de este plan, {0}, y abra Entra ID > App registrations.',
  'Choose New registration and enter a name.': 'Elija New registration y escriba un nombre.',
  Name: 'Nombre',
  'Under Supported account types choose "{0}". {1}': 'En Supported account types elija «{0}». {1}',
  'Choose Register. Leave Redirect URI empty here; the next steps set everything else.':
    'Elija Register. Deje vacío aquí Redirect URI; los pasos siguientes establecen todo lo demás.',
  'The Overview page of the app shows an Application (client) ID.':
    'La página Overview de la aplicación muestra un Application (client) ID.',
  'Add the Redirect URL': 'Agregar la URL de redirección',
  'In the app open Authentication, choose Add a platform (in the newer view Add Redirect URI) and then Web. Not Single-page application, not Mobile and desktop applications: with those Jira cannot use its secret.':
    'En la aplicación abra Authentication, elija Add a platform (en la vista nueva, Add Redirect URI) y después Web. Ni Single-page application ni Mobile and desktop applications: con ellas Jira no puede usar su secreto.',
  'Paste each address exactly as it stands here, letter by letter, and choose Configure or Save. Leave the boxes for implicit grant empty.':
    'Pegue cada dirección exactamente como está aquí, letra por letra, y elija Configure o Save. Deje sin marcar las casillas de concesión implícita (implicit grant).',
  'The addresses stand under Web, and nowhere else.': 'Las direcciones están en Web, y en ningún otro lugar.',
  'Choose Add a permission > {0} > {1}, tick these and choose Add permissions.':
    'Elija Add a permission > {0} > {1}, marque estos y elija Add permissions.',
  Permission: 'Permiso',
  'Add the permissions': 'Agregar los permisos',
  'In the app open API permissions.': 'En la aplicación abra API permissions.',
  'IMAP, POP and SMTP stand under Microsoft Graph here, although Jira asks for them with the address of Exchange. Both are right.':
    'IMAP, POP y SMTP están aquí en Microsoft Graph, aunque Jira los solicita con la dirección de Exchange. Ambas cosas son correctas.',
  'API permissions lists {0}.': 'API permissions enumera {0}.',
  'Grant admin consent': 'Otorgar el consentimiento del administrador',
  'On the same page choose Grant admin consent for your organization, and Yes. Most organizations let users consent to no mail permission any more, so do it even where a person signs in.':
    'En la misma página elija «Grant admin consent» para su organización y después Yes. La mayoría de las organizaciones ya no permite que los usuarios den consentimiento a permisos de correo, así que hágalo aunque inicie sesión una persona.',
  'Each permission shows a green mark: Granted for your organization.':
    'Cada permiso muestra una marca verde: «Granted» para su organización.',
  'Make a client secret': 'Crear un secreto de cliente',
  'In the app open Certificates & secrets > Client secrets and choose New client secret.':
    'En la aplicación abra Certificates & secrets > Client secrets y elija New client secret.',
  'Enter a description and choose under Expires how long it lasts: {0} is a good choice, 24 months the most. Microsoft advises less than 12 months; your organization may allow less. Note the day: Jira gets no mail after it.':
    'Escriba una descripción y elija en Expires cuánto dura: {0} es una buena elección; 24 meses, lo máximo. Microsoft aconseja menos de 12 meses; puede que su organización permita menos. Anote el día: Jira no recibe correo después de él.',
  Description: 'Descripción',
  'Choose Add and copy the Value at once: it is shown only now. It has about 40 characters and looks like abc8Q~… ; the Secret ID beside it, 8-4-4-4-12 characters with dashes, is not the secret.':
    'Elija Add y copie el Value de inmediato: solo se muestra ahora. Tiene unos 40 caracteres y se parece a abc8Q~… ; el Secret ID que está al lado, de 8-4-4-4-12 caracteres con guiones, no es el secreto.',
  'The Value is entered here. Afterwards the portal shows only its first three characters.':
    'El Value se ha escrito aquí. Después, el portal muestra solo sus tres primeros caracteres.',
  'Copy the two IDs': 'Copiar los dos identificadores',
  'In the app open Overview and copy Application (client) ID into this page. Not the Object ID, which stands between.':
    'En la aplicación abra Overview y copie Application (client) ID en esta página. No el Object ID, que está en medio.',
  'In the app open Overview and copy Application (client) ID and Directory (tenant) ID into this page. Not the Object ID, which stands between.':
    'En la aplicación abra Overview y copie Application (client) ID y Directory (tenant) ID en esta página. No el Object ID, que está en medio.',
  'Both are entered here.': 'Ambos se han escrito aquí.',
  'Let Exchange know the app': 'Dar a conocer la aplicación a Exchange',
  'In the Entra admin center open Enterprise applications > your app > Overview and copy its Object ID. It has to be this one: the Object ID under App registrations is another, and with it every sign-in fails.':
    'En el centro de administración de Entra abra Enterprise applications > su aplicación > Overview y copie su Object ID. Tiene que ser este: el Object ID de App registrations es otro, y con él falla todo inicio de sesión.',
  'Run this in Exchange Online PowerShell, with that Object ID in place of the words in angle brackets.':
    'Ejecute esto en Exchange Online PowerShell, con ese Object ID en lugar de las palabras entre corchetes angulares.',
  'Get-ServicePrincipal lists the app with both IDs.':
    'Get-ServicePrincipal muestra la aplicación con ambos identificadores.',
  'Give the app the mailbox': 'Dar el buzón a la aplicación',
  'Give the app Full Access on this one mailbox, in the same window.':
    'Conceda a la aplicación acceso total a este único buzón, en la misma ventana.',
  'Get-MailboxPermission lists the app with FullAccess.': 'Get-MailboxPermission muestra la aplicación con FullAccess.',
  'Limit the app to the mailbox': 'Limitar la aplicación al buzón',
  'Grant the app its role on this one mailbox with RBAC for Applications. Do not add the same permission in Entra as well: grants add up, and that one reaches every mailbox.':
    'Conceda a la aplicación su rol en este único buzón con RBAC for Applications. No agregue además el mismo permiso en Entra: los permisos se suman, y ese alcanza todos los buzones.',
  'Look whether it worked. It can take up to two hours until it is in force.':
    'Mire si ha funcionado. Puede tardar hasta dos horas en estar en vigor.',
  'The column InScope says True for this mailbox.': 'La columna InScope dice True para este buzón.',
  'the account that signs in, not the shared mailbox': 'la cuenta que inicia sesión, no el buzón compartido',
  'Look that {0} is on': 'Comprobar que {0} está activado',
  'In the Exchange admin center open Recipients > Mailboxes > {0} > Manage email apps settings and switch {1} on.':
    'En el centro de administración de Exchange abra Recipients > Mailboxes > {0} > Manage email apps settings y active {1}.',
  'Or in Exchange Online PowerShell:': 'O en Exchange Online PowerShell:',
  '{0} is on. A change takes up to an hour.': '{0} está activado. Un cambio tarda hasta una hora.',
  'Switch IMAP or POP on': 'Activar IMAP o POP',
  'Sign in at outlook.com as the mailbox, open Settings > Mail > Forwarding and IMAP, and let devices and apps use IMAP or POP. It is off at first.':
    'Inicie sesión en outlook.com como el buzón, abra Settings > Mail > Forwarding and IMAP y permita que los dispositivos y aplicaciones usen IMAP o POP. Al principio está desactivado.',
  'The switch is on and saved.': 'El ajuste está activado y guardado.',
  'Give Full Access on the shared mailbox': 'Conceder acceso total al buzón compartido',
  'A shared mailbox has no sign-in of its own: another account signs in and opens it. In the Exchange admin center open Recipients > Mailboxes > the shared mailbox > Delegation > Read and manage (Full Access) and add that account.':
    'Un buzón compartido no tiene inicio de sesión propio: otra cuenta inicia sesión y lo abre. En el centro de administración de Exchange abra Recipients > Mailboxes > el buzón compartido > Delegation > Read and manage (Full Access) y agregue esa cuenta.',
  'The account stands in the list. A change takes up to an hour.':
    'La cuenta está en la lista. Un cambio tarda hasta una hora.',
  'Redirect URL of Jira': 'URL de redirección de Jira',
  'Redirect URI': 'Redirect URI',
  'Or open this address as an administrator of the organization and accept.':
    'O abra esta dirección como administrador de la organización y acepte.',
};
