// @peculiar/x509 needs the polyfill before its first line runs.
import 'reflect-metadata';

import { randomBytes } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 86_400_000;

/** A certificate with its private key, as `tls.createServer` takes them. */
export interface IssuedCertificate {
  /** The leaf, followed by the certificate of the authority. */
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

/** The certificate authority of one sandbox: made at start, known to nobody else, gone at the end. */
export interface CertificateAuthority {
  readonly certificatePem: string;
  /**
   * A certificate for these DNS names or IP addresses, the first one its subject. Valid from yesterday for 30 days
   * unless told otherwise; a `validTo` in the past makes an expired one.
   *
   * @see https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6
   */
  issue(
    hostNames: readonly [string, ...string[]],
    options?: { readonly validFrom?: Date; readonly validTo?: Date },
  ): Promise<IssuedCertificate>;
}

const newKeys = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

/** A positive serial number of 16 bytes. */
const newSerialNumber = (): string => `00${randomBytes(16).toString('hex')}`;

const isAddress = (hostName: string): boolean => /^[\d.]+$|:/.test(hostName);

/** Makes a certificate authority with a fresh key; `commonName` shows as the issuer of everything it issues. */
export async function createCertificateAuthority(commonName = 'Mail OAuth sandbox CA'): Promise<CertificateAuthority> {
  const keys = await newKeys();
  const now = Date.now();
  const root = await X509CertificateGenerator.createSelfSigned({
    serialNumber: newSerialNumber(),
    name: [{ CN: [commonName] }],
    notBefore: new Date(now - 400 * day),
    notAfter: new Date(now + 400 * day),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const certificatePem = `${root.toString('pem')}\n`;

  return {
    certificatePem,
    async issue(hostNames, { validFrom = new Date(now - day), validTo = new Date(now + 30 * day) } = {}) {
      const leafKeys = await newKeys();
      const leaf = await X509CertificateGenerator.create({
        serialNumber: newSerialNumber(),
        subject: [{ CN: [hostNames[0]] }],
        issuer: root.subjectName,
        notBefore: validFrom,
        notAfter: validTo,
        signingAlgorithm: algorithm,
        signingKey: keys.privateKey,
        publicKey: leafKeys.publicKey,
        extensions: [
          new BasicConstraintsExtension(false, undefined, true),
          new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
          new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
          new SubjectAlternativeNameExtension(
            hostNames.map((value) => ({ type: isAddress(value) ? ('ip' as const) : ('dns' as const), value })),
          ),
          await AuthorityKeyIdentifierExtension.create(keys.publicKey),
          await SubjectKeyIdentifierExtension.create(leafKeys.publicKey),
        ],
      });
      const privateKey = await crypto.subtle.exportKey('pkcs8', leafKeys.privateKey);
      return {
        certificatePem: `${leaf.toString('pem')}\n${certificatePem}`,
        privateKeyPem: PemConverter.encode(privateKey, 'PRIVATE KEY'),
      };
    },
  };
}
