import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { accepts } from './ports.ts';

/** Why a program is not here; undefined when it is. */
export const programMissing = (name: string): string | undefined =>
  ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin', ...(process.env['PATH'] ?? '').split(':')].some(
    (folder) => existsSync(`${folder}/${name}`),
  )
    ? undefined
    : `${name} is not installed`;

/** A program in the foreground that listens on a port. */
export interface RunningProgram {
  readonly port: number;
  /** What it has written so far. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/** Starts a program and waits until its port answers; throws with what it wrote when it does not. */
export async function startProgram(name: string, args: readonly string[], port: number): Promise<RunningProgram> {
  const child: ChildProcess = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += String(chunk)));
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await exited;
  };
  for (let waitedMs = 0; waitedMs < 10_000 && child.exitCode === null; waitedMs += 25) {
    if (await accepts(port)) return { port, output: () => output, stop };
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await stop();
  throw new Error(`${name} did not start: ${output}`);
}
