import type { Catalogue } from '../catalogue.ts';

export const words: Catalogue = {
  'Until then start Jira’s Java with {0} on every node (JVM_SUPPORT_RECOMMENDED_ARGS in setenv.sh), and restart Jira.':
    'Até lá, inicie o Java do Jira com {0} em cada nó (JVM_SUPPORT_RECOMMENDED_ARGS em setenv.sh) e reinicie o Jira.',
  'DNS answers only half': 'DNS responde pela metade',
  'does not answer at all': 'não responde nada',
  'answers with an error': 'responde com um erro',
  'Asked for {0} addresses of {1}, the DNS server of this machine {2}; asked for the other kind it answers properly. Programs ask for both: some wait for seconds with every connection, others take the name for unknown. Jira’s Java may meet it otherwise than this companion. {3}':
    'Quando consultado sobre os endereços {0} de {1}, o servidor DNS desta máquina {2}; quando consultado sobre o outro tipo, responde corretamente. Os programas consultam os dois: alguns esperam segundos a cada conexão, outros consideram o nome desconhecido. O Java do Jira pode se comportar de outro modo que este companion. {3}',
  'The DNS server, or a firewall in front of it, drops questions that it does not know.':
    'O servidor DNS, ou um firewall à frente dele, descarta consultas que não conhece.',
  'The company DNS has a zone of its own for this name, with one kind of address only.':
    'O DNS da empresa tem uma zona própria para este nome, com um só tipo de endereço.',
  'Have the DNS server answer both questions. “No such address” is a good answer; none is not.':
    'Faça o servidor DNS responder às duas consultas. “Nenhum endereço desse tipo” é uma boa resposta; o silêncio não é.',
  'Ask the same on each Jira server: its DNS may be another one.':
    'Consulte o mesmo em cada servidor do Jira: o DNS dele pode ser outro.',
  'IPv6 leads nowhere': 'IPv6 não leva a lugar nenhum',
  '{0}: there are IPv6 addresses, and none of them accepts a connection from here; over IPv4 it works. Java takes IPv4 first, so Jira is held up only if its Java was told to prefer IPv6; other programs may wait long. {1}':
    '{0}: há endereços IPv6, e nenhum aceita uma conexão daqui; por IPv4 funciona. O Java usa primeiro o IPv4, portanto o Jira só é afetado se o Java dele foi configurado para preferir IPv6; outros programas podem esperar muito. {1}',
  'The firewall lets only IPv4 out, and drops IPv6 instead of refusing it.':
    'O firewall só deixa sair IPv4 e descarta IPv6 em vez de recusá-lo.',
  'This machine has an IPv6 address that leads to no network.':
    'Esta máquina tem um endereço IPv6 que não leva a nenhuma rede.',
  'Let IPv6 out to {0}, or take IPv6 off the machines altogether.':
    'Deixe sair IPv6 para {0} ou retire o IPv6 por completo das máquinas.',
  'On the Jira nodes, look for -Djava.net.preferIPv6Addresses=true or =system among the options of Java, and take it out: with it Java tries IPv6 first, or goes by the order of the operating system.':
    'Nos nós do Jira, procure -Djava.net.preferIPv6Addresses=true ou =system entre as opções do Java e remova-a: com ela o Java tenta primeiro o IPv6 ou segue a ordem do sistema operacional.',
  'Works over IPv6 only': 'Funciona só por IPv6',
  '{0}: this companion got through over IPv6, and none of the IPv4 addresses accepts a connection. Java takes IPv4 first unless it was told otherwise, and Jira’s mail client then tries one address only. So what works here will probably fail in Jira. {1}':
    '{0}: este companion passou por IPv6, e nenhum dos endereços IPv4 aceita uma conexão. O Java usa primeiro o IPv4, a menos que tenha sido configurado de outra forma, e o cliente de e-mail do Jira tenta então um só endereço. Portanto, o que funciona aqui provavelmente falhará no Jira. {1}',
  'The firewall has been opened for the IPv6 addresses and not for the IPv4 ones.':
    'O firewall foi aberto para os endereços IPv6 e não para os IPv4.',
  'The network is IPv6 only, and Java was not told.': 'A rede tem só IPv6, e o Java não sabe disso.',
  'Let IPv4 out to {0} as well.': 'Deixe sair também IPv4 para {0}.',
  'Some addresses unreachable': 'Alguns endereços inacessíveis',
  '{0}: of {1} addresses that were tried, {2} did not accept a connection. This companion took another one. Jira’s mail client tries one address only, and not always the same, so its mail would come at some times and fail at others. {3}':
    '{0}: de {1} endereços testados, {2} não aceitaram uma conexão. Este companion usou outro. O cliente de e-mail do Jira tenta um só endereço, e nem sempre o mesmo, portanto os e-mails chegariam em alguns momentos e falhariam em outros. {3}',
  'The firewall lists addresses one by one, and Microsoft has others by now.':
    'O firewall lista os endereços um a um, e a Microsoft já tem outros.',
  'One of Microsoft’s servers was down for a moment.':
    'Um dos servidores da Microsoft ficou fora do ar por um momento.',
  'If it stays, let {0} pass by name, or by Microsoft’s published ranges, which change from month to month.':
    'Se persistir, deixe {0} passar pelo nome ou pelos intervalos publicados pela Microsoft, que mudam de um mês para o outro.',
  'DNS leads name elsewhere': 'DNS leva a outro lugar',
  'The DNS server of this machine leads {0} to {1}. Microsoft’s names have not been seen to end there, and what answered did not prove to be Microsoft. Microsoft does not publish these names, so it is a hint and no proof.':
    'O servidor DNS desta máquina leva {0} a {1}. Não se viu que nomes da Microsoft terminem ali, e o que respondeu não provou ser a Microsoft. A Microsoft não publica esses nomes, portanto é um indício e não uma prova.',
  'A filter in the company DNS leads blocked names to a page of its own.':
    'Um filtro no DNS da empresa leva os nomes bloqueados a uma página própria.',
  'The company DNS has a zone of its own for this name, and leads it to a gateway.':
    'O DNS da empresa tem uma zona própria para este nome e o leva a um gateway.',
  'Ask the network team where the company DNS leads {0}, and have it pass on Microsoft’s own answer.':
    'Pergunte à equipe de rede para onde o DNS da empresa leva {0} e faça com que ele repasse a resposta da Microsoft sem alterações.',
  'Have {0} (port 443) exempted from inspection and rewriting on the proxy, for this machine and for every Jira node.':
    'Peça que {0} (porta 443) fique isento de inspeção e de reescrita no proxy, para esta máquina e para cada nó do Jira.',
  'Answer was incomplete': 'A resposta estava incompleta',
  'The answer of {0} breaks off in the middle. What stood in it was not used. A device on the way that limits or inspects answers does that; now and then a server does.':
    'A resposta de {0} é interrompida no meio. O que havia nela não foi usado. Um dispositivo no caminho que limita ou inspeciona respostas faz isso; de vez em quando, um servidor também.',
  'Answer far too large': 'Resposta grande demais',
  'More came than any answer of Microsoft to this question holds, so we stopped reading: {0} Another server answers, or a device on the way changes the answer.':
    'Veio mais do que qualquer resposta da Microsoft a esta pergunta contém, por isso paramos de ler: {0} Outro servidor responde, ou um dispositivo no caminho altera a resposta.',
  'If none was changed, ask the network team which device answers for this host, and have it let the traffic through unchanged.':
    'Se nenhum tiver sido alterado, pergunte à equipe de rede qual dispositivo responde por este host e peça que ele deixe o tráfego passar sem alteração.',
  'Answer labelled wrongly': 'Resposta com rótulo errado',
  '{0} sent data labelled {1}. Microsoft labels it application/json, and Jira refuses anything else, so something on the way has changed the answer.':
    '{0} enviou dados com o rótulo {1}. A Microsoft usa application/json, e o Jira recusa qualquer outro; portanto, algo no caminho alterou a resposta.',
  'A proxy rewrites answers while inspecting them.': 'Um proxy reescreve as respostas ao inspecioná-las.',
  'Another server answers under this name.': 'Outro servidor responde por este nome.',
  'Into the truststore of Jira’s JVM, then restart Jira.':
    'Coloque-o no truststore da JVM do Jira e depois reinicie o Jira.',
  'For the companion: put the file into NODE_EXTRA_CA_CERTS and restart it.':
    'Para o companion: coloque o arquivo em NODE_EXTRA_CA_CERTS e reinicie-o.',
  'Certificate not trusted': 'Certificado não confiável',
  'The certificate of the server leads to no root that this machine trusts. Usually a proxy of your own network inspects the connection and shows a certificate of its own; otherwise the truststore is old.':
    'O certificado do servidor não leva a nenhuma raiz em que esta máquina confie. Em geral, um proxy da sua própria rede inspeciona a conexão e mostra um certificado próprio; caso contrário, o truststore está desatualizado.',
  'A proxy or virus scanner inspects TLS.': 'Um proxy ou antivírus inspeciona o TLS.',
  'The truststore of the JVM or of the machine is out of date.':
    'O truststore da JVM ou da máquina está desatualizado.',
  'An intermediate certificate is missing.': 'Falta um certificado intermediário.',
  'See who issued the certificate. If it is your company, export its root certificate as PEM.':
    'Veja quem emitiu o certificado. Se foi a sua empresa, exporte o certificado raiz dela como PEM.',
  'Better for mail ports: exempt them from inspection.': 'Melhor para as portas de e-mail: isentá-las de inspeção.',
  'Certificate is self-signed': 'Certificado autoassinado',
  'The chain ends in a certificate that vouches for itself and is not trusted here. Microsoft never shows one: a proxy or another server in your network answers.':
    'A cadeia termina em um certificado que atesta a si mesmo e não é confiável aqui. A Microsoft nunca mostra um assim: um proxy ou outro servidor da sua rede responde.',
  'See who issued it. If it is your company’s inspecting proxy, export its root certificate as PEM.':
    'Veja quem o emitiu. Se for o proxy de inspeção da sua empresa, exporte o certificado raiz dele como PEM.',
  'Certificate has expired': 'O certificado expirou',
  'The certificate that was shown is out of date. With Microsoft’s servers that means: the clock of this machine is wrong, or a proxy shows an old certificate of its own.':
    'O certificado mostrado está vencido. Com os servidores da Microsoft, isso significa: o relógio desta máquina está errado, ou um proxy mostra um certificado próprio antigo.',
  'Check date and time of the machine (NTP).': 'Verifique a data e a hora da máquina (NTP).',
  'If they are right, look at the inspecting proxy: its certificate has to be renewed.':
    'Se estiverem certas, verifique o proxy de inspeção: o certificado dele precisa ser renovado.',
  'Revocation cannot be checked': 'Revogação não verificável',
  'The certificate may be right, but this machine cannot reach the servers that say whether it was revoked, and the program insists on knowing.':
    'O certificado pode estar certo, mas esta máquina não alcança os servidores que informam se ele foi revogado, e o programa faz questão de saber.',
  'Let the machine reach the revocation servers named in the certificate (http, port 80), for example crl3.digicert.com and ocsp.digicert.com.':
    'Permita que a máquina alcance os servidores de revogação indicados no certificado (http, porta 80), por exemplo crl3.digicert.com e ocsp.digicert.com.',
  'If a proxy inspects TLS, its own certificate names other servers: ask the network administrator.':
    'Se um proxy inspeciona o TLS, o certificado dele indica outros servidores: pergunte ao administrador de rede.',
  'Certificate bears another name': 'Certificado com outro nome',
  'The certificate is for another host than the one that was asked for: another server answers, or a proxy stands between.':
    'O certificado é para um host diferente do que foi consultado: outro servidor responde, ou há um proxy no meio.',
  'Compare the host in the settings with the one of your plan on this page.':
    'Compare o host nas configurações com o do seu plano nesta página.',
  'If it is right, the network leads the name elsewhere: check DNS, hosts file and proxy.':
    'Se estiver certo, a rede leva o nome a outro lugar: verifique o DNS, o arquivo hosts e o proxy.',
  'If it has to inspect: add its CA certificate to the companion. Set NODE_EXTRA_CA_CERTS to the PEM file and restart the companion.':
    'Se ele precisar inspecionar: adicione o certificado da CA dele ao companion. Defina NODE_EXTRA_CA_CERTS com o arquivo PEM e reinicie o companion.',
  'Add the same CA certificate to the trust store of the Java that runs Jira, on every node, and restart Jira. This line is for the shell of the server.':
    'Adicione o mesmo certificado da CA ao truststore do Java que executa o Jira, em cada nó, e reinicie o Jira. Esta linha é para o shell do servidor.',
  'Connection is intercepted': 'A conexão é interceptada',
  'The certificate shown for {0}:{1} was not issued by a public authority but by “{2}”. A device on the way (proxy, firewall or virus scanner) opens the encrypted connection, and this machine does not trust it. Nothing secret was sent.':
    'O certificado mostrado para {0}:{1} não foi emitido por uma autoridade pública, e sim por “{2}”. Um dispositivo no caminho (proxy, firewall ou antivírus) abre a conexão criptografada, e esta máquina não confia nele. Nada secreto foi enviado.',
  'A company proxy or firewall inspects TLS.': 'Um proxy ou firewall da empresa inspeciona o TLS.',
  'Virus protection on this machine inspects TLS.': 'O antivírus desta máquina inspeciona o TLS.',
  'Best: exempt {0}:{1} from TLS inspection. Microsoft advises against inspecting this traffic, and inspection often breaks IMAP and POP.':
    'O melhor: isente {0}:{1} da inspeção TLS. A Microsoft desaconselha inspecionar este tráfego, e a inspeção muitas vezes quebra IMAP e POP.',
  'Trusted certificates outdated': 'Certificados confiáveis desatualizados',
  'The certificate of {0} was issued by “{1}”, an authority that Microsoft uses, but the trust store of this machine does not know it.':
    'O certificado de {0} foi emitido por “{1}”, uma autoridade que a Microsoft usa, mas o truststore desta máquina não a conhece.',
  'Update Node (the companion) and Java (Jira) to a current release: both bring the current authorities.':
    'Atualize o Node (o companion) e o Java (o Jira) para uma versão atual: ambos trazem as autoridades atuais.',
  'If the companion was given its own list of authorities, add the current Microsoft and DigiCert roots to it.':
    'Se o companion recebeu uma lista própria de autoridades, adicione a ela as raízes atuais da Microsoft e da DigiCert.',
  'TLS version too old': 'Versão de TLS antiga demais',
  '{0} offered nothing newer than TLS 1.1. Microsoft 365 requires TLS 1.2 or newer, so what answered there is a device on the way, not Microsoft.':
    '{0} não ofereceu nada mais novo que o TLS 1.1. O Microsoft 365 exige TLS 1.2 ou mais recente; portanto, o que respondeu ali é um dispositivo no caminho, não a Microsoft.',
  'The connection to {0} agreed on {1}. Microsoft 365 requires TLS 1.2 or newer, so something on the way or in the settings of this machine holds the version down.':
    'A conexão com {0} foi acordada em {1}. O Microsoft 365 exige TLS 1.2 ou mais recente; portanto, algo no caminho ou nas configurações desta máquina limita a versão.',
  'Allow TLS 1.2 and 1.3 on the proxy or firewall in between.':
    'Permita TLS 1.2 e 1.3 no proxy ou firewall intermediário.',
  'On the Jira nodes, remove old values from the Java options jdk.tls.client.protocols and mail.imaps.ssl.protocols.':
    'Nos nós do Jira, remova os valores antigos das opções do Java jdk.tls.client.protocols e mail.imaps.ssl.protocols.',
  'Another server answered': 'Outro servidor respondeu',
  '{0}:{1} did not greet like Exchange Online. It said: {2}':
    '{0}:{1} não fez a saudação do Exchange Online. Ele disse: {2}',
  '(nothing)': '(nada)',
  'A mail proxy or mail gateway answers in place of Microsoft.':
    'Um proxy ou gateway de e-mail responde no lugar da Microsoft.',
  'The host or the port was changed by hand.': 'O host ou a porta foi alterado à mão.',
  'The company DNS leads this name to an Exchange server on premises.':
    'O DNS da empresa leva este nome a um servidor Exchange local.',
  'Reset the mail host and the port to the values of the plan.':
    'Volte o host e a porta do servidor de e-mail para os valores do plano.',
  'Ask the network team whether {0}:{1} is redirected, and have it led straight to Microsoft.':
    'Pergunte à equipe de rede se {0}:{1} é redirecionado e peça que a conexão vá direto à Microsoft.',
  'Server of another cloud': 'Servidor de outra nuvem',
  '{0} greets as {1}, which belongs to {2}. The chosen plan is {3}.':
    '{0} se apresenta como {1}, que pertence a {2}. O plano escolhido é {3}.',
  'If the mailbox is in {0}, choose that plan: every host and scope changes with it.':
    'Se a caixa de correio estiver em {0}, escolha esse plano: todos os hosts e escopos mudam com ele.',
  'Otherwise reset the mail host to the value of the chosen plan.':
    'Caso contrário, volte o host do servidor de e-mail para o valor do plano escolhido.',
  'Clock is wrong': 'O relógio está errado',
  'The clock of this machine is {0} {1} Microsoft’s. Tokens are judged by time: with a wrong clock they look expired or not yet valid.':
    'O relógio desta máquina está {0} {1} ao da Microsoft. Os tokens são avaliados pela hora: com um relógio errado, eles parecem expirados ou ainda não válidos.',
  behind: 'atrasado em relação',
  'ahead of': 'adiantado em relação',
  'Switch on time synchronisation (NTP) on this machine and on every Jira node.':
    'Ative a sincronização de hora (NTP) nesta máquina e em cada nó do Jira.',
  'Look at the state of the clock (shell of the server).': 'Veja o estado do relógio (shell do servidor).',
  '{0} asks for fewer requests (429). This says nothing about the settings: they were not looked at.':
    '{0} pede menos solicitações (429). Isso não diz nada sobre as configurações: elas não foram examinadas.',
  'Wait a few minutes, then run the diagnosis again.': 'Aguarde alguns minutos e execute o diagnóstico novamente.',
  'Wait {0}, then run the diagnosis again.': 'Aguarde {0} e execute o diagnóstico novamente.',
  'If it comes back, look for another program that uses the same app registration or mailbox.':
    'Se isso se repetir, procure outro programa que use o mesmo registro de aplicativo ou a mesma caixa de correio.',
  'Service not available': 'Serviço não disponível',
  '{0} answered {1}: the service, or a proxy on the way to it, cannot answer at the moment. This says nothing about the settings.':
    '{0} respondeu {1}: o serviço, ou um proxy a caminho dele, não pode responder no momento. Isso não diz nada sobre as configurações.',
  'If it stays, look for an incident under Health > Service health in the Microsoft 365 admin center, and ask the network team about the proxy.':
    'Se continuar, procure um incidente em Health > Service health no centro de administração do Microsoft 365 e pergunte à equipe de rede sobre o proxy.',
  '{0} did not answer as Microsoft does: what came was {1} with status {2}. That is how the page of a proxy, a firewall or a guest network looks.':
    '{0} não respondeu como a Microsoft responde: o que veio foi {1} com status {2}. É assim a página de um proxy, de um firewall ou de uma rede de visitantes.',
  'an answer without a content type': 'uma resposta sem tipo de conteúdo',
  'A proxy shows a sign-in or block page in place of Microsoft’s answer.':
    'Um proxy mostra uma página de entrada ou de bloqueio no lugar da resposta da Microsoft.',
  'An endpoint was changed by hand and leads to a web page.':
    'Um ponto de extremidade foi alterado à mão e leva a uma página da Web.',
  'Have {0} (port 443) allowed on the proxy for this machine and for every Jira node, without a sign-in.':
    'Peça que {0} (porta 443) seja permitido no proxy para esta máquina e para cada nó do Jira, sem autenticação.',
  'Answer redirected elsewhere': 'Resposta redirecionada',
  '{0} sent us on to {1}. Microsoft does not do that here; a proxy or a guest network does. We did not follow.':
    '{0} nos encaminhou para {1}. A Microsoft não faz isso aqui; um proxy ou uma rede de visitantes faz. Não seguimos o redirecionamento.',
  'another address': 'outro endereço',
  'Have {0} (port 443) allowed on the proxy for this machine, without a sign-in page.':
    'Peça que {0} (porta 443) seja permitido no proxy para esta máquina, sem página de entrada.',
  'Encryption tampered with': 'Criptografia adulterada',
  'While {0}:{1} was switching to encryption, text was slipped in before it. That is how an attack looks, or a broken mail filter. We stopped and sent nothing secret.':
    'Enquanto {0}:{1} mudava para a criptografia, um texto foi inserido antes dela. É assim que parece um ataque ou um filtro de e-mail com defeito. Paramos e não enviamos nada secreto.',
  'Ask the network team for the device that inspects mail traffic to {0}:{1}, and have it exempted.':
    'Pergunte à equipe de rede qual dispositivo inspeciona o tráfego de e-mail para {0}:{1} e peça que essa conexão fique isenta.',
  'Encryption not offered': 'Criptografia não oferecida',
  'The mail server did not agree to encrypt the connection (STARTTLS), which Exchange Online always does. We stopped and sent nothing secret. {0}':
    'O servidor de e-mail não aceitou criptografar a conexão (STARTTLS), o que o Exchange Online sempre faz. Paramos e não enviamos nada secreto. {0}',
  'A firewall or virus scanner takes STARTTLS out of the conversation.':
    'Um firewall ou antivírus retira o STARTTLS da conversa.',
  'Another mail server answers under this name.': 'Outro servidor de e-mail responde por este nome.',
  'Have {0}:{1} exempted from mail inspection on the firewall.':
    'Peça que {0}:{1} seja isento da inspeção de e-mail no firewall.',
  'Reply not understood': 'Resposta não compreendida',
  'What came back does not belong to the conversation, or is far too long for it: {0} Something other than Microsoft may be answering.':
    'O que voltou não pertence à conversa ou é longo demais para ela: {0} Talvez o que responde não seja a Microsoft.',
  'Run the diagnosis again: a single broken answer can be chance.':
    'Execute o diagnóstico novamente: uma única resposta danificada pode ser acaso.',
  'If it stays, ask the network team which device stands between this machine and Microsoft, and have it let this traffic through.':
    'Se continuar, pergunte à equipe de rede qual dispositivo fica entre esta máquina e a Microsoft e peça que ele deixe passar este tráfego.',
  'Server ended session': 'O servidor encerrou a sessão',
  'The mail server ended the session by itself: {0}': 'O servidor de e-mail encerrou a sessão por conta própria: {0}',
  'Too many connections to this mailbox are open at once.':
    'Há conexões demais abertas ao mesmo tempo para esta caixa de correio.',
  'The server is being moved or restarted.': 'O servidor está sendo movido ou reiniciado.',
  'If it comes back, look for other programs that read this mailbox, and let Jira fetch less often.':
    'Se isso se repetir, procure outros programas que leiam esta caixa de correio e faça o Jira buscar com menos frequência.',
  'Address not allowed': 'Endereço não permitido',
  'The name leads to an address inside the company network, and the companion does not connect there: {0}':
    'O nome leva a um endereço dentro da rede da empresa, e o companion não se conecta a ele: {0}',
  'Compare the host with the value of the plan: Microsoft’s hosts have public addresses.':
    'Compare o host com o valor do plano: os hosts da Microsoft têm endereços públicos.',
  'If the company DNS leads it to a gateway on purpose, the operator of the companion can allow that address.':
    'Se o DNS da empresa o leva de propósito a um gateway, o operador do companion pode permitir esse endereço.',
  'Proxy wants a password': 'O proxy exige senha',
  'Your web proxy does not let the request pass without a user name and password of its own. Microsoft was never reached.':
    'Seu proxy da Web não deixa a solicitação passar sem um nome de usuário e uma senha próprios dele. A Microsoft não chegou a ser alcançada.',
  'Let the proxy pass {0} and {1} from the servers without a password,':
    'Permita no proxy a passagem de {0} e {1} a partir dos servidores sem senha,',
  'or give the credentials of the proxy: in Jira by -Dhttps.proxyUser and -Dhttps.proxyPassword, in the companion by its proxy setting.':
    'ou forneça as credenciais do proxy: no Jira, por -Dhttps.proxyUser e -Dhttps.proxyPassword; no companion, pela configuração de proxy dele.',
  'Proxy refused the way': 'O proxy recusou a passagem',
  'Your web proxy does not let this connection pass. Many allow CONNECT to port 443 only, so mail ports (993, 995) fail there.':
    'Seu proxy da Web não deixa esta conexão passar. Muitos permitem CONNECT somente à porta 443; por isso, as portas de e-mail (993, 995) falham ali.',
  'Let the proxy pass {0}:{1} and {2}:{3}, or open a direct way for them.':
    'Permita no proxy a passagem de {0}:{1} e {2}:{3} ou abra um caminho direto para eles.',
  'A SOCKS proxy works too: mail.imaps.socks.host in the JVM.':
    'Um proxy SOCKS também funciona: mail.imaps.socks.host na JVM.',
  'The service asks for a pause{0}, because too many requests came in a short time. Credentials and settings are not the reason.':
    'O serviço pede uma pausa{0}, porque vieram solicitações demais em pouco tempo. A causa não são as credenciais nem as configurações.',
  ' of {0}': ' de {0}',
  'The service, or a proxy in front of it, answered that it cannot serve right now. Credentials and settings are not the reason.':
    'O serviço, ou um proxy na frente dele, respondeu que não pode atender agora. A causa não são as credenciais nem as configurações.',
  'Gateway got no answer': 'Gateway sem resposta',
  'A proxy or gateway between here and Microsoft got no usable answer from the next server. It is about the way, not about credentials.':
    'Um proxy ou gateway entre aqui e a Microsoft não recebeu uma resposta utilizável do próximo servidor. O problema está no caminho, não nas credenciais.',
  'If it stays, ask the network administrator whether the page comes from your own proxy.':
    'Se continuar, pergunte ao administrador de rede se a página vem do seu próprio proxy.',
  'Page instead of answer': 'Página em vez de resposta',
  'A web page came back where data was expected: a captive portal, a proxy that blocks the address, or a wrong endpoint.':
    'Veio uma página da Web onde se esperavam dados: um portal cativo, um proxy que bloqueia o endereço ou um ponto de extremidade errado.',
  'Open the address in a browser on the same machine: the page says whose it is.':
    'Abra o endereço em um navegador na mesma máquina: a página mostra de quem ela é.',
  'The proxy has to let {0} and {1} pass unchanged.': 'O proxy precisa deixar {0} e {1} passar sem alteração.',
  'The server answered by sending the request to another address. Token and Graph endpoints never do that: a portal or a proxy stands between, or the endpoint is wrong.':
    'O servidor respondeu encaminhando a solicitação a outro endereço. Os pontos de extremidade de token e do Graph nunca fazem isso: há um portal ou um proxy no meio, ou o ponto de extremidade está errado.',
  'The endpoints must be at {0}, with https.': 'Os pontos de extremidade devem estar em {0}, com https.',
  'See where the redirect leads: it names the portal or proxy.':
    'Veja para onde leva o redirecionamento: ele revela o portal ou o proxy.',
  'Answer was empty': 'A resposta estava vazia',
  'The connection was made and an answer came, but with nothing in it. Something between here and Microsoft has swallowed it.':
    'A conexão foi feita e veio uma resposta, mas sem nada dentro. Algo entre aqui e a Microsoft engoliu o conteúdo.',
  'Try without the proxy in between, or have it pass the host without inspection.':
    'Tente sem o proxy no meio ou peça que ele deixe o host passar sem inspeção.',
  'No such address there': 'Endereço inexistente no servidor',
  'The server is there, but not this address on it: the path of an endpoint is mistyped or hand-made.':
    'O servidor existe, mas não este endereço nele: o caminho de um ponto de extremidade foi digitado errado ou montado à mão.',
  'Choose the plan on this page again and take over both endpoints unchanged.':
    'Escolha novamente o plano nesta página e use os dois pontos de extremidade sem alteração.',
  '{0}:443, {1}:443, {2}:{3} and {4}:{5}': '{0}:443, {1}:443, {2}:{3} e {4}:{5}',
  'Host name not found': 'Nome do host não encontrado',
  'The name of the server could not be looked up: it is mistyped, or the DNS of this machine does not resolve names on the Internet.':
    'Não foi possível consultar o nome do servidor: ele foi digitado errado, ou o DNS desta máquina não resolve nomes da Internet.',
  'Compare the name. Those of this plan are {0}, {1} and {2}.': 'Compare o nome. Os deste plano são {0}, {1} e {2}.',
  'Look it up on the Jira server.': 'Consulte-o no servidor do Jira.',
  'Where only a proxy resolves names, configure the proxy in Jira and in the companion.':
    'Onde só um proxy resolve nomes, configure o proxy no Jira e no companion.',
  'DNS does not answer': 'O DNS não responde',
  'The DNS server of this machine did not answer. It says nothing about Microsoft or the settings.':
    'O servidor DNS desta máquina não respondeu. Isso não diz nada sobre a Microsoft nem sobre as configurações.',
  'Check the DNS servers of the machine and the way to them (port 53).':
    'Verifique os servidores DNS da máquina e o caminho até eles (porta 53).',
  'Connection was refused': 'A conexão foi recusada',
  'The other side answered at once that nothing listens there: the port is wrong, or a firewall rejects the connection.':
    'O outro lado respondeu de imediato que nada escuta ali: a porta está errada, ou um firewall rejeita a conexão.',
  'Check host and port. Those of this plan are {0}.': 'Verifique o host e a porta. Os deste plano são {0}.',
  'Then ask the network administrator to allow them from the Jira servers and from the companion.':
    'Depois peça ao administrador de rede que os permita a partir dos servidores do Jira e do companion.',
  'Connection was cut': 'A conexão foi cortada',
  'The connection stood and was cut off. A firewall or an inspecting proxy that does not know the protocol does that; now and then a server does.':
    'A conexão estava estabelecida e foi cortada. Um firewall ou um proxy de inspeção que não conhece o protocolo faz isso; de vez em quando, um servidor também.',
  'Try again: once may be chance.': 'Tente novamente: uma vez pode ser acaso.',
  'If it recurs, let these pass without inspection: {0}.':
    'Se isso se repetir, deixe estes passarem sem inspeção: {0}.',
  'No answer in time': 'Nenhuma resposta a tempo',
  'The connection attempt got no answer at all. Typically a firewall drops it silently; a wrong host or port can do the same.':
    'A tentativa de conexão não teve nenhuma resposta. Normalmente, um firewall a descarta em silêncio; um host ou uma porta errados podem causar o mesmo.',
  'Ask the network administrator to allow {0} from the Jira servers and from the companion.':
    'Peça ao administrador de rede que permita {0} a partir dos servidores do Jira e do companion.',
  'A web proxy does not help for 993 and 995: these ports need a direct way, or a SOCKS proxy.':
    'Um proxy da Web não ajuda para 993 e 995: estas portas precisam de um caminho direto ou de um proxy SOCKS.',
  'Server fell silent': 'O servidor ficou em silêncio',
  'The connection stood, but the answer did not come in time: an inspecting proxy holds it back, the line is slow, or the server is loaded.':
    'A conexão estava estabelecida, mas a resposta não veio a tempo: um proxy de inspeção a retém, a conexão é lenta, ou o servidor está sobrecarregado.',
  'In Jira raise the timeout of the mail server (for example to 60000 ms) and test again.':
    'No Jira, aumente o tempo limite do servidor de e-mail (por exemplo, para 60000 ms) e teste novamente.',
  'Connection timed out': 'Tempo da conexão esgotado',
  'A connection ran into its time limit; whether at its start or later, the message does not say.':
    'Uma conexão atingiu o tempo limite; a mensagem não diz se foi no início ou depois.',
  'Check that a firewall lets through {0}.': 'Verifique se um firewall deixa passar {0}.',
  'Paste the whole stack trace: it says where it stopped.':
    'Cole o rastreamento de pilha (stack trace) inteiro: ele mostra onde parou.',
  'No route to server': 'Sem rota até o servidor',
  'This machine knows no way to the address: no route, no gateway, or an IPv6 address on a network that has only IPv4.':
    'Esta máquina não conhece um caminho até o endereço: sem rota, sem gateway, ou um endereço IPv6 em uma rede que só tem IPv4.',
  'Check routing and gateway of the machine.': 'Verifique o roteamento e o gateway da máquina.',
  'If the address is IPv6 and the network is not: let the JVM prefer IPv4 (-Djava.net.preferIPv4Stack=true).':
    'Se o endereço é IPv6 e a rede não, faça a JVM preferir IPv4 (-Djava.net.preferIPv4Stack=true).',
  'Machine forbids connection': 'A máquina proíbe a conexão',
  'The operating system of this machine does not let the program connect: a local firewall, a container policy or SELinux.':
    'O sistema operacional desta máquina não deixa o programa se conectar: um firewall local, uma política de contêiner ou o SELinux.',
  'Look at the local firewall, at network policies of the container platform, and at the audit log of SELinux.':
    'Verifique o firewall local, as políticas de rede da plataforma de contêineres e o log de auditoria do SELinux.',
  'No connection came about': 'Nenhuma conexão estabelecida',
  'The program could not connect to the server, and its message does not say why.':
    'O programa não conseguiu se conectar ao servidor, e a mensagem dele não diz o motivo.',
  'Check that these are reachable from the Jira server: {0}.':
    'Verifique se estes podem ser alcançados a partir do servidor do Jira: {0}.',
  'Paste the whole stack trace: the last "Caused by" says more.':
    'Cole o rastreamento de pilha (stack trace) inteiro: o último “Caused by” diz mais.',
  'The companion takes its proxy from HTTPS_PROXY (http://user:password@host:port or socks5://host:port) and leaves out the hosts of NO_PROXY.':
    'O companion obtém o proxy de HTTPS_PROXY (http://user:password@host:port ou socks5://host:port) e deixa de fora os hosts de NO_PROXY.',
  'Proxy not reachable': 'Proxy inacessível',
  'The companion is set to go through a proxy, and nobody answers there. Microsoft was never asked. {0}':
    'O companion está configurado para usar um proxy, e ninguém responde lá. A Microsoft não chegou a ser consultada. {0}',
  'Host or port of the proxy is mistyped.': 'O host ou a porta do proxy foi digitado errado.',
  'The proxy is down or has moved.': 'O proxy está fora do ar ou mudou de lugar.',
  'Compare host and port with what the network team gives, and correct the setting.':
    'Compare o host e a porta com o que a equipe de rede informa e corrija a configuração.',
  'Restart the companion and run the diagnosis again.': 'Reinicie o companion e execute o diagnóstico novamente.',
  'Proxy refused the password': 'O proxy recusou a senha',
  'The proxy of your network did not accept the user and password that the companion gave it. They are the proxy’s own, not those of Microsoft, which was never asked. {0}':
    'O proxy da sua rede não aceitou o usuário e a senha que o companion forneceu. Eles são do próprio proxy, não da Microsoft, que não chegou a ser consultada. {0}',
  'The password of the proxy account has changed or expired.': 'A senha da conta do proxy mudou ou expirou.',
  'A special character in the password is not percent-encoded in the address.':
    'Um caractere especial da senha não está codificado com porcentagem no endereço.',
  'Write special characters of user and password percent-encoded: @ is %40, : is %3A, / is %2F.':
    'Escreva os caracteres especiais do usuário e da senha codificados com porcentagem: @ é %40, : é %3A, / é %2F.',
  'Proxy cannot reach server': 'O proxy não alcança o servidor',
  'The proxy answers, but could not connect to the server behind it: it does not resolve the name, or its own firewall does not let it out. {0}':
    'O proxy responde, mas não conseguiu se conectar ao servidor por trás dele: não resolve o nome, ou o próprio firewall não o deixa sair. {0}',
  'Ask the network team whether the proxy itself reaches {0}.':
    'Pergunte à equipe de rede se o próprio proxy alcança {0}.',
  'Ask the network team whether the proxy itself reaches {0}:{1} and {2}:{3}.':
    'Pergunte à equipe de rede se o próprio proxy alcança {0}:{1} e {2}:{3}.',
  'Wait a few minutes and run the diagnosis again: an outage behind the proxy looks the same.':
    'Aguarde alguns minutos e execute o diagnóstico novamente: uma interrupção por trás do proxy tem o mesmo aspecto.',
  'The two sides could not agree on a version of TLS. Microsoft ends TLS 1.0 and 1.1 for mail in 2026 and wants 1.2 or later; an old JVM or a setting of this machine offers less.':
    'Os dois lados não chegaram a um acordo sobre a versão do TLS. A Microsoft encerra o TLS 1.0 e 1.1 para e-mail em 2026 e exige 1.2 ou posterior; uma JVM antiga ou uma configuração desta máquina oferece menos.',
  'Let the JVM of Jira offer TLS 1.2 and 1.3, then restart Jira.':
    'Faça a JVM do Jira oferecer TLS 1.2 e 1.3; depois reinicie o Jira.',
  'No sign-in is logged at Entra for such a failure: it happens before anyone signs in.':
    'O Entra não registra nenhuma entrada para uma falha assim: ela ocorre antes que alguém entre.',
  'No common encryption': 'Sem criptografia em comum',
  'The two sides could not agree on how to encrypt. An old JVM, a hardened setting, or a box in between that speaks an old dialect is the usual reason.':
    'Os dois lados não chegaram a um acordo sobre como criptografar. A causa habitual é uma JVM antiga, uma configuração restritiva ou um equipamento intermediário que fala um dialeto antigo.',
  'Update the JVM, and look at jdk.tls.disabledAlgorithms in its java.security file.':
    'Atualize a JVM e veja jdk.tls.disabledAlgorithms no arquivo java.security dela.',
  'If only this host fails, look for an inspecting proxy in between.':
    'Se só este host falhar, procure um proxy de inspeção no meio.',
  'Other side speaks no TLS': 'O outro lado não fala TLS',
  'The program began TLS, and what came back is something else: the port is for STARTTLS, or a proxy answers with a page of its own.':
    'O programa iniciou o TLS, e o que voltou é outra coisa: a porta é para STARTTLS, ou um proxy responde com uma página própria.',
  'IMAP with SSL/TLS belongs to port {0}, POP to {1}. Port {2} (SMTP) begins in plain text and uses STARTTLS.':
    'IMAP com SSL/TLS usa a porta {0}; POP, a {1}. A porta {2} (SMTP) começa em texto sem criptografia e usa STARTTLS.',
  'If the ports are right, a proxy or captive portal answers: ask the network administrator for a direct way.':
    'Se as portas estiverem certas, um proxy ou portal cativo responde: peça ao administrador de rede um caminho direto.',
  'No secure connection': 'Sem conexão segura',
  'The TLS connection was not established, and the message does not say why. It happens before anyone signs in, so Entra has no record of it.':
    'A conexão TLS não foi estabelecida, e a mensagem não diz o motivo. Isso ocorre antes que alguém entre, portanto o Entra não tem registro disso.',
  'Look for an inspecting proxy between this machine and Microsoft.':
    'Procure um proxy de inspeção entre esta máquina e a Microsoft.',
  'Answer not as documented': 'Resposta fora do documentado',
  'No common TLS version': 'Nenhuma versão de TLS em comum',
};
