import { cloudInstances } from '../cloud-instances.ts';
import type { Source } from '../fact.ts';
import { type Permission, resourceApplications } from '../permission-ids.ts';
import { planOf } from '../plans.ts';
import { adminConsentLink, appRegistrationLink, portalLinksSource } from '../portal-links.ts';
import {
  namedTenant,
  type RegistrationRequest,
  type SignInAudience,
  type WantedRegistration,
} from '../registration.ts';
import { asSentence, type Said, say } from '../say.ts';
import { scopesByResource } from '../scopes.ts';
import type { WrittenStep } from './guide-step.ts';

const learn = (page: string): Source => ({
  url: `https://learn.microsoft.com/en-us/entra/identity-platform/${page}`,
  readOn: '2026-11-01',
  certainty: 'confirmed',
});

/** The choice under "Supported account types", as the form words it, and why. */
const accountTypes: Readonly<Record<SignInAudience, { choice: string; why: Said }>> = {
  AzureADMyOrg: {
    choice: 'Single tenant (Accounts in this organizational directory only)',
    why: 'Jira and the mailbox belong to one organization, so nobody else needs to use this app.',
  },
  AzureADMultipleOrgs: {
    choice: 'Multitenant (Accounts in any organizational directory)',
    why: 'The endpoints name no tenant. With your tenant ID in both endpoints Single tenant is enough, and safer.',
  },
  AzureADandPersonalMicrosoftAccount: {
    choice: 'Accounts in any organizational directory and personal Microsoft accounts',
    why: 'The mailbox belongs to a personal account.',
  },
};

export function registerStep(request: RegistrationRequest, { displayName, audience }: WantedRegistration): WrittenStep {
  const plan = planOf(request.plan);
  const { choice, why } = accountTypes[audience];
  return {
    id: 'register-app',
    title: 'Register the app',
    actions: [
      {
        text: say`Sign in to the Entra admin center of this plan, ${cloudInstances[plan.cloudInstance].entraAdminCenterHost}, and open Entra ID > App registrations.`,
        link: appRegistrationLink(plan, 'overview', undefined),
      },
      { text: 'Choose New registration and enter a name.', copy: [{ label: 'Name', value: displayName }] },
      { text: say`Under Supported account types choose "${choice}". ${asSentence(why)}` },
      { text: 'Choose Register. Leave Redirect URI empty here; the next steps set everything else.' },
    ],
    doneWhen: 'The Overview page of the app shows an Application (client) ID.',
    provedBy: ['redirect-uri-registered', 'credentials-accepted'],
    who: 'entra-admin',
    source: learn('quickstart-register-app'),
  };
}

export function redirectUriStep(request: RegistrationRequest, { redirectUris }: WantedRegistration): WrittenStep {
  const [first] = redirectUris;
  return {
    id: 'add-redirect-uri',
    title: 'Add the Redirect URL',
    actions: [
      {
        text: 'In the app open Authentication, choose Add a platform (in the newer view Add Redirect URI) and then Web. Not Single-page application, not Mobile and desktop applications: with those Jira cannot use its secret.',
        link: appRegistrationLink(planOf(request.plan), 'authentication', request.clientId),
      },
      {
        text: 'Paste each address exactly as it stands here, letter by letter, and choose Configure or Save. Leave the boxes for implicit grant empty.',
        copy: redirectUris.map((value) => ({
          label: value === first ? say`Redirect URL of Jira` : say`Redirect URI`,
          value,
        })),
      },
    ],
    doneWhen: 'The addresses stand under Web, and nowhere else.',
    provedBy: ['redirect-uri-registered'],
    who: 'entra-admin',
    source: learn('reply-url'),
  };
}

const permissionGroup = (
  permissions: readonly Permission[],
  resource: Permission['resource'],
): WrittenStep['actions'] => {
  const names = permissions.filter((permission) => permission.resource === resource).map(({ name }) => name);
  if (names.length === 0) return [];
  const isDelegated = permissions.some((one) => one.resource === resource && one.type === 'Scope');
  const where =
    resource === 'graph'
      ? 'Microsoft Graph'
      : `APIs my organization uses > ${resourceApplications.exchange.displayName}`;
  return [
    {
      text: say`Choose Add a permission > ${where} > ${isDelegated ? 'Delegated permissions' : 'Application permissions'}, tick these and choose Add permissions.`,
      copy: names.map((value) => ({ label: say`Permission`, value })),
    },
  ];
};

export function permissionsStep(request: RegistrationRequest, { permissions }: WantedRegistration): WrittenStep {
  const isDelegated = request.grant === 'authorization_code';
  return {
    id: 'add-permissions',
    title: 'Add the permissions',
    actions: [
      {
        text: 'In the app open API permissions.',
        link: appRegistrationLink(planOf(request.plan), 'permissions', request.clientId),
      },
      ...permissionGroup(permissions, 'graph'),
      ...permissionGroup(permissions, 'exchange'),
      ...(isDelegated && request.protocols.some((protocol) => protocol !== 'graph')
        ? [
            {
              text: say`IMAP, POP and SMTP stand under Microsoft Graph here, although Jira asks for them with the address of Exchange. Both are right.`,
            },
          ]
        : []),
    ],
    doneWhen: say`API permissions lists ${permissions.map(({ name }) => name).join(', ')}.`,
    provedBy: isDelegated ? ['granted-scopes'] : ['app-roles'],
    who: 'entra-admin',
    source: {
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      readOn: '2026-11-01',
      certainty: 'confirmed',
    },
  };
}

export function consentStep(request: RegistrationRequest, { redirectUris }: WantedRegistration): WrittenStep {
  const plan = planOf(request.plan);
  const isDelegated = request.grant === 'authorization_code';
  const scopes = Object.values(scopesByResource({ ...request, plan })).flat();
  const link = adminConsentLink(plan, {
    tenant: namedTenant(request.tenant),
    clientId: request.clientId,
    redirectUri: redirectUris.at(-1),
    scopes: [...scopes, 'offline_access'],
  });
  return {
    id: 'grant-admin-consent',
    title: 'Grant admin consent',
    actions: [
      {
        text: 'On the same page choose Grant admin consent for your organization, and Yes. Most organizations let users consent to no mail permission any more, so do it even where a person signs in.',
        link: appRegistrationLink(plan, 'permissions', request.clientId),
      },
      ...(isDelegated && link !== undefined
        ? [{ text: say`Or open this address as an administrator of the organization and accept.`, link }]
        : []),
    ],
    doneWhen: 'Each permission shows a green mark: Granted for your organization.',
    provedBy: isDelegated ? ['granted-scopes'] : ['app-roles'],
    who: 'entra-admin',
    source: learn('v2-admin-consent'),
  };
}

export function secretStep(request: RegistrationRequest, days: number): WrittenStep {
  return {
    id: 'make-secret',
    title: 'Make a client secret',
    actions: [
      {
        text: 'In the app open Certificates & secrets > Client secrets and choose New client secret.',
        link: appRegistrationLink(planOf(request.plan), 'credentials', request.clientId),
      },
      {
        text: say`Enter a description and choose under Expires how long it lasts: ${{ amount: days, unit: 'day' }} is a good choice, 24 months the most. Microsoft advises less than 12 months; your organization may allow less. Note the day: Jira gets no mail after it.`,
        copy: [{ label: 'Description', value: 'Jira' }],
      },
      {
        text: 'Choose Add and copy the Value at once: it is shown only now. It has about 40 characters and looks like abc8Q~… ; the Secret ID beside it, 8-4-4-4-12 characters with dashes, is not the secret.',
      },
    ],
    doneWhen: 'The Value is entered here. Afterwards the portal shows only its first three characters.',
    provedBy: ['credentials-accepted'],
    who: 'entra-admin',
    source: learn('how-to-add-credentials'),
  };
}

export function identifiersStep(request: RegistrationRequest): WrittenStep {
  return {
    id: 'copy-ids',
    title: 'Copy the two IDs',
    actions: [
      {
        text:
          request.plan === 'personal'
            ? 'In the app open Overview and copy Application (client) ID into this page. Not the Object ID, which stands between.'
            : 'In the app open Overview and copy Application (client) ID and Directory (tenant) ID into this page. Not the Object ID, which stands between.',
        link: appRegistrationLink(planOf(request.plan), 'overview', request.clientId),
      },
    ],
    doneWhen: 'Both are entered here.',
    provedBy: ['credentials-accepted'],
    who: 'entra-admin',
    source: portalLinksSource,
  };
}
