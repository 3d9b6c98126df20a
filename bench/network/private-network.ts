import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { median } from '../measures/figures.ts';

const insideFlag = '--inside';

/** Address behind the delay: whatever listens on every address answers there too. */
export const delayedAddress = '10.9.0.2';
export const isInside = (): boolean => process.argv.includes(insideFlag);

/**
 * Runs this program again in a network namespace of its own, where nothing but the loopback device exists: no load
 * leaves it, and no other program is met. Resolves to the exit code. Needs root, or a kernel that lets users do it.
 */
export async function runInside(): Promise<number> {
  const unshare = process.getuid?.() === 0 ? ['--net'] : ['--net', '--map-root-user'];
  const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1), insideFlag];
  const child = spawn('unshare', [...unshare, ...again], { stdio: 'inherit' });
  const [code] = await Promise.race([once(child, 'exit'), once(child, 'error').then(() => [2])]);
  return Number(code ?? 1);
}

/** Brings the loopback device up, and a network behind a delay of so many milliseconds each way. */
export async function openNetwork(delayMs: number): Promise<{ stop(): Promise<void> }> {
  execFileSync('ip', ['link', 'set', 'lo', 'up']);
  const script = fileURLToPath(new URL('delay.py', import.meta.url));
  const delay = spawn('python3', [script, String(delayMs)], { stdio: ['pipe', 'pipe', 'inherit'] });
  await ready(delay);
  return {
    stop: async () => {
      const ended = once(delay, 'exit');
      delay.stdin?.end();
      await ended;
    },
  };
}

/** Resolves to the child's first line. */
export async function ready(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) return text.slice(0, text.indexOf('\n'));
  }
  throw new Error('a helper program ended before it was ready');
}

/** Median of TCP handshakes, milliseconds. */
export async function roundTripMs(address: string, port: number, times = 15): Promise<number> {
  const seen: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const startedAt = performance.now();
    const socket = connect(port, address);
    await once(socket, 'connect');
    seen.push(performance.now() - startedAt);
    socket.destroy();
  }
  return median(seen);
}
