import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { document } from './measures/document.ts';
import type { Row } from './measures/figures.ts';
import { fleets } from './measures/fleets.ts';
import { oneDiagnosis, oneSubmission } from './measures/one-diagnosis.ts';
import { machine } from './measures/programs.ts';
import { startUp } from './measures/start-up.ts';
import { verdicts } from './measures/verdicts.ts';
import { isInside, openNetwork, roundTripMs, runInside } from './network/private-network.ts';
import { withPageSection } from './page/page-figures.ts';
import { startServers } from './servers/start-servers.ts';

/** `npm run bench` measures everything and writes docs/benchmarks.*; `npm run bench:quick` prints a short run. */
const isQuick = process.argv.includes('--quick');
const effort = isQuick
  ? { mailboxes: 60, one: 6, repetitions: 1, concurrencies: [50], seconds: 1 }
  : { mailboxes: 300, one: 21, repetitions: 3, concurrencies: [50, 200], seconds: 4 };
const delayMs = 25;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const loadBefore = loadavg()[0] ?? 0;
  const network = await openNetwork(delayMs);
  const servers = await startServers(effort.mailboxes, folder);
  const rows: Row[] = [];
  try {
    const roundTrip = await roundTripMs(servers.delayed.address, servers.world.ports.https);
    say(`one diagnosis behind ${delayMs} ms each way (round trip ${roundTrip.toFixed(1)} ms)`);
    const behindDelay = { world: servers.delayed, worldFile: servers.delayedFile, folder, roundTripMs: roundTrip };
    const delayed = { name: `${delayMs} ms each way`, ...behindDelay };
    rows.push(...(await oneDiagnosis(delayed, effort.one)), ...(await oneSubmission(delayed, effort.one)));
    say('one diagnosis on bare loopback');
    const bare = { name: 'bare loopback', world: servers.world, worldFile: servers.directFile, folder };
    rows.push(...(await oneDiagnosis(bare, effort.one)), ...(await oneSubmission(bare, effort.one)));
    rows.push(...(await startUp(folder, Math.ceil(effort.one / 2))));
    say('fleets');
    rows.push(...(await fleets(servers, folder, effort)));
    const [first] = cpus();
    const about = {
      takenOn: new Date().toISOString().slice(0, 10),
      machine: [`${cpus().length} cores ${first?.model ?? ''}`.trim(), ...(await machine())],
      roundTripMs: roundTrip,
      loadBefore,
      loadAfter: loadavg()[0] ?? 0,
      mailboxes: effort.mailboxes,
      isQuick,
      notes: process.argv.flatMap((argument) => (argument.startsWith('--note=') ? [argument.slice(7)] : [])),
    };
    const text = document(rows, about);
    process.stdout.write(isQuick ? text : `${verdicts(rows).join('\n')}\n`);
    if (isQuick) return;
    const at = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
    // The page's figures are of another run, `npm run bench:page`: they stay.
    writeFileSync(at('benchmarks.md'), withPageSection(text, readFileSync(at('benchmarks.md'), 'utf8')));
    const { page } = JSON.parse(readFileSync(at('benchmarks.json'), 'utf8')) as { page?: object };
    writeFileSync(at('benchmarks.json'), `${JSON.stringify({ about, rows, page }, null, 2)}\n`);
  } finally {
    await servers.stop();
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (isInside()) await measure();
else process.exitCode = await runInside();
