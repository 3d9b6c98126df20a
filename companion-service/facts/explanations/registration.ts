import { say } from '../say.ts';
import { explanation } from './explanation.ts';
import { onRegistration, registrationLink, tenantOverviewLink } from './verdict-steps.ts';

const addCredentials = 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials';
const clientCredentials = 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow';
const endpoints = 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc';
const readOn = '2026-11-01';

const secretWords = { fixedBy: 'entra-admin', failureClass: 'credential', learnMore: addCredentials, readOn } as const;
const tenantWords = { fixedBy: 'jira-admin', failureClass: 'configuration', certainty: 'confirmed', readOn } as const;

/** Verdicts on the app registration that no outside text names. */
export const registration = {
  SECRET_ID_PASTED: explanation({
    ...secretWords,
    title: 'Secret ID pasted',
    cause: () =>
      'What was pasted has the form of an ID. The list of client secrets shows two columns: Value, which is the secret, and Secret ID, which is only its number.',
    remedy: (_params, context) => [
      onRegistration('Certificates & secrets', 'if the Value column still shows the whole text, copy that.', context),
      {
        text: 'The Value is shown only once. If it ends in dots or stars, press New client secret, add it, and copy its Value at once.',
      },
      { text: 'Paste the Value as the client secret here.' },
    ],
    certainty: 'confirmed',
  }),
  SECRET_IS_CLIENT_ID: explanation({
    ...secretWords,
    title: 'Client ID as secret',
    cause: () => 'The client secret and the Application (client) ID are the same text. The ID was pasted twice.',
    remedy: (_params, context) => [
      onRegistration(
        'Certificates & secrets',
        'press New client secret, and copy its Value (not its Secret ID).',
        context,
      ),
    ],
    certainty: 'confirmed',
  }),
  SECRET_IS_TENANT_ID: explanation({
    ...secretWords,
    title: 'Tenant ID as secret',
    cause: () =>
      'The client secret and the Directory (tenant) ID are the same text. The ID was pasted into the wrong field.',
    remedy: (_params, context) => [
      onRegistration(
        'Certificates & secrets',
        'press New client secret, and copy its Value (not its Secret ID).',
        context,
      ),
    ],
    certainty: 'confirmed',
  }),
  SECRET_MASKED: explanation({
    ...secretWords,
    title: 'Masked secret pasted',
    cause: () =>
      'The pasted text holds stars or dots where the secret should be. The portal shows a secret in full only once, right after it was made.',
    remedy: (_params, context) => [
      onRegistration(
        'Certificates & secrets',
        'press New client secret, and copy its Value before you leave the page.',
        context,
      ),
    ],
    certainty: 'confirmed',
  }),
  SECRET_URL_ENCODED: explanation({
    ...secretWords,
    title: 'Secret is encoded',
    cause: () =>
      'The secret holds sequences like %7E. It was copied from an address or a script that encodes it, and would be encoded a second time on its way to Microsoft.',
    remedy: () => [
      { text: 'Copy the secret from where it was first kept. In an encoded copy, %7E stands for ~ and %2E for a dot.' },
    ],
    fixedBy: 'jira-admin',
    certainty: 'observed',
  }),
  SECRET_WITH_SPACES: explanation({
    ...secretWords,
    title: 'Space around secret',
    cause: () =>
      'The secret begins or ends with a space, a line break or a quotation mark, as happens when copying from a mail or a table.',
    remedy: () => [{ text: 'Paste the secret again without anything before or after it.' }],
    fixedBy: 'jira-admin',
    certainty: 'confirmed',
  }),
  SECRET_TOO_SHORT: explanation<{ length: number }>({
    ...secretWords,
    title: 'Secret too short',
    cause: ({ length }) =>
      say`The secret has ${length} characters. Secrets made by Microsoft Entra have about 40, so part of it is probably missing.`,
    remedy: (_params, context) => [
      { text: 'Copy it again with the copy button beside the Value, not by marking the text.' },
      onRegistration('Certificates & secrets', 'if it is no longer shown in full, press New client secret.', context),
    ],
    certainty: 'observed',
  }),
  SECRET_SHAPE_UNUSUAL: explanation<{ length: number }>({
    ...secretWords,
    title: 'Unusual client secret',
    cause: ({ length }) =>
      say`The secret (${length} characters) does not look like those that Microsoft Entra makes today. An older secret, or one made by a script, may look like this and work.`,
    remedy: (_params, context) => [
      { text: 'If Microsoft accepts it, nothing is to be done.' },
      onRegistration(
        'Certificates & secrets',
        'if it is refused, press New client secret and copy its Value.',
        context,
      ),
    ],
    certainty: 'observed',
  }),
  TENANT_NEEDED_FOR_APP: explanation<{ tenant: string }>({
    ...tenantWords,
    title: 'Tenant not named',
    cause: ({ tenant }) =>
      say`An app without a user signs in at one tenant, but the tenant here is “${tenant}”, which stands for any. Microsoft gives no token for that.`,
    remedy: (_params, context) => [
      {
        text: 'Enter the Directory (tenant) ID from the Overview page of the app registration.',
        link: registrationLink('Overview', context),
      },
    ],
    learnMore: clientCredentials,
  }),
  TENANT_NOT_NAMED: explanation<{ tenant: string }>({
    ...tenantWords,
    title: 'Tenant left open',
    cause: ({ tenant }) =>
      say`The tenant is “${tenant}”. That works only for an app registered for accounts in any organization; a single-tenant app is refused (AADSTS50194). It also lets people sign in with an account of another organization by mistake.`,
    remedy: (_params, context) => [
      {
        text: 'Enter the Directory (tenant) ID from the Overview page of the app registration. Jira’s Redirect URL changes with it: add the new one to the registration.',
        link: registrationLink('Overview', context),
      },
    ],
    learnMore: endpoints,
  }),
  PERSONAL_TENANT_NEEDED: explanation<{ tenant: string }>({
    ...tenantWords,
    title: 'Work tenant, personal mailbox',
    cause: ({ tenant }) => say`A personal Outlook.com account cannot sign in at the tenant “${tenant}”.`,
    remedy: (_params, context) => [
      { text: 'Enter consumers as the tenant.' },
      onRegistration('Authentication', 'Supported account types has to include personal Microsoft accounts.', context),
    ],
    learnMore: endpoints,
  }),
  APP_ONLY_NOT_FOR_PERSONAL: explanation({
    ...tenantWords,
    title: 'App alone not possible',
    cause: () =>
      'A personal Outlook.com mailbox cannot be opened by an app without a user: Microsoft offers that for organizations only.',
    remedy: () => [{ text: 'Choose “A person signs in”, and sign in as the owner of the mailbox.' }],
    learnMore: clientCredentials,
  }),
  REDIRECT_URI_NOT_PROVED: explanation<{ redirectUri: string; status: number }>({
    title: 'Redirect URL not proved',
    cause: ({ redirectUri, status }) =>
      say`Microsoft’s answer (${status}) does not show whether ${redirectUri} is registered. The sign-in itself will show it.`,
    remedy: ({ redirectUri }, context) => [
      onRegistration(
        'Authentication',
        say`under Web, the list of redirect URIs has to hold exactly ${redirectUri}`,
        context,
      ),
      { text: 'Compare every character: the path is case-sensitive, and a slash at the end counts.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/reply-url',
    certainty: 'observed',
    readOn,
  }),
  REGISTRATION_NOT_PROVED: explanation<{ tenant: string }>({
    ...tenantWords,
    title: 'Secret not yet proved',
    cause: ({ tenant }) =>
      say`With the tenant “${tenant}” the client ID and the secret cannot be tried without a person. The sign-in will show whether they are right.`,
    remedy: (_params, context) => [
      {
        text: 'Go on with the sign-in, or enter the Directory (tenant) ID, and the secret is tried at once.',
        link: tenantOverviewLink(context),
      },
    ],
    learnMore: clientCredentials,
  }),
  EXCHANGE_RESOURCE_UNKNOWN: explanation<{ tried: readonly string[] }>({
    ...tenantWords,
    title: 'Exchange not found',
    cause: ({ tried }) =>
      say`None of the names under which Exchange Online may be known in this plan was answered: ${tried.join(', ')}.`,
    remedy: () => [
      {
        text: 'Run the diagnosis again. If it stays, ask the Microsoft 365 administrator whether the tenant has Exchange Online.',
      },
    ],
    certainty: 'unconfirmed',
    learnMore: clientCredentials,
  }),
} as const;
