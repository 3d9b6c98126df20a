import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  '{0} and {1}': '{0} und {1}',
  '{0} or {1}': '{0} oder {1}',
  'In Jira open Administration > System > General configuration and set the base URL to the https address that people use.':
    'Öffnen Sie in Jira Administration > System > Allgemeine Konfiguration, und legen Sie als Basis-URL die https-Adresse fest, unter der Jira genutzt wird.',
  'Reset changed endpoints to the values of the plan.':
    'Setzen Sie geänderte Endpunkte auf die Werte des Plans zurück.',
  'the account of the mailbox': 'das Konto des Postfachs',
  'the mailbox': 'das Postfach',
  'Or replace the security defaults by Conditional Access: Entra admin center > Overview > Properties > Manage security defaults.':
    'Oder ersetzen Sie die Sicherheitsstandards durch bedingten Zugriff: Entra Admin Center > Overview > Properties > Manage security defaults.',
  'The client secret is wrong or has expired.': 'Der geheime Clientschlüssel ist falsch oder abgelaufen.',
  'The client ID is wrong.': 'Die Client-ID ist falsch.',
  'In Jira choose Authorize on the mail server and sign in with the account of the mailbox.':
    'Wählen Sie in Jira beim Mailserver „Autorisieren“, und melden Sie sich mit dem Konto des Postfachs an.',
  'Mail scopes must begin with {0}/': 'E-Mail-Bereiche müssen mit {0}/ beginnen',
  'Update the program, or report it together with this text.':
    'Aktualisieren Sie das Programm, oder melden Sie den Fehler zusammen mit diesem Text.',
  'Let mail be fetched less often, and by one program only.':
    'Lassen Sie E-Mails seltener abrufen, und nur von einem einzigen Programm.',
  'Wait some minutes and try again.': 'Warten Sie einige Minuten, und versuchen Sie es erneut.',
  'In the Entra admin center open App registrations > your app > {0}. {1}':
    'Öffnen Sie im Entra Admin Center App registrations > Ihre App > {0}. {1}',
  'In the Entra admin center open Enterprise applications > your app. {0}':
    'Öffnen Sie im Entra Admin Center Enterprise applications > Ihre App. {0}',
  'In Jira open Administration > Applications > Application links and edit the outgoing link. {0}':
    'Öffnen Sie in Jira Administration > Anwendungen > Anwendungsverknüpfungen, und bearbeiten Sie die ausgehende Verknüpfung. {0}',
  'In Jira open Administration > System > Incoming mail (in Jira Service Management: Project settings > Email requests), choose Authorize on the mail server and sign in with the account of the mailbox.':
    'Öffnen Sie in Jira Administration > System > Eingehende E-Mails (in Jira Service Management: Projekteinstellungen > E-Mail-Anfragen), wählen Sie beim Mailserver „Autorisieren“, und melden Sie sich mit dem Konto des Postfachs an.',
  'Run the check again here.': 'Führen Sie die Prüfung hier erneut aus.',
  'Correlation ID {0}': 'Correlation ID {0}',
  'Request ID {0}': 'Request ID {0}',
  'time {0}': 'Zeitpunkt {0}',
  'Filter by {0}.': 'Filtern Sie nach {0}.',
  'Filter by the Correlation ID in the message.': 'Filtern Sie nach der Correlation ID aus der Meldung.',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0}':
    'Öffnen Sie im Entra Admin Center Monitoring & health > Sign-in logs. {0}',
  'In the Entra admin center open Monitoring & health > Sign-in logs. {0} {1}':
    'Öffnen Sie im Entra Admin Center Monitoring & health > Sign-in logs. {0} {1}',
  'Check that the mail permissions are listed, then choose "Grant admin consent". It takes a Cloud Application Administrator or a Privileged Role Administrator.':
    'Prüfen Sie, ob die E-Mail-Berechtigungen aufgeführt sind, und wählen Sie dann „Grant admin consent“. Dazu ist ein Cloud Application Administrator oder ein Privileged Role Administrator nötig.',
  'Or open this address as an administrator of the mailbox tenant and accept.':
    'Oder öffnen Sie diese Adresse als Administrator des Postfachmandanten, und stimmen Sie zu.',
  '{0} (Exchange Online PowerShell):': '{0} (Exchange Online PowerShell):',
  'Or, in the Exchange admin center, open Recipients > Mailboxes > the mailbox. {0}':
    'Oder öffnen Sie im Exchange Admin Center Recipients > Mailboxes > das Postfach. {0}',
  'Look at Microsoft 365 admin center > Health > Service health for an incident of Exchange Online.':
    'Sehen Sie im Microsoft 365 Admin Center unter Health > Service health nach, ob eine Störung von Exchange Online gemeldet ist.',
  'Entra ID > App registrations > your app > {0}: {1}': 'Entra ID > App registrations > Ihre App > {0}: {1}',
  'Open Exchange Online PowerShell as an Exchange administrator.':
    'Öffnen Sie Exchange Online PowerShell als Exchange-Administrator.',
  'Run the diagnosis again.': 'Führen Sie die Diagnose erneut aus.',
  'Run the diagnosis again: once may be chance.': 'Führen Sie die Diagnose erneut aus: Einmal kann Zufall sein.',
  'Too many requests': 'Zu viele Anforderungen',
};
