import type { Connection, Peer } from '../../companion-service/probes/observations.ts';
import { exchange, observed, tenantAnswer } from './observed.ts';
import type { Row } from './verdicts.ts';

const imap = observed.imapConnection;
const imapSeen = (changes: Partial<Connection>) => ({ imapConnection: { ...imap, ...changes } });
const { tls: _tls, greeting: _greeting, greetingServerName: _name, ...notOpened } = imap;
const broken = (phase: NonNullable<Connection['failure']>['phase'], code: string) => ({
  imapConnection: { ...notOpened, failure: { phase, code, message: `${code} as Node says it` } },
});

const leaf = imap.tls?.chain[0] ?? {
  subject: '',
  issuer: '',
  altNames: [],
  validFrom: '',
  validTo: '',
  fingerprint256: '',
};
const untrusted = (trustError: string, issuer: string) =>
  imapSeen({
    tls: {
      version: 'TLSv1.3',
      cipher: 'TLS_AES_128_GCM_SHA256',
      chain: [{ ...leaf, issuer }],
      trusted: false,
      trustError,
    },
  });
const metadataSeen = (clockSkewSeconds: number) => ({
  serverMetadata: { ...tenantAnswer, exchange: exchange('https://login.microsoftonline.com/x', { clockSkewSeconds }) },
});

const happy: Row[] = (['authority', 'graph', 'imap', 'pop', 'smtp'] satisfies Peer[]).flatMap((peer) =>
  ['peer-resolves', 'peer-reachable', 'tls-trusted', 'tls-version'].map((check) => ({
    name: `${peer} is all right`,
    check: `${check} ${peer}`,
    status: 'pass' as const,
  })),
);

export const connectivityRows: readonly Row[] = [
  ...happy,
  {
    name: 'the name does not resolve',
    check: 'peer-resolves imap',
    seen: broken('lookup', 'ENOTFOUND'),
    status: 'fail',
    code: 'HOST_NOT_RESOLVED',
  },
  {
    name: 'the name does not resolve',
    check: 'peer-reachable imap',
    seen: broken('lookup', 'ENOTFOUND'),
    status: 'notApplicable',
  },
  {
    name: 'a proxy resolves the name',
    check: 'peer-resolves imap',
    seen: imapSeen({ route: 'http://proxy.contoso.example:3128', addresses: [] }),
    status: 'notApplicable',
  },
  {
    name: 'IMAP is not chosen',
    check: 'peer-reachable imap',
    settings: { protocols: ['graph'] },
    status: 'notApplicable',
  },
  {
    name: 'the port is closed',
    check: 'peer-reachable imap',
    seen: broken('connect', 'ECONNREFUSED'),
    status: 'fail',
    code: 'CONNECTION_REFUSED',
  },
  {
    name: 'the port is black-holed',
    check: 'peer-reachable imap',
    seen: broken('connect', 'TIMEOUT'),
    status: 'fail',
    code: 'CONNECTION_TIMED_OUT',
  },
  {
    name: 'the proxy refuses',
    check: 'peer-reachable imap',
    seen: broken('proxy', 'PROXY_REFUSED'),
    status: 'fail',
    code: 'PROXY_REFUSED_TUNNEL',
  },
  {
    name: 'the port is closed',
    check: 'tls-trusted imap',
    seen: broken('connect', 'ECONNREFUSED'),
    status: 'notApplicable',
  },
  {
    name: 'a company CA signs for Microsoft',
    check: 'tls-trusted imap',
    seen: untrusted('SELF_SIGNED_CERT_IN_CHAIN', 'O=Contoso\nCN=Contoso Inspection CA'),
    status: 'fail',
    code: 'TLS_INTERCEPTED',
  },
  {
    name: 'the root of DigiCert is not known here',
    check: 'tls-trusted imap',
    seen: untrusted('UNABLE_TO_GET_ISSUER_CERT_LOCALLY', leaf.issuer),
    status: 'fail',
    code: 'TRUST_STORE_OUTDATED',
  },
  {
    name: 'the certificate has expired',
    check: 'tls-trusted imap',
    seen: untrusted('CERT_HAS_EXPIRED', leaf.issuer),
    status: 'fail',
    code: 'CERTIFICATE_EXPIRED',
  },
  {
    name: 'the certificate is for another name',
    check: 'tls-trusted imap',
    seen: untrusted('ERR_TLS_CERT_ALTNAME_INVALID', leaf.issuer),
    status: 'fail',
    code: 'CERTIFICATE_NAME_MISMATCH',
  },
  {
    name: 'the certificate signs itself',
    check: 'tls-trusted imap',
    seen: untrusted('DEPTH_ZERO_SELF_SIGNED_CERT', 'CN=mail'),
    status: 'fail',
    code: 'CERTIFICATE_SELF_SIGNED',
  },
  {
    name: 'the handshake breaks off',
    check: 'tls-trusted imap',
    seen: broken('tls', 'ECONNRESET'),
    status: 'fail',
    code: 'CONNECTION_RESET',
  },
  {
    name: 'text is slipped in before STARTTLS',
    check: 'tls-trusted imap',
    seen: broken('tls', 'STARTTLS_INJECTION'),
    status: 'fail',
    code: 'STARTTLS_NOT_SAFE',
  },
  {
    name: 'TLS 1.1 is agreed on',
    check: 'tls-version imap',
    seen: imapSeen({ tls: { version: 'TLSv1.1', cipher: 'AES128-SHA', chain: [leaf], trusted: true } }),
    status: 'fail',
    code: 'TLS_VERSION_TOO_OLD',
  },
  {
    name: 'there is no TLS to judge',
    check: 'tls-version imap',
    seen: broken('connect', 'ECONNREFUSED'),
    status: 'notApplicable',
  },
  { name: 'Exchange greets', check: 'exchange-greeting imap', status: 'pass' },
  { name: 'Exchange greets', check: 'exchange-greeting pop', status: 'pass' },
  { name: 'Exchange greets', check: 'exchange-greeting smtp', status: 'pass' },
  {
    name: 'Dovecot greets in place of Exchange',
    check: 'exchange-greeting imap',
    seen: imapSeen({ greeting: '* OK Dovecot ready.' }),
    status: 'fail',
    code: 'GREETING_NOT_EXCHANGE',
  },
  {
    name: 'a gateway entered by hand greets otherwise',
    check: 'exchange-greeting imap',
    seen: imapSeen({ greeting: '* OK Dovecot ready.' }),
    settings: { overrides: { imap: { host: 'mail.contoso.example', port: 993 } } },
    status: 'warn',
    code: 'GREETING_NOT_EXCHANGE',
  },
  {
    name: 'the server names itself Chinese',
    check: 'exchange-greeting imap',
    seen: imapSeen({ greetingServerName: 'ZQ0PR01CA0010.CHNPR01.prod.partner.outlook.cn' }),
    status: 'warn',
    code: 'GREETING_OF_OTHER_CLOUD',
  },
  {
    name: 'the server bears a name nobody knows',
    check: 'exchange-greeting imap',
    seen: imapSeen({ greetingServerName: 'NEW.EXAMPLE' }),
    status: 'pass',
  },
  {
    name: 'the server stays silent',
    check: 'exchange-greeting imap',
    seen: broken('greeting', 'TIMEOUT'),
    status: 'fail',
    code: 'READ_TIMED_OUT',
  },
  {
    name: 'nothing connected',
    check: 'exchange-greeting imap',
    seen: broken('connect', 'ECONNREFUSED'),
    status: 'notApplicable',
  },
  { name: 'the clock is right', check: 'clock-skew', status: 'pass' },
  {
    name: 'the clock is two minutes ahead',
    check: 'clock-skew',
    seen: metadataSeen(-120),
    status: 'warn',
    code: 'CLOCK_SKEWED',
  },
  {
    name: 'the clock is an hour behind',
    check: 'clock-skew',
    seen: metadataSeen(3600),
    status: 'fail',
    code: 'CLOCK_SKEWED',
  },
  {
    name: 'no Date header came',
    check: 'clock-skew',
    seen: {
      serverMetadata: { ...tenantAnswer, exchange: { url: 'https://login.microsoftonline.com/x', durationMs: 1 } },
    },
    status: 'notApplicable',
  },
  ...(
    [
      ['STARTTLS is not offered', 'tls-trusted imap', 'tls', 'STARTTLS_NOT_OFFERED', 'ENCRYPTION_NOT_OFFERED'],
      ['an endless line is sent', 'exchange-greeting imap', 'greeting', 'LINE_TOO_LONG', 'REPLY_OUT_OF_SHAPE'],
      ['the server says BYE at once', 'exchange-greeting imap', 'greeting', 'BYE', 'SESSION_ENDED_BY_SERVER'],
      ['a web page greets', 'exchange-greeting imap', 'greeting', 'UNEXPECTED_GREETING', 'GREETING_NOT_EXCHANGE'],
      ['the name server is silent', 'peer-resolves imap', 'lookup', 'TIMEOUT', 'DNS_NOT_ANSWERING'],
      ['TLS is begun and not answered', 'tls-trusted imap', 'tls', 'TIMEOUT', 'READ_TIMED_OUT'],
      ['only TLS 1.1 is offered', 'tls-trusted imap', 'tls', 'ERR_SSL_UNSUPPORTED_PROTOCOL', 'TLS_VERSION_TOO_OLD'],
      ['nobody answers as proxy', 'peer-reachable imap', 'proxy', 'ECONNREFUSED', 'PROXY_NOT_REACHABLE'],
      ['the proxy has no way out', 'peer-reachable imap', 'proxy', 'HTTP_504', 'PROXY_CANNOT_REACH'],
      ['the proxy refuses', 'peer-reachable imap', 'proxy', 'PROXY_REFUSED', 'PROXY_REFUSED_TUNNEL'],
      ['the proxy wants a password', 'peer-reachable imap', 'proxy', 'PROXY_AUTH_REQUIRED', 'PROXY_WANTS_CREDENTIALS'],
      [
        'the proxy refuses the password',
        'peer-reachable imap',
        'proxy',
        'PROXY_CREDENTIALS_REFUSED',
        'PROXY_CREDENTIALS_REFUSED',
      ],
      ['the name leads inside', 'peer-reachable imap', 'connect', 'ADDRESS_NOT_ALLOWED', 'ADDRESS_NOT_ALLOWED'],
    ] as const
  ).map(([name, check, phase, said, code]) => ({
    name,
    check,
    seen: broken(phase, said),
    status: 'fail' as const,
    code,
  })),
];
