import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A port that answers nothing at all, not even the first packet, as behind a firewall that drops. */
export interface BlackHole {
  readonly port: number;
  close(): Promise<void>;
}

const listener = `
  const server = require('node:net').createServer();
  const [host, port] = process.argv.slice(1);
  server.listen({ port: Number(port), host, backlog: 1 }, () => process.stdout.write(server.address().port + '\\n'));
`;
const longestQueue = 16;
const answersWithinMs = 300;

/**
 * A process that listens and is stopped before it accepts; its queue is filled, and from then on the kernel drops the
 * packets of whoever else knocks.
 */
export async function openBlackHole(host = '127.0.0.1', wantedPort = 0): Promise<BlackHole> {
  const child = spawn(process.execPath, ['-e', listener, host, String(wantedPort)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const port = Number(line.toString('utf8'));
  child.kill('SIGSTOP');
  const queue: Socket[] = [];
  const close = async () => {
    for (const socket of queue) socket.destroy();
    child.kill('SIGKILL');
    await exited;
  };
  for (let tried = 0; tried < longestQueue; tried += 1) {
    const socket = connect({ port, host });
    socket.on('error', () => undefined);
    queue.push(socket);
    const wait = AbortSignal.timeout(answersWithinMs);
    const isIn = await once(socket, 'connect', { signal: wait }).then(
      () => true,
      () => false,
    );
    if (!isIn) return { port, close };
  }
  await close();
  throw new Error('the kernel goes on answering; no black hole here');
}
