import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Request } from 'express';
import { memoryStores } from '../../companion-service/http/memory-stores.ts';
import type { Route } from '../../companion-service/http/route.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import { settingsOf } from '../companion/diagnose.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { clientSecretOf, cookiesOf, fromPage, type OwnCompanion, startOwnCompanion } from './companions.ts';

/** Something that is handed on to others. */
const share: Route = {
  method: 'get',
  path: '/share',
  summary: 'Hand something on',
  callers: ['systemAdmin'],
  isProvedAnew: true,
  answer: { status: 204 },
  handle: (_request, response) => {
    response.status(204).end();
  },
};

let now = Date.now();
let sandbox: Sandbox;
let companion: OwnCompanion;
let replica: OwnCompanion;
let ofOtherJira: OwnCompanion;
beforeAll(async () => {
  sandbox = await startSandbox();
  const stores = memoryStores(() => now);
  companion = await startOwnCompanion(sandbox, { stores, moreRoutes: [share] });
  replica = await startOwnCompanion(sandbox, { stores });
  const otherJira = { jiraUrl: 'https://other-jira.contoso.example' };
  ofOtherJira = await startOwnCompanion(sandbox, { stores, config: otherJira });
}, 60_000);
afterAll(() => Promise.all([companion.close(), replica.close(), ofOtherJira.close()]).then(() => sandbox.close()));

const signIn = (user: 'sysadmin' | 'admin' | 'user' | 'nobody' = 'sysadmin') => sandbox.jira.signIn({ user });
const session = (cookie: string, from = companion) => from.ask('/api/session', { headers: { cookie } });
const jiraSession = (cookie: string) => sandbox.jira.state.sessions.find({ headers: { cookie } } as Request);

/** Jira's cookies of a browser, and those that the companion gave it. */
async function opened(user?: Parameters<typeof signIn>[0]) {
  const jira = signIn(user);
  const response = await session(jira);
  return { jira, ours: cookiesOf(response), response };
}

test('the session cookie is HttpOnly, Secure, SameSite=Strict and nobody else can set it', async () => {
  const { response } = await opened();
  expect(response.status).toBe(200);
  const [line = '', ...others] = response.headers.getSetCookie();
  expect(others).toEqual([]);
  expect(line).toMatch(/^__Host-mail-oauth-session=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
});

test('the cookie of the sign-in return is Lax, opens nothing else, and is not the session’s', async () => {
  const { jira, ours } = await opened();
  const body = JSON.stringify({ settings: settingsOf({}), clientSecret: clientSecretOf('commercial', 'jira-mail') });
  const started = await companion.ask('/api/diagnoses', {
    method: 'POST',
    headers: { ...fromPage, cookie: `${jira}; ${ours}` },
    body,
  });
  expect(started.status).toBe(201);
  const [line = ''] = started.headers.getSetCookie();
  expect(line).toMatch(/^__Host-mail-oauth-browser=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect((await session(cookiesOf(started))).status).toBe(401);
});

test('the session tells who it is for and when it ends', async () => {
  const { jira, ours } = await opened('admin');
  const told = (await (await session(`${jira}; ${ours}`)).json()) as Record<string, string>;
  expect(told).toMatchObject({ userName: 'jadmin', rank: 'admin' });
  expect(Date.parse(told['endsAt'] ?? '') - now).toBeLessThanOrEqual(8 * 3_600_000 + 5_000);
  expect(Date.parse(told['expiresAt'] ?? '') - now).toBeLessThanOrEqual(15 * 60_000 + 5_000);
});

test('a session that was ended opens nothing, and Jira’s cookies open a new one', async () => {
  const { jira, ours } = await opened();
  const ended = await companion.ask('/api/session', {
    method: 'DELETE',
    headers: { ...fromPage, cookie: `${jira}; ${ours}` },
  });
  expect(ended.status).toBe(204);
  const again = await session(`${jira}; ${ours}`);
  expect(again.status).toBe(200);
  expect(cookiesOf(again)).not.toBe(ours);
});

test('an expired session opens nothing', async () => {
  const { jira, ours } = await opened();
  now += 16 * 60_000;
  try {
    const later = await session(`${jira}; ${ours}`);
    expect(cookiesOf(later)).not.toBe('');
    expect(cookiesOf(later)).not.toBe(ours);
  } finally {
    now = Date.now();
  }
});

test('fixation: a session planted in another browser is worth nothing there', async () => {
  const attacker = await opened();
  const victim = signIn('admin');
  const response = await session(`${victim}; ${attacker.ours}`);
  expect(await response.json()).toMatchObject({ userName: 'jadmin' });
  expect(cookiesOf(response)).not.toBe(attacker.ours);
});

test('fixation: a session is always made by the companion, never taken from the request', async () => {
  const planted = `__Host-mail-oauth-session=${'A'.repeat(43)}.${'B'.repeat(43)}`;
  const response = await session(`${signIn()}; ${planted}`);
  expect(response.status).toBe(200);
  expect(cookiesOf(response)).not.toContain('A'.repeat(43));
});

test('a stolen session cookie without the Jira session it was made in opens nothing', async () => {
  const { ours } = await opened();
  expect((await session(ours)).status).toBe(401);
});

test('two cookies of one name are taken for none', async () => {
  const { jira, ours } = await opened();
  const other = await opened();
  const response = await session(`${jira}; ${ours}; ${other.ours}`);
  expect(cookiesOf(response)).not.toBe('');
});

test('logging out of Jira ends the session within a minute', async () => {
  const { jira, ours } = await opened();
  const known = jiraSession(jira);
  if (known) known.switches = { ...known.switches, user: 'nobody' };
  // Jira's word is kept for a minute.
  expect((await session(`${jira}; ${ours}`)).status).toBe(200);
  const clock = Date.now;
  Date.now = () => clock() + 61_000;
  try {
    expect((await session(`${jira}; ${ours}`)).status).toBe(401);
  } finally {
    Date.now = clock;
  }
});

test('before something is saved or shared, Jira is asked anew', async () => {
  const { jira, ours } = await opened();
  const share = () => companion.ask('/api/share', { headers: { cookie: `${jira}; ${ours}` } });
  expect((await share()).status).toBe(204);
  const known = jiraSession(jira);
  if (known) known.switches = { ...known.switches, user: 'nobody' };
  expect((await share()).status).toBe(401);
  // And with that the session is over everywhere.
  expect((await session(`${jira}; ${ours}`, replica)).status).toBe(401);
});

test('rights that were taken away are gone within a minute', async () => {
  const { jira, ours } = await opened();
  const known = jiraSession(jira);
  if (known) known.switches = { ...known.switches, user: 'admin' };
  const clock = Date.now;
  Date.now = () => clock() + 61_000;
  try {
    const detection = { method: 'POST', body: JSON.stringify({ mailAddress: 'jira@contoso.example' }) };
    const refused = await companion.ask('/api/detections', {
      ...detection,
      headers: { ...fromPage, cookie: `${jira}; ${ours}` },
    });
    // The user's name differs too in the stand-in; either way the old rank is worth nothing.
    expect(refused.status).toBe(403);
  } finally {
    Date.now = clock;
  }
});

test('nor does a clock that was set back keep rights that were taken away', async () => {
  const { jira, ours } = await opened();
  const known = jiraSession(jira);
  if (known) known.switches = { ...known.switches, user: 'admin' };
  const clock = Date.now;
  Date.now = () => clock() - 3_600_000;
  try {
    const refused = await companion.ask('/api/detections', {
      method: 'POST',
      body: JSON.stringify({ mailAddress: 'jira@contoso.example' }),
      headers: { ...fromPage, cookie: `${jira}; ${ours}` },
    });
    expect(refused.status).toBe(403);
  } finally {
    Date.now = clock;
  }
});

test('a replica that shares the store knows the session', async () => {
  const { jira, ours } = await opened();
  const response = await session(`${jira}; ${ours}`, replica);
  expect([response.status, cookiesOf(response)]).toEqual([200, '']);
});

test('a session of one Jira opens nothing at the companion of another', async () => {
  const { jira, ours } = await opened();
  const response = await session(`${jira}; ${ours}`, ofOtherJira);
  // The other Jira cannot be asked, and the session of the first is not taken instead.
  expect(response.status).toBe(503);
});

test('only Jira’s session cookies and the configured sticky cookie are passed on', async () => {
  const heard: string[] = [];
  const { certificateAuthority } = sandbox.world;
  const { certificatePem, privateKeyPem } = await certificateAuthority.issue(['listening-jira.contoso.example']);
  const jira = createServer({ cert: certificatePem, key: privateKeyPem }, (request, response) => {
    heard.push(String(request.headers.cookie));
    response.writeHead(302, { location: 'https://evil.example/' }).end();
  });
  await new Promise<void>((resolve) => jira.listen(0, '127.0.0.1', resolve));
  const { port } = jira.address() as AddressInfo;
  const listening = await startOwnCompanion(sandbox, {
    config: { jiraUrl: 'https://listening-jira.contoso.example', stickyCookie: 'ROUTEID' },
    door: createMappedNetworkDoor({
      map: new Map([['listening-jira.contoso.example:443', port]]),
      caPem: certificateAuthority.certificatePem,
    }),
  });
  try {
    const cookie = 'tracker=1; JSESSIONID=abc; ROUTEID=.node1; other=secret; atlassian.xsrf.token=x';
    // A redirect is no answer, and is not followed anywhere.
    expect((await session(cookie, listening)).status).toBe(503);
    expect(heard).toEqual(Array(2).fill('JSESSIONID=abc; ROUTEID=.node1; atlassian.xsrf.token=x'));
  } finally {
    await listening.close();
    jira.closeAllConnections();
    await new Promise((resolve) => jira.close(resolve));
  }
});

test('a Jira that does not answer lets nobody in', async () => {
  expect((await session('JSESSIONID=abc', ofOtherJira)).status).toBe(503);
});
