import { type Said, say } from '../say.ts';
import type { RecognisedParams } from './explanation.ts';
import { explanation } from './explanation.ts';
import { runAgain } from './verdict-steps.ts';

const readOn = '2026-11-23';
const companionProxy: Said =
  'The companion takes its proxy from HTTPS_PROXY (http://user:password@host:port or socks5://host:port) and leaves out the hosts of NO_PROXY.';

/** Where the way to Microsoft leads through a proxy of the company. */
export const proxy = {
  PROXY_NOT_REACHABLE: explanation<RecognisedParams>({
    title: 'Proxy not reachable',
    cause: ({ evidence }) =>
      say`The companion is set to go through a proxy, and nobody answers there. Microsoft was never asked. ${evidence}`,
    likelyCauses: ['Host or port of the proxy is mistyped.', 'The proxy is down or has moved.'],
    remedy: () => [
      { text: 'Compare host and port with what the network team gives, and correct the setting.' },
      { text: companionProxy },
      runAgain('Restart the companion and run the diagnosis again.'),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'network',
    recognises: { system: ['PROXY_NOT_REACHABLE'] },
    learnMore: 'https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6',
    certainty: 'confirmed',
    readOn,
  }),
  PROXY_CREDENTIALS_REFUSED: explanation<RecognisedParams>({
    title: 'Proxy refused the password',
    cause: ({ evidence }) =>
      say`The proxy of your network did not accept the user and password that the companion gave it. They are the proxy’s own, not those of Microsoft, which was never asked. ${evidence}`,
    likelyCauses: [
      'The password of the proxy account has changed or expired.',
      'A special character in the password is not percent-encoded in the address.',
    ],
    remedy: () => [
      { text: companionProxy },
      { text: 'Write special characters of user and password percent-encoded: @ is %40, : is %3A, / is %2F.' },
      runAgain('Restart the companion and run the diagnosis again.'),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'network',
    recognises: { system: ['PROXY_CREDENTIALS_REFUSED'] },
    learnMore: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.7.1',
    certainty: 'confirmed',
    readOn,
  }),
  PROXY_CANNOT_REACH: explanation<RecognisedParams & { readonly where?: string }>({
    title: 'Proxy cannot reach server',
    cause: ({ evidence }) =>
      say`The proxy answers, but could not connect to the server behind it: it does not resolve the name, or its own firewall does not let it out. ${evidence}`,
    remedy: ({ where }, { plan }) => [
      {
        text:
          where === undefined
            ? say`Ask the network team whether the proxy itself reaches ${plan.imap.host}:${plan.imap.port} and ${plan.pop.host}:${plan.pop.port}.`
            : say`Ask the network team whether the proxy itself reaches ${where}.`,
      },
      runAgain('Wait a few minutes and run the diagnosis again: an outage behind the proxy looks the same.'),
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: { system: ['PROXY_CANNOT_REACH'] },
    learnMore: 'https://www.rfc-editor.org/rfc/rfc1928#section-6',
    certainty: 'confirmed',
    readOn,
  }),
} as const;
