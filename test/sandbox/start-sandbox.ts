import type { RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { cloudInstances } from '#facts/cloud-instances.ts';
import type { CustomClouds } from '#facts/custom-clouds.ts';
import { planIds, planOf } from '#facts/plans.ts';
import { type Companion, startCompanion } from '../../companion-service/companion.ts';
import type { DiagnosisLimits } from '../../companion-service/diagnosis/diagnosis-limits.ts';
import type { Vault } from '../../companion-service/links/vault.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { AccessTokens } from './access-tokens.ts';
import { type BrowserEdge, closeServer, listenOnLoopback, openBrowserEdge } from './browser-edge.ts';
import { type CertificateAuthority, createCertificateAuthority } from './certificate-authority.ts';
import { createEntra, type Entra } from './entra/entra.ts';
import { MailStore } from './exchange/mail-store.ts';
import { startExchange } from './exchange/start-exchange.ts';
import { createGraph } from './graph/create-graph.ts';
import { createJiraHost } from './jira-host/jira-host.ts';
import { jiraBaseUrl, organizations } from './organizations.ts';
import { startPage } from './start-page.ts';

export interface SandboxOptions {
  /** Built plugin; without it, Jira stands there without our page. */
  readonly jarPath?: string;
  /** Of the browser's edge; a free one when left out. */
  readonly port?: number;
  readonly limits?: Partial<DiagnosisLimits>;
  /** Clouds of the operator, as the companion tells them to the page; nothing of them is simulated. */
  readonly customClouds?: CustomClouds;
  /** Outgoing links that Jira has from the start, see sample-integrations.ts. */
  readonly integrations?: readonly Readonly<Record<string, unknown>>[];
  /** Where the companion keeps things; without it, it keeps nothing and makes no links. Whoever opened it closes it. */
  readonly storage?: Vault;
}

/** The simulated world with the real companion in it. */
export interface Sandbox {
  readonly edge: BrowserEdge;
  /** The companion's way into the simulated world, for tests that probe without it. */
  readonly door: NetworkDoor;
  /** What a door of one's own into the simulated world is made of. */
  readonly world: {
    readonly map: ReadonlyMap<string, number>;
    readonly mailExchangers: ReadonlyMap<string, readonly string[]>;
    readonly certificateAuthority: CertificateAuthority;
  };
  readonly entra: Entra;
  readonly jira: ReturnType<typeof createJiraHost>;
  /** Everything the companion has logged, for tests that search it. */
  readonly companionLog: readonly string[];
  /** Where the companion listens, for a reverse proxy of a test's own; undefined while it is stopped. */
  companionAddress(): string | undefined;
  /** Stops the companion, as if it had crashed, or starts it anew. */
  stopCompanion(): Promise<void>;
  startCompanion(): Promise<void>;
  close(): Promise<void>;
}

const authorityHosts = Object.values(cloudInstances).flatMap((cloud) => [
  cloud.authorityHost,
  ...cloud.authorityAliases,
]);
const graphHosts = [...new Set(planIds.map((id) => new URL(planOf(id).graphResource).host))];
const jiraHost = new URL(jiraBaseUrl).host;
/** Name of the page that lists what there is to try. */
const startHost = 'sandbox';

/** MX records as Microsoft would have them, so that detection is corroborated. */
const mailExchangers = new Map(
  organizations.flatMap(({ plan, domains }) =>
    domains.map((domain) => [domain, [`${domain.replaceAll('.', '-')}${planOf(plan).mxSuffixes[0]}`]] as const),
  ),
);

/** Starts clouds, mail servers, Jira and the companion on free loopback ports. */
export async function startSandbox({
  jarPath,
  port,
  limits,
  customClouds,
  integrations,
  storage,
}: SandboxOptions = {}): Promise<Sandbox> {
  const [certificateAuthority, accessTokens] = await Promise.all([createCertificateAuthority(), AccessTokens.create()]);
  const mailStore = new MailStore();
  const listeners = new Map<string, RequestListener>();
  const listenerOf = (name: string): RequestListener | undefined => listeners.get(name);
  const edge = await openBrowserEdge(listenerOf, port);
  const { toBrowserAddress, fromBrowserAddress } = edge;

  const entra = createEntra({ accessTokens, toBrowserAddress });
  const graph = createGraph({ accessTokens, mailStore });
  const exchange = await startExchange({ accessTokens, certificateAuthority, mailStore });
  const certificate = await certificateAuthority.issue([jiraHost, ...authorityHosts, ...graphHosts]);
  const clouds = createHttpsServer(
    { cert: certificate.certificatePem, key: certificate.privateKeyPem, minVersion: 'TLSv1.2' },
    (request, response) => {
      const listener = listenerOf((request.headers.host ?? '').split(':')[0] ?? '');
      if (listener) listener(request, response);
      else response.writeHead(421).end();
    },
  );
  await listenOnLoopback(clouds);
  const { port: cloudPort } = clouds.address() as AddressInfo;
  const map = new Map(exchange.hostMap);
  for (const host of [jiraHost, ...authorityHosts, ...graphHosts]) map.set(`${host}:443`, cloudPort);
  const caPem = certificateAuthority.certificatePem;
  const openDoor = () => createMappedNetworkDoor({ map, caPem, mailExchangers, tellsRoutes: true });
  const door = openDoor();

  let companion: Companion | undefined;
  const jira = createJiraHost({
    ...(jarPath !== undefined && { jarPath }),
    ...(integrations && { integrations }),
    startPageAddress: toBrowserAddress(`https://${startHost}/`),
    entraFetch: door.fetch,
    companionAddress: () => companion && `http://127.0.0.1:${companion.port}`,
    toBrowserAddress,
    fromBrowserAddress,
  });
  for (const host of authorityHosts) listeners.set(host, entra);
  for (const host of graphHosts) listeners.set(host, graph);
  listeners.set(jiraHost, jira.listener);
  listeners.set(startHost, startPage(edge));

  const companionLog: string[] = [];
  const log = new Writable({
    write(chunk, _encoding, done) {
      companionLog.push(String(chunk));
      done();
    },
  });
  const start = async (): Promise<void> => {
    companion ??= await startCompanion({
      config: {
        host: '127.0.0.1',
        port: 0,
        publicUrl: jiraBaseUrl,
        jiraUrl: jiraBaseUrl,
        proxy: undefined,
        extraCaPem: [],
        allowedHosts: [],
        ...(customClouds && { customClouds }),
      },
      door: openDoor(),
      ...(limits && { limits }),
      ...(storage && { storage }),
      toBrowserAddress,
      log,
    });
  };
  const stop = async (): Promise<void> => {
    const stopping = companion;
    companion = undefined;
    await stopping?.close();
  };
  const companionAddress = () => companion && `http://127.0.0.1:${companion.port}`;
  await start();

  return {
    edge,
    door,
    world: { map, mailExchangers, certificateAuthority },
    entra,
    jira,
    companionLog,
    companionAddress,
    stopCompanion: stop,
    startCompanion: start,
    close: async () => {
      await stop();
      await Promise.all([door.close(), exchange.close(), closeServer(clouds), edge.close()]);
    },
  };
}
