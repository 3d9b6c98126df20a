import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planOf } from '#facts/plans.ts';
import { openConnection } from '../../../companion-service/probes/connection/connection.ts';
import { imapSession } from '../../../companion-service/probes/mail/imap-session.ts';
import { popSession } from '../../../companion-service/probes/mail/pop-session.ts';
import { smtpSession } from '../../../companion-service/probes/mail/smtp-session.ts';
import { createMappedNetworkDoor } from '../../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../../companion-service/probes/network/network-door.ts';
import type { MailSession } from '../../../companion-service/probes/observations.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { AccessTokens } from '../../sandbox/access-tokens.ts';
import { issuedAccessToken } from '../../sandbox/exchange/issued-access-token.ts';
import { type Exchange, startExchange } from '../../sandbox/exchange/start-exchange.ts';
import { testAuthority } from '../scripted-server.ts';

const sessions = { imap: imapSession, pop: popSession, smtp: smtpSession };
type Protocol = keyof typeof sessions;
const { signal } = new AbortController();
let exchange: Exchange;
let accessTokens: AccessTokens;
let door: NetworkDoor;

beforeAll(async () => {
  const certificateAuthority = await testAuthority();
  accessTokens = await AccessTokens.create();
  exchange = await startExchange({ accessTokens, certificateAuthority });
  door = createMappedNetworkDoor({ map: exchange.hostMap, caPem: certificateAuthority.certificatePem });
});
afterAll(async () => {
  await door?.close();
  await exchange?.close();
});

async function check(protocol: Protocol, localPart: string): Promise<MailSession> {
  const { observation, stream } = await openConnection(
    door,
    protocol,
    { ...planOf('commercial')[protocol], tls: protocol === 'smtp' ? 'starttls' : 'implicit', greeting: true },
    signal,
  );
  expect(observation.failure).toBeUndefined();
  if (!stream) throw new Error('no stream');
  const accessToken = new Secret(await issuedAccessToken(accessTokens, { signedIn: localPart }));
  const session = await sessions[protocol](stream, { mailbox: `${localPart}@contoso.example`, accessToken }, signal);
  expect(JSON.stringify(session)).not.toContain(accessToken.reveal());
  return session;
}

test('IMAP, POP and SMTP side by side', async () => {
  const [imap, pop, smtp] = await Promise.all([check('imap', 'jira'), check('pop', 'jira'), check('smtp', 'jira')]);
  expect(imap).toMatchObject({ opened: { accepted: true }, readOnly: true, messageCount: 3 });
  expect(pop).toMatchObject({ opened: { accepted: true }, messageCount: 3 });
  expect(smtp).toMatchObject({ authentication: { accepted: true } });
});

test('IMAP switched off shows after authentication', async () => {
  expect(await check('imap', 'imap-disabled')).toMatchObject({
    authentication: { accepted: true },
    opened: { accepted: false, reply: 'BAD User is authenticated but not connected.' },
  });
});

test('a throttled mailbox says for how long', async () => {
  expect((await check('imap', 'throttled')).suggestedBackoffMs).toBe(30_000);
});
