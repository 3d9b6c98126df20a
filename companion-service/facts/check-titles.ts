/**
 * What each check proves, said as the state in which it passes; keyed by the check's id. English, for the pages of the
 * companion; the page in Jira has them in its own languages, from these.
 */
export const checkTitles = {
  'address-families': 'Addresses get through',
  'app-roles': 'App permissions granted',
  'authority-tenant': 'Sign-in limited to this tenant',
  'clock-skew': 'Clocks agree',
  'consent-given': 'Consent given',
  'credentials-accepted': 'Client ID and secret accepted',
  'dns-families': 'DNS answers for IPv4 and IPv6',
  'domain-known': 'Domain belongs to a tenant',
  'enterprise-application': 'Enterprise application open',
  'exchange-greeting': 'Exchange Online answers',
  'exchange-resource': 'Right Exchange resource',
  'granted-scopes': 'Mail permissions granted',
  'graph-cloud': 'Graph belongs to this cloud',
  'graph-inbox': 'Inbox opened over Graph',
  'graph-messages': 'Messages readable over Graph',
  'imap-authentication': 'IMAP accepts the access token',
  'imap-inbox': 'Inbox opened over IMAP',
  'least-privilege': 'Other mailbox stays closed',
  'mail-exchangers': 'Mail is delivered to Microsoft 365',
  'name-chain': 'Names lead to Microsoft',
  'peer-reachable': 'Reachable',
  'peer-resolves': 'Name resolves',
  'plan-matches-domain': 'Plan fits the domain',
  'pop-authentication': 'POP accepts the access token',
  'pop-maildrop': 'Maildrop opened over POP',
  'redirect-uri-platform': 'Redirect URL stands under Web',
  'redirect-uri-registered': 'Redirect URL registered',
  'refresh-token-present': 'Refresh token received',
  'refresh-works': 'Refresh works',
  'registered-permissions': 'Mail permissions listed',
  'secret-expiry': 'Client secret lasts',
  'secret-shape': 'Client secret looks right',
  'server-metadata': 'Server metadata complete',
  'shared-mailbox-access': 'Shared mailbox accessible',
  'sign-in-completed': 'Sign-in completed',
  'signed-in-account': 'Right account signed in',
  'smtp-authentication': 'SMTP accepts the access token',
  'tenant-matches-domain': 'Tenant fits the domain',
  'tls-trusted': 'Certificate trusted',
  'tls-version': 'TLS version recent',
  'token-audience': 'Access token is for the right service',
  'token-issued': 'Access token issued',
} as const;

/** What each probe looked at, keyed by the name of its observation. English and translated as the titles above. */
export const observationTitles = {
  secretShape: 'Secret shape',
  authorityConnection: 'Microsoft sign-in connection',
  graphConnection: 'Graph connection',
  imapConnection: 'IMAP connection',
  popConnection: 'POP connection',
  smtpConnection: 'SMTP connection',
  hostRoutes: 'Host routes',
  domainTenants: 'Domain tenants',
  serverMetadata: 'Server metadata',
  graphChallenge: 'Graph challenge',
  registrationToken: 'Registration token',
  applicationObject: 'Application object',
  redirectUriAnswer: 'Redirect URL answer',
  authorizationResponse: 'Authorization response',
  outlookResourceAnswers: 'Exchange Online resource answers',
  signedInAccount: 'Signed in account',
  outlookToken: 'Exchange Online token',
  graphToken: 'Graph token',
  refresh: 'Refresh',
  imapSession: 'IMAP session',
  popSession: 'POP session',
  smtpSession: 'SMTP session',
  graphMailbox: 'Graph mailbox',
  otherImapSession: 'IMAP session of the other mailbox',
  otherGraphInbox: 'Other inbox over Graph',
} as const;

/** Names of the parts of a report, where a word is not itself. */
const namesOfWords: Readonly<Record<string, string>> = {
  imap: 'IMAP',
  pop: 'POP',
  smtp: 'SMTP',
  tls: 'TLS',
  dns: 'DNS',
  mx: 'MX',
  id: 'ID',
  url: 'URL',
  uri: 'URI',
  graph: 'Graph',
  outlook: 'Exchange Online',
  authority: 'Microsoft sign-in',
};

/** An id of ours as words: `granted-scopes` and `grantedScopes` read “Granted scopes”. */
export function idInWords(id: string): string {
  const words = id.split(/-|(?=[A-Z])/).map((word) => namesOfWords[word.toLowerCase()] ?? word.toLowerCase());
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a probe looked at; an observation that is newer than these words is named by its id. */
export const observationTitle = (name: string): string =>
  Object.hasOwn(observationTitles, name) ? observationTitles[name as keyof typeof observationTitles] : idInWords(name);

/** A part of a report, such as a protocol, as people write it. */
export const nameOfPart = (subject: string): string => namesOfWords[subject] ?? subject;

/** What a check proves, and for which part; one that is newer than these words is named by its id. */
export function checkTitle({ check, subject }: { readonly check: string; readonly subject?: string }): string {
  const title = Object.hasOwn(checkTitles, check) ? checkTitles[check as keyof typeof checkTitles] : idInWords(check);
  return subject === undefined ? title : `${title} · ${nameOfPart(subject)}`;
}
