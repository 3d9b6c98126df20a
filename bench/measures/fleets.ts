import { CurlCommands } from '../peers/curl.ts';
import type { Servers } from '../servers/start-servers.ts';
import { type FleetFigures, medianFleet, perCoreSecond, perSecond, type Row, rowsOf, withoutUs } from './figures.ts';
import { bareNode, commands, imapflow, opensslHandshakes, ours, python, type Subject } from './programs.ts';

/** Connections to mail hosts that each mailbox needs for itself: IMAP and POP. */
const handshakesPerMailbox = 2;

type Run = () => Promise<FleetFigures>;

/** Every subject in turn, again and again, so that what else the machine does meets all of them alike. */
async function inTurn<Name extends string>(
  runs: Readonly<Record<Name, Run>>,
  repetitions: number,
): Promise<Record<Name, FleetFigures>> {
  const seen = new Map<Name, FleetFigures[]>();
  for (let index = 0; index < repetitions; index += 1) {
    for (const name of Object.keys(runs) as Name[]) seen.set(name, [...(seen.get(name) ?? []), await runs[name]()]);
  }
  return Object.fromEntries([...seen].map(([name, figures]) => [name, medianFleet(figures)])) as Record<
    Name,
    FleetFigures
  >;
}

const of =
  (subject: Subject, { directFile }: Servers, mode: string, amount: number): Run =>
  () =>
    subject(directFile, mode, amount) as Promise<FleetFigures>;

/** Rows of a comparison: pace, pace for each core that the client uses, CPU time and memory. */
function rowsFor(
  group: string,
  { us, ...peers }: Readonly<Record<string, FleetFigures>>,
  floors: { readonly perCoreSecond?: number; readonly cpuMs?: number } = {},
): Row[] {
  if (!us) return [];
  const each = (figure: (figures: FleetFigures) => number) => ({
    ours: figure(us),
    peers: Object.fromEntries(Object.entries(peers).map(([name, figures]) => [name, figure(figures)])),
  });
  const bound = (floor: number | undefined) => (floor === undefined ? {} : { floor });
  const cpuMs = ({ cpuMs: whole, count }: FleetFigures) => whole / count;
  const memory = ({ memoryKiB }: FleetFigures) => memoryKiB / 1024;
  return [
    ...rowsOf({ group, measure: 'mailboxes a second', unit: '1/s', good: 'more', ...each(perSecond) }),
    ...rowsOf({
      group,
      measure: 'mailboxes a second of client CPU',
      unit: '1/s',
      good: 'more',
      ...each(perCoreSecond),
      ...bound(floors.perCoreSecond),
    }),
    ...rowsOf({
      group,
      measure: 'client CPU a mailbox',
      unit: 'ms',
      good: 'less',
      ...each(cpuMs),
      ...bound(floors.cpuMs),
    }),
    ...rowsOf({ group, measure: 'memory of the client process', unit: 'MiB', good: 'less', ...each(memory) }),
  ];
}

/** Bare TLS up to the greeting, on the same cores against the same server. */
async function handshakes(servers: Servers, seconds: number) {
  const [full, resumed] = [
    await (of(ours, servers, 'handshakes', 50)() as Promise<FleetFigures>),
    await (of(ours, servers, 'resumed-handshakes', 50)() as Promise<FleetFigures>),
  ];
  const openssl = await opensslHandshakes(servers.world.ports.imaps, false, seconds);
  const reused = await opensslHandshakes(servers.world.ports.imaps, true, seconds);
  const group = 'TLS handshakes alone, no mailbox';
  const rows = [
    ...rowsOf({
      group,
      measure: 'full handshakes a second (Node, 50 at once)',
      unit: '1/s',
      good: 'more',
      ours: perSecond(full),
      peers: { 'openssl s_time -new': openssl.perSecond },
    }),
    ...rowsOf({
      group,
      measure: 'resumed handshakes a second (Node, 50 at once)',
      unit: '1/s',
      good: 'more',
      ours: perSecond(resumed),
      peers: { 'openssl s_time -reuse': reused.perSecond },
    }),
    ...rowsOf({
      group,
      measure: 'CPU a full handshake (Node)',
      unit: 'ms',
      good: 'less',
      ours: full.cpuMs / full.count,
      peers: { 'Node, resumed': resumed.cpuMs / resumed.count },
    }),
  ];
  return { full, resumed, rows };
}

/** After two whole fleets in the same process: who compiles as they go has done so. The others' figures stay. */
async function longRun(
  servers: Servers,
  atOnce: number,
  { 'curl --parallel': curl, Python }: Readonly<Record<'curl --parallel' | 'Python', FleetFigures>>,
  cpuMs: number,
): Promise<Row[]> {
  const long = await inTurn(
    { us: of(ours, servers, 'long-fleet', atOnce), [withoutUs]: of(bareNode, servers, 'long-fleet', atOnce) },
    1,
  );
  const compared = { us: long.us, 'curl --parallel': curl, Python, [withoutUs]: long[withoutUs] };
  return rowsFor(`Complete diagnoses in a long run, ${atOnce} in flight`, compared, {
    cpuMs,
    perCoreSecond: 1000 / cpuMs,
  });
}

/** Many mailboxes at once: the complete diagnosis of a fleet, and IMAP alone with the token in hand. */
export async function fleets(
  servers: Servers,
  folder: string,
  { concurrencies, repetitions, seconds }: { concurrencies: readonly number[]; repetitions: number; seconds: number },
): Promise<Row[]> {
  const { world } = servers;
  const { mailboxes } = world;
  const curl = new CurlCommands(world, folder);
  const alone = await handshakes(servers, seconds);
  const handshakeMs = alone.full.cpuMs / alone.full.count;
  const curlRun = (list: ReturnType<CurlCommands['imap']>): Run => {
    return async () => ({ ...(await commands(list)), count: mailboxes.length });
  };
  const rows: Row[] = [...alone.rows];
  for (const atOnce of concurrencies) {
    const whole = await inTurn(
      {
        us: of(ours, servers, 'fleet', atOnce),
        'curl --parallel': curlRun(curl.parallel(mailboxes, atOnce)),
        'imapflow and undici (no POP)': of(imapflow, servers, 'fleet', atOnce),
        Python: of(python, servers, 'fleet', atOnce),
        [withoutUs]: of(bareNode, servers, 'fleet', atOnce),
      },
      repetitions,
    );
    const imap = await inTurn(
      {
        us: of(ours, servers, 'imap', atOnce),
        'curl --parallel': curlRun(curl.imap(mailboxes, atOnce)),
        imapflow: of(imapflow, servers, 'imap', atOnce),
        Python: of(python, servers, 'imap', atOnce),
        [withoutUs]: of(bareNode, servers, 'imap', atOnce),
      },
      repetitions,
    );
    const cpuMs = handshakesPerMailbox * handshakeMs;
    rows.push(
      ...rowsFor(`Complete diagnoses, ${atOnce} in flight`, whole, { cpuMs, perCoreSecond: 1000 / cpuMs }),
      ...rowsFor(`IMAP alone, ${atOnce} in flight`, imap, { cpuMs: handshakeMs, perCoreSecond: 1000 / handshakeMs }),
    );
    if (atOnce === concurrencies[0]) rows.push(...(await longRun(servers, atOnce, whole, cpuMs)));
    if (world.ports.submission === undefined) continue;
    const submission = await inTurn(
      {
        us: of(ours, servers, 'smtp', atOnce),
        'curl --parallel': curlRun(curl.submission(mailboxes, atOnce)),
        Python: of(python, servers, 'smtp', atOnce),
      },
      repetitions,
    );
    rows.push(
      ...rowsFor(`Submission alone, ${atOnce} in flight`, submission, {
        cpuMs: handshakeMs,
        perCoreSecond: 1000 / handshakeMs,
      }),
    );
  }
  return rows;
}
