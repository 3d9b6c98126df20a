import { say } from '../say.ts';
import { recognised } from './recognised.ts';
import { tryAgain } from './steps.ts';

const openssl = 'https://docs.openssl.org/master/man1/openssl-verification-options/';
const microsoftTls =
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth';

/** TLS itself: codes of OpenSSL as Node gives them, words of the JVM, .NET, Python and curl. */
export const tls = {
  TLS_VERSION_NOT_AGREED: recognised({
    title: 'No common TLS version',
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
        /do not possess a common algorithm/,
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
        text: say`IMAP with SSL/TLS belongs to port ${plan.imap.port}, POP to ${plan.pop.port}. Port ${plan.smtp.port} (SMTP) begins in plain text and uses STARTTLS.`,
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
        /one possibility is that you are trying to connect to a port which does not support ssl\/tls.{0,700}expired or invalid/,
        /handshake failed due to an unexpected packet format/,
        /trying to connect to a port which does not support ssl/,
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
