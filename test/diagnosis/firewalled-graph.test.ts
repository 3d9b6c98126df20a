import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Settings } from '#facts/settings.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { type BlackHole, openBlackHole } from '../faults/black-hole.ts';
import { mailbox, tenant } from '../faults/columns.ts';
import { runWhole } from '../faults/run-cell.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { ScriptedBrowser, signIn } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';

let sandbox: Sandbox;
let blackHole: BlackHole;
let door: NetworkDoor;
beforeAll(async () => {
  sandbox = await startSandbox();
  blackHole = await openBlackHole();
  const { map, mailExchangers, certificateAuthority } = sandbox.world;
  door = createMappedNetworkDoor({
    map: new Map([...map, ['graph.microsoft.com:443', blackHole.port]]),
    caPem: certificateAuthority.certificatePem,
    mailExchangers,
  });
}, 60_000);
afterAll(async () => {
  await door?.close();
  await blackHole?.close();
  await sandbox?.close();
});

/** One diagnosis for IMAP alone at a site whose firewall drops what goes to Graph. */
async function diagnoseImap(grant: Settings['grant']) {
  const registration = registrationOf('commercial', grant === 'client_credentials' ? 'app-only' : 'jira-mail');
  const browser = new ScriptedBrowser();
  const started = performance.now();
  let askedMs = 0;
  try {
    const ran = await runWhole({
      settings: {
        mailAddress: mailbox,
        plan: 'commercial',
        tenant,
        protocols: ['imap'],
        grant,
        clientId: registration.clientId,
      },
      clientSecret: registration.secrets[0]?.value ?? '',
      door,
      stepMs: 15_000,
      signIn: async (signInUrl) => {
        askedMs = performance.now() - started;
        const page = await signIn(browser, sandbox.edge.toBrowserAddress(signInUrl), { account: mailbox });
        return new URL(page.url).searchParams;
      },
    });
    return { ...ran, askedMs };
  } finally {
    await browser.close();
  }
}

test('Graph behind a firewall does not hold up a diagnosis that needs none of it', async () => {
  const { report, tookMs } = await diagnoseImap('client_credentials');
  expect(report.findings.filter(({ status }) => status === 'fail' || status === 'blocked')).toEqual([]);
  expect(report.observations.applicationObject?.exchange.failure).toMatchObject({ phase: 'connect', code: 'TIMEOUT' });
  const { imapSession, applicationObject } = report.timings;
  expect(report.observations.imapSession?.opened?.accepted).toBe(true);
  expect(imapSession?.endMs).toBeDefined();
  expect(applicationObject?.endMs).toBeLessThan(1_500);
  expect(tookMs).toBeLessThan(2_000);
}, 30_000);

test('nor does it keep anybody waiting for the sign-in', async () => {
  const { report, askedMs } = await diagnoseImap('authorization_code');
  expect(report.observations.imapSession?.opened?.accepted).toBe(true);
  expect(askedMs).toBeLessThan(2_000);
}, 30_000);
