import { once } from 'node:events';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** A test's end of a line protocol: says lines, and reads until a pattern has come. */
export class Conversation {
  #socket: Socket;
  #heard = '';
  #isClosed = false;
  #wake: () => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#listen();
  }

  static async overTls(port: number, servername: string, ca: string): Promise<Conversation> {
    const socket = connectTls({ host: '127.0.0.1', port, servername, ca });
    const conversation = new Conversation(socket);
    await once(socket, 'secureConnect');
    return conversation;
  }

  static async inTheClear(port: number): Promise<Conversation> {
    const socket = connectTcp(port, '127.0.0.1');
    await once(socket, 'connect');
    return new Conversation(socket);
  }

  /** Goes on in TLS, after STARTTLS was accepted. */
  async upgrade(servername: string, ca: string): Promise<void> {
    this.#socket.removeAllListeners('data');
    this.#socket = connectTls({ socket: this.#socket, servername, ca });
    this.#heard = '';
    this.#listen();
    await once(this.#socket, 'secureConnect');
  }

  say(text: string): void {
    this.#socket.write(text);
  }

  /** Everything heard up to and including the pattern; what was heard before the connection closed when it never came. */
  async hear(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.#heard);
      const end = found ? found.index + found[0].length : this.#heard.length;
      if (found || this.#isClosed) {
        const heard = this.#heard.slice(0, end);
        this.#heard = this.#heard.slice(end);
        return heard;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Says a line and hears up to the end of the first line that matches. */
  async ask(line: string, pattern = /.*\r\n/): Promise<string> {
    this.say(`${line}\r\n`);
    return this.hear(pattern);
  }

  /** What is heard until the other side closes. */
  async hearToTheEnd(): Promise<string> {
    return this.hear(/(?!)/);
  }

  close(): void {
    this.#socket.destroy();
  }

  #listen(): void {
    this.#socket.on('data', (chunk: Buffer) => {
      this.#heard += chunk.toString('utf8');
      this.#wake();
    });
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      this.#isClosed = true;
      this.#wake();
    });
  }
}
