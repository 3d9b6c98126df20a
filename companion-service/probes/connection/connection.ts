import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { boundedText } from '../bounded-text.ts';
import { stepTimeoutMs, withDeadline } from '../deadline.ts';
import { LineReader } from '../mail/line-reader.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { Connection, NetworkFailure, Peer, TranscriptLine } from '../observations.ts';
import { networkFailure, StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { askCapabilities } from './capabilities.ts';
import { greetingServerName, type MailPeer, readGreeting } from './greeting.ts';
import { type Listener, requestStartTls, sendEhlo } from './starttls.ts';
import { observeHandshake, startTls } from './tls-handshake.ts';

export interface ConnectionTarget {
  readonly host: string;
  readonly port: number;
  readonly tls: 'implicit' | 'starttls' | 'none';
  /** Whether the peer speaks first. */
  readonly greeting: boolean;
  /** Of each step, milliseconds. Default 10 s. */
  readonly timeoutMs?: number;
  /** IMAP and POP: asks what the server offers, while there is nothing else to do. One round trip. Default: no. */
  readonly asksCapabilities?: boolean;
  /** Remembers what was said before authentication would begin. Default: no. */
  readonly keepsTranscript?: boolean;
  /** Takes up an earlier TLS session with the same peer, where there is one. Default: a full handshake each time. */
  readonly resumesTls?: boolean;
}

export interface OpenedConnection {
  readonly observation: Connection;
  /**
   * Ready for authentication. Only there when the peer is trusted and nothing failed: a token must not reach anyone
   * else. Whoever gets it closes it.
   */
  readonly stream?: TLSSocket;
}

const longestTranscript = 100;
const shownCharacters = 500;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Phase = NetworkFailure['phase'];

const isMailPeer = (peer: Peer): peer is MailPeer => peer === 'imap' || peer === 'pop' || peer === 'smtp';

/**
 * Opens one connection up to the point where authentication would begin, and tells each step with its time. Never
 * rejects for reasons of the network: those are in `observation.failure`.
 */
export async function openConnection(
  door: Pick<NetworkDoor, 'lookup' | 'open' | 'routeTo' | 'secureContext'>,
  peer: Peer,
  target: ConnectionTarget,
  signal: StopSignal,
): Promise<OpenedConnection> {
  const { host, port, timeoutMs = stepTimeoutMs } = target;
  const seen: Mutable<Connection> = { host, port, route: door.routeTo?.(host, port) ?? 'direct', addresses: [] };
  let phase: Phase = 'lookup';
  let socket: Socket | undefined;
  const cut = () => socket?.destroy();
  signal.addEventListener('abort', cut, { once: true });

  /** One step: its deadline, its time, and its name should it fail. */
  const step = async <T>(
    name: Phase,
    time: 'lookupMs' | 'connectMs' | 'tlsMs' | 'greetingMs' | undefined,
    run: (signal: StopSignal) => Promise<T>,
  ) => {
    phase = name;
    const started = performance.now();
    try {
      return await withDeadline(signal, timeoutMs, name, run);
    } finally {
      if (time) seen[time] = Math.round((performance.now() - started) * 10) / 10;
    }
  };
  const handshake = async (plain: Socket) => {
    const secured = await step('tls', 'tlsMs', (inTime) => startTls(plain, target, door.secureContext, inTime));
    socket = secured;
    seen.tls = observeHandshake(secured, door.secureContext, `${host}:${port}`);
    return secured;
  };
  const begunAt = performance.now();
  const transcript: TranscriptLine[] = [];
  if (target.keepsTranscript && target.greeting) seen.transcript = transcript;
  const note = (from: TranscriptLine['from'], said: string) => {
    if (transcript.length >= longestTranscript) return;
    const atMs = Math.round((performance.now() - begunAt) * 10) / 10;
    transcript.push({ atMs, from, text: boundedText(said, shownCharacters) });
  };
  const readerOf = (stream: Socket) =>
    new LineReader(stream, seen.transcript ? { onLine: (line) => note('them', line) } : {});
  const listenerOf = (stream: Socket): Listener => ({
    write: (line: string) => {
      if (seen.transcript) note('us', line.trimEnd());
      return stream.write(line);
    },
  });
  const greet = async (reader: LineReader) => {
    if (!target.greeting || !isMailPeer(peer)) return;
    const { text, failure } = await step('greeting', 'greetingMs', (inTime) => readGreeting(peer, reader, inTime));
    seen.greeting = boundedText(text, 500);
    const serverName = greetingServerName(text);
    if (serverName !== undefined) seen.greetingServerName = serverName;
    if (failure) throw failure;
  };

  try {
    seen.addresses = (await step('lookup', 'lookupMs', (inTime) => door.lookup(host, inTime))).slice(0, 20);
    const opened = await step('connect', 'connectMs', (inTime) => door.open(host, port, inTime));
    socket = opened.socket;
    socket.on('error', () => undefined); // told by whoever reads at that moment
    seen.route = opened.route;
    if (opened.remoteAddress !== undefined) seen.remoteAddress = opened.remoteAddress;

    const plain = opened.socket;
    if (target.tls === 'starttls') {
      const reader = readerOf(plain);
      await greet(reader);
      await step('tls', undefined, (inTime) => requestStartTls(listenerOf(plain), reader, inTime));
    }
    const secured = target.tls === 'none' ? undefined : await handshake(plain);
    if (target.tls !== 'starttls' && target.greeting) {
      const reader = readerOf(secured ?? plain);
      await greet(reader);
      if (target.asksCapabilities && secured?.authorized && (peer === 'imap' || peer === 'pop')) {
        const greeting = seen.greeting ?? '';
        const offered = await step('greeting', undefined, (inTime) =>
          askCapabilities(peer, greeting, listenerOf(secured), reader, inTime),
        );
        if (offered) seen.capabilities = offered;
      }
      reader.release();
    } else if (target.tls === 'starttls' && secured?.authorized) {
      const reader = readerOf(secured);
      seen.capabilities = await step('greeting', undefined, (inTime) => sendEhlo(listenerOf(secured), reader, inTime));
      reader.release();
    }
    if (secured?.authorized) return { observation: seen, stream: secured };
    socket.destroy();
    return { observation: seen };
  } catch (error) {
    socket?.destroy();
    const failure = networkFailure(error, phase);
    const inStep = failure.phase === 'receive' && error instanceof StepFailure ? { ...failure, phase } : failure;
    // Where a proxy leads the way, it is the proxy that did not answer.
    const isProxys = failure.phase === 'connect' && failure.code === 'TIMEOUT' && seen.route !== 'direct';
    return { observation: { ...seen, failure: isProxys ? { ...failure, phase: 'proxy' } : inStep } };
  } finally {
    signal.removeEventListener('abort', cut);
  }
}
