import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Mail server hung up': 'Mailserver hat aufgelegt',
  'Exchange Online ended the session. The reason stands in the line before: mostly a mailbox that was not opened, or throttling.':
    'Exchange Online hat die Sitzung beendet. Der Grund steht in der Zeile davor: meist ein Postfach, das nicht geöffnet wurde, oder Drosselung.',
  'Paste the lines before this one as well.': 'Fügen Sie auch die Zeilen vor dieser ein.',
  'Mailbox is being throttled': 'Postfach wird gedrosselt',
  'Exchange Online gets too many requests for this mailbox{0}. Nothing is wrong with the token or the settings.':
    'Exchange Online bekommt zu viele Anforderungen für dieses Postfach{0}. An Token und Einstellungen ist nichts falsch.',
  ' and asks for a pause': ' und verlangt eine Pause',
  ' and asks to wait {0}': ' und verlangt {0} Wartezeit',
  'Wait ten minutes before the next try.': 'Warten Sie zehn Minuten bis zum nächsten Versuch.',
  'Wait {0} before the next try.': 'Warten Sie {0} bis zum nächsten Versuch.',
  'Let Jira fetch mail less often (Administration > System > Services), and let only one program read this mailbox.':
    'Lassen Sie Jira seltener E-Mails abrufen (Administration > System > Dienste), und lassen Sie nur ein Programm dieses Postfach lesen.',
  'Mail server is overloaded': 'Mailserver ist überlastet',
  'Exchange Online answered that it is unavailable for the moment. The token and the settings are not the reason.':
    'Exchange Online hat geantwortet, dass es im Augenblick nicht verfügbar ist. Token und Einstellungen sind nicht der Grund.',
  'Wait some minutes; Jira tries again by itself.': 'Warten Sie einige Minuten; Jira versucht es von selbst erneut.',
  'Command not understood': 'Befehl nicht verstanden',
  'Exchange Online did not take a command of the program: it was too long, damaged, or came at the wrong moment. It says nothing about the credentials.':
    'Exchange Online hat einen Befehl des Programms nicht angenommen: Er war zu lang, beschädigt oder kam im falschen Augenblick. Über die Anmeldedaten sagt das nichts.',
  'Try once more on a fresh connection.': 'Versuchen Sie es noch einmal mit einer neuen Verbindung.',
  'If it recurs with the same message, move that message out of the inbox: a damaged item can cause it.':
    'Wenn es bei derselben Nachricht wiederkommt, verschieben Sie diese aus dem Posteingang: Ein beschädigtes Element kann die Ursache sein.',
  'Mailbox is full': 'Postfach ist voll',
  'The mailbox has reached its quota and takes no more mail.':
    'Das Postfach hat sein Kontingent erreicht und nimmt keine E-Mails mehr an.',
  'Delete or archive mail, and empty Deleted Items and Recoverable Items.':
    'Löschen oder archivieren Sie E-Mails, und leeren Sie „Gelöschte Elemente“ und „Wiederherstellbare Elemente“.',
  'See its size': 'Größe ansehen',
  'SMTP sign-in refused': 'SMTP-Anmeldung abgelehnt',
  'Exchange Online did not accept the sign-in for sending: the token is not for SMTP, or authenticated SMTP is off for the account.':
    'Exchange Online hat die Anmeldung zum Senden nicht akzeptiert: Das Token ist nicht für SMTP, oder authentifiziertes SMTP ist für das Konto ausgeschaltet.',
  'The scope SMTP.Send is missing from the token.': 'Der Bereich SMTP.Send fehlt im Token.',
  'Authenticated SMTP is off for the account or the tenant.':
    'Authentifiziertes SMTP ist für das Konto oder den Mandanten ausgeschaltet.',
  'The account is not the one that signed in.': 'Das Konto ist nicht das, das sich angemeldet hat.',
  'Add the scope {0}/SMTP.Send and authorize again.':
    'Fügen Sie den Bereich {0}/SMTP.Send hinzu, und autorisieren Sie erneut.',
  'Allow authenticated SMTP for the account': 'Authentifiziertes SMTP für das Konto zulassen',
  'SMTP sign-in off everywhere': 'SMTP-Anmeldung überall ausgeschaltet',
  'Authenticated SMTP is switched off for the whole organization, and the mailbox follows that.':
    'Authentifiziertes SMTP ist für die ganze Organisation ausgeschaltet, und das Postfach richtet sich danach.',
  'Switch it on for this mailbox only': 'Nur für dieses Postfach einschalten',
  'Or: Microsoft 365 admin center > Users > the user > Mail > Manage email apps > Authenticated SMTP.':
    'Oder: Microsoft 365 Admin Center > Users > der Benutzer > Mail > Manage email apps > Authenticated SMTP.',
  'SMTP sign-in off here': 'SMTP-Anmeldung hier ausgeschaltet',
  'Authenticated SMTP is switched off for this one mailbox. On a personal account nobody can switch it on.':
    'Authentifiziertes SMTP ist für dieses eine Postfach ausgeschaltet. Bei einem persönlichen Konto kann es niemand einschalten.',
  'Switch it on': 'Einschalten',
  'Security defaults block SMTP': 'Sicherheitsstandards blockieren SMTP',
  'The security defaults of the tenant forbid this sign-in for sending, because it does not use OAuth 2.0.':
    'Die Sicherheitsstandards des Mandanten verbieten diese Anmeldung zum Senden, weil sie OAuth 2.0 nicht verwendet.',
  'In Jira let the outgoing mail server use OAuth 2.0.':
    'Lassen Sie in Jira den Server für ausgehende E-Mails OAuth 2.0 verwenden.',
  'SMTP passwords are refused': 'SMTP-Kennwörter werden abgelehnt',
  'Sending was tried with user name and password, and the organization or Microsoft no longer allows that.':
    'Das Senden wurde mit Benutzername und Kennwort versucht, und die Organisation oder Microsoft lässt das nicht mehr zu.',
  'In Jira let the outgoing mail server use OAuth 2.0, then authorize it.':
    'Lassen Sie in Jira den Server für ausgehende E-Mails OAuth 2.0 verwenden, und autorisieren Sie ihn dann.',
  'Sending without sign-in': 'Senden ohne Anmeldung',
  'Mail was handed in before any sign-in had worked.':
    'Eine E-Mail wurde übergeben, bevor eine Anmeldung gelungen war.',
  'In Jira set the authentication of the outgoing mail server to OAuth 2.0 and authorize it.':
    'Setzen Sie in Jira die Authentifizierung des Servers für ausgehende E-Mails auf OAuth 2.0, und autorisieren Sie ihn.',
  'Not allowed to send': 'Senden nicht erlaubt',
  'The account may sign in, but not send in the name of this From address.':
    'Das Konto darf sich anmelden, aber nicht im Namen dieser Absenderadresse senden.',
  'Give the right to send as the mailbox': 'Recht geben, als das Postfach zu senden',
  'Or use the address of the account as From address in Jira.':
    'Oder verwenden Sie in Jira die Adresse des Kontos als Absenderadresse.',
  'Sending is being throttled': 'Senden wird gedrosselt',
  'Too many messages are handed in at once or in a minute. Exchange Online takes three at a time and 30 a minute from one mailbox.':
    'Es werden zu viele Nachrichten gleichzeitig oder in einer Minute übergeben. Exchange Online nimmt von einem Postfach drei gleichzeitig und 30 pro Minute an.',
  'Nothing is lost: Jira sends again by itself. Send less at once if it recurs.':
    'Es geht nichts verloren: Jira sendet von selbst erneut. Senden Sie weniger auf einmal, wenn es wiederkommt.',
  'Sending address is blocked': 'Absenderadresse ist gesperrt',
  'Microsoft takes no mail from this IP address or tenant: the address has a bad name, or the tenant is new and may not send yet.':
    'Microsoft nimmt von dieser IP-Adresse oder diesem Mandanten keine E-Mails an: Die Adresse hat einen schlechten Ruf, oder der Mandant ist neu und darf noch nicht senden.',
  'If the address is yours, have it released.': 'Wenn die Adresse Ihre ist, lassen Sie sie freigeben.',
  'If the whole tenant is concerned, open a support case in the Microsoft 365 admin center.':
    'Wenn der ganze Mandant betroffen ist, eröffnen Sie im Microsoft 365 Admin Center eine Supportanfrage.',
  'Sender has been blocked': 'Absender wurde gesperrt',
  'Microsoft has blocked the mailbox from sending, because it sent mail that looks like spam.':
    'Microsoft hat das Postfach für das Senden gesperrt, weil es E-Mails gesendet hat, die wie Spam aussehen.',
  'Microsoft Defender portal > Email & collaboration > Review > Restricted entities: release the mailbox after finding the reason.':
    'Microsoft Defender-Portal > Email & collaboration > Review > Restricted entities: Geben Sie das Postfach frei, nachdem Sie den Grund gefunden haben.',
  'Mail server refused token': 'Mailserver lehnte Token ab',
  'Exchange Online did not accept the access token. The sign-in at Entra may have worked all the same: the token is for another service, has expired, lacks the permission, or belongs to another account.':
    'Exchange Online hat das Zugriffstoken nicht akzeptiert. Die Anmeldung bei Entra kann trotzdem funktioniert haben: Das Token ist für einen anderen Dienst, ist abgelaufen, hat die Berechtigung nicht oder gehört zu einem anderen Konto.',
  'The scope names Microsoft Graph instead of Exchange, so the token is for the wrong service.':
    'Der Bereich nennt Microsoft Graph statt Exchange; das Token ist daher für den falschen Dienst.',
  'The permission for this protocol is not in the token: it was added after the last consent.':
    'Die Berechtigung für dieses Protokoll ist nicht im Token: Sie wurde nach der letzten Einwilligung hinzugefügt.',
  'The user name of the mail server is not the mailbox that the account may open.':
    'Der Benutzername des Mailservers ist nicht das Postfach, das das Konto öffnen darf.',
  'An app without a user is not registered in Exchange, or with the object ID of the app registration instead of the enterprise application.':
    'Eine App ohne Benutzer ist in Exchange nicht registriert, oder mit der Object ID der App-Registrierung statt der der Unternehmensanwendung.',
  'The token has expired.': 'Das Token ist abgelaufen.',
  'IMAP or POP is switched off for the account.': 'IMAP oder POP ist für das Konto ausgeschaltet.',
  'After a change of scopes or permissions: {0}': 'Nach einer Änderung von Bereichen oder Berechtigungen: {0}',
  'For an app without a user, ObjectId must be the Object ID of the enterprise application':
    'Bei einer App ohne Benutzer muss ObjectId die Object ID der Unternehmensanwendung sein',
  'See whether IMAP and POP are on': 'Nachsehen, ob IMAP und POP eingeschaltet sind',
  'Token expired while connected': 'Token während der Verbindung abgelaufen',
  'Exchange Online ended the session because the access token had run out; it lives about an hour. A program that renews it in time never meets this.':
    'Exchange Online hat die Sitzung beendet, weil das Zugriffstoken abgelaufen war; es gilt etwa eine Stunde. Ein Programm, das es rechtzeitig erneuert, erlebt das nie.',
  'Jira renews the token at its next fetch: nothing to do when it happens now and then.':
    'Jira erneuert das Token beim nächsten Abruf: Wenn es ab und zu vorkommt, ist nichts zu tun.',
  'If it stays, the refresh token is missing or refused: {0}':
    'Wenn es anhält, fehlt das Aktualisierungstoken oder wird abgelehnt: {0}',
  'Mail sign-in has failed': 'Anmeldung am Mailserver fehlgeschlagen',
  'The mail server did not let the program in, and the message does not say why. With Exchange Online it is either a password where OAuth 2.0 is needed, or a token that does not fit.':
    'Der Mailserver hat das Programm nicht eingelassen, und die Meldung sagt nicht, warum. Bei Exchange Online ist es entweder ein Kennwort, wo OAuth 2.0 nötig ist, oder ein Token, das nicht passt.',
  'The mail server in Jira is still set to user name and password.':
    'Der Mailserver in Jira ist noch auf Benutzername und Kennwort eingestellt.',
  'The token has the wrong scope, or belongs to another account.':
    'Das Token hat den falschen Bereich oder gehört zu einem anderen Konto.',
  'In Jira open the mail server, set Authentication to the OAuth 2.0 link, save, and choose Authorize.':
    'Öffnen Sie in Jira den Mailserver, setzen Sie „Authentifizierung“ auf die OAuth 2.0-Verknüpfung, speichern Sie, und wählen Sie „Autorisieren“.',
  'Run the checks on this page: they tell these causes apart.':
    'Führen Sie die Prüfungen auf dieser Seite aus: Sie unterscheiden diese Ursachen.',
  'Token accepted, mailbox closed': 'Token akzeptiert, Postfach verschlossen',
  'Exchange Online accepted the access token but did not open the mailbox{0}. {1}':
    'Exchange Online hat das Zugriffstoken akzeptiert, aber das Postfach{0} nicht geöffnet. {1}',
  'IMAP has to be on for {0}, which signed in, and it needs Full Access.':
    'IMAP muss für {0} eingeschaltet sein, das Konto, das sich angemeldet hat, und dieses braucht Vollzugriff.',
  'IMAP is switched off, or Exchange Online has no mailbox for this account.':
    'IMAP ist ausgeschaltet, oder Exchange Online hat für dieses Konto kein Postfach.',
  'IMAP is switched off, or the account that signed in has no right to this mailbox.':
    'IMAP ist ausgeschaltet, oder das Konto, das sich angemeldet hat, hat kein Recht auf dieses Postfach.',
  'IMAP is switched off for the account that signed in.':
    'IMAP ist für das Konto ausgeschaltet, das sich angemeldet hat.',
  'The account that signed in is not the mailbox and has no Full Access on it.':
    'Das Konto, das sich angemeldet hat, ist nicht das Postfach und hat keinen Vollzugriff darauf.',
  'The app without a user was not given Full Access.': 'Der App ohne Benutzer wurde kein Vollzugriff gegeben.',
  'The address has no mailbox in Exchange Online.': 'Die Adresse hat kein Postfach in Exchange Online.',
  'Too many connections, or an incident at Microsoft.': 'Zu viele Verbindungen oder eine Störung bei Microsoft.',
  'See whether IMAP is on for the account that signed in, and switch it on':
    'Nachsehen, ob IMAP für das Konto eingeschaltet ist, das sich angemeldet hat, und es einschalten',
  'See who has Full Access, and give it': 'Nachsehen, wer Vollzugriff hat, und ihn geben',
  'IMAP is under General > Manage email apps settings, Full Access under Delegation > Read and manage.':
    'IMAP steht unter General > Manage email apps settings, der Vollzugriff unter Delegation > Read and manage.',
  'Changes take up to an hour to work.': 'Änderungen brauchen bis zu einer Stunde, um zu wirken.',
  'IMAP or POP disabled': 'IMAP oder POP deaktiviert',
  'The mail server says that this protocol is switched off for the account.':
    'Der Mailserver sagt, dass dieses Protokoll für das Konto ausgeschaltet ist.',
  'The switch is under General > Manage email apps settings.':
    'Der Schalter steht unter General > Manage email apps settings.',
  'For outlook.com: Settings > Mail > Forwarding and IMAP > "Let devices and apps use IMAP".':
    'Bei outlook.com: Settings > Mail > Forwarding and IMAP > „Let devices and apps use IMAP“.',
  'Passwords no longer work': 'Kennwörter funktionieren nicht mehr',
  'The mail server was asked with user name and password. Exchange Online takes OAuth 2.0 only, so no password helps, however right it is.':
    'Der Mailserver wurde mit Benutzername und Kennwort angesprochen. Exchange Online nimmt nur OAuth 2.0 an; kein Kennwort hilft also, auch kein richtiges.',
  'An app password does not help either.': 'Auch ein App-Kennwort hilft nicht.',
  'POP needs two lines': 'POP braucht zwei Zeilen',
  'The program sent the token in the same line as the command. Exchange Online takes it over POP only in a line of its own, and closes the connection otherwise.':
    'Das Programm hat das Token in derselben Zeile wie den Befehl gesendet. Exchange Online nimmt es über POP nur in einer eigenen Zeile an und schließt sonst die Verbindung.',
  'In Jira open the mail server and switch on "Two-line authentication".':
    'Öffnen Sie in Jira den Mailserver, und schalten Sie „Zweizeilige Authentifizierung“ ein.',
  'Other Java programs: mail.pop3s.auth.xoauth2.two.line.authentication.format=true':
    'Andere Java-Programme: mail.pop3s.auth.xoauth2.two.line.authentication.format=true',
  'POP sign-in not finished': 'POP-Anmeldung nicht abgeschlossen',
  'A command came before the sign-in had worked. The refusal that matters stands in the line before.':
    'Ein Befehl kam, bevor die Anmeldung gelungen war. Die Ablehnung, auf die es ankommt, steht in der Zeile davor.',
  'Server offers no XOAUTH2': 'Server bietet kein XOAUTH2 an',
  'The mail server does not offer sign-in with OAuth 2.0. Then it is not Exchange Online, or something in between answers in its place.':
    'Der Mailserver bietet keine Anmeldung mit OAuth 2.0 an. Dann ist es nicht Exchange Online, oder etwas dazwischen antwortet an dessen Stelle.',
  'The mail server must be {0} (IMAP {1}, POP {2}).': 'Der Mailserver muss {0} sein (IMAP {1}, POP {2}).',
  'Look for a mail gateway, a proxy or a virus scanner between Jira and Microsoft.':
    'Suchen Sie zwischen Jira und Microsoft nach einem Mailgateway, einem Proxy oder einem Virenscanner.',
  'Graph is throttling': 'Graph drosselt',
  'Microsoft Graph gets too many requests of this app for this mailbox{0}. Token and settings are not the reason.':
    'Microsoft Graph bekommt von dieser App zu viele Anforderungen für dieses Postfach{0}. Token und Einstellungen sind nicht der Grund.',
  'Graph is unavailable': 'Graph ist nicht verfügbar',
  'Microsoft Graph could not answer at this moment. Neither credentials nor configuration are the reason.':
    'Microsoft Graph konnte in diesem Augenblick nicht antworten. Weder Anmeldedaten noch Konfiguration sind der Grund.',
  'No Exchange Online mailbox': 'Kein Postfach in Exchange Online',
  '{0} has no active mailbox in Exchange Online. It has no licence, lives on an Exchange server of your own, was deleted, or is still being set up.':
    '{0} hat kein aktives Postfach in Exchange Online: Es hat keine Lizenz, liegt auf einem Exchange-Server Ihres Unternehmens, wurde gelöscht oder wird noch eingerichtet.',
  'The account': 'Das Konto',
  'Microsoft 365 admin center > Users > Active users > the user > Licenses and apps: assign a plan with Exchange Online.':
    'Microsoft 365 Admin Center > Users > Active users > der Benutzer > Licenses and apps: Weisen Sie einen Plan mit Exchange Online zu.',
  'See where the mailbox lives': 'Nachsehen, wo das Postfach liegt',
  'RemoteUserMailbox or MailUser means: on premises. Move it to Exchange Online, or let Jira read it from your own server.':
    'RemoteUserMailbox oder MailUser heißt: lokal. Verschieben Sie es nach Exchange Online, oder lassen Sie Jira es von Ihrem eigenen Server lesen.',
  'Mailbox is on premises': 'Postfach liegt lokal',
  '{0} lives on an Exchange server of your own, not in Exchange Online. Microsoft’s cloud knows the account and cannot open its mailbox.':
    '{0} liegt auf einem Exchange-Server Ihres Unternehmens, nicht in Exchange Online. Die Cloud von Microsoft kennt das Konto, kann sein Postfach aber nicht öffnen.',
  'The mailbox': 'Das Postfach',
  'RemoteUserMailbox or MailUser confirms it': 'RemoteUserMailbox oder MailUser bestätigt es',
  'Move the mailbox to Exchange Online, or let Jira read it from your own server.':
    'Verschieben Sie das Postfach nach Exchange Online, oder lassen Sie Jira es von Ihrem eigenen Server lesen.',
  'Mailbox is being moved': 'Postfach wird gerade verschoben',
  'Microsoft is moving the mailbox to another place just now and keeps it closed meanwhile.':
    'Microsoft verschiebt das Postfach gerade an einen anderen Ort und hält es so lange verschlossen.',
  'Wait for the end of the move; a large mailbox takes hours.':
    'Warten Sie das Ende des Verschiebens ab; ein großes Postfach braucht Stunden.',
  'See how far it is': 'Nachsehen, wie weit es ist',
  'Address is no mailbox': 'Adresse ist kein Postfach',
  'The tenant has no mailbox {0}: it is mistyped, an alias, a distribution list or a guest.':
    'Der Mandant hat kein Postfach {0}: Die Adresse ist vertippt, ein Alias, eine Verteilerliste oder ein Gast.',
  'with this address': 'mit dieser Adresse',
  'See what the address is, and its primary address':
    'Nachsehen, was die Adresse ist und wie ihre primäre Adresse lautet',
  'Use the primary address or the User principal name.':
    'Verwenden Sie die primäre Adresse oder den User principal name.',
  'Mailbox cannot be located': 'Postfach nicht auffindbar',
  'Microsoft Graph knows the account but not where its mailbox is: it is on premises, unlicensed, or was created minutes ago.':
    'Microsoft Graph kennt das Konto, weiß aber nicht, wo sein Postfach ist: Es liegt lokal, hat keine Lizenz oder wurde erst vor Minuten erstellt.',
  'A new licence takes up to 24 hours to bring a mailbox.':
    'Bei einer neuen Lizenz dauert es bis zu 24 Stunden, bis es ein Postfach gibt.',
  'Message or folder gone': 'Nachricht oder Ordner verschwunden',
  'The message or folder that was asked for is not in the mailbox any more, or belongs to another one.':
    'Die angefragte Nachricht oder der Ordner ist nicht mehr im Postfach oder gehört zu einem anderen.',
  'Nothing to do when it happens once: another program moved or deleted the message meanwhile.':
    'Wenn es einmal vorkommt, ist nichts zu tun: Ein anderes Programm hat die Nachricht inzwischen verschoben oder gelöscht.',
  'Message ID is malformed': 'Nachrichten-ID ist fehlerhaft',
  'The program asked for a message by an ID that Microsoft Graph cannot read. That is a fault of the program.':
    'Das Programm hat eine Nachricht mit einer ID angefragt, die Microsoft Graph nicht lesen kann. Das ist ein Fehler des Programms.',
  'No signed-in person': 'Keine angemeldete Person',
  'The request asks for the mailbox of the signed-in person (/me), but the token is that of an app without a user.':
    'Die Anforderung fragt nach dem Postfach der angemeldeten Person (/me), das Token ist aber das einer App ohne Benutzer.',
  'Name the mailbox: /users/{0}/mailFolders/inbox': 'Nennen Sie das Postfach: /users/{0}/mailFolders/inbox',
  '<mailbox>': '<Postfach>',
  'Or let a person sign in instead.': 'Oder lassen Sie stattdessen eine Person sich anmelden.',
  'Query is too complex': 'Abfrage ist zu komplex',
  'The program asked for messages in an order that does not fit its filter. That is a fault of the program, not of the configuration.':
    'Das Programm hat Nachrichten in einer Reihenfolge angefragt, die nicht zu seinem Filter passt. Das ist ein Fehler des Programms, nicht der Konfiguration.',
  'Properties in $orderby have to come first in $filter, in the same order.':
    'Eigenschaften in $orderby müssen auch in $filter stehen, zuerst und in derselben Reihenfolge.',
  'Bandwidth limit exceeded': 'Bandbreitenlimit überschritten',
  'More data was moved than Microsoft allows for a while. It passes by itself.':
    'Es wurden mehr Daten übertragen, als Microsoft in einem Zeitraum zulässt. Das geht von selbst vorüber.',
  'Wait an hour, and fetch fewer or smaller messages at a time.':
    'Warten Sie eine Stunde, und rufen Sie weniger oder kleinere Nachrichten auf einmal ab.',
  'Token expired for Graph': 'Token für Graph abgelaufen',
  'Microsoft Graph finds the token too old, or not yet valid: it was not renewed, or the clock of the server is wrong.':
    'Microsoft Graph hält das Token für zu alt oder für noch nicht gültig: Es wurde nicht erneuert, oder die Uhr des Servers geht falsch.',
  'Check the clock of the server (NTP).': 'Prüfen Sie die Uhr des Servers (NTP).',
  'Renew the token: in Jira choose Authorize on the mail server.':
    'Erneuern Sie das Token: Wählen Sie in Jira beim Mailserver „Autorisieren“.',
  'The token was made for another service (mostly Exchange, for IMAP). Microsoft Graph takes only tokens whose scopes begin with {0}/':
    'Das Token wurde für einen anderen Dienst ausgestellt (meist Exchange, für IMAP). Microsoft Graph nimmt nur Token an, deren Bereiche so beginnen: {0}/',
  'For Graph use the scopes {0}/Mail.ReadWrite and offline_access, and no Exchange scope.':
    'Verwenden Sie für Graph die Bereiche {0}/Mail.ReadWrite und offline_access und keinen Exchange-Bereich.',
  'Authorize the mail server again afterwards.': 'Autorisieren Sie danach den Mailserver erneut.',
  'The token was issued for Graph in another Microsoft cloud. For {0} both the sign-in and the scopes have to be of its own cloud.':
    'Das Token wurde für Graph in einer anderen Microsoft-Cloud ausgestellt. Bei {0} müssen sowohl die Anmeldung als auch die Bereiche zu dessen eigener Cloud gehören.',
  'Let the plan be detected on this page, and take over endpoints and scopes.':
    'Lassen Sie auf dieser Seite den Plan erkennen, und übernehmen Sie Endpunkte und Bereiche.',
  'Graph scopes of this plan begin with {0}/': 'Die Graph-Bereiche dieses Plans beginnen mit {0}/',
  'Token cannot be read': 'Token ist nicht lesbar',
  'What was sent to Microsoft Graph is no access token for it: cut off, an ID token or refresh token, or one for another service.':
    'Was an Microsoft Graph gesendet wurde, ist kein Zugriffstoken dafür: Es ist abgeschnitten, ein ID-Token oder Aktualisierungstoken oder eines für einen anderen Dienst.',
  'Send the access token as it came, after the word Bearer.':
    'Senden Sie das Zugriffstoken so, wie es kam, hinter dem Wort Bearer.',
  'Ask for the scope {0}/Mail.ReadWrite.': 'Fordern Sie den Bereich {0}/Mail.ReadWrite an.',
  'Graph refused the token': 'Graph lehnte das Token ab',
  'Microsoft Graph did not accept the access token and does not say why in words that are known here.':
    'Microsoft Graph hat das Zugriffstoken nicht akzeptiert und begründet das nicht in Worten, die hier bekannt sind.',
  'Graph scopes must begin with {0}/': 'Graph-Bereiche müssen mit {0}/ beginnen',
  'Authorize the mail server again.': 'Autorisieren Sie den Mailserver erneut.',
  'Token without any permission': 'Token ohne jede Berechtigung',
  'The token is genuine but grants nothing: the app has no application permission with consent, so its token carries neither scopes nor roles.':
    'Das Token ist echt, gewährt aber nichts: Die App hat keine Anwendungsberechtigung mit Einwilligung, daher enthält ihr Token weder Bereiche noch Rollen.',
  'Add Microsoft Graph > Application permissions > Mail.ReadWrite.':
    'Fügen Sie Microsoft Graph > Application permissions > Mail.ReadWrite hinzu.',
  'New sign-in demanded': 'Neue Anmeldung verlangt',
  'A policy of the organization wants the account to sign in anew, because something has changed: place, risk, or the password.':
    'Eine Richtlinie der Organisation verlangt, dass das Konto sich neu anmeldet, weil sich etwas geändert hat: Ort, Risiko oder Kennwort.',
  'No permission for mailbox': 'Keine Berechtigung für das Postfach',
  'The app without a user has no application permission for mail, or it does not cover this mailbox.':
    'Die App ohne Benutzer hat keine Anwendungsberechtigung für E-Mails, oder diese umfasst dieses Postfach nicht.',
  '{0} may not read this mailbox through Graph: the permission for shared mailboxes or Full Access is missing.':
    '{0} darf dieses Postfach über Graph nicht lesen: Es fehlt die Berechtigung für freigegebene Postfächer oder der Vollzugriff.',
  'The token does not allow this for the mailbox: the permission is missing, or it is a shared mailbox and the permission is not the one for shared mailboxes.':
    'Das Token erlaubt das für dieses Postfach nicht: Die Berechtigung fehlt, oder es ist ein freigegebenes Postfach und die Berechtigung ist nicht die für freigegebene Postfächer.',
  'Mail.ReadWrite was not consented to.': 'In Mail.ReadWrite wurde nicht eingewilligt.',
  'It is a shared mailbox, and Mail.ReadWrite.Shared is missing.':
    'Es ist ein freigegebenes Postfach, und Mail.ReadWrite.Shared fehlt.',
  'The account has no Full Access on the mailbox.': 'Das Konto hat keinen Vollzugriff auf das Postfach.',
  'The account has no Exchange Online licence.': 'Das Konto hat keine Exchange Online-Lizenz.',
  'For a shared mailbox give Full Access to the account that signs in':
    'Bei einem freigegebenen Postfach dem Konto, das sich anmeldet, Vollzugriff geben',
  'Policy excludes this mailbox': 'Richtlinie schließt dieses Postfach aus',
  'The app has its permission, but a policy in Exchange limits it to certain mailboxes, and this one is not among them. A change can take more than an hour to work.':
    'Die App hat ihre Berechtigung, aber eine Richtlinie in Exchange beschränkt sie auf bestimmte Postfächer, und dieses gehört nicht dazu. Eine Änderung kann mehr als eine Stunde brauchen, um zu wirken.',
  'Test the policy, then add the mailbox to its group':
    'Richtlinie testen, dann das Postfach zu ihrer Gruppe hinzufügen',
  'Directory permission missing': 'Verzeichnisberechtigung fehlt',
  'The request read the directory (users, groups, apps), for which the token has no permission. It is no problem of the mailbox.':
    'Die Anforderung hat das Verzeichnis gelesen (Benutzer, Gruppen, Apps), wofür das Token keine Berechtigung hat. Mit dem Postfach hat das nichts zu tun.',
  'Add Microsoft Graph > User.Read (delegated) or User.Read.All (application).':
    'Fügen Sie Microsoft Graph > User.Read (delegated) oder User.Read.All (application) hinzu.',
  'Look whether the protocol is switched on for the account that signs in; the switch of the shared mailbox itself does not count.':
    'Sehen Sie nach, ob das Protokoll für das Konto eingeschaltet ist, das sich anmeldet; der Schalter des freigegebenen Postfachs selbst zählt nicht.',
  'Give the app access to this one mailbox.': 'Geben Sie der App Zugriff auf dieses eine Postfach.',
  'See the switch, and switch it on.': 'Sehen Sie sich den Schalter an, und schalten Sie ihn ein.',
  'It can take an hour to work. Then run the diagnosis again.':
    'Es kann eine Stunde dauern, bis es wirkt. Führen Sie dann die Diagnose erneut aus.',
  'Allow the app this one mailbox by RBAC for Applications, which replaces application access policies (New-ApplicationAccessPolicy).':
    'Erlauben Sie der App dieses eine Postfach mit RBAC for Applications, das die Anwendungszugriffsrichtlinien (New-ApplicationAccessPolicy) ersetzt.',
  'then remove the application permission Mail.ReadWrite of Microsoft Graph and its consent: grants add up, and it is good for every mailbox.':
    'Entfernen Sie dann die Anwendungsberechtigung Mail.ReadWrite von Microsoft Graph und ihre Einwilligung: Berechtigungen summieren sich, und diese gilt für jedes Postfach.',
  'It takes up to two hours to work. Then run the diagnosis again.':
    'Es kann zwei Stunden dauern, bis es wirkt. Führen Sie dann die Diagnose erneut aus.',
  'App unknown to Exchange': 'App in Exchange unbekannt',
  'Microsoft Entra gave the app its token, but Exchange Online refused it: {0} Exchange keeps its own list of apps, and this app is not on it, or stands there with another object ID.':
    'Microsoft Entra hat der App ihr Token gegeben, aber Exchange Online hat es abgelehnt: {0} Exchange führt eine eigene Liste von Apps; diese App steht nicht darauf oder steht dort mit einer anderen Object ID.',
  'The app was never registered in Exchange (New-ServicePrincipal).':
    'Die App wurde nie in Exchange registriert (New-ServicePrincipal).',
  'It was registered with the Object ID of the app registration; Exchange needs the one of the enterprise application.':
    'Sie wurde mit der Object ID der App-Registrierung registriert; Exchange braucht die der Unternehmensanwendung.',
  'It was registered less than an hour ago and is not in effect yet.':
    'Sie wurde vor weniger als einer Stunde registriert und ist noch nicht wirksam.',
  'See what Exchange knows. For this app, ObjectId has to be {0}, as the token says.':
    'Sehen Sie nach, was Exchange kennt. Bei dieser App muss ObjectId {0} sein, wie das Token sagt.',
  'See what Exchange knows, and compare ObjectId with the Object ID of the enterprise application.':
    'Sehen Sie nach, was Exchange kennt, und vergleichen Sie ObjectId mit der Object ID der Unternehmensanwendung.',
  'If it stands there with another ObjectId, remove that entry first.':
    'Wenn sie dort mit einer anderen ObjectId steht, entfernen Sie zuerst diesen Eintrag.',
  'Register it.': 'Registrieren Sie sie.',
  'App lacks mailbox access': 'App hat keinen Postfachzugriff',
  'Exchange Online knows the app but does not open {0} for it: {1}':
    'Exchange Online kennt die App, öffnet ihr {0} aber nicht: {1}',
  'The app has no permission on this mailbox.': 'Die App hat keine Berechtigung für dieses Postfach.',
  'The protocol is switched off for this mailbox.': 'Das Protokoll ist für dieses Postfach ausgeschaltet.',
  'There is no such mailbox in Exchange Online.': 'In Exchange Online gibt es kein solches Postfach.',
  'See who has access to the mailbox.': 'Sehen Sie nach, wer Zugriff auf das Postfach hat.',
  'Look whether the protocol is switched on for the mailbox.':
    'Sehen Sie nach, ob das Protokoll für das Postfach eingeschaltet ist.',
  'Permissions can take up to an hour. Then run the diagnosis again.':
    'Berechtigungen können bis zu einer Stunde brauchen. Führen Sie dann die Diagnose erneut aus.',
  'No Full Access': 'Kein Vollzugriff',
  '{0} signed in well, but may not open the shared mailbox {1}: {2}':
    '{0} hat sich richtig angemeldet, darf aber das freigegebene Postfach {1} nicht öffnen: {2}',
  'The account that signs in has no Full Access on the shared mailbox.':
    'Das Konto, das sich anmeldet, hat keinen Vollzugriff auf das freigegebene Postfach.',
  'The protocol is switched off for the account that signs in.':
    'Das Protokoll ist für das Konto ausgeschaltet, das sich anmeldet.',
  'Full Access was given less than an hour ago and is not in effect yet.':
    'Der Vollzugriff wurde vor weniger als einer Stunde gegeben und ist noch nicht wirksam.',
  'Give the account Full Access on the shared mailbox.':
    'Geben Sie dem Konto Vollzugriff auf das freigegebene Postfach.',
  'Mailbox of someone else': 'Postfach einer anderen Person',
  '{0} signed in, but the mailbox asked for is {1}, and Exchange Online did not open it: {2}':
    '{0} hat sich angemeldet, angefragt ist aber das Postfach {1}, und Exchange Online hat es nicht geöffnet: {2}',
  'The browser signed in with the account that was used last.':
    'Der Browser hat sich mit dem zuletzt verwendeten Konto angemeldet.',
  'Both are names of one account, and the protocol is switched off for it.':
    'Beides sind Namen eines Kontos, und das Protokoll ist dafür ausgeschaltet.',
  'If {0} should sign in itself: sign in again in a private window and choose that account.':
    'Wenn {0} sich selbst anmelden soll: Melden Sie sich erneut in einem privaten Fenster an, und wählen Sie dieses Konto.',
  'If {0} should read it: enter {1} as the account that signs in, and give it Full Access.':
    'Wenn {0} es lesen soll: Tragen Sie {1} als das Konto ein, das sich anmeldet, und geben Sie ihm Vollzugriff.',
  'Give the account Full Access on the mailbox.': 'Geben Sie dem Konto Vollzugriff auf das Postfach.',
  'App lacks Graph access': 'App hat keinen Graph-Zugriff',
  'Microsoft Graph does not open {0} for the app: {1}': 'Microsoft Graph öffnet der App {0} nicht: {1}',
  'The application permission Mail.ReadWrite is missing, or has no admin consent.':
    'Die Anwendungsberechtigung Mail.ReadWrite fehlt oder hat keine Administratoreinwilligung.',
  'RBAC for Applications or an application access policy leaves this mailbox out.':
    'RBAC for Applications oder eine Anwendungszugriffsrichtlinie lässt dieses Postfach aus.',
  'It was granted less than an hour ago and is not in effect yet.':
    'Sie wurde vor weniger als einer Stunde gewährt und ist noch nicht wirksam.',
  'See whether Exchange lets the app reach this mailbox: InScope has to be True.':
    'Sehen Sie nach, ob Exchange die App dieses Postfach erreichen lässt: InScope muss True sein.',
  'See whether an application access policy leaves the mailbox out.':
    'Sehen Sie nach, ob eine Anwendungszugriffsrichtlinie das Postfach auslässt.',
  'Mailbox opened for writing': 'Postfach zum Schreiben geöffnet',
  '{0} was asked for read-only, but the server opened it for writing. Nothing was changed; another server than Exchange Online may be answering.':
    '{0} wurde nur zum Lesen angefragt, der Server hat es aber zum Schreiben geöffnet. Es wurde nichts geändert; vielleicht antwortet ein anderer Server als Exchange Online.',
  'Compare the mail host with the value of the plan.': 'Vergleichen Sie den Mailhost mit dem Wert des Plans.',
  'IMAP is switched off': 'IMAP ist ausgeschaltet',
  'The same sign-in opened the mailbox over POP, and IMAP refused it: {0} So IMAP is switched off for {1}.':
    'Dieselbe Anmeldung hat das Postfach über POP geöffnet, und IMAP hat sie abgelehnt: {0} Also ist IMAP für {1} ausgeschaltet.',
  'POP is switched off': 'POP ist ausgeschaltet',
  'The access token is for Exchange Online and allows POP, and {0} is the right account. POP refused it all the same: {1} Then POP is switched off for {2}, as far as is known: Exchange Online has no words of its own for it.':
    'Das Zugriffstoken ist für Exchange Online und erlaubt POP, und {0} ist das richtige Konto. POP hat es trotzdem abgelehnt: {1} Dann ist POP für {2} ausgeschaltet, soweit bekannt: Exchange Online hat keine eigenen Worte dafür.',
  'Mailbox is read-only': 'Postfach ist schreibgeschützt',
  '{0} opens, but only for reading. Jira could fetch mail and neither mark nor move nor delete it, so it would read the same messages again.':
    '{0} öffnet sich, aber nur zum Lesen. Jira könnte E-Mails abrufen, sie aber weder markieren noch verschieben noch löschen, und würde daher dieselben Nachrichten wieder lesen.',
  'Give Full Access instead of the right to read.': 'Geben Sie Vollzugriff statt des Rechts zu lesen.',
  'App opens other mailbox': 'App öffnet anderes Postfach',
  'The app also opens {0} over IMAP: it was given Full Access there. Whoever gets hold of the client secret reads that mailbox too.':
    'Die App öffnet über IMAP auch {0}: Dort wurde ihr Vollzugriff gegeben. Wer an den geheimen Clientschlüssel kommt, liest auch dieses Postfach.',
  'The app also opens {0} over Microsoft Graph. An application permission is good for every mailbox of the organization unless Exchange limits it: whoever gets hold of the client secret reads them all.':
    'Die App öffnet über Microsoft Graph auch {0}. Eine Anwendungsberechtigung gilt für jedes Postfach der Organisation, solange Exchange sie nicht beschränkt: Wer an den geheimen Clientschlüssel kommt, liest sie alle.',
  'See what the app was given there, and take it away.':
    'Sehen Sie nach, was der App dort gegeben wurde, und nehmen Sie es ihr weg.',
  'Message IDs refused': 'Nachrichten-IDs verweigert',
  '{0} opens over POP, but the server did not tell the ID of its first message (UIDL): {1} The question is optional in POP, and Jira is not known to ask it, so Jira should fetch mail all the same; no source says so for certain. Exchange Online answers it, so another server may be answering here.':
    '{0} lässt sich über POP öffnen, aber der Server hat die ID der ersten Nachricht nicht genannt (UIDL): {1} Diese Abfrage ist in POP optional, und es ist nicht bekannt, dass Jira sie stellt; Jira sollte E-Mails also trotzdem abrufen können. Mit Sicherheit sagt das keine Quelle. Exchange Online beantwortet die Abfrage, hier antwortet also möglicherweise ein anderer Server.',
  'If it stays, and Jira leaves messages out or fetches them twice, use IMAP instead of POP.':
    'Wenn es dabei bleibt und Jira Nachrichten auslässt oder doppelt abruft, verwenden Sie IMAP statt POP.',
  'Wait as long as the header Retry-After says; some minutes when it is not there.':
    'Warten Sie so lange, wie der Header Retry-After angibt, oder einige Minuten, wenn er fehlt.',
  'Wait {0}.': 'Warten Sie {0}.',
  'Token not for Graph': 'Token nicht für Graph',
  'Graph token, wrong cloud': 'Graph-Token aus falscher Cloud',
  'IMAP is switched off for the mailbox, or the app has no Full Access on it.':
    'IMAP ist für das Postfach ausgeschaltet, oder die App hat keinen Vollzugriff darauf.',
  'See whether IMAP is on for the mailbox, and switch it on':
    'Nachsehen, ob IMAP für das Postfach eingeschaltet ist, und es einschalten',
  'The application permission SMTP.SendAsApp is missing, or has no admin consent.':
    'Die Anwendungsberechtigung SMTP.SendAsApp fehlt oder hat keine Administratoreinwilligung.',
};
