import 'reflect-metadata';
import { constants } from 'node:crypto';
import * as tls from 'node:tls';
import { PemConverter, SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509';
import { type CertificateAuthority, createCertificateAuthority } from '../sandbox/certificate-authority.ts';

/** What a host may show instead of its certificate. */
export interface ShownCertificates {
  readonly right: tls.SecureContext;
  readonly wrongName: tls.SecureContext;
  readonly expired: tls.SecureContext;
  readonly selfSigned: tls.SecureContext;
  readonly unknownCa: tls.SecureContext;
  /** The right certificate, but TLS 1.0 and 1.1 only. */
  readonly oldTls: tls.SecureContext;
}

const day = 86_400_000;

async function selfSigned(host: string): Promise<tls.SecureContext> {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [host] }],
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    keys,
    extensions: [new SubjectAlternativeNameExtension([{ type: 'dns', value: host }])],
  });
  const key = PemConverter.encode(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY');
  return tls.createSecureContext({ cert: certificate.toString('pem'), key });
}

/** Certificates for some hosts of the sandbox, the right one and every wrong one. */
export async function certificatesFor(
  authority: CertificateAuthority,
  hosts: readonly [string, ...string[]],
): Promise<ShownCertificates> {
  const stranger = await createCertificateAuthority('Company Web Inspection');
  const context = async (
    signer: CertificateAuthority,
    names: readonly [string, ...string[]],
    { validTo, ...settings }: tls.SecureContextOptions & { validTo?: Date } = {},
  ) => {
    const { certificatePem, privateKeyPem } = await signer.issue(names, {
      ...(validTo && { validFrom: new Date(validTo.getTime() - 30 * day), validTo }),
    });
    return tls.createSecureContext({ cert: certificatePem, key: privateKeyPem, ...settings });
  };
  return {
    right: await context(authority, hosts),
    wrongName: await context(authority, ['portal.example']),
    expired: await context(authority, hosts, { validTo: new Date(Date.now() - day) }),
    selfSigned: await selfSigned(hosts[0]),
    unknownCa: await context(stranger, hosts),
    oldTls: await context(authority, hosts, {
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0',
      secureOptions: constants.SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION,
    }),
  };
}
