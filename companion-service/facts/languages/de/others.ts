import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Endpoints look swapped': 'Endpunkte wirken vertauscht',
  'The authorization endpoint is {0} and the token endpoint {1}: each looks like the other.':
    'Der Autorisierungsendpunkt ist {0} und der Tokenendpunkt {1}: Jeder sieht aus wie der andere.',
  'Authorization endpoint: {0}': 'Autorisierungsendpunkt: {0}',
  'Token endpoint: {0}': 'Tokenendpunkt: {0}',
  'Old endpoint version': 'Endpunkt der alten Version',
  '{0} is of the old version, which knows no scopes. The current ones contain /oauth2/v2.0/.':
    '{0} gehört zur alten Version, die keine Bereiche kennt. Die aktuellen Endpunkte enthalten /oauth2/v2.0/.',
  'Use {0} and {1}': 'Verwenden Sie {0} und {1}',
  'Endpoint of another cloud': 'Endpunkt einer anderen Cloud',
  '{0} is not at {1}, where this plan signs in.': '{0} liegt nicht bei {1}, wo dieser Plan sich anmeldet.',
  'Or choose the plan that the endpoint belongs to.': 'Oder wählen Sie den Plan, zu dem der Endpunkt gehört.',
  'The authorization endpoint names {0}, the token endpoint {1}. A sign-in at one cannot be finished at the other.':
    'Der Autorisierungsendpunkt nennt {0}, der Tokenendpunkt {1}. Eine Anmeldung beim einen lässt sich beim anderen nicht abschließen.',
  'Endpoint has something extra': 'Endpunkt mit überzähligen Zeichen',
  '{0} has something after its path: a slash, a question mark, or blanks. Jira adds its own parameters.':
    '{0} hat noch etwas hinter dem Pfad: einen Schrägstrich, ein Fragezeichen oder Leerzeichen. Jira fügt seine Parameter selbst an.',
  'Base URL lacks https': 'Basis-URL ohne https',
  "Jira's base URL is {0}. Jira offers OAuth 2.0 only with https, and Entra refuses other redirect URIs.":
    'Die Basis-URL von Jira ist {0}. Jira bietet OAuth 2.0 nur mit https an, und Entra lehnt andere Umleitungs-URIs ab.',
  'Jira opened elsewhere': 'Jira unter anderer Adresse geöffnet',
  'Jira is open at {0}, but its base URL is {1}. The sign-in returns to the base URL, where this session is not known.':
    'Jira ist unter {0} geöffnet, die Basis-URL ist aber {1}. Die Anmeldung kehrt zur Basis-URL zurück, und dort ist diese Sitzung nicht bekannt.',
  'Open Jira at {0}, or correct the base URL, and sign in there.':
    'Öffnen Sie Jira unter {0}, oder berichtigen Sie die Basis-URL, und melden Sie sich dort an.',
  'Base URL ends in slash': 'Basis-URL endet mit Schrägstrich',
  "Jira's base URL is {0}. The slash at its end gets into the Redirect URL, which then matches no registered one.":
    'Die Basis-URL von Jira ist {0}. Der Schrägstrich am Ende gelangt in die Umleitungs-URL, die dann zu keiner eingetragenen passt.',
  'In Jira open Administration > System > General configuration and remove the slash.':
    'Öffnen Sie in Jira Administration > System > Allgemeine Konfiguration, und entfernen Sie den Schrägstrich.',
  'Redirect URL has changed': 'Umleitungs-URL hat sich geändert',
  'Jira makes the Redirect URL from the authorization endpoint. It was {0} and is now {1}, which the app registration does not know yet.':
    'Jira bildet die Umleitungs-URL aus dem Autorisierungsendpunkt. Sie war {0} und ist jetzt {1}; diese kennt die App-Registrierung noch nicht.',
  'Add {0} under Web.': 'Fügen Sie unter Web {0} hinzu.',
  'Service provider does not fit': 'Dienstanbieter passt nicht',
  'The link is of type {0}, while this plan needs {1}: each type has endpoints and scopes of its own.':
    'Die Verknüpfung ist vom Typ {0}, dieser Plan braucht aber {1}: Jeder Typ hat eigene Endpunkte und Bereiche.',
  'Create the link anew with the service provider {0}: Jira does not change it afterwards.':
    'Erstellen Sie die Verknüpfung neu mit dem Dienstanbieter {0}: Jira ändert ihn nachträglich nicht.',
  Microsoft: 'Microsoft',
  Custom: 'Benutzerdefiniert',
  'Jira’s own test failed': 'Jiras eigener Test fehlgeschlagen',
  'Jira could not get a token. It keeps the reason for its log; mostly a single-tenant app is asked for at "common", or client ID or client secret are wrong.':
    'Jira konnte kein Token abrufen. Den Grund schreibt es nur in sein Protokoll; meist wird eine App für einen einzelnen Mandanten bei „common“ angefragt, oder Client-ID oder geheimer Clientschlüssel sind falsch.',
  'The endpoints say "common", and the app is single-tenant.':
    'Die Endpunkte enthalten „common“, und die App ist für einen einzelnen Mandanten.',
  'Run the checks on this page: they name the reason.':
    'Führen Sie die Prüfungen auf dieser Seite aus: Sie nennen den Grund.',
  'Or look in atlassian-jira.log for a line with AADSTS, and paste it here.':
    'Oder suchen Sie in atlassian-jira.log nach einer Zeile mit AADSTS, und fügen Sie sie hier ein.',
  'Endpoints with the tenant ID: {0} and {1}': 'Endpunkte mit der Mandanten-ID: {0} und {1}',
  'Mail server not authorized': 'Mailserver nicht autorisiert',
  'The mail server in Jira is set to OAuth 2.0, but nobody has signed in for it yet. Every mail server is authorized on its own, after the link.':
    'Der Mailserver in Jira ist auf OAuth 2.0 eingestellt, aber noch hat sich niemand für ihn angemeldet. Jeder Mailserver wird für sich autorisiert, nach der Verknüpfung.',
  'Jira cannot open inbox': 'Jira kann Posteingang nicht öffnen',
  'Jira signed in, but the mailbox did not open: the account that authorized has no right to it, or IMAP is off.':
    'Jira hat sich angemeldet, aber das Postfach ließ sich nicht öffnen: Das Konto, das autorisiert hat, hat kein Recht darauf, oder IMAP ist ausgeschaltet.',
  'The account that authorized is not the mailbox and has no Full Access.':
    'Das Konto, das autorisiert hat, ist nicht das Postfach und hat keinen Vollzugriff.',
  'IMAP is switched off for that account.': 'IMAP ist für dieses Konto ausgeschaltet.',
  'The folder name is wrong.': 'Der Ordnername ist falsch.',
  'See rights and IMAP': 'Rechte und IMAP ansehen',
  'No lasting access granted': 'Kein dauerhafter Zugriff gewährt',
  'The sign-in worked but gave Jira no refresh token, so access would end within the hour. The scope offline_access was not asked for or not consented to.':
    'Die Anmeldung hat funktioniert, Jira aber kein Aktualisierungstoken gebracht; der Zugriff würde also innerhalb einer Stunde enden. Der Bereich offline_access wurde nicht angefordert, oder es wurde nicht in ihn eingewilligt.',
  'Add the scope offline_access, bare and without an address in front.':
    'Fügen Sie den Bereich offline_access hinzu, allein und ohne Adresse davor.',
  'Microsoft Graph > Delegated permissions > offline_access must be listed and consented to.':
    'Microsoft Graph > Delegated permissions > offline_access muss aufgeführt sein, und die Einwilligung dazu muss erteilt sein.',
  'Jira lost the sign-in': 'Jira hat die Anmeldung verloren',
  'The sign-in at Microsoft worked, but Jira no longer knew of it: it took longer than three minutes, came back to another host than the base URL, or to another node.':
    'Die Anmeldung bei Microsoft hat funktioniert, aber Jira wusste nichts mehr von ihr: Sie hat länger als drei Minuten gedauert oder ist bei einem anderen Host als der Basis-URL oder bei einem anderen Knoten angekommen.',
  'Open Jira by exactly the host of its base URL, have the second factor at hand, and try again.':
    'Öffnen Sie Jira genau unter dem Host der Basis-URL, halten Sie den zweiten Faktor bereit, und versuchen Sie es erneut.',
  'In a cluster the load balancer must keep a browser on one node.':
    'In einem Cluster muss der Load Balancer einen Browser immer beim selben Knoten halten.',
  'Jira refuses outgoing links for OAuth 2.0 as long as its own base URL does not start with https.':
    'Jira lehnt ausgehende Verknüpfungen für OAuth 2.0 ab, solange die eigene Basis-URL nicht mit https beginnt.',
  'Behind a proxy the Tomcat connector needs scheme="https", secure="true", proxyName and proxyPort.':
    'Hinter einem Proxy braucht der Tomcat-Connector scheme="https", secure="true", proxyName und proxyPort.',
  'Jira could not refresh': 'Jira konnte nicht aktualisieren',
  'Jira tried to get a new access token with the refresh token it keeps, and was refused. The reason is in the lines below it in the log.':
    'Jira wollte mit seinem gespeicherten Aktualisierungstoken ein neues Zugriffstoken abrufen und wurde abgewiesen. Der Grund steht im Protokoll in den Zeilen darunter.',
  'Paste the lines that follow in the log, down to the last "Caused by".':
    'Fügen Sie die Zeilen ein, die im Protokoll folgen, bis zum letzten „Caused by“.',
  'Client ID is tenant ID': 'Client-ID ist die Mandanten-ID',
  'The same ID stands as client ID and as tenant ID. Entra shows the two one below the other.':
    'Dieselbe ID steht als Client-ID und als Mandanten-ID. Entra zeigt die beiden direkt untereinander.',
  'Copy the Application (client) ID and the Directory (tenant) ID once more.':
    'Kopieren Sie Application (client) ID und Directory (tenant) ID noch einmal.',
  'The scopes belong to several services ({0}). One token is for one service, so Entra refuses them together, or gives a token that the mail server refuses.':
    'Die Bereiche gehören zu mehreren Diensten ({0}). Ein Token gilt für einen Dienst; daher lehnt Entra sie zusammen ab oder stellt ein Token aus, das der Mailserver ablehnt.',
  'For IMAP and POP keep the scopes that begin with {0}/ and offline_access.':
    'Behalten Sie für IMAP und POP die Bereiche, die mit {0}/ beginnen, und offline_access.',
  'Put scopes that begin with {0}/ into a link of their own.':
    'Legen Sie Bereiche, die mit {0}/ beginnen, in eine eigene Verknüpfung.',
  'offline_access has a host': 'offline_access mit Host davor',
  '{0} is no scope of any service. offline_access belongs to the sign-in itself and stands bare.':
    '{0} ist kein Bereich irgendeines Dienstes. offline_access gehört zur Anmeldung selbst und steht allein.',
  'Replace it by offline_access alone.': 'Ersetzen Sie ihn durch offline_access allein.',
  'offline_access is not listed': 'offline_access fehlt in den Bereichen',
  'Without offline_access Entra gives no refresh token, and with the service provider Custom Jira does not add it by itself.':
    'Ohne offline_access stellt Entra kein Aktualisierungstoken aus, und mit dem Dienstanbieter „Benutzerdefiniert“ fügt Jira es nicht von selbst hinzu.',
  'Add the scope offline_access.': 'Fügen Sie den Bereich offline_access hinzu.',
  'Scope of another plan': 'Bereich eines anderen Plans',
  '{0} is for another Microsoft cloud. Scopes of this plan begin with {1}.':
    '{0} ist für eine andere Microsoft-Cloud. Die Bereiche dieses Plans beginnen mit {1}.',
  'Let the scope begin with {0}/': 'Der Bereich muss mit {0}/ beginnen',
  'Scope lacks its host': 'Bereich ohne Host',
  '{0} has no host in front. Entra then takes it as one of Microsoft Graph, and the mail server refuses that token.':
    'Vor {0} fehlt der Host. Entra hält ihn dann für einen Bereich von Microsoft Graph, und der Mailserver lehnt dieses Token ab.',
  'Enter {0}': 'Geben Sie ein: {0}',
  'Scope on wrong service': 'Bereich beim falschen Dienst',
  '{0} leads to a token for the wrong service. The permission is listed under Microsoft Graph in the portal, but requested as {1}.':
    '{0} führt zu einem Token für den falschen Dienst. Die Berechtigung steht im Portal unter Microsoft Graph, wird aber als {1} angefordert.',
  'Several scopes in one': 'Mehrere Bereiche in einem Eintrag',
  '“{0}” holds more than one scope, or a comma. Jira takes one scope per entry.':
    '„{0}“ enthält mehr als einen Bereich oder ein Komma. Jira erwartet einen Bereich pro Eintrag.',
  'Enter each scope on its own, without commas.': 'Geben Sie jeden Bereich einzeln ein, ohne Kommas.',
  'Scope ends in slash': 'Bereich endet mit Schrägstrich',
  '{0} ends in a slash, which makes it another scope, one that does not exist.':
    '{0} endet mit einem Schrägstrich; das macht daraus einen anderen Bereich, den es nicht gibt.',
  '.default among other scopes': '.default neben anderen Bereichen',
  'A scope that ends in /.default asks for everything granted and cannot stand beside single permissions of a service.':
    'Ein Bereich, der auf /.default endet, verlangt alles Gewährte und kann nicht neben einzelnen Berechtigungen eines Dienstes stehen.',
  'For a person use the single permissions; for an app without a user use /.default alone.':
    'Verwenden Sie für eine Person die einzelnen Berechtigungen, für eine App ohne Benutzer nur /.default.',
  'No tenant ID given': 'Keine Mandanten-ID angegeben',
  'The endpoints say “{0}”. That works only for an app of several tenants; most app registrations are for one.':
    'Die Endpunkte enthalten „{0}“. Das funktioniert nur bei einer App für mehrere Mandanten; die meisten App-Registrierungen sind für einen einzigen.',
  'Use the tenant ID: {0}': 'Verwenden Sie die Mandanten-ID: {0}',
  'Jira makes a new Redirect URL from it: add that to the app registration as well.':
    'Jira bildet daraus eine neue Umleitungs-URL: Fügen Sie auch sie zur App-Registrierung hinzu.',
  'Answer not recognised': 'Antwort nicht erkannt',
  'The other side said: {0}': 'Die Gegenseite antwortete: {0}',
  'Search for the exact words above, or send this report to support.':
    'Suchen Sie nach dem genauen Wortlaut oben, oder senden Sie diesen Bericht an den Support.',
  'Read what Microsoft says about error {0}.': 'Lesen Sie, was Microsoft zum Fehler {0} sagt.',
  'Mail port does not fit': 'Mailport passt nicht',
  '{0} at {1} belongs to port {2}. At port {3} nothing answers, or the connection begins with another kind of encryption.':
    '{0} an {1} gehört zu Port {2}. An Port {3} antwortet nichts, oder die Verbindung beginnt mit einer anderen Art von Verschlüsselung.',
  'Set the port of the mail server to {0}, here and in Jira’s mail server.':
    'Stellen Sie den Port des Mailservers auf {0}, hier und im Mailserver von Jira.',
  'Endpoints name two tenants': 'Endpunkte nennen zwei Mandanten',
  'Scopes of two services': 'Bereiche von zwei Diensten',
  'Jira signed in as the app, but the mailbox did not open: the app has no right to it, or IMAP is off.':
    'Jira hat sich als App angemeldet, aber das Postfach ging nicht auf: Die App hat kein Recht darauf, oder IMAP ist aus.',
  'The app was not given Full Access on the mailbox.': 'Der App wurde kein Vollzugriff auf das Postfach gegeben.',
  'IMAP is switched off for the mailbox.': 'IMAP ist für das Postfach ausgeschaltet.',
};
