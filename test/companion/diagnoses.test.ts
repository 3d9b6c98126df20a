import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExplanationCode } from '#facts/explanations/catalogue.ts';
import { planIds } from '#facts/plans.ts';
import type { HttpExchange } from '../../companion-service/probes/observations.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { type Case, diagnose } from './diagnose.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const all = ['imap', 'pop', 'smtp', 'graph'] as const;
const problems = ['fail', 'warn'];

/** What went wrong, as `check: CODE`, in the order people are shown it. */
async function problemsOf(wanted: Case): Promise<string[]> {
  const { report } = await diagnose(sandbox, wanted);
  expect(report.bugs).toEqual([]);
  expect(report.madeBy.ended).toBe('complete');
  return report.findings
    .filter(({ status }) => problems.includes(status))
    .map(({ check, subject, code }) => `${check}${subject === undefined ? '' : ` ${subject}`}: ${code}`);
}

test.each(planIds)('IMAP in the plan %s: every check passes', async (plan) => {
  expect(await problemsOf({ plan, ...(plan === 'personal' && { settings: { tenant: 'consumers' } }) })).toEqual([]);
});

const healthy: readonly [string, Case][] = [
  ['IMAP, POP, SMTP and Graph with one consent', { settings: { protocols: [...all] } }],
  [
    'all protocols in DoD, where the first scope host does not exist',
    { plan: 'dod', settings: { protocols: [...all] } },
  ],
  [
    'an app without a user',
    { registration: 'app-only', settings: { grant: 'client_credentials', protocols: [...all] } },
  ],
  [
    'a shared mailbox by its delegate',
    { mailbox: 'support', settings: { signInAddress: 'delegate@contoso.example', protocols: [...all] } },
  ],
  ['an app that may read its own registration', { registration: 'reads-itself' }],
  ['a second factor typed', { mailbox: 'mfa-required' }],
  ['consent given by an administrator', { plan: 'gcc', registration: 'no-consent', person: { isAdministrator: true } }],
];

test.each(healthy)('%s: every check passes', async (_name, wanted) => {
  expect(await problemsOf(wanted)).toEqual([]);
});

const secretId = registrationOf('commercial', 'jira-mail').secrets[0]?.id ?? '';

/** Each defect of the sandbox, and the first thing that is said of it. */
const defects: readonly [string, Case, string, ExplanationCode][] = [
  ['IMAP off', { mailbox: 'imap-disabled' }, 'imap-inbox', 'MAILBOX_NOT_CONNECTED'],
  ['POP off', { mailbox: 'pop-disabled', settings: { protocols: ['pop'] } }, 'pop-authentication', 'POP_SWITCHED_OFF'],
  [
    'SMTP off',
    { mailbox: 'smtp-disabled', settings: { protocols: ['smtp'] } },
    'smtp-authentication',
    'SMTP_OFF_FOR_MAILBOX',
  ],
  [
    'no Full Access',
    { mailbox: 'no-full-access', settings: { signInAddress: 'delegate@contoso.example' } },
    'imap-inbox',
    'SHARED_MAILBOX_NOT_OPENED',
  ],
  [
    'no licence',
    { mailbox: 'unlicensed', settings: { protocols: ['graph'] } },
    'graph-inbox',
    'MAILBOX_NOT_IN_EXCHANGE_ONLINE',
  ],
  [
    'on premises',
    { mailbox: 'on-premises', settings: { protocols: ['graph'] } },
    'graph-inbox',
    'MAILBOX_NOT_IN_EXCHANGE_ONLINE',
  ],
  ['throttled over IMAP', { mailbox: 'throttled' }, 'imap-inbox', 'MAILBOX_THROTTLED'],
  [
    'throttled at Graph',
    { mailbox: 'throttled', settings: { protocols: ['graph'] } },
    'graph-inbox',
    'SERVICE_THROTTLED',
  ],
  [
    'second factor refused',
    { mailbox: 'mfa-required', person: { hasPhone: false } },
    'sign-in-completed',
    'SECOND_FACTOR_REQUIRED',
  ],
  ['Conditional Access', { mailbox: 'blocked-by-policy' }, 'sign-in-completed', 'BLOCKED_BY_CONDITIONAL_ACCESS'],
  ['signing in as the shared mailbox itself', { mailbox: 'support' }, 'sign-in-completed', 'ACCOUNT_DISABLED'],
  [
    'another account signed in',
    { person: { account: 'delegate@contoso.example' } },
    'signed-in-account',
    'WRONG_ACCOUNT_SIGNED_IN',
  ],
  ['expired secret', { registration: 'expired-secret' }, 'credentials-accepted', 'CLIENT_SECRET_EXPIRED'],
  ['Secret ID in place of the Value', { clientSecret: secretId }, 'secret-shape', 'SECRET_ID_PASTED'],
  ['redirect URI missing', { registration: 'no-redirect-uri' }, 'redirect-uri-registered', 'REDIRECT_URI_MISMATCH'],
  ['single tenant on common', { settings: { tenant: 'common' } }, 'redirect-uri-registered', 'CLIENT_IS_SINGLE_TENANT'],
  ['no consent', { registration: 'no-consent' }, 'sign-in-completed', 'ADMIN_CONSENT_REQUIRED'],
  ['no permissions', { registration: 'no-permissions' }, 'sign-in-completed', 'PERMISSION_NOT_LISTED'],
  ['public client', { registration: 'public-client-redirect' }, 'token-issued', 'CLIENT_IS_PUBLIC'],
  ['SPA redirect', { registration: 'spa-redirect' }, 'token-issued', 'REDIRECT_URI_IS_SPA'],
  ['secret that ends soon', { registration: 'secret-ends-soon' }, 'secret-expiry', 'SECRET_ENDS_SOON'],
  [
    'SPA redirect of an app that may read itself',
    { registration: 'spa-redirect-seen' },
    'redirect-uri-platform',
    'REDIRECT_URI_OF_OTHER_PLATFORM',
  ],
  ['assignment required', { registration: 'assignment-required' }, 'enterprise-application', 'APP_ASSIGNMENT_REQUIRED'],
  ['offline_access missing', { registration: 'no-offline-access' }, 'refresh-token-present', 'REFRESH_TOKEN_MISSING'],
  [
    'app not registered in Exchange',
    { registration: 'app-only-not-in-exchange', settings: { grant: 'client_credentials' } },
    'imap-authentication',
    'APP_NOT_KNOWN_TO_EXCHANGE',
  ],
  [
    'app registered with the wrong object ID',
    { registration: 'app-only-wrong-object-id', settings: { grant: 'client_credentials' } },
    'imap-authentication',
    'APP_NOT_KNOWN_TO_EXCHANGE',
  ],
  ['plan of another cloud', { settings: { plan: 'gccHigh' } }, 'plan-matches-domain', 'PLAN_MISMATCH'],
  ['domain of nobody', { settings: { mailAddress: 'jira@unknown.example' } }, 'domain-known', 'DOMAIN_UNKNOWN'],
  ['tenant of nobody', { settings: { tenant: 'nowhere.example' } }, 'server-metadata', 'TENANT_NOT_FOUND'],
];

test.each(defects)('%s ends in its own explanation', async (_name, wanted, check, code) => {
  const found = await problemsOf(wanted);
  expect(found.map((line) => line.replace(/ \w+:/, ':'))).toContain(`${check}: ${code}`);
});

test('multi-tenant registration with organizations on a national cloud: the ID token is checked and accepted', async () => {
  const wanted: Case = { plan: 'gccHigh', registration: 'multi-tenant', settings: { tenant: 'organizations' } };
  const { report } = await diagnose(sandbox, wanted);
  expect(report.observations.signedInAccount?.preferredUsername).toBe('jira@contoso-gcch.example');
  expect(report.findings.find(({ check }) => check === 'imap-inbox')?.status).toBe('pass');
});

test('nobody is sent to a sign-in that cannot succeed', async () => {
  const { events } = await diagnose(sandbox, { registration: 'expired-secret' });
  expect(events.some(({ type }) => type === 'signInRequired')).toBe(false);
});

test('an app that may read itself is shown with its secrets, redirect URIs and consents, and no hint of a secret', async () => {
  const { report, events } = await diagnose(sandbox, { registration: 'secret-ends-soon' });
  const seen = report.observations.applicationObject;
  expect(seen?.registration?.secrets.map(({ startsLikeOurs }) => startsLikeOurs)).toEqual([true, false]);
  expect(seen?.registration?.redirectUris.web.length).toBeGreaterThan(0);
  expect(seen?.delegatedGrants?.[0]?.scopes).toContain('IMAP.AccessAsUser.All');
  const registration = registrationOf('commercial', 'secret-ends-soon');
  expect(seen?.enterpriseApplication?.objectId).toBe(registration.servicePrincipalId);
  expect(JSON.stringify(seen)).not.toContain(`"${registration.secrets[0]?.value.slice(0, 3)}`);
  expect(events.some(({ type }) => type === 'signInRequired')).toBe(true);
});

test('nobody is sent to a sign-in whose secret would be refused after it', async () => {
  const { events, report } = await diagnose(sandbox, { registration: 'spa-redirect-seen' });
  expect(events.some(({ type }) => type === 'signInRequired')).toBe(false);
  expect(report.findings.filter(({ status }) => status === 'fail').map(({ check }) => check)).toEqual([
    'redirect-uri-platform',
  ]);
});

test('an app that may not read itself: the refusal is seen and nobody is told of it', async () => {
  const { report } = await diagnose(sandbox, { registration: 'app-only', settings: { grant: 'client_credentials' } });
  expect(report.observations.applicationObject?.error?.code).toBe('Authorization_RequestDenied');
  expect(report.findings.filter(({ check }) => check === 'secret-expiry')).toEqual([
    { check: 'secret-expiry', stage: 'registration', status: 'notApplicable' },
  ]);
});

test('no secret and no token is in the stream, the report or the log', async () => {
  const { stream, report } = await diagnose(sandbox, { settings: { protocols: [...all] } });
  const secret = registrationOf('commercial', 'jira-mail').secrets[0]?.value ?? 'missing';
  for (const text of [stream, JSON.stringify(report), sandbox.companionLog.join('')]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(Buffer.from(secret).toString('base64'));
    expect(text).not.toContain(encodeURIComponent(secret));
    expect(text).not.toMatch(/eyJ[\w-]{10,}\.|Bearer \w{10,}|[?&]code=\w/);
  }
});

/** Every exchange over HTTP in what was seen, wherever it stands. */
function* exchangesIn(seen: unknown): Generator<HttpExchange> {
  if (typeof seen !== 'object' || seen === null) return;
  if ('url' in seen && 'durationMs' in seen) yield seen as HttpExchange;
  for (const value of Object.values(seen)) yield* exchangesIn(value);
}

test('every request of a diagnosis that somebody reads can be read line by line', async () => {
  const { report } = await diagnose(sandbox, { settings: { protocols: [...all] } });
  const exchanges = [...exchangesIn(report.observations)];
  for (const part of ['openid-configuration', '/userrealm/', '/oauth2/v2.0/token', '/oauth2/v2.0/authorize', '/me/'])
    expect(exchanges.map(({ url }) => url)).toContainEqual(expect.stringContaining(part));
  expect(exchanges.filter(({ transcript = [] }) => transcript.length < 2).map(({ url }) => url)).toEqual([]);
});
