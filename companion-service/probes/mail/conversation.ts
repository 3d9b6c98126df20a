import type { TLSSocket } from 'node:tls';
import { boundedText } from '../bounded-text.ts';
import { stepTimeoutMs, withDeadline } from '../deadline.ts';
import type { MailSession, TranscriptLine } from '../observations.ts';
import type { Secret } from '../secret.ts';
import { networkFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { LineReader } from './line-reader.ts';
import { suggestedBackoffMs, xoauth2Response } from './sasl.ts';

export interface ConversationLimits {
  /** Of each step, milliseconds. Default 10 s. */
  readonly timeoutMs?: number;
}

/** Who authenticates, and how long each step may take. */
export interface MailCredentials extends ConversationLimits {
  readonly mailbox: string;
  readonly accessToken: Secret;
}

/** What a session learns on the way; whatever was learned before a failure stays. */
export type Learned = { -readonly [Key in keyof MailSession]?: MailSession[Key] };

const goodbyeMs = 2_000;
const longestTranscript = 200;
const shownCharacters = 500;

/** A line protocol over an open stream: reads with a deadline, writes, and remembers both without the secrets. */
export class Conversation {
  readonly learned: Learned = {};
  readonly #stream: TLSSocket;
  readonly #lines: LineReader;
  readonly #signal: StopSignal;
  readonly #timeoutMs: number;
  readonly #started = performance.now();
  #response = '';
  #secrets: readonly string[] = [];
  #transcript: TranscriptLine[] = [];
  /** An answer is due by then, however many lines it has: a line now and then must not go on for ever. */
  #dueAt: number;

  constructor(stream: TLSSocket, { timeoutMs = stepTimeoutMs }: ConversationLimits, signal: StopSignal) {
    this.#stream = stream;
    this.#lines = new LineReader(stream);
    this.#signal = signal;
    this.#timeoutMs = timeoutMs;
    this.#dueAt = this.#started + timeoutMs;
  }

  /** The XOAUTH2 response, once it is known who speaks; show it as `[masked]`. */
  get response(): string {
    return this.#response;
  }

  /** Who authenticates. What was said before stays, and is masked once more: now it is known what to hide. */
  speakFor({ mailbox, accessToken }: MailCredentials): void {
    this.#response = xoauth2Response(mailbox, accessToken);
    this.#secrets = [this.#response, accessToken.reveal()];
    this.#transcript = this.#transcript.map((line) => ({ ...line, text: this.keep(line.text) }));
  }

  /** Sends a line; `shown` stands in the transcript instead of it. */
  send(line: string, shown = line): void {
    this.#note('us', shown);
    this.#dueAt = performance.now() + this.#timeoutMs;
    this.#stream.write(`${line}\r\n`, 'utf8');
  }

  /** Sends lines that need not wait for one another, in one piece. */
  sendTogether(...lines: readonly string[]): void {
    for (const line of lines) this.#note('us', line);
    this.#dueAt = performance.now() + this.#timeoutMs;
    this.#stream.write(lines.map((line) => `${line}\r\n`).join(''), 'utf8');
  }

  /** The next line, verbatim. A throttling hint in it is remembered. */
  async readLine(): Promise<string> {
    // A line that is there needs no deadline: most answers arrive in one piece.
    const arrived = this.#signal.aborted ? undefined : this.#lines.arrivedLine();
    return arrived === undefined ? this.#read((signal) => this.#lines.readLine(signal)) : this.#heard(arrived);
  }

  async readLiteral(bytes: number): Promise<string> {
    return this.#read((signal) => this.#lines.readLiteral(bytes, signal));
  }

  /** Remote words as they may be kept. */
  keep(text: string): string {
    return boundedText(text, shownCharacters, this.#secrets);
  }

  /** Says goodbye without waiting for an answer. */
  leave(...lines: readonly string[]): void {
    for (const line of lines) this.#note('us', line);
    this.#stream.write(lines.map((line) => `${line}\r\n`).join(''));
    this.#lines.release();
    // A server that no longer reads must not keep the socket open.
    this.#stream.setTimeout(goodbyeMs, () => this.#stream.destroy());
    this.#stream.destroySoon();
  }

  /** Runs the steps, and makes the observation of whatever they learned. The stream is closed in any case. */
  async observe(mailbox: string, steps: () => Promise<void>): Promise<MailSession> {
    const begunAt = performance.now();
    const cut = () => this.#stream.destroy();
    this.#signal.addEventListener('abort', cut, { once: true });
    let failure: MailSession['failure'];
    try {
      this.#signal.throwIfAborted();
      await steps();
    } catch (error) {
      const told = networkFailure(error, 'receive');
      failure = { ...told, message: this.keep(told.message) };
      this.#stream.destroy();
    } finally {
      this.#signal.removeEventListener('abort', cut);
    }
    return {
      mailbox,
      ...this.learned,
      transcript: this.#transcript,
      durationMs: Math.round(performance.now() - begunAt),
      ...(failure && { failure }),
    };
  }

  async #read(read: (signal: StopSignal) => Promise<string>): Promise<string> {
    const leftMs = Math.max(1, Math.round(this.#dueAt - performance.now()));
    return this.#heard(await withDeadline(this.#signal, leftMs, 'receive', read));
  }

  #heard(text: string): string {
    this.#note('them', text);
    const backoff = suggestedBackoffMs(text);
    if (backoff !== undefined) this.learned.suggestedBackoffMs = backoff;
    return text;
  }

  #note(from: TranscriptLine['from'], text: string): void {
    if (this.#transcript.length >= longestTranscript) return;
    const atMs = Math.round((performance.now() - this.#started) * 10) / 10;
    this.#transcript.push({ atMs, from, text: this.keep(text) });
  }
}
