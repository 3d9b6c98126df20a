import { say } from '../say.ts';
import { explanation, type RecognisedParams, type RemedyStep } from './explanation.ts';
import { runAgain } from './verdict-steps.ts';

const networkAdvice =
  'https://learn.microsoft.com/en-us/microsoft-365/enterprise/microsoft-365-network-connectivity-principles';
const tlsAdvice = 'https://learn.microsoft.com/en-us/purview/prepare-tls-1.2-in-office-365';
const readOn = '2026-11-01';

/** Where a CA has to be added: two programs, two trust stores. */
const addToTrustStores: readonly RemedyStep[] = [
  {
    text: 'If it has to inspect: add its CA certificate to the companion. Set NODE_EXTRA_CA_CERTS to the PEM file and restart the companion.',
  },
  {
    text: 'Add the same CA certificate to the trust store of the Java that runs Jira, on every node, and restart Jira. This line is for the shell of the server.',
    command:
      'keytool -importcert -cacerts -storepass changeit -alias company-inspection -file company-ca.pem   # shell, not PowerShell',
  },
];

/** Verdicts on the way to Microsoft that no outside text names. */
export const connectivity = {
  TLS_INTERCEPTED: explanation<{ host: string; port: number; issuer: string }>({
    title: 'Connection is intercepted',
    cause: ({ host, port, issuer }) =>
      say`The certificate shown for ${host}:${port} was not issued by a public authority but by “${issuer}”. A device on the way (proxy, firewall or virus scanner) opens the encrypted connection, and this machine does not trust it. Nothing secret was sent.`,
    likelyCauses: [
      'A company proxy or firewall inspects TLS.',
      'Virus protection on this machine inspects TLS.',
      'Another server answers under this name.',
    ],
    remedy: ({ host, port }) => [
      {
        text: say`Best: exempt ${host}:${port} from TLS inspection. Microsoft advises against inspecting this traffic, and inspection often breaks IMAP and POP.`,
      },
      ...addToTrustStores,
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: networkAdvice,
    certainty: 'confirmed',
    readOn,
  }),
  TRUST_STORE_OUTDATED: explanation<{ host: string; issuer: string }>({
    title: 'Trusted certificates outdated',
    cause: ({ host, issuer }) =>
      say`The certificate of ${host} was issued by “${issuer}”, an authority that Microsoft uses, but the trust store of this machine does not know it.`,
    remedy: () => [
      { text: 'Update Node (the companion) and Java (Jira) to a current release: both bring the current authorities.' },
      {
        text: 'If the companion was given its own list of authorities, add the current Microsoft and DigiCert roots to it.',
        link: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/azure-ca-details',
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'network',
    learnMore: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/azure-ca-details',
    certainty: 'observed',
    readOn,
  }),
  TLS_VERSION_TOO_OLD: explanation<{ host: string; version?: string }>({
    title: 'TLS version too old',
    cause: ({ host, version }) =>
      version === undefined
        ? say`${host} offered nothing newer than TLS 1.1. Microsoft 365 requires TLS 1.2 or newer, so what answered there is a device on the way, not Microsoft.`
        : say`The connection to ${host} agreed on ${version}. Microsoft 365 requires TLS 1.2 or newer, so something on the way or in the settings of this machine holds the version down.`,
    remedy: () => [
      { text: 'Allow TLS 1.2 and 1.3 on the proxy or firewall in between.' },
      {
        text: 'On the Jira nodes, remove old values from the Java options jdk.tls.client.protocols and mail.imaps.ssl.protocols.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: tlsAdvice,
    certainty: 'confirmed',
    readOn,
  }),
  GREETING_NOT_EXCHANGE: explanation<{ host: string; port: number; greeting: string }>({
    title: 'Another server answered',
    cause: ({ host, port, greeting }) =>
      say`${host}:${port} did not greet like Exchange Online. It said: ${greeting || say`(nothing)`}`,
    likelyCauses: [
      'A mail proxy or mail gateway answers in place of Microsoft.',
      'The host or the port was changed by hand.',
      'The company DNS leads this name to an Exchange server on premises.',
    ],
    remedy: ({ host, port }) => [
      { text: 'Reset the mail host and the port to the values of the plan.' },
      { text: say`Ask the network team whether ${host}:${port} is redirected, and have it led straight to Microsoft.` },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore:
      'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/pop3-and-imap4',
    certainty: 'observed',
    readOn,
  }),
  GREETING_OF_OTHER_CLOUD: explanation<{ host: string; serverName: string; planOfServer: string }>({
    title: 'Server of another cloud',
    cause: ({ host, serverName, planOfServer }, { plan }) =>
      say`${host} greets as ${serverName}, which belongs to ${planOfServer}. The chosen plan is ${plan.displayName}.`,
    remedy: ({ planOfServer }) => [
      { text: say`If the mailbox is in ${planOfServer}, choose that plan: every host and scope changes with it.` },
      { text: 'Otherwise reset the mail host to the value of the chosen plan.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges',
    certainty: 'observed',
    readOn,
  }),
  CLOCK_SKEWED: explanation<{ skewSeconds: number }>({
    title: 'Clock is wrong',
    cause: ({ skewSeconds }) =>
      say`The clock of this machine is ${{ amount: Math.abs(skewSeconds), unit: 'second' }} ${skewSeconds > 0 ? say`behind` : say`ahead of`} Microsoft’s. Tokens are judged by time: with a wrong clock they look expired or not yet valid.`,
    remedy: () => [
      { text: 'Switch on time synchronisation (NTP) on this machine and on every Jira node.' },
      {
        text: 'Look at the state of the clock (shell of the server).',
        command: 'timedatectl   # shell, not PowerShell',
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1',
    certainty: 'confirmed',
    readOn,
  }),
  STARTTLS_NOT_SAFE: explanation<{ host: string; port: number }>({
    title: 'Encryption tampered with',
    cause: ({ host, port }) =>
      say`While ${host}:${port} was switching to encryption, text was slipped in before it. That is how an attack looks, or a broken mail filter. We stopped and sent nothing secret.`,
    remedy: ({ host, port }) => [
      {
        text: say`Ask the network team for the device that inspects mail traffic to ${host}:${port}, and have it exempted.`,
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc3207#section-6',
    certainty: 'confirmed',
    readOn,
  }),
  ENCRYPTION_NOT_OFFERED: explanation<RecognisedParams>({
    title: 'Encryption not offered',
    cause: ({ evidence }) =>
      say`The mail server did not agree to encrypt the connection (STARTTLS), which Exchange Online always does. We stopped and sent nothing secret. ${evidence}`,
    likelyCauses: [
      'A firewall or virus scanner takes STARTTLS out of the conversation.',
      'Another mail server answers under this name.',
    ],
    remedy: (_params, { plan: { smtp } }) => [
      { text: say`Have ${smtp.host}:${smtp.port} exempted from mail inspection on the firewall.` },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: { system: ['STARTTLS_NOT_OFFERED', 'STARTTLS_REFUSED'] },
    learnMore: 'https://www.rfc-editor.org/rfc/rfc3207',
    certainty: 'confirmed',
    readOn,
  }),
  REPLY_OUT_OF_SHAPE: explanation<RecognisedParams>({
    title: 'Reply not understood',
    cause: ({ evidence }) =>
      say`What came back does not belong to the conversation, or is far too long for it: ${evidence} Something other than Microsoft may be answering.`,
    remedy: () => [
      runAgain('Run the diagnosis again: a single broken answer can be chance.'),
      {
        text: 'If it stays, ask the network team which device stands between this machine and Microsoft, and have it let this traffic through.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: ['UNEXPECTED_ANSWER', 'EHLO_REFUSED', 'TOO_MUCH_DATA', 'LINE_TOO_LONG', 'LITERAL_TOO_LARGE'],
    },
    learnMore: networkAdvice,
    certainty: 'observed',
    readOn,
  }),
  SESSION_ENDED_BY_SERVER: explanation<RecognisedParams>({
    title: 'Server ended session',
    cause: ({ evidence }) => say`The mail server ended the session by itself: ${evidence}`,
    likelyCauses: ['Too many connections to this mailbox are open at once.', 'The server is being moved or restarted.'],
    remedy: () => [
      runAgain('Wait a few minutes, then run the diagnosis again.'),
      { text: 'If it comes back, look for other programs that read this mailbox, and let Jira fetch less often.' },
    ],
    fixedBy: 'nobody-wait',
    failureClass: 'transient',
    recognises: { system: ['BYE', 'GREETING_REFUSED'] },
    learnMore: 'https://www.rfc-editor.org/rfc/rfc9051#section-7.1.5',
    certainty: 'observed',
    readOn,
  }),
  ADDRESS_NOT_ALLOWED: explanation<RecognisedParams>({
    title: 'Address not allowed',
    cause: ({ evidence }) =>
      say`The name leads to an address inside the company network, and the companion does not connect there: ${evidence}`,
    remedy: () => [
      { text: 'Compare the host with the value of the plan: Microsoft’s hosts have public addresses.' },
      {
        text: 'If the company DNS leads it to a gateway on purpose, the operator of the companion can allow that address.',
      },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: { system: ['ADDRESS_NOT_ALLOWED'] },
    learnMore: networkAdvice,
    certainty: 'confirmed',
    readOn,
  }),
} as const;
