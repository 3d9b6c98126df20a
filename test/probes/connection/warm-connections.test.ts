import { expect, test } from '@jest/globals';
import { openConnection } from '../../../companion-service/probes/connection/connection.ts';
import type { NetworkDoor } from '../../../companion-service/probes/network/network-door.ts';
import { doorTo } from '../door-to.ts';
import { tlsServer } from '../scripted-server.ts';

const { signal } = new AbortController();
const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}';
const origin = 'https://api.example';

/** A server that answers every request, what it sees of its clients, and a connection that the door keeps. */
async function warmed(cancelled: AbortSignal = signal): Promise<{
  door: NetworkDoor;
  seen: { reused: boolean }[];
  hangUp: () => void;
  /** Resolves when our side has closed the connection. */
  ended: Promise<boolean>;
}> {
  const seen: { reused: boolean }[] = [];
  const sockets: { end(): void }[] = [];
  const server = await tlsServer(
    (socket) => {
      seen.push({
        reused: 'isSessionReused' in socket && (socket as { isSessionReused(): boolean }).isSessionReused(),
      });
      sockets.push(socket);
      socket.on('data', () => socket.write(answer));
    },
    { hostName: 'api.example' },
  );
  const door = await doorTo(server, 'api.example:443');
  const target = { host: 'api.example', port: 443, tls: 'implicit', greeting: false } as const;
  const { stream } = await openConnection(door, 'authority', target, signal);
  if (!stream) throw new Error('not opened');
  door.keep?.('api.example', 443, stream, cancelled);
  const ended = new Promise<boolean>((resolve) => stream.once('close', () => resolve(true)));
  return { door, seen, ended, hangUp: () => sockets.forEach((socket) => void socket.end()) };
}

test('the next request goes over the connection that was opened ahead', async () => {
  const { door, seen } = await warmed();
  const response = await door.fetch(`${origin}/one`);
  expect(await response.text()).toBe('{}');
  expect(seen).toHaveLength(1);
});

test('a connection that the server gave up meanwhile is not used', async () => {
  const { door, seen, hangUp } = await warmed();
  // In TLS 1.3 the client is ready before the server is.
  await new Promise((resolve) => setTimeout(resolve, 50));
  hangUp();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const response = await door.fetch(`${origin}/one`);
  expect(response.status).toBe(200);
  expect(seen).toHaveLength(2);
});

test('cancelling closes a connection that nobody has taken', async () => {
  const cancel = new AbortController();
  const { ended } = await warmed(cancel.signal);
  cancel.abort();
  expect(await ended).toBe(true);
});

test('further connections resume the TLS session of the first', async () => {
  const { door, seen } = await warmed();
  await Promise.all([door.fetch(`${origin}/one`), door.fetch(`${origin}/two`)]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all([door.fetch(`${origin}/1`), door.fetch(`${origin}/2`), door.fetch(`${origin}/3`)]);
  expect(seen.some(({ reused }) => reused)).toBe(true);
});
