import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { checks } from './checks/index.ts';
import type { Config } from './config.ts';
import { probes } from './diagnosis/probes/index.ts';
import { type DiagnosisLimits, defaultLimits, RunningDiagnoses } from './diagnosis/running-diagnoses.ts';
import { createApp } from './http/app.ts';
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
}

/** Starts the companion; rejects when the port is taken. */
export async function startCompanion(parts: CompanionParts): Promise<Companion> {
  const { config, door } = parts;
  const log = pino({ level: 'info' }, (parts.log ?? process.stdout) as NodeJS.WritableStream);
  const server = createServer();
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
      redirectUri: `${config.publicUrl ?? `http://localhost:${port}`}/mail-oauth/callback`,
      allowedHosts: config.allowedHosts,
      jiraUrl: config.jiraUrl,
      toBrowserAddress: parts.toBrowserAddress ?? ((url) => url),
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
