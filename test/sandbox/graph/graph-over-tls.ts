import { once } from 'node:events';
import { createServer } from 'node:https';
import { connect } from 'node:tls';
import { Agent, fetch as undiciFetch } from 'undici';
import { createMappedNetworkDoor } from '../../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../../companion-service/probes/network/network-door.ts';
import type { AccessTokens } from '../access-tokens.ts';
import { createCertificateAuthority } from '../certificate-authority.ts';
import { MailStore } from '../exchange/mail-store.ts';
import { createGraph } from './create-graph.ts';
import { graphRoots } from './graph-roots.ts';

/** The simulated Graph behind TLS with its real names, and a `fetch` that finds it there. */
export interface GraphOverTls {
  readonly fetch: typeof undiciFetch;
  /** The same for a probe. */
  readonly door: NetworkDoor;
  readonly mailStore: MailStore;
  close(): Promise<void>;
}

/** Starts the simulated Graph for a test. */
export async function startGraphOverTls(accessTokens: AccessTokens): Promise<GraphOverTls> {
  const certificateAuthority = await createCertificateAuthority();
  const [first = 'graph.microsoft.com', ...others] = graphRoots.keys();
  const { certificatePem, privateKeyPem } = await certificateAuthority.issue([first, ...others]);
  const mailStore = new MailStore();
  const server = createServer({ cert: certificatePem, key: privateKeyPem }, createGraph({ accessTokens, mailStore }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const dispatcher = new Agent({
    connect: ({ hostname }, callback) => {
      const socket = connect({
        host: '127.0.0.1',
        port,
        servername: hostname,
        ca: certificateAuthority.certificatePem,
      });
      socket.once('secureConnect', () => callback(null, socket));
      socket.once('error', (error) => callback(error, null));
    },
  });
  const door = createMappedNetworkDoor({
    map: new Map([...graphRoots.keys()].map((host) => [`${host}:443`, port])),
    caPem: certificateAuthority.certificatePem,
  });
  return {
    door,
    fetch: (input, init) => undiciFetch(input, { ...init, dispatcher }),
    mailStore,
    close: async () => {
      await dispatcher.close();
      await door.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
