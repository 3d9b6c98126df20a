import { CurlCommands } from '../peers/curl.ts';
import type { World } from '../servers/world.ts';
import { median, type Row, rowsOf, withoutUs } from './figures.ts';
import { bareNode, commands, imapflow, ours, python, type Subject } from './programs.ts';

/**
 * Round trips that nothing can avoid, on the longest path, which is POP's own: TCP, TLS 1.3, the greeting, AUTH in two
 * lines and STAT. The token takes three (TCP, TLS 1.3, its request) at the same time, and is there for AUTH's second line.
 */
const criticalRoundTrips = 1 + 1 + 1 + 3;

interface Place {
  readonly name: string;
  readonly world: World;
  readonly worldFile: string;
  readonly folder: string;
  /** Absent where the network takes no time worth the name. */
  readonly roundTripMs?: number;
}

const timesOf = async (
  subject: Subject,
  { worldFile }: Place,
  repetitions: number,
  mode: 'one' | 'one-smtp' = 'one',
): Promise<number> => median(((await subject(worldFile, mode, repetitions)) as { times: number[] }).times);

async function medianOf(repetitions: number, run: () => Promise<{ readonly wallMs: number }>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < repetitions; index += 1) times.push((await run()).wallMs);
  return median(times);
}

function curlTime({ world, folder }: Place, repetitions: number, parallel: boolean): Promise<number> {
  const curl = new CurlCommands(world, folder);
  const [mailbox] = world.mailboxes;
  if (!mailbox) throw new Error('no mailbox');
  return medianOf(repetitions, () => commands(parallel ? curl.parallel([mailbox], 8) : curl.oneByOne(mailbox)));
}

/** One complete diagnosis (IMAP, POP, Graph; tokens by refresh) against the bare work of its peers. */
export async function oneDiagnosis(place: Place, repetitions: number): Promise<Row[]> {
  const few = Math.ceil(repetitions / 3);
  const { roundTripMs } = place;
  return rowsOf({
    group: `One complete diagnosis, ${place.name}`,
    measure: 'median time',
    unit: 'ms',
    good: 'less',
    ours: await timesOf(ours, place, repetitions),
    ...(roundTripMs !== undefined && { floor: criticalRoundTrips * roundTripMs }),
    peers: {
      'curl, one after the other': await curlTime(place, few, false),
      'curl --parallel': await curlTime(place, few, true),
      'imapflow and undici (no POP)': await timesOf(imapflow, place, few),
      'Python imaplib, poplib, http.client': await timesOf(python, place, few),
      [withoutUs]: await timesOf(bareNode, place, few),
    },
  });
}

/**
 * TCP, greeting, EHLO, STARTTLS, TLS 1.3, EHLO again, AUTH in two lines: a token is longer than a line of SMTP, so it
 * cannot go with the command.
 */
const submissionRoundTrips = 8;

/** Submission up to the answer to AUTH, with the token in hand; none where there is no submission. */
export async function oneSubmission(place: Place, repetitions: number): Promise<Row[]> {
  const { roundTripMs, world, folder } = place;
  const [mailbox] = world.mailboxes;
  if (world.ports.submission === undefined || !mailbox) return [];
  const few = Math.ceil(repetitions / 3);
  const curl = new CurlCommands(world, folder);
  return rowsOf({
    group: `Submission up to AUTH, ${place.name}`,
    measure: 'median time',
    unit: 'ms',
    good: 'less',
    ours: await timesOf(ours, place, repetitions, 'one-smtp'),
    ...(roundTripMs !== undefined && { floor: submissionRoundTrips * roundTripMs }),
    peers: {
      curl: await medianOf(few, () => commands(curl.submission([mailbox], 1))),
      'Python smtplib': await timesOf(python, place, few, 'one-smtp'),
    },
  });
}
