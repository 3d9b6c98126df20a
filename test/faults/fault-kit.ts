import { createTrustStore } from '../../companion-service/probes/connection/secure-context.ts';
import { createDoorFetch } from '../../companion-service/probes/http/door-fetch.ts';
import { connectToFirst } from '../../companion-service/probes/network/happy-eyeballs.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { readProxy } from '../../companion-service/probes/network/proxy-settings.ts';
import { openThroughProxy } from '../../companion-service/probes/network/through-proxy.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import type { StopSignal } from '../../companion-service/probes/stop-signal.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { type BlackHole, openBlackHole } from './black-hole.ts';
import { certificatesFor, type ShownCertificates } from './certificates.ts';
import { cloudWithFault } from './cloud-with-fault.ts';
import { authorityHost, type Column, columns } from './columns.ts';
import { connectionFaultServer, connectionFaults } from './connection-faults.ts';
import type { Fault } from './faults.ts';
import { httpFaults } from './http-faults.ts';
import { mailFaultServer, upToStartTls } from './mail-conversations.ts';
import { mailFaults } from './mail-faults.ts';
import { refusingProxy } from './proxy-faults.ts';
import type { Ground } from './run-cell.ts';
import { type FaultServer, secured, unusedPort, wireServer } from './wire.ts';

/** Everything that fault servers are made of. */
export interface Kit extends Ground {
  readonly shown: ShownCertificates;
  readonly blackHole: BlackHole;
}

const longestWaitForCloseMs = 3_000;

/** Between two bytes of a trickle: often enough that only a deadline for the whole step ends it. */
const everyMs = ({ stepMs }: Kit): number => stepMs / 12;

/** A server at which this goes wrong at this place, and everything before it right. */
export async function serverFor(fault: Fault, { at, host, step }: Column, kit: Kit): Promise<FaultServer> {
  const { sandbox, shown } = kit;
  const none = { openSockets: () => 0, close: async () => undefined };
  if (fault === 'refused') return { ...none, port: await unusedPort() };
  if (fault === 'blackHoled' || fault === 'proxySilent') return { ...none, port: kit.blackHole.port };
  if (fault === 'proxy407') return refusingProxy('407 Proxy Authentication Required');
  if (fault === 'proxy403') return refusingProxy('403 Forbidden');
  if (fault === 'tlsOnPlainPort') return wireServer((raw) => void secured(raw, shown.right));
  if (at.kind === 'request' && httpFaults[fault]) {
    const behind = {
      port: sandbox.world.map.get(`${host}:443`) ?? 0,
      caPem: sandbox.world.certificateAuthority.certificatePem,
    };
    return cloudWithFault(at.isIt, httpFaults[fault], shown.right, behind, everyMs(kit));
  }
  if (at.kind === 'turn' && mailFaults[fault]) {
    return mailFaultServer(at.protocol, step, mailFaults[fault], shown.right, everyMs(kit));
  }
  const atHandshake = connectionFaults[fault];
  if (!atHandshake) throw new Error(`nothing makes ${fault} at ${step}`);
  const isStartTls = at.kind === 'connection' && at.startTls;
  return connectionFaultServer(atHandshake, shown, everyMs(kit), isStartTls ? upToStartTls : undefined);
}

/** A door to the healthy sandbox in which one endpoint is the faulty server, or lies behind a faulty proxy. */
export function doorFor(
  fault: Fault,
  { host, port }: Column,
  server: FaultServer,
  { sandbox, trusted }: Kit,
): NetworkDoor {
  const isProxy = fault === 'proxy407' || fault === 'proxy403' || fault === 'proxySilent';
  const map = new Map(sandbox.world.map);
  if (!isProxy) map.set(`${host}:${port}`, server.port);
  const door = createMappedNetworkDoor({
    map,
    caPem: [],
    secureContext: trusted,
    mailExchangers: sandbox.world.mailExchangers,
  });
  if (!isProxy) return door;
  const proxy = readProxy(new Secret(`http://proxy.example:${server.port}`));
  const connect = (_host: string, proxyPort: number, signal: StopSignal) =>
    connectToFirst(['127.0.0.1'], proxyPort, signal);
  const open: NetworkDoor['open'] = (to, toPort, signal) =>
    to === host && toPort === port
      ? openThroughProxy(proxy, connect, { host: to, port: toPort }, trusted, signal)
      : door.open(to, toPort, signal);
  const routeTo = (to: string, toPort: number) => (to === host && toPort === port ? proxy.route : 'direct');
  return { ...door, open, routeTo, ...createDoorFetch(open, trusted) };
}

/** Connections that are still open when everybody has had a moment to close theirs. */
export async function settledSockets(server: FaultServer): Promise<number> {
  for (let waitedMs = 0; server.openSockets() > 0 && waitedMs < longestWaitForCloseMs; waitedMs += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return server.openSockets();
}

/** Starts the healthy world around the faults; `close` ends all of it. */
export async function openKit(stepMs: number): Promise<Kit & { close(): Promise<void> }> {
  const sandbox = await startSandbox();
  const { certificateAuthority } = sandbox.world;
  const blackHole = await openBlackHole();
  const hosts = [...new Set(columns.map(({ host }) => host))];
  return {
    sandbox,
    stepMs,
    blackHole,
    trusted: createTrustStore([certificateAuthority.certificatePem]),
    shown: await certificatesFor(certificateAuthority, [authorityHost, ...hosts]),
    close: async () => {
      await blackHole.close();
      await sandbox.close();
    },
  };
}
