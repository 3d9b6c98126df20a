import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createSecureContext, type TLSSocket } from 'node:tls';
import { Agent, buildConnector, request } from 'undici';
import type { BenchMailbox, World } from '../servers/world.ts';
import { manyAtOnce, oneByOne } from '../subjects/timed-work.ts';

/**
 * Node without us: the same bytes by bare `tls` sockets, whose sessions are resumed, and undici's `request`. No
 * deadline, no limit, no check of an answer beyond its first word, nothing kept: what no client of this runtime can do
 * without. Usage: bare-node.ts WORLD.json one REPETITIONS | fleet, long-fleet or imap CONCURRENCY
 */
const [worldFile = '', mode = '', amount = '1'] = process.argv.slice(2);
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World;
const { address, ports } = world;
const secureContext = createSecureContext({ ca: readFileSync(world.caFile) });
const sessions = new Map<number, Buffer>();

const openAgent = (): Agent => {
  const connector = buildConnector({ secureContext });
  return new Agent({
    connections: 24,
    connect: (options, done) =>
      connector(
        { ...options, hostname: address, host: address, port: String(ports.https), servername: options.hostname },
        done,
      ),
  });
};

async function json(dispatcher: Agent, url: string, options: Parameters<typeof request>[1]) {
  const { statusCode, body } = await request(url, { ...options, dispatcher });
  const content = (await body.json()) as Record<string, unknown>;
  if (statusCode !== 200) throw new Error(`${new URL(url).pathname}: ${statusCode}`);
  return content;
}

async function token(agent: Agent, { refreshToken }: BenchMailbox, resource: 'outlook' | 'graph'): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: world.clientId,
    client_secret: world.clientSecret,
    refresh_token: refreshToken,
    scope: world.scopes[resource],
  });
  const answer = await json(agent, `https://${world.authorityHost}/${world.tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  return String(answer['access_token']);
}

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

async function graph(agent: Agent, accessToken: string): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const inbox = `https://${world.graphHost}/v1.0/me/mailFolders/inbox`;
  await Promise.all([
    json(agent, `${inbox}?$select=id,displayName,totalItemCount,unreadItemCount`, { headers }),
    json(agent, `${inbox}/messages?$top=1&$select=id,receivedDateTime,isRead`, { headers }),
  ]);
}

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
