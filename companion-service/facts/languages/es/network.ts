import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Until then start Jira’s Java with {0} on every node (JVM_SUPPORT_RECOMMENDED_ARGS in setenv.sh), and restart Jira.':
    'Hasta entonces, inicie el Java de Jira con {0} en cada nodo (JVM_SUPPORT_RECOMMENDED_ARGS en setenv.sh) y reinicie Jira.',
  'DNS answers only half': 'El DNS responde a medias',
  'does not answer at all': 'no responde en absoluto',
  'answers with an error': 'responde con un error',
  'Asked for {0} addresses of {1}, the DNS server of this machine {2}; asked for the other kind it answers properly. Programs ask for both: some wait for seconds with every connection, others take the name for unknown. Jira’s Java may meet it otherwise than this companion. {3}':
    'Cuando se le preguntan las direcciones {0} de {1}, el servidor DNS de este equipo {2}; cuando se le pregunta por la otra clase, responde bien. Los programas preguntan por ambas: unos esperan segundos en cada conexión, otros dan el nombre por desconocido. El Java de Jira puede comportarse de otro modo que este companion. {3}',
  'The DNS server, or a firewall in front of it, drops questions that it does not know.':
    'El servidor DNS, o un firewall delante de él, descarta las preguntas que no conoce.',
  'The company DNS has a zone of its own for this name, with one kind of address only.':
    'El DNS de la empresa tiene una zona propia para este nombre, con una sola clase de direcciones.',
  'Have the DNS server answer both questions. “No such address” is a good answer; none is not.':
    'Haga que el servidor DNS responda a ambas preguntas. «No existe tal dirección» es una buena respuesta; el silencio no lo es.',
  'Ask the same on each Jira server: its DNS may be another one.':
    'Pregunte lo mismo en cada servidor de Jira: su DNS puede ser otro.',
  'IPv6 leads nowhere': 'IPv6 no lleva a ninguna parte',
  '{0}: there are IPv6 addresses, and none of them accepts a connection from here; over IPv4 it works. Java takes IPv4 first, so Jira is held up only if its Java was told to prefer IPv6; other programs may wait long. {1}':
    '{0}: hay direcciones IPv6 y ninguna acepta una conexión desde aquí; por IPv4 funciona. Java toma primero IPv4, así que Jira solo se detiene si a su Java se le indicó que prefiera IPv6; otros programas pueden esperar mucho. {1}',
  'The firewall lets only IPv4 out, and drops IPv6 instead of refusing it.':
    'El firewall solo deja salir IPv4 y descarta IPv6 en lugar de rechazarlo.',
  'This machine has an IPv6 address that leads to no network.':
    'Este equipo tiene una dirección IPv6 que no lleva a ninguna red.',
  'Let IPv6 out to {0}, or take IPv6 off the machines altogether.':
    'Deje salir IPv6 hacia {0}, o quite IPv6 por completo de los equipos.',
  'On the Jira nodes, look for -Djava.net.preferIPv6Addresses=true or =system among the options of Java, and take it out: with it Java tries IPv6 first, or goes by the order of the operating system.':
    'En los nodos de Jira, busque -Djava.net.preferIPv6Addresses=true o =system entre las opciones de Java y quítela: con ella Java prueba primero IPv6 o sigue el orden del sistema operativo.',
  'Works over IPv6 only': 'Funciona solo por IPv6',
  '{0}: this companion got through over IPv6, and none of the IPv4 addresses accepts a connection. Java takes IPv4 first unless it was told otherwise, and Jira’s mail client then tries one address only. So what works here will probably fail in Jira. {1}':
    '{0}: este companion pasó por IPv6 y ninguna de las direcciones IPv4 acepta una conexión. Java toma primero IPv4 si no se le indicó otra cosa, y el cliente de correo de Jira prueba entonces una sola dirección. Así que lo que funciona aquí probablemente falle en Jira. {1}',
  'The firewall has been opened for the IPv6 addresses and not for the IPv4 ones.':
    'El firewall se abrió para las direcciones IPv6 y no para las IPv4.',
  'The network is IPv6 only, and Java was not told.': 'La red solo tiene IPv6 y Java no lo sabe.',
  'Let IPv4 out to {0} as well.': 'Deje salir también IPv4 hacia {0}.',
  'Some addresses unreachable': 'Algunas direcciones inaccesibles',
  '{0}: of {1} addresses that were tried, {2} did not accept a connection. This companion took another one. Jira’s mail client tries one address only, and not always the same, so its mail would come at some times and fail at others. {3}':
    '{0}: de {1} direcciones probadas, {2} no aceptaron una conexión. Este companion tomó otra. El cliente de correo de Jira prueba una sola dirección, y no siempre la misma, así que su correo llegaría unas veces y fallaría otras. {3}',
  'The firewall lists addresses one by one, and Microsoft has others by now.':
    'El firewall enumera las direcciones una por una y Microsoft ya tiene otras.',
  'One of Microsoft’s servers was down for a moment.': 'Uno de los servidores de Microsoft estuvo caído un momento.',
  'If it stays, let {0} pass by name, or by Microsoft’s published ranges, which change from month to month.':
    'Si persiste, deje pasar {0} por nombre, o según los intervalos publicados por Microsoft, que cambian de un mes a otro.',
  'DNS leads name elsewhere': 'El DNS lleva a otro lugar',
  'The DNS server of this machine leads {0} to {1}. Microsoft’s names have not been seen to end there, and what answered did not prove to be Microsoft. Microsoft does not publish these names, so it is a hint and no proof.':
    'El servidor DNS de este equipo lleva {0} a {1}. No se ha visto que los nombres de Microsoft terminen ahí, y lo que respondió no demostró ser Microsoft. Microsoft no publica estos nombres, así que es un indicio y no una prueba.',
  'A filter in the company DNS leads blocked names to a page of its own.':
    'Un filtro en el DNS de la empresa lleva los nombres bloqueados a una página propia.',
  'The company DNS has a zone of its own for this name, and leads it to a gateway.':
    'El DNS de la empresa tiene una zona propia para este nombre y lo lleva a una puerta de enlace.',
  'Ask the network team where the company DNS leads {0}, and have it pass on Microsoft’s own answer.':
    'Pregunte al equipo de redes adónde lleva el DNS de la empresa {0} y haga que transmita sin cambios la respuesta de Microsoft.',
  'Have {0} (port 443) exempted from inspection and rewriting on the proxy, for this machine and for every Jira node.':
    'Haga que {0} (puerto 443) quede exento de inspección y reescritura en el proxy, para esta máquina y para cada nodo de Jira.',
  'Answer was incomplete': 'La respuesta quedó incompleta',
  'The answer of {0} breaks off in the middle. What stood in it was not used. A device on the way that limits or inspects answers does that; now and then a server does.':
    'La respuesta de {0} se corta a la mitad. Lo que contenía no se usó. Eso lo hace un dispositivo intermedio que limita o inspecciona las respuestas; de vez en cuando, un servidor.',
  'Answer far too large': 'Respuesta demasiado grande',
  'More came than any answer of Microsoft to this question holds, so we stopped reading: {0} Another server answers, or a device on the way changes the answer.':
    'Llegó más de lo que contiene cualquier respuesta de Microsoft a esta pregunta, así que dejamos de leer: {0} Responde otro servidor, o un dispositivo intermedio cambia la respuesta.',
  'If none was changed, ask the network team which device answers for this host, and have it let the traffic through unchanged.':
    'Si no se cambió ninguno, pregunte al equipo de redes qué dispositivo responde por este host y haga que deje pasar el tráfico sin cambios.',
  'Answer labelled wrongly': 'Respuesta mal etiquetada',
  '{0} sent data labelled {1}. Microsoft labels it application/json, and Jira refuses anything else, so something on the way has changed the answer.':
    '{0} envió datos etiquetados como {1}. Microsoft los etiqueta como application/json y Jira rechaza todo lo demás, así que algo intermedio ha cambiado la respuesta.',
  'A proxy rewrites answers while inspecting them.': 'Un proxy reescribe las respuestas al inspeccionarlas.',
  'Another server answers under this name.': 'Otro servidor responde con este nombre.',
  'Into the truststore of Jira’s JVM, then restart Jira.':
    'Impórtelo en el almacén de confianza de la JVM de Jira y después reinicie Jira.',
  'For the companion: put the file into NODE_EXTRA_CA_CERTS and restart it.':
    'Para el companion: ponga el archivo en NODE_EXTRA_CA_CERTS y reinícielo.',
  'Certificate not trusted': 'Certificado no confiable',
  'The certificate of the server leads to no root that this machine trusts. Usually a proxy of your own network inspects the connection and shows a certificate of its own; otherwise the truststore is old.':
    'El certificado del servidor no conduce a ninguna raíz en la que confíe esta máquina. Por lo general, un proxy de su propia red inspecciona la conexión y muestra un certificado propio; si no, el almacén de confianza es antiguo.',
  'A proxy or virus scanner inspects TLS.': 'Un proxy o un antivirus inspecciona TLS.',
  'The truststore of the JVM or of the machine is out of date.':
    'El almacén de confianza de la JVM o de la máquina está desactualizado.',
  'An intermediate certificate is missing.': 'Falta un certificado intermedio.',
  'See who issued the certificate. If it is your company, export its root certificate as PEM.':
    'Vea quién emitió el certificado. Si es su empresa, exporte su certificado raíz como PEM.',
  'Better for mail ports: exempt them from inspection.': 'Mejor para los puertos de correo: exímalos de la inspección.',
  'Certificate is self-signed': 'El certificado es autofirmado',
  'The chain ends in a certificate that vouches for itself and is not trusted here. Microsoft never shows one: a proxy or another server in your network answers.':
    'La cadena termina en un certificado que responde por sí mismo y en el que aquí no se confía. Microsoft nunca muestra uno así: responde un proxy u otro servidor de su red.',
  'See who issued it. If it is your company’s inspecting proxy, export its root certificate as PEM.':
    'Vea quién lo emitió. Si es el proxy de inspección de su empresa, exporte su certificado raíz como PEM.',
  'Certificate has expired': 'El certificado ha expirado',
  'The certificate that was shown is out of date. With Microsoft’s servers that means: the clock of this machine is wrong, or a proxy shows an old certificate of its own.':
    'El certificado que se mostró está vencido. Con los servidores de Microsoft eso significa: el reloj de esta máquina está mal, o un proxy muestra un certificado propio antiguo.',
  'Check date and time of the machine (NTP).': 'Compruebe la fecha y la hora de la máquina (NTP).',
  'If they are right, look at the inspecting proxy: its certificate has to be renewed.':
    'Si son correctas, mire el proxy de inspección: hay que renovar su certificado.',
  'Revocation cannot be checked': 'La revocación no se puede comprobar',
  'The certificate may be right, but this machine cannot reach the servers that say whether it was revoked, and the program insists on knowing.':
    'Puede que el certificado sea correcto, pero esta máquina no llega a los servidores que dicen si se revocó, y el programa insiste en saberlo.',
  'Let the machine reach the revocation servers named in the certificate (http, port 80), for example crl3.digicert.com and ocsp.digicert.com.':
    'Permita que la máquina llegue a los servidores de revocación que nombra el certificado (http, puerto 80), por ejemplo crl3.digicert.com y ocsp.digicert.com.',
  'If a proxy inspects TLS, its own certificate names other servers: ask the network administrator.':
    'Si un proxy inspecciona TLS, su propio certificado nombra otros servidores: pregunte al administrador de red.',
  'Certificate bears another name': 'El certificado lleva otro nombre',
  'The certificate is for another host than the one that was asked for: another server answers, or a proxy stands between.':
    'El certificado es para un host distinto del solicitado: responde otro servidor o hay un proxy en medio.',
  'Compare the host in the settings with the one of your plan on this page.':
    'Compare el host de la configuración con el de su plan en esta página.',
  'If it is right, the network leads the name elsewhere: check DNS, hosts file and proxy.':
    'Si es correcto, la red lleva el nombre a otro lugar: compruebe el DNS, el archivo hosts y el proxy.',
  'If it has to inspect: add its CA certificate to the companion. Set NODE_EXTRA_CA_CERTS to the PEM file and restart the companion.':
    'Si tiene que inspeccionar: agregue su certificado de CA al companion. Establezca NODE_EXTRA_CA_CERTS en el archivo PEM y reinicie el companion.',
  'Add the same CA certificate to the trust store of the Java that runs Jira, on every node, and restart Jira. This line is for the shell of the server.':
    'Agregue el mismo certificado de CA al almacén de confianza del Java que ejecuta Jira, en cada nodo, y reinicie Jira. Esta línea es para el shell del servidor.',
  'Connection is intercepted': 'La conexión se intercepta',
  'The certificate shown for {0}:{1} was not issued by a public authority but by “{2}”. A device on the way (proxy, firewall or virus scanner) opens the encrypted connection, and this machine does not trust it. Nothing secret was sent.':
    'El certificado que se mostró para {0}:{1} no lo emitió una autoridad pública, sino «{2}». Un dispositivo intermedio (proxy, cortafuegos o antivirus) abre la conexión cifrada, y esta máquina no confía en él. No se envió nada secreto.',
  'A company proxy or firewall inspects TLS.': 'Un proxy o un cortafuegos de la empresa inspecciona TLS.',
  'Virus protection on this machine inspects TLS.': 'Un antivirus de esta máquina inspecciona TLS.',
  'Best: exempt {0}:{1} from TLS inspection. Microsoft advises against inspecting this traffic, and inspection often breaks IMAP and POP.':
    'Lo mejor: exima {0}:{1} de la inspección TLS. Microsoft desaconseja inspeccionar este tráfico, y la inspección a menudo rompe IMAP y POP.',
  'Trusted certificates outdated': 'Certificados de confianza desactualizados',
  'The certificate of {0} was issued by “{1}”, an authority that Microsoft uses, but the trust store of this machine does not know it.':
    'El certificado de {0} lo emitió «{1}», una autoridad que usa Microsoft, pero el almacén de confianza de esta máquina no la conoce.',
  'Update Node (the companion) and Java (Jira) to a current release: both bring the current authorities.':
    'Actualice Node (el companion) y Java (Jira) a una versión actual: ambos traen las autoridades actuales.',
  'If the companion was given its own list of authorities, add the current Microsoft and DigiCert roots to it.':
    'Si al companion se le dio una lista propia de autoridades, agréguele las raíces actuales de Microsoft y DigiCert.',
  'TLS version too old': 'Versión de TLS demasiado antigua',
  '{0} offered nothing newer than TLS 1.1. Microsoft 365 requires TLS 1.2 or newer, so what answered there is a device on the way, not Microsoft.':
    '{0} no ofreció nada más reciente que TLS 1.1. Microsoft 365 exige TLS 1.2 o posterior, así que lo que respondió allí es un dispositivo intermedio, no Microsoft.',
  'The connection to {0} agreed on {1}. Microsoft 365 requires TLS 1.2 or newer, so something on the way or in the settings of this machine holds the version down.':
    'La conexión con {0} acordó {1}. Microsoft 365 exige TLS 1.2 o posterior, así que algo intermedio o de la configuración de esta máquina rebaja la versión.',
  'Allow TLS 1.2 and 1.3 on the proxy or firewall in between.':
    'Permita TLS 1.2 y 1.3 en el proxy o cortafuegos intermedio.',
  'On the Jira nodes, remove old values from the Java options jdk.tls.client.protocols and mail.imaps.ssl.protocols.':
    'En los nodos de Jira, quite los valores antiguos de las opciones de Java jdk.tls.client.protocols y mail.imaps.ssl.protocols.',
  'Another server answered': 'Respondió otro servidor',
  '{0}:{1} did not greet like Exchange Online. It said: {2}': '{0}:{1} no saludó como Exchange Online. Dijo: {2}',
  '(nothing)': '(nada)',
  'A mail proxy or mail gateway answers in place of Microsoft.':
    'Un proxy o una puerta de enlace de correo responde en lugar de Microsoft.',
  'The host or the port was changed by hand.': 'El host o el puerto se cambió a mano.',
  'The company DNS leads this name to an Exchange server on premises.':
    'El DNS de la empresa lleva este nombre a un servidor Exchange local.',
  'Reset the mail host and the port to the values of the plan.':
    'Restablezca el host y el puerto de correo a los valores del plan.',
  'Ask the network team whether {0}:{1} is redirected, and have it led straight to Microsoft.':
    'Pregunte al equipo de redes si {0}:{1} se redirige y haga que conduzca directamente a Microsoft.',
  'Server of another cloud': 'Servidor de otra nube',
  '{0} greets as {1}, which belongs to {2}. The chosen plan is {3}.':
    '{0} saluda como {1}, que pertenece a {2}. El plan elegido es {3}.',
  'If the mailbox is in {0}, choose that plan: every host and scope changes with it.':
    'Si el buzón está en {0}, elija ese plan: con él cambian todos los hosts y ámbitos.',
  'Otherwise reset the mail host to the value of the chosen plan.':
    'De lo contrario, restablezca el host de correo al valor del plan elegido.',
  'Clock is wrong': 'El reloj está mal',
  'The clock of this machine is {0} {1} Microsoft’s. Tokens are judged by time: with a wrong clock they look expired or not yet valid.':
    'El reloj de esta máquina va {0} {1} respecto al de Microsoft. La validez de los tokens depende de la hora: con un reloj equivocado parecen expirados o aún no válidos.',
  behind: 'atrasado',
  'ahead of': 'adelantado',
  'Switch on time synchronisation (NTP) on this machine and on every Jira node.':
    'Active la sincronización horaria (NTP) en esta máquina y en cada nodo de Jira.',
  'Look at the state of the clock (shell of the server).': 'Mire el estado del reloj (shell del servidor).',
  '{0} asks for fewer requests (429). This says nothing about the settings: they were not looked at.':
    '{0} pide menos solicitudes (429). Esto no dice nada de la configuración: no se llegó a mirar.',
  'Wait a few minutes, then run the diagnosis again.': 'Espere unos minutos y vuelva a ejecutar el diagnóstico.',
  'Wait {0}, then run the diagnosis again.': 'Espere {0} y vuelva a ejecutar el diagnóstico.',
  'If it comes back, look for another program that uses the same app registration or mailbox.':
    'Si se repite, busque otro programa que use el mismo registro de aplicación o el mismo buzón.',
  'Service not available': 'Servicio no disponible',
  '{0} answered {1}: the service, or a proxy on the way to it, cannot answer at the moment. This says nothing about the settings.':
    '{0} respondió {1}: el servicio, o un proxy en el camino hacia él, no puede responder en este momento. Esto no dice nada de la configuración.',
  'If it stays, look for an incident under Health > Service health in the Microsoft 365 admin center, and ask the network team about the proxy.':
    'Si persiste, busque un incidente en Health > Service health del centro de administración de Microsoft 365 y pregunte por el proxy al equipo de redes.',
  '{0} did not answer as Microsoft does: what came was {1} with status {2}. That is how the page of a proxy, a firewall or a guest network looks.':
    '{0} no respondió como lo hace Microsoft: lo que llegó fue {1} con el estado {2}. Ese aspecto tiene la página de un proxy, de un cortafuegos o de una red de invitados.',
  'an answer without a content type': 'una respuesta sin tipo de contenido',
  'A proxy shows a sign-in or block page in place of Microsoft’s answer.':
    'Un proxy muestra una página de inicio de sesión o de bloqueo en lugar de la respuesta de Microsoft.',
  'An endpoint was changed by hand and leads to a web page.':
    'Un punto de conexión se cambió a mano y lleva a una página web.',
  'Have {0} (port 443) allowed on the proxy for this machine and for every Jira node, without a sign-in.':
    'Haga que el proxy permita {0} (puerto 443) para esta máquina y para cada nodo de Jira, sin inicio de sesión.',
  'Answer redirected elsewhere': 'La respuesta redirige a otro sitio',
  '{0} sent us on to {1}. Microsoft does not do that here; a proxy or a guest network does. We did not follow.':
    '{0} nos remitió a {1}. Microsoft no hace eso aquí; lo hace un proxy o una red de invitados. No lo seguimos.',
  'another address': 'otra dirección',
  'Have {0} (port 443) allowed on the proxy for this machine, without a sign-in page.':
    'Haga que el proxy permita {0} (puerto 443) para esta máquina, sin página de inicio de sesión.',
  'Encryption tampered with': 'Cifrado manipulado',
  'While {0}:{1} was switching to encryption, text was slipped in before it. That is how an attack looks, or a broken mail filter. We stopped and sent nothing secret.':
    'Mientras {0}:{1} pasaba al cifrado, se coló texto antes de él. Ese aspecto tiene un ataque, o un filtro de correo averiado. Nos detuvimos y no enviamos nada secreto.',
  'Ask the network team for the device that inspects mail traffic to {0}:{1}, and have it exempted.':
    'Pregunte al equipo de redes por el dispositivo que inspecciona el tráfico de correo hacia {0}:{1} y haga que lo eximan.',
  'Encryption not offered': 'Cifrado no ofrecido',
  'The mail server did not agree to encrypt the connection (STARTTLS), which Exchange Online always does. We stopped and sent nothing secret. {0}':
    'El servidor de correo no aceptó cifrar la conexión (STARTTLS), algo que Exchange Online siempre hace. Nos detuvimos y no enviamos nada secreto. {0}',
  'A firewall or virus scanner takes STARTTLS out of the conversation.':
    'Un cortafuegos o un antivirus quita STARTTLS de la conversación.',
  'Another mail server answers under this name.': 'Otro servidor de correo responde con este nombre.',
  'Have {0}:{1} exempted from mail inspection on the firewall.':
    'Haga que {0}:{1} quede exento de la inspección de correo en el cortafuegos.',
  'Reply not understood': 'Respuesta no entendida',
  'What came back does not belong to the conversation, or is far too long for it: {0} Something other than Microsoft may be answering.':
    'Lo que llegó no pertenece a la conversación o es demasiado largo para ella: {0} Puede que responda algo que no es Microsoft.',
  'Run the diagnosis again: a single broken answer can be chance.':
    'Vuelva a ejecutar el diagnóstico: una única respuesta defectuosa puede ser casualidad.',
  'If it stays, ask the network team which device stands between this machine and Microsoft, and have it let this traffic through.':
    'Si persiste, pregunte al equipo de redes qué dispositivo hay entre esta máquina y Microsoft, y haga que deje pasar este tráfico.',
  'Server ended session': 'El servidor terminó la sesión',
  'The mail server ended the session by itself: {0}': 'El servidor de correo terminó la sesión por sí mismo: {0}',
  'Too many connections to this mailbox are open at once.': 'Hay demasiadas conexiones abiertas a la vez a este buzón.',
  'The server is being moved or restarted.': 'El servidor se está moviendo o reiniciando.',
  'If it comes back, look for other programs that read this mailbox, and let Jira fetch less often.':
    'Si se repite, busque otros programas que lean este buzón y haga que Jira recoja el correo con menos frecuencia.',
  'Address not allowed': 'Dirección no permitida',
  'The name leads to an address inside the company network, and the companion does not connect there: {0}':
    'El nombre lleva a una dirección de la red interna de la empresa, y el companion no se conecta allí: {0}',
  'Compare the host with the value of the plan: Microsoft’s hosts have public addresses.':
    'Compare el host con el valor del plan: los hosts de Microsoft tienen direcciones públicas.',
  'If the company DNS leads it to a gateway on purpose, the operator of the companion can allow that address.':
    'Si el DNS de la empresa lo lleva a propósito a una puerta de enlace, quien opera el companion puede permitir esa dirección.',
  'Proxy wants a password': 'El proxy pide contraseña',
  'Your web proxy does not let the request pass without a user name and password of its own. Microsoft was never reached.':
    'Su proxy web no deja pasar la solicitud sin un nombre de usuario y una contraseña propios. No se llegó a Microsoft.',
  'Let the proxy pass {0} and {1} from the servers without a password,':
    'Haga que el proxy deje pasar a los servidores hacia {0} y {1} sin contraseña,',
  'or give the credentials of the proxy: in Jira by -Dhttps.proxyUser and -Dhttps.proxyPassword, in the companion by its proxy setting.':
    'o facilite las credenciales del proxy: en Jira con -Dhttps.proxyUser y -Dhttps.proxyPassword, en el companion con su configuración de proxy.',
  'Proxy refused the way': 'El proxy negó el paso',
  'Your web proxy does not let this connection pass. Many allow CONNECT to port 443 only, so mail ports (993, 995) fail there.':
    'Su proxy web no deja pasar esta conexión. Muchos solo permiten CONNECT al puerto 443, así que los puertos de correo (993, 995) fallan allí.',
  'Let the proxy pass {0}:{1} and {2}:{3}, or open a direct way for them.':
    'Haga que el proxy deje pasar {0}:{1} y {2}:{3}, o abra un camino directo para ellos.',
  'A SOCKS proxy works too: mail.imaps.socks.host in the JVM.':
    'Un proxy SOCKS también sirve: mail.imaps.socks.host en la JVM.',
  'The service asks for a pause{0}, because too many requests came in a short time. Credentials and settings are not the reason.':
    'El servicio pide una pausa{0}, porque llegaron demasiadas solicitudes en poco tiempo. El motivo no son las credenciales ni la configuración.',
  ' of {0}': ' de {0}',
  'The service, or a proxy in front of it, answered that it cannot serve right now. Credentials and settings are not the reason.':
    'El servicio, o un proxy delante de él, respondió que ahora mismo no puede atender. El motivo no son las credenciales ni la configuración.',
  'Gateway got no answer': 'La puerta de enlace quedó sin respuesta',
  'A proxy or gateway between here and Microsoft got no usable answer from the next server. It is about the way, not about credentials.':
    'Un proxy o una puerta de enlace entre este punto y Microsoft no recibió una respuesta utilizable del siguiente servidor. Se trata del camino, no de las credenciales.',
  'If it stays, ask the network administrator whether the page comes from your own proxy.':
    'Si persiste, pregunte al administrador de red si la página viene de su propio proxy.',
  'Page instead of answer': 'Página en lugar de respuesta',
  'A web page came back where data was expected: a captive portal, a proxy that blocks the address, or a wrong endpoint.':
    'Volvió una página web donde se esperaban datos: un portal cautivo, un proxy que bloquea la dirección o un punto de conexión equivocado.',
  'Open the address in a browser on the same machine: the page says whose it is.':
    'Abra la dirección en un navegador de la misma máquina: la página dice de quién es.',
  'The proxy has to let {0} and {1} pass unchanged.': 'El proxy tiene que dejar pasar {0} y {1} sin cambios.',
  'The server answered by sending the request to another address. Token and Graph endpoints never do that: a portal or a proxy stands between, or the endpoint is wrong.':
    'El servidor respondió enviando la solicitud a otra dirección. Los puntos de conexión de token y de Graph nunca hacen eso: hay un portal o un proxy en medio, o el punto de conexión es incorrecto.',
  'The endpoints must be at {0}, with https.': 'Los puntos de conexión deben estar en {0}, con https.',
  'See where the redirect leads: it names the portal or proxy.':
    'Vea adónde lleva la redirección: nombra el portal o el proxy.',
  'Answer was empty': 'La respuesta estaba vacía',
  'The connection was made and an answer came, but with nothing in it. Something between here and Microsoft has swallowed it.':
    'La conexión se estableció y llegó una respuesta, pero sin contenido. Algo entre este punto y Microsoft se lo ha tragado.',
  'Try without the proxy in between, or have it pass the host without inspection.':
    'Pruebe sin el proxy intermedio, o haga que deje pasar el host sin inspección.',
  'No such address there': 'No existe esa dirección',
  'The server is there, but not this address on it: the path of an endpoint is mistyped or hand-made.':
    'El servidor está ahí, pero no tiene esta dirección: la ruta de un punto de conexión está mal escrita o se inventó a mano.',
  'Choose the plan on this page again and take over both endpoints unchanged.':
    'Elija de nuevo el plan en esta página y adopte ambos puntos de conexión sin cambios.',
  '{0}:443, {1}:443, {2}:{3} and {4}:{5}': '{0}:443, {1}:443, {2}:{3} y {4}:{5}',
  'Host name not found': 'Nombre de host no encontrado',
  'The name of the server could not be looked up: it is mistyped, or the DNS of this machine does not resolve names on the Internet.':
    'No se pudo resolver el nombre del servidor: está mal escrito, o el DNS de esta máquina no resuelve nombres de Internet.',
  'Compare the name. Those of this plan are {0}, {1} and {2}.':
    'Compare el nombre. Los de este plan son {0}, {1} y {2}.',
  'Look it up on the Jira server.': 'Consúltelo en el servidor de Jira.',
  'Where only a proxy resolves names, configure the proxy in Jira and in the companion.':
    'Donde solo un proxy resuelve nombres, configure el proxy en Jira y en el companion.',
  'DNS does not answer': 'El DNS no responde',
  'The DNS server of this machine did not answer. It says nothing about Microsoft or the settings.':
    'El servidor DNS de esta máquina no respondió. Esto no dice nada de Microsoft ni de la configuración.',
  'Check the DNS servers of the machine and the way to them (port 53).':
    'Compruebe los servidores DNS de la máquina y el camino hacia ellos (puerto 53).',
  'Connection was refused': 'La conexión se rechazó',
  'The other side answered at once that nothing listens there: the port is wrong, or a firewall rejects the connection.':
    'El otro lado respondió de inmediato que allí no escucha nada: el puerto es incorrecto o un cortafuegos rechaza la conexión.',
  'Check host and port. Those of this plan are {0}.': 'Compruebe el host y el puerto. Los de este plan son {0}.',
  'Then ask the network administrator to allow them from the Jira servers and from the companion.':
    'Después pida al administrador de red que los permita desde los servidores de Jira y desde el companion.',
  'Connection was cut': 'La conexión se cortó',
  'The connection stood and was cut off. A firewall or an inspecting proxy that does not know the protocol does that; now and then a server does.':
    'La conexión existía y se cortó. Eso lo hace un cortafuegos o un proxy de inspección que no conoce el protocolo; de vez en cuando, un servidor.',
  'Try again: once may be chance.': 'Inténtelo de nuevo: una vez puede ser casualidad.',
  'If it recurs, let these pass without inspection: {0}.': 'Si se repite, deje pasar estos sin inspección: {0}.',
  'No answer in time': 'Sin respuesta a tiempo',
  'The connection attempt got no answer at all. Typically a firewall drops it silently; a wrong host or port can do the same.':
    'El intento de conexión no recibió ninguna respuesta. Lo típico es que un cortafuegos lo descarte en silencio; un host o un puerto equivocado puede causar lo mismo.',
  'Ask the network administrator to allow {0} from the Jira servers and from the companion.':
    'Pida al administrador de red que permita {0} desde los servidores de Jira y desde el companion.',
  'A web proxy does not help for 993 and 995: these ports need a direct way, or a SOCKS proxy.':
    'Un proxy web no sirve para 993 y 995: estos puertos necesitan un camino directo o un proxy SOCKS.',
  'Server fell silent': 'El servidor quedó en silencio',
  'The connection stood, but the answer did not come in time: an inspecting proxy holds it back, the line is slow, or the server is loaded.':
    'La conexión existía, pero la respuesta no llegó a tiempo: un proxy de inspección la retiene, la línea es lenta o el servidor está sobrecargado.',
  'In Jira raise the timeout of the mail server (for example to 60000 ms) and test again.':
    'En Jira aumente el tiempo de espera del servidor de correo (por ejemplo, a 60000 ms) y pruebe de nuevo.',
  'Connection timed out': 'Tiempo de conexión agotado',
  'A connection ran into its time limit; whether at its start or later, the message does not say.':
    'Una conexión superó su límite de tiempo; el mensaje no dice si al principio o más tarde.',
  'Check that a firewall lets through {0}.': 'Compruebe que el cortafuegos deja pasar {0}.',
  'Paste the whole stack trace: it says where it stopped.':
    'Pegue el seguimiento de la pila (stack trace) completo: dice dónde se detuvo.',
  'No route to server': 'Sin ruta al servidor',
  'This machine knows no way to the address: no route, no gateway, or an IPv6 address on a network that has only IPv4.':
    'Esta máquina no conoce ningún camino a la dirección: falta la ruta o la puerta de enlace, o es una dirección IPv6 en una red que solo tiene IPv4.',
  'Check routing and gateway of the machine.': 'Compruebe el enrutamiento y la puerta de enlace de la máquina.',
  'If the address is IPv6 and the network is not: let the JVM prefer IPv4 (-Djava.net.preferIPv4Stack=true).':
    'Si la dirección es IPv6 y la red no: haga que la JVM prefiera IPv4 (-Djava.net.preferIPv4Stack=true).',
  'Machine forbids connection': 'La máquina prohíbe la conexión',
  'The operating system of this machine does not let the program connect: a local firewall, a container policy or SELinux.':
    'El sistema operativo de esta máquina no deja que el programa se conecte: un cortafuegos local, una directiva de contenedores o SELinux.',
  'Look at the local firewall, at network policies of the container platform, and at the audit log of SELinux.':
    'Mire el cortafuegos local, las directivas de red de la plataforma de contenedores y el registro de auditoría de SELinux.',
  'No connection came about': 'No se estableció la conexión',
  'The program could not connect to the server, and its message does not say why.':
    'El programa no pudo conectarse al servidor, y su mensaje no dice por qué.',
  'Check that these are reachable from the Jira server: {0}.':
    'Compruebe que desde el servidor de Jira se puede llegar a estos: {0}.',
  'Paste the whole stack trace: the last "Caused by" says more.':
    'Pegue el seguimiento de la pila (stack trace) completo: el último «Caused by» dice más.',
  'The companion takes its proxy from HTTPS_PROXY (http://user:password@host:port or socks5://host:port) and leaves out the hosts of NO_PROXY.':
    'El companion toma su proxy de HTTPS_PROXY (http://user:password@host:port o socks5://host:port) y exceptúa los hosts de NO_PROXY.',
  'Proxy not reachable': 'No se llega al proxy',
  'The companion is set to go through a proxy, and nobody answers there. Microsoft was never asked. {0}':
    'El companion está configurado para pasar por un proxy, y allí no responde nadie. No se llegó a preguntar a Microsoft. {0}',
  'Host or port of the proxy is mistyped.': 'El host o el puerto del proxy está mal escrito.',
  'The proxy is down or has moved.': 'El proxy está caído o se ha trasladado.',
  'Compare host and port with what the network team gives, and correct the setting.':
    'Compare el host y el puerto con los que indica el equipo de redes y corrija la configuración.',
  'Restart the companion and run the diagnosis again.': 'Reinicie el companion y vuelva a ejecutar el diagnóstico.',
  'Proxy refused the password': 'El proxy rechazó la contraseña',
  'The proxy of your network did not accept the user and password that the companion gave it. They are the proxy’s own, not those of Microsoft, which was never asked. {0}':
    'El proxy de su red no aceptó el usuario y la contraseña que le dio el companion. Son los del propio proxy, no los de Microsoft, al que no se llegó a preguntar. {0}',
  'The password of the proxy account has changed or expired.':
    'La contraseña de la cuenta del proxy ha cambiado o ha expirado.',
  'A special character in the password is not percent-encoded in the address.':
    'Un carácter especial de la contraseña no está codificado con porcentajes en la dirección.',
  'Write special characters of user and password percent-encoded: @ is %40, : is %3A, / is %2F.':
    'Escriba los caracteres especiales del usuario y de la contraseña codificados con porcentajes: @ es %40, : es %3A, / es %2F.',
  'Proxy cannot reach server': 'El proxy no llega al servidor',
  'The proxy answers, but could not connect to the server behind it: it does not resolve the name, or its own firewall does not let it out. {0}':
    'El proxy responde, pero no pudo conectarse al servidor que hay detrás: no resuelve el nombre, o su propio cortafuegos no lo deja salir. {0}',
  'Ask the network team whether the proxy itself reaches {0}.':
    'Pregunte al equipo de redes si el propio proxy llega a {0}.',
  'Ask the network team whether the proxy itself reaches {0}:{1} and {2}:{3}.':
    'Pregunte al equipo de redes si el propio proxy llega a {0}:{1} y {2}:{3}.',
  'Wait a few minutes and run the diagnosis again: an outage behind the proxy looks the same.':
    'Espere unos minutos y vuelva a ejecutar el diagnóstico: una interrupción detrás del proxy tiene el mismo aspecto.',
  'The two sides could not agree on a version of TLS. Microsoft ends TLS 1.0 and 1.1 for mail in 2026 and wants 1.2 or later; an old JVM or a setting of this machine offers less.':
    'Los dos lados no pudieron acordar una versión de TLS. Microsoft retira TLS 1.0 y 1.1 para el correo en 2026 y exige 1.2 o posterior; una JVM antigua o un ajuste de esta máquina ofrece menos.',
  'Let the JVM of Jira offer TLS 1.2 and 1.3, then restart Jira.':
    'Haga que la JVM de Jira ofrezca TLS 1.2 y 1.3 y después reinicie Jira.',
  'No sign-in is logged at Entra for such a failure: it happens before anyone signs in.':
    'Entra no registra ningún inicio de sesión para un fallo así: ocurre antes de que nadie inicie sesión.',
  'No common encryption': 'Ningún cifrado en común',
  'The two sides could not agree on how to encrypt. An old JVM, a hardened setting, or a box in between that speaks an old dialect is the usual reason.':
    'Los dos lados no pudieron acordar cómo cifrar. El motivo habitual es una JVM antigua, una configuración reforzada o un dispositivo intermedio que habla un dialecto antiguo.',
  'Update the JVM, and look at jdk.tls.disabledAlgorithms in its java.security file.':
    'Actualice la JVM y mire jdk.tls.disabledAlgorithms en su archivo java.security.',
  'If only this host fails, look for an inspecting proxy in between.':
    'Si solo falla este host, busque un proxy de inspección intermedio.',
  'Other side speaks no TLS': 'El otro lado no habla TLS',
  'The program began TLS, and what came back is something else: the port is for STARTTLS, or a proxy answers with a page of its own.':
    'El programa empezó con TLS y lo que llegó es otra cosa: el puerto es para STARTTLS, o un proxy responde con una página propia.',
  'IMAP with SSL/TLS belongs to port {0}, POP to {1}. Port {2} (SMTP) begins in plain text and uses STARTTLS.':
    'A IMAP con SSL/TLS le corresponde el puerto {0}; a POP, el {1}. El puerto {2} (SMTP) empieza en texto sin cifrar y usa STARTTLS.',
  'If the ports are right, a proxy or captive portal answers: ask the network administrator for a direct way.':
    'Si los puertos son correctos, responde un proxy o un portal cautivo: pida al administrador de red un camino directo.',
  'No secure connection': 'Sin conexión segura',
  'The TLS connection was not established, and the message does not say why. It happens before anyone signs in, so Entra has no record of it.':
    'La conexión TLS no se estableció, y el mensaje no dice por qué. Ocurre antes de que nadie inicie sesión, así que Entra no tiene registro de ello.',
  'Look for an inspecting proxy between this machine and Microsoft.':
    'Busque un proxy de inspección entre esta máquina y Microsoft.',
  'Answer not as documented': 'Respuesta distinta de la documentada',
  'No common TLS version': 'Sin versión de TLS común',
};
