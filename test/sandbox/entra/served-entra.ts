import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent, buildConnector, type RequestInit, type Response, fetch as undiciFetch } from 'undici';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { AccessTokens } from '../access-tokens.ts';
import { createCertificateAuthority } from '../certificate-authority.ts';
import { createEntra, type Entra, type EntraOptions } from './entra.ts';

/** The simulated Entra on a loopback port, for the tests of this folder: real TLS, real names. */
export interface ServedEntra {
  readonly entra: Entra;
  readonly accessTokens: AccessTokens;
  /** `fetch` that reaches the real names here, and trusts this sandbox's authority only. */
  fetch(address: string | URL, init?: RequestInit): Promise<Response>;
  /** A form sent to an endpoint: the status and the JSON of the answer. */
  post(
    address: string,
    form: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
  close(): Promise<void>;
}

const hostNames = Object.values(cloudInstances).flatMap(({ authorityHost, authorityAliases }) => [
  authorityHost,
  ...authorityAliases,
]);

export const serveEntra = async (options: Omit<EntraOptions, 'accessTokens'> = {}): Promise<ServedEntra> => {
  const accessTokens = await AccessTokens.create();
  const authority = await createCertificateAuthority();
  const { certificatePem, privateKeyPem } = await authority.issue(['login.sandbox.example', ...hostNames]);
  const entra = createEntra({ ...options, accessTokens });
  const server = createServer({ cert: certificatePem, key: privateKeyPem }, entra);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const connector = buildConnector({ ca: authority.certificatePem });
  const dispatcher = new Agent({
    connect: (opened, done) =>
      connector(
        { ...opened, hostname: '127.0.0.1', host: '127.0.0.1', port: String(port), servername: opened.hostname },
        done,
      ),
  });
  const fetch: ServedEntra['fetch'] = (address, init) =>
    undiciFetch(address, { redirect: 'manual', ...init, dispatcher });
  return {
    entra,
    accessTokens,
    fetch,
    post: async (address, form, headers = {}) => {
      const response = await fetch(address, { method: 'POST', body: new URLSearchParams(form), headers });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    },
    close: async () => {
      await dispatcher.close();
      server.close();
      await once(server, 'close');
    },
  };
};
