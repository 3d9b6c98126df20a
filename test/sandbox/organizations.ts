import { createHash } from 'node:crypto';
import { cloudInstances } from '#facts/cloud-instances.ts';
import type { PlanId } from '#facts/plans.ts';
import { plans } from '#facts/plans.ts';

/**
 * The organizations of the sandbox, as data. The local part of a mailbox and the display name of an app registration
 * name what is wrong with it; everything else about it is right.
 */

/** Base URL of the Jira stand-in, as Jira is configured with it. The browser reaches it by another address. */
export const jiraBaseUrl = 'https://jira.contoso.example';
export const companionRedirectUri = `${jiraBaseUrl}/mail-oauth/callback`;

/** Tenant of every personal account, the same in the real world. */
export const consumersTenantId = '9188040d-6c67-4c5b-b112-36a304b66dad';

export interface Mailbox {
  readonly address: string;
  readonly displayName: string;
  readonly objectId: string;
  readonly kind: 'user' | 'shared';
  /** What a person who tries it is told on the start page. */
  readonly about: string;
  readonly imapEnabled: boolean;
  readonly popEnabled: boolean;
  readonly smtpAuthEnabled: boolean;
  /** False: the account has no Exchange Online mailbox. */
  readonly licensed: boolean;
  readonly onPremises: boolean;
  readonly throttled: boolean;
  /** How signing in as this account goes. `disabled` is normal for a shared mailbox. */
  readonly signIn: 'works' | 'mfaRequired' | 'blockedByPolicy' | 'disabled';
  /** Addresses with Full Access on it, besides its owner. */
  readonly fullAccess: readonly string[];
  readonly messageCount: number;
}

export interface ClientSecret {
  /** The GUID that the portal shows as Secret ID. */
  readonly id: string;
  readonly value: string;
  readonly expiresOn: string;
  /** What somebody called it; `Jira` unless told. */
  readonly displayName?: string;
  /** What Graph shows of it: three characters unless told. */
  readonly hint?: string;
}

export interface AppRegistration {
  readonly displayName: string;
  readonly about: string;
  readonly clientId: string;
  /** Object ID of the enterprise application, `oid` of its app-only tokens. */
  readonly servicePrincipalId: string;
  readonly secrets: readonly ClientSecret[];
  readonly audience: 'singleTenant' | 'multiTenant' | 'multiTenantAndPersonal';
  readonly redirectUris: {
    readonly web: readonly string[];
    readonly spa: readonly string[];
    readonly publicClient: readonly string[];
  };
  /** Permission names listed under API permissions, delegated. */
  readonly delegatedPermissions: readonly string[];
  /** Permission names listed under API permissions, application, by resource. */
  readonly applicationPermissions: { readonly outlook: readonly string[]; readonly graph: readonly string[] };
  /** Only people assigned to the enterprise application may sign in. Everybody here is. */
  readonly assignmentRequired?: boolean;
  /** Whether an administrator has granted consent; without it, delegated sign-in needs an administrator first. */
  readonly adminConsent: boolean;
  /** Mailboxes granted to the app's service principal in Exchange; absent when it was never registered there. */
  readonly exchangeServicePrincipal?: { readonly objectId: string; readonly mailboxes: readonly string[] };
}

export interface Organization {
  readonly plan: PlanId;
  readonly displayName: string;
  readonly tenantId: string;
  /** First is the one of the mailboxes. */
  readonly domains: readonly string[];
  readonly tenantRegionScope: string;
  readonly mailboxes: readonly Mailbox[];
  readonly registrations: readonly AppRegistration[];
}

/** A GUID that is the same at every start, made from a name. */
const guid = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** A secret of the shape Entra makes (`xxx8Q~…`, 40 characters), the same at every start. */
const secretValue = (name: string): string => {
  const text = createHash('sha512').update(`secret ${name}`).digest('base64url').replaceAll('-', '.');
  return `${text.slice(0, 3)}8Q~${text.slice(3, 37)}`;
};

/** Jira's Redirect URL for an authorization endpoint: unpadded base64url of the endpoint's MD5. */
export const jiraRedirectUrl = (authorizationEndpoint: string): string =>
  `${jiraBaseUrl}/plugins/servlet/oauth2/client/callback/${createHash('md5').update(authorizationEndpoint).digest('base64url')}`;

const mailbox = (domain: string, localPart: string, about: string, changes: Partial<Mailbox> = {}): Mailbox => ({
  address: `${localPart}@${domain}`,
  displayName: localPart.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
  objectId: guid(`user ${localPart}@${domain}`),
  kind: 'user',
  about,
  imapEnabled: true,
  popEnabled: true,
  smtpAuthEnabled: true,
  licensed: true,
  onPremises: false,
  throttled: false,
  signIn: 'works',
  fullAccess: [],
  messageCount: 3,
  ...changes,
});

const mailboxesOf = (domain: string): Mailbox[] => [
  mailbox(domain, 'jira', 'Everything is right.'),
  mailbox(domain, 'delegate', 'A person with Full Access on the shared mailbox.'),
  mailbox(domain, 'support', 'A shared mailbox: sign in as the delegate.', {
    kind: 'shared',
    signIn: 'disabled',
    fullAccess: [`delegate@${domain}`],
  }),
  mailbox(domain, 'no-full-access', 'A shared mailbox that nobody was given Full Access on.', {
    kind: 'shared',
    signIn: 'disabled',
  }),
  mailbox(domain, 'imap-disabled', 'IMAP is switched off for this mailbox.', { imapEnabled: false }),
  mailbox(domain, 'pop-disabled', 'POP is switched off for this mailbox.', { popEnabled: false }),
  mailbox(domain, 'smtp-disabled', 'Authenticated SMTP is switched off for this mailbox.', { smtpAuthEnabled: false }),
  mailbox(domain, 'unlicensed', 'An account without an Exchange Online licence.', { licensed: false }),
  mailbox(domain, 'on-premises', 'A mailbox that still lives on an Exchange server on premises.', { onPremises: true }),
  mailbox(domain, 'mfa-required', 'Signing in asks for a second factor first.', { signIn: 'mfaRequired' }),
  mailbox(domain, 'blocked-by-policy', 'Conditional Access blocks the sign-in.', { signIn: 'blockedByPolicy' }),
  mailbox(domain, 'throttled', 'Exchange Online throttles this mailbox.', { throttled: true }),
];

const inOneYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
/** What lets an app read its own registration. */
const mayReadItself = { outlook: [], graph: ['Application.Read.All'] };

const registrationsOf = (plan: PlanId, domain: string, tenantId: string): AppRegistration[] => {
  const { authorityHost } = cloudInstances[plans[plan].cloudInstance];
  const redirects = [tenantId, domain, 'common', 'organizations', 'consumers'].map((tenant) =>
    jiraRedirectUrl(`https://${authorityHost}/${tenant}/oauth2/v2.0/authorize`),
  );
  const web = [...redirects, companionRedirectUri];
  const registration = (
    displayName: string,
    about: string,
    changes: Partial<AppRegistration> = {},
  ): AppRegistration => {
    const name = `${displayName} ${domain}`;
    return {
      displayName,
      about,
      clientId: guid(`client ${name}`),
      servicePrincipalId: guid(`service principal ${name}`),
      secrets: [{ id: guid(`secret ${name}`), value: secretValue(name), expiresOn: inOneYear }],
      audience: plan === 'personal' ? 'multiTenantAndPersonal' : 'singleTenant',
      redirectUris: { web, spa: [], publicClient: [] },
      delegatedPermissions: [
        'openid',
        'profile',
        'offline_access',
        'User.Read',
        'IMAP.AccessAsUser.All',
        'POP.AccessAsUser.All',
        'SMTP.Send',
        'Mail.ReadWrite',
        'Mail.ReadWrite.Shared',
      ],
      applicationPermissions: { outlook: [], graph: [] },
      adminConsent: true,
      ...changes,
    };
  };
  const appOnly = { outlook: ['IMAP.AccessAsApp', 'POP.AccessAsApp', 'SMTP.SendAsApp'], graph: ['Mail.ReadWrite'] };
  const [written, older] = [secretValue(`written everywhere ${domain}`), secretValue(`written before ${domain}`)];
  const withSecret = `https://jira.contoso.example/callback?client_secret=${encodeURIComponent(older)}&x=${written}`;
  const appOnlyId = guid(`service principal app-only ${domain}`); // the right object ID: the one of the enterprise application
  return [
    registration('jira-mail', 'Everything is right.'),
    registration(
      'app-only',
      'For an app without a user: application permissions, registered in Exchange for the jira mailbox.',
      {
        applicationPermissions: appOnly,
        exchangeServicePrincipal: { objectId: appOnlyId, mailboxes: [`jira@${domain}`] },
      },
    ),
    registration('app-only-not-in-exchange', 'Application permissions, but no service principal in Exchange.', {
      applicationPermissions: appOnly,
    }),
    registration('app-only-wrong-object-id', 'Registered in Exchange with the object ID of the app registration.', {
      applicationPermissions: appOnly,
      exchangeServicePrincipal: { objectId: guid(`application object ${domain}`), mailboxes: [`jira@${domain}`] },
    }),
    registration('expired-secret', 'The only client secret has expired.', {
      secrets: [
        { id: guid(`secret expired ${domain}`), value: secretValue(`expired ${domain}`), expiresOn: '2026-01-31' },
      ],
    }),
    registration('no-redirect-uri', 'The redirect URI was never added.', {
      redirectUris: { web: ['https://somewhere-else.example/callback'], spa: [], publicClient: [] },
    }),
    registration('jira-redirect-only', 'Only Jira’s own Redirect URL is registered, and that is enough.', {
      redirectUris: { web: redirects, spa: [], publicClient: [] },
    }),
    registration('multi-tenant', 'Accounts in any organizational directory; `common` works too.', {
      audience: 'multiTenant',
    }),
    registration('no-consent', 'No administrator has granted consent yet.', { adminConsent: false }),
    registration('no-permissions', 'API permissions list User.Read only.', {
      delegatedPermissions: ['openid', 'profile', 'offline_access', 'User.Read'],
    }),
    registration('public-client-redirect', 'The redirect URI stands under Mobile and desktop applications.', {
      redirectUris: { web: [], spa: [], publicClient: web },
    }),
    registration('spa-redirect', 'The redirect URI stands under Single-page application.', {
      redirectUris: { web: [], spa: web, publicClient: [] },
    }),
    registration('reads-itself', 'Everything is right, and the app may read its own registration.', {
      applicationPermissions: mayReadItself,
    }),
    registration(
      'secret-ends-soon',
      'The app may read itself: its secret ends in three weeks, an older one has ended.',
      {
        applicationPermissions: mayReadItself,
        secrets: [
          {
            id: guid(`secret ends soon ${domain}`),
            value: secretValue(`ends soon ${domain}`),
            expiresOn: inThreeWeeks,
          },
          { id: guid(`secret ended ${domain}`), value: secretValue(`ended ${domain}`), expiresOn: '2026-01-31' },
        ],
      },
    ),
    registration(
      'spa-redirect-seen',
      'The app may read itself: the redirect URI stands under Single-page application.',
      {
        applicationPermissions: mayReadItself,
        redirectUris: { web: [], spa: web, publicClient: [] },
      },
    ),
    registration(
      'secret-written-everywhere',
      'The app may read itself: its secrets were pasted into names and addresses.',
      {
        applicationPermissions: mayReadItself,
        secrets: [
          { id: guid(`written ${domain}`), value: written, expiresOn: inOneYear, displayName: written, hint: written },
          { id: older, value: older, expiresOn: inOneYear, displayName: `before: ${older}`, hint: older },
        ],
        redirectUris: { web: [...web, withSecret], spa: [withSecret], publicClient: [`msal://${written}`] },
      },
    ),
    registration('assignment-required', 'The app may read itself: only assigned people may sign in.', {
      applicationPermissions: mayReadItself,
      assignmentRequired: true,
    }),
    registration('no-offline-access', 'offline_access is not granted, so there is no refresh token.', {
      delegatedPermissions: [
        'openid',
        'profile',
        'User.Read',
        'IMAP.AccessAsUser.All',
        'POP.AccessAsUser.All',
        'Mail.ReadWrite',
        'Mail.ReadWrite.Shared',
      ],
    }),
  ];
};

const organization = (plan: PlanId, displayName: string, domain: string, tenantRegionScope: string): Organization => {
  const tenantId = plan === 'personal' ? consumersTenantId : guid(`tenant ${domain}`);
  return {
    plan,
    displayName,
    tenantId,
    domains: plan === 'personal' ? [domain] : [domain, `${domain.split('.')[0]}.onmicrosoft.example`],
    tenantRegionScope,
    mailboxes: mailboxesOf(domain),
    registrations: registrationsOf(plan, domain, tenantId),
  };
};

/** One organization a plan. A domain that is not among them belongs to no Microsoft tenant. */
export const organizations: readonly Organization[] = [
  organization('commercial', 'Contoso', 'contoso.example', 'EU'),
  organization('gcc', 'Contoso County (GCC)', 'contoso-gcc.example', 'NA'),
  organization('gccHigh', 'Contoso Defense Supply (GCC High)', 'contoso-gcch.example', 'USGov'),
  organization('dod', 'Contoso DoD', 'contoso-dod.example', 'USGov'),
  organization('china', 'Contoso China (21Vianet)', 'contoso-cn.example', 'AS'),
  organization('personal', 'Outlook.com', 'outlook.example', 'WW'),
];

/** Gives an organization a fleet of mailboxes, `mail-1` and on, each in order; returns them. */
export const addFleet = (plan: PlanId, count: number): readonly Mailbox[] => {
  const found = organizations.find((candidate) => candidate.plan === plan);
  if (!found) throw new Error(`no organization of plan ${plan}`);
  const [domain = ''] = found.domains;
  const fleet = Array.from({ length: count }, (_, index) => mailbox(domain, `mail-${index + 1}`, 'One of a fleet.'));
  (found.mailboxes as Mailbox[]).push(...fleet);
  return fleet;
};

/** The organization of a domain, if any has it verified. */
export const organizationOfDomain = (domain: string): Organization | undefined =>
  organizations.find(({ domains }) => domains.includes(domain.toLowerCase()));

/** The mailbox of an address, with its organization. */
export const mailboxOf = (address: string): { organization: Organization; mailbox: Mailbox } | undefined => {
  const wanted = address.toLowerCase();
  for (const candidate of organizations) {
    const found = candidate.mailboxes.find(({ address: own }) => own === wanted);
    if (found) return { organization: candidate, mailbox: found };
  }
  return undefined;
};

/** The registration called so in the organization of a plan. Throws when there is none: a test named it wrongly. */
export const registrationOf = (plan: PlanId, displayName: string): AppRegistration => {
  const found = organizations
    .find((candidate) => candidate.plan === plan)
    ?.registrations.find((candidate) => candidate.displayName === displayName);
  if (!found) throw new Error(`no registration ${displayName} in ${plan}`);
  return found;
};
