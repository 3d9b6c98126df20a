import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Jira and the mailbox belong to one organization, so nobody else needs to use this app.':
    'Jira und das Postfach gehören zu derselben Organisation, also braucht sonst niemand diese App zu verwenden.',
  'The endpoints name no tenant. With your tenant ID in both endpoints Single tenant is enough, and safer.':
    'Die Endpunkte nennen keinen Mandanten. Mit Ihrer Mandanten-ID in beiden Endpunkten genügt Single tenant und ist sicherer.',
  'The mailbox belongs to a personal account.': 'Das Postfach gehört zu einem persönlichen Konto.',
  'Register the app': 'App registrieren',
  'Sign in to the Entra admin center of this plan, {0}, and open Entra ID > App registrations.':
    'Melden Sie sich im Entra Admin Center dieses Plans an, {0}, und öffnen Sie Entra ID > App registrations.',
  'Choose New registration and enter a name.': 'Wählen Sie New registration, und geben Sie einen Namen ein.',
  Name: 'Name der App',
  'Under Supported account types choose "{0}". {1}': 'Wählen Sie unter Supported account types „{0}“. {1}',
  'Choose Register. Leave Redirect URI empty here; the next steps set everything else.':
    'Wählen Sie Register. Lassen Sie Redirect URI hier leer; alles andere legen die nächsten Schritte fest.',
  'The Overview page of the app shows an Application (client) ID.':
    'Die Seite Overview der App zeigt eine Application (client) ID.',
  'Add the Redirect URL': 'Umleitungs-URL hinzufügen',
  'In the app open Authentication, choose Add a platform (in the newer view Add Redirect URI) and then Web. Not Single-page application, not Mobile and desktop applications: with those Jira cannot use its secret.':
    'Öffnen Sie in der App Authentication, und wählen Sie Add a platform (in der neueren Ansicht Add Redirect URI) und dann Web. Nicht Single-page application und nicht Mobile and desktop applications: Damit kann Jira seinen geheimen Schlüssel nicht verwenden.',
  'Paste each address exactly as it stands here, letter by letter, and choose Configure or Save. Leave the boxes for implicit grant empty.':
    'Fügen Sie jede Adresse genau so ein, wie sie hier steht, Zeichen für Zeichen, und wählen Sie Configure oder Save. Lassen Sie die Kästchen für Implicit grant leer.',
  'Redirect URL of Jira': 'Umleitungs-URL von Jira',
  'Redirect URI': 'Umleitungs-URI',
  'The addresses stand under Web, and nowhere else.': 'Die Adressen stehen unter Web und nirgends sonst.',
  'Choose Add a permission > {0} > {1}, tick these and choose Add permissions.':
    'Wählen Sie Add a permission > {0} > {1}, haken Sie diese an, und wählen Sie Add permissions.',
  Permission: 'Berechtigung',
  'Add the permissions': 'Berechtigungen hinzufügen',
  'In the app open API permissions.': 'Öffnen Sie in der App API permissions.',
  'IMAP, POP and SMTP stand under Microsoft Graph here, although Jira asks for them with the address of Exchange. Both are right.':
    'IMAP, POP und SMTP stehen hier unter Microsoft Graph, obwohl Jira sie mit der Adresse von Exchange anfordert. Beides ist richtig.',
  'API permissions lists {0}.': 'Unter API permissions sind aufgeführt: {0}.',
  'Grant admin consent': 'Administratoreinwilligung erteilen',
  'On the same page choose Grant admin consent for your organization, and Yes. Most organizations let users consent to no mail permission any more, so do it even where a person signs in.':
    'Wählen Sie auf derselben Seite Grant admin consent for … (der Name Ihrer Organisation) und dann Yes. Die meisten Organisationen lassen Benutzer keiner E-Mail-Berechtigung mehr selbst zustimmen; tun Sie es daher auch dann, wenn eine Person sich anmeldet.',
  'Or open this address as an administrator of the organization and accept.':
    'Oder öffnen Sie diese Adresse als Administrator der Organisation, und stimmen Sie zu.',
  'Each permission shows a green mark: Granted for your organization.':
    'Jede Berechtigung hat ein grünes Häkchen: Granted for … (der Name Ihrer Organisation).',
  'Make a client secret': 'Geheimen Clientschlüssel erstellen',
  'In the app open Certificates & secrets > Client secrets and choose New client secret.':
    'Öffnen Sie in der App Certificates & secrets > Client secrets, und wählen Sie New client secret.',
  'Enter a description and choose under Expires how long it lasts: {0} is a good choice, 24 months the most. Microsoft advises less than 12 months; your organization may allow less. Note the day: Jira gets no mail after it.':
    'Geben Sie eine Beschreibung ein, und wählen Sie unter Expires, wie lange der Schlüssel gilt: {0} sind eine gute Wahl, 24 Monate das Höchste. Microsoft rät zu weniger als 12 Monaten; Ihre Organisation lässt vielleicht nur weniger zu. Notieren Sie den Tag: Danach bekommt Jira keine E-Mails mehr.',
  Description: 'Beschreibung',
  'Choose Add and copy the Value at once: it is shown only now. It has about 40 characters and looks like abc8Q~… ; the Secret ID beside it, 8-4-4-4-12 characters with dashes, is not the secret.':
    'Wählen Sie Add, und kopieren Sie den Value sofort: Er wird nur jetzt angezeigt. Er hat ungefähr 40 Zeichen und sieht aus wie abc8Q~… ; die Secret ID daneben, 8-4-4-4-12 Zeichen mit Bindestrichen, ist nicht der geheime Schlüssel.',
  'The Value is entered here. Afterwards the portal shows only its first three characters.':
    'Der Value ist hier eingegeben. Später zeigt das Portal nur noch seine ersten drei Zeichen.',
  'Copy the two IDs': 'Beide IDs kopieren',
  'In the app open Overview and copy Application (client) ID into this page. Not the Object ID, which stands between.':
    'Öffnen Sie in der App Overview, und kopieren Sie Application (client) ID in diese Seite. Nicht die Object ID, die dazwischen steht.',
  'In the app open Overview and copy Application (client) ID and Directory (tenant) ID into this page. Not the Object ID, which stands between.':
    'Öffnen Sie in der App Overview, und kopieren Sie Application (client) ID und Directory (tenant) ID in diese Seite. Nicht die Object ID, die dazwischen steht.',
  'Both are entered here.': 'Beide sind hier eingegeben.',
  'Let Exchange know the app': 'App in Exchange bekannt machen',
  'In the Entra admin center open Enterprise applications > your app > Overview and copy its Object ID. It has to be this one: the Object ID under App registrations is another, and with it every sign-in fails.':
    'Öffnen Sie im Entra Admin Center Enterprise applications > Ihre App > Overview, und kopieren Sie die Object ID. Es muss diese sein: Die Object ID unter App registrations ist eine andere, und mit ihr scheitert jede Anmeldung.',
  'Run this in Exchange Online PowerShell, with that Object ID in place of the words in angle brackets.':
    'Führen Sie dies in Exchange Online PowerShell aus, mit dieser Object ID anstelle der Wörter in spitzen Klammern.',
  'Get-ServicePrincipal lists the app with both IDs.': 'Get-ServicePrincipal führt die App mit beiden IDs auf.',
  'Give the app the mailbox': 'App Zugriff auf Postfach geben',
  'Give the app Full Access on this one mailbox, in the same window.':
    'Geben Sie der App im selben Fenster Vollzugriff auf dieses eine Postfach.',
  'Get-MailboxPermission lists the app with FullAccess.': 'Get-MailboxPermission führt die App mit FullAccess auf.',
  'Limit the app to the mailbox': 'App auf das Postfach beschränken',
  'Grant the app its role on this one mailbox with RBAC for Applications. Do not add the same permission in Entra as well: grants add up, and that one reaches every mailbox.':
    'Geben Sie der App ihre Rolle nur für dieses eine Postfach, mit RBAC for Applications. Fügen Sie dieselbe Berechtigung nicht zusätzlich in Entra hinzu: Berechtigungen summieren sich, und jene reicht bis in jedes Postfach.',
  'Look whether it worked. It can take up to two hours until it is in force.':
    'Sehen Sie nach, ob es gewirkt hat. Bis es in Kraft ist, können zwei Stunden vergehen.',
  'The column InScope says True for this mailbox.': 'Die Spalte InScope zeigt für dieses Postfach True.',
  'the account that signs in, not the shared mailbox': 'das Konto, das sich anmeldet, nicht das freigegebene Postfach',
  'Look that {0} is on': 'Schalter für {0} prüfen',
  'In the Exchange admin center open Recipients > Mailboxes > {0} > Manage email apps settings and switch {1} on.':
    'Öffnen Sie im Exchange Admin Center Recipients > Mailboxes > {0} > Manage email apps settings, und schalten Sie {1} ein.',
  'Or in Exchange Online PowerShell:': 'Oder in Exchange Online PowerShell:',
  '{0} is on. A change takes up to an hour.': 'Eingeschaltet: {0}. Eine Änderung braucht bis zu einer Stunde.',
  'Switch IMAP or POP on': 'IMAP oder POP einschalten',
  'Sign in at outlook.com as the mailbox, open Settings > Mail > Forwarding and IMAP, and let devices and apps use IMAP or POP. It is off at first.':
    'Melden Sie sich unter outlook.com als das Postfach an, öffnen Sie Settings > Mail > Forwarding and IMAP, und erlauben Sie Geräten und Apps, IMAP oder POP zu verwenden. Anfangs ist es ausgeschaltet.',
  'The switch is on and saved.': 'Der Schalter ist eingeschaltet und gespeichert.',
  'Give Full Access on the shared mailbox': 'Vollzugriff auf freigegebenes Postfach geben',
  'A shared mailbox has no sign-in of its own: another account signs in and opens it. In the Exchange admin center open Recipients > Mailboxes > the shared mailbox > Delegation > Read and manage (Full Access) and add that account.':
    'Ein freigegebenes Postfach hat keine eigene Anmeldung: Ein anderes Konto meldet sich an und öffnet es. Öffnen Sie im Exchange Admin Center Recipients > Mailboxes > das freigegebene Postfach > Delegation > Read and manage (Full Access), und fügen Sie dieses Konto hinzu.',
  'The account stands in the list. A change takes up to an hour.':
    'Das Konto steht in der Liste. Eine Änderung braucht bis zu einer Stunde.',
};
