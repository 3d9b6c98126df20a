import type { Socket } from 'node:net';
import * as tls from 'node:tls';
import { plainServer, type ScriptedServer } from '../probes/scripted-server.ts';

/** A server to go wrong at, and the connections to it that are still open. */
export type FaultServer = Pick<ScriptedServer, 'port' | 'openSockets' | 'close'>;

/** A connection at the point where something goes wrong: what it carries, and the TCP under it. */
export interface Line {
  /** TLS where there is some, else the same as `raw`. */
  readonly stream: Socket;
  readonly raw: Socket;
}

const rawOf = new WeakMap<Socket, Socket>();

/** The TCP connection under a stream that `secured` made. */
export const lineOf = (stream: Socket): Line => ({ stream, raw: rawOf.get(stream) ?? stream });

/** TLS over an accepted connection, with whatever context it is to be shown. Errors are the client's affair. */
export function secured(raw: Socket, secureContext: tls.SecureContext, settings: tls.TLSSocketOptions = {}): Line {
  const stream = new tls.TLSSocket(raw, { isServer: true, secureContext, ...settings });
  rawOf.set(stream, raw);
  stream.on('error', () => raw.destroy());
  stream.once('close', () => raw.destroy());
  raw.once('close', () => stream.destroy());
  return { stream, raw };
}

/** A port on which each connection is handed to `serve`. */
export const wireServer = (serve: (raw: Socket) => void): Promise<FaultServer> => plainServer(serve);

/** A port of this machine at which nothing listens. */
export async function unusedPort(): Promise<number> {
  const server = await plainServer(() => undefined);
  await server.close();
  return server.port;
}

/** Cuts a connection with a reset, which loses what the client had not read yet. */
export const cut = ({ raw }: Line): void => {
  if (!raw.destroyed) raw.resetAndDestroy();
};

/** Sends a text in small pieces, evenly, until all is sent or the client has gone. */
export async function drip({ stream }: Line, text: string, everyMs: number): Promise<void> {
  for (const character of text) {
    if (stream.destroyed) return;
    stream.write(character);
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** Sends the same text again and again for as long as the client takes it. */
export async function pour({ stream }: Line, text: string): Promise<void> {
  let wake = (): void => undefined;
  stream.on('drain', () => wake());
  stream.once('close', () => wake());
  while (!stream.destroyed) {
    const goesOn = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (stream.write(text)) setTimeout(wake, 1);
    await goesOn;
  }
}
