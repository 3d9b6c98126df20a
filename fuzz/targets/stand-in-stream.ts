import { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { quietSignal } from './quiet-signal.ts';
import { Broken } from './target.ts';

/** A stream without a socket: says what it was given, piece by piece, then ends; remembers what is written to it. */
class StandInStream extends Duplex {
  readonly written: string[] = [];
  readonly #chunks: Buffer[];
  #next = 0;

  constructor(chunks: Buffer[]) {
    super({ emitClose: false });
    this.#chunks = chunks;
    this.on('error', () => undefined);
  }

  override _read(): void {
    this.push(this.#chunks[this.#next++] ?? null);
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.written.push(chunk.toString('utf8'));
    done();
  }

  /** As a socket has it. Nothing is left open here, so no time can run out. */
  setTimeout(): this {
    return this;
  }

  destroySoon(): void {
    this.destroy();
  }
}

/** Turns of the event loop after which a reader whose stream has ended hangs. */
const mostTurns = 50;
const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Lets a reader talk to the chunks. Rejects with `Broken` when it does not come back after the stream has ended. */
export async function talkTo<T>(
  chunks: Buffer[],
  read: (stream: TLSSocket, signal: AbortSignal) => Promise<T>,
): Promise<{ readonly result: T; readonly written: readonly string[] }> {
  const stream = new StandInStream(chunks);
  const running = read(stream as unknown as TLSSocket, quietSignal());
  let isSettled = false;
  const settled = () => {
    isSettled = true;
  };
  running.then(settled, settled);
  for (let turn = 0; !isSettled; turn += 1) {
    if (turn > mostTurns && stream.readableEnded) throw new Broken('the stream has ended and the reader waits');
    if (turn > mostTurns + chunks.length) throw new Broken('the reader neither reads on nor comes back');
    await nextTurn();
  }
  const result = await running;
  stream.destroy();
  return { result, written: stream.written };
}
