import { cloudInstances } from '../cloud-instances.ts';
import { say } from '../say.ts';
import { answers } from './answers.ts';
import { formerly } from './explanation.ts';
import { recognised } from './recognised.ts';
import { serviceHealth, tryAgain } from './steps.ts';

const httpSemantics = 'https://datatracker.ietf.org/doc/html/rfc9110';

/** Answers over HTTP that are not what was asked for, mostly because something in between gave them. */
export const http = {
  PROXY_WANTS_CREDENTIALS: recognised({
    title: 'Proxy wants a password',
    cause: () =>
      'Your web proxy does not let the request pass without a user name and password of its own. Microsoft was never reached.',
    remedy: (_, { plan }) => [
      {
        text: say`Let the proxy pass ${cloudInstances[plan.cloudInstance].authorityHost} and ${new URL(plan.graphResource).host} from the servers without a password,`,
      },
      {
        text: 'or give the credentials of the proxy: in Jira by -Dhttps.proxyUser and -Dhttps.proxyPassword, in the companion by its proxy setting.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      httpStatus: [407],
      patterns: [
        /proxy authentication (?:is )?required/,
        /authenticationrequired for proxy/,
        /unable to tunnel through proxy\. proxy returns "http\/1\.[01] 407/,
      ],
      system: ['ERR_PROXY_AUTH_REQUIRED', 'PROXY_AUTH_REQUIRED', 'HTTP_407'],
    },
    learnMore: `${httpSemantics}#section-15.5.8`,
    certainty: 'confirmed',
  }),

  PROXY_REFUSED_TUNNEL: recognised({
    title: 'Proxy refused the way',
    cause: () =>
      'Your web proxy does not let this connection pass. Many allow CONNECT to port 443 only, so mail ports (993, 995) fail there.',
    remedy: (_, { plan }) => [
      {
        text: say`Let the proxy pass ${plan.imap.host}:${plan.imap.port} and ${plan.pop.host}:${plan.pop.port}, or open a direct way for them.`,
      },
      { text: 'A SOCKS proxy works too: mail.imaps.socks.host in the JVM.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      onlyAlone: true,
      system: ['PROXY_REFUSED', 'ERR_TUNNEL_CONNECTION_FAILED', 'PROXY_CONNECTION_FAILED'],
      patterns: [
        /unable to tunnel through proxy/,
        /tunnel(?:ing)? connection failed/,
        /proxy (?:response|returned|returns|refused|connect aborted)/,
        /received http(?: code)? \d{3} from proxy after connect/,
        /cannot connect to proxy/,
        /proxyerror/,
      ],
    },
    learnMore: `${httpSemantics}#section-9.3.6`,
    certainty: 'confirmed',
  }),

  TOO_MANY_REQUESTS: formerly(answers.SERVICE_THROTTLED, 'SERVICE_THROTTLED'),
  SERVICE_BRIEFLY_UNAVAILABLE: formerly(answers.SERVICE_UNAVAILABLE, 'SERVICE_UNAVAILABLE'),
  UNEXPECTED_REDIRECT: formerly(answers.ANSWER_REDIRECTED, 'ANSWER_REDIRECTED'),

  GATEWAY_FAILED: recognised({
    title: 'Gateway got no answer',
    cause: () =>
      'A proxy or gateway between here and Microsoft got no usable answer from the next server. It is about the way, not about credentials.',
    remedy: (_, context) => [
      { text: 'Wait some minutes and try again.' },
      { text: 'If it stays, ask the network administrator whether the page comes from your own proxy.' },
      serviceHealth(context),
    ],
    fixedBy: 'network-admin',
    failureClass: 'transient',
    recognises: {
      httpStatus: [502, 504],
      patterns: [/upstream connect error/, /no healthy upstream/, /\bbad gateway\b/, /\bgateway time-?out\b/],
      graph: ['timeout', 'gatewayTimeout'],
    },
    learnMore: `${httpSemantics}#section-15.6.3`,
    certainty: 'confirmed',
  }),

  PAGE_INSTEAD_OF_ANSWER: recognised({
    title: 'Page instead of answer',
    cause: () =>
      'A web page came back where data was expected: a captive portal, a proxy that blocks the address, or a wrong endpoint.',
    remedy: (_, { plan }) => [
      { text: 'Open the address in a browser on the same machine: the page says whose it is.' },
      {
        text: say`The proxy has to let ${cloudInstances[plan.cloudInstance].authorityHost} and ${new URL(plan.graphResource).host} pass unchanged.`,
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'OAUTH_PARSE_ERROR',
        'ERR_INVALID_JSON',
        'JSONDecodeError',
        'JsonParseException',
        'OAUTH_RESPONSE_IS_NOT_JSON',
      ],
      patterns: [
        /\b(?:zscaler|fortigate|fortiguard|netskope|websense|blue ?coat|squid|umbrella)\b[^<]{0,200}(?:blocked|denied|not allowed)/,
        /(?:blocked|denied|not allowed)[^<]{0,120}\b(?:zscaler|fortigate|fortiguard|netskope|websense|blue ?coat)\b/,
        /captive portal/,
        /unexpected token '?<'?/,
        /unexpected content[- ]type:? ?"?text\/html/,
        /is not valid json/,
        /web ?(?:page|site|access)[^.]{0,40}(?:has been |is )?(?:blocked|denied) by/,
        /access to this (?:site|page|web ?site) (?:is|has been) (?:blocked|denied)/,
        /expecting value: line 1 column 1/,
      ],
    },
    learnMore: httpSemantics,
    certainty: 'observed',
  }),

  EMPTY_ANSWER: recognised({
    title: 'Answer was empty',
    cause: () =>
      'The connection was made and an answer came, but with nothing in it. Something between here and Microsoft has swallowed it.',
    remedy: () => [
      { text: 'Try without the proxy in between, or have it pass the host without inspection.' },
      tryAgain,
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      patterns: [
        /empty (?:reply|response|body|answer)(?: from server| body| received)?/,
        /response body (?:is|was) empty/,
        /unexpected end of json input/,
        /no content to map due to end-of-input/,
      ],
    },
    learnMore: httpSemantics,
    certainty: 'observed',
  }),

  ENDPOINT_NOT_THERE: recognised({
    title: 'No such address there',
    cause: () => 'The server is there, but not this address on it: the path of an endpoint is mistyped or hand-made.',
    remedy: () => [{ text: 'Choose the plan on this page again and take over both endpoints unchanged.' }],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      httpStatus: [404, 405, 410],
      patterns: [/\bhttp\/?[\d.]{0,3} 40[45]\b/, /\b404 not found\b/, /\bmethod not allowed\b/],
      onlyAlone: true,
    },
    learnMore: `${httpSemantics}#section-15.5.5`,
    certainty: 'confirmed',
  }),
} as const;
