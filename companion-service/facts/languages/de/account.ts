import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Open a private browser window, so that no other account is signed in, and start the sign-in again.':
    'Öffnen Sie ein privates Browserfenster, damit kein anderes Konto angemeldet ist, und beginnen Sie die Anmeldung neu.',
  'The browser signed in with an account that does not belong to the tenant of the mailbox: a personal account, or one of another company{0}.':
    'Der Browser hat sich mit einem Konto angemeldet, das nicht zum Mandanten des Postfachs gehört: einem persönlichen Konto oder einem eines anderen Unternehmens{0}.',
  '. Expected was {0}': '. Erwartet wurde {0}',
  '{0} Use {1}.': '{0} Verwenden Sie {1}.',
  'Inviting the account as a guest does not help: a guest has no mailbox in this tenant.':
    'Das Konto als Gast einzuladen hilft nicht: Ein Gast hat in diesem Mandanten kein Postfach.',
  'Kind of account not allowed': 'Kontoart nicht erlaubt',
  'A personal Microsoft account was used, but the app is for work and school accounts, or the other way round.':
    'Es wurde ein persönliches Microsoft-Konto verwendet, die App ist aber für Geschäfts-, Schul- oder Unikonten, oder umgekehrt.',
  '{0} Choose "Work or school account" where Microsoft asks.':
    '{0} Wählen Sie „Work or school account“ (Geschäfts-, Schul- oder Unikonto), wenn Microsoft fragt.',
  'If the mailbox is a personal one, the supported account types must include personal Microsoft accounts.':
    'Wenn das Postfach ein persönliches ist, müssen die Supported account types auch persönliche Microsoft-Konten umfassen.',
  'Account not in directory': 'Konto nicht im Verzeichnis',
  'The tenant has no account {0}. An alias or a shared address is often no sign-in name.':
    'Der Mandant hat kein Konto {0}. Ein Alias oder eine freigegebene Adresse ist oft kein Anmeldename.',
  'of this name': 'dieses Namens',
  'The sign-in name (UPN) differs from the mail address.':
    'Der Anmeldename (UPN) ist ein anderer als die E-Mail-Adresse.',
  'The address is mistyped.': 'Die Adresse ist vertippt.',
  'The account lives in another tenant or cloud.':
    'Das Konto liegt in einem anderen Mandanten oder einer anderen Cloud.',
  'Sign in with the User principal name that Entra shows under Users > the user > Overview.':
    'Melden Sie sich mit dem User principal name an, den Entra unter Users > der Benutzer > Overview zeigt.',
  'Check that the plan is right: {0}.': 'Prüfen Sie, ob der Plan stimmt: {0}.',
  'Cross-tenant access blocked': 'Mandantenübergreifender Zugriff blockiert',
  'The account belongs to another organization, and a cross-tenant access policy of one of the two forbids the sign-in.':
    'Das Konto gehört zu einer anderen Organisation, und eine mandantenübergreifende Zugriffsrichtlinie einer der beiden verbietet die Anmeldung.',
  '{0} Use an account of the mailbox tenant: {1}.': '{0} Verwenden Sie ein Konto aus dem Mandanten des Postfachs: {1}.',
  'that of the mailbox': 'das des Postfachs',
  'Only if the foreign account is meant: Entra admin center > External Identities > Cross-tenant access settings.':
    'Nur wenn das fremde Konto gemeint ist: Entra Admin Center > External Identities > Cross-tenant access settings.',
  'The tab Conditional Access names the policy.': 'Die Registerkarte Conditional Access nennt die Richtlinie.',
  'the account': 'das Konto',
  'In the Entra admin center open Protection > Conditional Access > Policies, and {0}.':
    'Öffnen Sie im Entra Admin Center Protection > Conditional Access > Policies, und {0}.',
  'User name or password wrong': 'Benutzername oder Kennwort falsch',
  'Microsoft did not accept the user name or password typed at the sign-in. This is the password of the account, not the client secret.':
    'Microsoft hat den Benutzernamen oder das Kennwort, die bei der Anmeldung eingegeben wurden, nicht akzeptiert. Gemeint ist das Kennwort des Kontos, nicht der geheime Clientschlüssel.',
  'Sign in at outlook.office.com as {0} to see whether the password is right.':
    'Melden Sie sich unter outlook.office.com als {0} an, um zu sehen, ob das Kennwort stimmt.',
  'Account or address locked': 'Konto oder Adresse gesperrt',
  'The account is locked after too many failed sign-ins, or the sign-in came from an IP address that Microsoft regards as malicious.':
    'Das Konto ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt, oder die Anmeldung kam von einer IP-Adresse, die Microsoft für bösartig hält.',
  'Wait a quarter of an hour, or let an administrator reset the password.':
    'Warten Sie eine Viertelstunde, oder lassen Sie einen Administrator das Kennwort zurücksetzen.',
  'It shows which of the two it is.': 'Dort steht, was von beidem es ist.',
  'Password has expired': 'Kennwort ist abgelaufen',
  'The password of the account has expired and must be changed before anyone can sign in with it.':
    'Das Kennwort des Kontos ist abgelaufen und muss geändert werden, bevor sich jemand damit anmelden kann.',
  'Change the password of {0}. For a service account consider a password that does not expire.':
    'Ändern Sie das Kennwort für {0}. Erwägen Sie für ein Dienstkonto ein Kennwort, das nicht abläuft.',
  'Password kept elsewhere': 'Kennwort wird anderswo geprüft',
  'Entra holds no password for this account: it is checked by another identity provider, or none has been set.':
    'Entra hat für dieses Konto kein Kennwort: Es wird von einem anderen Identitätsanbieter geprüft, oder es wurde keines festgelegt.',
  'Sign in interactively as {0}: the browser leads to the identity provider of your organization.':
    'Melden Sie sich interaktiv als {0} an: Der Browser führt zum Identitätsanbieter Ihrer Organisation.',
  'Account is disabled': 'Konto ist deaktiviert',
  'Signing in as this account is switched off. That is normal for a shared mailbox: it is opened by a person with Full Access, not by itself.':
    'Die Anmeldung als dieses Konto ist ausgeschaltet. Bei einem freigegebenen Postfach ist das normal: Es wird von einer Person mit Vollzugriff geöffnet, nicht von sich selbst.',
  'For a shared mailbox: sign in as a person who has Full Access, and keep the shared address as user name of the mail server.':
    'Bei einem freigegebenen Postfach: Melden Sie sich als eine Person mit Vollzugriff an, und lassen Sie die freigegebene Adresse als Benutzernamen des Mailservers stehen.',
  "If it is a person's account: Users > {0} > Edit > Account enabled.":
    'Wenn es das Konto einer Person ist: Users > {0} > Edit > Account enabled.',
  'Nobody is signed in': 'Niemand ist angemeldet',
  'A sign-in without a page was tried, and no account (or more than one) was signed in. An ordinary sign-in is needed.':
    'Es wurde eine Anmeldung ohne Seite versucht, und kein Konto (oder mehr als eines) war angemeldet. Nötig ist eine gewöhnliche Anmeldung.',
  'Sign in with the page that Microsoft shows.': 'Melden Sie sich auf der Seite an, die Microsoft zeigt.',
  'Second factor required': 'Zweiter Faktor erforderlich',
  'The account needs a second factor, which only a person can give. Jira cannot, so the sign-in has to be done in a browser.':
    'Das Konto braucht einen zweiten Faktor, den nur eine Person geben kann. Jira kann das nicht; die Anmeldung muss also in einem Browser geschehen.',
  'Multifactor authentication was switched on since the last sign-in.':
    'Die Multi-Faktor-Authentifizierung wurde seit der letzten Anmeldung eingeschaltet.',
  'A Conditional Access policy asks for it.': 'Eine Richtlinie für bedingten Zugriff verlangt ihn.',
  'The account has not registered a second factor yet.': 'Das Konto hat noch keinen zweiten Faktor registriert.',
  'exclude {0} from policies that ask for it again and again':
    'nehmen Sie {0} von Richtlinien aus, die immer wieder einen zweiten Faktor verlangen',
  'External challenge not met': 'Externe Prüfung nicht erfüllt',
  'Another service (a third-party second factor or a claims provider) has to be satisfied, and was not.':
    'Ein anderer Dienst (ein zweiter Faktor eines Drittanbieters oder ein Anspruchsanbieter) muss zufriedengestellt werden und wurde es nicht.',
  'Managed device demanded': 'Verwaltetes Gerät verlangt',
  'A Conditional Access policy allows only devices that the organization manages. The Jira server renews its access on its own and can never be one.':
    'Eine Richtlinie für bedingten Zugriff lässt nur Geräte zu, die die Organisation verwaltet. Der Jira-Server erneuert seinen Zugriff selbst und kann nie ein solches Gerät sein.',
  'exclude the app or {0} from the policy that demands a compliant or joined device':
    'nehmen Sie die App oder {0} von der Richtlinie aus, die ein konformes oder eingebundenes Gerät verlangt',
  'Approved app demanded': 'Genehmigte App verlangt',
  'A Conditional Access policy allows only apps on Microsoft’s list of approved clients, and Jira is not on it.':
    'Eine Richtlinie für bedingten Zugriff lässt nur Apps von Microsofts Liste genehmigter Clients zu, und Jira steht nicht darauf.',
  'exclude {0} or this app from "Require approved client app"':
    'nehmen Sie {0} oder diese App von „Require approved client app“ aus',
  'Blocked by access policy': 'Durch Zugriffsrichtlinie blockiert',
  'The sign-in was right, and a Conditional Access policy of your organization forbids it: by place, app, or kind of client.':
    'Die Anmeldung war richtig, und eine Richtlinie für bedingten Zugriff Ihrer Organisation verbietet sie: wegen des Ortes, der App oder der Art des Clients.',
  'exclude {0}, or allow the addresses from which Jira reaches the Internet as a named location':
    'nehmen Sie {0} aus, oder lassen Sie die Adressen, von denen Jira ins Internet geht, als benannten Standort zu',
  'Blocked by security defaults': 'Durch Sicherheitsstandards blockiert',
  'The security defaults of the tenant forbid this kind of sign-in.':
    'Die Sicherheitsstandards des Mandanten verbieten diese Art der Anmeldung.',
  'Use the sign-in in the browser with a second factor; it satisfies the security defaults.':
    'Verwenden Sie die Anmeldung im Browser mit einem zweiten Faktor; sie erfüllt die Sicherheitsstandards.',
  'Account considered at risk': 'Konto gilt als gefährdet',
  'Microsoft considers the account or this sign-in at risk, or the account may not register a second factor from here.':
    'Microsoft hält das Konto oder diese Anmeldung für gefährdet, oder das Konto darf von hier aus keinen zweiten Faktor registrieren.',
  'Review the account under Protection > Risky users, then dismiss the risk or reset the password.':
    'Überprüfen Sie das Konto unter Protection > Risky users, und verwerfen Sie dann das Risiko, oder setzen Sie das Kennwort zurück.',
  'On-premises sign-in down': 'Lokale Anmeldung ausgefallen',
  'The password is checked by agents in your own network (pass-through authentication), and Entra cannot reach them or they cannot reach Active Directory.':
    'Das Kennwort wird von Agents in Ihrem eigenen Netzwerk geprüft (Pass-Through-Authentifizierung), und Entra erreicht sie nicht, oder sie erreichen Active Directory nicht.',
  'Check the service "Microsoft Entra Connect Authentication Agent" on its servers, and their way out on port 443.':
    'Prüfen Sie den Dienst „Microsoft Entra Connect Authentication Agent“ auf seinen Servern und deren Weg nach außen über Port 443.',
  'Entra unavailable for now': 'Entra zurzeit nicht verfügbar',
  'Entra could not answer at this moment. Neither the credentials nor the configuration are the reason.':
    'Entra konnte in diesem Augenblick nicht antworten. Weder die Anmeldedaten noch die Konfiguration sind der Grund.',
  'Wait a minute and try again.': 'Warten Sie eine Minute, und versuchen Sie es erneut.',
  'Consent is missing': 'Einwilligung fehlt',
  'Nobody has agreed yet that this app may use the permissions it asks for, or the agreement was withdrawn.':
    'Noch hat niemand zugestimmt, dass diese App die angeforderten Berechtigungen verwenden darf, oder die Zustimmung wurde zurückgezogen.',
  'A scope was added after the last consent.': 'Nach der letzten Einwilligung wurde ein Bereich hinzugefügt.',
  'Consent was never granted for this tenant.': 'Für diesen Mandanten wurde nie eine Einwilligung erteilt.',
  'An administrator revoked it.': 'Ein Administrator hat sie widerrufen.',
  'Consent was declined': 'Einwilligung wurde abgelehnt',
  'Whoever signed in pressed Cancel on the page that asks for permissions.':
    'Wer sich angemeldet hat, hat auf der Seite, die nach den Berechtigungen fragt, Cancel (Abbrechen) gewählt.',
  'Sign in again and choose Accept.': 'Melden Sie sich erneut an, und wählen Sie Accept (Akzeptieren).',
  'Administrator must consent': 'Administrator muss einwilligen',
  'The tenant does not let users agree to this themselves. Since late 2025 that is the default for apps that read mail, so an administrator has to consent once for everybody.':
    'Der Mandant lässt Benutzer hierin nicht selbst einwilligen. Seit Ende 2025 ist das die Vorgabe für Apps, die E-Mails lesen; ein Administrator muss also einmal für alle einwilligen.',
  'After that the sign-in no longer asks.': 'Danach fragt die Anmeldung nicht mehr.',
  'Consent request awaits approval': 'Einwilligungsanforderung wartet auf Genehmigung',
  'The tenant uses the approval workflow: the sign-in has put a request before an administrator, and waits until it is approved.':
    'Der Mandant verwendet den Genehmigungsworkflow: Die Anmeldung hat einem Administrator eine Anforderung vorgelegt und wartet, bis sie genehmigt ist.',
  'In the Entra admin center open Enterprise applications > Admin consent requests, review the app and approve.':
    'Öffnen Sie im Entra Admin Center Enterprise applications > Admin consent requests, überprüfen Sie die App, und genehmigen Sie sie.',
  'Then sign in again.': 'Melden Sie sich dann erneut an.',
  'Client ID is Microsoft’s': 'Client-ID gehört Microsoft',
  'The client ID belongs to an app of Microsoft itself. Permissions of such an app are fixed by Microsoft; Jira needs an app registration of your own.':
    'Die Client-ID gehört zu einer App von Microsoft selbst. Die Berechtigungen einer solchen App legt Microsoft fest; Jira braucht eine eigene App-Registrierung.',
  'Register an app in your tenant as the guide on this page describes.':
    'Registrieren Sie eine App in Ihrem Mandanten, wie es die Anleitung auf dieser Seite beschreibt.',
  'Put its Application (client) ID and secret there.':
    'Tragen Sie deren Application (client) ID und geheimen Clientschlüssel dort ein.',
  'Account not assigned': 'Konto nicht zugewiesen',
  'The app is open to assigned users only, and {0} is not one of them.':
    'Die App steht nur zugewiesenen Benutzern offen, und {0} gehört nicht dazu.',
  'Under Users and groups add {0}; or under Properties set "Assignment required?" to No.':
    'Fügen Sie unter Users and groups {0} hinzu, oder setzen Sie unter Properties „Assignment required?“ auf No.',
  'App has no role': 'App hat keine Rolle',
  'The app asks for a token of a service that only serves apps with an assigned role, and it has none there.':
    'Die App verlangt ein Token eines Dienstes, der nur Apps mit zugewiesener Rolle bedient, und sie hat dort keine.',
  'Someone must sign in': 'Jemand muss sich anmelden',
  'Entra cannot renew the access on its own: a person has to sign in again. It gave no number that says why.':
    'Entra kann den Zugriff nicht von sich aus erneuern: Eine Person muss sich erneut anmelden. Eine Nummer, die den Grund nennt, gab es nicht an.',
  'A new policy or a second factor applies to the account.':
    'Für das Konto gilt eine neue Richtlinie oder ein zweiter Faktor.',
  'The password or the sessions were reset.': 'Das Kennwort oder die Sitzungen wurden zurückgesetzt.',
  'Consent was withdrawn.': 'Die Einwilligung wurde zurückgezogen.',
  'Sign-in was cancelled': 'Anmeldung wurde abgebrochen',
  'The sign-in ended with "access_denied": someone pressed Cancel, or the tenant does not allow the consent.':
    'Die Anmeldung endete mit „access_denied“: Jemand hat Cancel (Abbrechen) gewählt, oder der Mandant lässt die Einwilligung nicht zu.',
  'Sign-in code used twice': 'Anmeldecode doppelt verwendet',
  'The code of a sign-in works once. It came a second time: the page was reloaded, sent twice, or two nodes of a cluster handled it.':
    'Der Code einer Anmeldung funktioniert nur einmal. Er kam ein zweites Mal: Die Seite wurde neu geladen, doppelt gesendet, oder zwei Knoten eines Clusters haben ihn verarbeitet.',
  'Start the sign-in again in one tab, and do not reload the page it returns to.':
    'Beginnen Sie die Anmeldung neu in einem einzigen Tab, und laden Sie die Seite, zu der sie zurückkehrt, nicht neu.',
  'Sign-in no longer valid': 'Anmeldung nicht mehr gültig',
  'The code or refresh token that was sent is not valid: it was cut off, belongs to another app or tenant, or has been withdrawn.':
    'Der gesendete Code oder das Aktualisierungstoken ist nicht gültig: abgeschnitten, für eine andere App oder einen anderen Mandanten, oder zurückgezogen.',
  'Account locked for abuse': 'Konto wegen Missbrauchs gesperrt',
  'Microsoft has locked this personal account because it suspects misuse. No app can read its mail until the owner has unlocked it.':
    'Microsoft hat dieses persönliche Konto gesperrt, weil es Missbrauch vermutet. Keine App kann seine E-Mails lesen, bis der Besitzer es entsperrt hat.',
  'The owner signs in at outlook.com and follows the steps to unlock the account.':
    'Der Besitzer meldet sich unter outlook.com an und folgt den Schritten zum Entsperren des Kontos.',
  'Sign-in has expired': 'Anmeldung ist abgelaufen',
  'The code or the refresh token is too old. A code lives some ten minutes; a refresh token 90 days since it was last used.':
    'Der Code oder das Aktualisierungstoken ist zu alt. Ein Code gilt etwa zehn Minuten, ein Aktualisierungstoken 90 Tage seit der letzten Verwendung.',
  'More than ten minutes passed between sign-in and its end.':
    'Zwischen der Anmeldung und ihrem Abschluss vergingen mehr als zehn Minuten.',
  'The clock of the server is wrong.': 'Die Uhr des Servers geht falsch.',
  'No mail was fetched for a long time.': 'Lange Zeit wurden keine E-Mails abgerufen.',
  'Check the clock of the Jira server (NTP).': 'Prüfen Sie die Uhr des Jira-Servers (NTP).',
  'Access lapsed unused': 'Zugriff ungenutzt verfallen',
  'Nobody has used the refresh token for 90 days, so it has lapsed: Jira stopped fetching mail, or the mail server was disabled.':
    'Niemand hat das Aktualisierungstoken seit 90 Tagen verwendet, daher ist es verfallen: Jira hat aufgehört, E-Mails abzurufen, oder der Mailserver wurde deaktiviert.',
  'Keep the mail server enabled; a fetch at least once in 90 days keeps the access alive.':
    'Lassen Sie den Mailserver aktiviert; ein Abruf mindestens alle 90 Tage erhält den Zugriff.',
  'Policy ended the access': 'Richtlinie beendete den Zugriff',
  'A Conditional Access policy with a sign-in frequency has ended the access. It will do so again each time the interval is over.':
    'Eine Richtlinie für bedingten Zugriff mit Anmeldehäufigkeit hat den Zugriff beendet. Sie wird es jedes Mal wieder tun, wenn der Zeitraum um ist.',
  'Exclude {0} from the policy that sets a sign-in frequency (Entra admin center > Conditional Access > Session).':
    'Nehmen Sie {0} von der Richtlinie aus, die eine Anmeldehäufigkeit festlegt (Entra Admin Center > Conditional Access > Session).',
  'Access was revoked': 'Zugriff wurde widerrufen',
  'The access was valid and has been withdrawn since: an administrator reset the password or revoked the sessions of the account.':
    'Der Zugriff war gültig und wurde seitdem entzogen: Ein Administrator hat das Kennwort zurückgesetzt oder die Sitzungen des Kontos widerrufen.',
  'The audit log of the account shows who revoked the sessions.':
    'Das Überwachungsprotokoll des Kontos zeigt, wer die Sitzungen widerrufen hat.',
  'Sign-in page was left open': 'Anmeldeseite blieb offen stehen',
  'The page of the sign-in stood open for so long that it is no longer valid.':
    'Die Seite der Anmeldung stand so lange offen, dass sie nicht mehr gültig ist.',
  'Start the sign-in again and finish it within a few minutes.':
    'Beginnen Sie die Anmeldung neu, und schließen Sie sie innerhalb weniger Minuten ab.',
  'The sign-in ran at one tenant and its code was redeemed at another: authorization and token endpoint name different tenants.':
    'Die Anmeldung lief bei einem Mandanten, und ihr Code wurde bei einem anderen eingelöst: Autorisierungs- und Tokenendpunkt nennen verschiedene Mandanten.',
  'Use the same tenant in both: {0} and {1}': 'Verwenden Sie in beiden denselben Mandanten: {0} und {1}',
  'External sign-in required': 'Externe Anmeldung erforderlich',
  'The account signs in through another identity provider, which has to be asked again before the access can be renewed.':
    'Das Konto meldet sich über einen anderen Identitätsanbieter an, der erneut gefragt werden muss, bevor der Zugriff erneuert werden kann.',
  'For a service mailbox use an account of the tenant itself.':
    'Verwenden Sie für ein Dienstpostfach ein Konto des Mandanten selbst.',
  'Too many equal requests': 'Zu viele gleiche Anforderungen',
  'The same request was sent over and over, and Entra has stopped answering it for a while. Credentials may be right; the repetition is the reason.':
    'Dieselbe Anforderung wurde immer wieder gesendet, und Entra beantwortet sie eine Weile nicht mehr. Die Anmeldedaten können richtig sein; die Wiederholung ist der Grund.',
  'Disable the mail server in Jira, wait ten minutes, and look for the first error in the log: it is the cause of the repetition.':
    'Deaktivieren Sie den Mailserver in Jira, warten Sie zehn Minuten, und suchen Sie den ersten Fehler im Protokoll: Er ist die Ursache der Wiederholung.',
  'Entra is throttling': 'Entra drosselt',
  'Too many requests came from this tenant or app, and Entra asks for a pause. Nothing is wrong with the credentials.':
    'Von diesem Mandanten oder dieser App kamen zu viele Anforderungen, und Entra verlangt eine Pause. An den Anmeldedaten ist nichts falsch.',
  'Wait some minutes. If it recurs, let Jira fetch mail less often.':
    'Warten Sie einige Minuten. Wenn es wiederkommt, lassen Sie Jira seltener E-Mails abrufen.',
  'Scope is not valid': 'Bereich ist nicht gültig',
  'Entra cannot read a scope in the request, or does not know it: a slip in its spelling, a comma between two scopes, or a missing host in front.':
    'Entra kann einen Bereich in der Anforderung nicht lesen oder kennt ihn nicht: ein Schreibfehler, ein Komma zwischen zwei Bereichen oder ein fehlender Host davor.',
  'Scopes are separated by commas, or two stand in one entry.':
    'Bereiche sind durch Kommas getrennt, oder zwei stehen in einem Eintrag.',
  'The host in front is missing, or belongs to another cloud.':
    'Der Host davor fehlt oder gehört zu einer anderen Cloud.',
  'offline_access has a host in front: it always stands bare.':
    'Vor offline_access steht ein Host: Es steht immer allein.',
  'Enter the scopes one per entry, as this page shows them. Mail scopes begin with {0}/':
    'Geben Sie die Bereiche einzeln ein, einen pro Eintrag, so wie diese Seite sie zeigt. E-Mail-Bereiche beginnen mit {0}/',
  'No scope was sent': 'Kein Bereich gesendet',
  'The token request names no scope, so Entra cannot tell which mailbox service the token is for.':
    'Die Tokenanforderung nennt keinen Bereich; Entra weiß daher nicht, für welchen Postfachdienst das Token ist.',
  'Enter the scopes that this page shows for your plan, one per entry.':
    'Geben Sie die Bereiche ein, die diese Seite für Ihren Plan zeigt, einen pro Eintrag.',
  'One token is for one service. The scopes mix Exchange ({0}) and Graph ({1}), and Entra refuses to make one token for both.':
    'Ein Token gilt für einen Dienst. Die Bereiche mischen Exchange ({0}) und Graph ({1}), und Entra stellt kein gemeinsames Token für beide aus.',
  'For IMAP and POP keep only the scopes that begin with {0}/ and offline_access.':
    'Behalten Sie für IMAP und POP nur die Bereiche, die mit {0}/ beginnen, und offline_access.',
  'For Microsoft Graph make another link with the scopes that begin with {0}/ and offline_access.':
    'Erstellen Sie für Microsoft Graph eine weitere Verknüpfung mit den Bereichen, die mit {0}/ beginnen, und offline_access.',
  'Scope must be .default': 'Bereich muss .default sein',
  'An app without a user asked for a single permission. Such an app gets all it was granted at once, by a scope that ends in /.default.':
    'Eine App ohne Benutzer hat eine einzelne Berechtigung angefordert. Eine solche App bekommt alles, was ihr gewährt ist, auf einmal, durch einen Bereich, der auf /.default endet.',
  'Use {0}/.default for IMAP and POP, or {1}/.default for Microsoft Graph.':
    'Verwenden Sie {0}/.default für IMAP und POP oder {1}/.default für Microsoft Graph.',
  'Permission does not exist': 'Berechtigung gibt es nicht',
  'The scope names a permission that the service behind its host does not have: the host is that of another service, or the permission is one for apps without a user.':
    'Der Bereich nennt eine Berechtigung, die der Dienst hinter seinem Host nicht hat: Der Host ist der eines anderen Dienstes, oder die Berechtigung ist eine für Apps ohne Benutzer.',
  'IMAP, POP and SMTP permissions belong to {0}, Mail.ReadWrite to {1}.':
    'Berechtigungen für IMAP, POP und SMTP gehören zu {0}, Mail.ReadWrite gehört zu {1}.',
  'Use the scopes that this page shows for your plan.':
    'Verwenden Sie die Bereiche, die diese Seite für Ihren Plan zeigt.',
  'Mail service not in tenant': 'Maildienst nicht im Mandanten',
  "The tenant does not know the service named in the scope. Usually the scope's host is that of another cloud; in {0} it is {1}.":
    'Der Mandant kennt den Dienst nicht, den der Bereich nennt. Meist ist der Host des Bereichs der einer anderen Cloud; in {0} ist es {1}.',
  'The scopes are those of another plan.': 'Die Bereiche sind die eines anderen Plans.',
  'The host in the scope is mistyped.': 'Der Host im Bereich ist vertippt.',
  'The tenant has never had Exchange Online.': 'Der Mandant hatte nie Exchange Online.',
  'If they do: Microsoft 365 admin center > Billing > Licenses must show a plan with Exchange Online.':
    'Wenn das der Fall ist: Unter Microsoft 365 Admin Center > Billing > Licenses muss ein Plan mit Exchange Online stehen.',
  'Mail service is disabled': 'Maildienst ist deaktiviert',
  'Exchange Online is switched off in this tenant: its subscription has lapsed, or an administrator disabled "Office 365 Exchange Online".':
    'Exchange Online ist in diesem Mandanten ausgeschaltet: Das Abonnement ist abgelaufen, oder ein Administrator hat „Office 365 Exchange Online“ deaktiviert.',
  'In the Entra admin center open Enterprise applications, search for "Office 365 Exchange Online" (filter: Microsoft applications) and set "Enabled for users to sign in?" to Yes.':
    'Öffnen Sie im Entra Admin Center Enterprise applications, suchen Sie nach „Office 365 Exchange Online“ (Filter: Microsoft applications), und setzen Sie „Enabled for users to sign in?“ auf Yes.',
  'Check the subscription in the Microsoft 365 admin center > Billing > Your products.':
    'Prüfen Sie das Abonnement unter Microsoft 365 Admin Center > Billing > Your products.',
  'Organization lacks the service': 'Organisation hat den Dienst nicht',
  'The app needs a service that this organization has not subscribed to or has switched off; for mail that is Exchange Online.':
    'Die App braucht einen Dienst, den diese Organisation nicht abonniert oder ausgeschaltet hat; bei E-Mail ist das Exchange Online.',
  'Microsoft 365 admin center > Billing > Licenses: assign a plan with Exchange Online to the mailbox.':
    'Microsoft 365 Admin Center > Billing > Licenses: Weisen Sie dem Postfach einen Plan mit Exchange Online zu.',
  'Listed permissions are damaged': 'Aufgeführte Berechtigungen sind beschädigt',
  'The list of permissions in the app registration names something that no longer exists or is empty, so consent cannot be asked for.':
    'Die Liste der Berechtigungen in der App-Registrierung nennt etwas, das es nicht mehr gibt oder das leer ist; daher kann keine Einwilligung angefordert werden.',
  'Remove entries without a name, then add User.Read and the mail permissions again.':
    'Entfernen Sie Einträge ohne Namen, und fügen Sie dann User.Read und die E-Mail-Berechtigungen neu hinzu.',
  'Permission not in registration': 'Berechtigung nicht in Registrierung',
  'The scope that was asked for is not among the permissions of the app registration, or nobody has consented to them.':
    'Der angeforderte Bereich gehört nicht zu den Berechtigungen der App-Registrierung, oder niemand hat in sie eingewilligt.',
  'Choose Add a permission > Microsoft Graph > Delegated permissions and tick offline_access with IMAP.AccessAsUser.All, POP.AccessAsUser.All or Mail.ReadWrite.':
    'Wählen Sie Add a permission > Microsoft Graph > Delegated permissions, und haken Sie offline_access zusammen mit IMAP.AccessAsUser.All, POP.AccessAsUser.All oder Mail.ReadWrite an.',
  'Consent still in progress': 'Einwilligung noch in Arbeit',
  'Entra is just creating the enterprise application for this app, or a leftover of an earlier one is in the way.':
    'Entra erstellt gerade die Unternehmensanwendung für diese App, oder ein Überbleibsel einer früheren steht im Weg.',
  'Wait half a minute and sign in again.': 'Warten Sie eine halbe Minute, und melden Sie sich erneut an.',
  'If it stays, delete the old entry of the same name and grant consent again.':
    'Wenn es anhält, löschen Sie den alten Eintrag desselben Namens, und erteilen Sie die Einwilligung erneut.',
  'Scope names the app': 'Bereich nennt die App',
  'The app asks for a token for itself: its own client ID or address stands in the scopes, or User.Read is missing from its permissions.':
    'Die App fordert ein Token für sich selbst an: Ihre eigene Client-ID oder Adresse steht in den Bereichen, oder User.Read fehlt in ihren Berechtigungen.',
  'Remove every scope that contains the client ID; use the scopes that this page shows.':
    'Entfernen Sie jeden Bereich, der die Client-ID enthält; verwenden Sie die Bereiche, die diese Seite zeigt.',
  'Add Microsoft Graph > Delegated > User.Read.': 'Fügen Sie Microsoft Graph > Delegated > User.Read hinzu.',
  'Scopes not accepted': 'Bereiche nicht akzeptiert',
  'The server refused the scopes of the request, and gave no number that says why.':
    'Der Server hat die Bereiche der Anforderung abgelehnt und keine Nummer angegeben, die den Grund nennt.',
  'Compare with this page. Mail scopes begin with {0}/, Graph scopes with {1}/':
    'Vergleichen Sie mit dieser Seite. E-Mail-Bereiche beginnen mit {0}/, Graph-Bereiche mit {1}/',
  'Account of another tenant': 'Konto eines anderen Mandanten',
  'Code of another tenant': 'Code eines anderen Mandanten',
  'Two services asked together': 'Zwei Dienste zugleich angefragt',
};
