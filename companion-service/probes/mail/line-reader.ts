import type { Duplex } from 'node:stream';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';

export interface LineLimits {
  /** Longest line, its end not counted. */
  readonly maxLineBytes?: number;
  /** Longest literal of IMAP. */
  readonly maxLiteralBytes?: number;
  /** Everything read over the reader's life. */
  readonly maxTotalBytes?: number;
  /** Told of every line that is given out, verbatim. */
  readonly onLine?: ((line: string) => void) | undefined;
}

/** Bytes that may wait unread before the other side is told to slow down. */
const highWaterBytes = 65_536;

/**
 * Reads lines as they arrive, with limits. One read at a time; a limit or the end of the stream ends every later read
 * too. Bytes not asked for stay in the reader until `release` gives them back to the stream.
 */
export class LineReader {
  readonly #stream: Duplex;
  readonly #maxLineBytes: number;
  readonly #maxLiteralBytes: number;
  readonly #maxTotalBytes: number;
  readonly #onLine: LineLimits['onLine'];
  #buffer: Buffer = Buffer.alloc(0);
  /** Up to here the buffer is known to hold no line end. */
  #scanned = 0;
  #total = 0;
  #ended: Error | undefined;
  #released = false;
  #wake: (() => void) | undefined;

  constructor(stream: Duplex, limits: LineLimits = {}) {
    this.#stream = stream;
    this.#maxLineBytes = limits.maxLineBytes ?? 8_192;
    this.#maxLiteralBytes = limits.maxLiteralBytes ?? 65_536;
    this.#maxTotalBytes = limits.maxTotalBytes ?? 262_144;
    this.#onLine = limits.onLine;
    stream.on('data', this.#onData);
    stream.on('end', this.#onEnd);
    stream.on('close', this.#onEnd);
    stream.on('error', this.#onError);
    if (stream.destroyed || stream.readableEnded) this.#onEnd();
  }

  /** Bytes that have arrived and were not read. */
  get bufferedBytes(): number {
    return this.#buffer.length;
  }

  /** The next line without its end; CRLF and a bare LF both end one. Rejects with a `StepFailure`. */
  async readLine(signal: StopSignal): Promise<string> {
    for (;;) {
      const line = this.arrivedLine();
      if (line !== undefined) return line;
      await this.#more(signal);
    }
  }

  /** The next line when all of it has arrived already; undefined when it has to be waited for. Throws a `StepFailure`. */
  arrivedLine(): string | undefined {
    const end = this.#buffer.indexOf(0x0a, this.#scanned);
    const length = end < 0 ? this.#buffer.length : end;
    if (length > this.#maxLineBytes) this.#fail('LINE_TOO_LONG', `a line of more than ${this.#maxLineBytes} bytes`);
    if (end < 0) {
      this.#scanned = this.#buffer.length;
      return undefined;
    }
    const taken = this.#take(end + 1).toString('utf8');
    const line = taken.slice(0, taken.endsWith('\r\n') ? -2 : -1);
    this.#onLine?.(line);
    return line;
  }

  /** Exactly `bytes` bytes: a literal of RFC 9051 section 4.3. */
  async readLiteral(bytes: number, signal: StopSignal): Promise<string> {
    if (bytes > this.#maxLiteralBytes) this.#fail('LITERAL_TOO_LARGE', `a literal of ${bytes} bytes`);
    while (this.#buffer.length < bytes) await this.#more(signal);
    return this.#take(bytes).toString('utf8');
  }

  /** Stops reading and gives what was not read back to the stream. */
  release(): void {
    this.#detach();
    this.#stream.pause();
    const rest = this.#buffer;
    this.#buffer = Buffer.alloc(0);
    this.#released = true;
    if (rest.length > 0 && !this.#stream.destroyed && !this.#stream.readableEnded) this.#stream.unshift(rest);
  }

  readonly #onData = (chunk: Buffer): void => {
    this.#total += chunk.length;
    if (this.#total > this.#maxTotalBytes) {
      this.#end(new StepFailure('receive', 'TOO_MUCH_DATA', `more than ${this.#maxTotalBytes} bytes`));
      this.#stream.pause();
      return;
    }
    this.#buffer = this.#buffer.length === 0 ? chunk : Buffer.concat([this.#buffer, chunk]);
    if (this.#buffer.length > highWaterBytes) this.#stream.pause();
    this.#wakeUp();
  };

  readonly #onEnd = (): void => {
    if (!this.#ended) this.#end(new StepFailure('receive', 'CLOSED', 'the connection was closed'));
  };

  readonly #onError = (error: Error): void => this.#end(error);

  #end(error: Error): void {
    this.#ended ??= error;
    this.#wakeUp();
  }

  #wakeUp(): void {
    const wake = this.#wake;
    this.#wake = undefined;
    wake?.();
  }

  #fail(code: string, message: string): never {
    this.#detach();
    this.#stream.pause();
    this.#ended = new StepFailure('receive', code, message);
    throw this.#ended;
  }

  #detach(): void {
    this.#stream.removeListener('data', this.#onData);
    this.#stream.removeListener('end', this.#onEnd);
    this.#stream.removeListener('close', this.#onEnd);
    this.#stream.removeListener('error', this.#onError);
  }

  #take(bytes: number): Buffer {
    const taken = this.#buffer.subarray(0, bytes);
    this.#buffer = this.#buffer.subarray(bytes);
    this.#scanned = 0;
    return taken;
  }

  async #more(signal: StopSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#released) this.#ended ??= new StepFailure('receive', 'CLOSED', 'the reader was released');
    if (this.#ended) throw this.#ended;
    const before = this.#buffer.length;
    this.#stream.resume();
    await new Promise<void>((resolve) => {
      const wake = () => {
        signal.removeEventListener('abort', wake);
        resolve();
      };
      signal.addEventListener('abort', wake, { once: true });
      this.#wake = wake;
    });
    signal.throwIfAborted();
    // What arrived before the end is still read; only when nothing more came is the end told.
    if (this.#ended && this.#buffer.length === before) throw this.#ended;
  }
}
