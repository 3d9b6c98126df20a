import { once } from 'node:events';
import { connect, type TLSSocket } from 'node:tls';
import type { Agent } from 'undici';
import type { BenchMailbox } from '../servers/world.ts';
import { manyAtOnce, oneByOne } from '../subjects/timed-work.ts';
import { graph, openAgent, secureContext, token, world } from './undici-client.ts';

/**
 * Node without us: the same bytes by bare `tls` sockets, whose sessions are resumed, and undici's `request`. No
 * deadline, no limit, no check of an answer beyond its first word, nothing kept: what no client of this runtime can do
 * without. Usage: bare-node.ts WORLD.json one REPETITIONS | fleet, long-fleet or imap CONCURRENCY
 */
const [, mode = '', amount = '1'] = process.argv.slice(2);
const { address, ports } = world;
const sessions = new Map<number, Buffer>();

const response = (user: string, accessToken: string): string =>
  Buffer.from(`user=${user}\u0001auth=Bearer ${accessToken}\u0001\u0001`).toString('base64');

function open(port: number, mayResume: boolean): TLSSocket {
  const session = mayResume ? sessions.get(port) : undefined;
  const stream = connect({
    host: address,
    port,
    servername: world.mailHost,
    secureContext,
    ...(session && { session }),
  });
  if (!session) stream.once('session', (fresh: Buffer) => sessions.set(port, fresh));
  return stream;
}

/** Says each line once the answer to the one before has ended as expected; the first answer is the greeting. */
async function converse(stream: TLSSocket, ends: readonly RegExp[], lines: readonly string[]): Promise<void> {
  let heard = '';
  for (const [index, end] of ends.entries()) {
    while (!end.test(heard)) heard += String((await once(stream, 'data'))[0]);
    heard = '';
    stream.write(`${lines[index]}\r\n`);
  }
  stream.end();
}

const imap = (user: string, accessToken: string, mayResume: boolean): Promise<void> =>
  converse(
    open(ports.imaps, mayResume),
    [/^\* OK.*\r\n/, /^A1 OK.*\r\n/m, /^A2 OK.*\r\n/m],
    [`A1 AUTHENTICATE XOAUTH2 ${response(user, accessToken)}`, 'A2 EXAMINE INBOX', 'A3 LOGOUT'],
  );

const pop = (user: string, accessToken: string, mayResume: boolean): Promise<void> =>
  converse(
    open(ports.pop3s, mayResume),
    [/^\+OK.*\r\n/, /^\+ ?\r\n/, /^\+OK.*\r\n/, /^\+OK.*\r\n/],
    ['AUTH XOAUTH2', response(user, accessToken), 'STAT', 'QUIT'],
  );

async function whole(agent: Agent, mailbox: BenchMailbox, mayResume: boolean): Promise<void> {
  const outlook = token(agent, mailbox, 'outlook');
  await Promise.all([
    outlook.then((accessToken) => imap(mailbox.address, accessToken, mayResume)),
    outlook.then((accessToken) => pop(mailbox.address, accessToken, mayResume)),
    token(agent, mailbox, 'graph').then((accessToken) => graph(agent, accessToken)),
  ]);
}

async function one(mailbox: BenchMailbox) {
  const agent = openAgent();
  await whole(agent, mailbox, false);
  return { after: () => agent.close() };
}

const agent = openAgent();
const imapOnly = ({ address: user, outlookAccessToken }: BenchMailbox) => imap(user, outlookAccessToken, true);
const wholeOf = (mailbox: BenchMailbox) => whole(agent, mailbox, true);
const modes: Readonly<Record<string, () => Promise<object>>> = {
  one: () => oneByOne(world, Number(amount), one),
  fleet: () => manyAtOnce(world, Number(amount), wholeOf),
  'long-fleet': () => manyAtOnce(world, Number(amount), wholeOf, { isLongRun: true }),
  imap: () => manyAtOnce(world, Number(amount), imapOnly),
};
const figures = await modes[mode]?.();
await agent.close();
process.stdout.write(JSON.stringify(figures));
