import { createServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { checks } from './checks/index.ts';
import { type Config, isLoopback } from './config.ts';
import { probes } from './diagnosis/probes/index.ts';
import { type DiagnosisLimits, defaultLimits, RunningDiagnoses } from './diagnosis/running-diagnoses.ts';
import { createApp } from './http/app.ts';
import { memoryStores } from './http/memory-stores.ts';
import type { Rates } from './http/rate-limits.ts';
import type { Route } from './http/route.ts';
import type { AskingStores } from './http/stores.ts';
import type { LinkAsker } from './http/who-is-asking.ts';
import { connectionRules } from './probes/connection-rules.ts';
import { guardNetworkDoor } from './probes/guarded-network-door.ts';
import type { NetworkDoor } from './probes/network-door.ts';
import { version } from './version.ts';

/** A companion that listens. */
export interface Companion {
  readonly port: number;
  /** Ends the running diagnoses, then the connections. */
  close(): Promise<void>;
}

export interface CompanionParts {
  readonly config: Config;
  readonly door: NetworkDoor;
  readonly limits?: Partial<DiagnosisLimits>;
  /** Where a browser reaches an address of the outside world; the address itself unless the world is simulated. */
  readonly toBrowserAddress?: (url: string) => string;
  readonly log?: NodeJS.WritableStream;
  /** Sessions, API tokens and the audit log; in memory when left out. */
  readonly stores?: AskingStores;
  /** Recognises holders of support links. */
  readonly links?: LinkAsker;
  /** Operations besides the companion's own. */
  readonly moreRoutes?: readonly Route[];
  readonly rates?: Partial<Rates>;
  readonly patience?: Partial<Patience>;
}

/** A client that is slower than this sends no request but holds a connection: nobody's page does. Milliseconds. */
export const patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
} as const satisfies Record<string, number>;

type Patience = { readonly [name in keyof typeof patience]: number };

function createListener({ tls }: Config, changed: Partial<Patience> = {}) {
  const times = { ...patience, ...changed };
  const server = tls
    ? createHttpsServer({ ...times, cert: tls.certificatePem, key: tls.key.reveal(), minVersion: 'TLSv1.2' })
    : createServer(times);
  server.maxConnections = 2_000;
  server.maxHeadersCount = 100;
  return server;
}

/** Starts the companion; rejects when the port is taken. */
export async function startCompanion(parts: CompanionParts): Promise<Companion> {
  const { config } = parts;
  const door = guardNetworkDoor(parts.door, connectionRules(config));
  const log = pino({ level: 'info' }, (parts.log ?? process.stdout) as NodeJS.WritableStream);
  const server = createListener(config, parts.patience);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const diagnoses = new RunningDiagnoses({ probes, checks, version, now: Date.now }, door, {
    ...defaultLimits,
    ...parts.limits,
  });
  server.on(
    'request',
    createApp({
      version,
      door,
      diagnoses,
      publicUrl: config.publicUrl ?? `${config.tls ? 'https' : 'http'}://localhost:${port}`,
      allowedHosts: config.allowedHosts,
      jiraUrl: config.jiraUrl,
      stickyCookie: config.stickyCookie,
      jiraClient: config.jiraClient,
      stores: parts.stores ?? memoryStores(),
      links: parts.links,
      moreRoutes: parts.moreRoutes,
      rates: parts.rates,
      trustedProxies: config.trustedProxies,
      isProxyRequired: !config.tls && !isLoopback(config.host),
      toBrowserAddress: parts.toBrowserAddress ?? ((url) => url),
      onRefusal: (refusal) => log.info(refusal, 'refused'),
      // The class and the place, not the message: a message can quote what must not be logged.
      onBug: (error) =>
        log.error({ bug: error instanceof Error ? error.name : typeof error, at: placeOf(error) }, 'fault'),
    }),
  );
  return {
    port,
    close: async () => {
      await diagnoses.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await door.close();
    },
  };
}

/** The frames of a stack, without the message above them. */
const placeOf = (error: unknown): string[] =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .map((line) => line.trim())
    : [];
