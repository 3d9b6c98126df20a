import { say } from '../say.ts';
import { addressLint } from './address-lint.ts';
import { formerly } from './explanation.ts';
import { recognised } from './recognised.ts';
import { applies, byApp, byPerson } from './situation.ts';
import {
  authorizeAgain,
  endpointsFor,
  inExchange,
  inJiraLink,
  inRegistration,
  mailboxArgument,
  signInArgument,
} from './steps.ts';

const jiraOAuthTrouble =
  'https://support.atlassian.com/jira/kb/fix-oauth-20-issues-in-jira-mail-handlers-for-data-center/';
const jiraOAuthScopes = 'https://confluence.atlassian.com/adminjiraserver/configuring-an-outgoing-link-1115659067.html';

/** What Jira says in words of its own. */
export const jira = {
  JIRA_CONNECTION_TEST_FAILED: recognised({
    title: 'Jira’s own test failed',
    cause: () =>
      'Jira could not get a token. It keeps the reason for its log; mostly a single-tenant app is asked for at "common", or client ID or client secret are wrong.',
    likelyCauses: [
      'The endpoints say "common", and the app is single-tenant.',
      'The client secret is wrong or has expired.',
      'The client ID is wrong.',
    ],
    remedy: (_, context) => [
      { text: 'Run the checks on this page: they name the reason.' },
      { text: 'Or look in atlassian-jira.log for a line with AADSTS, and paste it here.' },
      inJiraLink(
        say`Endpoints with the tenant ID: ${endpointsFor(context).authorization} and ${endpointsFor(context).token}`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      sentences: [
        'The connection has failed. Check the application logs',
        'Unfortunately no connection was possible',
        "couldn't connect to your mail server",
      ],
      onlyAlone: true,
    },
    learnMore: jiraOAuthTrouble,
    certainty: 'observed',
  }),

  JIRA_MAIL_SERVER_NOT_AUTHORIZED: recognised({
    title: 'Mail server not authorized',
    cause: () =>
      'The mail server in Jira is set to OAuth 2.0, but nobody has signed in for it yet. Every mail server is authorized on its own, after the link.',
    remedy: () => [authorizeAgain],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { patterns: [/oauth token (?:is )?not defined for connection/, /oauth authori[sz]ation required/] },
    learnMore: jiraOAuthTrouble,
    certainty: 'confirmed',
  }),

  JIRA_INBOX_NOT_OPENED: recognised({
    title: 'Jira cannot open inbox',
    cause: (_, { grant }) =>
      grant === 'client_credentials'
        ? 'Jira signed in as the app, but the mailbox did not open: the app has no right to it, or IMAP is off.'
        : 'Jira signed in, but the mailbox did not open: the account that authorized has no right to it, or IMAP is off.',
    likelyCauses: [
      { text: 'The account that authorized is not the mailbox and has no Full Access.', when: byPerson },
      { text: 'IMAP is switched off for that account.', when: byPerson },
      { text: 'The app was not given Full Access on the mailbox.', when: byApp },
      { text: 'IMAP is switched off for the mailbox.', when: byApp },
      'The folder name is wrong.',
    ],
    remedy: (_, context) => [
      ...(applies(byPerson, context) ? [authorizeAgain] : []),
      inExchange(
        context,
        'See rights and IMAP',
        `Get-MailboxPermission -Identity ${mailboxArgument(context)}\nGet-CASMailbox -Identity ${signInArgument(context)} | Format-List ImapEnabled`,
      ),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      system: ['FolderNotFoundException'],
      patterns: [
        /unknown mailbox: inbox/,
        /(?:folder|mailbox) '?inbox'?[^.]{0,30}(?:not found|doesn't exist|does not exist|is not accessible)/,
        /could(?: not|n't) open the folder '?[^']{1,80}'? at/,
      ],
      onlyAlone: true,
    },
    learnMore: jiraOAuthTrouble,
    certainty: 'confirmed',
  }),

  JIRA_REFRESH_TOKEN_MISSING: recognised({
    title: 'No lasting access granted',
    cause: () =>
      'The sign-in worked but gave Jira no refresh token, so access would end within the hour. The scope offline_access was not asked for or not consented to.',
    remedy: (_, context) => [
      inJiraLink('Add the scope offline_access, bare and without an address in front.'),
      inRegistration(
        context,
        'permissions',
        'Microsoft Graph > Delegated permissions > offline_access must be listed and consented to.',
      ),
      authorizeAgain,
    ],
    fixedBy: 'jira-admin',
    failureClass: 'consent',
    recognises: {
      patterns: [
        /refresh[_ ]token (?:is|was) (?:missing|not (?:returned|provided|included|issued))/,
        /nothing as refresh token/,
        /refresh token is missing but required/,
        /refresh token is not present/,
        /access token lifetime is too short/,
        /(?:no|missing|without(?: a)?) refresh[_ ]token/,
      ],
    },
    learnMore: jiraOAuthScopes,
    certainty: 'observed',
  }),

  JIRA_SIGN_IN_LOST: recognised({
    title: 'Jira lost the sign-in',
    cause: () =>
      'The sign-in at Microsoft worked, but Jira no longer knew of it: it took longer than three minutes, came back to another host than the base URL, or to another node.',
    remedy: () => [
      { text: 'Open Jira by exactly the host of its base URL, have the second factor at hand, and try again.' },
      { text: 'In a cluster the load balancer must keep a browser on one node.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      isGeneralWording: true,
      patterns: [
        /lands? on (?:the )?(?:jira|dashboard|home ?page)[^.]{0,60}nothing (?:was )?saved/,
        /flow request[^.]{0,60}(?:not found|expired|does not exist)/,
        /(?:invalid|unknown|mismatched?|missing) (?:oauth )?state(?: parameter)?\b/,
        /state (?:parameter )?(?:mismatch|does not match)/,
      ],
    },
    learnMore: jiraOAuthTrouble,
    certainty: 'observed',
  }),

  JIRA_BASE_URL_NOT_HTTPS: formerly(addressLint.BASE_URL_NOT_HTTPS, 'BASE_URL_NOT_HTTPS'),

  JIRA_TOKEN_NOT_RECOVERED: recognised({
    title: 'Jira could not refresh',
    cause: () =>
      'Jira tried to get a new access token with the refresh token it keeps, and was refused. The reason is in the lines below it in the log.',
    remedy: () => [{ text: 'Paste the lines that follow in the log, down to the last "Caused by".' }, authorizeAgain],
    fixedBy: 'jira-admin',
    failureClass: 'account',
    recognises: {
      system: [
        'RecoverableTokenException',
        'UnrecoverableTokenException',
        'TokenRecoverableException',
        'TokenServiceException',
      ],
      patterns: [/(?:failed|unable|cannot) to (?:refresh|recover|renew)[^.]{0,40}\btoken/],
      onlyAlone: true,
    },
    learnMore: jiraOAuthTrouble,
    certainty: 'unconfirmed',
  }),
} as const;
