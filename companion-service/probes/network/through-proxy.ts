import type { Socket } from 'node:net';
import * as tls from 'node:tls';
import { maskSecrets } from '../bounded-text.ts';
import { networkFailure, StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { openTunnel } from './http-tunnel.ts';
import type { OpenedSocket } from './network-door.ts';
import { basicLogin, type ProxyCredentials, type ProxyRoute } from './proxy-settings.ts';

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

/** The failure of a proxy as a step; a SOCKS proxy that was given a wrong password may also just ask for one again. */
function proxyFailure(error: unknown, credentials: ProxyCredentials | undefined): StepFailure {
  const { code, message } = networkFailure(error, 'proxy');
  const isRefused = code === 'PROXY_AUTH_REQUIRED' && credentials !== undefined;
  // A proxy that repeats what it was told would have it stand in the report.
  const sent = credentials ? [basicLogin(credentials), credentials.password].map((secret) => secret.reveal()) : [];
  return new StepFailure('proxy', isRefused ? 'PROXY_CREDENTIALS_REFUSED' : code, maskSecrets(message, sent));
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
      // Few have one: nobody else waits for the library to load.
      const { openBySocks } = await import('./socks-proxy.ts');
      await openBySocks(proxy, socket, target, signal);
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
    throw proxyFailure(error, proxy.credentials);
  }
}
