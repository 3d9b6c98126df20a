import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { Router } from 'express';
import { pino } from 'pino';
import { checks } from './checks/index.ts';
import { type Config, isLoopback } from './config.ts';
import { type DiagnosisLimits, defaultLimits } from './diagnosis/diagnosis-limits.ts';
import { probes } from './diagnosis/probes/index.ts';
import { RunningDiagnoses } from './diagnosis/running-diagnoses.ts';
import { createApp } from './http/app.ts';
import { auditPages } from './http/audit/audit-pages.ts';
import type { guard } from './http/guard.ts';
import { supportLinks } from './http/links/support-links.ts';
import { memoryStores } from './http/memory-stores.ts';
import { Metrics } from './http/metrics.ts';
import type { RateLimits, Rates } from './http/rate-limits.ts';
import { readinessRoute } from './http/readiness-route.ts';
import { reportRoutes } from './http/report-routes.ts';
import type { Route } from './http/route.ts';
import { type AskingStores, storedAsking } from './http/stores.ts';
import { storesWhileAway } from './http/stores-while-away.ts';
import type { LinkAsker } from './http/who-is-asking.ts';
import type { Vault } from './links/vault.ts';
import { connectionRules } from './probes/network/connection-rules.ts';
import { guardNetworkDoor } from './probes/network/guarded-network-door.ts';
import type { NetworkDoor } from './probes/network/network-door.ts';
import { type PulseTimes, startPulse } from './schedule/replica-pulse.ts';
import { startRetention } from './schedule/retention-timer.ts';
import { version } from './version.ts';

/** A companion that listens. */
export interface Companion {
  readonly port: number;
  /** Takes no more connections, lets running diagnoses go on for `graceMs`, ends them, then what is connected. */
  close(graceMs?: number): Promise<void>;
}

export interface CompanionParts {
  readonly config: Config;
  readonly door: NetworkDoor;
  readonly limits?: Partial<DiagnosisLimits>;
  /** Where a browser reaches an address of the outside world; the address itself unless the world is simulated. */
  readonly toBrowserAddress?: (url: string) => string;
  readonly log?: NodeJS.WritableStream;
  /** Where things are kept; in memory, without links, when left out. Stays open: whoever opened it closes it. */
  readonly storage?: Vault | 'unavailable';
  /** Sessions, API tokens and the audit log; those of the storage when left out. */
  readonly stores?: AskingStores;
  /** Recognises holders of support links. */
  readonly links?: LinkAsker;
  /** Operations besides the companion's own. */
  readonly moreRoutes?: readonly Route[];
  readonly rates?: Partial<Rates>;
  readonly patience?: Partial<Patience>;
  /** How soon the end of another replica is noticed. */
  readonly pulse?: PulseTimes;
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

/** How long what has ended may take to be stored once the companion was told to stop. */
const storingMs = 10_000;

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
  const diagnoses = new RunningDiagnoses(
    { probes, checks, version, now: Date.now },
    door,
    {
      ...defaultLimits,
      ...parts.limits,
    },
    (report) => metrics.diagnosisEnded(report),
  );
  const publicUrl = config.publicUrl ?? `${config.tls ? 'https' : 'http'}://localhost:${port}`;
  const toBrowserAddress = parts.toBrowserAddress ?? ((url: string) => url);
  // The class and the place, not the message: a message can quote what must not be logged.
  const onBug = (error: unknown): void => {
    metrics.fault();
    log.error({ bug: error instanceof Error ? error.name : typeof error, at: placeOf(error) }, 'fault');
  };
  const vault = parts.storage === 'unavailable' ? undefined : parts.storage;
  const isStorageUp = async () => parts.storage && vault !== undefined && (await vault.store.isUp());
  const metrics = new Metrics({
    runningDiagnoses: () => diagnoses.running,
    connections: () => promisify(server.getConnections.bind(server))(),
    isStorageUp,
  });
  const replica = randomUUID();
  const linkParts = { vault, diagnoses, publicUrl, version, toBrowserAddress, onFault: onBug, metrics, replica };
  const links = parts.storage && supportLinks(linkParts);
  const pages = (limits: RateLimits, allow: ReturnType<typeof guard>): Router => {
    const router = Router();
    if (links) router.use(links.pages(limits));
    if (parts.storage) router.use(auditPages({ store: vault?.store, allow, onFault: onBug }));
    return router;
  };
  const stored =
    vault &&
    storesWhileAway(storedAsking(vault.store, vault.keyRing), {
      onUnwritten: (entry) => log.warn({ entry }, 'not yet in the audit log: the storage is away'),
      onFault: onBug,
    });
  const stopRetention = vault && startRetention(vault.store, onBug);
  const leave = vault && (await startPulse(vault.store, replica, onBug, parts.pulse));
  let isClosing = false;
  const readiness = readinessRoute(async () => {
    const isUp = await isStorageUp();
    return { isClosing, storage: isUp === undefined ? 'none' : isUp ? 'up' : 'down' };
  });
  server.on(
    'request',
    createApp({
      version,
      door,
      diagnoses,
      publicUrl,
      allowedHosts: config.allowedHosts,
      customClouds: config.customClouds ?? {},
      jiraUrl: config.jiraUrl,
      stickyCookie: config.stickyCookie,
      jiraClient: config.jiraClient,
      stores: parts.stores ?? stored ?? memoryStores(),
      links: parts.links,
      finished: links?.finished,
      pages,
      moreRoutes: [
        readiness,
        ...(links?.routes ?? []),
        ...(parts.storage ? reportRoutes({ store: vault?.store, version }) : []),
        ...(parts.moreRoutes ?? []),
      ],
      rates: parts.rates,
      sharedCounts: vault?.store.engine === 'postgresql' ? vault.store : undefined,
      metrics,
      trustedProxies: config.trustedProxies,
      isProxyRequired: !config.tls && !isLoopback(config.host),
      toBrowserAddress,
      onRefusal: (refusal) => {
        metrics.refused(refusal.status);
        log.info(refusal, 'refused');
      },
      onBug,
    }),
  );
  return {
    port,
    close: async (graceMs = 0) => {
      isClosing = true;
      const closed = new Promise((resolve) => server.close(resolve));
      await diagnoses.close(graceMs);
      // Not for ever: a server that stays away keeps nobody from stopping.
      const isStored = Promise.all([links ? links.settled() : undefined, stored?.settled()]);
      await Promise.race([isStored, new Promise((resolve) => setTimeout(resolve, storingMs).unref())]);
      await leave?.();
      await stopRetention?.();
      server.closeAllConnections();
      await closed;
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
