import type { BenchMailbox, World } from '../servers/world.ts';

/** Work done before the clock starts: code is compiled, sessions are there to be resumed. */
const warmUps = { oneByOne: 4, manyAtOnce: 20 };

/** Times of one mailbox after the other, milliseconds. What comes `after` is not timed. */
export async function oneByOne(
  { mailboxes }: World,
  repetitions: number,
  work: (mailbox: BenchMailbox) => Promise<{ readonly after: () => Promise<unknown> }>,
): Promise<{ readonly times: readonly number[] }> {
  const times: number[] = [];
  for (let index = 0; index < warmUps.oneByOne + repetitions; index += 1) {
    const mailbox = mailboxes[index % mailboxes.length];
    if (!mailbox) throw new Error('no mailbox');
    const startedAt = performance.now();
    const { after } = await work(mailbox);
    if (index >= warmUps.oneByOne) times.push(performance.now() - startedAt);
    await after();
  }
  return { times };
}

/** What this process spent between the call and the call of what it returns. */
export function started(count: number) {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  return () => {
    const wallMs = performance.now() - startedAt;
    const { user, system } = process.cpuUsage(before);
    return { count, wallMs, cpuMs: (user + system) / 1000, memoryKiB: process.resourceUsage().maxRSS };
  };
}

/** Whole fleets that go before in a long run: by then nothing is compiled any more. */
export const fleetsBefore = 2;

/** What work on every mailbox costs, so many at once, after a few to warm up, and whole fleets in a long run. */
export async function manyAtOnce(
  { mailboxes }: World,
  concurrency: number,
  work: (mailbox: BenchMailbox) => Promise<void>,
  { isLongRun = false } = {},
): Promise<ReturnType<ReturnType<typeof started>>> {
  const run = async (waiting: BenchMailbox[]) => {
    const worker = async () => {
      for (let mailbox = waiting.pop(); mailbox; mailbox = waiting.pop()) await work(mailbox);
    };
    await Promise.all(Array.from({ length: concurrency }, worker));
  };
  await run(mailboxes.slice(0, warmUps.manyAtOnce));
  for (let fleet = 0; isLongRun && fleet < fleetsBefore; fleet += 1) await run([...mailboxes]);
  const figures = started(mailboxes.length);
  await run([...mailboxes]);
  return figures();
}
