import { permissions, resourceApplications } from '../../companion-service/facts/permission-ids.ts';
import type { ApplicationObject, Observations } from '../../companion-service/probes/observations.ts';
import { companionRedirectUri } from '../sandbox/organizations.ts';
import { application, exchange } from './observed.ts';
import { appOnly } from './refusals.ts';
import type { Row } from './verdicts.ts';

type Registration = NonNullable<ApplicationObject['registration']>;

const seen = (changes: Partial<ApplicationObject>): Partial<Observations> => ({
  applicationObject: { ...application, ...changes },
});
const registered = (changes: Partial<Registration>): Partial<Observations> => {
  if (!application.registration) throw new Error('the happy application has a registration');
  return seen({ registration: { ...application.registration, ...changes } });
};
const secret = (endsOn: string, startsLikeOurs = true) => ({ endsOn, startsLikeOurs });
/** What Graph says to an app that may not read itself. */
const refused: Partial<Observations> = {
  applicationObject: {
    exchange: exchange('https://graph.microsoft.com/v1.0/applications', { status: 403 }),
    readAt: application.readAt,
    error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges to complete the operation.' },
  },
};
const names = [
  'secret-expiry',
  'redirect-uri-platform',
  'registered-permissions',
  'consent-given',
  'enterprise-application',
];
const only = (...kept: { readonly id?: string }[]) =>
  (application.registration?.permissions ?? []).filter(({ id }) => kept.some((permission) => permission.id === id));

export const applicationRows: readonly Row[] = [
  ...names.map((check): Row => ({ name: 'the app is as it should be', check, status: 'pass' })),
  ...names.map(
    (check): Row => ({ name: 'the app may not read itself', check, seen: refused, status: 'notApplicable' }),
  ),
  {
    name: 'the secret ends in a fortnight',
    check: 'secret-expiry',
    seen: registered({ secrets: [secret('2026-11-16T00:00:00Z')] }),
    status: 'warn',
    code: 'SECRET_ENDS_SOON',
  },
  {
    name: 'the secret has ended, and Microsoft still takes it',
    check: 'secret-expiry',
    seen: registered({ secrets: [secret('2026-11-01T00:00:00Z')] }),
    status: 'warn',
    code: 'SECRET_ENDS_SOON',
  },
  {
    name: 'an old secret beside the one in use is no news',
    check: 'secret-expiry',
    seen: registered({ secrets: [secret('2026-01-01T00:00:00Z', false), secret('2027-10-01T00:00:00Z')] }),
    status: 'pass',
  },
  {
    name: 'none of the listed secrets is the typed one',
    check: 'secret-expiry',
    seen: registered({ secrets: [secret('2026-11-16T00:00:00Z', false)] }),
    status: 'notApplicable',
  },
  {
    name: 'an end that is no date',
    check: 'secret-expiry',
    seen: registered({ secrets: [secret('soon')] }),
    status: 'notApplicable',
  },
  {
    name: 'the redirect URI stands under Single-page application',
    check: 'redirect-uri-platform',
    seen: registered({ redirectUris: { web: [], spa: [companionRedirectUri], publicClient: [] } }),
    status: 'fail',
    code: 'REDIRECT_URI_OF_OTHER_PLATFORM',
  },
  {
    name: 'the redirect URI stands under Mobile and desktop applications',
    check: 'redirect-uri-platform',
    seen: registered({ redirectUris: { web: [], spa: [], publicClient: [companionRedirectUri] } }),
    status: 'fail',
    code: 'REDIRECT_URI_OF_OTHER_PLATFORM',
  },
  {
    name: 'the redirect URI stands nowhere, which another check tells',
    check: 'redirect-uri-platform',
    seen: registered({ redirectUris: { web: [], spa: [], publicClient: [] } }),
    status: 'notApplicable',
  },
  {
    name: 'POP is not listed',
    check: 'registered-permissions',
    seen: registered({
      permissions: only(permissions.imapDelegated, permissions.smtpDelegated, permissions.mailReadWrite),
    }),
    status: 'warn',
    code: 'PERMISSION_NOT_REGISTERED',
  },
  {
    name: 'the app alone is not given IMAP',
    check: 'registered-permissions',
    from: appOnly,
    seen: registered({ permissions: only(permissions.popAppOnly) }),
    status: 'warn',
    code: 'PERMISSION_NOT_REGISTERED',
  },
  {
    name: 'permissions stand under Exchange Online, whose ids nobody tells',
    check: 'registered-permissions',
    seen: registered({
      permissions: [
        ...only(permissions.mailReadWrite),
        { resourceAppId: resourceApplications.exchange.id, id: 'cccccccc-0000-4000-a000-000000000001', type: 'Scope' },
      ],
    }),
    status: 'pass',
  },
  {
    name: 'consent lacks Graph',
    check: 'consent-given',
    seen: seen({
      delegatedGrants: [
        { consentType: 'Principal', scopes: ['imap.accessasuser.all', 'POP.AccessAsUser.All', 'SMTP.Send'] },
      ],
    }),
    status: 'warn',
    code: 'CONSENT_NOT_GIVEN',
  },
  {
    name: 'the app alone was consented to',
    check: 'consent-given',
    from: appOnly,
    status: 'pass',
  },
  {
    name: 'nobody has consented to the app alone',
    check: 'consent-given',
    from: appOnly,
    seen: seen({ appRoles: [] }),
    status: 'warn',
    code: 'CONSENT_NOT_GIVEN',
  },
  {
    name: 'the enterprise application is switched off',
    check: 'enterprise-application',
    seen: seen({ enterpriseApplication: { accountEnabled: false } }),
    status: 'fail',
    code: 'ENTERPRISE_APP_DISABLED',
  },
  {
    name: 'only assigned people are let in',
    check: 'enterprise-application',
    seen: seen({ enterpriseApplication: { accountEnabled: true, appRoleAssignmentRequired: true } }),
    status: 'warn',
    code: 'APP_ASSIGNMENT_REQUIRED',
  },
  {
    name: 'assignment does not concern an app without a user',
    check: 'enterprise-application',
    from: appOnly,
    seen: seen({ enterpriseApplication: { accountEnabled: true, appRoleAssignmentRequired: true } }),
    status: 'pass',
  },
];
