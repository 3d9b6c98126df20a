import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type PeerCertificate, type TLSSocket } from 'node:tls';
import { expect, test } from '@jest/globals';
import { createCertificateAuthority, type IssuedCertificate } from './certificate-authority.ts';

/** What a client that trusts `ca` sees of a server with this certificate. */
const handshake = async (
  { certificatePem, privateKeyPem }: IssuedCertificate,
  servername: string,
  ca: string,
): Promise<PeerCertificate> => {
  const server = createServer({ cert: certificatePem, key: privateKeyPem }, (socket) => {
    socket.on('error', () => undefined).end();
  });
  server.on('tlsClientError', () => undefined);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  let socket: TLSSocket | undefined;
  try {
    socket = connect({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, servername, ca });
    await once(socket, 'secureConnect');
    return socket.getPeerCertificate();
  } finally {
    socket?.destroy();
    server.close();
    await once(server, 'close');
  }
};

test('issues a certificate that a client with the authority in its trust store accepts for every name', async () => {
  const authority = await createCertificateAuthority('Test CA');
  const issued = await authority.issue(['login.microsoftonline.us', 'outlook.office365.us', '127.0.0.1']);
  const seen = await handshake(issued, 'outlook.office365.us', authority.certificatePem);
  expect(seen.subject.CN).toBe('login.microsoftonline.us');
  expect(seen.issuer.CN).toBe('Test CA');
  expect(seen.subjectaltname).toContain('IP Address:127.0.0.1');
});

test.each([
  ['another name', 'outlook.office.com', undefined, 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ['an expired certificate', 'outlook.office365.us', new Date(Date.now() - 1000), 'CERT_HAS_EXPIRED'],
])('is refused for %s', async (_case, servername, validTo, code) => {
  const authority = await createCertificateAuthority();
  const issued = await authority.issue(['outlook.office365.us'], validTo && { validTo });
  await expect(handshake(issued, servername, authority.certificatePem)).rejects.toMatchObject({ code });
});

test('is refused by a client that trusts another authority of the same name', async () => {
  const [ours, theirs] = await Promise.all([createCertificateAuthority(), createCertificateAuthority()]);
  const issued = await ours.issue(['outlook.office365.us']);
  await expect(handshake(issued, 'outlook.office365.us', theirs.certificatePem)).rejects.toMatchObject({
    code: 'SELF_SIGNED_CERT_IN_CHAIN',
  });
});
