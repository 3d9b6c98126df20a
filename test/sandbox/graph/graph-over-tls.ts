import { once } from 'node:events';
import { createServer } from 'node:https';
import { connect } from 'node:tls';
import { Agent, fetch as undiciFetch } from 'undici';
import type { AccessTokens } from '../access-tokens.ts';
import { createCertificateAuthority } from '../certificate-authority.ts';
import { MailStore } from '../exchange/mail-store.ts';
import { createGraph } from './create-graph.ts';
import { graphRoots } from './graph-roots.ts';

/** The simulated Graph behind TLS with its real names, and a `fetch` that finds it there. */
export interface GraphOverTls {
  readonly fetch: typeof undiciFetch;
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
  return {
    fetch: (input, init) => undiciFetch(input, { ...init, dispatcher }),
    mailStore,
    close: async () => {
      await dispatcher.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
