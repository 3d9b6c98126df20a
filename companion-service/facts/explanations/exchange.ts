import { asSentence, type Said, say } from '../say.ts';
import type { ExplanationContext } from './explanation.ts';
import { recognised } from './recognised.ts';
import { applies, byApp, byOtherPerson, byPerson } from './situation.ts';
import {
  authorizeAgain,
  inExchange,
  inExchangeAdminCenter,
  inJiraLink,
  mailboxArgument,
  quoted,
  readerArgument,
  recipientCommand,
  serviceHealth,
  signInArgument,
  tryAgain,
} from './steps.ts';

const exchangeOAuth =
  'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth';
const popImapSettings =
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/pop3-and-imap4';
const basicAuthentication =
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online';

/** Somebody signed in to their own mailbox: a right to it is not what is missing. */
const isOwnAccount = (context: ExplanationContext): boolean =>
  context.grant !== 'client_credentials' && !applies(byOtherPerson, context);

function whyNotConnected(context: ExplanationContext): Said {
  const { grant, signInAddress } = context;
  if (grant === 'client_credentials')
    return say`IMAP is switched off for the mailbox, or the app has no Full Access on it.`;
  if (isOwnAccount(context)) return say`IMAP is switched off, or Exchange Online has no mailbox for this account.`;
  return signInAddress
    ? say`IMAP has to be on for ${signInAddress}, which signed in, and it needs Full Access.`
    : say`IMAP is switched off, or the account that signed in has no right to this mailbox.`;
}

/** What Exchange Online says over IMAP and POP. Sentences of SMTP are in `exchange-smtp.ts`. */
export const exchange = {
  MAIL_TOKEN_REFUSED: recognised({
    title: 'Mail server refused token',
    cause: () =>
      'Exchange Online did not accept the access token. The sign-in at Entra may have worked all the same: the token is for another service, has expired, lacks the permission, or belongs to another account.',
    likelyCauses: [
      'The scope names Microsoft Graph instead of Exchange, so the token is for the wrong service.',
      'The permission for this protocol is not in the token: it was added after the last consent.',
      'The user name of the mail server is not the mailbox that the account may open.',
      {
        text: 'An app without a user is not registered in Exchange, or with the object ID of the app registration instead of the enterprise application.',
        when: byApp,
      },
      'The token has expired.',
      'IMAP or POP is switched off for the account.',
    ],
    remedy: (_, context) => [
      inJiraLink(
        say`Mail scopes must begin with ${context.grant === 'client_credentials' ? context.plan.outlookAppOnlyResources[0] : context.plan.outlookResources[0]}/`,
      ),
      ...(applies(byPerson, context)
        ? [
            {
              ...authorizeAgain,
              text: say`After a change of scopes or permissions: ${asSentence(authorizeAgain.text)}`,
            },
          ]
        : []),
      ...(!applies(byApp, context)
        ? []
        : [
            inExchange(
              context,
              'For an app without a user, ObjectId must be the Object ID of the enterprise application',
              `Get-ServicePrincipal | Where-Object AppId -eq ${quoted(context.clientId, '<client ID>')} | Format-List AppId,ObjectId\nGet-MailboxPermission -Identity ${mailboxArgument(context)}`,
            ),
          ]),
      inExchange(
        context,
        'See whether IMAP and POP are on',
        `Get-CASMailbox -Identity ${signInArgument(context)} | Format-List ImapEnabled,PopEnabled`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: {
      sentences: ['AUTHENTICATE failed', 'Authentication failure: unknown user name or bad password'],
      patterns: [
        /no authenticate \w{0,12} ?failed/,
        /\[authenticationfailed\]/,
        /xoauth2 authentication (?:has )?(?:failed|was rejected)/,
      ],
    },
    learnMore: exchangeOAuth,
    certainty: 'confirmed',
  }),

  MAIL_TOKEN_EXPIRED: recognised({
    title: 'Token expired while connected',
    cause: () =>
      'Exchange Online ended the session because the access token had run out; it lives about an hour. A program that renews it in time never meets this.',
    remedy: (_, context) => [
      { text: 'Jira renews the token at its next fetch: nothing to do when it happens now and then.' },
      ...(applies(byPerson, context)
        ? [
            {
              ...authorizeAgain,
              text: say`If it stays, the refresh token is missing or refused: ${asSentence(authorizeAgain.text)}`,
            },
          ]
        : []),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: {
      isGeneralWording: true,
      patterns: [
        /session invalidated - ?accesstokenexpired/,
        /\baccesstokenexpired\b/,
        /(?:access|oauth) token (?:has )?expired(?! or is not yet valid)/,
      ],
    },
    learnMore: exchangeOAuth,
    certainty: 'observed',
  }),

  MAIL_SIGN_IN_FAILED: recognised({
    title: 'Mail sign-in has failed',
    cause: () =>
      'The mail server did not let the program in, and the message does not say why. With Exchange Online it is either a password where OAuth 2.0 is needed, or a token that does not fit.',
    likelyCauses: [
      'The mail server in Jira is still set to user name and password.',
      { text: 'The token has the wrong scope, or belongs to another account.', when: byPerson },
      { text: 'The app has no permission on this mailbox.', when: byApp },
      'IMAP or POP is switched off for the account.',
    ],
    remedy: () => [
      { text: 'In Jira open the mail server, set Authentication to the OAuth 2.0 link, save, and choose Authorize.' },
      { text: 'Run the checks on this page: they tell these causes apart.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: {
      sentences: ['curl: (67)'],
      isGeneralWording: true,
      system: ['AuthenticationFailedException', 'EAUTH', 'MailAuthenticationException', 'SMTPAuthenticationError'],
      patterns: [
        /login failure/,
        /login denied/,
        /authenticat(?:ion|e) (?:has )?(?:failed|unsuccessful|failure|rejected|cancell?ed)/,
        /can ?not authenticate to (?:imap|pop3?|smtp) server/,
        /invalid credentials/,
        /server denied authentication/,
        /all authentication (?:types|methods|mechanisms) failed/,
        /(?:could not|couldn't|can ?not|unable to|failed to) (?:authenticate|log ?in)\b/,
        /sasl authentication failed/,
        /invalid (?:login|user ?name or password)/,
        /bad (?:user ?name|login) or password/,
        /too many login failures/,
        /535 5\.7\.\d{1,3}/,
      ],
      onlyAlone: true,
    },
    learnMore: exchangeOAuth,
    certainty: 'observed',
  }),

  MAILBOX_NOT_CONNECTED: recognised({
    title: 'Token accepted, mailbox closed',
    cause: (_, context) =>
      say`Exchange Online accepted the access token but did not open the mailbox${context.mailAddress ? ` ${context.mailAddress}` : ''}. ${whyNotConnected(context)}`,
    likelyCauses: [
      { text: 'IMAP is switched off for the account that signed in.', when: byPerson },
      { text: 'The account that signed in is not the mailbox and has no Full Access on it.', when: byOtherPerson },
      { text: 'The app without a user was not given Full Access.', when: byApp },
      { text: 'The protocol is switched off for this mailbox.', when: byApp },
      'The address has no mailbox in Exchange Online.',
      'Too many connections, or an incident at Microsoft.',
    ],
    remedy: (_, context) => [
      inExchange(
        context,
        context.grant === 'client_credentials'
          ? 'See whether IMAP is on for the mailbox, and switch it on'
          : 'See whether IMAP is on for the account that signed in, and switch it on',
        `Get-CASMailbox -Identity ${signInArgument(context)} | Format-List ImapEnabled\nSet-CASMailbox -Identity ${signInArgument(context)} -ImapEnabled $true`,
      ),
      ...(isOwnAccount(context)
        ? [
            inExchangeAdminCenter(context, 'The switch is under General > Manage email apps settings.'),
            inExchange(context, 'See where the mailbox lives', recipientCommand(context)),
          ]
        : [
            inExchange(
              context,
              'See who has Full Access, and give it',
              `Get-MailboxPermission -Identity ${mailboxArgument(context)}\nAdd-MailboxPermission -Identity ${mailboxArgument(context)} -User ${readerArgument(context)} -AccessRights FullAccess`,
            ),
            inExchangeAdminCenter(
              context,
              'IMAP is under General > Manage email apps settings, Full Access under Delegation > Read and manage.',
            ),
          ]),
      { text: 'Changes take up to an hour to work.' },
      serviceHealth(context),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      sentences: ['User is authenticated but not connected'],
      patterns: [/authenticated,? but not connected/],
    },
    learnMore: popImapSettings,
    certainty: 'observed',
  }),

  PROTOCOL_DISABLED_FOR_MAILBOX: recognised({
    title: 'IMAP or POP disabled',
    cause: () => 'The mail server says that this protocol is switched off for the account.',
    remedy: (_, context) => [
      inExchange(
        context,
        'Switch it on',
        `Set-CASMailbox -Identity ${signInArgument(context)} -ImapEnabled $true -PopEnabled $true`,
      ),
      inExchangeAdminCenter(context, 'The switch is under General > Manage email apps settings.'),
      { text: 'For outlook.com: Settings > Mail > Forwarding and IMAP > "Let devices and apps use IMAP".' },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      patterns: [
        /denied by client access rule/,
        /(?:imap4?|pop3?)(?: access| protocol)? (?:is |has been )?disabled for (?:this|the|your) (?:user|mailbox|account)/,
        /(?:imap|pop3?) access (?:is )?(?:disabled|not enabled)/,
        /account is not enabled for (?:imap|pop)/,
      ],
    },
    learnMore: popImapSettings,
    certainty: 'unconfirmed',
  }),

  BASIC_AUTHENTICATION_OFF: recognised({
    title: 'Passwords no longer work',
    cause: () =>
      'The mail server was asked with user name and password. Exchange Online takes OAuth 2.0 only, so no password helps, however right it is.',
    remedy: () => [
      { text: 'In Jira open the mail server, set Authentication to the OAuth 2.0 link, save, and choose Authorize.' },
      { text: 'An app password does not help either.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      sentences: [
        'Basic authentication is disabled',
        'NO LOGIN failed',
        'Basic authentication is blocked',
        'Logon failure: unknown user name or bad password',
      ],
      patterns: [
        /retrying plain authentication after authenticate failed/,
        /authenticate plain\b.{0,160}no authenticate failed/,
        /\bno login \w{0,12} ?failed/,
        /authenticationfailedexception: login failed/,
        /\b(?:imap|e?mail|office ?365)\b.{0,80}\blogin failed\b(?! for user)/,
        /authenticate plain command result: \w{1,12} no/,
        /logindisabled and not using/,
        /login is disabled|privacyrequired|logindisabled\]/,
      ],
    },
    learnMore: basicAuthentication,
    certainty: 'observed',
  }),

  POP_AUTHENTICATION_IN_ONE_LINE: recognised({
    title: 'POP needs two lines',
    cause: () =>
      'The program sent the token in the same line as the command. Exchange Online takes it over POP only in a line of its own, and closes the connection otherwise.',
    remedy: () => [
      { text: 'In Jira open the mail server and switch on "Two-line authentication".' },
      { text: 'Other Java programs: mail.pop3s.auth.xoauth2.two.line.authentication.format=true' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      sentences: ['Protocol error. Connection is closed'],
      patterns: [/protocol error\.? ?connection is closed/],
    },
    learnMore: exchangeOAuth,
    certainty: 'observed',
  }),

  POP_COMMAND_OUT_OF_PLACE: recognised({
    title: 'POP sign-in not finished',
    cause: () => 'A command came before the sign-in had worked. The refusal that matters stands in the line before.',
    remedy: () => [{ text: 'Paste the lines before this one as well.' }, tryAgain],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { sentences: ['Command is not valid in this state'], onlyAlone: true },
    learnMore: exchangeOAuth,
    certainty: 'observed',
  }),

  SASL_MECHANISM_MISSING: recognised({
    title: 'Server offers no XOAUTH2',
    cause: () =>
      'The mail server does not offer sign-in with OAuth 2.0. Then it is not Exchange Online, or something in between answers in its place.',
    remedy: (_, { plan }) => [
      { text: say`The mail server must be ${plan.imap.host} (IMAP ${plan.imap.port}, POP ${plan.pop.port}).` },
      { text: 'Look for a mail gateway, a proxy or a virus scanner between Jira and Microsoft.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      patterns: [
        /xoauth2 (?:is )?not supported/,
        /does not support the selected authentication method/,
        /no authentication mechan?isms? (?:supported|available|in common)/,
        /(?:server )?does(?: not|n't) support (?:the )?(?:sasl )?(?:auth(?:entication)? (?:mechanism )?)?xoauth2/,
        /unsupported authentication mechanism/,
        /unrecognized authentication type/,
        /no supported authentication mechanism/,
      ],
    },
    learnMore: exchangeOAuth,
    certainty: 'observed',
  }),
} as const;
