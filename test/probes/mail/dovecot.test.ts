import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openConnection } from '../../../companion-service/probes/connection/connection.ts';
import { imapSession } from '../../../companion-service/probes/mail/imap-session.ts';
import { popSession } from '../../../companion-service/probes/mail/pop-session.ts';
import { createMappedNetworkDoor } from '../../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../../companion-service/probes/network/network-door.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { type Dovecot, dovecotMissing, startDovecot } from '../../peers/dovecot.ts';
import { testAuthority } from '../scripted-server.ts';

const missing = dovecotMissing();
if (missing) console.log(`skipped: ${missing}`);

(missing ? describe.skip : describe)('a real Dovecot', () => {
  const mailbox = 'jira@contoso.example';
  const { signal } = new AbortController();
  let dovecot: Dovecot;
  let door: NetworkDoor;

  beforeAll(async () => {
    const authority = await testAuthority();
    dovecot = await startDovecot(authority);
    door = createMappedNetworkDoor({
      map: new Map([
        ['mail.example:993', dovecot.imapsPort],
        ['mail.example:995', dovecot.pop3sPort],
      ]),
      caPem: authority.certificatePem,
    });
  }, 30_000);

  afterAll(async () => {
    await door?.close();
    await dovecot?.stop();
  }, 30_000);

  const open = async (peer: 'imap' | 'pop') => {
    const port = peer === 'imap' ? 993 : 995;
    const { observation, stream } = await openConnection(
      door,
      peer,
      { host: 'mail.example', port, tls: 'implicit', greeting: true },
      signal,
    );
    expect(observation).toMatchObject({ tls: { trusted: true } });
    if (!stream) throw new Error('no stream');
    return stream;
  };
  const credentials = async (options?: { expired?: boolean }) => ({
    mailbox,
    accessToken: new Secret(await dovecot.issueToken(mailbox, options)),
  });

  test.each([true, false])('IMAP opens the inbox read-only (SASL-IR %s)', async (saslIr) => {
    const session = await imapSession(await open('imap'), { ...(await credentials()), saslIr }, signal);
    expect(session).toMatchObject({
      authentication: { accepted: true },
      opened: { accepted: true },
      messageCount: 0,
      readOnly: true,
    });
  });

  test('IMAP says why a token was refused', async () => {
    const session = await imapSession(await open('imap'), await credentials({ expired: true }), signal);
    expect(session.authentication).toMatchObject({
      accepted: false,
      reply: expect.stringContaining('[AUTHENTICATIONFAILED]'),
      challenge: expect.stringContaining('"status":"401"'),
    });
    expect(session.failure).toBeUndefined();
  });

  test('POP counts the maildrop', async () => {
    const session = await popSession(await open('pop'), await credentials(), signal);
    expect(session).toMatchObject({ authentication: { accepted: true }, opened: { accepted: true }, messageCount: 0 });
  });

  test('POP says why a token was refused', async () => {
    const session = await popSession(await open('pop'), await credentials({ expired: true }), signal);
    expect(session.authentication).toMatchObject({
      accepted: false,
      reply: expect.stringMatching(/^-ERR \[AUTH\]/),
      challenge: expect.stringContaining('"status":"401"'),
    });
  });
});
