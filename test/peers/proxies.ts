import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.ts';
import { programMissing, type RunningProgram, startProgram } from './programs.ts';

export interface ProxyCredentials {
  readonly user: string;
  readonly password: string;
}

/** Why there is no web proxy, or no SOCKS proxy; undefined when there is one. */
export const tinyproxyMissing = (): string | undefined => programMissing('tinyproxy');
export const microsocksMissing = (): string | undefined => programMissing('microsocks');

/** A real web proxy: CONNECT, with basic authentication where credentials are given, to some ports only where told. */
export async function startTinyproxy(
  options: { readonly credentials?: ProxyCredentials; readonly connectPorts?: readonly number[] } = {},
): Promise<RunningProgram> {
  const { credentials, connectPorts = [] } = options;
  const home = mkdtempSync(join(tmpdir(), 'tinyproxy-'));
  const port = await freePort();
  const file = join(home, 'tinyproxy.conf');
  const lines = [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Timeout 30',
    'MaxClients 100',
    'LogLevel Connect',
    ...connectPorts.map((allowed) => `ConnectPort ${allowed}`),
    ...(credentials ? [`BasicAuth ${credentials.user} ${credentials.password}`] : []),
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  chmodSync(home, 0o755);
  const program = await startProgram('tinyproxy', ['-d', '-c', file], port);
  return {
    ...program,
    stop: async () => {
      await program.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A real SOCKS 5 proxy, with a password where credentials are given. */
export async function startMicrosocks(credentials?: ProxyCredentials): Promise<RunningProgram> {
  const port = await freePort();
  const login = credentials ? ['-u', credentials.user, '-P', credentials.password] : [];
  return startProgram('microsocks', ['-i', '127.0.0.1', '-p', String(port), ...login], port);
}
