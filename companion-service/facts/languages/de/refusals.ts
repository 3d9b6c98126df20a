import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Ask through the reverse proxy, over https': 'Fragen Sie über den Reverseproxy an, mit https',
  'A Jira user': 'Ein Jira-Benutzer',
  'A Jira administrator': 'Ein Jira-Administrator',
  'A Jira system administrator': 'Ein Jira-Systemadministrator',
  'Log in to Jira first': 'Melden Sie sich zuerst bei Jira an',
  'Only this machine can ask.': 'Nur dieser Rechner darf anfragen.',
  'The companion asks Jira who you are.': 'Der Companion fragt Jira, wer Sie sind.',
  '{0} can do this': '{0} kann das tun',
  'Your Jira account has fewer rights.': 'Ihr Jira-Konto hat weniger Rechte.',
  'What you showed is not good for this.': 'Womit Sie sich ausgewiesen haben, genügt dafür nicht.',
  'The storage could not be opened': 'Der Speicher konnte nicht geöffnet werden',
  'Diagnoses work; links and stored reports do not. The companion’s log tells more.':
    'Diagnosen funktionieren, Links und gespeicherte Berichte nicht. Mehr steht im Protokoll des Companion.',
  'This link is not known here': 'Dieser Link ist hier nicht bekannt',
  'This diagnosis is not known here': 'Diese Diagnose ist hier nicht bekannt',
  'The diagnosis has not ended': 'Die Diagnose ist noch nicht beendet',
  'The report has been deleted': 'Der Bericht wurde gelöscht',
  'This diagnosis cannot run again by itself': 'Diese Diagnose kann nicht von selbst erneut laufen',
  'It ended without a refresh token, so each run needs a person to sign in. Make a link for viewing.':
    'Sie endete ohne Aktualisierungstoken, deshalb muss sich für jeden Lauf eine Person anmelden. Erstellen Sie einen Link zum Ansehen.',
  'There are too many notes': 'Es gibt zu viele Notizen',
  'Some values cannot be used': 'Einige Werte sind nicht verwendbar',
  'There is nothing at this address': 'Unter dieser Adresse ist nichts',
  'The storage does not answer': 'Der Speicher antwortet nicht',
  'Try again; the companion’s log tells more.': 'Versuchen Sie es erneut; mehr steht im Protokoll des Companion.',
  'The companion has a fault': 'Im Companion ist ein Fehler aufgetreten',
  'Its log tells more.': 'Mehr steht in seinem Protokoll.',
  'Try again in {0} seconds.': 'Versuchen Sie es in {0} Sekunden erneut.',
  'This report is not known here': 'Dieser Bericht ist hier nicht bekannt',
  'This diagnosis was interrupted': 'Diese Diagnose wurde unterbrochen',
  'The companion that ran it ended before it did, and left no report. Start the diagnosis again.':
    'Der Companion, der sie ausführte, endete vor ihr und hinterließ keinen Bericht. Starten Sie die Diagnose erneut.',
  'Another companion runs this diagnosis': 'Ein anderer Companion führt diese Diagnose aus',
  'The load balancer has to keep a browser at one companion: see “Replicas” in docs/operations.md.':
    'Der Lastenausgleich muss einen Browser bei einem Companion belassen: siehe „Replicas“ in docs/operations.md.',
  'Too many diagnoses at once': 'Zu viele Diagnosen gleichzeitig',
  'Wait for one to end, or cancel it.': 'Warten Sie, bis eine endet, oder brechen Sie eine ab.',
  'No sign-in is waited for': 'Auf keine Anmeldung wird gewartet',
  'The request did not come from the page': 'Die Anfrage kam nicht von der Seite',
  'This is not the name of the companion': 'Das ist nicht der Name des Companion',
  'Its origin is another one.': 'Sie hat einen anderen Ursprung.',
  'Another site asked for it.': 'Eine andere Website hat sie gestellt.',
  'Send X-Requested-By: jira-mail-oauth': 'Senden Sie X-Requested-By: jira-mail-oauth',
  'There is no session': 'Es gibt keine Sitzung',
  'The verification is not over yet': 'Die Überprüfung ist noch nicht zu Ende',
  'Wait for its end, then check this stage again.':
    'Warten Sie ihr Ende ab, und überprüfen Sie diese Etappe dann erneut.',
  'This verification is too old for one stage': 'Diese Überprüfung ist für eine einzelne Etappe zu alt',
  'Its secret and its tokens are no longer held. Verify everything again.':
    'Ihr geheimer Schlüssel und ihre Token sind nicht mehr vorhanden. Überprüfen Sie alles erneut.',
  'This stage needs a sign-in first': 'Diese Etappe braucht zuerst eine Anmeldung',
  'The verification has no access token to go on with. Check the stage “Sign-in” again, or verify everything.':
    'Der Überprüfung fehlt ein Zugriffstoken, um fortzufahren. Überprüfen Sie die Etappe „Anmeldung“ erneut, oder überprüfen Sie alles.',
  'Jira did not answer': 'Jira hat nicht geantwortet',
  'The companion could not ask Jira who you are. Check JIRA_URL and that the companion reaches it.':
    'Der Companion konnte Jira nicht fragen, wer Sie sind. Prüfen Sie JIRA_URL, und ob der Companion diese Adresse erreicht.',
  'This link opens nothing': 'Dieser Link öffnet nichts',
  'It has expired, was revoked, or is not complete.': 'Er ist abgelaufen, wurde widerrufen oder ist unvollständig.',
};
