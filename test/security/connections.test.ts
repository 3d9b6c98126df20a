import { expect, test } from '@jest/globals';
import { exchangeJson } from '../../companion-service/probes/http/http-exchange.ts';
import { connectionRules } from '../../companion-service/probes/network/connection-rules.ts';
import { guardNetworkDoor } from '../../companion-service/probes/network/guarded-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { isInNetworks, isPublicAddress, readNetwork } from '../../companion-service/probes/network/public-address.ts';
import { createNetworkDoor } from '../../companion-service/probes/network/real-network-door.ts';
import { kept } from '../kept.ts';
import { plainServer } from '../probes/scripted-server.ts';

const { signal } = new AbortController();

/** A server on this machine that counts who came. */
async function witness() {
  let connections = 0;
  const server = kept(await plainServer(() => (connections += 1)));
  return { port: server.port, connections: () => connections };
}

test.each([
  ['loopback', '127.0.0.1'],
  ['all of loopback', '127.8.8.8'],
  ['private 10', '10.0.0.1'],
  ['private 172', '172.20.1.1'],
  ['private 192', '192.168.1.1'],
  ['shared (CGNAT)', '100.64.0.1'],
  ['link-local', '169.254.1.1'],
  ['cloud metadata', '169.254.169.254'],
  ['this network', '0.0.0.0'],
  ['broadcast', '255.255.255.255'],
  ['multicast', '224.0.0.1'],
  ['documentation', '192.0.2.1'],
  ['reserved', '240.0.0.1'],
  ['IPv6 loopback', '::1'],
  ['IPv6 unspecified', '::'],
  ['IPv6 unique local', 'fd00::1'],
  ['IPv6 metadata', 'fd00:ec2::254'],
  ['IPv6 link-local', 'fe80::1'],
  ['IPv4-mapped', '::ffff:127.0.0.1'],
  ['IPv4-mapped public', '::ffff:8.8.8.8'],
  ['IPv4-compatible', '::7f00:1'],
  ['NAT64', '64:ff9b::7f00:1'],
  ['6to4 of loopback', '2002:7f00:1::1'],
  ['Teredo', '2001::1'],
  ['IPv6 documentation', '2001:db8::1'],
  ['IPv6 multicast', 'ff02::1'],
  ['no address', 'localhost'],
  ['nothing', ''],
])('an address that is not public is not allowed: %s', (_name, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each(['40.97.4.1', '52.96.0.1', '2603:1036:302::2'])('a public address is allowed: %s', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('a network of the operator widens the rule, and only by itself', () => {
  const rules = connectionRules({ allowedNetworks: ['10.1.0.0/16', '64:ff9b::/96'] });
  expect(rules.isAllowedAddress('10.1.2.3', 'outlook.office365.com')).toBe(true);
  expect(rules.isAllowedAddress('10.2.2.3', 'outlook.office365.com')).toBe(false);
  expect(rules.isAllowedAddress('64:ff9b::3461:401', 'outlook.office365.com')).toBe(true);
  expect(isInNetworks('::ffff:10.1.2.3', [readNetwork('10.1.0.0/16')])).toBe(false);
  expect(() => connectionRules({ allowedNetworks: ['10.1.0.0'] })).toThrow(TypeError);
});

test('Jira may be in the operator’s own network, but not at a metadata address, and nobody else profits', () => {
  const rules = connectionRules({ jiraUrl: 'http://jira.corp.example:8080/jira' });
  expect(rules.isAllowed('jira.corp.example', 8080)).toBe(true);
  expect(rules.isAllowed('jira.corp.example', 443)).toBe(false);
  expect(rules.isAllowedAddress('10.0.0.5', 'jira.corp.example')).toBe(true);
  expect(rules.isAllowedAddress('169.254.169.254', 'jira.corp.example')).toBe(false);
  expect(rules.isAllowedAddress('fd00:ec2::254', 'jira.corp.example')).toBe(false);
  expect(rules.isAllowedAddress('10.0.0.5', 'graph.microsoft.com')).toBe(false);
});

/** A door behind the guard that would let everything through, and tells what it was asked. */
function openDoor(asked: string[]): NetworkDoor {
  const real = createNetworkDoor();
  return kept({
    ...real,
    lookup: async (host) => {
      asked.push(`lookup ${host}`);
      return ['127.0.0.1'];
    },
    open: async (host, port) => {
      asked.push(`open ${host}:${port}`);
      throw new Error('as far as the door');
    },
  });
}

const refused = { phase: 'connect', code: 'ADDRESS_NOT_ALLOWED', message: 'the companion does not connect there' };

test.each([
  ['a stranger’s host', 'evil.example', 443],
  ['a name of this machine', 'localhost', 443],
  ['a literal address', '127.0.0.1', 443],
  ['a public literal', '8.8.8.8', 443],
  ['an IPv6 literal', '::1', 443],
  ['a decimal address', '2130706433', 443],
  ['an octal address', '0177.0.0.1', 443],
  ['a known host at a port of nobody', 'outlook.office365.com', 22],
  ['a known mail host at the port of another protocol', 'smtp.office365.com', 993],
  ['a host that ends like a known one', 'outlook.office365.com.evil.example', 993],
  ['a known host inside another', 'xoutlook.office365.com', 993],
])('the door stays shut, before anything is looked up: %s', async (_name, host, port) => {
  const asked: string[] = [];
  const door = guardNetworkDoor(openDoor(asked), connectionRules());
  await expect(door.open(host, port, signal)).rejects.toMatchObject(refused);
  if (host !== 'outlook.office365.com' && host !== 'smtp.office365.com') {
    await expect(door.lookup(host, signal)).rejects.toMatchObject(refused);
  }
  expect(asked).toEqual([]);
});

test('what is refused is refused in the same words, whether something listens there or not', async () => {
  const { port, connections } = await witness();
  const door = guardNetworkDoor(openDoor([]), connectionRules());
  const refusals = await Promise.all(
    [`https://localhost:${port}/`, 'https://localhost:1/', 'https://nowhere.invalid/', `http://127.0.0.1:${port}/`].map(
      async (url) => (await exchangeJson(door, url, {}, { signal })).exchange.failure,
    ),
  );
  expect(refusals).toEqual([refused, refused, refused, refused]);
  expect(connections()).toBe(0);
});

test('known and configured endpoints are open', async () => {
  const asked: string[] = [];
  const door = guardNetworkDoor(
    openDoor(asked),
    connectionRules({ allowedHosts: ['mail.corp.example', 'idp.corp.example:8443'] }),
  );
  for (const [host, port] of [
    ['outlook.office365.com', 993],
    ['OUTLOOK.office365.us', 995],
    ['login.partner.microsoftonline.cn', 443],
    ['mail.corp.example', 993],
    ['idp.corp.example', 8443],
  ] as const) {
    await expect(door.open(host, port, signal)).rejects.toThrow('as far as the door');
  }
  await expect(door.open('idp.corp.example', 443, signal)).rejects.toMatchObject(refused);
  expect(asked).toHaveLength(5);
});

const bearer = { headers: { authorization: 'Bearer planted' } };
test.each([
  ['an access token to the authorization server', 'https://login.microsoftonline.com/', bearer],
  ['an access token to a mail host', 'https://outlook.office365.com/', bearer],
  ['a Jira session to Microsoft', 'https://graph.microsoft.com/', { headers: { cookie: 'JSESSIONID=planted' } }],
  [
    'a form with a secret to Graph',
    'https://graph.microsoft.com/',
    { method: 'POST' as const, body: 'client_secret=planted' },
  ],
  ['anything over plain http', 'http://graph.microsoft.com/', {}],
  ['anything over http at a mail port', 'https://outlook.office365.com:993/', {}],
])('what proves something only goes where it belongs: %s is not sent', async (_name, url, init) => {
  const asked: string[] = [];
  const door = guardNetworkDoor(openDoor(asked), connectionRules());
  const { exchange } = await exchangeJson(door, url, init, { signal });
  expect(exchange.failure).toEqual(refused);
  expect(asked).toEqual([]);
});

test('a name that leads inside is not followed', async () => {
  const { port, connections } = await witness();
  const rules = connectionRules({ allowedHosts: [`inside.example:${port}`] });
  const door = guardNetworkDoor(
    kept(createNetworkDoor({ isAllowedAddress: rules.isAllowedAddress, resolve: async () => ['127.0.0.1', '::1'] })),
    rules,
  );
  await expect(door.open('inside.example', port, signal)).rejects.toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  expect(connections()).toBe(0);
});

test('DNS rebinding: a name that changes its answer between look-up and connection reaches nothing inside', async () => {
  const { port, connections } = await witness();
  const rules = connectionRules({
    allowedHosts: [`rebind.example:${port}`],
    // Stands for a public address (RFC 5737): tests leave this machine alone.
    allowedNetworks: ['192.0.2.0/24'],
  });
  const answers = [['192.0.2.1'], ['127.0.0.1'], ['127.0.0.1']];
  let questions = 0;
  const resolve = async () => answers[Math.min(questions++, 2)] ?? [];
  const inner = kept(createNetworkDoor({ isAllowedAddress: rules.isAllowedAddress, resolve }));
  const door = guardNetworkDoor(inner, rules);
  expect(await door.lookup('rebind.example', signal)).toEqual(['192.0.2.1']);
  // The answer that was judged is the one that is used: the changed one is not even asked for.
  const quick = AbortSignal.timeout(300);
  await expect(door.open('rebind.example', port, quick)).rejects.toBeDefined();
  expect(questions).toBe(1);
  // And a door that has forgotten judges the new answer anew.
  const later = guardNetworkDoor(kept(createNetworkDoor({ isAllowedAddress: rules.isAllowedAddress, resolve })), rules);
  await expect(later.open('rebind.example', port, signal)).rejects.toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  expect(connections()).toBe(0);
});

test('an address that passes as a name but answers from inside is hung up on', async () => {
  const { port } = await witness();
  const judged: string[] = [];
  const door = kept(
    createNetworkDoor({
      resolve: async () => ['127.0.0.1'],
      // Lets the name's answer pass, as a rule fooled by its spelling would.
      isAllowedAddress: (address) => judged.push(address) === 1,
    }),
  );
  await expect(door.open('spelled.example', port, signal)).rejects.toMatchObject({ code: 'ADDRESS_NOT_ALLOWED' });
  expect(judged).toHaveLength(2);
});
