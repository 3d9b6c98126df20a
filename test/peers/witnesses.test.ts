import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openConnection } from '../../companion-service/probes/connection/connection.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import type { Connection } from '../../companion-service/probes/observations.ts';
import { certificatesFor } from '../faults/certificates.ts';
import { secured, wireServer } from '../faults/wire.ts';
import { AccessTokens } from '../sandbox/access-tokens.ts';
import { type CertificateAuthority, createCertificateAuthority } from '../sandbox/certificate-authority.ts';
import { startExchange } from '../sandbox/exchange/start-exchange.ts';
import { type Dovecot, dovecotMissing, startDovecot, submissionMissing } from './dovecot.ts';
import { askOpenssl, curlHears, witnessesMissing } from './witnesses.ts';

const missing = witnessesMissing();
if (missing) console.log(`skipped: ${missing}`);
const dovecotIsMissing = dovecotMissing() ?? submissionMissing();
if (dovecotIsMissing) console.log(`skipped: ${dovecotIsMissing}`);

const peers = [
  { peer: 'imap', host: 'outlook.office365.com', port: 993, tls: 'implicit', scheme: 'imaps' },
  { peer: 'pop', host: 'outlook.office365.com', port: 995, tls: 'implicit', scheme: 'pop3s' },
  { peer: 'smtp', host: 'smtp.office365.com', port: 587, tls: 'starttls', scheme: 'smtp' },
] as const;
type Witnessed = (typeof peers)[number];

(missing ? describe.skip : describe)('what openssl and curl see is what we report', () => {
  const home = mkdtempSync(join(tmpdir(), 'witness-'));
  const caFile = join(home, 'ca.pem');
  const closing: (() => Promise<unknown>)[] = [];
  let authority: CertificateAuthority;
  const doors = new Map<'sandbox' | 'dovecot', { door: NetworkDoor; map: ReadonlyMap<string, number> }>();

  const addDoor = (name: 'sandbox' | 'dovecot', map: ReadonlyMap<string, number>) => {
    const door = createMappedNetworkDoor({ map, caPem: authority.certificatePem });
    closing.push(door.close);
    doors.set(name, { door, map });
  };

  beforeAll(async () => {
    authority = await createCertificateAuthority('Witness CA');
    writeFileSync(caFile, authority.certificatePem);
    const exchange = await startExchange({
      accessTokens: await AccessTokens.create(),
      certificateAuthority: authority,
    });
    closing.push(exchange.close);
    addDoor('sandbox', exchange.hostMap);
    if (dovecotIsMissing) return;
    const dovecot: Dovecot = await startDovecot(authority, {
      hostNames: ['outlook.office365.com', 'smtp.office365.com'],
      hasSubmission: true,
    });
    closing.push(dovecot.stop);
    const ports = [dovecot.imapsPort, dovecot.pop3sPort, dovecot.submissionPort ?? 0];
    addDoor('dovecot', new Map(peers.map(({ host, port }, index) => [`${host}:${port}`, ports[index] ?? 0])));
  }, 60_000);

  afterAll(async () => {
    for (const close of closing.reverse()) await close();
    rmSync(home, { recursive: true, force: true });
  }, 30_000);

  async function observe({ peer, host, port, tls }: Witnessed, name: 'sandbox' | 'dovecot') {
    const found = doors.get(name);
    if (!found) throw new Error(`${name} was not started`);
    const { observation, stream } = await openConnection(
      found.door,
      peer,
      { host, port, tls, greeting: true },
      new AbortController().signal,
    );
    stream?.destroy();
    return { observation, mapped: found.map.get(`${host}:${port}`) ?? 0 };
  }
  const firstLine = ({ greeting = '' }: Connection): string => greeting.split('\n', 1)[0] ?? '';

  const servers = ['sandbox', ...(dovecotIsMissing ? [] : (['dovecot'] as const))] as const;
  const cases = servers.flatMap((server) => peers.map((one) => [server, one.peer, one] as const));

  test.each(cases)('%s, %s: certificate, version and cipher, as openssl sees them', async (server, _peer, one) => {
    const { observation, mapped } = await observe(one, server);
    const seen = await askOpenssl({
      port: mapped,
      host: one.host,
      caFile,
      ...(one.tls === 'starttls' && { startTls: 'smtp' as const }),
    });
    expect(seen.fingerprint256).not.toBe('');
    expect({
      fingerprint256: observation.tls?.chain[0]?.fingerprint256,
      version: observation.tls?.version,
      cipher: observation.tls?.cipher,
      verdict: observation.tls?.trusted ? 'ok' : 'not trusted',
    }).toEqual({ ...seen, firstLine: undefined });
    if (one.tls === 'implicit') expect(seen.firstLine).toBe(firstLine(observation));
  });

  test.each(cases)('%s, %s: greeting and capabilities, as curl hears them', async (server, peer, one) => {
    const { observation, mapped } = await observe(one, server);
    const more = peer === 'smtp' ? ['--ssl-reqd', '--mail-rcpt', 'nobody@contoso.example', '-X', 'NOOP'] : [];
    const heard = await curlHears(
      `${one.scheme}://${one.host}:${one.port}`,
      `${one.host}:${one.port}:127.0.0.1:${mapped}`,
      caFile,
      [...more, '--user', 'nobody:nothing'],
    );
    expect(heard[0]).toBe(firstLine(observation));
    if (peer !== 'smtp') return;
    // The answer to the second EHLO, the one after STARTTLS: its first line greets, the others offer
    const afterTls = heard.slice(heard.findIndex((line) => line.startsWith('220 ') && line !== heard[0]) + 1);
    const offered = afterTls.filter((line) => /^250[ -]/.test(line)).map((line) => line.slice(4));
    expect(offered.slice(1, 1 + (observation.capabilities?.length ?? 0))).toEqual(observation.capabilities);
    expect(observation.capabilities).not.toEqual([]);
  });

  test.each([
    ['expired', 'CERT_HAS_EXPIRED', 'certificate has expired'],
    ['selfSigned', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'],
    ['unknownCa', 'SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'],
    ['wrongName', 'ERR_TLS_CERT_ALTNAME_INVALID', 'hostname mismatch'],
  ] as const)('a certificate that is %s: both refuse it, for the same reason', async (which, ours, theirs) => {
    const shown = await certificatesFor(authority, ['mail.example']);
    const server = await wireServer((raw) => void secured(raw, shown[which]).stream.write('* OK ready\r\n'));
    const door = createMappedNetworkDoor({
      map: new Map([['mail.example:993', server.port]]),
      caPem: authority.certificatePem,
    });
    try {
      const { observation, stream } = await openConnection(
        door,
        'imap',
        { host: 'mail.example', port: 993, tls: 'implicit', greeting: true },
        new AbortController().signal,
      );
      const asking = askOpenssl({ port: server.port, host: 'mail.example', caFile });
      setTimeout(() => void server.close(), 1_000);
      expect(stream).toBeUndefined();
      expect(observation.tls?.trustError).toBe(ours);
      expect((await asking).verdict.toLowerCase()).toBe(theirs);
    } finally {
      await door.close();
    }
  });
});
