import { say } from '../say.ts';
import { entraAnswer } from './recognised.ts';
import { applies, byPerson } from './situation.ts';
import {
  endpointsFor,
  grantAdminConsent,
  inEnterpriseApplication,
  inJiraLink,
  inRegistration,
  lookUpSignIn,
  tryAgain,
} from './steps.ts';

const secretHelp = 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials';

/** Client ID, client secret and kind of app: section A of the numbers that Entra gives. */
export const entraClient = {
  CLIENT_SECRET_INVALID: entraAnswer({
    title: 'Client secret not accepted',
    cause: () =>
      'Entra knows the app but not this client secret. Most often the Secret ID was copied instead of the Value: the portal shows both side by side.',
    likelyCauses: [
      'The Secret ID (a GUID) was pasted instead of the Value.',
      'The value was copied incompletely, or with a blank or line break around it.',
      'The secret belongs to another app registration.',
      'The secret is new: it can take two minutes until every server of Microsoft knows it.',
      'The value was URL-encoded twice on its way.',
    ],
    remedy: (_, context) => [
      inRegistration(
        context,
        'credentials',
        'Choose New client secret and copy the Value at once: it is shown only this one time.',
      ),
      inJiraLink('Paste the Value as Client secret and save.'),
      tryAgain,
    ],
    fixedBy: 'entra-admin',
    failureClass: 'credential',
    recognises: {
      aadsts: [7000215],
      aadstsSaying: [
        { number: 50012, words: /invalid client secret/ },
        { number: 70002, words: /invalid client secret/ },
      ],
      patterns: [/invalid client secret/, /client secret value, not the client secret id/],
    },
    learnMore: secretHelp,
  }),

  CLIENT_CREDENTIALS_NOT_VALIDATED: entraAnswer({
    title: 'App credentials not accepted',
    cause: () =>
      'Entra could not validate the credentials in the token request. This is the older wording for a client secret that is wrong or was copied wrongly.',
    likelyCauses: [
      'The Secret ID was pasted instead of the Value.',
      'The secret is of another app.',
      'The secret has been deleted.',
    ],
    remedy: (params, context) => [
      inRegistration(context, 'credentials', 'Create a new client secret and copy its Value.'),
      inJiraLink('Paste the Value as Client secret and save.'),
      lookUpSignIn(params, context, 'The tab "Service principal sign-ins" names the reason.'),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'credential',
    recognises: { aadsts: [70002], onlyAlone: true },
  }),

  CLIENT_SECRET_EXPIRED: entraAnswer({
    title: 'Client secret has expired',
    cause: () =>
      'The client secret was right, but its life is over. A secret lives 24 months at most; the one Jira sends can no longer be used or prolonged.',
    remedy: (_, context) => [
      inRegistration(context, 'credentials', 'Choose New client secret, note its end date, and copy the Value.'),
      inJiraLink('Paste the new Value as Client secret and save.'),
      { text: 'Delete the expired secret once mail arrives again. Mail servers in Jira keep their authorization.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'credential',
    recognises: {
      aadsts: [7000222],
      patterns: [/client secret (?:keys?|values?)?[^.]{0,80}(?:is|are|has|have) expired/, /expired client secret/],
    },
    learnMore: secretHelp,
  }),

  CLIENT_SECRET_MISSING: entraAnswer({
    title: 'Client secret not sent',
    cause: () =>
      'The token request came without a client secret, and Entra wants one from this app. Either the field is empty in Jira, or Entra takes the redirect URI for that of another kind of app.',
    likelyCauses: [
      'The client secret is empty in the outgoing link, or was lost when the link was edited.',
      { text: 'The redirect URI is registered under Mobile and desktop applications instead of Web.', when: byPerson },
    ],
    remedy: (_, context) => [
      inJiraLink('Type the client secret again and save.'),
      ...(applies(byPerson, context)
        ? [inRegistration(context, 'authentication', 'The Redirect URL of Jira must stand under the platform Web.')]
        : []),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: {
      aadsts: [7000218, 7000216],
      patterns: [/must contain the following parameter: 'client_assertion' or 'client_secret'/],
    },
  }),

  CLIENT_CERTIFICATE_REJECTED: entraAnswer({
    title: 'Certificate not accepted',
    cause: () =>
      'The app identified itself by a certificate (client assertion), and Entra does not accept it. Jira itself uses a client secret, so the request came from another program or from a custom configuration.',
    likelyCauses: [
      'The certificate is not uploaded to this app registration, or was replaced.',
      'The certificate has expired.',
      'The assertion was made for another cloud.',
    ],
    remedy: (_, context) => [
      inRegistration(
        context,
        'credentials',
        'Compare the thumbprint on the tab Certificates and upload the matching public key.',
      ),
      { text: 'Or use a client secret, which is what Jira can send.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'credential',
    recognises: {
      aadsts: [700027, 50003, 50012, 700024, 700021, 700030, 5000224],
      aadstsSaying: [{ number: 700023, words: /client assertion|realm issuer/ }],
      patterns: [
        /client assertion (?:contains an invalid signature|is not within its valid time range|failed signature)/,
      ],
    },
  }),

  CLIENT_NOT_FOUND: entraAnswer({
    title: 'App not found in tenant',
    cause: (_, { clientId, tenant }) =>
      say`Entra knows the tenant${tenant ? ` ${tenant}` : ''} but no app with the client ID${clientId ? ` ${clientId}` : ''} in it. One of the two IDs was copied from elsewhere, or the app lives in another cloud.`,
    likelyCauses: [
      'The Object ID or the Secret ID was pasted as client ID.',
      'The tenant ID is that of another tenant.',
      'The app is registered in another cloud than the chosen plan (for example .com instead of .us).',
      'The app was deleted.',
    ],
    remedy: (_, context) => [
      inRegistration(
        context,
        'overview',
        'Copy the Application (client) ID and the Directory (tenant) ID from this one page.',
      ),
      { text: say`Check that this page opened in the cloud of your plan: ${context.plan.displayName}.` },
      inJiraLink('Paste the client ID, and put the tenant ID into both endpoints.'),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      aadsts: [700016],
      aadstsSaying: [{ number: 70001, words: /not found/ }],
      patterns: [
        /application with identifier '[^']{1,80}' was not found in the directory/,
        /application '[^']{1,80}' was not found in the directory/,
      ],
    },
  }),

  CLIENT_NOT_IN_TENANT: entraAnswer({
    title: 'App not yet in tenant',
    cause: () =>
      'The app registration exists, but it has no enterprise application (service principal) in the tenant of the mailbox. It appears there with the first consent of an administrator.',
    likelyCauses: [
      'The app is registered in another tenant and nobody has consented to it here.',
      'The enterprise application was deleted.',
    ],
    remedy: (_, context) => [
      ...grantAdminConsent(context),
      {
        text: 'Or create the service principal with the Azure CLI, signed in to the mailbox tenant.',
        command: `az ad sp create --id ${context.clientId ?? '<client ID>'}`,
      },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'consent',
    recognises: {
      graph: ['Authorization_IdentityNotFound'],
      aadsts: [700011, 7000229],
      patterns: [
        /missing service principal in the tenant/,
        /client application [^ ]{1,60} is missing service principal/,
      ],
    },
    certainty: 'observed',
  }),

  CLIENT_DISABLED: entraAnswer({
    title: 'App is switched off',
    cause: () =>
      'An administrator has disabled the app in the tenant, so nobody can sign in through it and it gets no tokens.',
    remedy: (_, context) => [
      inEnterpriseApplication(context, 'Under Properties set "Enabled for users to sign in?" to Yes and save.'),
      { text: 'If it was Microsoft that disabled the app, the Overview says so with a reason.' },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: {
      isGeneralWording: true,
      aadsts: [70001, 7000112],
      patterns: [/application '[^']{1,80}'(?: ?\([^)]{1,120}\))? is disabled/],
    },
  }),

  CLIENT_AUTHENTICATION_FAILED: entraAnswer({
    title: 'App not authenticated',
    cause: () =>
      'The token endpoint did not accept the client ID together with the client secret, and gave no number that says why.',
    likelyCauses: [
      'The client secret is wrong or has expired.',
      'The client ID is wrong.',
      'The request went to the token endpoint of another tenant or cloud.',
    ],
    remedy: (_, context) => [
      inRegistration(context, 'overview', 'Compare the Application (client) ID and the Directory (tenant) ID.'),
      inRegistration(context, 'credentials', 'Create a new client secret and copy its Value.'),
      inJiraLink(say`The token endpoint must be ${endpointsFor(context).token}`),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: { oauth: ['invalid_client'], onlyAlone: true },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc6749#section-5.2',
  }),

  CLIENT_NOT_ALLOWED: entraAnswer({
    title: 'App not allowed',
    cause: () => 'Entra does not allow this app to make this request in this tenant, and gave no number that says why.',
    likelyCauses: [
      'The client ID is not known in this tenant.',
      'The app is switched off.',
      'Nobody has consented to the app.',
    ],
    remedy: (params, context) => [
      inRegistration(context, 'overview', 'Compare the Application (client) ID and the Directory (tenant) ID.'),
      lookUpSignIn(params, context),
    ],
    fixedBy: 'entra-admin',
    failureClass: 'configuration',
    recognises: { oauth: ['unauthorized_client'], onlyAlone: true },
    learnMore: 'https://datatracker.ietf.org/doc/html/rfc6749#section-5.2',
  }),
} as const;
