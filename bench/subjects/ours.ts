import { readFileSync } from 'node:fs';
import { connect, createSecureContext } from 'node:tls';
import { checks } from '../../companion-service/checks/index.ts';
import { connectionsPerHost } from '../../companion-service/cli/check-command.ts';
import { diagnosisContext } from '../../companion-service/diagnosis/diagnosis-context.ts';
import { diagnoseFleet, type FleetMember } from '../../companion-service/diagnosis/fleet.ts';
import { probes } from '../../companion-service/diagnosis/probes/index.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { runDiagnosis } from '../../companion-service/diagnosis/run-diagnosis.ts';
import { openConnection } from '../../companion-service/probes/connection/connection.ts';
import { createTrustStore } from '../../companion-service/probes/connection/secure-context.ts';
import { imapSession } from '../../companion-service/probes/mail/imap-session.ts';
import { smtpSession } from '../../companion-service/probes/mail/smtp-session.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { StepSignal } from '../../companion-service/probes/stop-signal.ts';
import type { BenchMailbox, World } from '../servers/world.ts';
import { openDoor } from './our-door.ts';
import { fleetsBefore, manyAtOnce, oneByOne, started } from './timed-work.ts';

/**
 * The product, as the companion runs it (one diagnosis at a time, every connection its own) and as `jira-mail-oauth
 * check` does (a fleet). Usage: ours.ts WORLD.json one REPETITIONS, or ours.ts WORLD.json MODE CONCURRENCY with MODE one of
 * fleet, long-fleet, imap, smtp, handshakes, resumed-handshakes; one-smtp is timed as one is. Writes its figures as JSON.
 */
const [worldFile = '', mode = '', amount = '1'] = process.argv.slice(2);
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World;
const parts = { probes, checks, version: 'bench', now: () => performance.timeOrigin + performance.now() };

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

/** The companion makes its trust store once; so do these. */
const storeOf = () => createTrustStore([readFileSync(world.caFile, 'utf8')]);
const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

function one(repetitions: number) {
  const secureContext = storeOf();
  return oneByOne(world, repetitions, async (mailbox) => {
    const door = openDoor(world, { secureContext });
    const context = diagnosisContext({
      ...memberOf(mailbox),
      redirectUri: '',
      door,
      signal: new StepSignal(),
      timeoutMs: 15_000,
      askToSignIn: async () => undefined,
    });
    assertDone(await runDiagnosis(parts, context, () => undefined));
    return { after: () => door.close().then(settle) };
  });
}

async function fleet(concurrency: number, isLongRun = false) {
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
  for (let before = 0; isLongRun && before < fleetsBefore; before += 1) await run(world.mailboxes);
  const figures = started(world.mailboxes.length);
  await run(world.mailboxes);
  const told = figures();
  await door.close();
  return told;
}

/** IMAP alone, with the token in hand: what of the cost is the protocol and what the TLS handshake. */
async function imap(door: NetworkDoor, { address, outlookAccessToken }: BenchMailbox, resumesTls: boolean) {
  const target = { host: world.mailHost, port: 993, tls: 'implicit', greeting: true, resumesTls } as const;
  const { stream } = await openConnection(door, 'imap', target, never);
  if (!stream) throw new Error('no connection');
  const session = await imapSession(stream, credentialsOf(address, outlookAccessToken), never);
  if (!session.opened?.accepted) throw new Error('not opened');
}

/** Submission with STARTTLS up to the answer to AUTH, then QUIT. */
async function smtp(door: NetworkDoor, { address, outlookAccessToken }: BenchMailbox, resumesTls: boolean) {
  const target = { host: world.mailHost, port: 587, tls: 'starttls', greeting: true, resumesTls } as const;
  const { stream } = await openConnection(door, 'smtp', target, never);
  if (!stream) throw new Error('no connection');
  const session = await smtpSession(stream, credentialsOf(address, outlookAccessToken), never);
  if (!session.authentication?.accepted) throw new Error('not authenticated');
}

const never = new StepSignal();
const credentialsOf = (mailbox: string, accessToken: string) => ({ mailbox, accessToken: new Secret(accessToken) });

type Session = typeof imap;

async function sessions(concurrency: number, session: Session) {
  const door = openDoor(world, { secureContext: storeOf() });
  const figures = await manyAtOnce(world, concurrency, (mailbox) => session(door, mailbox, true));
  await door.close();
  return figures;
}

function oneSession(repetitions: number, session: Session) {
  const secureContext = storeOf();
  return oneByOne(world, repetitions, async (mailbox) => {
    const door = openDoor(world, { secureContext });
    await session(door, mailbox, false);
    return { after: () => door.close().then(settle) };
  });
}

/** TLS alone, up to the greeting: what no client of this runtime can do without. */
async function handshakes(concurrency: number, resumes: boolean) {
  const store = createSecureContext({ ca: readFileSync(world.caFile) });
  let session: Buffer | undefined;
  return manyAtOnce(
    world,
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

const modes: Readonly<Record<string, (amount: number) => Promise<object>>> = {
  one,
  fleet: (concurrency) => fleet(concurrency),
  'long-fleet': (concurrency) => fleet(concurrency, true),
  imap: (concurrency) => sessions(concurrency, imap),
  smtp: (concurrency) => sessions(concurrency, smtp),
  'one-smtp': (repetitions) => oneSession(repetitions, smtp),
  handshakes: (concurrency) => handshakes(concurrency, false),
  'resumed-handshakes': (concurrency) => handshakes(concurrency, true),
};
const measure = modes[mode];
if (!measure) throw new Error(`no mode ${mode}`);
process.stdout.write(JSON.stringify(await measure(Number(amount))));
