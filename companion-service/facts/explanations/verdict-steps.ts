import { appRegistrationLink, tenantLink } from '../portal-links.ts';
import { asSentence, type Said, say } from '../say.ts';
import type { ExplanationContext, RemedyStep } from './explanation.ts';

/** Pages of an app registration as the portal's menu names them, and as `portal-links.ts` does. */
const registrationPages = {
  Overview: 'overview',
  'Certificates & secrets': 'credentials',
  Authentication: 'authentication',
  'API permissions': 'permissions',
} as const;

export type RegistrationPage = keyof typeof registrationPages;

/** The registration's page in the right cloud; the list of registrations while the client ID is unknown. */
export const registrationLink = (page: RegistrationPage, { plan, clientId }: ExplanationContext): string =>
  appRegistrationLink(plan, registrationPages[page], clientId);

export const tenantOverviewLink = ({ plan }: ExplanationContext): string => tenantLink(plan, 'overview');

export const enterpriseApplicationsLink = ({ plan }: ExplanationContext): string =>
  tenantLink(plan, 'enterpriseApplications');

/** A step on one page of the app registration, with the way to click and the link that leads there. */
export const onRegistration = (page: RegistrationPage, text: Said, context: ExplanationContext): RemedyStep => ({
  text: say`Entra ID > App registrations > your app > ${page}: ${asSentence(text)}`,
  link: registrationLink(page, context),
});

/** A value as a PowerShell literal, or its name in angle brackets while it is unknown. */
export const literal = (value: string | undefined, name: string): string =>
  `'${(value ?? `<${name}>`).replaceAll("'", "''")}'`;

/** The line that opens Exchange Online PowerShell for the plan. */
export const connectLine = ({ plan }: ExplanationContext): string =>
  `Connect-ExchangeOnline${plan.exchangeEnvironmentName ? ` -ExchangeEnvironmentName ${plan.exchangeEnvironmentName}` : ''}`;

export const connectExchange = (context: ExplanationContext): RemedyStep => ({
  text: 'Open Exchange Online PowerShell as an Exchange administrator.',
  command: connectLine(context),
});

export const runAgain = (text: Said = 'Run the diagnosis again.'): RemedyStep => ({ text });
