import { recognised } from './recognised.ts';
import { tryAgain } from './steps.ts';

const openssl = 'https://docs.openssl.org/master/man1/openssl-verification-options/';
const microsoftTls =
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth';

const importInto = [
  {
    text: 'Into the truststore of Jira’s JVM, then restart Jira.',
    command: 'keytool -importcert -cacerts -alias company-root -file company-root.pem',
  },
  { text: 'For the companion: put the file into NODE_EXTRA_CA_CERTS and restart it.' },
];

/** Certificates and TLS: codes of OpenSSL as Node gives them, words of the JVM, Python, curl and GnuTLS. */
export const tls = {
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
        /hostname(?:\/ip)?[^.]{0,60}does(?: not|n't) match/,
        /no (?:subject alternative|name matching|alternative certificate subject)/,
        /certificate cn[^.]{0,80}did not match/,
        /peer certificate cn=/,
        /hostname mismatch/,
        /no subject alternative dns name matching/,
        /certificate is (?:not )?valid for [^,]{1,120}, not /,
      ],
    },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc9525#section-6',
    certainty: 'confirmed',
  }),

  TLS_VERSION_NOT_AGREED: recognised({
    title: 'TLS version too old',
    cause: () =>
      'The two sides could not agree on a version of TLS. Microsoft ends TLS 1.0 and 1.1 for mail in 2026 and wants 1.2 or later; an old JVM or a setting of this machine offers less.',
    remedy: () => [
      {
        text: 'Let the JVM of Jira offer TLS 1.2 and 1.3, then restart Jira.',
        command:
          '-Djdk.tls.client.protocols=TLSv1.2,TLSv1.3 -Dmail.imaps.ssl.protocols="TLSv1.2 TLSv1.3" -Dmail.pop3s.ssl.protocols="TLSv1.2 TLSv1.3"',
      },
      { text: 'No sign-in is logged at Entra for such a failure: it happens before anyone signs in.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'SSL_ERROR_UNSUPPORTED_VERSION',
        'ERR_SSL_UNSUPPORTED_PROTOCOL',
        'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
        'ERR_SSL_NO_PROTOCOLS_AVAILABLE',
        'ERR_TLS_INVALID_PROTOCOL_VERSION',
        'ERR_SSL_VERSION_TOO_LOW',
      ],
      patterns: [
        /no appropriate protocol/,
        /protocol is disabled or cipher suites are inappropriate/,
        /protocol[_ ]version\b/,
        /unsupported protocol\b/,
        /client requested protocol [^ ]{1,12} (?:is )?not (?:enabled|supported)/,
        /tls 1\.[01] (?:is )?(?:not supported|no longer)/,
      ],
    },
    learnMore: microsoftTls,
    certainty: 'observed',
  }),

  TLS_CIPHER_MISMATCH: recognised({
    title: 'No common encryption',
    cause: () =>
      'The two sides could not agree on how to encrypt. An old JVM, a hardened setting, or a box in between that speaks an old dialect is the usual reason.',
    remedy: () => [
      { text: 'Update the JVM, and look at jdk.tls.disabledAlgorithms in its java.security file.' },
      { text: 'If only this host fails, look for an inspecting proxy in between.' },
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
        'ERR_SSL_NO_CIPHERS_AVAILABLE',
        'ERR_SSL_DH_KEY_TOO_SMALL',
        'ERR_SSL_EE_KEY_TOO_SMALL',
        'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
        'ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED',
      ],
      patterns: [
        /handshake[_ ]failure/,
        /no cipher suites in common/,
        /no shared cipher/,
        /dh key too small/,
        /unsafe legacy renegotiation/,
      ],
    },
    learnMore: openssl,
    certainty: 'confirmed',
  }),

  NOT_TLS: recognised({
    title: 'Other side speaks no TLS',
    cause: () =>
      'The program began TLS, and what came back is something else: the port is for STARTTLS, or a proxy answers with a page of its own.',
    remedy: (_, { plan }) => [
      {
        text: `IMAP with SSL/TLS belongs to port ${plan.imap.port}, POP to ${plan.pop.port}. Port ${plan.smtp.port} (SMTP) begins in plain text and uses STARTTLS.`,
      },
      {
        text: 'If the ports are right, a proxy or captive portal answers: ask the network administrator for a direct way.',
      },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      system: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_HTTP_REQUEST', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
      patterns: [
        /wrong version number/,
        /unrecognized ssl message/,
        /plaintext connection\?/,
        /unsupported or unrecognized ssl/,
        /first record does not look like a tls handshake/,
        /packet length too long/,
        /unknown protocol\b/,
      ],
    },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc8314#section-3',
    certainty: 'confirmed',
  }),

  TLS_HANDSHAKE_FAILED: recognised({
    title: 'No secure connection',
    cause: () =>
      'The TLS connection was not established, and the message does not say why. It happens before anyone signs in, so Entra has no record of it.',
    remedy: () => [
      { text: 'Paste the whole stack trace: the last "Caused by" says more.' },
      { text: 'Look for an inspecting proxy between this machine and Microsoft.' },
      tryAgain,
    ],
    fixedBy: 'network-admin',
    failureClass: 'network',
    recognises: {
      system: [
        'SslHandshakeException',
        'SSL_ERROR_SYSCALL',
        'SSLHandshakeException',
        'SSLException',
        'EPROTO',
        'SSLError',
        'CERTIFICATE_VERIFY_FAILED',
        'ETLS',
      ],
      patterns: [
        /certificate[_ ]verify[_ ]failed|certificate verification failed/,
        /certificate failure for/,
        /ssl(?:\/tls)? (?:handshake|connect(?:ion)?|negotiation)[^.]{0,40}(?:failed|error|failure)/,
        /tls\/ssl failure/,
        /could(?: not|n't) (?:be )?establish(?:ed)? (?:an? )?(?:ssl|tls|secure)/,
        /secure (?:tls |ssl )?connection[^.]{0,40}(?:failed|could not|was not)/,
        /client network socket disconnected before secure/,
      ],
      onlyAlone: true,
    },
    learnMore: openssl,
    certainty: 'confirmed',
  }),
} as const;
