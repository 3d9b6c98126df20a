import { expect, test } from '@jest/globals';
import { routeText } from '../../companion-service/facts/route-text.ts';

test('every step of a name is a line: aliases, both families, what programs are given, each address tried', () => {
  const text = routeText([
    {
      host: 'outlook.office365.com',
      ports: [993],
      route: 'direct',
      dns: {
        ipv4: { found: ['192.0.2.1'], tookMs: 2.4 },
        ipv6: { found: [], tookMs: 5_000, failure: { code: 'TIMEOUT' } },
        aliases: ['ooc-g2.tm-4.office.com'],
      },
      addresses: ['192.0.2.1', '2001:db8::1'],
      attempts: [
        { address: '192.0.2.1', port: 993, tookMs: 21 },
        { address: '2001:db8::1', port: 993, tookMs: 3_500, failure: { code: 'TIMEOUT' } },
      ],
    },
    { host: 'graph.microsoft.com', ports: [443], route: 'http://proxy.contoso.example:3128' },
  ]);
  expect(text.split('\n')).toEqual([
    'outlook.office365.com :993',
    '          CNAME ooc-g2.tm-4.office.com',
    '     2 ms A 192.0.2.1',
    '  5000 ms AAAA TIMEOUT',
    '          getaddrinfo 192.0.2.1, 2001:db8::1',
    '    21 ms 192.0.2.1 :993',
    '  3500 ms 2001:db8::1 :993 TIMEOUT',
    '',
    'graph.microsoft.com :443 > http://proxy.contoso.example:3128',
  ]);
});
