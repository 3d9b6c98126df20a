import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Until then start Jira’s Java with {0} on every node (JVM_SUPPORT_RECOMMENDED_ARGS in setenv.sh), and restart Jira.':
    'D’ici là, démarrez le Java de Jira avec {0} sur chaque nœud (JVM_SUPPORT_RECOMMENDED_ARGS dans setenv.sh), puis redémarrez Jira.',
  'DNS answers only half': 'Le DNS répond à moitié',
  'does not answer at all': 'ne répond pas du tout',
  'answers with an error': 'répond par une erreur',
  'Asked for {0} addresses of {1}, the DNS server of this machine {2}; asked for the other kind it answers properly. Programs ask for both: some wait for seconds with every connection, others take the name for unknown. Jira’s Java may meet it otherwise than this companion. {3}':
    'Quand on lui demande les adresses {0} de {1}, le serveur DNS de cette machine {2} ; quand on lui demande l’autre sorte, il répond correctement. Les programmes demandent les deux : certains attendent des secondes à chaque connexion, d’autres croient le nom inconnu. Le Java de Jira peut y réagir autrement que ce companion. {3}',
  'The DNS server, or a firewall in front of it, drops questions that it does not know.':
    'Le serveur DNS, ou un pare-feu placé devant lui, ignore les questions qu’il ne connaît pas.',
  'The company DNS has a zone of its own for this name, with one kind of address only.':
    'Le DNS de l’entreprise a sa propre zone pour ce nom, avec une seule sorte d’adresses.',
  'Have the DNS server answer both questions. “No such address” is a good answer; none is not.':
    'Faites répondre le serveur DNS aux deux questions. « Aucune adresse de ce type » est une bonne réponse ; l’absence de réponse n’en est pas une.',
  'Ask the same on each Jira server: its DNS may be another one.':
    'Posez la même question sur chaque serveur Jira : son DNS peut être un autre.',
  'IPv6 leads nowhere': 'IPv6 ne mène nulle part',
  '{0}: there are IPv6 addresses, and none of them accepts a connection from here; over IPv4 it works. Java takes IPv4 first, so Jira is held up only if its Java was told to prefer IPv6; other programs may wait long. {1}':
    '{0} : il existe des adresses IPv6, et aucune n’accepte de connexion d’ici ; par IPv4, cela fonctionne. Java prend d’abord IPv4 : Jira n’est donc ralenti que si son Java doit préférer IPv6 ; d’autres programmes peuvent attendre longtemps. {1}',
  'The firewall lets only IPv4 out, and drops IPv6 instead of refusing it.':
    'Le pare-feu ne laisse sortir qu’IPv4 et ignore IPv6 au lieu de le refuser.',
  'This machine has an IPv6 address that leads to no network.':
    'Cette machine a une adresse IPv6 qui ne mène à aucun réseau.',
  'Let IPv6 out to {0}, or take IPv6 off the machines altogether.':
    'Laissez sortir IPv6 vers {0}, ou retirez entièrement IPv6 des machines.',
  'On the Jira nodes, look for -Djava.net.preferIPv6Addresses=true or =system among the options of Java, and take it out: with it Java tries IPv6 first, or goes by the order of the operating system.':
    'Sur les nœuds Jira, cherchez -Djava.net.preferIPv6Addresses=true ou =system parmi les options Java et retirez-la : avec elle, Java essaie d’abord IPv6 ou suit l’ordre du système d’exploitation.',
  'Works over IPv6 only': 'Fonctionne seulement par IPv6',
  '{0}: this companion got through over IPv6, and none of the IPv4 addresses accepts a connection. Java takes IPv4 first unless it was told otherwise, and Jira’s mail client then tries one address only. So what works here will probably fail in Jira. {1}':
    '{0} : ce companion est passé par IPv6, et aucune des adresses IPv4 n’accepte de connexion. Java prend d’abord IPv4, sauf consigne contraire, et le client de messagerie de Jira n’essaie alors qu’une seule adresse. Ce qui fonctionne ici échouera donc probablement dans Jira. {1}',
  'The firewall has been opened for the IPv6 addresses and not for the IPv4 ones.':
    'Le pare-feu a été ouvert pour les adresses IPv6 et non pour les adresses IPv4.',
  'The network is IPv6 only, and Java was not told.': 'Le réseau n’a qu’IPv6, et Java n’en sait rien.',
  'Let IPv4 out to {0} as well.': 'Laissez aussi sortir IPv4 vers {0}.',
  'Some addresses unreachable': 'Certaines adresses injoignables',
  '{0}: of {1} addresses that were tried, {2} did not accept a connection. This companion took another one. Jira’s mail client tries one address only, and not always the same, so its mail would come at some times and fail at others. {3}':
    '{0} : sur {1} adresses essayées, {2} n’ont pas accepté de connexion. Ce companion en a pris une autre. Le client de messagerie de Jira n’essaie qu’une seule adresse, et pas toujours la même ; ses messages arriveraient donc par moments et échoueraient à d’autres. {3}',
  'The firewall lists addresses one by one, and Microsoft has others by now.':
    'Le pare-feu énumère les adresses une à une, et Microsoft en a désormais d’autres.',
  'One of Microsoft’s servers was down for a moment.': 'Un des serveurs de Microsoft était momentanément en panne.',
  'If it stays, let {0} pass by name, or by Microsoft’s published ranges, which change from month to month.':
    'Si cela persiste, laissez passer {0} par nom, ou d’après les plages publiées par Microsoft, qui changent d’un mois à l’autre.',
  'DNS leads name elsewhere': 'Le DNS mène ailleurs',
  'The DNS server of this machine leads {0} to {1}. Microsoft’s names have not been seen to end there, and what answered did not prove to be Microsoft. Microsoft does not publish these names, so it is a hint and no proof.':
    'Le serveur DNS de cette machine mène {0} vers {1}. On n’a pas encore vu de noms de Microsoft aboutir là, et ce qui a répondu n’a pas prouvé être Microsoft. Microsoft ne publie pas ces noms : c’est donc un indice, pas une preuve.',
  'A filter in the company DNS leads blocked names to a page of its own.':
    'Un filtre du DNS de l’entreprise mène les noms bloqués vers une page à lui.',
  'The company DNS has a zone of its own for this name, and leads it to a gateway.':
    'Le DNS de l’entreprise a sa propre zone pour ce nom et le mène vers une passerelle.',
  'Ask the network team where the company DNS leads {0}, and have it pass on Microsoft’s own answer.':
    'Demandez à l’équipe réseau où le DNS de l’entreprise mène {0}, et faites-lui transmettre la réponse de Microsoft telle quelle.',
  'Have {0} (port 443) exempted from inspection and rewriting on the proxy, for this machine and for every Jira node.':
    'Faites exempter {0} (port 443) de l’inspection et de la réécriture sur le proxy, pour cette machine et pour chaque nœud Jira.',
  'Answer was incomplete': 'Réponse incomplète',
  'The answer of {0} breaks off in the middle. What stood in it was not used. A device on the way that limits or inspects answers does that; now and then a server does.':
    'La réponse de {0} s’interrompt au milieu. Ce qu’elle contenait n’a pas été utilisé. C’est l’effet d’un équipement intermédiaire qui limite ou inspecte les réponses ; parfois, d’un serveur.',
  'Answer far too large': 'Réponse beaucoup trop longue',
  'More came than any answer of Microsoft to this question holds, so we stopped reading: {0} Another server answers, or a device on the way changes the answer.':
    'La réponse dépassait tout ce que Microsoft répond à cette question, nous avons donc cessé de lire : {0} Un autre serveur répond, ou un équipement intermédiaire modifie la réponse.',
  'If none was changed, ask the network team which device answers for this host, and have it let the traffic through unchanged.':
    'Si aucun n’a été modifié, demandez à l’équipe réseau quel équipement répond pour cet hôte, et veillez à ce qu’il laisse passer le trafic sans modification.',
  'Answer labelled wrongly': 'Réponse mal étiquetée',
  '{0} sent data labelled {1}. Microsoft labels it application/json, and Jira refuses anything else, so something on the way has changed the answer.':
    '{0} a envoyé des données étiquetées {1}. Microsoft les étiquette application/json, et Jira refuse tout le reste : quelque chose en chemin a donc modifié la réponse.',
  'A proxy rewrites answers while inspecting them.': 'Un proxy réécrit les réponses en les inspectant.',
  'Another server answers under this name.': 'Un autre serveur répond sous ce nom.',
  'Into the truststore of Jira’s JVM, then restart Jira.':
    'Importez-le dans le truststore de la JVM de Jira, puis redémarrez Jira.',
  'For the companion: put the file into NODE_EXTRA_CA_CERTS and restart it.':
    'Pour le companion : indiquez le fichier dans NODE_EXTRA_CA_CERTS et redémarrez-le.',
  'Certificate not trusted': 'Certificat non approuvé',
  'The certificate of the server leads to no root that this machine trusts. Usually a proxy of your own network inspects the connection and shows a certificate of its own; otherwise the truststore is old.':
    'Le certificat du serveur ne mène à aucune racine approuvée par cette machine. D’ordinaire, un proxy de votre propre réseau inspecte la connexion et présente son propre certificat ; sinon, le truststore est ancien.',
  'A proxy or virus scanner inspects TLS.': 'Un proxy ou un antivirus inspecte TLS.',
  'The truststore of the JVM or of the machine is out of date.':
    'Le truststore de la JVM ou de la machine n’est pas à jour.',
  'An intermediate certificate is missing.': 'Un certificat intermédiaire manque.',
  'See who issued the certificate. If it is your company, export its root certificate as PEM.':
    'Regardez qui a émis le certificat. Si c’est votre entreprise, exportez son certificat racine au format PEM.',
  'Better for mail ports: exempt them from inspection.':
    'Mieux, pour les ports de messagerie : exemptez-les de l’inspection.',
  'Certificate is self-signed': 'Certificat autosigné',
  'The chain ends in a certificate that vouches for itself and is not trusted here. Microsoft never shows one: a proxy or another server in your network answers.':
    'La chaîne se termine par un certificat qui se porte garant de lui-même et n’est pas approuvé ici. Microsoft n’en présente jamais : un proxy ou un autre serveur de votre réseau répond.',
  'See who issued it. If it is your company’s inspecting proxy, export its root certificate as PEM.':
    'Regardez qui l’a émis. Si c’est le proxy d’inspection de votre entreprise, exportez son certificat racine au format PEM.',
  'Certificate has expired': 'Certificat expiré',
  'The certificate that was shown is out of date. With Microsoft’s servers that means: the clock of this machine is wrong, or a proxy shows an old certificate of its own.':
    'La date de validité du certificat présenté est dépassée. Avec les serveurs de Microsoft, cela signifie que l’horloge de cette machine est fausse, ou qu’un proxy présente un ancien certificat qui lui est propre.',
  'Check date and time of the machine (NTP).': 'Contrôlez la date et l’heure de la machine (NTP).',
  'If they are right, look at the inspecting proxy: its certificate has to be renewed.':
    'Si elles sont justes, regardez le proxy d’inspection : son certificat doit être renouvelé.',
  'Revocation cannot be checked': 'Révocation impossible à vérifier',
  'The certificate may be right, but this machine cannot reach the servers that say whether it was revoked, and the program insists on knowing.':
    'Le certificat est peut-être bon, mais cette machine ne peut pas joindre les serveurs qui disent s’il a été révoqué, et le programme tient à le savoir.',
  'Let the machine reach the revocation servers named in the certificate (http, port 80), for example crl3.digicert.com and ocsp.digicert.com.':
    'Laissez la machine joindre les serveurs de révocation nommés dans le certificat (http, port 80), par exemple crl3.digicert.com et ocsp.digicert.com.',
  'If a proxy inspects TLS, its own certificate names other servers: ask the network administrator.':
    'Si un proxy inspecte TLS, son propre certificat nomme d’autres serveurs : demandez à l’administrateur réseau.',
  'Certificate bears another name': 'Certificat établi à un autre nom',
  'The certificate is for another host than the one that was asked for: another server answers, or a proxy stands between.':
    'Le certificat est celui d’un autre hôte que celui qui a été demandé : un autre serveur répond, ou un proxy s’interpose.',
  'Compare the host in the settings with the one of your plan on this page.':
    'Comparez l’hôte des paramètres avec celui de votre plan sur cette page.',
  'If it is right, the network leads the name elsewhere: check DNS, hosts file and proxy.':
    'S’il est correct, le réseau mène ce nom ailleurs : contrôlez le DNS, le fichier hosts et le proxy.',
  'If it has to inspect: add its CA certificate to the companion. Set NODE_EXTRA_CA_CERTS to the PEM file and restart the companion.':
    'Si l’équipement doit inspecter : ajoutez son certificat d’autorité (CA) au companion. Indiquez le fichier PEM dans NODE_EXTRA_CA_CERTS et redémarrez le companion.',
  'Add the same CA certificate to the trust store of the Java that runs Jira, on every node, and restart Jira. This line is for the shell of the server.':
    'Ajoutez le même certificat d’autorité au truststore du Java qui exécute Jira, sur chaque nœud, et redémarrez Jira. Cette ligne est pour le shell du serveur.',
  'Connection is intercepted': 'Connexion interceptée',
  'The certificate shown for {0}:{1} was not issued by a public authority but by “{2}”. A device on the way (proxy, firewall or virus scanner) opens the encrypted connection, and this machine does not trust it. Nothing secret was sent.':
    'Le certificat présenté pour {0}:{1} n’a pas été émis par une autorité publique mais par « {2} ». Un équipement intermédiaire (proxy, pare-feu ou antivirus) ouvre la connexion chiffrée, et cette machine ne l’approuve pas. Rien de secret n’a été envoyé.',
  'A company proxy or firewall inspects TLS.': 'Un proxy ou un pare-feu de l’entreprise inspecte TLS.',
  'Virus protection on this machine inspects TLS.': 'L’antivirus de cette machine inspecte TLS.',
  'Best: exempt {0}:{1} from TLS inspection. Microsoft advises against inspecting this traffic, and inspection often breaks IMAP and POP.':
    'Le mieux : exemptez {0}:{1} de l’inspection TLS. Microsoft déconseille d’inspecter ce trafic, et l’inspection perturbe souvent IMAP et POP.',
  'Trusted certificates outdated': 'Certificats approuvés trop anciens',
  'The certificate of {0} was issued by “{1}”, an authority that Microsoft uses, but the trust store of this machine does not know it.':
    'Le certificat de {0} a été émis par « {1} », une autorité que Microsoft utilise, mais le truststore de cette machine ne la connaît pas.',
  'Update Node (the companion) and Java (Jira) to a current release: both bring the current authorities.':
    'Mettez à jour Node (le companion) et Java (Jira) vers une version actuelle : tous deux apportent les autorités actuelles.',
  'If the companion was given its own list of authorities, add the current Microsoft and DigiCert roots to it.':
    'Si le companion a reçu sa propre liste d’autorités, ajoutez-y les racines Microsoft et DigiCert actuelles.',
  'TLS version too old': 'Version de TLS trop ancienne',
  '{0} offered nothing newer than TLS 1.1. Microsoft 365 requires TLS 1.2 or newer, so what answered there is a device on the way, not Microsoft.':
    '{0} n’a rien proposé de plus récent que TLS 1.1. Microsoft 365 exige TLS 1.2 ou une version plus récente : ce qui a répondu est donc un équipement intermédiaire, pas Microsoft.',
  'The connection to {0} agreed on {1}. Microsoft 365 requires TLS 1.2 or newer, so something on the way or in the settings of this machine holds the version down.':
    'La connexion à {0} s’est établie en {1}. Microsoft 365 exige TLS 1.2 ou une version plus récente : quelque chose en chemin ou dans les paramètres de cette machine limite donc la version.',
  'Allow TLS 1.2 and 1.3 on the proxy or firewall in between.':
    'Autorisez TLS 1.2 et 1.3 sur le proxy ou le pare-feu intermédiaire.',
  'On the Jira nodes, remove old values from the Java options jdk.tls.client.protocols and mail.imaps.ssl.protocols.':
    'Sur les nœuds Jira, retirez les anciennes valeurs des options Java jdk.tls.client.protocols et mail.imaps.ssl.protocols.',
  'Another server answered': 'Un autre serveur a répondu',
  '{0}:{1} did not greet like Exchange Online. It said: {2}':
    '{0}:{1} ne s’est pas présenté comme Exchange Online. Il a répondu : {2}',
  '(nothing)': '(rien)',
  'A mail proxy or mail gateway answers in place of Microsoft.':
    'Un proxy ou une passerelle de messagerie répond à la place de Microsoft.',
  'The host or the port was changed by hand.': 'L’hôte ou le port a été modifié à la main.',
  'The company DNS leads this name to an Exchange server on premises.':
    'Le DNS de l’entreprise mène ce nom à un serveur Exchange sur site.',
  'Reset the mail host and the port to the values of the plan.':
    'Rétablissez les valeurs du plan pour l’hôte et le port de messagerie.',
  'Ask the network team whether {0}:{1} is redirected, and have it led straight to Microsoft.':
    'Demandez à l’équipe réseau si {0}:{1} est redirigé, et faites-le mener directement à Microsoft.',
  'Server of another cloud': 'Serveur d’un autre cloud',
  '{0} greets as {1}, which belongs to {2}. The chosen plan is {3}.':
    '{0} se présente comme {1}, qui appartient à {2}. Le plan choisi est {3}.',
  'If the mailbox is in {0}, choose that plan: every host and scope changes with it.':
    'Si la boîte aux lettres est dans {0}, choisissez ce plan : tous les hôtes et toutes les étendues changent avec lui.',
  'Otherwise reset the mail host to the value of the chosen plan.':
    'Sinon, rétablissez la valeur du plan choisi pour l’hôte de messagerie.',
  'Clock is wrong': 'Horloge fausse',
  'The clock of this machine is {0} {1} Microsoft’s. Tokens are judged by time: with a wrong clock they look expired or not yet valid.':
    'L’horloge de cette machine {1} de {0} sur celle de Microsoft. Les jetons se jugent d’après l’heure : avec une horloge fausse, ils semblent expirés ou pas encore valables.',
  behind: 'retarde',
  'ahead of': 'avance',
  'Switch on time synchronisation (NTP) on this machine and on every Jira node.':
    'Activez la synchronisation de l’heure (NTP) sur cette machine et sur chaque nœud Jira.',
  'Look at the state of the clock (shell of the server).': 'Regardez l’état de l’horloge (shell du serveur).',
  '{0} asks for fewer requests (429). This says nothing about the settings: they were not looked at.':
    '{0} demande d’espacer les requêtes (429). Cela ne dit rien des paramètres : ils n’ont pas été examinés.',
  'Wait a few minutes, then run the diagnosis again.': 'Attendez quelques minutes, puis relancez le diagnostic.',
  'Wait {0}, then run the diagnosis again.': 'Attendez {0}, puis relancez le diagnostic.',
  'If it comes back, look for another program that uses the same app registration or mailbox.':
    'Si cela revient, cherchez un autre programme qui utilise la même inscription d’application ou la même boîte aux lettres.',
  'Service not available': 'Service non disponible',
  '{0} answered {1}: the service, or a proxy on the way to it, cannot answer at the moment. This says nothing about the settings.':
    '{0} a répondu {1} : le service, ou un proxy qui y mène, ne peut pas répondre pour l’instant. Cela ne dit rien des paramètres.',
  'If it stays, look for an incident under Health > Service health in the Microsoft 365 admin center, and ask the network team about the proxy.':
    'Si cela persiste, cherchez un incident sous Health > Service health dans le centre d’administration Microsoft 365, et interrogez l’équipe réseau au sujet du proxy.',
  '{0} did not answer as Microsoft does: what came was {1} with status {2}. That is how the page of a proxy, a firewall or a guest network looks.':
    '{0} n’a pas répondu comme le fait Microsoft. Reçu : {1}, statut {2}. C’est à cela que ressemble la page d’un proxy, d’un pare-feu ou d’un réseau invité.',
  'an answer without a content type': 'une réponse sans type de contenu',
  'A proxy shows a sign-in or block page in place of Microsoft’s answer.':
    'Un proxy affiche une page de connexion ou de blocage à la place de la réponse de Microsoft.',
  'An endpoint was changed by hand and leads to a web page.':
    'Un point de terminaison a été modifié à la main et mène à une page web.',
  'Have {0} (port 443) allowed on the proxy for this machine and for every Jira node, without a sign-in.':
    'Faites autoriser {0} (port 443) sur le proxy pour cette machine et pour chaque nœud Jira, sans authentification.',
  'Answer redirected elsewhere': 'Réponse redirigée ailleurs',
  '{0} sent us on to {1}. Microsoft does not do that here; a proxy or a guest network does. We did not follow.':
    '{0} nous a renvoyés vers {1}. Microsoft ne fait pas cela ici ; un proxy ou un réseau invité le fait. Nous n’avons pas suivi.',
  'another address': 'une autre adresse',
  'Have {0} (port 443) allowed on the proxy for this machine, without a sign-in page.':
    'Faites autoriser {0} (port 443) sur le proxy pour cette machine, sans page de connexion.',
  'Encryption tampered with': 'Chiffrement altéré',
  'While {0}:{1} was switching to encryption, text was slipped in before it. That is how an attack looks, or a broken mail filter. We stopped and sent nothing secret.':
    'Pendant que {0}:{1} passait au chiffrement, du texte a été glissé avant. C’est ainsi que se manifeste une attaque, ou un filtre de messagerie défectueux. Nous nous sommes arrêtés et n’avons rien envoyé de secret.',
  'Ask the network team for the device that inspects mail traffic to {0}:{1}, and have it exempted.':
    'Demandez à l’équipe réseau quel équipement inspecte le trafic de messagerie vers {0}:{1}, et faites exempter ce trafic.',
  'Encryption not offered': 'Chiffrement non proposé',
  'The mail server did not agree to encrypt the connection (STARTTLS), which Exchange Online always does. We stopped and sent nothing secret. {0}':
    'Le serveur de messagerie n’a pas accepté de chiffrer la connexion (STARTTLS), ce qu’Exchange Online fait toujours. Nous nous sommes arrêtés et n’avons rien envoyé de secret. {0}',
  'A firewall or virus scanner takes STARTTLS out of the conversation.':
    'Un pare-feu ou un antivirus retire STARTTLS de l’échange.',
  'Another mail server answers under this name.': 'Un autre serveur de messagerie répond sous ce nom.',
  'Have {0}:{1} exempted from mail inspection on the firewall.':
    'Faites exempter {0}:{1} de l’inspection des e-mails sur le pare-feu.',
  'Reply not understood': 'Réponse non comprise',
  'What came back does not belong to the conversation, or is far too long for it: {0} Something other than Microsoft may be answering.':
    'Ce qui a été reçu ne fait pas partie de l’échange, ou est beaucoup trop long pour lui : {0} Il se peut qu’autre chose que Microsoft réponde.',
  'Run the diagnosis again: a single broken answer can be chance.':
    'Relancez le diagnostic : une seule réponse défectueuse peut être un hasard.',
  'If it stays, ask the network team which device stands between this machine and Microsoft, and have it let this traffic through.':
    'Si cela persiste, demandez à l’équipe réseau quel équipement se trouve entre cette machine et Microsoft, et veillez à ce qu’il laisse passer ce trafic.',
  'Server ended session': 'Session terminée par le serveur',
  'The mail server ended the session by itself: {0}':
    'Le serveur de messagerie a mis fin de lui-même à la session : {0}',
  'Too many connections to this mailbox are open at once.':
    'Trop de connexions à cette boîte aux lettres sont ouvertes à la fois.',
  'The server is being moved or restarted.': 'Le serveur est en cours de déplacement ou de redémarrage.',
  'If it comes back, look for other programs that read this mailbox, and let Jira fetch less often.':
    'Si cela revient, cherchez d’autres programmes qui lisent cette boîte aux lettres, et faites relever les e-mails moins souvent par Jira.',
  'Address not allowed': 'Adresse non autorisée',
  'The name leads to an address inside the company network, and the companion does not connect there: {0}':
    'Le nom mène à une adresse à l’intérieur du réseau de l’entreprise, et le companion ne s’y connecte pas : {0}',
  'Compare the host with the value of the plan: Microsoft’s hosts have public addresses.':
    'Comparez l’hôte avec la valeur du plan : les hôtes de Microsoft ont des adresses publiques.',
  'If the company DNS leads it to a gateway on purpose, the operator of the companion can allow that address.':
    'Si le DNS de l’entreprise le mène volontairement à une passerelle, l’exploitant du companion peut autoriser cette adresse.',
  'Proxy wants a password': 'Le proxy exige un mot de passe',
  'Your web proxy does not let the request pass without a user name and password of its own. Microsoft was never reached.':
    'Votre proxy web ne laisse pas passer la requête sans nom d’utilisateur ni mot de passe qui lui soient propres. Microsoft n’a jamais été atteint.',
  'Let the proxy pass {0} and {1} from the servers without a password,':
    'Veillez à ce que le proxy laisse passer {0} et {1} depuis les serveurs sans mot de passe,',
  'or give the credentials of the proxy: in Jira by -Dhttps.proxyUser and -Dhttps.proxyPassword, in the companion by its proxy setting.':
    'ou donnez les informations d’identification du proxy : dans Jira par -Dhttps.proxyUser et -Dhttps.proxyPassword, dans le companion par son réglage de proxy.',
  'Proxy refused the way': 'Passage refusé par le proxy',
  'Your web proxy does not let this connection pass. Many allow CONNECT to port 443 only, so mail ports (993, 995) fail there.':
    'Votre proxy web ne laisse pas passer cette connexion. Beaucoup n’autorisent CONNECT que vers le port 443 : les ports de messagerie (993, 995) y échouent donc.',
  'Let the proxy pass {0}:{1} and {2}:{3}, or open a direct way for them.':
    'Veillez à ce que le proxy laisse passer {0}:{1} et {2}:{3}, ou ouvrez-leur un accès direct.',
  'A SOCKS proxy works too: mail.imaps.socks.host in the JVM.':
    'Un proxy SOCKS fonctionne aussi : mail.imaps.socks.host dans la JVM.',
  'The service asks for a pause{0}, because too many requests came in a short time. Credentials and settings are not the reason.':
    'Le service demande une pause{0}, car trop de requêtes sont arrivées en peu de temps. Les informations d’identification et les paramètres ne sont pas en cause.',
  ' of {0}': ' de {0}',
  'The service, or a proxy in front of it, answered that it cannot serve right now. Credentials and settings are not the reason.':
    'Le service, ou un proxy placé devant lui, a répondu qu’il ne peut pas traiter la requête pour l’instant. Les informations d’identification et les paramètres ne sont pas en cause.',
  'Gateway got no answer': 'Passerelle sans réponse',
  'A proxy or gateway between here and Microsoft got no usable answer from the next server. It is about the way, not about credentials.':
    'Un proxy ou une passerelle entre ici et Microsoft n’a pas obtenu de réponse utilisable du serveur suivant. C’est le trajet qui est en cause, pas les informations d’identification.',
  'If it stays, ask the network administrator whether the page comes from your own proxy.':
    'Si cela persiste, demandez à l’administrateur réseau si la page vient de votre propre proxy.',
  'Page instead of answer': 'Une page au lieu d’une réponse',
  'A web page came back where data was expected: a captive portal, a proxy that blocks the address, or a wrong endpoint.':
    'Une page web est arrivée là où des données étaient attendues : un portail captif, un proxy qui bloque l’adresse, ou un mauvais point de terminaison.',
  'Open the address in a browser on the same machine: the page says whose it is.':
    'Ouvrez l’adresse dans un navigateur sur la même machine : la page indique à qui elle appartient.',
  'The proxy has to let {0} and {1} pass unchanged.': 'Le proxy doit laisser passer {0} et {1} sans modification.',
  'The server answered by sending the request to another address. Token and Graph endpoints never do that: a portal or a proxy stands between, or the endpoint is wrong.':
    'Le serveur a répondu en renvoyant la requête vers une autre adresse. Les points de terminaison de jeton et Graph ne le font jamais : un portail ou un proxy s’interpose, ou le point de terminaison est faux.',
  'The endpoints must be at {0}, with https.': 'Les points de terminaison doivent se trouver sur {0}, en https.',
  'See where the redirect leads: it names the portal or proxy.':
    'Regardez où mène la redirection : elle nomme le portail ou le proxy.',
  'Answer was empty': 'Réponse vide',
  'The connection was made and an answer came, but with nothing in it. Something between here and Microsoft has swallowed it.':
    'La connexion s’est établie et une réponse est arrivée, mais sans contenu. Quelque chose entre ici et Microsoft l’a avalé.',
  'Try without the proxy in between, or have it pass the host without inspection.':
    'Essayez sans le proxy intermédiaire, ou veillez à ce qu’il laisse passer l’hôte sans inspection.',
  'No such address there': 'Adresse inexistante sur ce serveur',
  'The server is there, but not this address on it: the path of an endpoint is mistyped or hand-made.':
    'Le serveur est là, mais pas cette adresse : le chemin d’un point de terminaison est mal saisi ou composé à la main.',
  'Choose the plan on this page again and take over both endpoints unchanged.':
    'Choisissez de nouveau le plan sur cette page et reprenez les deux points de terminaison sans les modifier.',
  '{0}:443, {1}:443, {2}:{3} and {4}:{5}': '{0}:443, {1}:443, {2}:{3} et {4}:{5}',
  'Host name not found': 'Nom d’hôte introuvable',
  'The name of the server could not be looked up: it is mistyped, or the DNS of this machine does not resolve names on the Internet.':
    'Le nom du serveur n’a pas pu être résolu : il est mal saisi, ou le DNS de cette machine ne résout pas les noms d’Internet.',
  'Compare the name. Those of this plan are {0}, {1} and {2}.':
    'Comparez le nom. Ceux de ce plan sont {0}, {1} et {2}.',
  'Look it up on the Jira server.': 'Essayez de le résoudre sur le serveur Jira.',
  'Where only a proxy resolves names, configure the proxy in Jira and in the companion.':
    'Si seul un proxy résout les noms, configurez le proxy dans Jira et dans le companion.',
  'DNS does not answer': 'Le DNS ne répond pas',
  'The DNS server of this machine did not answer. It says nothing about Microsoft or the settings.':
    'Le serveur DNS de cette machine n’a pas répondu. Cela ne dit rien de Microsoft ni des paramètres.',
  'Check the DNS servers of the machine and the way to them (port 53).':
    'Contrôlez les serveurs DNS de la machine et le chemin vers eux (port 53).',
  'Connection was refused': 'Connexion refusée',
  'The other side answered at once that nothing listens there: the port is wrong, or a firewall rejects the connection.':
    'L’autre côté a répondu aussitôt que rien n’écoute là : le port est faux, ou un pare-feu rejette la connexion.',
  'Check host and port. Those of this plan are {0}.': 'Contrôlez l’hôte et le port. Ceux de ce plan sont {0}.',
  'Then ask the network administrator to allow them from the Jira servers and from the companion.':
    'Demandez ensuite à l’administrateur réseau de les autoriser depuis les serveurs Jira et depuis le companion.',
  'Connection was cut': 'Connexion coupée',
  'The connection stood and was cut off. A firewall or an inspecting proxy that does not know the protocol does that; now and then a server does.':
    'La connexion était établie et a été coupée. C’est l’effet d’un pare-feu ou d’un proxy d’inspection qui ne connaît pas le protocole ; parfois, d’un serveur.',
  'Try again: once may be chance.': 'Réessayez : une fois peut être un hasard.',
  'If it recurs, let these pass without inspection: {0}.':
    'Si cela se reproduit, laissez passer ceux-ci sans inspection : {0}.',
  'No answer in time': 'Aucune réponse à temps',
  'The connection attempt got no answer at all. Typically a firewall drops it silently; a wrong host or port can do the same.':
    'La tentative de connexion n’a reçu aucune réponse. Typiquement, un pare-feu l’écarte en silence ; un hôte ou un port faux peut faire de même.',
  'Ask the network administrator to allow {0} from the Jira servers and from the companion.':
    'Demandez à l’administrateur réseau d’autoriser {0} depuis les serveurs Jira et depuis le companion.',
  'A web proxy does not help for 993 and 995: these ports need a direct way, or a SOCKS proxy.':
    'Un proxy web n’aide pas pour 993 et 995 : ces ports ont besoin d’un accès direct, ou d’un proxy SOCKS.',
  'Server fell silent': 'Le serveur s’est tu',
  'The connection stood, but the answer did not come in time: an inspecting proxy holds it back, the line is slow, or the server is loaded.':
    'La connexion était établie, mais la réponse n’est pas arrivée à temps : un proxy d’inspection la retient, la ligne est lente ou le serveur est chargé.',
  'In Jira raise the timeout of the mail server (for example to 60000 ms) and test again.':
    'Dans Jira, augmentez le délai d’expiration du serveur de messagerie (par exemple 60000 ms) et testez de nouveau.',
  'Connection timed out': 'Délai de connexion dépassé',
  'A connection ran into its time limit; whether at its start or later, the message does not say.':
    'Une connexion a dépassé son délai ; à l’établissement ou plus tard, le message ne le dit pas.',
  'Check that a firewall lets through {0}.': 'Vérifiez qu’un pare-feu laisse passer {0}.',
  'Paste the whole stack trace: it says where it stopped.':
    'Collez toute la trace de pile (stack trace) : elle indique où cela s’est arrêté.',
  'No route to server': 'Aucune route vers le serveur',
  'This machine knows no way to the address: no route, no gateway, or an IPv6 address on a network that has only IPv4.':
    'Cette machine ne connaît aucun chemin vers l’adresse : pas de route, pas de passerelle, ou une adresse IPv6 sur un réseau qui n’a qu’IPv4.',
  'Check routing and gateway of the machine.': 'Contrôlez le routage et la passerelle de la machine.',
  'If the address is IPv6 and the network is not: let the JVM prefer IPv4 (-Djava.net.preferIPv4Stack=true).':
    'Si l’adresse est en IPv6 et que le réseau ne l’est pas : faites préférer IPv4 à la JVM (-Djava.net.preferIPv4Stack=true).',
  'Machine forbids connection': 'Connexion interdite par la machine',
  'The operating system of this machine does not let the program connect: a local firewall, a container policy or SELinux.':
    'Le système d’exploitation de cette machine ne laisse pas le programme se connecter : un pare-feu local, une stratégie de conteneur ou SELinux.',
  'Look at the local firewall, at network policies of the container platform, and at the audit log of SELinux.':
    'Regardez le pare-feu local, les stratégies réseau de la plateforme de conteneurs et le journal d’audit de SELinux.',
  'No connection came about': 'Aucune connexion établie',
  'The program could not connect to the server, and its message does not say why.':
    'Le programme n’a pas pu se connecter au serveur, et son message ne dit pas pourquoi.',
  'Check that these are reachable from the Jira server: {0}.':
    'Vérifiez que ceux-ci sont joignables depuis le serveur Jira : {0}.',
  'Paste the whole stack trace: the last "Caused by" says more.':
    'Collez toute la trace de pile (stack trace) : le dernier « Caused by » en dit plus.',
  'The companion takes its proxy from HTTPS_PROXY (http://user:password@host:port or socks5://host:port) and leaves out the hosts of NO_PROXY.':
    'Le companion lit son proxy dans HTTPS_PROXY (http://user:password@host:port ou socks5://host:port) et ne l’utilise pas pour les hôtes de NO_PROXY.',
  'Proxy not reachable': 'Proxy injoignable',
  'The companion is set to go through a proxy, and nobody answers there. Microsoft was never asked. {0}':
    'Le companion est réglé pour passer par un proxy, et rien n’y répond. Microsoft n’a jamais été interrogé. {0}',
  'Host or port of the proxy is mistyped.': 'L’hôte ou le port du proxy est mal saisi.',
  'The proxy is down or has moved.': 'Le proxy est arrêté ou a été déplacé.',
  'Compare host and port with what the network team gives, and correct the setting.':
    'Comparez l’hôte et le port avec ce qu’indique l’équipe réseau, et corrigez le réglage.',
  'Restart the companion and run the diagnosis again.': 'Redémarrez le companion et relancez le diagnostic.',
  'Proxy refused the password': 'Mot de passe refusé par le proxy',
  'The proxy of your network did not accept the user and password that the companion gave it. They are the proxy’s own, not those of Microsoft, which was never asked. {0}':
    'Le proxy de votre réseau n’a pas accepté l’utilisateur et le mot de passe que le companion lui a donnés. Ce sont ceux du proxy, pas ceux de Microsoft, qui n’a jamais été interrogé. {0}',
  'The password of the proxy account has changed or expired.':
    'Le mot de passe du compte du proxy a changé ou a expiré.',
  'A special character in the password is not percent-encoded in the address.':
    'Un caractère spécial du mot de passe n’est pas encodé en pourcentage dans l’adresse.',
  'Write special characters of user and password percent-encoded: @ is %40, : is %3A, / is %2F.':
    'Écrivez les caractères spéciaux de l’utilisateur et du mot de passe encodés en pourcentage : @ devient %40, le deux-points devient %3A et / devient %2F.',
  'Proxy cannot reach server': 'Serveur hors de portée du proxy',
  'The proxy answers, but could not connect to the server behind it: it does not resolve the name, or its own firewall does not let it out. {0}':
    'Le proxy répond, mais n’a pas pu se connecter au serveur derrière lui : il ne résout pas le nom, ou son propre pare-feu ne le laisse pas sortir. {0}',
  'Ask the network team whether the proxy itself reaches {0}.':
    'Demandez à l’équipe réseau si le proxy lui-même atteint {0}.',
  'Ask the network team whether the proxy itself reaches {0}:{1} and {2}:{3}.':
    'Demandez à l’équipe réseau si le proxy lui-même atteint {0}:{1} et {2}:{3}.',
  'Wait a few minutes and run the diagnosis again: an outage behind the proxy looks the same.':
    'Attendez quelques minutes et relancez le diagnostic : une panne derrière le proxy a la même apparence.',
  'The two sides could not agree on a version of TLS. Microsoft ends TLS 1.0 and 1.1 for mail in 2026 and wants 1.2 or later; an old JVM or a setting of this machine offers less.':
    'Les deux côtés n’ont pas pu s’accorder sur une version de TLS. Microsoft met fin à TLS 1.0 et 1.1 pour la messagerie en 2026 et exige la version 1.2 ou ultérieure ; une JVM ancienne ou un réglage de cette machine propose moins.',
  'Let the JVM of Jira offer TLS 1.2 and 1.3, then restart Jira.':
    'Faites proposer TLS 1.2 et 1.3 par la JVM de Jira, puis redémarrez Jira.',
  'No sign-in is logged at Entra for such a failure: it happens before anyone signs in.':
    'Entra ne journalise aucune connexion pour un tel échec : il survient avant que quiconque se connecte.',
  'No common encryption': 'Aucun chiffrement commun',
  'The two sides could not agree on how to encrypt. An old JVM, a hardened setting, or a box in between that speaks an old dialect is the usual reason.':
    'Les deux côtés n’ont pas pu s’accorder sur la façon de chiffrer. La raison habituelle est une JVM ancienne, un réglage durci, ou un équipement intermédiaire qui parle un dialecte ancien.',
  'Update the JVM, and look at jdk.tls.disabledAlgorithms in its java.security file.':
    'Mettez la JVM à jour, et regardez jdk.tls.disabledAlgorithms dans son fichier java.security.',
  'If only this host fails, look for an inspecting proxy in between.':
    'Si seul cet hôte échoue, cherchez un proxy d’inspection entre les deux.',
  'Other side speaks no TLS': 'L’autre côté ne parle pas TLS',
  'The program began TLS, and what came back is something else: the port is for STARTTLS, or a proxy answers with a page of its own.':
    'Le programme a entamé une négociation TLS, et ce qui est revenu est autre chose : le port est destiné à STARTTLS, ou un proxy répond avec sa propre page.',
  'IMAP with SSL/TLS belongs to port {0}, POP to {1}. Port {2} (SMTP) begins in plain text and uses STARTTLS.':
    'IMAP avec SSL/TLS correspond au port {0}, POP au port {1}. Le port {2} (SMTP) commence en clair et utilise STARTTLS.',
  'If the ports are right, a proxy or captive portal answers: ask the network administrator for a direct way.':
    'Si les ports sont corrects, un proxy ou un portail captif répond : demandez un accès direct à l’administrateur réseau.',
  'No secure connection': 'Aucune connexion sécurisée',
  'The TLS connection was not established, and the message does not say why. It happens before anyone signs in, so Entra has no record of it.':
    'La connexion TLS n’a pas été établie, et le message ne dit pas pourquoi. Cela survient avant que quiconque se connecte : Entra n’en garde donc aucune trace.',
  'Look for an inspecting proxy between this machine and Microsoft.':
    'Cherchez un proxy d’inspection entre cette machine et Microsoft.',
  'Answer not as documented': 'Réponse non conforme à la documentation',
  'No common TLS version': 'Aucune version TLS commune',
};
