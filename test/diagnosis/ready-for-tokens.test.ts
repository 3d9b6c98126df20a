import { once } from 'node:events';
import type { TLSSocket } from 'node:tls';
import { expect, test } from '@jest/globals';
import type { DiagnosisContext } from '../../companion-service/diagnosis/probe.ts';
import { connectTo, getReady } from '../../companion-service/diagnosis/probes/connection-probes.ts';
import { mailboxProbes } from '../../companion-service/diagnosis/probes/mailbox-probes.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { doorTo } from '../probes/door-to.ts';
import { tlsServer } from '../probes/scripted-server.ts';

/** A POP server, what it heard on each connection, and a diagnosis that has looked at it. */
async function lookedAt() {
  const heard: string[] = [];
  const sockets: TLSSocket[] = [];
  const server = await tlsServer(
    (socket) => {
      const at = heard.push('') - 1;
      sockets.push(socket);
      socket.write('+OK ready\r\n');
      socket.on('data', (chunk) => {
        heard[at] += chunk.toString('utf8');
        socket.write('+ \r\n');
      });
    },
    { hostName: 'outlook.office365.com' },
  );
  const door = await doorTo(server, 'outlook.office365.com:995');
  const context = {
    settings: { protocols: ['pop'], plan: 'commercial', mailAddress: 'jira@contoso.example' },
    startedWith: 'signIn',
    door,
    signal: new AbortController().signal,
    timeoutMs: 2_000,
    holdings: { accessTokens: {}, streams: {}, reopening: {}, leaving: {} },
    values: () => ({ pop: { host: 'outlook.office365.com', port: 995 } }),
  } as unknown as DiagnosisContext;
  await connectTo('pop', {}, context);
  return { context, heard, sockets, server };
}

test('a connection that a sign-in has outlasted is open again before the token comes', async () => {
  const { context, heard, sockets } = await lookedAt();
  const { holdings } = context;
  const first = holdings.streams.pop?.stream;
  sockets[0]?.destroy();
  if (first && !first.destroyed) await once(first, 'close');
  getReady({}, context);
  await holdings.reopening.pop;
  expect(holdings.streams.pop?.stream).not.toBe(first);
  await holdings.streams.pop?.begun?.answered;
  expect(heard).toEqual(['', 'AUTH XOAUTH2\r\n']);
  holdings.streams.pop?.stream.destroy();
});

test('a server that hangs up on AUTH is not asked twice', async () => {
  const { context, sockets } = await lookedAt();
  sockets[0]?.removeAllListeners('data');
  sockets[0]?.once('data', () => sockets[0]?.destroy());
  getReady({}, context);
  await context.holdings.streams.pop?.begun?.answered;
  context.holdings.accessTokens.outlook = new Secret('a token that opens nothing');
  const probe = mailboxProbes.find((one) => one.gives(context.settings).includes('popSession'));
  const { popSession } = (await probe?.observe({}, context)) ?? {};
  expect(popSession?.failure).toMatchObject({ phase: 'receive' });
  expect(popSession?.transcript.map(({ text }) => text)).toEqual(['AUTH XOAUTH2']);
  expect(sockets).toHaveLength(1);
});

test('one that is still good is kept, and nothing is said on it twice', async () => {
  const { context, heard } = await lookedAt();
  getReady({}, context);
  getReady({}, context);
  await context.holdings.streams.pop?.begun?.answered;
  expect(heard).toEqual(['AUTH XOAUTH2\r\n']);
  context.holdings.streams.pop?.stream.destroy();
});

test('what is opened when the diagnosis has ended is closed at once', async () => {
  const { context, server } = await lookedAt();
  context.holdings.streams.pop?.stream.destroy();
  getReady({}, context);
  context.holdings.isOver = true;
  await context.holdings.reopening.pop;
  expect(context.holdings.streams.pop).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.openSockets()).toBe(0);
});
