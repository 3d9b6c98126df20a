import type { CorpusEntry } from './explain-corpus.ts';

/** What mail servers, Graph and Jira say, as it stands in logs of several programs. */
export const mailTexts: readonly CorpusEntry[] = (
  [
    ['IMAP refusal, bare line', '2 NO AUTHENTICATE failed.', 'MAIL_TOKEN_REFUSED'],
    [
      'IMAP refusal, Jira',
      '2026-11-02 10:00:01,001 ERROR [Support] Caesium-1-2 anonymous Support Mail[10100]: javax.mail.AuthenticationFailedException: AUTHENTICATE failed.\n\tat com.sun.mail.imap.IMAPStore.protocolConnect(IMAPStore.java:732)\n\tat javax.mail.Service.connect(Service.java:366)',
      'MAIL_TOKEN_REFUSED',
    ],
    [
      'IMAP refusal, PHP',
      'PHP Fatal error: Uncaught Exception: IMAP error: Can not authenticate to IMAP server: AUTHENTICATE failed. in /var/www/Mailbox.php:413',
      'MAIL_TOKEN_REFUSED',
    ],
    ['IMAP refusal, Python', "imaplib.error: b'AUTHENTICATE failed.'", 'MAIL_TOKEN_REFUSED'],
    [
      'IMAP refusal, log of imapflow',
      '{"level":20,"src":"s","msg":"3 NO AUTHENTICATE failed.","cid":"x"}',
      'MAIL_TOKEN_REFUSED',
    ],
    ['POP refusal', '-ERR Authentication failure: unknown user name or bad password.', 'MAIL_TOKEN_REFUSED'],
    ['not connected, bare line', 'A3 BAD User is authenticated but not connected.', 'MAILBOX_NOT_CONNECTED'],
    [
      'not connected, Python',
      "getmailrc: operation error (IMAP error (EXAMINE command error: BAD [b'User is authenticated but not connected.']))",
      'MAILBOX_NOT_CONNECTED',
    ],
    [
      'not connected, wrapped, then hung up',
      '> 00000003 BAD User is authenticated\n>   but not connected.\n> * BYE Connection closed. 14',
      'MAILBOX_NOT_CONNECTED',
    ],
    [
      'not connected, Jira',
      'javax.mail.MessagingException: A3 BAD User is authenticated but not connected.;\n  nested exception is:\n\tcom.sun.mail.iap.BadCommandException: A3 BAD User is authenticated but not connected.',
      'MAILBOX_NOT_CONNECTED',
    ],
    ['hung up', '* BYE Connection closed. 14', 'MAIL_SESSION_CLOSED'],
    ['password over IMAP', 'a1 NO Basic authentication is disabled.', 'BASIC_AUTHENTICATION_OFF'],
    ['password over IMAP, older', 'A1 NO LOGIN failed.', 'BASIC_AUTHENTICATION_OFF'],
    ['password over IMAP, Java', 'javax.mail.AuthenticationFailedException: LOGIN failed.', 'BASIC_AUTHENTICATION_OFF'],
    ['password over POP', '-ERR Logon failure: unknown user name or bad password.', 'BASIC_AUTHENTICATION_OFF'],
    ['POP in one line', '-ERR Protocol error. Connection is closed. 10', 'POP_AUTHENTICATION_IN_ONE_LINE'],
    [
      'POP in one line, Jira',
      'Unfortunately no connection was possible. Review the errors below and rectify: AuthenticationFailedException: Protocol error. Connection is closed. 10',
      'POP_AUTHENTICATION_IN_ONE_LINE',
    ],
    ['POP out of place', '-ERR Command is not valid in this state.', 'POP_COMMAND_OUT_OF_PLACE'],
    [
      'throttled with a pause',
      'A5 BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds',
      'MAILBOX_THROTTLED',
    ],
    [
      'throttled, then refused: the pause comes first',
      'A5 NO Request is throttled. Suggested Backoff Time: 5000 milliseconds\nA6 NO AUTHENTICATE failed.',
      'MAILBOX_THROTTLED',
    ],
    ['overloaded', 'A4 NO Server Unavailable. 15', 'MAIL_SERVER_UNAVAILABLE'],
    ['command too long', 'A9 BAD Command Error. 10', 'MAIL_COMMAND_NOT_UNDERSTOOD'],
    ['argument rejected', 'A9 BAD Command Argument Error. 11', 'MAIL_COMMAND_NOT_UNDERSTOOD'],
    [
      'no XOAUTH2',
      'javax.mail.MessagingException: No authentication mechanisms supported by both server and client',
      'SASL_MECHANISM_MISSING',
    ],
    ['nothing but the class', 'jakarta.mail.AuthenticationFailedException: null', 'MAIL_SIGN_IN_FAILED'],
    [
      'nodemailer',
      "Error: Invalid login: 535 5.7.3 Authentication unsuccessful [AM0PR01CA0001.eurprd01.prod.exchangelabs.com]\n  code: 'EAUTH',\n  responseCode: 535",
      'SMTP_TOKEN_REFUSED',
    ],
    [
      'SMTP off for the tenant',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
      'SMTP_OFF_FOR_TENANT',
    ],
    [
      'SMTP off for the mailbox',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
      'SMTP_OFF_FOR_MAILBOX',
    ],
    [
      'SMTP and security defaults',
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator.",
      'SMTP_BLOCKED_BY_SECURITY_DEFAULTS',
    ],
    [
      'SMTP criteria',
      "smtplib.SMTPAuthenticationError: (535, b'5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator.')",
      'SMTP_BASIC_AUTHENTICATION_OFF',
    ],
    ['SMTP without sign-in', '530 5.7.57 Client not authenticated to send mail.', 'SMTP_NOT_AUTHENTICATED'],
    [
      'send as',
      '554 5.2.252 SendAsDenied; jira@contoso.example not allowed to send as support@contoso.example',
      'SEND_AS_MISSING',
    ],
    ['SMTP load', '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded', 'SMTP_THROTTLED'],
    ['blocked sender', '550 5.1.8 Access denied, bad outbound sender', 'SENDER_BLOCKED'],
    ['full mailbox', '554 5.2.2 mailbox full', 'MAILBOX_FULL'],
    [
      'Graph: expired',
      '{"error":{"code":"InvalidAuthenticationToken","message":"Access token has expired or is not yet valid."}}',
      'GRAPH_TOKEN_EXPIRED',
    ],
    [
      'Graph: audience',
      '{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience."}}',
      'GRAPH_TOKEN_FOR_OTHER_SERVICE',
    ],
    ['Graph: cloud', 'InvalidAuthenticationToken: InvalidCloudInstance', 'GRAPH_TOKEN_OF_OTHER_CLOUD'],
    [
      'Graph: damaged token',
      '{"error":{"code":"InvalidAuthenticationToken","message":"CompactToken parsing failed with error code: 80049217"}}',
      'GRAPH_TOKEN_UNREADABLE',
    ],
    ['Graph: no dots', 'IDX14100: JWT is not well formed, there are no dots (.).', 'GRAPH_TOKEN_UNREADABLE'],
    ['Graph: unnamed refusal', 'Code: InvalidAuthenticationToken', 'GRAPH_TOKEN_REFUSED'],
    [
      'Graph: no permission at all',
      'Either scp or roles claim need to be present in the token.',
      'GRAPH_TOKEN_WITHOUT_PERMISSION',
    ],
    [
      'Graph: denied',
      'GraphError: Access is denied. Check credentials and try again. {"code":"ErrorAccessDenied"}',
      'GRAPH_ACCESS_DENIED',
    ],
    ['Graph: denied, code alone', 'Microsoft.Graph.ServiceException: Code: ErrorAccessDenied', 'GRAPH_ACCESS_DENIED'],
    [
      'Graph: policy',
      '{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled."}}',
      'MAILBOX_OUTSIDE_APP_POLICY',
    ],
    [
      'Graph: RAOP',
      '{"error":{"code":"ErrorAccessDenied","message":"Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings."}}',
      'MAILBOX_OUTSIDE_APP_POLICY',
    ],
    [
      'Graph: directory',
      '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation."}}',
      'DIRECTORY_PERMISSION_MISSING',
    ],
    [
      'Graph: 429',
      '{"error":{"code":"ApplicationThrottled","message":"Application is over its MailboxConcurrency limit."}}',
      'GRAPH_THROTTLED',
    ],
    [
      '429 with a wrong-looking body',
      'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 30\r\n\r\n{"error":"invalid_client"}',
      'SERVICE_THROTTLED',
    ],
    [
      '503 with a wrong-looking body',
      'HTTP/1.1 503 Service Unavailable\r\n\r\n{"error":"invalid_client"}',
      'SERVICE_UNAVAILABLE',
    ],
    [
      'Graph: no mailbox',
      '{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"The mailbox is either inactive, soft-deleted, or is hosted on-premise."}}',
      'MAILBOX_NOT_IN_EXCHANGE_ONLINE',
    ],
    [
      'Graph: on premises',
      'MailboxNotHostedInExchangeOnline: Mailbox is hosted by an on-premise or non-Exchange server',
      'MAILBOX_ON_PREMISES',
    ],
    [
      'Graph: invalid user',
      '{"error":{"code":"ErrorInvalidUser","message":"The requested user \'x@contoso.example\' is invalid."}}',
      'MAILBOX_ADDRESS_INVALID',
    ],
    [
      'Graph: not located',
      '{"error":{"code":"ResourceNotFound","message":"Resource could not be discovered."}}',
      'MAILBOX_NOT_LOCATED',
    ],
    [
      'Graph: item gone',
      '{"error":{"code":"ErrorItemNotFound","message":"The specified object was not found in the store."}}',
      'MESSAGE_NOT_FOUND',
    ],
    [
      'Graph: bad id',
      '{"error":{"code":"ErrorInvalidIdMalformed","message":"Id is malformed."}}',
      'MESSAGE_ID_MALFORMED',
    ],
    [
      'Graph: filter',
      '{"error":{"code":"InefficientFilter","message":"The restriction or sort order is too complex for this operation."}}',
      'FILTER_TOO_COMPLEX',
    ],
    [
      'Graph: claims',
      'HTTP 401 WWW-Authenticate: Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="',
      'CLAIMS_CHALLENGE',
    ],
    [
      'Jira: own test',
      'The connection has failed. Check the application logs for details.',
      'JIRA_CONNECTION_TEST_FAILED',
    ],
    [
      'Jira: not authorized',
      'We couldn\'t connect to your mail server. Here\'s the error we received: "OAuth token not defined for connection. OAuth Authorisation required."',
      'JIRA_MAIL_SERVER_NOT_AUTHORIZED',
    ],
    [
      'Jira: inbox',
      'JIRA couldn&#39;t open the folder &#39;inbox&#39; at outlook.office365.com',
      'JIRA_INBOX_NOT_OPENED',
    ],
    [
      'Jira: refresh token, Microsoft',
      'Refresh token is missing but required for the provider',
      'JIRA_REFRESH_TOKEN_MISSING',
    ],
    [
      'Jira: refresh token, Custom',
      'Refresh token is not present and access token lifetime is too short',
      'JIRA_REFRESH_TOKEN_MISSING',
    ],
    ['Jira: base URL', 'The base URL must be HTTPS to use OAuth 2.0', 'BASE_URL_NOT_HTTPS'],
    [
      'session outlives its token',
      '* BYE Session invalidated - AccessTokenExpired; 2960 BAD Command received in Invalid state.',
      'MAIL_TOKEN_EXPIRED',
    ],
    [
      'node-imap: silence',
      "{ [Error: Timed out while authenticating with server] source: 'timeout-auth' }",
      'READ_TIMED_OUT',
    ],
    [
      'Nextcloud',
      'Creating account failed: IMAP server denied authentication: Server denied authentication.',
      'MAIL_SIGN_IN_FAILED',
    ],
    [
      'postfix',
      'status=deferred (SASL authentication failed; cannot authenticate to server smtp.office365.com[40.104.46.34]: bad protocol / cancel)',
      'MAIL_SIGN_IN_FAILED',
    ],
    [
      'Graph: stale',
      '{"error":{"code":"MailboxInfoStale","message":"Target resource is currently on backend Unknown"}}',
      'GRAPH_TEMPORARILY_UNAVAILABLE',
    ],
    [
      'password over IMAP, MailKit',
      'C: L00000001 AUTHENTICATE PLAIN XXXXX\nS: L00000001 NO AUTHENTICATE failed.',
      'BASIC_AUTHENTICATION_OFF',
    ],
    [
      'password over IMAP, PHP',
      "imap_open(): Couldn't open stream {outlook.office365.com:993/imap/ssl}. Retrying PLAIN authentication after AUTHENTICATE failed.",
      'BASIC_AUTHENTICATION_OFF',
    ],
    [
      'sending blocked',
      '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP.',
      'SENDING_ADDRESS_BLOCKED',
    ],
    [
      'Graph: /me without a person',
      '{"error":{"code":"BadRequest","message":"/me request is only valid with delegated authentication flow."}}',
      'GRAPH_ME_WITHOUT_USER',
    ],
    [
      'a personal account where none may be',
      "You can't sign in here with a personal account. Use your work or school account instead. (Microsoft)",
      'ACCOUNT_TYPE_NOT_ALLOWED',
    ],
    [
      'Microsoft asks for more information',
      'More information required. Your organization needs more information to keep your account secure. Microsoft',
      'SECOND_FACTOR_REQUIRED',
    ],
    [
      'Microsoft knows no such account',
      "We couldn't find an account with that username. Try another, or get a new Microsoft account.",
      'USER_NOT_IN_DIRECTORY',
    ],
    [
      'Microsoft: wrong password',
      "Your account or password is incorrect. If you don't remember your password, reset it now. Microsoft",
      'PASSWORD_NOT_ACCEPTED',
    ],
    [
      'redirect URI without its number',
      "The redirect URI 'https://jira.contoso.example/callback' specified in the request does not match the redirect URIs configured for the application.",
      'REDIRECT_URI_MISMATCH',
    ],
    [
      'service without its number',
      "The app needs access to a service ('https://outlook.office.com') that your organization 'contoso.example' has not subscribed to or enabled.",
      'SERVICE_NOT_SUBSCRIBED',
    ],
    [
      'refresh token not given',
      'The refresh_token was missing; refresh token was not returned by the authorization server',
      'JIRA_REFRESH_TOKEN_MISSING',
    ],
    [
      'SMTP load, connections',
      '421 4.3.2 The maximum number of concurrent server connections has exceeded a limit, closing transmission channel',
      'MAILBOX_THROTTLED',
    ],
    ['IMAP: no such mailbox', 'NO [NONEXISTENT] Unknown Mailbox: INBOX', 'JIRA_INBOX_NOT_OPENED'],
    [
      'Graph: 401 alone',
      'Failed to fetch: 401 Unauthorized from https://graph.microsoft.com/v1.0/me/messages',
      'GRAPH_TOKEN_REFUSED',
    ],
  ] as const
).map(([name, text, code]) => ({ name, text, code }));
