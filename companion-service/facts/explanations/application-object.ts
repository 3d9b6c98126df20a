import { say } from '../say.ts';
import { explanation } from './explanation.ts';
import { grantAdminConsent, inEnterpriseApplication, inJiraLink } from './steps.ts';
import { onRegistration, runAgain } from './verdict-steps.ts';

const readOn = '2026-11-24';
const replyUrl = 'https://learn.microsoft.com/en-us/entra/identity-platform/reply-url';
const assignment =
  'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/what-is-access-management#requiring-user-assignment-for-an-app';

/** Which of the app's secrets is meant, as far as the portal's list can be matched with what was typed. */
const whichSecret = ({ name, secretId }: { name?: string; secretId?: string }): string => {
  const marks = [name, secretId && `Secret ID ${secretId}`].filter(Boolean);
  return marks.length > 0 ? ` (${marks.join(', ')})` : '';
};

/** Verdicts on the app as Microsoft Graph shows it: registration, enterprise application, consent. */
export const applicationObject = {
  SECRET_ENDS_SOON: explanation<{ endsOn: string; daysLeft: number; name?: string; secretId?: string }>({
    title: 'Client secret ends soon',
    cause: ({ endsOn, daysLeft, ...secret }) =>
      daysLeft < 0
        ? say`The client secret${whichSecret(secret)} ended on ${{ day: endsOn }}. Jira gets no more mail once Microsoft has taken note of it everywhere.`
        : say`The client secret${whichSecret(secret)} is good until ${{ day: endsOn }}, another ${{ amount: daysLeft, unit: 'day' }}. After that Jira gets no more mail.`,
    remedy: (_params, context) => [
      onRegistration(
        'Certificates & secrets',
        'press New client secret, note its end date, and copy its Value at once.',
        context,
      ),
      inJiraLink('Paste the new Value as Client secret and save. Mail servers in Jira keep their authorization.'),
      { text: 'Delete the old secret once mail arrives again.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'credential',
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
    certainty: 'confirmed',
    readOn,
  }),
  REDIRECT_URI_OF_OTHER_PLATFORM: explanation<{ redirectUri: string; platform: string }>({
    title: 'Redirect URL misplaced',
    cause: ({ redirectUri, platform }) =>
      say`${redirectUri} is registered under ${platform}. The sign-in would work and the client secret be refused right after it: Jira is a web application.`,
    remedy: ({ redirectUri, platform }, context) => [
      onRegistration('Authentication', say`remove ${redirectUri} from ${platform}, and add it under Web.`, context),
      runAgain(),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    learnMore: replyUrl,
    certainty: 'confirmed',
    readOn,
  }),
  PERMISSION_NOT_REGISTERED: explanation<{ missing: readonly string[] }>({
    title: 'Mail permission not listed',
    cause: ({ missing }) =>
      say`API permissions of the app registration does not list ${missing.join(', ')}. What is not listed there is not part of an administrator’s consent.`,
    remedy: ({ missing }, context) => [
      onRegistration(
        'API permissions',
        say`add ${missing.join(', ')}: ${context.grant === 'client_credentials' ? say`Application permissions of Office 365 Exchange Online` : say`Delegated permissions of Microsoft Graph`}.`,
        context,
      ),
      ...grantAdminConsent(context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/graph/api/resources/requiredresourceaccess',
    certainty: 'confirmed',
    readOn,
  }),
  CONSENT_NOT_GIVEN: explanation<{ missing: readonly string[] }>({
    title: 'Consent not given yet',
    cause: ({ missing }) =>
      say`Nobody has consented to ${missing.join(', ')} in this tenant. In most organizations only an administrator can, and until then the sign-in is refused or the token comes without it.`,
    remedy: (_params, context) => grantAdminConsent(context),
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
    certainty: 'confirmed',
    readOn,
  }),
  ENTERPRISE_APP_DISABLED: explanation({
    title: 'App is being disabled',
    cause: () =>
      'The enterprise application is switched off in this tenant (accountEnabled is false). Microsoft may still give tokens for some minutes, and then gives none.',
    remedy: (_params, context) => [
      inEnterpriseApplication(context, 'Under Properties set “Enabled for users to sign in?” to Yes and save.'),
      runAgain(),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    learnMore: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/disable-user-sign-in-portal',
    certainty: 'confirmed',
    readOn,
  }),
  APP_ASSIGNMENT_REQUIRED: explanation({
    title: 'Only assigned people',
    cause: (_params, { signInAddress, mailAddress }) =>
      say`The enterprise application lets in only people who are assigned to it. If ${signInAddress ?? mailAddress ?? say`the account of the mailbox`} is not, its sign-in ends with AADSTS50105.`,
    remedy: (_params, context) => [
      inEnterpriseApplication(
        context,
        say`Under Users and groups add ${context.signInAddress ?? context.mailAddress ?? say`the account of the mailbox`}, or under Properties set “Assignment required?” to No.`,
      ),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    learnMore: assignment,
    certainty: 'confirmed',
    readOn,
  }),
} as const;
