import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { ImapFlow } from 'imapflow';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import type { BenchMailbox, World } from '../servers/world.ts';
import { manyAtOnce, oneByOne } from '../subjects/timed-work.ts';

/**
 * The same work with imapflow and undici, as a good client would do it: tokens side by side, then IMAP and Graph side
 * by side. POP is left out: no kept client of Node's speaks XOAUTH2 there.
 * Usage: imapflow-check.ts WORLD.json one REPETITIONS | fleet CONCURRENCY | imap CONCURRENCY
 */
const [worldFile = '', mode, amount = '1'] = process.argv.slice(2);
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World;
const { address, ports } = world;
const secureContext = createSecureContext({ ca: readFileSync(world.caFile) });

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

async function json(dispatcher: Dispatcher, url: string, options: Parameters<typeof request>[1]) {
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

async function imap(user: string, accessToken: string): Promise<void> {
  const client = new ImapFlow({
    host: address,
    port: ports.imaps,
    secure: true,
    servername: world.mailHost,
    auth: { user, accessToken },
    tls: { secureContext },
    logger: false,
    disableAutoEnable: true,
    disableAutoIdle: true,
  });
  await client.connect();
  await client.mailboxOpen('INBOX', { readOnly: true });
  client.close();
}

async function graph(agent: Agent, accessToken: string): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const inbox = `https://${world.graphHost}/v1.0/me/mailFolders/inbox`;
  await Promise.all([
    json(agent, `${inbox}?$select=id,displayName,totalItemCount,unreadItemCount`, { headers }),
    json(agent, `${inbox}/messages?$top=1&$select=id,receivedDateTime,isRead`, { headers }),
  ]);
}

async function whole(agent: Agent, mailbox: BenchMailbox): Promise<void> {
  await Promise.all([
    token(agent, mailbox, 'outlook').then((accessToken) => imap(mailbox.address, accessToken)),
    token(agent, mailbox, 'graph').then((accessToken) => graph(agent, accessToken)),
  ]);
}

async function one(mailbox: BenchMailbox) {
  const agent = openAgent();
  await whole(agent, mailbox);
  return { after: () => agent.close() };
}

const agent = openAgent();
const imapOnly = (mailbox: BenchMailbox) => imap(mailbox.address, mailbox.outlookAccessToken);
const figures =
  mode === 'one'
    ? await oneByOne(world, Number(amount), one)
    : await manyAtOnce(world, Number(amount), mode === 'fleet' ? (mailbox) => whole(agent, mailbox) : imapOnly);
await agent.close();
process.stdout.write(JSON.stringify(figures));
