import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checks } from '../../companion-service/checks/index.ts';
import { diagnosisContext } from '../../companion-service/diagnosis/diagnosis-context.ts';
import { probes } from '../../companion-service/diagnosis/probes/index.ts';
import { replay } from '../../companion-service/diagnosis/replay.ts';
import { runDiagnosis } from '../../companion-service/diagnosis/run-diagnosis.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { type Case, settingsOf } from '../companion/diagnose.ts';
import { freePort } from '../peers/ports.ts';
import { createCertificateAuthority } from '../sandbox/certificate-authority.ts';
import { companionRedirectUri, registrationOf } from '../sandbox/organizations.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';

/** One cause is one finding: what a connection tells is not told again by every question that went over it. */

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const authority = 'login.microsoftonline.com:443';
const graph = 'graph.microsoft.com:443';
const asApp: Case = {
  registration: 'app-only',
  settings: { grant: 'client_credentials', protocols: ['imap', 'graph'] },
};

async function diagnose(wanted: Case, change: (map: Map<string, number>) => void, caPem?: string) {
  const { map, mailExchangers, certificateAuthority } = sandbox.world;
  const changed = new Map(map);
  change(changed);
  const door: NetworkDoor = createMappedNetworkDoor({
    map: changed,
    mailExchangers,
    caPem: caPem ?? certificateAuthority.certificatePem,
  });
  const asked: string[] = [];
  const settings = settingsOf(wanted);
  const context = diagnosisContext({
    settings,
    clientSecret: new Secret(registrationOf('commercial', wanted.registration ?? 'jira-mail').secrets[0]?.value ?? ''),
    redirectUri: companionRedirectUri,
    door,
    signal: AbortSignal.timeout(30_000),
    timeoutMs: 2_000,
    askToSignIn: async ({ signInUrl }) => void asked.push(signInUrl),
  });
  const report = await runDiagnosis({ probes, checks, version: 'test', now: Date.now }, context);
  await door.close();
  const told = report.findings.filter(({ status }) => status === 'fail' || status === 'warn');
  return {
    report,
    asked,
    told: told.map(({ check, subject, code }) => [check, subject, code].filter(Boolean).join(' ')),
  };
}

test('a sign-in host that refuses connections is one finding, and nobody is sent there', async () => {
  const port = await freePort();
  const { report, told, asked } = await diagnose({}, (map) => map.set(authority, port));
  expect([told, asked]).toEqual([['peer-reachable authority CONNECTION_REFUSED'], []]);
  const blocked = report.findings.filter(({ blockedBy }) => blockedBy?.includes('authorityConnection'));
  expect(blocked.map(({ check }) => check)).toEqual(
    expect.arrayContaining(['server-metadata', 'credentials-accepted', 'redirect-uri-registered']),
  );
  expect(replay(report, probes, checks).findings).toEqual(report.findings);
});

test('a name that does not resolve is one finding', async () => {
  const { told } = await diagnose(asApp, (map) => void map.delete(authority));
  expect(told).toEqual(['peer-resolves authority HOST_NOT_RESOLVED']);
});

test('Graph alone out of reach: what does not need it is judged all the same', async () => {
  const port = await freePort();
  const { report, told } = await diagnose(asApp, (map) => map.set(graph, port));
  expect(told).toEqual(['peer-reachable graph CONNECTION_REFUSED']);
  const statusOf = (id: string) => report.findings.find(({ check }) => check === id)?.status;
  expect([statusOf('imap-inbox'), statusOf('graph-inbox'), statusOf('graph-cloud')]).toEqual([
    'pass',
    'blocked',
    'blocked',
  ]);
});

test('certificates that nobody here trusts are told once a host', async () => {
  const stranger = await createCertificateAuthority();
  const { told } = await diagnose(asApp, () => undefined, stranger.certificatePem);
  expect(told.map((one) => one.split(' ').slice(0, 2).join(' ')).sort()).toEqual([
    'tls-trusted authority',
    'tls-trusted graph',
    'tls-trusted imap',
  ]);
});

test('an exchange that fails in its own way is told, though the connection had been good', async () => {
  const { told } = await diagnose({ ...asApp, registration: 'expired-secret' }, () => undefined);
  expect(told).toContain('credentials-accepted CLIENT_SECRET_EXPIRED');
});
