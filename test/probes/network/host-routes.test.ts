import { expect, test } from '@jest/globals';
import { connectionRules } from '../../../companion-service/probes/network/connection-rules.ts';
import { guardNetworkDoor } from '../../../companion-service/probes/network/guarded-network-door.ts';
import { hostRoutes } from '../../../companion-service/probes/network/host-routes.ts';
import {
  createNetworkDoor,
  type RealNetworkDoorSettings,
} from '../../../companion-service/probes/network/real-network-door.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { StepSignal } from '../../../companion-service/probes/stop-signal.ts';
import { openBlackHole } from '../../faults/black-hole.ts';
import { kept } from '../../kept.ts';
import { plainServer } from '../scripted-server.ts';
import { startDnsServer, type Zone } from './dns-server.ts';

const { signal } = new AbortController();
const host = 'outlook.office365.com';

/** A door whose names are told by a real DNS server, and by a hosts file that stands in for the machine's. */
async function doorWith(zone: Zone, addresses: readonly string[], settings: RealNetworkDoorSettings = {}) {
  const dns = kept(await startDnsServer(zone));
  const door = kept(createNetworkDoor({ dnsServers: [dns.address], resolve: async () => addresses, ...settings }));
  return { door, dns };
}

const oneRoute = async (zone: Zone, addresses: readonly string[], port = 1, settings: RealNetworkDoorSettings = {}) => {
  const { door, dns } = await doorWith(zone, addresses, settings);
  const [route] = (await hostRoutes(door, [{ host, port }], signal)) ?? [];
  return { route, dns };
};

test('both families and the names in between, as the DNS server tells them', async () => {
  const { route, dns } = await oneRoute(
    {
      [host]: { CNAME: ['ooc-g2.tm-4.office.com'] },
      'ooc-g2.tm-4.office.com': { CNAME: ['hhn-efz.ms-acdc.office.com'] },
      'hhn-efz.ms-acdc.office.com': { A: ['192.0.2.1', '192.0.2.2'], AAAA: ['2001:db8::1'] },
    },
    [],
  );
  expect(route?.dns).toEqual({
    ipv4: { found: ['192.0.2.1', '192.0.2.2'], tookMs: expect.any(Number) },
    ipv6: { found: ['2001:db8::1'], tookMs: expect.any(Number) },
    aliases: ['ooc-g2.tm-4.office.com', 'hhn-efz.ms-acdc.office.com'],
  });
  expect(dns.asked).toEqual(expect.arrayContaining([`A ${host}`, `AAAA ${host}`, `CNAME ${host}`]));
});

test.each([
  ['fails', 'serverFailure', 'ESERVFAIL'],
  ['refuses', 'refused', 'EREFUSED'],
  ['denies the name', 'denied', 'ENOTFOUND'],
] as const)('the server answers for IPv4 and %s for IPv6', async (_name, answer, code) => {
  const { route } = await oneRoute({ [host]: { A: ['192.0.2.1'], AAAA: answer } }, []);
  expect(route?.dns?.ipv4).toMatchObject({ found: ['192.0.2.1'] });
  expect(route?.dns?.ipv4.failure).toBeUndefined();
  expect(route?.dns?.ipv6).toMatchObject({ found: [], failure: { phase: 'lookup', code } });
});

test('the server answers for IPv4 and stays silent for IPv6: the first is not held up, the second ends in time', async () => {
  const { route, dns } = await oneRoute({ [host]: { A: ['192.0.2.1'], AAAA: 'silent' } }, []);
  expect(route?.dns?.ipv4.tookMs).toBeLessThan(1_000);
  expect(route?.dns?.ipv6).toMatchObject({ found: [], failure: { code: 'TIMEOUT' } });
  expect(route?.dns?.ipv6.tookMs).toBeLessThan(5_500);
  // Asked again: one lost packet is no finding.
  expect(dns.asked.filter((question) => question === `AAAA ${host}`)).toHaveLength(2);
}, 15_000);

test('no records of a family are an answer, not a failure', async () => {
  const { route } = await oneRoute({ [host]: { A: ['192.0.2.1'] } }, []);
  expect(route?.dns?.ipv6).toEqual({ found: [], tookMs: expect.any(Number) });
});

test('aliases end at a host with IPv4 only, as most do: no failure of IPv6', async () => {
  const { route } = await oneRoute(
    { [host]: { CNAME: ['hhn-efz.ms-acdc.office.com'] }, 'hhn-efz.ms-acdc.office.com': { A: ['192.0.2.1'] } },
    [],
  );
  expect(route?.dns).toMatchObject({ ipv4: { found: ['192.0.2.1'] }, ipv6: { found: [] } });
  expect(route?.dns?.ipv6.failure).toBeUndefined();
});

test('no DNS server answers at all: both families say so, and what the machine knows itself is still tried', async () => {
  const server = kept(await plainServer(() => undefined));
  const settings = { dnsServers: ['127.0.0.1:1'], resolve: async () => ['127.0.0.1'] };
  const door = kept(createNetworkDoor(settings));
  const [route] = (await hostRoutes(door, [{ host, port: server.port }], signal)) ?? [];
  expect(route?.dns?.ipv4.failure).toMatchObject({ phase: 'lookup' });
  expect(route?.dns?.ipv6.failure).toMatchObject({ phase: 'lookup' });
  expect(route?.attempts?.map(({ failure }) => failure)).toEqual([undefined]);
}, 15_000);

test('aliases that lead in a circle come to an end', async () => {
  const { route } = await oneRoute({ [host]: { CNAME: ['a.example'] }, 'a.example': { CNAME: [host] } }, []);
  expect(route?.dns?.aliases).toEqual(['a.example', host]);
});

test('cancelled while a DNS server stays silent: it ends at once', async () => {
  const { door } = await doorWith({ [host]: { A: 'silent', AAAA: 'silent', CNAME: 'silent' } }, []);
  const stopped = new StepSignal();
  const asking = hostRoutes(door, [{ host, port: 1 }], stopped);
  setTimeout(() => stopped.abort(), 50);
  const started = Date.now();
  await asking;
  expect(Date.now() - started).toBeLessThan(1_000);
});

test('the hosts file knows a name that no DNS server knows: both are told', async () => {
  const server = kept(await plainServer(() => undefined));
  const { route } = await oneRoute({}, ['127.0.0.1'], server.port);
  expect(route?.dns?.ipv4).toMatchObject({ failure: { code: 'ENOTFOUND' } });
  expect(route?.addresses).toEqual(['127.0.0.1']);
  expect(route?.attempts).toEqual([{ address: '127.0.0.1', port: server.port, tookMs: expect.any(Number) }]);
});

test('IPv4 accepts and IPv6 refuses: each outcome is kept, and no socket stays', async () => {
  const server = kept(await plainServer(() => undefined));
  const { route } = await oneRoute({}, ['::1', '127.0.0.1'], server.port);
  expect(route?.attempts).toEqual([
    expect.objectContaining({ address: '127.0.0.1', port: server.port }),
    expect.objectContaining({ address: '::1', failure: expect.objectContaining({ code: 'ECONNREFUSED' }) }),
  ]);
  expect(route?.attempts?.[0]?.failure).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.openSockets()).toBe(0);
});

test('IPv6 is black-holed: it is given up by itself, and IPv4 is not held up', async () => {
  const server = kept(await plainServer(() => undefined));
  kept(await openBlackHole('::1', server.port));
  const { route } = await oneRoute({}, ['::1', '127.0.0.1'], server.port);
  const [ipv4, ipv6] = route?.attempts ?? [];
  expect(ipv4).toMatchObject({ address: '127.0.0.1' });
  expect(ipv4?.tookMs).toBeLessThan(1_000);
  expect(ipv6).toMatchObject({ address: '::1', failure: { phase: 'connect', code: 'TIMEOUT' } });
  expect(ipv6?.tookMs).toBeLessThan(4_500);
}, 20_000);

test('two ports of one host are one route; a port that goes without the proxy is another', async () => {
  const { door } = await doorWith({ [host]: { A: ['192.0.2.1'] } }, []);
  const endpoints = [993, 995, 993].map((port) => ({ host, port }));
  expect(await hostRoutes(door, endpoints, signal)).toMatchObject([{ host, ports: [993, 995], route: 'direct' }]);
  const { door: proxied, dns } = await doorWith({ [host]: { A: ['192.0.2.1'] } }, [], {
    proxy: { url: new Secret('http://user:secret@127.0.0.1:3128'), noProxy: `${host}:993` },
  });
  expect(await hostRoutes(proxied, endpoints, signal)).toMatchObject([
    { ports: [993], route: 'direct', dns: { ipv4: { found: ['192.0.2.1'] } } },
    { ports: [995], route: 'http://127.0.0.1:3128' },
  ]);
  expect(dns.asked.filter((question) => question.startsWith('A '))).toHaveLength(1);
});

test('behind a proxy nothing is looked up and nothing is tried: the proxy does that', async () => {
  const { door, dns } = await doorWith({ [host]: { A: ['192.0.2.1'] } }, ['127.0.0.1'], {
    proxy: { url: new Secret('http://user:secret@127.0.0.1:3128') },
  });
  const routes = await hostRoutes(door, [{ host, port: 993 }], signal);
  expect(routes).toEqual([{ host, ports: [993], route: 'http://127.0.0.1:3128' }]);
  expect(dns.asked).toEqual([]);
  expect(await door.tryAddresses?.(host, 993, signal)).toEqual([]);
});

test('an address that is not allowed is not connected to, and told as such', async () => {
  let connected = 0;
  const server = kept(await plainServer(() => (connected += 1)));
  const { route } = await oneRoute({}, ['127.0.0.1', '::1'], server.port, {
    isAllowedAddress: (address) => address === '::1',
  });
  expect(route?.attempts?.map(({ address, failure }) => [address, failure?.code])).toEqual([
    ['::1', 'ECONNREFUSED'],
    ['127.0.0.1', 'ADDRESS_NOT_ALLOWED'],
  ]);
  expect(connected).toBe(0);
});

test('through the guarded door only hosts and ports of the facts are looked at', async () => {
  const { door, dns } = await doorWith({ 'intranet.example': { A: ['192.0.2.1'] } }, ['192.0.2.1']);
  const guarded = guardNetworkDoor(door, connectionRules());
  await expect(guarded.askDns?.('intranet.example', signal)).rejects.toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  await expect(guarded.tryAddresses?.(host, 22, signal)).rejects.toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  expect(dns.asked).toEqual([]);
  expect(await guarded.askDns?.(host, signal)).toMatchObject({ ipv4: { failure: { code: 'ENOTFOUND' } } });
});
