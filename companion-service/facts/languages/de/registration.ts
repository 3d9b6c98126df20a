import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Client secret ends soon': 'Geheimer Clientschlüssel endet bald',
  'The client secret{0} ended on {1}. Jira gets no more mail once Microsoft has taken note of it everywhere.':
    'Der geheime Clientschlüssel{0} ist am {1} abgelaufen. Jira bekommt keine E-Mails mehr, sobald das überall bei Microsoft bekannt ist.',
  'The client secret{0} is good until {1}, another {2}. After that Jira gets no more mail.':
    'Der geheime Clientschlüssel{0} gilt bis zum {1}, noch {2}. Danach bekommt Jira keine E-Mails mehr.',
  'press New client secret, note its end date, and copy its Value at once.':
    'Wählen Sie New client secret, notieren Sie das Ablaufdatum, und kopieren Sie den Value sofort.',
  'Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.':
    'Fügen Sie den neuen Value als geheimen Clientschlüssel ein, und speichern Sie. Die Mailserver in Jira behalten ihre Autorisierung.',
  'Delete the old secret once mail arrives again.':
    'Löschen Sie den alten geheimen Schlüssel, sobald wieder E-Mails ankommen.',
  'Redirect URL misplaced': 'Umleitungs-URL falsch eingeordnet',
  '{0} is registered under {1}. The sign-in would work and the client secret be refused right after it: Jira is a web application.':
    '{0} ist unter {1} eingetragen. Die Anmeldung würde funktionieren, und gleich danach würde der geheime Clientschlüssel abgelehnt: Jira ist eine Webanwendung.',
  'remove {0} from {1}, and add it under Web.': 'Entfernen Sie {0} aus {1}, und fügen Sie die Adresse unter Web hinzu.',
  'API permissions of the app registration does not list {0}. What is not listed there is not part of an administrator’s consent.':
    'API permissions der App-Registrierung führt {0} nicht auf. Was dort nicht steht, gehört nicht zur Einwilligung eines Administrators.',
  'add {0}: {1}.': 'Fügen Sie {0} hinzu: {1}.',
  'Application permissions of Office 365 Exchange Online': 'Application permissions von Office 365 Exchange Online',
  'Delegated permissions of Microsoft Graph': 'Delegated permissions von Microsoft Graph',
  'Consent not given yet': 'Einwilligung noch nicht erteilt',
  'Nobody has consented to {0} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.':
    'In diesem Mandanten hat niemand in {0} eingewilligt. In den meisten Organisationen kann das nur ein Administrator; bis dahin wird die Anmeldung abgelehnt, oder dem Token fehlt die Berechtigung.',
  'App is being disabled': 'App wird gerade deaktiviert',
  'The enterprise application is switched off in this tenant (accountEnabled is false). Microsoft may still give tokens for some minutes, and then gives none.':
    'Die Unternehmensanwendung ist in diesem Mandanten ausgeschaltet (accountEnabled ist false). Microsoft stellt vielleicht noch einige Minuten lang Token aus, danach keine mehr.',
  'Under Properties set “Enabled for users to sign in?” to Yes and save.':
    'Setzen Sie unter Properties „Enabled for users to sign in?“ auf Yes, und speichern Sie.',
  'Only assigned people': 'Nur für zugewiesene Personen',
  'The enterprise application lets in only people who are assigned to it. If {0} is not, its sign-in ends with AADSTS50105.':
    'Die Unternehmensanwendung lässt nur Personen ein, die ihr zugewiesen sind. Gehört {0} nicht dazu, endet die Anmeldung mit AADSTS50105.',
  'Under Users and groups add {0}, or under Properties set “Assignment required?” to No.':
    'Fügen Sie unter Users and groups {0} hinzu, oder setzen Sie unter Properties „Assignment required?“ auf No.',
  'Sign-in not finished': 'Anmeldung nicht abgeschlossen',
  'No answer came back from Microsoft’s sign-in within {0}.':
    'Von der Anmeldung bei Microsoft kam innerhalb von {0} keine Antwort zurück.',
  'The sign-in window was closed.': 'Das Anmeldefenster wurde geschlossen.',
  'Microsoft showed an error page, which never comes back by itself.':
    'Microsoft hat eine Fehlerseite gezeigt, die nie von selbst zurückkehrt.',
  'The browser could not reach the redirect URL.': 'Der Browser konnte die Umleitungs-URL nicht erreichen.',
  'Start the sign-in again and stay in its window until it closes.':
    'Beginnen Sie die Anmeldung neu, und bleiben Sie in ihrem Fenster, bis es sich schließt.',
  'If Microsoft shows an error page, copy its whole text and paste it here: it is explained then.':
    'Wenn Microsoft eine Fehlerseite zeigt, kopieren Sie ihren ganzen Text, und fügen Sie ihn hier ein: Dann wird er erklärt.',
  'If the window ends on another page, copy the address from its address bar and paste it here.':
    'Wenn das Fenster auf einer anderen Seite endet, kopieren Sie die Adresse aus der Adressleiste, und fügen Sie sie hier ein.',
  'Other account signed in': 'Anderes Konto angemeldet',
  'Expected was {0}, but {1} signed in. Browsers pick the account that was used last. The mailbox opens only if this account is another name of the same user, or has Full Access on it.':
    'Erwartet wurde {0}, angemeldet hat sich aber {1}. Browser wählen das zuletzt verwendete Konto. Das Postfach öffnet sich nur, wenn dieses Konto ein anderer Name desselben Benutzers ist oder Vollzugriff darauf hat.',
  'Sign in again in a private window, choose “Use another account”, and type {0}.':
    'Melden Sie sich erneut in einem privaten Fenster an, wählen Sie „Use another account“ (Anderes Konto verwenden), und geben Sie {0} ein.',
  'If {0} is right because it has Full Access on {1}, enter it as the account that signs in.':
    'Wenn {0} richtig ist, weil das Konto Vollzugriff auf {1} hat, tragen Sie es als das Konto ein, das sich anmeldet.',
  '{0} signed in at tenant {1}; the mailbox is in tenant {2}. An account from elsewhere has no mailbox here.':
    '{0} hat sich beim Mandanten {1} angemeldet; das Postfach liegt im Mandanten {2}. Ein Konto von anderswo hat hier kein Postfach.',
  'the address of the mailbox': 'die Adresse des Postfachs',
  'Account not named': 'Konto nicht genannt',
  'Microsoft did not say who signed in, so it is not proved that it was {0}. The checks of the mailbox decide.':
    'Microsoft hat nicht gesagt, wer sich angemeldet hat; es ist also nicht nachgewiesen, dass es {0} war. Die Prüfungen des Postfachs entscheiden.',
  'If the mailbox does not open, sign in again as {0} in a private window.':
    'Wenn sich das Postfach nicht öffnet, melden Sie sich erneut als {0} in einem privaten Fenster an.',
  'Answer without token': 'Antwort ohne Token',
  '{0} answered {1} with neither a token nor an error. A proxy on the way may have changed the answer.':
    '{0} hat {1} geantwortet, weder mit einem Token noch mit einem Fehler. Vielleicht hat ein Proxy auf dem Weg die Antwort verändert.',
  'If it comes back, compare the token endpoint with the value of the plan, and ask the network team about the proxy.':
    'Wenn es wiederkommt, vergleichen Sie den Tokenendpunkt mit dem Wert des Plans, und fragen Sie das Netzwerkteam nach dem Proxy.',
  'Answer of another sign-in': 'Antwort einer anderen Anmeldung',
  'The answer that came back does not belong to the sign-in that this diagnosis started, so it was not used.':
    'Die zurückgekommene Antwort gehört nicht zu der Anmeldung, die diese Diagnose begonnen hat; daher wurde sie nicht verwendet.',
  'Two sign-in windows were open, or the diagnosis was started again meanwhile.':
    'Zwei Anmeldefenster waren offen, oder die Diagnose wurde inzwischen neu gestartet.',
  'An address from an earlier sign-in was pasted.': 'Es wurde eine Adresse aus einer früheren Anmeldung eingefügt.',
  'Close other sign-in windows, run the diagnosis again, and sign in once.':
    'Schließen Sie andere Anmeldefenster, führen Sie die Diagnose erneut aus, und melden Sie sich einmal an.',
  'Domain not at Microsoft': 'Domäne nicht bei Microsoft',
  'No Microsoft cloud has the domain {0} in a tenant.{1}':
    'Keine Microsoft-Cloud hat die Domäne {0} in einem Mandanten.{1}',
  ' Its mail is delivered to {0}.': ' Ihre E-Mails werden an {0} zugestellt.',
  'The address has a typing error.': 'Die Adresse enthält einen Tippfehler.',
  'The mail of this domain is not hosted at Microsoft 365.':
    'Die E-Mails dieser Domäne liegen nicht bei Microsoft 365.',
  'The domain was never added to the tenant, or its verification is not finished.':
    'Die Domäne wurde dem Mandanten nie hinzugefügt, oder ihre Bestätigung ist nicht abgeschlossen.',
  'Look at the part after the @ again: {0}': 'Sehen Sie sich den Teil hinter dem @ noch einmal an: {0}',
  'If the mailbox is at Microsoft 365: Microsoft 365 admin center > Settings > Domains shows whether the domain is verified.':
    'Wenn das Postfach bei Microsoft 365 liegt: Microsoft 365 Admin Center > Settings > Domains zeigt, ob die Domäne bestätigt ist.',
  'Mail delivered elsewhere': 'E-Mails gehen woandershin',
  '{0} has a Microsoft tenant, but its mail is delivered to {1}. That is a mail filter in front of Exchange Online, or the mailboxes are not at Microsoft at all.':
    '{0} hat einen Microsoft-Mandanten, aber die E-Mails werden an {1} zugestellt. Das ist ein E-Mail-Filter vor Exchange Online, oder die Postfächer liegen gar nicht bei Microsoft.',
  'If a mail filter or gateway stands in front: nothing to do, the checks of the mailbox decide.':
    'Wenn ein E-Mail-Filter oder Gateway davor steht: Es ist nichts zu tun, die Prüfungen des Postfachs entscheiden.',
  'Otherwise ask the mail team where this mailbox lives. Only a mailbox in Exchange Online can be connected here.':
    'Andernfalls fragen Sie das E-Mail-Team, wo dieses Postfach liegt. Nur ein Postfach in Exchange Online kann hier verbunden werden.',
  'Plan does not match': 'Plan passt nicht',
  '{0} belongs to {1}, but {2} is chosen. Sign-in addresses, scopes and mail hosts differ between them, so nothing will fit.':
    '{0} gehört zu {1}, gewählt ist aber {2}. Anmeldeadressen, Bereiche und Mailhosts sind dort andere, daher wird nichts passen.',
  'Choose {0} as the plan, and let the values be filled in again.':
    'Wählen Sie {0} als Plan, und lassen Sie die Werte neu ausfüllen.',
  'The app registration has to be in the same cloud: look for it there, or register it anew.':
    'Die App-Registrierung muss in derselben Cloud liegen: Suchen Sie sie dort, oder registrieren Sie die App neu.',
  'Plan named differently': 'Plan heißt anders',
  '{0} belongs to {1}; {2} is chosen. Both use the same addresses and scopes, so this works.':
    '{0} gehört zu {1}; gewählt ist {2}. Beide verwenden dieselben Adressen und Bereiche, daher funktioniert es.',
  'Choose {0}, so that the settings say what is true.':
    'Wählen Sie {0}, damit die Einstellungen der Wirklichkeit entsprechen.',
  'Domain in several clouds': 'Domäne in mehreren Clouds',
  '{0} has a tenant in each of these: {1}. {2} is chosen; the mailbox can live in only one of them.':
    '{0} hat in jeder von diesen einen Mandanten: {1}. Gewählt ist {2}; das Postfach kann nur in einer davon liegen.',
  'Ask the mail team in which of them the mailbox lives. If it is not {0}, choose the other plan.':
    'Fragen Sie das E-Mail-Team, in welcher davon das Postfach liegt. Wenn es nicht {0} ist, wählen Sie den anderen Plan.',
  'Plan not recognisable': 'Plan nicht erkennbar',
  'Microsoft describes the tenant of {0} by values that fit no known plan (region {1}, sub-scope {2}).':
    'Microsoft beschreibt den Mandanten von {0} mit Werten, die zu keinem bekannten Plan passen (Region {1}, Unterbereich {2}).',
  'not given': 'nicht angegeben',
  'Ask your Microsoft 365 administrator for the plan. {0} is used until you choose another.':
    'Fragen Sie Ihren Microsoft 365-Administrator nach dem Plan. Bis Sie einen anderen wählen, wird {0} verwendet.',
  'Tenant does not match': 'Mandant passt nicht',
  'The tenant entered is {0}, but {1} belongs to tenant {2}. A token of the one opens no mailbox of the other.':
    'Der eingegebene Mandant ist {0}, aber {1} gehört zum Mandanten {2}. Ein Token des einen öffnet kein Postfach des anderen.',
  'Enter {0} as the tenant.': 'Geben Sie {0} als Mandanten ein.',
  'The app registration has to be in that tenant: compare the Directory (tenant) ID on its Overview page.':
    'Die App-Registrierung muss in diesem Mandanten liegen: Vergleichen Sie die Directory (tenant) ID auf ihrer Seite Overview.',
  'Tenant in another cloud': 'Mandant in anderer Cloud',
  '{0} signs in at {1}, but the tenant’s own addresses are at {2}.':
    'Bei {0} läuft die Anmeldung über {1}, die eigenen Adressen des Mandanten liegen aber bei {2}.',
  'Choose the plan of the mailbox. For {0}, enter a tenant that exists there.':
    'Wählen Sie den Plan des Postfachs. Für {0} geben Sie einen Mandanten ein, den es dort gibt.',
  'Server metadata incomplete': 'Servermetadaten unvollständig',
  '{0} answered, but without {1}. Without them nobody can sign in.':
    '{0} hat geantwortet, aber ohne {1}. Ohne diese Angaben kann sich niemand anmelden.',
  'A proxy changes the answer.': 'Ein Proxy verändert die Antwort.',
  'An endpoint was changed by hand.': 'Ein Endpunkt wurde von Hand geändert.',
  'Reset the authority to the value of the plan, and ask the network team whether a proxy changes the answer.':
    'Setzen Sie die Autorität (den Anmeldehost) auf den Wert des Plans zurück, und fragen Sie das Netzwerkteam, ob ein Proxy die Antwort verändert.',
  'Graph of another cloud': 'Graph einer anderen Cloud',
  '{0} sends clients to {1} to sign in, but this plan signs in at {2}. Tokens of this plan are refused there.':
    '{0} schickt Clients zur Anmeldung zu {1}, dieser Plan meldet sich aber bei {2} an. Token dieses Plans werden dort abgelehnt.',
  'Reset the Graph address to {0}, or choose the plan of the mailbox.':
    'Setzen Sie die Graph-Adresse auf {0} zurück, oder wählen Sie den Plan des Postfachs.',
  'Graph cloud not named': 'Graph-Cloud nicht genannt',
  '{0} answered {1} and did not say which cloud it belongs to. Something other than Microsoft Graph may be answering.':
    '{0} hat {1} geantwortet und nicht gesagt, zu welcher Cloud es gehört. Vielleicht antwortet etwas anderes als Microsoft Graph.',
  'If the checks of the mailbox pass, nothing is to be done.':
    'Wenn die Prüfungen des Postfachs bestanden werden, ist nichts zu tun.',
  'Otherwise ask the network team whether a proxy answers in place of {0}.':
    'Andernfalls fragen Sie das Netzwerkteam, ob ein Proxy anstelle von {0} antwortet.',
  'Client secret not accepted': 'Geheimer Clientschlüssel nicht akzeptiert',
  'Entra knows the app but not this client secret. Most often the Secret ID was copied instead of the Value: the portal shows both side by side.':
    'Entra kennt die App, aber nicht diesen geheimen Clientschlüssel. Meist wurde die Secret ID statt des Value kopiert: Das Portal zeigt beide nebeneinander.',
  'The Secret ID (a GUID) was pasted instead of the Value.':
    'Die Secret ID (eine GUID) wurde anstelle des Value eingefügt.',
  'The value was copied incompletely, or with a blank or line break around it.':
    'Der Wert wurde unvollständig kopiert oder mit einem Leerzeichen oder Zeilenumbruch daran.',
  'The secret belongs to another app registration.': 'Der geheime Schlüssel gehört zu einer anderen App-Registrierung.',
  'The secret is new: it can take two minutes until every server of Microsoft knows it.':
    'Der geheime Schlüssel ist neu: Bis jeder Server von Microsoft ihn kennt, können zwei Minuten vergehen.',
  'The value was URL-encoded twice on its way.': 'Der Wert wurde unterwegs zweimal URL-codiert.',
  'Choose New client secret and copy the Value at once: it is shown only this one time.':
    'Wählen Sie New client secret, und kopieren Sie den Value sofort: Er wird nur dieses eine Mal angezeigt.',
  'Paste the Value as Client secret and save.':
    'Fügen Sie den Value als geheimen Clientschlüssel ein, und speichern Sie.',
  'App credentials not accepted': 'Anmeldedaten der App nicht akzeptiert',
  'Entra could not validate the credentials in the token request. This is the older wording for a client secret that is wrong or was copied wrongly.':
    'Entra konnte die Anmeldedaten in der Tokenanforderung nicht bestätigen. Das ist der ältere Wortlaut für einen geheimen Clientschlüssel, der falsch ist oder falsch kopiert wurde.',
  'The Secret ID was pasted instead of the Value.': 'Die Secret ID wurde anstelle des Value eingefügt.',
  'The secret is of another app.': 'Der geheime Schlüssel gehört zu einer anderen App.',
  'The secret has been deleted.': 'Der geheime Schlüssel wurde gelöscht.',
  'Create a new client secret and copy its Value.':
    'Erstellen Sie einen neuen geheimen Clientschlüssel, und kopieren Sie seinen Value.',
  'The tab "Service principal sign-ins" names the reason.':
    'Die Registerkarte „Service principal sign-ins“ nennt den Grund.',
  'Client secret has expired': 'Geheimer Clientschlüssel ist abgelaufen',
  'The client secret was right, but its life is over. A secret lives 24 months at most; the one Jira sends can no longer be used or prolonged.':
    'Der geheime Clientschlüssel war richtig, aber seine Zeit ist um. Ein geheimer Schlüssel gilt höchstens 24 Monate; der, den Jira sendet, kann nicht mehr verwendet oder verlängert werden.',
  'Choose New client secret, note its end date, and copy the Value.':
    'Wählen Sie New client secret, notieren Sie das Ablaufdatum, und kopieren Sie den Value.',
  'Paste the new Value as Client secret and save.':
    'Fügen Sie den neuen Value als geheimen Clientschlüssel ein, und speichern Sie.',
  'Delete the expired secret once mail arrives again. Mail servers in Jira keep their authorization.':
    'Löschen Sie den abgelaufenen geheimen Schlüssel, sobald wieder E-Mails ankommen. Die Mailserver in Jira behalten ihre Autorisierung.',
  'Client secret not sent': 'Geheimer Clientschlüssel nicht gesendet',
  'The token request came without a client secret, and Entra wants one from this app. Either the field is empty in Jira, or Entra takes the redirect URI for that of another kind of app.':
    'Die Tokenanforderung kam ohne geheimen Clientschlüssel, und Entra verlangt einen von dieser App. Entweder ist das Feld in Jira leer, oder Entra hält die Umleitungs-URI für die einer anderen Art von App.',
  'The client secret is empty in the outgoing link, or was lost when the link was edited.':
    'Der geheime Clientschlüssel ist in der ausgehenden Verknüpfung leer oder ging verloren, als die Verknüpfung bearbeitet wurde.',
  'The redirect URI is registered under Mobile and desktop applications instead of Web.':
    'Die Umleitungs-URI ist unter Mobile and desktop applications statt unter Web eingetragen.',
  'Type the client secret again and save.': 'Geben Sie den geheimen Clientschlüssel erneut ein, und speichern Sie.',
  'The Redirect URL of Jira must stand under the platform Web.':
    'Die Umleitungs-URL von Jira muss unter der Plattform Web stehen.',
  'Certificate not accepted': 'Zertifikat nicht akzeptiert',
  'The app identified itself by a certificate (client assertion), and Entra does not accept it. Jira itself uses a client secret, so the request came from another program or from a custom configuration.':
    'Die App hat sich mit einem Zertifikat ausgewiesen (Client Assertion), und Entra akzeptiert es nicht. Jira selbst verwendet einen geheimen Clientschlüssel; die Anforderung kam also von einem anderen Programm oder aus einer eigenen Konfiguration.',
  'The certificate is not uploaded to this app registration, or was replaced.':
    'Das Zertifikat ist nicht in diese App-Registrierung hochgeladen oder wurde ersetzt.',
  'The certificate has expired.': 'Das Zertifikat ist abgelaufen.',
  'The assertion was made for another cloud.': 'Die Assertion wurde für eine andere Cloud erstellt.',
  'Compare the thumbprint on the tab Certificates and upload the matching public key.':
    'Vergleichen Sie den Fingerabdruck auf der Registerkarte Certificates, und laden Sie den passenden öffentlichen Schlüssel hoch.',
  'Or use a client secret, which is what Jira can send.':
    'Oder verwenden Sie einen geheimen Clientschlüssel; den kann Jira senden.',
  'App not found in tenant': 'App nicht im Mandanten gefunden',
  'Entra knows the tenant{0} but no app with the client ID{1} in it. One of the two IDs was copied from elsewhere, or the app lives in another cloud.':
    'Entra kennt den Mandanten{0}, aber darin keine App mit der Client-ID{1}. Eine der beiden IDs wurde von anderswo kopiert, oder die App liegt in einer anderen Cloud.',
  'The Object ID or the Secret ID was pasted as client ID.':
    'Die Object ID oder die Secret ID wurde als Client-ID eingefügt.',
  'The tenant ID is that of another tenant.': 'Die Mandanten-ID ist die eines anderen Mandanten.',
  'The app is registered in another cloud than the chosen plan (for example .com instead of .us).':
    'Die App ist in einer anderen Cloud als der des gewählten Plans registriert (zum Beispiel .com statt .us).',
  'The app was deleted.': 'Die App wurde gelöscht.',
  'Copy the Application (client) ID and the Directory (tenant) ID from this one page.':
    'Kopieren Sie Application (client) ID und Directory (tenant) ID beide von dieser einen Seite.',
  'Check that this page opened in the cloud of your plan: {0}.':
    'Prüfen Sie, ob diese Seite in der Cloud Ihres Plans geöffnet wurde: {0}.',
  'Paste the client ID, and put the tenant ID into both endpoints.':
    'Fügen Sie die Client-ID ein, und setzen Sie die Mandanten-ID in beide Endpunkte.',
  'App not yet in tenant': 'App noch nicht im Mandanten',
  'The app registration exists, but it has no enterprise application (service principal) in the tenant of the mailbox. It appears there with the first consent of an administrator.':
    'Die App-Registrierung gibt es, aber im Mandanten des Postfachs hat sie keine Unternehmensanwendung (Dienstprinzipal). Diese entsteht dort mit der ersten Einwilligung eines Administrators.',
  'The app is registered in another tenant and nobody has consented to it here.':
    'Die App ist in einem anderen Mandanten registriert, und hier hat niemand in sie eingewilligt.',
  'The enterprise application was deleted.': 'Die Unternehmensanwendung wurde gelöscht.',
  'Or create the service principal with the Azure CLI, signed in to the mailbox tenant.':
    'Oder erstellen Sie den Dienstprinzipal mit der Azure CLI, angemeldet beim Mandanten des Postfachs.',
  'App is switched off': 'App ist ausgeschaltet',
  'An administrator has disabled the app in the tenant, so nobody can sign in through it and it gets no tokens.':
    'Ein Administrator hat die App im Mandanten deaktiviert; daher kann sich niemand durch sie anmelden, und sie bekommt keine Token.',
  'Under Properties set "Enabled for users to sign in?" to Yes and save.':
    'Setzen Sie unter Properties „Enabled for users to sign in?“ auf Yes, und speichern Sie.',
  'If it was Microsoft that disabled the app, the Overview says so with a reason.':
    'Wenn Microsoft die App deaktiviert hat, steht das mit einem Grund auf der Seite Overview.',
  'App not authenticated': 'App nicht authentifiziert',
  'The token endpoint did not accept the client ID together with the client secret, and gave no number that says why.':
    'Der Tokenendpunkt hat die Client-ID zusammen mit dem geheimen Clientschlüssel nicht akzeptiert und keine Nummer angegeben, die den Grund nennt.',
  'The request went to the token endpoint of another tenant or cloud.':
    'Die Anforderung ging an den Tokenendpunkt eines anderen Mandanten oder einer anderen Cloud.',
  'Compare the Application (client) ID and the Directory (tenant) ID.':
    'Vergleichen Sie die Application (client) ID und die Directory (tenant) ID.',
  'The token endpoint must be {0}': 'Der Tokenendpunkt muss lauten: {0}',
  'App not allowed': 'App nicht berechtigt',
  'Entra does not allow this app to make this request in this tenant, and gave no number that says why.':
    'Entra erlaubt dieser App diese Anforderung in diesem Mandanten nicht und hat keine Nummer angegeben, die den Grund nennt.',
  'The client ID is not known in this tenant.': 'Die Client-ID ist in diesem Mandanten nicht bekannt.',
  'The app is switched off.': 'Die App ist ausgeschaltet.',
  'Nobody has consented to the app.': 'Niemand hat in die App eingewilligt.',
  'Registered as public client': 'Als öffentlicher Client registriert',
  'Jira sends a client secret, but Entra takes the app for one that cannot keep a secret, because the redirect URI stands under "Mobile and desktop applications".':
    'Jira sendet einen geheimen Clientschlüssel, aber Entra hält die App für eine, die kein Geheimnis bewahren kann, weil die Umleitungs-URI unter „Mobile and desktop applications“ steht.',
  'Remove the platform "Mobile and desktop applications", add the platform Web with {0}, and set "Allow public client flows" to No.':
    'Entfernen Sie die Plattform „Mobile and desktop applications“, fügen Sie die Plattform Web für {0} hinzu, und setzen Sie „Allow public client flows“ auf No.',
  'the Redirect URL of Jira': 'die Umleitungs-URL von Jira',
  'On-behalf-of call refused': 'On-Behalf-Of-Aufruf abgelehnt',
  'A program asked for a token on behalf of a user with a token it was not meant to use so. Neither Jira nor this product makes such a call.':
    'Ein Programm hat im Namen eines Benutzers ein Token angefordert, mit einem Token, das dafür nicht gedacht war. Weder Jira noch dieses Produkt macht einen solchen Aufruf.',
  'The entry names the application that asked.': 'Der Eintrag nennt die Anwendung, die angefragt hat.',
  'Redirect URI is SPA': 'Umleitungs-URI ist SPA',
  'The redirect URI is registered under "Single-page application". Such sign-ins may only be finished by a browser, but Jira finishes them on its server.':
    'Die Umleitungs-URI ist unter „Single-page application“ eingetragen. Solche Anmeldungen darf nur ein Browser abschließen, Jira schließt sie aber auf seinem Server ab.',
  'Delete {0} under Single-page application and add the same address under Web.':
    'Löschen Sie {0} unter Single-page application, und fügen Sie dieselbe Adresse unter Web hinzu.',
  'Token request from browser': 'Tokenanforderung aus dem Browser',
  'A browser asked the token endpoint directly, and Entra allows that only for single-page applications. Jira and the companion ask from the server.':
    'Ein Browser hat den Tokenendpunkt direkt gefragt, und Entra erlaubt das nur bei Single-page applications. Jira und der Companion fragen vom Server aus.',
  'Let the server redeem the code. If this comes from Jira, a browser extension or a proxy is repeating its request.':
    'Lassen Sie den Server den Code einlösen. Wenn es von Jira kommt, wiederholt eine Browsererweiterung oder ein Proxy dessen Anforderung.',
  'Sign-in lasted one day': 'Anmeldung galt einen Tag',
  'The refresh token was issued to a single-page application and so lived for 24 hours only. The redirect URI is registered under the wrong platform, which shows a day later.':
    'Das Aktualisierungstoken wurde für eine Single-page application ausgestellt und galt daher nur 24 Stunden. Die Umleitungs-URI ist unter der falschen Plattform eingetragen, was sich einen Tag später zeigt.',
  'Move the Redirect URL of Jira from Single-page application to Web.':
    'Verschieben Sie die Umleitungs-URL von Jira von Single-page application nach Web.',
  'Then choose Authorize on every mail server in Jira that uses this link.':
    'Wählen Sie dann „Autorisieren“ bei jedem Mailserver in Jira, der diese Verknüpfung verwendet.',
  'Redirect URI not registered': 'Umleitungs-URI nicht eingetragen',
  "The app registration does not list the Redirect URL that was sent{0}. It has to match in every character, and Jira's changes with every edit of the authorization endpoint.":
    'In der App-Registrierung fehlt die gesendete Umleitungs-URL{0}. Sie muss in jedem Zeichen übereinstimmen, und die von Jira ändert sich mit jeder Bearbeitung des Autorisierungsendpunkts.',
  'The authorization endpoint was edited (for example from common to the tenant ID), which gives Jira a new Redirect URL.':
    'Der Autorisierungsendpunkt wurde bearbeitet (zum Beispiel von common zur Mandanten-ID); dadurch bekommt Jira eine neue Umleitungs-URL.',
  'http instead of https, another host name or port, another context path: the base URL of Jira has changed.':
    'http statt https, ein anderer Hostname oder Port, ein anderer Kontextpfad: Die Basis-URL von Jira hat sich geändert.',
  'A slash at the end, or upper and lower case in the path.':
    'Ein Schrägstrich am Ende oder Groß- und Kleinschreibung im Pfad.',
  'Under the platform Web add exactly {0} and save.':
    'Fügen Sie unter der Plattform Web genau {0} hinzu, und speichern Sie.',
  'the Redirect URL that Jira shows in the outgoing link':
    'die in der ausgehenden Verknüpfung von Jira gezeigte Umleitungs-URL',
  'Wait a minute, then start the sign-in again.': 'Warten Sie eine Minute, und beginnen Sie die Anmeldung dann neu.',
  'No redirect URI registered': 'Keine Umleitungs-URI eingetragen',
  'The app registration has no redirect URI at all, so Entra has nowhere to send the browser after the sign-in.':
    'Die App-Registrierung hat überhaupt keine Umleitungs-URI; daher weiß Entra nicht, wohin es den Browser nach der Anmeldung schicken soll.',
  'Choose Add a platform > Web and enter {0}.': 'Wählen Sie Add a platform > Web, und geben Sie {0} ein.',
  'No redirect URI sent': 'Keine Umleitungs-URI gesendet',
  'The sign-in was requested without a redirect URI. Jira builds it from its base URL, so that is probably empty or damaged.':
    'Die Anmeldung wurde ohne Umleitungs-URI angefordert. Jira bildet sie aus seiner Basis-URL; diese ist also wahrscheinlich leer oder beschädigt.',
  'Then add the Redirect URL that Jira shows under Web.':
    'Fügen Sie dann die Umleitungs-URL, die Jira zeigt, unter Web hinzu.',
  'Request lacks a field': 'Anforderung fehlt ein Feld',
  'A field that the request must contain did not arrive. A proxy may have dropped the body, or a value is empty in the outgoing link.':
    'Ein Feld, das die Anforderung enthalten muss, kam nicht an. Vielleicht hat ein Proxy den Inhalt verworfen, oder ein Wert in der ausgehenden Verknüpfung ist leer.',
  'Check that client ID, client secret, scopes and both endpoints are filled in.':
    'Prüfen Sie, ob Client-ID, geheimer Clientschlüssel, Bereiche und beide Endpunkte ausgefüllt sind.',
  'If they are, test without the proxy in between: it must pass form posts to the sign-in host unchanged.':
    'Wenn ja, testen Sie ohne den Proxy dazwischen: Er muss Formulardaten (POST) unverändert an den Anmeldehost durchlassen.',
  'Request is malformed': 'Anforderung ist fehlerhaft',
  'Entra could not read the request: a value is damaged, encoded twice, or an address was edited by hand.':
    'Entra konnte die Anforderung nicht lesen: Ein Wert ist beschädigt oder doppelt codiert, oder eine Adresse wurde von Hand bearbeitet.',
  'Choose the plan on this page again so that endpoints and scopes are filled in afresh.':
    'Wählen Sie den Plan auf dieser Seite noch einmal, damit Endpunkte und Bereiche neu ausgefüllt werden.',
  'The endpoints are {0} and {1}, without anything after them.': 'Die Endpunkte sind {0} und {1}, ohne etwas dahinter.',
  'Endpoints are swapped': 'Endpunkte sind vertauscht',
  'A browser was sent to the token endpoint, which takes only posts from a server. Authorization and token endpoint have most likely changed places.':
    'Ein Browser wurde zum Tokenendpunkt geschickt, der nur POST-Anforderungen von einem Server annimmt. Autorisierungs- und Tokenendpunkt haben höchstwahrscheinlich die Plätze getauscht.',
  'Authorization endpoint: {0}. Token endpoint: {1}': 'Autorisierungsendpunkt: {0}. Tokenendpunkt: {1}',
  'Check the Redirect URL afterwards: Jira makes a new one from the authorization endpoint.':
    'Prüfen Sie danach die Umleitungs-URL: Jira bildet aus dem Autorisierungsendpunkt eine neue.',
  'Sign-ins got mixed up': 'Anmeldungen durcheinandergeraten',
  'The answer belongs to another sign-in than the one that was started: two tabs, a lost session, or two nodes of a cluster that do not share sessions.':
    'Die Antwort gehört zu einer anderen Anmeldung als der begonnenen: zwei Tabs, eine verlorene Sitzung oder zwei Knoten eines Clusters, die Sitzungen nicht teilen.',
  'Close the other tabs and start the sign-in once more.':
    'Schließen Sie die anderen Tabs, und beginnen Sie die Anmeldung noch einmal.',
  'In a cluster the load balancer must keep a browser on one node (sticky sessions).':
    'In einem Cluster muss der Load Balancer einen Browser immer beim selben Knoten halten (Sticky Sessions).',
  'PKCE value is malformed': 'PKCE-Wert ist fehlerhaft',
  'The program that started the sign-in made a code challenge of the wrong size. That is a fault of the program, not of the configuration.':
    'Das Programm, das die Anmeldung begonnen hat, hat eine Code Challenge der falschen Länge erzeugt. Das ist ein Fehler des Programms, nicht der Konfiguration.',
  'Flow not supported': 'Ablauf nicht unterstützt',
  'The request asked for a kind of sign-in that this app or Entra does not offer. Reading mail needs the authorization code flow, or client credentials for an app without a user.':
    'Die Anforderung verlangte eine Art der Anmeldung, die diese App oder Entra nicht anbietet. Zum Lesen von E-Mails ist der Autorisierungscodeflow nötig oder, für eine App ohne Benutzer, „Client Credentials“.',
  'Use the endpoints {0} and {1} as they are, without response_type or other additions.':
    'Verwenden Sie die Endpunkte {0} und {1} so, wie sie sind, ohne response_type oder andere Zusätze.',
  'Old parameter "resource" used': 'Alter Parameter „resource“ verwendet',
  'The request carries the parameter "resource" of the old endpoints. The current ones (v2.0) take scopes only.':
    'Die Anforderung enthält den Parameter „resource“ der alten Endpunkte. Die aktuellen (v2.0) nehmen nur Bereiche an.',
  'Remove "resource" from the endpoints, and use the scopes that this page shows for your plan.':
    'Entfernen Sie „resource“ aus den Endpunkten, und verwenden Sie die Bereiche, die diese Seite für Ihren Plan zeigt.',
  'Request not accepted': 'Anforderung nicht akzeptiert',
  'The server found the request itself wrong, and gave no number that says why.':
    'Der Server hielt die Anforderung selbst für falsch und hat keine Nummer angegeben, die den Grund nennt.',
  'Compare the endpoints: {0} and {1}': 'Vergleichen Sie die Endpunkte: {0} und {1}',
  'Tenant not found here': 'Mandant hier nicht gefunden',
  '{0} has no tenant{1}. Either the ID or domain is mistyped, or the tenant lives in another Microsoft cloud.':
    'In {0} gibt es keinen Mandanten{1}. Entweder ist die ID oder Domäne vertippt, oder der Mandant liegt in einer anderen Microsoft-Cloud.',
  ' of this name': ' dieses Namens',
  'The plan is wrong: GCC High and DoD live at login.microsoftonline.us, China at login.partner.microsoftonline.cn.':
    'Der Plan ist falsch: GCC High und DoD liegen bei login.microsoftonline.us, China bei login.partner.microsoftonline.cn.',
  'The tenant ID or domain is mistyped.': 'Die Mandanten-ID oder Domäne ist vertippt.',
  'The domain is not verified in any tenant.': 'Die Domäne ist in keinem Mandanten bestätigt.',
  'Type the mail address on this page again and let the plan be detected.':
    'Geben Sie die E-Mail-Adresse auf dieser Seite noch einmal ein, und lassen Sie den Plan erkennen.',
  'Copy the Directory (tenant) ID.': 'Kopieren Sie die Directory (tenant) ID.',
  'Both endpoints must carry it: {0} and {1}': 'Beide Endpunkte müssen sie enthalten: {0} und {1}',
  'Tenant ID is malformed': 'Mandanten-ID ist fehlerhaft',
  'What stands in the place of the tenant is neither a GUID nor a domain: a blank, a display name, or a whole address was put there.':
    'Was an der Stelle des Mandanten steht, ist weder eine GUID noch eine Domäne: Dort steht ein Leerzeichen, ein Anzeigename oder eine ganze Adresse.',
  'Both endpoints must carry it and nothing else: {0}': 'Beide Endpunkte müssen sie enthalten und sonst nichts: {0}',
  'US Government app elsewhere': 'US-Government-App anderswo verwendet',
  'The app belongs to the US Government cloud (GCC High or DoD), but it was used at login.microsoftonline.com.':
    'Die App gehört zur Cloud für US-Behörden (GCC High oder DoD), wurde aber bei login.microsoftonline.com verwendet.',
  'Choose the plan GCC High or DoD on this page: it brings endpoints at login.microsoftonline.us and the matching scopes.':
    'Wählen Sie auf dieser Seite den Plan GCC High oder DoD: Er bringt Endpunkte bei login.microsoftonline.us und die passenden Bereiche mit.',
  'Use the service provider Custom with the endpoints and scopes of that plan; the Redirect URL changes with them.':
    'Verwenden Sie den Dienstanbieter „Benutzerdefiniert“ mit den Endpunkten und Bereichen dieses Plans; die Umleitungs-URL ändert sich mit ihnen.',
  'Account of another cloud': 'Konto einer anderen Cloud',
  'The account lives in another Microsoft cloud than the app. A confidential app such as Jira cannot sign in accounts across clouds: app, tenant and mailbox must be of the same one.':
    'Das Konto liegt in einer anderen Microsoft-Cloud als die App. Eine vertrauliche App wie Jira kann Konten nicht cloudübergreifend anmelden: App, Mandant und Postfach müssen zur selben Cloud gehören.',
  'Register the app in the cloud of the mailbox, and choose that plan here (now: {0}).':
    'Registrieren Sie die App in der Cloud des Postfachs, und wählen Sie hier diesen Plan (jetzt: {0}).',
  'Replace client ID, client secret, endpoints and scopes by those of that cloud.':
    'Ersetzen Sie Client-ID, geheimen Clientschlüssel, Endpunkte und Bereiche durch die dieser Cloud.',
  'Sign-in host is unknown': 'Anmeldehost ist unbekannt',
  'The host in the authorization or token endpoint is no sign-in host of any Microsoft cloud.':
    'Der Host im Autorisierungs- oder Tokenendpunkt ist kein Anmeldehost irgendeiner Microsoft-Cloud.',
  'The endpoints of {0} are {1} and {2}': 'Die Endpunkte von {0} sind {1} und {2}',
  'App is single-tenant': 'App ist für einen Mandanten',
  'The endpoints say "common" or "organizations", but the app is registered for one tenant only. Such an app is reached by its tenant ID.':
    'Die Endpunkte enthalten „common“ oder „organizations“, die App ist aber nur für einen Mandanten registriert. Eine solche App wird über ihre Mandanten-ID erreicht.',
  'Put it into both endpoints: {0} and {1}': 'Setzen Sie sie in beide Endpunkte: {0} und {1}',
  'The Redirect URL of Jira has changed with the endpoint: add the new one under Web.':
    'Die Umleitungs-URL von Jira hat sich mit dem Endpunkt geändert: Fügen Sie die neue unter Web hinzu.',
  'Tenant ID is required': 'Mandanten-ID ist erforderlich',
  'An app without a user asked at "common" or "consumers". There Entra cannot know which tenant is meant, so the tenant ID must stand in the token endpoint.':
    'Eine App ohne Benutzer hat bei „common“ oder „consumers“ angefragt. Dort kann Entra nicht wissen, welcher Mandant gemeint ist; daher muss die Mandanten-ID im Tokenendpunkt stehen.',
  'Set the token endpoint to {0}': 'Setzen Sie den Tokenendpunkt auf {0}',
  'App for work accounts': 'App für Geschäftskonten',
  'The app is for work and school accounts only, but the endpoint says "consumers", which is for personal accounts.':
    'Die App ist nur für Geschäfts-, Schul- oder Unikonten, der Endpunkt enthält aber „consumers“; das ist für persönliche Konten.',
  'Set the endpoints to {0} and {1}': 'Setzen Sie die Endpunkte auf {0} und {1}',
  'App for personal accounts': 'App für persönliche Konten',
  'The app is registered for personal Microsoft accounts only, but the sign-in went to an endpoint for work accounts.':
    'Die App ist nur für persönliche Microsoft-Konten registriert, die Anmeldung ging aber an einen Endpunkt für Geschäftskonten.',
  'Choose supported account types that include your organization, or register a new app for it.':
    'Wählen Sie Supported account types, die Ihre Organisation einschließen, oder registrieren Sie eine neue App dafür.',
  'For an outlook.com mailbox choose the plan "Outlook.com (personal account)": its endpoints say "consumers".':
    'Wählen Sie für ein Postfach bei outlook.com den Plan „Outlook.com (personal account)“: Seine Endpunkte enthalten „consumers“.',
  'No tenant in request': 'Kein Mandant in der Anforderung',
  'Entra could not tell from the request which tenant is meant: the endpoint names none, and the app or account does not lead to one in this cloud.':
    'Entra konnte aus der Anforderung nicht erkennen, welcher Mandant gemeint ist: Der Endpunkt nennt keinen, und die App oder das Konto führt in dieser Cloud zu keinem.',
  'The app does not exist in this cloud.': 'Die App gibt es in dieser Cloud nicht.',
  'The endpoint lacks the tenant ID.': 'Im Endpunkt fehlt die Mandanten-ID.',
  'The endpoints must carry the tenant ID: {0}': 'Die Endpunkte müssen die Mandanten-ID enthalten: {0}',
  'Check that the app is registered in the cloud of {0}.':
    'Prüfen Sie, ob die App in der Cloud von {0} registriert ist.',
  'Old endpoint version used': 'Alte Endpunktversion verwendet',
  'The request went to the old endpoint (/oauth2/token) that does not serve this account. The current ones contain /oauth2/v2.0/.':
    'Die Anforderung ging an den alten Endpunkt (/oauth2/token), der dieses Konto nicht bedient. Die aktuellen enthalten /oauth2/v2.0/.',
  'Proxy blocks this tenant': 'Proxy sperrt diesen Mandanten',
  'Your own network adds the header Restrict-Access-To-Tenants to sign-ins, and the tenant of the mailbox is not on its list. Nothing is wrong with the app.':
    'Ihr eigenes Netzwerk fügt Anmeldungen den Header Restrict-Access-To-Tenants hinzu, und der Mandant des Postfachs steht nicht auf dessen Liste. An der App ist nichts falsch.',
  'On the proxy that inspects sign-ins, add {0} to Restrict-Access-To-Tenants.':
    'Fügen Sie auf dem Proxy, der Anmeldungen überprüft, {0} zu Restrict-Access-To-Tenants hinzu.',
  'the tenant of the mailbox': 'den Mandanten des Postfachs',
  'Or let {0} pass without inspection for the Jira servers.':
    'Oder lassen Sie {0} für die Jira-Server ohne Überprüfung durch.',
  'Secret ID pasted': 'Secret ID eingefügt',
  'What was pasted has the form of an ID. The list of client secrets shows two columns: Value, which is the secret, and Secret ID, which is only its number.':
    'Was eingefügt wurde, hat die Form einer ID. Die Liste der geheimen Clientschlüssel zeigt zwei Spalten: Value, das ist der geheime Schlüssel, und Secret ID, das ist nur seine Nummer.',
  'if the Value column still shows the whole text, copy that.':
    'Wenn die Spalte Value noch den ganzen Text zeigt, kopieren Sie ihn.',
  'The Value is shown only once. If it ends in dots or stars, press New client secret, add it, and copy its Value at once.':
    'Der Value wird nur einmal angezeigt. Wenn er in Punkten oder Sternchen endet, wählen Sie New client secret, fügen Sie einen hinzu, und kopieren Sie dessen Value sofort.',
  'Paste the Value as the client secret here.': 'Fügen Sie den Value hier als geheimen Clientschlüssel ein.',
  'Client ID as secret': 'Client-ID als Schlüssel eingefügt',
  'The client secret and the Application (client) ID are the same text. The ID was pasted twice.':
    'Der geheime Clientschlüssel und die Application (client) ID sind derselbe Text. Die ID wurde zweimal eingefügt.',
  'press New client secret, and copy its Value (not its Secret ID).':
    'Wählen Sie New client secret, und kopieren Sie dessen Value (nicht die Secret ID).',
  'Tenant ID as secret': 'Mandanten-ID als Schlüssel eingefügt',
  'The client secret and the Directory (tenant) ID are the same text. The ID was pasted into the wrong field.':
    'Der geheime Clientschlüssel und die Directory (tenant) ID sind derselbe Text. Die ID wurde in das falsche Feld eingefügt.',
  'Masked secret pasted': 'Verdeckter Schlüssel eingefügt',
  'The pasted text holds stars or dots where the secret should be. The portal shows a secret in full only once, right after it was made.':
    'Der eingefügte Text enthält Sternchen oder Punkte, wo der geheime Schlüssel sein sollte. Das Portal zeigt einen geheimen Schlüssel nur einmal vollständig, direkt nach dem Erstellen.',
  'press New client secret, and copy its Value before you leave the page.':
    'Wählen Sie New client secret, und kopieren Sie dessen Value, bevor Sie die Seite verlassen.',
  'Secret is encoded': 'Geheimer Schlüssel ist codiert',
  'The secret holds sequences like %7E. It was copied from an address or a script that encodes it, and would be encoded a second time on its way to Microsoft.':
    'Der geheime Schlüssel enthält Folgen wie %7E. Er wurde aus einer Adresse oder einem Skript kopiert, das ihn codiert, und würde auf dem Weg zu Microsoft ein zweites Mal codiert.',
  'Copy the secret from where it was first kept. In an encoded copy, %7E stands for ~ and %2E for a dot.':
    'Kopieren Sie den geheimen Schlüssel von dort, wo er zuerst aufbewahrt wurde. In einer codierten Kopie steht %7E für ~ und %2E für einen Punkt.',
  'Space around secret': 'Leerraum am geheimen Schlüssel',
  'The secret begins or ends with a space, a line break or a quotation mark, as happens when copying from a mail or a table.':
    'Der geheime Schlüssel beginnt oder endet mit einem Leerzeichen, einem Zeilenumbruch oder einem Anführungszeichen, wie es beim Kopieren aus einer E-Mail oder einer Tabelle vorkommt.',
  'Paste the secret again without anything before or after it.':
    'Fügen Sie den geheimen Schlüssel noch einmal ein, ohne etwas davor oder dahinter.',
  'Secret too short': 'Geheimer Schlüssel zu kurz',
  'The secret has {0} characters. Secrets made by Microsoft Entra have about 40, so part of it is probably missing.':
    'Der geheime Schlüssel hat {0} Zeichen. Die von Microsoft Entra erstellten haben ungefähr 40; wahrscheinlich fehlt also ein Teil.',
  'Copy it again with the copy button beside the Value, not by marking the text.':
    'Kopieren Sie ihn noch einmal mit der Schaltfläche zum Kopieren neben dem Value, nicht durch Markieren des Textes.',
  'if it is no longer shown in full, press New client secret.':
    'Wenn er nicht mehr vollständig angezeigt wird, wählen Sie New client secret.',
  'Unusual client secret': 'Ungewöhnlicher geheimer Clientschlüssel',
  'The secret ({0} characters) does not look like those that Microsoft Entra makes today. An older secret, or one made by a script, may look like this and work.':
    'Der geheime Schlüssel ({0} Zeichen) sieht nicht aus wie die, die Microsoft Entra heute erstellt. Ein älterer oder von einem Skript erstellter kann so aussehen und funktionieren.',
  'If Microsoft accepts it, nothing is to be done.': 'Wenn Microsoft ihn akzeptiert, ist nichts zu tun.',
  'if it is refused, press New client secret and copy its Value.':
    'Wenn er abgelehnt wird, wählen Sie New client secret, und kopieren Sie dessen Value.',
  'Tenant not named': 'Mandant nicht genannt',
  'An app without a user signs in at one tenant, but the tenant here is “{0}”, which stands for any. Microsoft gives no token for that.':
    'Eine App ohne Benutzer meldet sich bei einem Mandanten an, der Mandant ist hier aber „{0}“, was für einen beliebigen steht. Dafür stellt Microsoft kein Token aus.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration.':
    'Geben Sie die Directory (tenant) ID von der Seite Overview der App-Registrierung ein.',
  'Tenant left open': 'Mandant offengelassen',
  'The tenant is “{0}”. That works only for an app registered for accounts in any organization; a single-tenant app is refused (AADSTS50194). It also lets people sign in with an account of another organization by mistake.':
    'Der Mandant ist „{0}“. Das funktioniert nur bei einer App, die für Konten beliebiger Organisationen registriert ist; eine App für einen Mandanten wird abgelehnt (AADSTS50194). Außerdem kann sich damit jemand versehentlich mit einem Konto einer anderen Organisation anmelden.',
  'Enter the Directory (tenant) ID from the Overview page of the app registration. Jira’s Redirect URL changes with it: add the new one to the registration.':
    'Geben Sie die Directory (tenant) ID von der Seite Overview der App-Registrierung ein. Die Umleitungs-URL von Jira ändert sich damit: Fügen Sie die neue zur Registrierung hinzu.',
  'Work tenant, personal mailbox': 'Organisationsmandant, persönliches Postfach',
  'A personal Outlook.com account cannot sign in at the tenant “{0}”.':
    'Ein persönliches Outlook.com-Konto kann sich beim Mandanten „{0}“ nicht anmelden.',
  'Enter consumers as the tenant.': 'Geben Sie consumers als Mandanten ein.',
  'Supported account types has to include personal Microsoft accounts.':
    'Supported account types muss persönliche Microsoft-Konten einschließen.',
  'App alone not possible': 'App allein nicht möglich',
  'A personal Outlook.com mailbox cannot be opened by an app without a user: Microsoft offers that for organizations only.':
    'Ein persönliches Outlook.com-Postfach kann nicht von einer App ohne Benutzer geöffnet werden: Microsoft bietet das nur für Organisationen an.',
  'Choose “A person signs in”, and sign in as the owner of the mailbox.':
    'Wählen Sie bei „Wer sich anmeldet“ „Eine Person“, und melden Sie sich als Besitzer des Postfachs an.',
  'Redirect URL not proved': 'Umleitungs-URL nicht nachgewiesen',
  'Microsoft’s answer ({0}) does not show whether {1} is registered. The sign-in itself will show it.':
    'Die Antwort von Microsoft ({0}) zeigt nicht, ob {1} eingetragen ist. Die Anmeldung selbst wird es zeigen.',
  'under Web, the list of redirect URIs has to hold exactly {0}':
    'Unter Web muss die Liste der Redirect URIs genau {0} enthalten',
  'Compare every character: the path is case-sensitive, and a slash at the end counts.':
    'Vergleichen Sie jedes Zeichen: Im Pfad zählen Groß- und Kleinschreibung und ein Schrägstrich am Ende.',
  'Secret not yet proved': 'Schlüssel noch nicht nachgewiesen',
  'With the tenant “{0}” the client ID and the secret cannot be tried without a person. The sign-in will show whether they are right.':
    'Mit dem Mandanten „{0}“ lassen sich Client-ID und geheimer Schlüssel nicht ohne eine Person ausprobieren. Die Anmeldung wird zeigen, ob sie richtig sind.',
  'Go on with the sign-in, or enter the Directory (tenant) ID, and the secret is tried at once.':
    'Fahren Sie mit der Anmeldung fort, oder geben Sie die Directory (tenant) ID ein; dann wird der geheime Schlüssel sofort ausprobiert.',
  'Exchange not found': 'Exchange nicht gefunden',
  'None of the names under which Exchange Online may be known in this plan was answered: {0}.':
    'Keiner der Namen, unter denen Exchange Online in diesem Plan bekannt sein kann, wurde beantwortet: {0}.',
  'Run the diagnosis again. If it stays, ask the Microsoft 365 administrator whether the tenant has Exchange Online.':
    'Führen Sie die Diagnose erneut aus. Wenn es anhält, fragen Sie den Microsoft 365-Administrator, ob der Mandant Exchange Online hat.',
  'press “Grant admin consent” and wait until each row has a green mark.':
    'Wählen Sie „Grant admin consent“, und warten Sie, bis jede Zeile ein grünes Häkchen hat.',
  'Mail permission missing': 'E-Mail-Berechtigung fehlt',
  'Microsoft gave a token, but without {0}. {1}': 'Microsoft hat ein Token ausgestellt, aber ohne {0}. {1}',
  'It holds {0}.': 'Es enthält {0}.',
  'It holds no permission at all.': 'Es enthält gar keine Berechtigung.',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose {0}. (They are listed under Microsoft Graph, the mail permissions too.)':
    'Wählen Sie Add a permission > Microsoft Graph > Delegated permissions und dann {0}. (Sie stehen unter Microsoft Graph, auch die E-Mail-Berechtigungen.)',
  'Sign in again, so that a new token with the permission is issued.':
    'Melden Sie sich erneut an, damit ein neues Token mit der Berechtigung ausgestellt wird.',
  'Token for other service': 'Token für anderen Dienst',
  'The token is made for {0}, but {1} is what it has to open. The scopes decide: one token is good for one service, and the first scope with an address chooses it.':
    'Das Token ist für {0} ausgestellt, öffnen soll es aber {1}. Die Bereiche entscheiden: Ein Token gilt für einen Dienst, und der erste Bereich mit einer Adresse bestimmt ihn.',
  'Write each scope with its address: it has to begin with {0}/ . A mail scope that begins with the Graph address gives a token that IMAP and POP refuse.':
    'Schreiben Sie jeden Bereich mit seiner Adresse: Er muss mit {0}/ beginnen. Ein E-Mail-Bereich, der mit der Graph-Adresse beginnt, ergibt ein Token, das IMAP und POP ablehnen.',
  'Reset the scopes to the values of the plan, and sign in again.':
    'Setzen Sie die Bereiche auf die Werte des Plans zurück, und melden Sie sich erneut an.',
  'Token for another cloud': 'Token für andere Cloud',
  'The token is made for {0}, which belongs to {1}. This plan needs one for {2}.':
    'Das Token ist für {0} ausgestellt; das gehört zu {1}. Dieser Plan braucht eines für {2}.',
  'Reset the scopes to the values of {0}, or choose the plan of the mailbox, and sign in again.':
    'Setzen Sie die Bereiche auf die Werte von {0} zurück, oder wählen Sie den Plan des Postfachs, und melden Sie sich erneut an.',
  'Refresh token missing': 'Aktualisierungstoken fehlt',
  'so Microsoft gave no refresh token. Jira would lose access after about an hour.':
    'daher hat Microsoft kein Aktualisierungstoken ausgestellt. Jira würde nach etwa einer Stunde den Zugriff verlieren.',
  'offline_access was asked for but not granted, {0}': 'offline_access wurde angefordert, aber nicht gewährt; {0}',
  'offline_access was written with an address before it, which is another scope, {0}':
    'offline_access stand mit einer Adresse davor, was ein anderer Bereich ist; {0}',
  'offline_access was not among the scopes, {0}': 'offline_access war nicht unter den Bereichen; {0}',
  'press Add a permission > Microsoft Graph > Delegated permissions, and choose offline_access.':
    'Wählen Sie Add a permission > Microsoft Graph > Delegated permissions und dann offline_access.',
  'Sign in again.': 'Melden Sie sich erneut an.',
  'App permission missing': 'App-Berechtigung fehlt',
  'The token of the app does not hold {0}. {1}': 'Das Token der App enthält {0} nicht. {1}',
  'It holds no application permission at all.': 'Es enthält gar keine Anwendungsberechtigung.',
  'The permission was added as a delegated permission, which counts only when a person signs in.':
    'Die Berechtigung wurde als delegierte Berechtigung hinzugefügt; die zählt nur, wenn eine Person sich anmeldet.',
  'Nobody has granted admin consent.': 'Niemand hat die Administratoreinwilligung erteilt.',
  'It was added a few minutes ago and is not in effect yet.':
    'Sie wurde vor wenigen Minuten hinzugefügt und ist noch nicht wirksam.',
  'press Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions, and choose {0}.':
    'Wählen Sie Add a permission > APIs my organization uses > Office 365 Exchange Online > Application permissions und dann {0}.',
  'Permission not in token': 'Berechtigung nicht im Token',
  'The token of the app does not name {0}. That is normal where Exchange itself grants access to chosen mailboxes (RBAC for Applications); otherwise the permission is missing. The checks of the mailbox decide.':
    'Das Token der App nennt {0} nicht. Das ist normal, wo Exchange selbst den Zugriff auf ausgewählte Postfächer gewährt (RBAC for Applications); sonst fehlt die Berechtigung. Die Prüfungen des Postfachs entscheiden.',
  'If RBAC for Applications is used, look whether the mailbox is in scope.':
    'Wenn RBAC for Applications verwendet wird, sehen Sie nach, ob das Postfach in dessen Geltungsbereich liegt.',
  'otherwise press Add a permission > Microsoft Graph > Application permissions, choose {0}, and press “Grant admin consent”. This opens every mailbox of the tenant to the app.':
    'Andernfalls wählen Sie Add a permission > Microsoft Graph > Application permissions, dann {0}, und dann „Grant admin consent“. Das öffnet der App jedes Postfach des Mandanten.',
  'Mail permission not listed': 'E-Mail-Berechtigung nicht aufgeführt',
  'Sign-in at another tenant': 'Anmeldung bei anderem Mandanten',
};
