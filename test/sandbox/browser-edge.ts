import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jiraBaseUrl } from './organizations.ts';

/**
 * Where a browser on this machine reaches the simulated world, over plain http on one port: Jira at `localhost`, every
 * other host under its real name with `.localhost` behind it, which browsers resolve to this machine by themselves
 * (RFC 6761 section 6.3) and treat as secure.
 */
export interface BrowserEdge {
  /** Origin of the Jira stand-in, for example `http://localhost:4000`. */
  readonly origin: string;
  /** The address by which a browser reaches a real one. */
  readonly toBrowserAddress: (url: string) => string;
  /** The real address behind one of a browser's. */
  readonly fromBrowserAddress: (url: string) => string;
  close(): Promise<void>;
}

/** Who answers to a host name; undefined for a name that nobody answers to. */
export type ListenerOf = (hostName: string) => RequestListener | undefined;

const jiraHost = new URL(jiraBaseUrl).host;
const suffix = '.localhost';

/** Opens the edge; `listenerOf` is asked for each request, so it may be completed afterwards. */
export async function openBrowserEdge(listenerOf: ListenerOf, port = 0): Promise<BrowserEdge> {
  const server = createServer((request, response) => {
    const [name = ''] = (request.headers.host ?? '').split(':');
    const real = name === 'localhost' || name === '127.0.0.1' ? jiraHost : name.replace(/\.localhost$/, '');
    const listener = listenerOf(real);
    if (listener) listener(request, response);
    else response.writeHead(421).end('Nobody in the sandbox answers to this host name.\n');
  });
  await listenOnLoopback(server, port);
  const { port: opened } = server.address() as AddressInfo;
  const origin = `http://localhost:${opened}`;
  return {
    origin,
    toBrowserAddress: (url) => {
      const { protocol, host, pathname, search, hash } = new URL(url);
      if (!/^https?:$/.test(protocol) || host.includes('localhost')) return url;
      const base = host === jiraHost ? origin : `http://${host}${suffix}:${opened}`;
      return `${base}${pathname}${search}${hash}`;
    },
    fromBrowserAddress: (url) => {
      const { host, hostname, pathname, search, hash } = new URL(url);
      if (host === `localhost:${opened}`) return `${jiraBaseUrl}${pathname}${search}${hash}`;
      if (!hostname.endsWith(suffix)) return url;
      return `https://${hostname.slice(0, -suffix.length)}${pathname}${search}${hash}`;
    },
    close: () => closeServer(server),
  };
}

/** Listens on 127.0.0.1; rejects when the port is taken. */
export const listenOnLoopback = (server: Server, port = 0): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

/** Ends every connection and stops listening. */
export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
