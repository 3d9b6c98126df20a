import type { CorpusEntry } from './explain-corpus.ts';

/** What fails below the protocols, in the words of Node, the JVM, Python, Go, .NET, curl and OpenSSL. */
export const networkTexts: readonly CorpusEntry[] = (
  [
    ['Node: no such name', 'Error: getaddrinfo ENOTFOUND outlook.office365.com', 'HOST_NOT_RESOLVED'],
    [
      'Java: no such name',
      'javax.mail.MessagingException: Unknown host; nested exception is: java.net.UnknownHostException: outlook.office365.com',
      'HOST_NOT_RESOLVED',
    ],
    ['curl: no such name', 'curl: (6) Could not resolve host: login.microsoftonline.com', 'HOST_NOT_RESOLVED'],
    ['Python: no such name', 'socket.gaierror: [Errno -2] Name or service not known', 'HOST_NOT_RESOLVED'],
    ['Go: no such name', 'dial tcp: lookup outlook.office365.com: no such host', 'HOST_NOT_RESOLVED'],
    ['DNS silent', 'getaddrinfo EAI_AGAIN outlook.office365.com', 'DNS_NOT_ANSWERING'],
    ['DNS silent, Python', '[Errno -3] Temporary failure in name resolution', 'DNS_NOT_ANSWERING'],
    ['Node: refused', 'Error: connect ECONNREFUSED 10.1.2.3:993', 'CONNECTION_REFUSED'],
    [
      'Java: refused',
      "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: outlook.office365.com, 993; timeout 10000;\n  nested exception is:\n\tjava.net.ConnectException: Connection refused (Connection refused)",
      'CONNECTION_REFUSED',
    ],
    [
      '.NET: refused',
      'No connection could be made because the target machine actively refused it. [::1]:993',
      'CONNECTION_REFUSED',
    ],
    [
      'Node: reset',
      'Error: read ECONNRESET\n    at TLSWrap.onStreamRead (node:internal/stream_base_commons:218:20)',
      'CONNECTION_RESET',
    ],
    ['Java: reset', 'java.net.SocketException: Connection reset', 'CONNECTION_RESET'],
    [
      'Java: dropped',
      '* BYE JavaMail Exception: java.io.IOException: Connection dropped by server?',
      'CONNECTION_RESET',
    ],
    ['Node: hang up', 'Error: socket hang up', 'CONNECTION_RESET'],
    [
      'Node: timeout',
      "Error: connect ETIMEDOUT 40.99.10.50:993 { errno: -110, code: 'ETIMEDOUT', syscall: 'connect' }",
      'CONNECTION_TIMED_OUT',
    ],
    ['Java: connect timeout', 'java.net.SocketTimeoutException: connect timed out', 'CONNECTION_TIMED_OUT'],
    [
      'PHP: timeout',
      'stream_socket_client(): Unable to connect to tls://outlook.office365.com:993 (Operation timed out)',
      'CONNECTION_TIMED_OUT',
    ],
    [
      'undici: timeout',
      "TypeError: fetch failed\n  [cause]: ConnectTimeoutError: Connect Timeout Error\n    code: 'UND_ERR_CONNECT_TIMEOUT'",
      'CONNECTION_TIMED_OUT',
    ],
    [
      'Jira: read timeout',
      'ConnectionException: * BYE Jakarta Mail Exception: java.net.SocketTimeoutException: Read timed out',
      'READ_TIMED_OUT',
    ],
    ['timeout of some kind', 'java.net.SocketTimeoutException', 'SOCKET_TIMED_OUT'],
    ['no route', 'java.net.NoRouteToHostException: No route to host (Host unreachable)', 'NETWORK_UNREACHABLE'],
    ['IPv6 without a way', 'connect ENETUNREACH 2603:1026:c0a::2:993 - Local (:::0)', 'NETWORK_UNREACHABLE'],
    ['firewall on the machine', 'connect EACCES 40.99.10.50:993 - error code EACCES', 'PERMISSION_DENIED_LOCALLY'],
    [
      'no connection, unexplained',
      "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: outlook.office365.com, 993",
      'CONNECTION_FAILED',
    ],
    [
      'Java: untrusted',
      'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
      'CERTIFICATE_NOT_TRUSTED',
    ],
    [
      'Node: untrusted',
      "Error: unable to get local issuer certificate\n  code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'",
      'CERTIFICATE_NOT_TRUSTED',
    ],
    ['Go: untrusted', 'x509: certificate signed by unknown authority', 'CERTIFICATE_NOT_TRUSTED'],
    [
      'curl: self-signed',
      'curl: (60) SSL certificate problem: self signed certificate in certificate chain',
      'CERTIFICATE_SELF_SIGNED',
    ],
    ['Node: self-signed', "code: 'SELF_SIGNED_CERT_IN_CHAIN'", 'CERTIFICATE_SELF_SIGNED'],
    [
      'Python: self-signed',
      'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1006)',
      'CERTIFICATE_SELF_SIGNED',
    ],
    ['expired', 'Error: certificate has expired\n  code: CERT_HAS_EXPIRED', 'CERTIFICATE_EXPIRED'],
    [
      'Java: other name',
      'javax.net.ssl.SSLHandshakeException: No subject alternative DNS name matching outlook.office365.com found.',
      'CERTIFICATE_NAME_MISMATCH',
    ],
    [
      'Node: other name',
      "Hostname/IP does not match certificate's altnames: Host: outlook.office365.com. is not in the cert's altnames",
      'CERTIFICATE_NAME_MISMATCH',
    ],
    [
      'Java: old TLS',
      'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)',
      'TLS_VERSION_NOT_AGREED',
    ],
    [
      'OpenSSL: old TLS',
      'routines:ssl3_read_bytes:tlsv1 alert protocol version:ssl/record/rec_layer_s3.c:1544:SSL alert number 70',
      'TLS_VERSION_NOT_AGREED',
    ],
    [
      'Java: no cipher',
      'javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure',
      'TLS_CIPHER_MISMATCH',
    ],
    ['Node: no TLS there', 'error:1408F10B:SSL routines:ssl3_get_record:wrong version number', 'NOT_TLS'],
    ['Java: no TLS there', 'javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?', 'NOT_TLS'],
    ['TLS, unexplained', 'javax.net.ssl.SSLHandshakeException: null', 'TLS_HANDSHAKE_FAILED'],
    [
      'imapsync: certificate',
      'SSL connect attempt failed error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed',
      'TLS_HANDSHAKE_FAILED',
    ],
    ['proxy password', 'HTTP/1.1 407 Proxy Authentication Required', 'PROXY_WANTS_CREDENTIALS'],
    [
      'Java: proxy password',
      'java.io.IOException: Unable to tunnel through proxy. Proxy returns "HTTP/1.1 407 Proxy Authentication Required"',
      'PROXY_WANTS_CREDENTIALS',
    ],
    ['proxy refuses', 'Received HTTP code 403 from proxy after CONNECT', 'PROXY_REFUSED_TUNNEL'],
    [
      '502 as a page',
      '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
      'GATEWAY_FAILED',
    ],
    ['504', 'Request failed with status code 504', 'GATEWAY_FAILED'],
    ['503', '503 Service Unavailable', 'SERVICE_UNAVAILABLE'],
    [
      'a page instead of JSON',
      `SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`,
      'PAGE_INSTEAD_OF_ANSWER',
    ],
    [
      'Python: a page instead of JSON',
      'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
      'PAGE_INSTEAD_OF_ANSWER',
    ],
    ['empty', 'curl: (52) Empty reply from server', 'EMPTY_ANSWER'],
    ['OAuth error alone: client', '{"error":"invalid_client"}', 'CLIENT_AUTHENTICATION_FAILED'],
    ['OAuth error alone: grant', 'OAuth2 error: invalid_grant', 'GRANT_INVALID'],
    ['OAuth error alone: scope', 'error=invalid_scope', 'SCOPE_NOT_ACCEPTED'],
    [
      'OAuth error alone: cancelled',
      'https://jira.contoso.example/callback?error=access_denied&state=1',
      'ACCESS_DENIED_AT_SIGN_IN',
    ],
    ['OAuth error alone: outage', '{"error":"temporarily_unavailable"}', 'ENTRA_TEMPORARILY_UNAVAILABLE'],
    [
      'MailKit: revocation',
      "The server's SSL certificate could not be validated for the following reasons: • The revocation function was unable to check revocation for the certificate.",
      'CERTIFICATE_REVOCATION_UNKNOWN',
    ],
    [
      'MailKit: many possibilities are no self-signed certificate',
      'An error occurred while attempting to establish an SSL or TLS connection. One possibility is that you are trying to connect to a port which does not support SSL/TLS. The other possibility is that the SSL certificate presented by the server is not trusted by the system for one or more of the following reasons: 1. The server is using a self-signed certificate which cannot be verified. 2. The local system is missing a Root or Intermediate certificate. 3. The certificate presented by the server is expired or invalid.',
      'NOT_TLS',
    ],
    ['Firefox: unknown issuer', 'SEC_ERROR_UNKNOWN_ISSUER', 'CERTIFICATE_NOT_TRUSTED'],
    [
      'a web filter',
      'Your request was blocked. This message is from Zscaler: access is not allowed',
      'PAGE_INSTEAD_OF_ANSWER',
    ],
    [
      'Java in German: untrusted',
      'javax.net.ssl.SSLHandshakeException: PKIX-Pfaderstellung fehlgeschlagen',
      'CERTIFICATE_NOT_TRUSTED',
    ],
    [
      'Java: cut in the handshake',
      'javax.net.ssl.SSLHandshakeException: Remote host terminated the handshake',
      'CONNECTION_RESET',
    ],
    [
      'Envoy',
      'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
      'GATEWAY_FAILED',
    ],
    [
      'Node: other name, long',
      "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: outlook.office365.com.",
      'CERTIFICATE_NAME_MISMATCH',
    ],
  ] as const
).map(([name, text, code]) => ({ name, text, code }));
