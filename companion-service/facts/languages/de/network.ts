import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Until then start Jira’s Java with {0} on every node (JVM_SUPPORT_RECOMMENDED_ARGS in setenv.sh), and restart Jira.':
    'Starten Sie bis dahin das Java von Jira auf jedem Knoten mit {0} (JVM_SUPPORT_RECOMMENDED_ARGS in setenv.sh), und starten Sie Jira neu.',
  'DNS answers only half': 'DNS antwortet nur halb',
  'does not answer at all': 'gar nicht',
  'answers with an error': 'mit einem Fehler',
  'Asked for {0} addresses of {1}, the DNS server of this machine {2}; asked for the other kind it answers properly. Programs ask for both: some wait for seconds with every connection, others take the name for unknown. Jira’s Java may meet it otherwise than this companion. {3}':
    'Auf die Frage nach {0}-Adressen von {1} antwortet der DNS-Server dieses Rechners {2}; auf die Frage nach der anderen Art antwortet er richtig. Programme fragen nach beiden: Manche warten bei jeder Verbindung sekundenlang, andere halten den Namen für unbekannt. Das Java von Jira kann sich dabei anders verhalten als dieser Companion. {3}',
  'The DNS server, or a firewall in front of it, drops questions that it does not know.':
    'Der DNS-Server oder eine Firewall davor verwirft Fragen, die er nicht kennt.',
  'The company DNS has a zone of its own for this name, with one kind of address only.':
    'Das DNS der Firma hat für diesen Namen eine eigene Zone mit nur einer Art von Adressen.',
  'Have the DNS server answer both questions. “No such address” is a good answer; none is not.':
    'Sorgen Sie dafür, dass der DNS-Server beide Fragen beantwortet. „Keine solche Adresse“ ist eine gute Antwort, gar keine ist es nicht.',
  'Ask the same on each Jira server: its DNS may be another one.':
    'Fragen Sie dasselbe auf jedem Jira-Server: Sein DNS kann ein anderes sein.',
  'IPv6 leads nowhere': 'IPv6 führt ins Leere',
  '{0}: there are IPv6 addresses, and none of them accepts a connection from here; over IPv4 it works. Java takes IPv4 first, so Jira is held up only if its Java was told to prefer IPv6; other programs may wait long. {1}':
    '{0}: Es gibt IPv6-Adressen, und keine davon nimmt von hier eine Verbindung an; über IPv4 geht es. Java nimmt zuerst IPv4; Jira wird also nur aufgehalten, wenn sein Java IPv6 bevorzugen soll. Andere Programme können lange warten. {1}',
  'The firewall lets only IPv4 out, and drops IPv6 instead of refusing it.':
    'Die Firewall lässt nur IPv4 hinaus und verwirft IPv6, statt es abzuweisen.',
  'This machine has an IPv6 address that leads to no network.':
    'Dieser Rechner hat eine IPv6-Adresse, die in kein Netz führt.',
  'Let IPv6 out to {0}, or take IPv6 off the machines altogether.':
    'Lassen Sie IPv6 zu {0} hinaus, oder schalten Sie IPv6 auf den Rechnern ganz ab.',
  'On the Jira nodes, look for -Djava.net.preferIPv6Addresses=true or =system among the options of Java, and take it out: with it Java tries IPv6 first, or goes by the order of the operating system.':
    'Suchen Sie auf den Jira-Knoten unter den Java-Optionen nach -Djava.net.preferIPv6Addresses=true oder =system, und entfernen Sie sie: Damit versucht Java zuerst IPv6 oder richtet sich nach der Reihenfolge des Betriebssystems.',
  'Works over IPv6 only': 'Geht nur über IPv6',
  '{0}: this companion got through over IPv6, and none of the IPv4 addresses accepts a connection. Java takes IPv4 first unless it was told otherwise, and Jira’s mail client then tries one address only. So what works here will probably fail in Jira. {1}':
    '{0}: Dieser Companion kam über IPv6 durch, und keine der IPv4-Adressen nimmt eine Verbindung an. Java nimmt zuerst IPv4, solange ihm nichts anderes gesagt wurde, und der Mailclient von Jira versucht dann nur eine Adresse. Was hier geht, wird in Jira also wahrscheinlich scheitern. {1}',
  'The firewall has been opened for the IPv6 addresses and not for the IPv4 ones.':
    'Die Firewall wurde für die IPv6-Adressen geöffnet und für die IPv4-Adressen nicht.',
  'The network is IPv6 only, and Java was not told.': 'Das Netz hat nur IPv6, und Java weiß davon nichts.',
  'Let IPv4 out to {0} as well.': 'Lassen Sie auch IPv4 zu {0} hinaus.',
  'Some addresses unreachable': 'Einige Adressen nicht erreichbar',
  '{0}: of {1} addresses that were tried, {2} did not accept a connection. This companion took another one. Jira’s mail client tries one address only, and not always the same, so its mail would come at some times and fail at others. {3}':
    '{0}: Von {1} versuchten Adressen nahmen {2} keine Verbindung an. Dieser Companion hat eine andere genommen. Der Mailclient von Jira versucht nur eine Adresse, und nicht immer dieselbe; seine E-Mails kämen also manchmal an und manchmal nicht. {3}',
  'The firewall lists addresses one by one, and Microsoft has others by now.':
    'Die Firewall zählt einzelne Adressen auf, und Microsoft hat inzwischen andere.',
  'One of Microsoft’s servers was down for a moment.':
    'Einer der Server von Microsoft war einen Moment lang ausgefallen.',
  'If it stays, let {0} pass by name, or by Microsoft’s published ranges, which change from month to month.':
    'Wenn es bleibt, lassen Sie {0} nach Namen durch oder nach den von Microsoft veröffentlichten Bereichen, die sich von Monat zu Monat ändern.',
  'DNS leads name elsewhere': 'DNS führt den Namen woandershin',
  'The DNS server of this machine leads {0} to {1}. Microsoft’s names have not been seen to end there, and what answered did not prove to be Microsoft. Microsoft does not publish these names, so it is a hint and no proof.':
    'Der DNS-Server dieses Rechners führt {0} zu {1}. Dass Namen von Microsoft dort enden, wurde noch nicht beobachtet, und was geantwortet hat, hat sich nicht als Microsoft ausgewiesen. Microsoft veröffentlicht diese Namen nicht; es ist also ein Hinweis und kein Beweis.',
  'A filter in the company DNS leads blocked names to a page of its own.':
    'Ein Filter im DNS der Firma führt gesperrte Namen zu einer eigenen Seite.',
  'The company DNS has a zone of its own for this name, and leads it to a gateway.':
    'Das DNS der Firma hat für diesen Namen eine eigene Zone und führt ihn zu einem Gateway.',
  'Ask the network team where the company DNS leads {0}, and have it pass on Microsoft’s own answer.':
    'Fragen Sie das Netzwerkteam, wohin das DNS der Firma {0} führt, und lassen Sie es die Antwort von Microsoft unverändert weitergeben.',
  'Have {0} (port 443) exempted from inspection and rewriting on the proxy, for this machine and for every Jira node.':
    'Lassen Sie {0} (Port 443) auf dem Proxy von Überprüfung und Umschreiben ausnehmen, für diesen Rechner und für jeden Jira-Knoten.',
  'Answer was incomplete': 'Antwort war unvollständig',
  'The answer of {0} breaks off in the middle. What stood in it was not used. A device on the way that limits or inspects answers does that; now and then a server does.':
    'Die Antwort von {0} bricht mittendrin ab. Was darin stand, wurde nicht verwendet. Das bewirkt ein Gerät auf dem Weg, das Antworten begrenzt oder überprüft, ab und zu auch ein Server.',
  'Answer far too large': 'Antwort viel zu groß',
  'More came than any answer of Microsoft to this question holds, so we stopped reading: {0} Another server answers, or a device on the way changes the answer.':
    'Es kam mehr, als irgendeine Antwort von Microsoft auf diese Frage enthält; daher haben wir aufgehört zu lesen: {0} Ein anderer Server antwortet, oder ein Gerät auf dem Weg verändert die Antwort.',
  'If none was changed, ask the network team which device answers for this host, and have it let the traffic through unchanged.':
    'Wenn keiner geändert wurde, fragen Sie das Netzwerkteam, welches Gerät für diesen Host antwortet, und lassen Sie den Datenverkehr dort unverändert durch.',
  'Answer labelled wrongly': 'Antwort falsch gekennzeichnet',
  '{0} sent data labelled {1}. Microsoft labels it application/json, and Jira refuses anything else, so something on the way has changed the answer.':
    '{0} hat Daten gesendet, die als {1} gekennzeichnet sind. Microsoft kennzeichnet sie als application/json, und Jira lehnt alles andere ab; also hat etwas auf dem Weg die Antwort verändert.',
  'A proxy rewrites answers while inspecting them.': 'Ein Proxy schreibt Antworten um, während er sie überprüft.',
  'Another server answers under this name.': 'Ein anderer Server antwortet unter diesem Namen.',
  'Into the truststore of Jira’s JVM, then restart Jira.':
    'In den Truststore der JVM von Jira; starten Sie Jira danach neu.',
  'For the companion: put the file into NODE_EXTRA_CA_CERTS and restart it.':
    'Für den Companion: Setzen Sie NODE_EXTRA_CA_CERTS auf die Datei, und starten Sie ihn neu.',
  'Certificate not trusted': 'Zertifikat nicht vertrauenswürdig',
  'The certificate of the server leads to no root that this machine trusts. Usually a proxy of your own network inspects the connection and shows a certificate of its own; otherwise the truststore is old.':
    'Das Zertifikat des Servers führt zu keinem Stammzertifikat, dem dieser Rechner vertraut. Meist überprüft ein Proxy Ihres eigenen Netzwerks die Verbindung und zeigt ein eigenes Zertifikat; sonst ist der Truststore veraltet.',
  'A proxy or virus scanner inspects TLS.': 'Ein Proxy oder Virenscanner überprüft TLS.',
  'The truststore of the JVM or of the machine is out of date.':
    'Der Truststore der JVM oder des Rechners ist veraltet.',
  'An intermediate certificate is missing.': 'Ein Zwischenzertifikat fehlt.',
  'See who issued the certificate. If it is your company, export its root certificate as PEM.':
    'Sehen Sie nach, wer das Zertifikat ausgestellt hat. Wenn es Ihr Unternehmen ist, exportieren Sie dessen Stammzertifikat als PEM.',
  'Better for mail ports: exempt them from inspection.':
    'Besser für Mailports: Nehmen Sie sie von der Überprüfung aus.',
  'Certificate is self-signed': 'Zertifikat ist selbstsigniert',
  'The chain ends in a certificate that vouches for itself and is not trusted here. Microsoft never shows one: a proxy or another server in your network answers.':
    'Die Kette endet in einem Zertifikat, das für sich selbst bürgt und dem hier nicht vertraut wird. Microsoft zeigt nie ein solches: Ein Proxy oder ein anderer Server in Ihrem Netzwerk antwortet.',
  'See who issued it. If it is your company’s inspecting proxy, export its root certificate as PEM.':
    'Sehen Sie nach, wer es ausgestellt hat. Wenn es der überprüfende Proxy Ihres Unternehmens ist, exportieren Sie dessen Stammzertifikat als PEM.',
  'Certificate has expired': 'Zertifikat ist abgelaufen',
  'The certificate that was shown is out of date. With Microsoft’s servers that means: the clock of this machine is wrong, or a proxy shows an old certificate of its own.':
    'Das gezeigte Zertifikat ist abgelaufen. Bei Servern von Microsoft heißt das: Die Uhr dieses Rechners geht falsch, oder ein Proxy zeigt ein altes eigenes Zertifikat.',
  'Check date and time of the machine (NTP).': 'Prüfen Sie Datum und Uhrzeit des Rechners (NTP).',
  'If they are right, look at the inspecting proxy: its certificate has to be renewed.':
    'Wenn sie stimmen, sehen Sie sich den überprüfenden Proxy an: Sein Zertifikat muss erneuert werden.',
  'Revocation cannot be checked': 'Sperrung nicht prüfbar',
  'The certificate may be right, but this machine cannot reach the servers that say whether it was revoked, and the program insists on knowing.':
    'Das Zertifikat ist vielleicht in Ordnung, aber dieser Rechner erreicht die Server nicht, die sagen, ob es gesperrt wurde, und das Programm besteht darauf, es zu wissen.',
  'Let the machine reach the revocation servers named in the certificate (http, port 80), for example crl3.digicert.com and ocsp.digicert.com.':
    'Lassen Sie den Rechner die im Zertifikat genannten Sperrserver erreichen (http, Port 80), zum Beispiel crl3.digicert.com und ocsp.digicert.com.',
  'If a proxy inspects TLS, its own certificate names other servers: ask the network administrator.':
    'Wenn ein Proxy TLS überprüft, nennt sein eigenes Zertifikat andere Server: Fragen Sie den Netzwerkadministrator.',
  'Certificate bears another name': 'Zertifikat trägt anderen Namen',
  'The certificate is for another host than the one that was asked for: another server answers, or a proxy stands between.':
    'Das Zertifikat ist für einen anderen Host als den angefragten: Ein anderer Server antwortet, oder ein Proxy steht dazwischen.',
  'Compare the host in the settings with the one of your plan on this page.':
    'Vergleichen Sie den Host in den Einstellungen mit dem Ihres Plans auf dieser Seite.',
  'If it is right, the network leads the name elsewhere: check DNS, hosts file and proxy.':
    'Wenn er stimmt, führt das Netzwerk den Namen woandershin: Prüfen Sie DNS, Hosts-Datei und Proxy.',
  'If it has to inspect: add its CA certificate to the companion. Set NODE_EXTRA_CA_CERTS to the PEM file and restart the companion.':
    'Wenn überprüft werden muss: Fügen Sie das CA-Zertifikat des Proxys dem Companion hinzu. Setzen Sie NODE_EXTRA_CA_CERTS auf die PEM-Datei, und starten Sie den Companion neu.',
  'Add the same CA certificate to the trust store of the Java that runs Jira, on every node, and restart Jira. This line is for the shell of the server.':
    'Fügen Sie dasselbe CA-Zertifikat auf jedem Knoten dem Truststore der Java-Installation hinzu, mit der Jira läuft, und starten Sie Jira neu. Diese Zeile ist für die Shell des Servers.',
  'Connection is intercepted': 'Verbindung wird abgefangen',
  'The certificate shown for {0}:{1} was not issued by a public authority but by “{2}”. A device on the way (proxy, firewall or virus scanner) opens the encrypted connection, and this machine does not trust it. Nothing secret was sent.':
    'Das für {0}:{1} gezeigte Zertifikat wurde nicht von einer öffentlichen Zertifizierungsstelle ausgestellt, sondern von „{2}“. Ein Gerät auf dem Weg (Proxy, Firewall oder Virenscanner) öffnet die verschlüsselte Verbindung, und dieser Rechner vertraut ihm nicht. Es wurde nichts Geheimes gesendet.',
  'A company proxy or firewall inspects TLS.': 'Ein Proxy oder eine Firewall des Unternehmens überprüft TLS.',
  'Virus protection on this machine inspects TLS.': 'Ein Virenschutz auf diesem Rechner überprüft TLS.',
  'Best: exempt {0}:{1} from TLS inspection. Microsoft advises against inspecting this traffic, and inspection often breaks IMAP and POP.':
    'Am besten: Nehmen Sie {0}:{1} von der TLS-Überprüfung aus. Microsoft rät davon ab, diesen Datenverkehr zu überprüfen, und IMAP und POP gehen dabei oft kaputt.',
  'Trusted certificates outdated': 'Vertrauenswürdige Zertifikate veraltet',
  'The certificate of {0} was issued by “{1}”, an authority that Microsoft uses, but the trust store of this machine does not know it.':
    'Das Zertifikat von {0} wurde von „{1}“ ausgestellt, einer Zertifizierungsstelle, die Microsoft verwendet; der Truststore dieses Rechners kennt sie aber nicht.',
  'Update Node (the companion) and Java (Jira) to a current release: both bring the current authorities.':
    'Aktualisieren Sie Node (den Companion) und Java (Jira) auf eine aktuelle Version: Beide bringen die aktuellen Zertifizierungsstellen mit.',
  'If the companion was given its own list of authorities, add the current Microsoft and DigiCert roots to it.':
    'Wenn dem Companion eine eigene Liste von Zertifizierungsstellen gegeben wurde, ergänzen Sie darin die aktuellen Stammzertifikate von Microsoft und DigiCert.',
  'TLS version too old': 'TLS-Version zu alt',
  '{0} offered nothing newer than TLS 1.1. Microsoft 365 requires TLS 1.2 or newer, so what answered there is a device on the way, not Microsoft.':
    '{0} hat nichts Neueres als TLS 1.1 angeboten. Microsoft 365 verlangt TLS 1.2 oder neuer; was dort geantwortet hat, ist also ein Gerät auf dem Weg und nicht Microsoft.',
  'The connection to {0} agreed on {1}. Microsoft 365 requires TLS 1.2 or newer, so something on the way or in the settings of this machine holds the version down.':
    'Die Verbindung zu {0} hat sich auf {1} geeinigt. Microsoft 365 verlangt TLS 1.2 oder neuer; also hält etwas auf dem Weg oder in den Einstellungen dieses Rechners die Version niedrig.',
  'Allow TLS 1.2 and 1.3 on the proxy or firewall in between.':
    'Lassen Sie TLS 1.2 und 1.3 auf dem Proxy oder der Firewall dazwischen zu.',
  'On the Jira nodes, remove old values from the Java options jdk.tls.client.protocols and mail.imaps.ssl.protocols.':
    'Entfernen Sie auf den Jira-Knoten alte Werte aus den Java-Optionen jdk.tls.client.protocols und mail.imaps.ssl.protocols.',
  'Another server answered': 'Ein anderer Server antwortete',
  '{0}:{1} did not greet like Exchange Online. It said: {2}':
    '{0}:{1} hat sich nicht wie Exchange Online gemeldet. Empfangen wurde: {2}',
  '(nothing)': '(nichts)',
  'A mail proxy or mail gateway answers in place of Microsoft.':
    'Ein Mailproxy oder Mailgateway antwortet anstelle von Microsoft.',
  'The host or the port was changed by hand.': 'Der Host oder der Port wurde von Hand geändert.',
  'The company DNS leads this name to an Exchange server on premises.':
    'Das DNS des Unternehmens führt diesen Namen zu einem lokalen Exchange-Server.',
  'Reset the mail host and the port to the values of the plan.':
    'Setzen Sie Mailhost und Port auf die Werte des Plans zurück.',
  'Ask the network team whether {0}:{1} is redirected, and have it led straight to Microsoft.':
    'Fragen Sie das Netzwerkteam, ob {0}:{1} umgeleitet wird, und lassen Sie es direkt zu Microsoft führen.',
  'Server of another cloud': 'Server einer anderen Cloud',
  '{0} greets as {1}, which belongs to {2}. The chosen plan is {3}.':
    '{0} meldet sich als {1}; das gehört zu {2}. Der gewählte Plan ist {3}.',
  'If the mailbox is in {0}, choose that plan: every host and scope changes with it.':
    'Wenn das Postfach in {0} liegt, wählen Sie diesen Plan: Jeder Host und jeder Bereich ändert sich mit ihm.',
  'Otherwise reset the mail host to the value of the chosen plan.':
    'Andernfalls setzen Sie den Mailhost auf den Wert des gewählten Plans zurück.',
  'Clock is wrong': 'Uhr geht falsch',
  'The clock of this machine is {0} {1} Microsoft’s. Tokens are judged by time: with a wrong clock they look expired or not yet valid.':
    'Die Uhr dieses Rechners geht {0} {1}, verglichen mit der von Microsoft. Token werden nach der Zeit beurteilt: Bei falscher Uhr wirken sie abgelaufen oder noch nicht gültig.',
  behind: 'nach',
  'ahead of': 'vor',
  'Switch on time synchronisation (NTP) on this machine and on every Jira node.':
    'Schalten Sie auf diesem Rechner und auf jedem Jira-Knoten die Zeitsynchronisierung (NTP) ein.',
  'Look at the state of the clock (shell of the server).': 'Sehen Sie sich den Zustand der Uhr an (Shell des Servers).',
  '{0} asks for fewer requests (429). This says nothing about the settings: they were not looked at.':
    '{0} bittet um weniger Anforderungen (429). Das sagt nichts über die Einstellungen: Sie wurden nicht angesehen.',
  'Wait a few minutes, then run the diagnosis again.':
    'Warten Sie einige Minuten, und führen Sie die Diagnose dann erneut aus.',
  'Wait {0}, then run the diagnosis again.': 'Warten Sie {0}, und führen Sie die Diagnose dann erneut aus.',
  'If it comes back, look for another program that uses the same app registration or mailbox.':
    'Wenn es wiederkommt, suchen Sie nach einem anderen Programm, das dieselbe App-Registrierung oder dasselbe Postfach verwendet.',
  'Service not available': 'Dienst nicht verfügbar',
  '{0} answered {1}: the service, or a proxy on the way to it, cannot answer at the moment. This says nothing about the settings.':
    '{0} hat {1} geantwortet: Der Dienst oder ein Proxy davor kann im Augenblick nicht antworten. Das sagt nichts über die Einstellungen.',
  'If it stays, look for an incident under Health > Service health in the Microsoft 365 admin center, and ask the network team about the proxy.':
    'Wenn es anhält, suchen Sie im Microsoft 365 Admin Center unter Health > Service health nach einer Störung, und fragen Sie das Netzwerkteam nach dem Proxy.',
  '{0} did not answer as Microsoft does: what came was {1} with status {2}. That is how the page of a proxy, a firewall or a guest network looks.':
    '{0} hat nicht so geantwortet, wie Microsoft es tut: Es kam {1} mit dem Status {2}. So sieht die Seite eines Proxys, einer Firewall oder eines Gastnetzes aus.',
  'an answer without a content type': 'eine Antwort ohne Inhaltstyp',
  'A proxy shows a sign-in or block page in place of Microsoft’s answer.':
    'Ein Proxy zeigt eine Anmelde- oder Sperrseite anstelle der Antwort von Microsoft.',
  'An endpoint was changed by hand and leads to a web page.':
    'Ein Endpunkt wurde von Hand geändert und führt zu einer Webseite.',
  'Have {0} (port 443) allowed on the proxy for this machine and for every Jira node, without a sign-in.':
    'Lassen Sie {0} (Port 443) auf dem Proxy für diesen Rechner und für jeden Jira-Knoten freigeben, ohne Anmeldung.',
  'Answer redirected elsewhere': 'Antwort wurde umgeleitet',
  '{0} sent us on to {1}. Microsoft does not do that here; a proxy or a guest network does. We did not follow.':
    '{0} hat uns zu {1} weitergeschickt. Microsoft tut das hier nicht, ein Proxy oder ein Gastnetz schon. Wir sind nicht gefolgt.',
  'another address': 'einer anderen Adresse',
  'Have {0} (port 443) allowed on the proxy for this machine, without a sign-in page.':
    'Lassen Sie {0} (Port 443) auf dem Proxy für diesen Rechner freigeben, ohne Anmeldeseite.',
  'Encryption tampered with': 'In die Verschlüsselung eingegriffen',
  'While {0}:{1} was switching to encryption, text was slipped in before it. That is how an attack looks, or a broken mail filter. We stopped and sent nothing secret.':
    'Während {0}:{1} zur Verschlüsselung wechselte, wurde vorher Text eingeschleust. So sieht ein Angriff aus oder ein defekter E-Mail-Filter. Wir haben abgebrochen und nichts Geheimes gesendet.',
  'Ask the network team for the device that inspects mail traffic to {0}:{1}, and have it exempted.':
    'Fragen Sie das Netzwerkteam nach dem Gerät, das den E-Mail-Verkehr zu {0}:{1} überprüft, und lassen Sie diesen davon ausnehmen.',
  'Encryption not offered': 'Verschlüsselung nicht angeboten',
  'The mail server did not agree to encrypt the connection (STARTTLS), which Exchange Online always does. We stopped and sent nothing secret. {0}':
    'Der Mailserver war nicht bereit, die Verbindung zu verschlüsseln (STARTTLS), was Exchange Online immer tut. Wir haben abgebrochen und nichts Geheimes gesendet. {0}',
  'A firewall or virus scanner takes STARTTLS out of the conversation.':
    'Eine Firewall oder ein Virenscanner entfernt STARTTLS aus dem Gespräch.',
  'Another mail server answers under this name.': 'Ein anderer Mailserver antwortet unter diesem Namen.',
  'Have {0}:{1} exempted from mail inspection on the firewall.':
    'Lassen Sie {0}:{1} auf der Firewall von der E-Mail-Überprüfung ausnehmen.',
  'Reply not understood': 'Antwort nicht verstanden',
  'What came back does not belong to the conversation, or is far too long for it: {0} Something other than Microsoft may be answering.':
    'Was zurückkam, gehört nicht in dieses Gespräch oder ist viel zu lang dafür: {0} Vielleicht antwortet etwas anderes als Microsoft.',
  'Run the diagnosis again: a single broken answer can be chance.':
    'Führen Sie die Diagnose erneut aus: Eine einzelne defekte Antwort kann Zufall sein.',
  'If it stays, ask the network team which device stands between this machine and Microsoft, and have it let this traffic through.':
    'Wenn es anhält, fragen Sie das Netzwerkteam, welches Gerät zwischen diesem Rechner und Microsoft steht, und lassen Sie diesen Datenverkehr dort durch.',
  'Server ended session': 'Server beendete die Sitzung',
  'The mail server ended the session by itself: {0}': 'Der Mailserver hat die Sitzung von sich aus beendet: {0}',
  'Too many connections to this mailbox are open at once.':
    'Zu viele Verbindungen zu diesem Postfach sind gleichzeitig offen.',
  'The server is being moved or restarted.': 'Der Server wird gerade verschoben oder neu gestartet.',
  'If it comes back, look for other programs that read this mailbox, and let Jira fetch less often.':
    'Wenn es wiederkommt, suchen Sie nach anderen Programmen, die dieses Postfach lesen, und lassen Sie Jira seltener abrufen.',
  'Address not allowed': 'Adresse nicht erlaubt',
  'The name leads to an address inside the company network, and the companion does not connect there: {0}':
    'Der Name führt zu einer Adresse im Unternehmensnetz, und dorthin verbindet sich der Companion nicht: {0}',
  'Compare the host with the value of the plan: Microsoft’s hosts have public addresses.':
    'Vergleichen Sie den Host mit dem Wert des Plans: Die Hosts von Microsoft haben öffentliche Adressen.',
  'If the company DNS leads it to a gateway on purpose, the operator of the companion can allow that address.':
    'Wenn das DNS des Unternehmens ihn absichtlich zu einem Gateway führt, kann der Betreiber des Companion diese Adresse erlauben.',
  'Proxy wants a password': 'Proxy verlangt ein Kennwort',
  'Your web proxy does not let the request pass without a user name and password of its own. Microsoft was never reached.':
    'Ihr Webproxy lässt die Anforderung ohne einen eigenen Benutzernamen und ein Kennwort nicht durch. Microsoft wurde nie erreicht.',
  'Let the proxy pass {0} and {1} from the servers without a password,':
    'Lassen Sie auf dem Proxy {0} und {1} von den Servern aus ohne Kennwort durch,',
  'or give the credentials of the proxy: in Jira by -Dhttps.proxyUser and -Dhttps.proxyPassword, in the companion by its proxy setting.':
    'oder geben Sie die Anmeldedaten des Proxys an: in Jira mit -Dhttps.proxyUser und -Dhttps.proxyPassword, im Companion mit dessen Proxyeinstellung.',
  'Proxy refused the way': 'Proxy verweigerte den Weg',
  'Your web proxy does not let this connection pass. Many allow CONNECT to port 443 only, so mail ports (993, 995) fail there.':
    'Ihr Webproxy lässt diese Verbindung nicht durch. Viele erlauben CONNECT nur zu Port 443; Mailports (993, 995) scheitern dort.',
  'Let the proxy pass {0}:{1} and {2}:{3}, or open a direct way for them.':
    'Lassen Sie auf dem Proxy {0}:{1} und {2}:{3} durch, oder öffnen Sie dafür einen direkten Weg.',
  'A SOCKS proxy works too: mail.imaps.socks.host in the JVM.':
    'Auch ein SOCKS-Proxy funktioniert: mail.imaps.socks.host in der JVM.',
  'The service asks for a pause{0}, because too many requests came in a short time. Credentials and settings are not the reason.':
    'Der Dienst verlangt eine Pause{0}, weil in kurzer Zeit zu viele Anforderungen kamen. Anmeldedaten und Einstellungen sind nicht der Grund.',
  ' of {0}': ' von {0}',
  'The service, or a proxy in front of it, answered that it cannot serve right now. Credentials and settings are not the reason.':
    'Der Dienst oder ein Proxy davor hat geantwortet, dass er gerade nichts bereitstellen kann. Anmeldedaten und Einstellungen sind nicht der Grund.',
  'Gateway got no answer': 'Gateway bekam keine Antwort',
  'A proxy or gateway between here and Microsoft got no usable answer from the next server. It is about the way, not about credentials.':
    'Ein Proxy oder Gateway zwischen hier und Microsoft hat vom nächsten Server keine brauchbare Antwort bekommen. Es geht um den Weg, nicht um Anmeldedaten.',
  'If it stays, ask the network administrator whether the page comes from your own proxy.':
    'Wenn es anhält, fragen Sie den Netzwerkadministrator, ob die Seite von Ihrem eigenen Proxy kommt.',
  'Page instead of answer': 'Webseite statt Antwort',
  'A web page came back where data was expected: a captive portal, a proxy that blocks the address, or a wrong endpoint.':
    'Wo Daten erwartet wurden, kam eine Webseite zurück: ein Anmeldeportal, ein Proxy, der die Adresse sperrt, oder ein falscher Endpunkt.',
  'Open the address in a browser on the same machine: the page says whose it is.':
    'Öffnen Sie die Adresse in einem Browser auf demselben Rechner: Die Seite sagt, wem sie gehört.',
  'The proxy has to let {0} and {1} pass unchanged.': 'Der Proxy muss {0} und {1} unverändert durchlassen.',
  'The server answered by sending the request to another address. Token and Graph endpoints never do that: a portal or a proxy stands between, or the endpoint is wrong.':
    'Der Server hat geantwortet, indem er die Anforderung an eine andere Adresse schickte. Token- und Graph-Endpunkte tun das nie: Ein Portal oder ein Proxy steht dazwischen, oder der Endpunkt ist falsch.',
  'The endpoints must be at {0}, with https.': 'Die Endpunkte müssen bei {0} liegen, mit https.',
  'See where the redirect leads: it names the portal or proxy.':
    'Sehen Sie nach, wohin die Umleitung führt: Das verrät das Portal oder den Proxy.',
  'Answer was empty': 'Antwort war leer',
  'The connection was made and an answer came, but with nothing in it. Something between here and Microsoft has swallowed it.':
    'Die Verbindung kam zustande, und es kam eine Antwort, aber ohne Inhalt. Etwas zwischen hier und Microsoft hat ihn verschluckt.',
  'Try without the proxy in between, or have it pass the host without inspection.':
    'Versuchen Sie es ohne den Proxy dazwischen, oder lassen Sie den Host dort ohne Überprüfung durch.',
  'No such address there': 'Adresse dort nicht vorhanden',
  'The server is there, but not this address on it: the path of an endpoint is mistyped or hand-made.':
    'Den Server gibt es, diese Adresse auf ihm aber nicht: Der Pfad eines Endpunkts ist vertippt oder von Hand geschrieben.',
  'Choose the plan on this page again and take over both endpoints unchanged.':
    'Wählen Sie den Plan auf dieser Seite noch einmal, und übernehmen Sie beide Endpunkte unverändert.',
  '{0}:443, {1}:443, {2}:{3} and {4}:{5}': '{0}:443, {1}:443, {2}:{3} und {4}:{5}',
  'Host name not found': 'Hostname nicht gefunden',
  'The name of the server could not be looked up: it is mistyped, or the DNS of this machine does not resolve names on the Internet.':
    'Der Name des Servers konnte nicht nachgeschlagen werden: Er ist vertippt, oder das DNS dieses Rechners löst keine Namen im Internet auf.',
  'Compare the name. Those of this plan are {0}, {1} and {2}.':
    'Vergleichen Sie den Namen. Die dieses Plans sind {0}, {1} und {2}.',
  'Look it up on the Jira server.': 'Schlagen Sie ihn auf dem Jira-Server nach.',
  'Where only a proxy resolves names, configure the proxy in Jira and in the companion.':
    'Wo nur ein Proxy Namen auflöst, tragen Sie den Proxy in Jira und im Companion ein.',
  'DNS does not answer': 'DNS antwortet nicht',
  'The DNS server of this machine did not answer. It says nothing about Microsoft or the settings.':
    'Der DNS-Server dieses Rechners hat nicht geantwortet. Das sagt nichts über Microsoft oder die Einstellungen.',
  'Check the DNS servers of the machine and the way to them (port 53).':
    'Prüfen Sie die DNS-Server des Rechners und den Weg zu ihnen (Port 53).',
  'Connection was refused': 'Verbindung wurde abgewiesen',
  'The other side answered at once that nothing listens there: the port is wrong, or a firewall rejects the connection.':
    'Die Gegenseite hat sofort geantwortet, dass dort nichts lauscht: Der Port ist falsch, oder eine Firewall weist die Verbindung ab.',
  'Check host and port. Those of this plan are {0}.': 'Prüfen Sie Host und Port. Die dieses Plans sind {0}.',
  'Then ask the network administrator to allow them from the Jira servers and from the companion.':
    'Bitten Sie dann den Netzwerkadministrator, sie von den Jira-Servern und vom Companion aus zu erlauben.',
  'Connection was cut': 'Verbindung wurde getrennt',
  'The connection stood and was cut off. A firewall or an inspecting proxy that does not know the protocol does that; now and then a server does.':
    'Die Verbindung stand und wurde dann abgeschnitten. Das bewirkt eine Firewall oder ein überprüfender Proxy, der das Protokoll nicht kennt, ab und zu auch ein Server.',
  'Try again: once may be chance.': 'Versuchen Sie es noch einmal: Einmal kann Zufall sein.',
  'If it recurs, let these pass without inspection: {0}.':
    'Wenn es wiederkommt, lassen Sie diese ohne Überprüfung durch: {0}.',
  'No answer in time': 'Keine Antwort rechtzeitig',
  'The connection attempt got no answer at all. Typically a firewall drops it silently; a wrong host or port can do the same.':
    'Der Verbindungsversuch blieb ganz ohne Antwort. Typischerweise verwirft ihn eine Firewall stillschweigend; ein falscher Host oder Port kann dasselbe bewirken.',
  'Ask the network administrator to allow {0} from the Jira servers and from the companion.':
    'Bitten Sie den Netzwerkadministrator, {0} von den Jira-Servern und vom Companion aus zu erlauben.',
  'A web proxy does not help for 993 and 995: these ports need a direct way, or a SOCKS proxy.':
    'Ein Webproxy hilft bei 993 und 995 nicht: Diese Ports brauchen einen direkten Weg oder einen SOCKS-Proxy.',
  'Server fell silent': 'Server ist verstummt',
  'The connection stood, but the answer did not come in time: an inspecting proxy holds it back, the line is slow, or the server is loaded.':
    'Die Verbindung stand, aber die Antwort kam nicht rechtzeitig: Ein überprüfender Proxy hält sie zurück, die Leitung ist langsam, oder der Server ist ausgelastet.',
  'In Jira raise the timeout of the mail server (for example to 60000 ms) and test again.':
    'Erhöhen Sie in Jira das Zeitlimit des Mailservers (zum Beispiel auf 60000 ms), und testen Sie erneut.',
  'Connection timed out': 'Zeitlimit der Verbindung überschritten',
  'A connection ran into its time limit; whether at its start or later, the message does not say.':
    'Eine Verbindung hat ihr Zeitlimit überschritten; ob am Anfang oder später, sagt die Meldung nicht.',
  'Check that a firewall lets through {0}.': 'Prüfen Sie, ob eine Firewall {0} durchlässt.',
  'Paste the whole stack trace: it says where it stopped.':
    'Fügen Sie den ganzen Stacktrace ein: Er sagt, wo es stehen blieb.',
  'No route to server': 'Kein Weg zum Server',
  'This machine knows no way to the address: no route, no gateway, or an IPv6 address on a network that has only IPv4.':
    'Dieser Rechner kennt keinen Weg zu der Adresse: keine Route, kein Gateway, oder eine IPv6-Adresse in einem Netz, das nur IPv4 hat.',
  'Check routing and gateway of the machine.': 'Prüfen Sie Routing und Gateway des Rechners.',
  'If the address is IPv6 and the network is not: let the JVM prefer IPv4 (-Djava.net.preferIPv4Stack=true).':
    'Wenn die Adresse IPv6 ist und das Netz nicht: Lassen Sie die JVM IPv4 bevorzugen (-Djava.net.preferIPv4Stack=true).',
  'Machine forbids connection': 'Rechner verbietet die Verbindung',
  'The operating system of this machine does not let the program connect: a local firewall, a container policy or SELinux.':
    'Das Betriebssystem dieses Rechners lässt das Programm keine Verbindung aufbauen: eine lokale Firewall, eine Containerrichtlinie oder SELinux.',
  'Look at the local firewall, at network policies of the container platform, and at the audit log of SELinux.':
    'Sehen Sie sich die lokale Firewall, die Netzwerkrichtlinien der Containerplattform und das Überwachungsprotokoll von SELinux an.',
  'No connection came about': 'Keine Verbindung zustande gekommen',
  'The program could not connect to the server, and its message does not say why.':
    'Das Programm konnte sich nicht mit dem Server verbinden, und seine Meldung sagt nicht, warum.',
  'Check that these are reachable from the Jira server: {0}.':
    'Prüfen Sie, ob diese vom Jira-Server aus erreichbar sind: {0}.',
  'Paste the whole stack trace: the last "Caused by" says more.':
    'Fügen Sie den ganzen Stacktrace ein: Das letzte „Caused by“ sagt mehr.',
  'The companion takes its proxy from HTTPS_PROXY (http://user:password@host:port or socks5://host:port) and leaves out the hosts of NO_PROXY.':
    'Der Companion entnimmt seinen Proxy HTTPS_PROXY (http://user:password@host:port oder socks5://host:port) und lässt die Hosts aus NO_PROXY aus.',
  'Proxy not reachable': 'Proxy nicht erreichbar',
  'The companion is set to go through a proxy, and nobody answers there. Microsoft was never asked. {0}':
    'Der Companion ist so eingestellt, dass er einen Proxy verwendet, und dort antwortet niemand. Microsoft wurde nie gefragt. {0}',
  'Host or port of the proxy is mistyped.': 'Host oder Port des Proxys ist vertippt.',
  'The proxy is down or has moved.': 'Der Proxy ist ausgefallen oder umgezogen.',
  'Compare host and port with what the network team gives, and correct the setting.':
    'Vergleichen Sie Host und Port mit dem, was das Netzwerkteam angibt, und berichtigen Sie die Einstellung.',
  'Restart the companion and run the diagnosis again.':
    'Starten Sie den Companion neu, und führen Sie die Diagnose erneut aus.',
  'Proxy refused the password': 'Proxy lehnte das Kennwort ab',
  'The proxy of your network did not accept the user and password that the companion gave it. They are the proxy’s own, not those of Microsoft, which was never asked. {0}':
    'Der Proxy Ihres Netzwerks hat Benutzer und Kennwort nicht akzeptiert, die der Companion ihm gab. Es sind die eigenen des Proxys, nicht die von Microsoft, das nie gefragt wurde. {0}',
  'The password of the proxy account has changed or expired.':
    'Das Kennwort des Proxykontos wurde geändert oder ist abgelaufen.',
  'A special character in the password is not percent-encoded in the address.':
    'Ein Sonderzeichen im Kennwort ist in der Adresse nicht prozentcodiert.',
  'Write special characters of user and password percent-encoded: @ is %40, : is %3A, / is %2F.':
    'Schreiben Sie Sonderzeichen in Benutzer und Kennwort prozentcodiert: @ ist %40, : ist %3A, / ist %2F.',
  'Proxy cannot reach server': 'Proxy erreicht den Server nicht',
  'The proxy answers, but could not connect to the server behind it: it does not resolve the name, or its own firewall does not let it out. {0}':
    'Der Proxy antwortet, konnte sich aber nicht mit dem Server dahinter verbinden: Er löst den Namen nicht auf, oder seine eigene Firewall lässt ihn nicht hinaus. {0}',
  'Ask the network team whether the proxy itself reaches {0}.':
    'Fragen Sie das Netzwerkteam, ob der Proxy selbst {0} erreicht.',
  'Ask the network team whether the proxy itself reaches {0}:{1} and {2}:{3}.':
    'Fragen Sie das Netzwerkteam, ob der Proxy selbst {0}:{1} und {2}:{3} erreicht.',
  'Wait a few minutes and run the diagnosis again: an outage behind the proxy looks the same.':
    'Warten Sie einige Minuten, und führen Sie die Diagnose erneut aus: Ein Ausfall hinter dem Proxy sieht genauso aus.',
  'The two sides could not agree on a version of TLS. Microsoft ends TLS 1.0 and 1.1 for mail in 2026 and wants 1.2 or later; an old JVM or a setting of this machine offers less.':
    'Die beiden Seiten konnten sich nicht auf eine TLS-Version einigen. Microsoft beendet TLS 1.0 und 1.1 für E-Mail im Jahr 2026 und verlangt 1.2 oder neuer; eine alte JVM oder eine Einstellung dieses Rechners bietet weniger an.',
  'Let the JVM of Jira offer TLS 1.2 and 1.3, then restart Jira.':
    'Lassen Sie die JVM von Jira TLS 1.2 und 1.3 anbieten, und starten Sie Jira dann neu.',
  'No sign-in is logged at Entra for such a failure: it happens before anyone signs in.':
    'Bei Entra wird für einen solchen Fehler keine Anmeldung protokolliert: Er tritt auf, bevor sich jemand anmeldet.',
  'No common encryption': 'Keine gemeinsame Verschlüsselung',
  'The two sides could not agree on how to encrypt. An old JVM, a hardened setting, or a box in between that speaks an old dialect is the usual reason.':
    'Die beiden Seiten konnten sich nicht auf eine Verschlüsselung einigen. Der übliche Grund ist eine alte JVM, eine gehärtete Einstellung oder ein Gerät dazwischen, das nur veraltete Verfahren beherrscht.',
  'Update the JVM, and look at jdk.tls.disabledAlgorithms in its java.security file.':
    'Aktualisieren Sie die JVM, und sehen Sie in ihrer Datei java.security unter jdk.tls.disabledAlgorithms nach.',
  'If only this host fails, look for an inspecting proxy in between.':
    'Wenn nur dieser Host scheitert, suchen Sie nach einem überprüfenden Proxy dazwischen.',
  'Other side speaks no TLS': 'Gegenseite spricht kein TLS',
  'The program began TLS, and what came back is something else: the port is for STARTTLS, or a proxy answers with a page of its own.':
    'Das Programm hat TLS begonnen, und zurück kam etwas anderes: Der Port ist für STARTTLS, oder ein Proxy antwortet mit einer eigenen Seite.',
  'IMAP with SSL/TLS belongs to port {0}, POP to {1}. Port {2} (SMTP) begins in plain text and uses STARTTLS.':
    'IMAP mit SSL/TLS gehört zu Port {0}, POP zu {1}. Port {2} (SMTP) beginnt im Klartext und verwendet STARTTLS.',
  'If the ports are right, a proxy or captive portal answers: ask the network administrator for a direct way.':
    'Wenn die Ports stimmen, antwortet ein Proxy oder Anmeldeportal: Bitten Sie den Netzwerkadministrator um einen direkten Weg.',
  'No secure connection': 'Keine sichere Verbindung',
  'The TLS connection was not established, and the message does not say why. It happens before anyone signs in, so Entra has no record of it.':
    'Die TLS-Verbindung kam nicht zustande, und die Meldung sagt nicht, warum. Das geschieht, bevor sich jemand anmeldet; Entra hat daher keinen Eintrag darüber.',
  'Look for an inspecting proxy between this machine and Microsoft.':
    'Suchen Sie nach einem überprüfenden Proxy zwischen diesem Rechner und Microsoft.',
  'Answer not as documented': 'Antwort nicht wie dokumentiert',
  'No common TLS version': 'Keine gemeinsame TLS-Version',
};
