import type { Socket } from 'node:net';
import * as tls from 'node:tls';
import { SocksClient, SocksClientError, type SocksClientOptions } from 'socks';
import { untilAborted } from './deadline.ts';
import { openTunnel } from './http-tunnel.ts';
import type { OpenedSocket } from './network-door.ts';
import type { ProxyRoute } from './proxy-settings.ts';
import { networkFailure, StepFailure } from './step-failure.ts';
import type { StopSignal } from './stop-signal.ts';

type Connect = (host: string, port: number, signal: StopSignal) => Promise<{ socket: Socket }>;

/** TLS to the proxy itself, for `https://` proxies. */
function secureProxy(socket: Socket, proxy: ProxyRoute, secureContext: tls.SecureContext, signal: StopSignal) {
  return new Promise<tls.TLSSocket>((resolve, reject) => {
    const stream = tls.connect({ socket, host: proxy.host, servername: proxy.host, secureContext });
    signal.addEventListener('abort', () => stream.destroy(), { once: true });
    stream.once('error', reject);
    stream.once('secureConnect', () => {
      stream.removeListener('error', reject);
      resolve(stream);
    });
  });
}

function socksOptions(proxy: ProxyRoute, socket: Socket, host: string, port: number): SocksClientOptions {
  return {
    command: 'connect',
    destination: { host, port },
    existing_socket: socket,
    proxy: {
      host: proxy.host,
      port: proxy.port,
      type: proxy.kind === 'socks4' ? 4 : 5,
      ...(proxy.credentials && { userId: proxy.credentials.user, password: proxy.credentials.password }),
    },
  };
}

/** What the words of a SOCKS proxy mean (RFC 1928 sections 3 and 6, RFC 1929): the library gives no codes. */
const socksAnswers: readonly (readonly [RegExp, string])[] = [
  [/authentication failed/i, 'PROXY_CREDENTIALS_REFUSED'],
  [/no accepted authentication type/i, 'PROXY_AUTH_REQUIRED'],
  [/NotAllowed|Rejected\b/i, 'PROXY_REFUSED'],
  [/Unreachable|ConnectionRefused|TTLExpired|- Failure/i, 'PROXY_CANNOT_REACH'],
  [/invalid Socks/i, 'UNEXPECTED_ANSWER'],
];

/** The failure of a proxy as a step; a SOCKS proxy that was given a wrong password may also just ask for one again. */
function proxyFailure(error: unknown, hasCredentials: boolean): StepFailure {
  const { code, message } = networkFailure(error, 'proxy');
  const told = error instanceof SocksClientError ? socksAnswers.find(([words]) => words.test(message))?.[1] : undefined;
  const known = told ?? code;
  const isRefused = known === 'PROXY_AUTH_REQUIRED' && hasCredentials;
  return new StepFailure('proxy', isRefused ? 'PROXY_CREDENTIALS_REFUSED' : known, message);
}

/**
 * TCP through a proxy, which resolves the name. Every rejection is of phase `proxy`, so that a proxy which is down is
 * not taken for the peer being down.
 */
export async function openThroughProxy(
  proxy: ProxyRoute,
  connect: Connect,
  target: { readonly host: string; readonly port: number },
  secureContext: tls.SecureContext,
  signal: StopSignal,
): Promise<OpenedSocket> {
  let socket: Socket | undefined;
  try {
    socket = (await connect(proxy.host, proxy.port, signal)).socket;
    const cut = () => socket?.destroy();
    signal.addEventListener('abort', cut, { once: true });
    if (proxy.kind === 'socks4' || proxy.kind === 'socks5') {
      const options = socksOptions(proxy, socket, target.host, target.port);
      await untilAborted(SocksClient.createConnection(options), signal);
    } else {
      if (proxy.kind === 'https') socket = await secureProxy(socket, proxy, secureContext, signal);
      await openTunnel(socket, target, proxy.credentials, signal);
    }
    signal.removeEventListener('abort', cut);
    return { socket, route: proxy.route };
  } catch (error) {
    socket?.on('error', () => undefined);
    socket?.destroy();
    if (signal.aborted) throw signal.reason;
    throw proxyFailure(error, proxy.credentials !== undefined);
  }
}
