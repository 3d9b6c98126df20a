import type { Socket } from 'node:net';

/** One line as a client sent it, without its CRLF. When it was longer than allowed, only its beginning is kept. */
export interface Line {
  readonly text: string;
  readonly isTooLong: boolean;
}

/** Most that is kept of what a client sends ahead of being read. */
const readAheadOctets = 128 * 1024;

/** Thrown into a conversation when the other side is gone or silent for too long; ends it. */
export class WireClosed extends Error {}

/** A socket as the line protocols see it: lines and counted octets in, text out, with limits on each. */
export class Wire {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #isEnded = false;
  #wake: (() => void) | undefined;
  readonly #onData = (chunk: Buffer): void => {
    this.#received = Buffer.concat([this.#received, chunk]);
    if (this.#received.length > readAheadOctets) this.#socket.pause();
    this.#wake?.();
  };
  readonly #onEnd = (): void => {
    this.#isEnded = true;
    this.#wake?.();
  };

  constructor(socket: Socket, idleTimeoutMs: number) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.setTimeout(idleTimeoutMs, () => socket.destroy());
    socket.on('data', this.#onData);
    socket.on('end', this.#onEnd);
    socket.on('close', this.#onEnd);
    socket.on('error', this.#onEnd);
  }

  /** Reads up to the next CRLF (a bare LF counts too). An over-long line is read to its end and marked. */
  async line(limitOctets: number): Promise<Line> {
    let kept: string | undefined;
    for (;;) {
      const end = this.#received.indexOf(0x0a);
      if (end >= 0) {
        const octets = this.#take(end + 1);
        const text = octets.toString('utf8').replace(/\r?\n$/, '');
        return kept !== undefined || end > limitOctets
          ? { text: kept ?? text.slice(0, limitOctets), isTooLong: true }
          : { text, isTooLong: false };
      }
      if (this.#received.length > limitOctets) {
        const octets = this.#take(this.#received.length);
        kept ??= octets.subarray(0, limitOctets).toString('utf8');
      }
      await this.#more();
    }
  }

  /** Reads exactly so many octets. The caller bounds the number. */
  async octets(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0; ) {
      if (this.#received.length === 0) await this.#more();
      const part = this.#take(Math.min(missing, this.#received.length));
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** Writes text as UTF-8 and waits while the other side does not read. */
  async write(text: string): Promise<void> {
    if (this.#isEnded || this.#socket.destroyed) throw new WireClosed();
    if (this.#socket.write(text, 'utf8')) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#socket.off('drain', done);
        this.#socket.off('close', done);
        resolve();
      };
      this.#socket.on('drain', done);
      this.#socket.on('close', done);
    });
  }

  /** Lets go of the socket for TLS to take over; what a client sent ahead in the clear is thrown away. */
  release(): Socket {
    this.#socket.off('data', this.#onData);
    this.#socket.off('end', this.#onEnd);
    this.#received = Buffer.alloc(0);
    return this.#socket;
  }

  /** Sends what is still to be sent and closes; a client that keeps its half open is cut off. */
  close(): void {
    if (this.#socket.destroyed) return;
    this.#socket.end();
    const cut = setTimeout(() => this.#socket.destroy(), 1000);
    this.#socket.once('close', () => clearTimeout(cut));
    this.#socket.resume();
  }

  #take(count: number): Buffer {
    const taken = this.#received.subarray(0, count);
    this.#received = this.#received.subarray(count);
    return taken;
  }

  async #more(): Promise<void> {
    const before = this.#received.length;
    while (this.#received.length === before) {
      if (this.#isEnded) throw new WireClosed();
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#socket.resume();
      await woken;
    }
  }
}
