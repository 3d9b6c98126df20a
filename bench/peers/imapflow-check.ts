import { ImapFlow } from 'imapflow';
import type { Agent } from 'undici';
import type { BenchMailbox } from '../servers/world.ts';
import { manyAtOnce, oneByOne } from '../subjects/timed-work.ts';
import { graph, openAgent, secureContext, token, world } from './undici-client.ts';

/**
 * The same work with imapflow and undici, as a good client would do it: tokens side by side, then IMAP and Graph side
 * by side. POP is left out: no kept client of Node's speaks XOAUTH2 there.
 * Usage: imapflow-check.ts WORLD.json one REPETITIONS | fleet CONCURRENCY | imap CONCURRENCY
 */
const [, mode, amount = '1'] = process.argv.slice(2);
const { address, ports } = world;

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
