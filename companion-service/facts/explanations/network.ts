import { cloudInstances } from '../cloud-instances.ts';
import { type Said, say } from '../say.ts';
import type { ExplanationContext } from './explanation.ts';
import { recognised } from './recognised.ts';
import { tryAgain } from './steps.ts';

const nodeErrors = 'https://nodejs.org/api/errors.html#nodejs-error-codes';
const endpoints = 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges';

const destinations = ({ plan }: ExplanationContext): Said =>
  say`${cloudInstances[plan.cloudInstance].authorityHost}:443, ${new URL(plan.graphResource).host}:443, ${plan.imap.host}:${plan.imap.port} and ${plan.pop.host}:${plan.pop.port}`;

/** Names, routes and connections: codes of Node and Python, words of the JVM, curl and the shell. */
export const network = {
  HOST_NOT_RESOLVED: recognised({
    title: 'Host name not found',
    cause: () =>
      'The name of the server could not be looked up: it is mistyped, or the DNS of this machine does not resolve names on the Internet.',
    remedy: (_, { plan }) => [
      {
        text: say`Compare the name. Those of this plan are ${cloudInstances[plan.cloudInstance].authorityHost}, ${plan.imap.host} and ${plan.smtp.host}.`,
      },
      { text: 'Look it up on the Jira server.', command: `nslookup ${plan.imap.host}` },
      { text: 'Where only a proxy resolves names, configure the proxy in Jira and in the companion.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'NS_ERROR_UNKNOWN_HOST',
        'ENOTFOUND',
        'UnknownHostException',
        'ENODATA',
        'EAI_NONAME',
        'EAI_NODATA',
        'NXDOMAIN',
        'CURLE_COULDNT_RESOLVE_HOST',
      ],
      patterns: [
        /could(?: not|n't) resolve (?:host|proxy)/,
        /name or service not known/,
        /nodename nor servname/,
        /no such host is known/,
        /getaddrinfo (?:failed|enotfound)/,
        /(?:remote name|host ?name) could not be resolved/,
        /\bno such host\b/,
        /no address associated with hostname/,
      ],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  DNS_NOT_ANSWERING: recognised({
    title: 'DNS does not answer',
    cause: () => 'The DNS server of this machine did not answer. It says nothing about Microsoft or the settings.',
    remedy: () => [{ text: 'Check the DNS servers of the machine and the way to them (port 53).' }, tryAgain],
    fixedBy: 'network-admin',
    failureClass: 'transient',
    recognises: {
      system: ['EAI_AGAIN', 'ESERVFAIL', 'EREFUSED'],
      patterns: [/temporary failure in name resolution/, /\bservfail\b/],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  CONNECTION_REFUSED: recognised({
    title: 'Connection was refused',
    cause: () =>
      'The other side answered at once that nothing listens there: the port is wrong, or a firewall rejects the connection.',
    remedy: (_, context) => [
      { text: say`Check host and port. Those of this plan are ${destinations(context)}.` },
      { text: 'Then ask the network administrator to allow them from the Jira servers and from the companion.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: ['NS_ERROR_CONNECTION_REFUSED', 'ECONNREFUSED', 'WSAECONNREFUSED'],
      patterns: [
        /connection (?:was )?(?:actively )?refused/,
        /actively refused it/,
        /os error 111|\(errno 111\)|\[errno 111\]/,
      ],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  CONNECTION_RESET: recognised({
    title: 'Connection was cut',
    cause: () =>
      'The connection stood and was cut off. A firewall or an inspecting proxy that does not know the protocol does that; now and then a server does.',
    remedy: (_, context) => [
      { text: 'Try again: once may be chance.' },
      { text: say`If it recurs, let these pass without inspection: ${destinations(context)}.` },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'NoHttpResponseException',
        'NS_ERROR_NET_RESET',
        'NS_ERROR_NET_INTERRUPT',
        'ECONNRESET',
        'EPIPE',
        'ECONNABORTED',
        'UND_ERR_SOCKET',
        'FolderClosedException',
        'StoreClosedException',
        'CLOSED',
        'ClosedAfterConnectTLS',
        'EConnectionClosed',
        'NoConnection',
      ],
      patterns: [
        /connection dropped due to/,
        /terminated the handshake/,
        /peer shut down incorrectly/,
        /(?:server|443|993|995) failed to respond/,
        /eof occurred in violation of protocol/,
        /connection or outbound has closed/,
        /unexpectedly disconnected/,
        /connection (?:was )?reset/,
        /broken pipe/,
        /socket hang up/,
        /connection dropped by server/,
        /forcibly closed by the remote host/,
        /(?:unexpected|premature) (?:eof|end of (?:file|stream))/,
        /connection (?:was |has been )?(?:closed|aborted|lost) (?:unexpectedly|prematurely|by (?:the )?(?:peer|remote|server))/,
        /software caused connection abort/,
        /remote end closed connection/,
        /unexpected eof while reading/,
      ],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  CONNECTION_TIMED_OUT: recognised({
    title: 'No answer in time',
    cause: () =>
      'The connection attempt got no answer at all. Typically a firewall drops it silently; a wrong host or port can do the same.',
    remedy: (_, context) => [
      {
        text: say`Ask the network administrator to allow ${destinations(context)} from the Jira servers and from the companion.`,
      },
      { text: 'A web proxy does not help for 993 and 995: these ports need a direct way, or a SOCKS proxy.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'NS_ERROR_NET_TIMEOUT',
        'ETIMEDOUT',
        'UND_ERR_CONNECT_TIMEOUT',
        'TIMEOUT',
        'ERR_SOCKET_CONNECTION_TIMEOUT',
        'ConnectTimeoutException',
        'HttpConnectTimeoutException',
        'CONNECT_TIMEOUT',
        'ConnectTimeout',
      ],
      patterns: [
        /connect(?:ion)?(?: attempt)? timed[ -]out/,
        /connection timeout/,
        /operation timed out/,
        /timed out while connecting/,
        /failed to connect to [^ ]{1,253} port \d{1,5}[^.]{0,40}time[d]? ?out/,
        /did not properly respond after a period of time/,
      ],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  READ_TIMED_OUT: recognised({
    title: 'Server fell silent',
    cause: () =>
      'The connection stood, but the answer did not come in time: an inspecting proxy holds it back, the line is slow, or the server is loaded.',
    remedy: (_, context) => [
      { text: 'In Jira raise the timeout of the mail server (for example to 60000 ms) and test again.' },
      { text: say`If it recurs, let these pass without inspection: ${destinations(context)}.` },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'UND_ERR_HEADERS_TIMEOUT',
        'UND_ERR_BODY_TIMEOUT',
        'ESOCKETTIMEDOUT',
        'ReadTimeout',
        'HttpTimeoutException',
      ],
      patterns: [
        /read timed out/,
        /(?:socket|greeting|response|receive|request|operation) (?:has )?timed? ?out/,
        /greeting never received/,
        /timed out waiting for/,
        /timed out while authenticating/,
        /gree{2,3}ting[_ ]timeout/,
        /deadline exceeded/,
      ],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  SOCKET_TIMED_OUT: recognised({
    title: 'Connection timed out',
    cause: () => 'A connection ran into its time limit; whether at its start or later, the message does not say.',
    remedy: (_, context) => [
      { text: say`Check that a firewall lets through ${destinations(context)}.` },
      { text: 'Paste the whole stack trace: it says where it stopped.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: ['SocketTimeoutException', 'TimeoutError', 'TimeoutException', 'ESOCKET'],
      patterns: [/\bi\/o timeout/, /\btimed out\b/],
      onlyAlone: true,
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  NETWORK_UNREACHABLE: recognised({
    title: 'No route to server',
    cause: () =>
      'This machine knows no way to the address: no route, no gateway, or an IPv6 address on a network that has only IPv4.',
    remedy: () => [
      { text: 'Check routing and gateway of the machine.' },
      {
        text: 'If the address is IPv6 and the network is not: let the JVM prefer IPv4 (-Djava.net.preferIPv4Stack=true).',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'NoRouteToHostException', 'EADDRNOTAVAIL'],
      patterns: [/no route to host/, /network is (?:unreachable|down)/, /host is (?:unreachable|down)/],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  PERMISSION_DENIED_LOCALLY: recognised({
    title: 'Machine forbids connection',
    cause: () =>
      'The operating system of this machine does not let the program connect: a local firewall, a container policy or SELinux.',
    remedy: () => [
      {
        text: 'Look at the local firewall, at network policies of the container platform, and at the audit log of SELinux.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: ['EACCES', 'EPERM'],
      patterns: [/permission denied: (?:connect|getsockopt)/, /connect: permission denied/],
    },
    learnMore: nodeErrors,
    certainty: 'confirmed',
  }),

  CONNECTION_FAILED: recognised({
    title: 'No connection came about',
    cause: () => 'The program could not connect to the server, and its message does not say why.',
    remedy: (_, context) => [
      { text: say`Check that these are reachable from the Jira server: ${destinations(context)}.`, link: endpoints },
      { text: 'Paste the whole stack trace: the last "Caused by" says more.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'ConnectException',
        'MailConnectException',
        'SocketException',
        'HttpHostConnectException',
        'ConnectionException',
        'APIConnectionError',
      ],
      patterns: [
        /connection setup failed/,
        /could(?: not|n't) connect to (?:smtp |imap |pop3? |mail )?(?:host|server)/,
        /unable to connect to (?:remote|the (?:remote|mail))/,
        /network (?:error|request failed)/,
        /fetch failed/,
        /failed to connect to/,
      ],
      onlyAlone: true,
    },
    learnMore: endpoints,
    certainty: 'confirmed',
  }),
} as const;
