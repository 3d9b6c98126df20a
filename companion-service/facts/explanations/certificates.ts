import type { RemedyStep } from './explanation.ts';
import { recognised } from './recognised.ts';

const openssl = 'https://docs.openssl.org/master/man1/openssl-verification-options/';

const importInto: readonly RemedyStep[] = [
  {
    text: 'Into the truststore of Jira’s JVM, then restart Jira.',
    command: 'keytool -importcert -cacerts -alias company-root -file company-root.pem',
  },
  { text: 'For the companion: put the file into NODE_EXTRA_CA_CERTS and restart it.' },
];

/** Certificates: codes of OpenSSL as Node gives them, words of the JVM, .NET, Python, browsers and curl. */
export const certificates = {
  CERTIFICATE_NOT_TRUSTED: recognised({
    title: 'Certificate not trusted',
    cause: () =>
      'The certificate of the server leads to no root that this machine trusts. Usually a proxy of your own network inspects the connection and shows a certificate of its own; otherwise the truststore is old.',
    likelyCauses: [
      'A proxy or virus scanner inspects TLS.',
      'The truststore of the JVM or of the machine is out of date.',
      'An intermediate certificate is missing.',
    ],
    remedy: () => [
      {
        text: 'See who issued the certificate. If it is your company, export its root certificate as PEM.',
        command: 'openssl s_client -connect outlook.office365.com:993 -showcerts',
      },
      ...importInto,
      { text: 'Better for mail ports: exempt them from inspection.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'SEC_ERROR_UNKNOWN_ISSUER',
        'MOZILLA_PKIX_ERROR_MITM_DETECTED',
        'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
        'UNABLE_TO_GET_ISSUER_CERT',
        'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
        'CERT_UNTRUSTED',
        'CERT_CHAIN_TOO_LONG',
        'INVALID_CA',
        'SunCertPathBuilderException',
        'SEC_E_UNTRUSTED_ROOT',
        'CERT_SIGNATURE_FAILURE',
        'UntrustedRoot',
      ],
      patterns: [
        /\bpkix\b/,
        /not trusted by the system for one or more of the following reasons.{0,600}(?:expired or invalid|common name)/,
        /remote certificate was rejected/,
        /certificate could not be validated/,
        /pkix path (?:building|validation) failed/,
        /unable to find valid certification path/,
        /unable to get (?:local )?issuer certificate/,
        /unable to verify the (?:first|leaf) (?:certificate|signature)/,
        /certificate signed by unknown authority/,
        /certificate[_ ]unknown|unknown[_ ]ca\b/,
        /remote certificate is invalid according to the validation/,
        /certificate chain[^.]{0,60}not trusted/,
        /trustanchors parameter must be non-empty/,
        /partialchain|untrustedroot/,
      ],
    },
    learnMore: openssl,
    certainty: 'confirmed',
  }),

  CERTIFICATE_SELF_SIGNED: recognised({
    title: 'Certificate is self-signed',
    cause: () =>
      'The chain ends in a certificate that vouches for itself and is not trusted here. Microsoft never shows one: a proxy or another server in your network answers.',
    remedy: () => [
      {
        text: 'See who issued it. If it is your company’s inspecting proxy, export its root certificate as PEM.',
        command: 'openssl s_client -connect outlook.office365.com:993 -showcerts',
      },
      ...importInto,
      { text: 'Better for mail ports: exempt them from inspection.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: ['MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
      patterns: [/self[- ]signed certificate/],
    },
    learnMore: openssl,
    certainty: 'confirmed',
  }),

  CERTIFICATE_EXPIRED: recognised({
    title: 'Certificate has expired',
    cause: () =>
      'The certificate that was shown is out of date. With Microsoft’s servers that means: the clock of this machine is wrong, or a proxy shows an old certificate of its own.',
    remedy: () => [
      { text: 'Check date and time of the machine (NTP).' },
      { text: 'If they are right, look at the inspecting proxy: its certificate has to be renewed.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'SEC_ERROR_EXPIRED_CERTIFICATE',
        'CERT_HAS_EXPIRED',
        'CERT_NOT_YET_VALID',
        'CertificateExpiredException',
        'CertificateNotYetValidException',
        'SEC_E_CERT_EXPIRED',
        'CRL_HAS_EXPIRED',
      ],
      patterns: [/certificate (?:has |is )?(?:expired|not yet valid)/, /notafter:/],
    },
    learnMore: openssl,
    certainty: 'confirmed',
  }),

  CERTIFICATE_REVOCATION_UNKNOWN: recognised({
    title: 'Revocation cannot be checked',
    cause: () =>
      'The certificate may be right, but this machine cannot reach the servers that say whether it was revoked, and the program insists on knowing.',
    remedy: () => [
      {
        text: 'Let the machine reach the revocation servers named in the certificate (http, port 80), for example crl3.digicert.com and ocsp.digicert.com.',
      },
      { text: 'If a proxy inspects TLS, its own certificate names other servers: ask the network administrator.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: ['CRYPT_E_REVOCATION_OFFLINE', 'CRYPT_E_NO_REVOCATION_CHECK', 'UNABLE_TO_GET_CRL'],
      patterns: [
        /certificate could not be validated[^.]{0,200}unable to check revocation/,
        /unable to check revocation/,
        /revocation (?:server|status)[^.]{0,40}(?:offline|unknown)/,
      ],
    },
    learnMore: openssl,
    certainty: 'observed',
  }),

  CERTIFICATE_NAME_MISMATCH: recognised({
    title: 'Certificate bears another name',
    cause: () =>
      'The certificate is for another host than the one that was asked for: another server answers, or a proxy stands between.',
    remedy: () => [
      { text: 'Compare the host in the settings with the one of your plan on this page.' },
      { text: 'If it is right, the network leads the name elsewhere: check DNS, hosts file and proxy.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'SSL_ERROR_BAD_CERT_DOMAIN',
        'ERR_TLS_CERT_ALTNAME_INVALID',
        'HOSTNAME_MISMATCH',
        'SSLPeerUnverifiedException',
        'RemoteCertificateNameMismatch',
      ],
      patterns: [
        /does(?: not|n't) match (?:the )?certificate(?:'s)? (?:subject )?alt/,
        /hostname(?:\/ip)?.{0,120}does(?: not|n't) match/,
        /no (?:subject alternative|name matching|alternative certificate subject)/,
        /certificate cn.{0,120}did not match/,
        /peer certificate cn=/,
        /hostname mismatch/,
        /no subject alternative dns name matching/,
        /certificate is (?:not )?valid for [^,]{1,120}, not /,
      ],
    },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc9525#section-6',
    certainty: 'confirmed',
  }),
} as const;
