import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Seconds after which an execution that never comes back is given up, with its input kept. */
const patienceSeconds = 20;

/** Runs beside the fuzzer, because a loop that never ends lets nothing else run in its own thread. */
const watcher = `
  const { workerData: { shared, seconds, name, file } } = require('node:worker_threads');
  const head = new Int32Array(shared, 0, 2);
  let last = -1;
  setInterval(() => {
    const now = Atomics.load(head, 0);
    if (now !== last) return void (last = now);
    const input = Buffer.from(new Uint8Array(shared, 8, Atomics.load(head, 1)));
    require('node:fs').writeFileSync(file, input);
    process._rawDebug(name + ' hangs for ' + seconds + ' s; the input is in ' + file);
    process.kill(process.pid, 'SIGKILL');
  }, seconds * 1000).unref();
  setInterval(() => undefined, 60_000);
`;

/** Tells of an input that hangs. */
export class Watchdog {
  readonly #head: Int32Array;
  readonly #input: Uint8Array;
  readonly #worker: Worker;

  constructor(name: string, maxBytes: number) {
    const shared = new SharedArrayBuffer(8 + maxBytes);
    this.#head = new Int32Array(shared, 0, 2);
    this.#input = new Uint8Array(shared, 8);
    const workerData = { shared, seconds: patienceSeconds, name, file: crashFile(name) };
    this.#worker = new Worker(watcher, { eval: true, workerData });
    this.#worker.unref();
  }

  /** An execution begins. */
  begin(input: Buffer): void {
    this.#input.set(input);
    Atomics.store(this.#head, 1, input.length);
    Atomics.add(this.#head, 0, 1);
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

const crashFile = (name: string): string => join(tmpdir(), `fuzz-${name}-${process.pid}.bin`);

/** Keeps an input that broke something, for a regression test; returns the file. */
export function keepCrash(name: string, input: Buffer): string {
  const file = crashFile(name);
  writeFileSync(file, input);
  return file;
}
