import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { connectionValues } from '../../companion-service/facts/connection-values.ts';
import type { Settings } from '../../companion-service/facts/settings.ts';
import { createMappedNetworkDoor } from '../../companion-service/probes/network/mapped-network-door.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { authorityHost, mailbox, tenant } from '../faults/columns.ts';
import { leaksIn, type Ran, runWhole } from '../faults/run-cell.ts';
import { createCertificateAuthority } from '../sandbox/certificate-authority.ts';
import { companionRedirectUri } from '../sandbox/organizations.ts';
import { DoorBrowser } from './door-browser.ts';
import { type Dovecot, dovecotMissing, startDovecot, submissionMissing } from './dovecot.ts';
import { type OidcAuthority, startOidcAuthority } from './oidc-authority.ts';

const client = {
  clientId: '7c0f2f3e-6c5b-4b7e-9a55-0d6a1f0e9c11',
  clientSecret: 'planted~Secret-of-a-client-that-nobody-may-read',
  redirectUri: companionRedirectUri,
};
const missing = dovecotMissing() ?? submissionMissing();
if (missing) console.log(`skipped: ${missing}`);

const settingsFor = (grant: Settings['grant'], authority?: OidcAuthority): Settings => ({
  mailAddress: mailbox,
  plan: 'commercial',
  tenant,
  protocols: ['imap', 'pop', 'smtp'],
  grant,
  clientId: client.clientId,
  ...(authority && {
    overrides: { authorizationEndpoint: authority.authorizationEndpoint, tokenEndpoint: authority.tokenEndpoint },
  }),
});
const scopes = [
  'profile',
  'https://graph.microsoft.com/.default',
  ...(['authorization_code', 'client_credentials'] as const).flatMap((grant) =>
    Object.values(connectionValues(settingsFor(grant)).scopes).flat(),
  ),
];

/** Tokens by a certified OpenID Provider, judged by a real mail server that asks the provider about each of them. */
(missing ? describe.skip : describe)('oidc-provider and Dovecot in place of Microsoft', () => {
  let authority: OidcAuthority;
  let dovecot: Dovecot;
  let door: NetworkDoor;

  beforeAll(async () => {
    // The provider talks about its own set-up, which is right for a test
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    jest.spyOn(console, 'info').mockImplementation(() => undefined);
    const certificateAuthority = await createCertificateAuthority('Certified chain CA');
    authority = await startOidcAuthority(certificateAuthority, [authorityHost], tenant, { ...client, scopes });
    dovecot = await startDovecot(certificateAuthority, {
      hostNames: ['outlook.office365.com', 'smtp.office365.com'],
      hasSubmission: true,
      introspection: {
        url: authority.introspectionUrl,
        caPem: certificateAuthority.certificatePem,
        mailboxClaim: 'sub',
      },
    });
    door = createMappedNetworkDoor({
      map: new Map([
        [`${authorityHost}:443`, authority.port],
        ['outlook.office365.com:993', dovecot.imapsPort],
        ['outlook.office365.com:995', dovecot.pop3sPort],
        ['smtp.office365.com:587', dovecot.submissionPort ?? 0],
      ]),
      caPem: certificateAuthority.certificatePem,
    });
  }, 60_000);

  afterAll(async () => {
    await door?.close();
    await dovecot?.stop();
    await authority?.stop();
    jest.restoreAllMocks();
  }, 30_000);

  const run = (grant: Settings['grant'], login = mailbox, clientSecret = client.clientSecret): Promise<Ran> =>
    runWhole({
      settings: settingsFor(grant, authority),
      clientSecret,
      door,
      stepMs: 15_000,
      signIn: async (signInUrl) => {
        const url = new URL(signInUrl);
        // Standard clients get a refresh token for consent given anew; `select_account` is Entra's
        url.searchParams.set('prompt', 'consent');
        const back = await new DoorBrowser(door).goTo(url.href, companionRedirectUri, { login, password: 'any' });
        return back.searchParams;
      },
    });
  const statusOf = ({ report }: Ran, check: string, subject?: string) =>
    report.findings.find((finding) => finding.check === check && finding.subject === subject);

  test('a person signs in: discovery, code with PKCE, refresh, IMAP, POP and submission', async () => {
    const ran = await run('authorization_code');
    expect(ran.report.bugs).toEqual([]);
    const proved = [
      ['server-metadata'],
      ['credentials-accepted'],
      ['redirect-uri-registered'],
      ['sign-in-completed'],
      ['signed-in-account'],
      ['token-issued', 'outlook'],
      ['granted-scopes', 'outlook'],
      ['refresh-token-present', 'outlook'],
      ['refresh-works'],
      ['imap-authentication'],
      ['imap-inbox'],
      ['pop-authentication'],
      ['pop-maildrop'],
      ['smtp-authentication'],
    ] as const;
    const told = proved.map(([check, subject]) => {
      const finding = statusOf(ran, check, subject);
      return [check, finding?.status, finding?.code];
    });
    expect(told).toEqual(proved.map(([check]) => [check, 'pass', undefined]));
    expect(ran.report.observations.refresh?.refreshTokenRotated).toBe(true);
    expect(ran.report.observations.outlookToken?.accessToken).toEqual({ form: 'opaque' });
    expect(leaksIn(ran)).toEqual([]);
  }, 60_000);

  test('Dovecot is not taken for Exchange Online', async () => {
    const ran = await run('client_credentials');
    expect(statusOf(ran, 'exchange-greeting', 'imap')?.code).toBe('GREETING_NOT_EXCHANGE');
  }, 60_000);

  test('an app without a user gets a token, and the mail server opens no mailbox for it', async () => {
    const ran = await run('client_credentials');
    expect(statusOf(ran, 'credentials-accepted')?.status).toBe('pass');
    expect(statusOf(ran, 'token-issued', 'outlook')?.status).toBe('pass');
    expect(statusOf(ran, 'imap-authentication')?.status).toBe('fail');
    expect(leaksIn(ran)).toEqual([]);
  }, 60_000);

  test('a token of somebody else opens no mailbox', async () => {
    const ran = await run('authorization_code', 'somebody@contoso.example');
    expect(statusOf(ran, 'signed-in-account')?.code).toBe('WRONG_ACCOUNT_SIGNED_IN');
    expect(statusOf(ran, 'imap-authentication')?.status).toBe('fail');
    expect(statusOf(ran, 'pop-authentication')?.status).toBe('fail');
    expect(statusOf(ran, 'smtp-authentication')?.status).toBe('fail');
  }, 60_000);

  test('a wrong secret is told as one, and nobody is asked to sign in', async () => {
    const ran = await run('authorization_code', mailbox, 'another~Secret-that-is-simply-wrong');
    expect(statusOf(ran, 'credentials-accepted')?.code).toBe('CLIENT_AUTHENTICATION_FAILED');
    expect(ran.events.some(({ type }) => type === 'signInRequired')).toBe(false);
  }, 60_000);
});
