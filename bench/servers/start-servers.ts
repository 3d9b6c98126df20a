import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { delayedAddress, ready } from '../network/private-network.ts';
import type { World } from './world.ts';

/** The servers in a process of their own, and what clients are told of them. */
export interface Servers {
  readonly world: World;
  readonly delayed: World;
  /** The two as files. */
  readonly directFile: string;
  readonly delayedFile: string;
  stop(): Promise<void>;
}

/** Starts the measured servers with so many mailboxes. */
export async function startServers(mailboxes: number, folder: string): Promise<Servers> {
  const script = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, String(mailboxes)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const world = JSON.parse(await ready(child)) as World;
  const delayed = { ...world, address: delayedAddress };
  const file = (name: string, content: World): string => {
    const path = `${folder}/${name}.json`;
    writeFileSync(path, JSON.stringify(content), { mode: 0o600 });
    return path;
  };
  return {
    world,
    delayed,
    directFile: file('direct', world),
    delayedFile: file('delayed', delayed),
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin?.end();
      await ended;
    },
  };
}
