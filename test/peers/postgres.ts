import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from './ports.ts';

/** A real PostgreSQL on loopback, with passwords and with its write-ahead log flushed as in production. */
export interface Postgres {
  readonly port: number;
  readonly password: string;
  /** Makes an empty database; answers with its address. */
  createDatabase(): Promise<string>;
  /** Ends the server at once, as `kill -9` or a machine that loses power to the process would. */
  kill(): Promise<void>;
  /** Starts it again on the same data. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

function binaryFolder(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((one, other) => Number(other) - Number(one)) : [];
  return versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

/** Why there is no PostgreSQL here; undefined when there is one. */
export const postgresMissing = (): string | undefined =>
  binaryFolder() === undefined ? 'postgresql is not installed' : undefined;

/** The server refuses to run as root: then it runs as the user its package made, or as nobody. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (flag: string) => {
    for (const user of ['postgres', 'nobody']) {
      try {
        return Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      } catch {}
    }
    throw new Error('no ordinary user to run PostgreSQL as');
  };
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Starts one with a home of its own; throws with its log when it does not come up. */
export async function startPostgres(): Promise<Postgres> {
  const folder = binaryFolder();
  if (folder === undefined) throw new Error('postgresql is not installed');
  const home = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = ordinaryUser();
  if (user) chownSync(home, user.uid, user.gid);
  const password = randomBytes(12).toString('hex');
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const data = join(home, 'data');
  const options = { cwd: home, ...user };
  execFileSync(
    join(folder, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'owner',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-sync',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
    ],
    { ...options, stdio: 'ignore' },
  );
  const port = await freePort();
  const urlOf = (database: string) => `postgresql://owner:${password}@127.0.0.1:${port}/${database}`;
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_buffers: '16MB',
    max_connections: 60,
  };
  let server: ChildProcess | undefined;
  let exited: Promise<unknown> = Promise.resolve();
  let databases = 0;

  const ask = async (database: string, sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: urlOf(database) });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(sql);
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    server?.kill(signal);
    await exited;
    server = undefined;
  };
  /** The processes the server has for its connections and its log: each of a session of its own. */
  const childrenOf = (pid: number): number[] => {
    const listed = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return listed.split(' ').filter(Boolean).map(Number);
  };
  const killAll = async (): Promise<void> => {
    const children = server?.pid === undefined ? [] : childrenOf(server.pid);
    const ended = end('SIGKILL');
    for (const pid of children) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {}
    }
    await ended;
  };
  const start = async (): Promise<void> => {
    const log = join(home, 'log');
    for (let tries = 1; ; tries += 1) {
      const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
      const child = spawn('/bin/sh', ['-c', 'exec "$@" >>"$0" 2>&1', log, join(folder, 'postgres'), ...args], {
        ...options,
        stdio: 'ignore',
      });
      server = child;
      exited = once(child, 'exit');
      while (child.exitCode === null && child.signalCode === null) {
        if (
          await ask('postgres', 'select 1').then(
            () => true,
            () => false,
          )
        )
          return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      // After a kill, what is left of the server needs a moment to notice and to let go of its memory.
      if (tries === 20) throw new Error(`PostgreSQL ended at once\n${readFileSync(log, 'utf8').slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  try {
    await start();
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  return {
    port,
    password,
    createDatabase: async () => {
      databases += 1;
      await ask('postgres', `create database d${databases}`);
      return urlOf(`d${databases}`);
    },
    kill: killAll,
    start,
    stop: async () => {
      await end('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
}
