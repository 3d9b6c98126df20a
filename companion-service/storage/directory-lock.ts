import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StorageError } from './store.ts';

/**
 * The embedded engine lets two processes write to one directory and destroys it (seen: 680 rows by one index, 490 by
 * another). Two locks keep them apart. On one machine a socket without a file, which the system takes back at the very
 * moment the process ends, however it ends. Between machines that share a volume a file with a heartbeat.
 */
export interface DirectoryLock {
  /** False once another process has taken the directory over, because this one stood still for too long. */
  isHeld(): boolean;
  release(): Promise<void>;
}

export interface HeartbeatTiming {
  readonly beatMs: number;
  /** A heartbeat that does not move for as long is a dead process's. Longer than opening the database blocks. */
  readonly deadAfterMs: number;
}

const defaultTiming: HeartbeatTiming = { beatMs: 2_000, deadAfterMs: 16_000 };

interface Heartbeat {
  readonly holder: string;
  readonly host: string;
  readonly pid: number;
  /** Where the socket of the holder can be seen from: the boot of a machine and its network namespace. */
  readonly socketScope: string;
  readonly beat: number;
}

const inUse = (path: string, who: string): StorageError =>
  new StorageError(
    'IN_USE',
    `The data directory ${path} is in use by ${who}. One process can work in it; replicas need a PostgreSQL server.`,
  );

function ownSocketScope(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/net')}`;
  } catch {
    return process.platform === 'win32' ? hostname() : '';
  }
}

/** Listens on a name that exists once in a machine; undefined where the system has none. */
async function takeSocket(path: string): Promise<Server | undefined> {
  const name = `jira-mail-oauth-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`;
  const addresses: Partial<Record<NodeJS.Platform, string>> = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` };
  const address = addresses[process.platform];
  if (address === undefined) return undefined;
  const server = createServer((socket) => socket.destroy());
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve).listen(address, () => resolve(undefined));
  });
  if (failure?.code === 'EADDRINUSE') throw inUse(path, 'another process on this machine');
  if (failure) return undefined;
  return server.unref();
}

const readHeartbeat = async (file: string): Promise<Heartbeat | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Heartbeat;
  } catch {
    return undefined;
  }
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Watches the heartbeat of a process whose socket cannot be seen from here. Compares no clocks: they differ. */
async function waitForDeath(path: string, file: string, first: Heartbeat, timing: HeartbeatTiming): Promise<void> {
  for (let waitedMs = 0; waitedMs < timing.deadAfterMs; waitedMs += timing.beatMs / 2) {
    await pause(timing.beatMs / 2);
    const now = await readHeartbeat(file);
    if (now === undefined) return;
    if (now.beat !== first.beat || now.holder !== first.holder) {
      throw inUse(path, `process ${now.pid} on ${now.host}`);
    }
  }
}

/** Takes the directory, or throws `IN_USE`. Waits only after a process of another machine that ended without a word. */
export async function lockDirectory(directory: string, timing = defaultTiming): Promise<DirectoryLock> {
  const path = await realpath(directory);
  const file = join(path, 'in-use.json');
  const server = await takeSocket(path);
  const socketScope = server ? ownSocketScope() : '';
  const own = { holder: randomUUID(), host: hostname(), pid: process.pid, socketScope };
  let beat = 0;
  let isHeld = true;
  const write = async () => {
    beat += 1;
    await writeFile(`${file}.${own.holder}`, JSON.stringify({ ...own, beat }), { mode: 0o600 });
    await rename(`${file}.${own.holder}`, file);
  };
  const closeSocket = () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  try {
    const other = await readHeartbeat(file);
    // Whose socket would be seen from here and is not there has ended.
    if (other && (socketScope === '' || other.socketScope !== socketScope))
      await waitForDeath(path, file, other, timing);
    await write();
    if (other) await pause(timing.beatMs / 8);
    const winner = await readHeartbeat(file);
    if (winner?.holder !== own.holder) throw inUse(path, `process ${winner?.pid} on ${winner?.host}`);
  } catch (error) {
    await closeSocket();
    throw error;
  }
  let beating: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    beating = (async () => {
      const holder = await readHeartbeat(file);
      if (holder !== undefined && holder.holder !== own.holder) isHeld = false;
      if (isHeld) await write();
    })().catch(() => undefined);
  }, timing.beatMs).unref();
  return {
    isHeld: () => isHeld,
    release: async () => {
      clearInterval(timer);
      await beating;
      if (isHeld && (await readHeartbeat(file))?.holder === own.holder) await rm(file, { force: true });
      await closeSocket();
    },
  };
}
