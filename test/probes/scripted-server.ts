import { once } from 'node:events';
import * as net from 'node:net';
import * as tls from 'node:tls';
import { type CertificateAuthority, createCertificateAuthority } from '../sandbox/certificate-authority.ts';

/** A raw server whose behaviour is one function; every socket is closed with it. */
export interface ScriptedServer {
  readonly port: number;
  /** Connections that were accepted and are still open. */
  readonly openSockets: () => number;
  close(): Promise<void>;
}

let authority: Promise<CertificateAuthority> | undefined;
/** One authority for all tests of a file: making keys takes time. */
export const testAuthority = (): Promise<CertificateAuthority> => {
  authority ??= createCertificateAuthority('Probe test CA');
  return authority;
};

async function listening(server: net.Server, sockets: Set<net.Socket>): Promise<ScriptedServer> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    openSockets: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

const remember = (sockets: Set<net.Socket>, socket: net.Socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined);
  socket.once('close', () => sockets.delete(socket));
};

export async function plainServer(serve: (socket: net.Socket) => void): Promise<ScriptedServer> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    remember(sockets, socket);
    socket.on('data', () => undefined); // or it never sees the other side close
    serve(socket);
  });
  return listening(server, sockets);
}

export interface ServerTls {
  readonly hostName?: string;
  readonly validTo?: Date;
  readonly validFrom?: Date;
  readonly authority?: CertificateAuthority;
}

export async function secureContextFor(options: ServerTls = {}): Promise<{ key: string; cert: string }> {
  const signer = options.authority ?? (await testAuthority());
  const issued = await signer.issue([options.hostName ?? 'mail.example'], {
    ...(options.validTo && { validTo: options.validTo }),
    ...(options.validFrom && { validFrom: options.validFrom }),
  });
  return { key: issued.privateKeyPem, cert: issued.certificatePem };
}

export async function tlsServer(
  serve: (socket: tls.TLSSocket) => void,
  options: ServerTls & { readonly settings?: tls.TlsOptions } = {},
): Promise<ScriptedServer> {
  const sockets = new Set<net.Socket>();
  const server = tls.createServer({ ...(await secureContextFor(options)), ...options.settings }, serve);
  server.on('tlsClientError', () => undefined);
  server.on('connection', (socket) => remember(sockets, socket));
  server.on('secureConnection', (socket) => socket.on('error', () => undefined));
  return listening(server, sockets);
}

/**
 * Answers each read with the next entry; `heard` collects what was read, one entry a read, so its length counts the
 * client's round trips.
 */
export function answering(
  socket: net.Socket,
  greeting: string,
  answers: readonly (string | ((line: string) => string))[],
  heard: string[] = [],
): string[] {
  if (greeting) socket.write(greeting);
  socket.on('data', (chunk) => {
    const line = chunk.toString('utf8');
    const answer = answers[heard.length];
    heard.push(line);
    if (answer !== undefined) socket.write(typeof answer === 'string' ? answer : answer(line));
  });
  return heard;
}
