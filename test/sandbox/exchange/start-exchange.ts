import { once } from 'node:events';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer, type SecureContext } from 'node:tls';
import type { AccessTokens } from '../access-tokens.ts';
import type { CertificateAuthority } from '../certificate-authority.ts';
import { allFrontEnds, type FrontEnd } from './front-ends.ts';
import { serveImap } from './imap-server.ts';
import type { Backend } from './imap-session.ts';
import { MailStore } from './mail-store.ts';
import { servePop } from './pop-server.ts';
import { serveSmtp } from './smtp-server.ts';
import { Wire, WireClosed } from './wire.ts';

export interface ExchangeOptions {
  readonly accessTokens: AccessTokens;
  readonly certificateAuthority: CertificateAuthority;
  /** Give the same one to the simulated Graph, so that both see the same mail. */
  readonly mailStore?: MailStore;
  /** Milliseconds since 1970; the clock by which access tokens expire. */
  readonly now?: () => number;
  /** Milliseconds after which a silent connection is closed. */
  readonly idleTimeoutMs?: number;
}

export interface Exchange {
  /** Loopback port of every real `host:port`. */
  readonly hostMap: ReadonlyMap<string, number>;
  readonly mailStore: MailStore;
  /** Ends every connection and stops listening. */
  close(): Promise<void>;
}

async function converse(socket: Socket, frontEnd: FrontEnd, backend: Backend, tls: Tls): Promise<void> {
  const wire = new Wire(socket, tls.idleTimeoutMs);
  try {
    if (frontEnd.protocol === 'imap') await serveImap(wire, frontEnd, backend);
    else if (frontEnd.protocol === 'pop') await servePop(wire, frontEnd, backend);
    else await serveSmtp(wire, frontEnd, backend, tls);
  } catch (error) {
    // A client that goes away in mid-sentence is an ordinary end; anything else is a bug of the sandbox.
    if (!(error instanceof WireClosed)) throw error;
  } finally {
    wire.close();
  }
}

interface Tls {
  readonly secureContext: SecureContext;
  readonly certificatePem: string;
  readonly privateKeyPem: string;
  readonly idleTimeoutMs: number;
}

function serverOf(frontEnd: FrontEnd, backend: Backend, tls: Tls): Server {
  const onConnection = (socket: Socket): void => {
    converse(socket, frontEnd, backend, tls).catch((error: unknown) => {
      socket.destroy();
      process.emitWarning(error instanceof Error ? error : String(error));
    });
  };
  if (frontEnd.protocol === 'smtp') return createTcpServer(onConnection);
  const server = createTlsServer(
    { cert: tls.certificatePem, key: tls.privateKeyPem, minVersion: 'TLSv1.2', handshakeTimeout: tls.idleTimeoutMs },
    onConnection,
  );
  // A handshake that fails is the client's affair; the connection is closed by then.
  server.on('tlsClientError', () => {});
  return server;
}

/** Starts every front end of Exchange Online on a free loopback port of its own. */
export async function startExchange(options: ExchangeOptions): Promise<Exchange> {
  const { accessTokens, certificateAuthority, now = Date.now, idleTimeoutMs = 120_000 } = options;
  const mailStore = options.mailStore ?? new MailStore();
  const backend: Backend = { accessTokens, mailStore, now };
  const frontEnds = allFrontEnds();
  const [first, ...others] = [...new Set(frontEnds.map(({ host }) => host))];
  if (first === undefined) throw new Error('there are no front ends');
  const { certificatePem, privateKeyPem } = await certificateAuthority.issue([first, ...others]);
  const secureContext = createSecureContext({ cert: certificatePem, key: privateKeyPem, minVersion: 'TLSv1.2' });
  const tls: Tls = { secureContext, certificatePem, privateKeyPem, idleTimeoutMs };

  const sockets = new Set<Socket>();
  const hostMap = new Map<string, number>();
  const servers: Server[] = [];
  for (const frontEnd of frontEnds) {
    const server = serverOf(frontEnd, backend, tls);
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.once('close', () => sockets.delete(socket));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('listening without a port');
    hostMap.set(`${frontEnd.host}:${frontEnd.port}`, address.port);
    servers.push(server);
  }

  const close = async (): Promise<void> => {
    const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
  return { hostMap, mailStore, close };
}
