import { cloudInstances } from '../cloud-instances.ts';
import {
  adminConsentLink,
  appRegistrationLink,
  exchangeMailboxesLink,
  serviceHealthLink,
  tenantLink,
} from '../portal-links.ts';
import { asSentence, listed, type Said, say } from '../say.ts';
import { openIdScopes, scopesByResource } from '../scopes.ts';
import type { ExplanationContext, RecognisedParams, RemedyStep } from './explanation.ts';

/**
 * Steps that the words for recognised failures share: where to click, in the cloud of the admin's plan, and lines for
 * PowerShell with the admin's own values. Each names the path as well as the link, because Microsoft does not document
 * links into its portals.
 */

const registrationPath = {
  overview: 'Overview',
  authentication: 'Authentication',
  credentials: 'Certificates & secrets',
  permissions: 'API permissions',
} as const;

/** A page of the app registration: where it is, then what to do there. */
export const inRegistration = (
  context: ExplanationContext,
  page: keyof typeof registrationPath,
  what: Said,
): RemedyStep => ({
  text: say`In the Entra admin center open App registrations > your app > ${registrationPath[page]}. ${asSentence(what)}`,
  link: appRegistrationLink(context.plan, page, context.clientId),
});

/** A page of the enterprise application, which is the app's other half in the tenant. */
export const inEnterpriseApplication = ({ plan }: ExplanationContext, what: Said): RemedyStep => ({
  text: say`In the Entra admin center open Enterprise applications > your app. ${asSentence(what)}`,
  link: tenantLink(plan, 'enterpriseApplications'),
});

/** Jira's outgoing link; Jira gives no address of a single one. */
export const inJiraLink = (what: Said): RemedyStep => ({
  text: say`In Jira open Administration > Applications > Application links and edit the outgoing link. ${asSentence(what)}`,
});

export const authorizeAgain: RemedyStep = {
  text: 'In Jira open Administration > System > Incoming mail (in Jira Service Management: Project settings > Email requests), choose Authorize on the mail server and sign in with the account of the mailbox.',
};

export const tryAgain: RemedyStep = { text: 'Run the check again here.' };

/** Where the sign-in is recorded, with the ids of this failure when they are known. */
export const lookUpSignIn = (
  params: Partial<RecognisedParams>,
  { plan }: ExplanationContext,
  what?: Said,
): RemedyStep => {
  const marks = [
    params.correlationId && say`Correlation ID ${params.correlationId}`,
    params.traceId && say`Request ID ${params.traceId}`,
    params.timestamp && say`time ${params.timestamp}`,
  ].filter((mark) => typeof mark === 'object');
  const filter =
    marks.length > 0 ? say`Filter by ${listed(marks)}.` : say`Filter by the Correlation ID in the message.`;
  return {
    text: what
      ? say`In the Entra admin center open Monitoring & health > Sign-in logs. ${filter} ${asSentence(what)}`
      : say`In the Entra admin center open Monitoring & health > Sign-in logs. ${filter}`,
    link: tenantLink(plan, 'signInLogs'),
  };
};

/** The scopes to consent to, as far as the settings are known; those for IMAP where they are not. */
const wantedScopes = ({ plan, protocols, grant, signInAddress }: ExplanationContext): readonly string[] => {
  const request = {
    plan,
    protocols: protocols ?? (['imap'] as const),
    grant: grant ?? ('authorization_code' as const),
    sharedMailbox: signInAddress !== undefined,
  };
  const scopes = Object.values(scopesByResource(request)).flat();
  return request.grant === 'client_credentials' ? scopes : [...scopes, openIdScopes[3]];
};

/** Consent by an administrator: the button in the portal, and the address that does the same once the client is known. */
export const grantAdminConsent = (context: ExplanationContext): RemedyStep[] => {
  const { plan, tenant, clientId, redirectUri } = context;
  const link = adminConsentLink(plan, { tenant, clientId, redirectUri, scopes: wantedScopes(context) });
  return [
    inRegistration(
      context,
      'permissions',
      'Check that the mail permissions are listed, then choose "Grant admin consent". It takes a Cloud Application Administrator or a Privileged Role Administrator.',
    ),
    ...(link === undefined
      ? []
      : [{ text: say`Or open this address as an administrator of the mailbox tenant and accept.`, link }]),
  ];
};

/** Both endpoints as they have to stand in Jira, with the tenant as far as it is known. */
export const endpointsFor = ({ plan, tenant }: ExplanationContext): { authorization: string; token: string } => {
  const isNamed = tenant !== undefined && !['common', 'organizations', 'consumers'].includes(tenant);
  const base = `https://${cloudInstances[plan.cloudInstance].authorityHost}/${isNamed ? tenant : '<tenant ID>'}/oauth2/v2.0`;
  return { authorization: `${base}/authorize`, token: `${base}/token` };
};

const connectExchange = ({ plan }: ExplanationContext): string =>
  plan.exchangeEnvironmentName === undefined
    ? 'Connect-ExchangeOnline'
    : `Connect-ExchangeOnline -ExchangeEnvironmentName ${plan.exchangeEnvironmentName}`;

/** A text as one PowerShell argument that runs nothing (about_Quoting_Rules): single quotes, doubled inside. */
export const quoted = (value: string | undefined, placeholder: string): string =>
  value === undefined ? placeholder : `'${value.replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;

export const mailboxArgument = ({ mailAddress }: ExplanationContext): string => quoted(mailAddress, '<mailbox>');

/** Tells what the address is for Exchange Online: a mailbox, one on premises, a contact, or nothing. */
export const recipientCommand = (context: ExplanationContext): string =>
  `Get-Recipient -Identity ${mailboxArgument(context)} | Format-List RecipientTypeDetails,PrimarySmtpAddress`;

/** Whose switches count: those of the account that signs in; an app without a user goes by the mailbox’s. */
export const signInArgument = (context: ExplanationContext): string =>
  context.grant === 'client_credentials'
    ? mailboxArgument(context)
    : quoted(context.signInAddress ?? context.mailAddress, '<signed-in account>');

/** Who is given access: the account that signs in, or the app as Exchange knows it. */
export const readerArgument = (context: ExplanationContext): string =>
  context.grant === 'client_credentials'
    ? `(Get-ServicePrincipal | Where-Object AppId -eq ${quoted(context.clientId, '<client ID>')}).Identity`
    : signInArgument(context);

/** Lines for Exchange Online PowerShell, beginning with the connection to the right environment. */
export const inExchange = (context: ExplanationContext, text: Said, command: string): RemedyStep => ({
  text: say`${asSentence(text)} (Exchange Online PowerShell):`,
  command: `${connectExchange(context)}\n${command}`,
});

export const inExchangeAdminCenter = ({ plan }: ExplanationContext, what: Said): RemedyStep => ({
  text: say`Or, in the Exchange admin center, open Recipients > Mailboxes > the mailbox. ${asSentence(what)}`,
  link: exchangeMailboxesLink(plan),
});

export const serviceHealth = ({ plan }: ExplanationContext): RemedyStep => ({
  text: 'Look at Microsoft 365 admin center > Health > Service health for an incident of Exchange Online.',
  link: serviceHealthLink(plan),
});
