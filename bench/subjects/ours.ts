import { setMaxListeners } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createSecureContext } from 'node:tls';
import { checks } from '../../companion-service/checks/index.ts';
import { connectionsPerHost } from '../../companion-service/cli/check-command.ts';
import { diagnosisContext } from '../../companion-service/diagnosis/diagnosis-context.ts';
import { diagnoseFleet, type FleetMember } from '../../companion-service/diagnosis/fleet.ts';
import { probes } from '../../companion-service/diagnosis/probes/index.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { runDiagnosis } from '../../companion-service/diagnosis/run-diagnosis.ts';
import { openConnection } from '../../companion-service/probes/connection.ts';
import { imapSession } from '../../companion-service/probes/imap-session.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { createTrustStore } from '../../companion-service/probes/secure-context.ts';
import type { BenchMailbox, World } from '../servers/world.ts';
import { openDoor } from './our-door.ts';

/**
 * The product, as the companion runs it (one diagnosis at a time, every connection its own) and as `jira-mail-oauth
 * check` does (a fleet). Usage: ours.ts WORLD.json one REPETITIONS, or ours.ts WORLD.json MODE CONCURRENCY with MODE one of
 * fleet, imap, handshakes, resumed-handshakes. Writes its figures as JSON.
 */
const [worldFile = '', mode, amount = '1'] = process.argv.slice(2);
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World;
const parts = { probes, checks, version: 'bench', now: () => performance.timeOrigin + performance.now() };
const warmUps = 4;

/** Every probe and every step of a protocol listens to it. */
const unlimited = (): AbortSignal => {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  return signal;
};

const memberOf = ({ address, refreshToken }: BenchMailbox): FleetMember => ({
  settings: {
    mailAddress: address,
    plan: world.plan,
    tenant: world.tenant,
    protocols: ['imap', 'pop', 'graph'],
    grant: 'authorization_code',
    clientId: world.clientId,
  },
  clientSecret: new Secret(world.clientSecret),
  refreshToken: new Secret(refreshToken),
});

/** Everything was really done: a fast failure must not pass for speed. */
function assertDone({ observations, bugs }: Report): void {
  const { imapSession, popSession, graphMailbox, domainTenants, registrationToken } = observations;
  const isDone =
    imapSession?.opened?.accepted &&
    popSession?.opened?.accepted &&
    graphMailbox?.messages?.exchange.status === 200 &&
    domainTenants &&
    registrationToken?.hasAccessToken;
  if (!isDone || bugs.length > 0) throw new Error(`not a whole diagnosis: ${JSON.stringify({ observations, bugs })}`);
}

async function one(repetitions: number): Promise<void> {
  // The companion makes its trust store once; so does this.
  const store = createTrustStore([readFileSync(world.caFile, 'utf8')]);
  const times: number[] = [];
  for (let index = 0; index < warmUps + repetitions; index += 1) {
    const mailbox = world.mailboxes[index % world.mailboxes.length];
    if (!mailbox) throw new Error('no mailbox');
    const door = openDoor(world, { secureContext: store });
    const startedAt = performance.now();
    const context = diagnosisContext({
      ...memberOf(mailbox),
      redirectUri: '',
      door,
      signal: unlimited(),
      timeoutMs: 15_000,
      askToSignIn: async () => undefined,
    });
    const report = await runDiagnosis(parts, context, () => undefined);
    if (index >= warmUps) times.push(performance.now() - startedAt);
    assertDone(report);
    await door.close();
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  tell({ times });
}

async function fleet(concurrency: number): Promise<void> {
  const door = openDoor(world, { connectionsPerHost });
  const { signal } = new AbortController();
  const run = (mailboxes: readonly BenchMailbox[]) =>
    diagnoseFleet(parts, door, mailboxes.map(memberOf), {
      concurrency,
      signal,
      stepMs: 30_000,
      mailboxMs: 120_000,
      onReport: assertDone,
    });
  await run(world.mailboxes.slice(0, 20));
  const figures = started();
  await run(world.mailboxes);
  tell(figures());
  await door.close();
}

/** IMAP alone, with the token in hand: what of the cost is the protocol and what the TLS handshake. */
async function imap(concurrency: number): Promise<void> {
  const door = openDoor(world, {});
  const signal = unlimited();
  const target = { host: world.mailHost, port: 993, tls: 'implicit', greeting: true, resumesTls: true } as const;
  await measured(concurrency, async ({ address, outlookAccessToken }) => {
    const { stream } = await openConnection(door, 'imap', target, signal);
    if (!stream) throw new Error('no connection');
    const credentials = { mailbox: address, accessToken: new Secret(outlookAccessToken) };
    const session = await imapSession(stream, credentials, signal);
    if (!session.opened?.accepted) throw new Error('not opened');
  });
  await door.close();
}

/** TLS alone, up to the greeting: what no client of this runtime can do without. */
async function handshakes(concurrency: number, resumes: boolean): Promise<void> {
  const store = createSecureContext({ ca: readFileSync(world.caFile) });
  let session: Buffer | undefined;
  await measured(
    concurrency,
    () =>
      new Promise((resolve, reject) => {
        const stream = connect({
          host: world.address,
          port: world.ports.imaps,
          servername: world.mailHost,
          secureContext: store,
          ...(resumes && session && { session }),
        });
        stream.once('session', (fresh) => {
          session ??= fresh;
        });
        stream.once('error', reject);
        stream.once('data', () => {
          stream.destroy();
          resolve();
        });
      }),
  );
}

/** Work on every mailbox, so many at once, after a few to warm up. */
async function measured(concurrency: number, work: (mailbox: BenchMailbox) => Promise<void>): Promise<void> {
  const run = async (mailboxes: BenchMailbox[]) => {
    const worker = async () => {
      for (let mailbox = mailboxes.pop(); mailbox; mailbox = mailboxes.pop()) await work(mailbox);
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  };
  await run(world.mailboxes.slice(0, 20));
  const figures = started();
  await run([...world.mailboxes]);
  tell(figures());
}

function started() {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  return () => {
    const wallMs = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(before);
    const memoryKiB = process.resourceUsage().maxRSS;
    return { count: world.mailboxes.length, wallMs, cpuMs: (user + system) / 1000, memoryKiB };
  };
}

const tell = (figures: object): void => void process.stdout.write(JSON.stringify(figures));

if (mode === 'imap') await imap(Number(amount));
else if (mode === 'handshakes') await handshakes(Number(amount), false);
else if (mode === 'resumed-handshakes') await handshakes(Number(amount), true);
else if (mode === 'one') await one(Number(amount));
else await fleet(Number(amount));
