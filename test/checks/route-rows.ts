import type { AddressAttempt, DnsAnswers, HostRoute } from '../../companion-service/probes/observations.ts';
import { hostRoute, observed } from './observed.ts';
import type { Row } from './verdicts.ts';

const host = 'outlook.office365.com';
const seen = (...hosts: readonly HostRoute[]) => ({ hostRoutes: { hosts } });
const happy = hostRoute(host, [993]);
const proxied: HostRoute = { host, ports: [993], route: 'http://proxy.contoso.example:3128' };

const answered = (changes: Partial<DnsAnswers>): HostRoute =>
  hostRoute(host, [993], {
    dns: {
      ipv4: { found: ['192.0.2.10'], tookMs: 2 },
      ipv6: { found: ['2001:db8::10'], tookMs: 3 },
      aliases: [],
      ...changes,
    },
  });
const unanswered = (code: string) => ({
  found: [],
  tookMs: 5_000,
  failure: { phase: 'lookup' as const, code, message: `${code} as c-ares says it` },
});

const tried = (outcomes: Readonly<Record<string, string | undefined>>): HostRoute =>
  hostRoute(host, [993], {
    attempts: Object.entries(outcomes).map(
      ([address, code]): AddressAttempt => ({
        address,
        port: 993,
        tookMs: 20,
        ...(code !== undefined && { failure: { phase: 'connect', code, message: `connect ${code}` } }),
      }),
    ),
  });
const v4 = '192.0.2.10';
const v6 = '2001:db8::10';

/** What is seen of a name that a filter leads to its own page, which then has no certificate for it. */
const { tls: _tls, ...notTrusted } = observed.imapConnection;
const filtered = (aliases: readonly string[]) => ({
  ...seen(answered({ aliases })),
  imapConnection: { ...notTrusted, failure: { phase: 'tls' as const, code: 'ECONNRESET', message: 'read ECONNRESET' } },
  popConnection: { ...notTrusted, port: 995 },
});

const dnsRows: readonly Row[] = [
  { name: 'both families are answered', check: 'dns-families', status: 'pass' },
  {
    name: 'the server says that there is no IPv6 address',
    check: 'dns-families',
    seen: seen(answered({ ipv6: { found: [], tookMs: 2 } })),
    status: 'pass',
  },
  ...(['TIMEOUT', 'ESERVFAIL', 'EREFUSED', 'ENOTFOUND'] as const).map((code) => ({
    name: `IPv6 ends in ${code}, IPv4 is answered`,
    check: 'dns-families',
    seen: seen(happy, answered({ ipv6: unanswered(code) })),
    status: 'warn' as const,
    code: 'DNS_FAMILY_UNANSWERED' as const,
  })),
  {
    name: 'IPv4 is not answered, IPv6 is',
    check: 'dns-families',
    seen: seen(answered({ ipv4: unanswered('TIMEOUT') })),
    status: 'warn',
    code: 'DNS_FAMILY_UNANSWERED',
  },
  {
    name: 'no DNS server answers anything: the hosts file may, and another check says so',
    check: 'dns-families',
    seen: seen(answered({ ipv4: unanswered('ECONNREFUSED'), ipv6: unanswered('ECONNREFUSED') })),
    status: 'notApplicable',
  },
  {
    name: 'IPv6 fails, and IPv4 has no address either',
    check: 'dns-families',
    seen: seen(answered({ ipv4: { found: [], tookMs: 1 }, ipv6: unanswered('TIMEOUT') })),
    status: 'pass',
  },
  { name: 'a proxy looks the name up', check: 'dns-families', seen: seen(proxied), status: 'notApplicable' },
];

const familyRows: readonly Row[] = [
  { name: 'both families get through', check: 'address-families', status: 'pass' },
  {
    name: 'IPv6 is black-holed',
    check: 'address-families',
    seen: seen(tried({ [v4]: undefined, [v6]: 'TIMEOUT' })),
    status: 'warn',
    code: 'IPV6_LEADS_NOWHERE',
  },
  {
    name: 'IPv6 is refused',
    check: 'address-families',
    seen: seen(happy, tried({ [v4]: undefined, [v6]: 'ECONNREFUSED', '2001:db8::11': 'ENETUNREACH' })),
    status: 'warn',
    code: 'IPV6_LEADS_NOWHERE',
  },
  {
    name: 'the machine has no IPv6 at all',
    check: 'address-families',
    seen: seen(tried({ [v4]: undefined, [v6]: 'ENETUNREACH', '2001:db8::11': 'ENETUNREACH' })),
    status: 'pass',
  },
  {
    name: 'only IPv6 gets through',
    check: 'address-families',
    seen: seen(tried({ [v4]: 'TIMEOUT', [v6]: undefined })),
    status: 'warn',
    code: 'IPV4_LEADS_NOWHERE',
  },
  {
    name: 'the machine has no IPv4 at all: Java does not know',
    check: 'address-families',
    seen: seen(tried({ [v4]: 'ENETUNREACH', [v6]: undefined })),
    status: 'warn',
    code: 'IPV4_LEADS_NOWHERE',
  },
  {
    name: 'one IPv4 address of two is dead',
    check: 'address-families',
    seen: seen(tried({ [v4]: undefined, '192.0.2.11': 'TIMEOUT' })),
    status: 'warn',
    code: 'SOME_ADDRESSES_LEAD_NOWHERE',
  },
  {
    name: 'there is IPv4 only',
    check: 'address-families',
    seen: seen(tried({ [v4]: undefined })),
    status: 'pass',
  },
  {
    name: 'nothing gets through: another check says so',
    check: 'address-families',
    seen: seen(tried({ [v4]: 'TIMEOUT', [v6]: 'TIMEOUT' })),
    status: 'notApplicable',
  },
  {
    name: 'an address of the company network was not tried',
    check: 'address-families',
    seen: seen(tried({ [v4]: undefined, '10.0.0.1': 'ADDRESS_NOT_ALLOWED' })),
    status: 'pass',
  },
  { name: 'a proxy leads there', check: 'address-families', seen: seen(proxied), status: 'notApplicable' },
];

const chainRows: readonly Row[] = [
  { name: 'every name ends at Microsoft', check: 'name-chain', status: 'pass' },
  {
    name: 'a filter leads the name to its own page',
    check: 'name-chain',
    seen: filtered(['blocked.filter.contoso.example']),
    status: 'warn',
    code: 'NAME_LED_ELSEWHERE',
  },
  {
    name: 'the name ends at Microsoft, and the connection fails for another reason',
    check: 'name-chain',
    seen: filtered(['outlook.ms-acdc.office.com']),
    status: 'pass',
  },
  {
    name: 'a zone that only looks like Microsoft’s',
    check: 'name-chain',
    seen: filtered(['outlook.notoffice.com']),
    status: 'warn',
    code: 'NAME_LED_ELSEWHERE',
  },
  {
    name: 'a name nobody has seen before, with Microsoft’s certificate behind it',
    check: 'name-chain',
    seen: seen(answered({ aliases: ['outlook.tomorrow.example'] })),
    status: 'pass',
  },
  {
    name: 'a host of the operator’s own',
    check: 'name-chain',
    seen: {
      ...filtered([]),
      ...seen({ ...answered({ aliases: ['gateway.contoso.example'] }), host: 'mail.contoso.example' }),
    },
    status: 'notApplicable',
  },
  { name: 'the name has no aliases', check: 'name-chain', seen: seen(answered({})), status: 'notApplicable' },
];

export const routeRows: readonly Row[] = [...dnsRows, ...familyRows, ...chainRows];
