import { say } from '../say.ts';
import { recognised } from './recognised.ts';
import { applies, byApp, byPerson } from './situation.ts';
import { authorizeAgain, grantAdminConsent, inExchange, inJiraLink, mailboxArgument, signInArgument } from './steps.ts';

const smtpSubmission =
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission';
const sendingLimits =
  'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits';

/** What Exchange Online says over SMTP: told apart by the sentence, because one number covers several situations. */
export const exchangeSmtp = {
  SMTP_TOKEN_REFUSED: recognised({
    title: 'SMTP sign-in refused',
    cause: () =>
      'Exchange Online did not accept the sign-in for sending: the token is not for SMTP, or authenticated SMTP is off for the account.',
    likelyCauses: [
      { text: 'The scope SMTP.Send is missing from the token.', when: byPerson },
      { text: 'The application permission SMTP.SendAsApp is missing, or has no admin consent.', when: byApp },
      'Authenticated SMTP is off for the account or the tenant.',
      { text: 'The account is not the one that signed in.', when: byPerson },
    ],
    remedy: (_, context) => [
      ...(applies(byPerson, context)
        ? [inJiraLink(say`Add the scope ${context.plan.outlookResources[0]}/SMTP.Send and authorize again.`)]
        : grantAdminConsent(context)),
      inExchange(
        context,
        'Allow authenticated SMTP for the account',
        `Set-CASMailbox -Identity ${signInArgument(context)} -SmtpClientAuthenticationDisabled $false`,
      ),
    ],
    fixedBy: 'jira-admin',
    failureClass: 'credential',
    recognises: { patterns: [/5\.7\.3 authentication unsuccessful/, /535[ -]5\.7\.3\b/] },
    learnMore: smtpSubmission,
    certainty: 'confirmed',
  }),

  SMTP_OFF_FOR_TENANT: recognised({
    title: 'SMTP sign-in off everywhere',
    cause: () => 'Authenticated SMTP is switched off for the whole organization, and the mailbox follows that.',
    remedy: (_, context) => [
      inExchange(
        context,
        'Switch it on for this mailbox only',
        `Set-CASMailbox -Identity ${mailboxArgument(context)} -SmtpClientAuthenticationDisabled $false`,
      ),
      { text: 'Or: Microsoft 365 admin center > Users > the user > Mail > Manage email apps > Authenticated SMTP.' },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      patterns: [
        /smtpclientauthentication is disabled for the tenant/,
        /aka\.ms\/smtp_auth_disabled(?![^.]{0,60}mailbox)/,
      ],
    },
    learnMore: smtpSubmission,
    certainty: 'confirmed',
  }),

  SMTP_OFF_FOR_MAILBOX: recognised({
    title: 'SMTP sign-in off here',
    cause: () =>
      'Authenticated SMTP is switched off for this one mailbox. On a personal account nobody can switch it on.',
    remedy: (_, context) => [
      inExchange(
        context,
        'Switch it on',
        `Set-CASMailbox -Identity ${mailboxArgument(context)} -SmtpClientAuthenticationDisabled $false`,
      ),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: { patterns: [/smtpclientauthentication is disabled for the mailbox/] },
    learnMore: smtpSubmission,
    certainty: 'observed',
  }),

  SMTP_BLOCKED_BY_SECURITY_DEFAULTS: recognised({
    title: 'Security defaults block SMTP',
    cause: () =>
      'The security defaults of the tenant forbid this sign-in for sending, because it does not use OAuth 2.0.',
    remedy: () => [
      { text: 'In Jira let the outgoing mail server use OAuth 2.0.' },
      {
        text: 'Or replace the security defaults by Conditional Access: Entra admin center > Overview > Properties > Manage security defaults.',
      },
    ],
    fixedBy: 'entra-admin',
    failureClass: 'account',
    recognises: { patterns: [/locked by your organization's security defaults/] },
    learnMore: smtpSubmission,
    certainty: 'observed',
  }),

  SMTP_BASIC_AUTHENTICATION_OFF: recognised({
    title: 'SMTP passwords are refused',
    cause: () =>
      'Sending was tried with user name and password, and the organization or Microsoft no longer allows that.',
    remedy: () => [{ text: 'In Jira let the outgoing mail server use OAuth 2.0, then authorize it.' }, authorizeAgain],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: {
      patterns: [
        /did not meet the criteria to be authenticated successfully/,
        /5\.7\.139 authentication unsuccessful, basic/,
        /5\.7\.30 basic authentication/,
      ],
    },
    learnMore: smtpSubmission,
    certainty: 'observed',
  }),

  SMTP_NOT_AUTHENTICATED: recognised({
    title: 'Sending without sign-in',
    cause: () => 'Mail was handed in before any sign-in had worked.',
    remedy: () => [
      { text: 'In Jira set the authentication of the outgoing mail server to OAuth 2.0 and authorize it.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'configuration',
    recognises: { patterns: [/5\.7\.57\b/, /client (?:was )?not authenticated to send/] },
    learnMore: smtpSubmission,
    certainty: 'confirmed',
  }),

  SEND_AS_MISSING: recognised({
    title: 'Not allowed to send',
    cause: () => 'The account may sign in, but not send in the name of this From address.',
    remedy: (_, context) => [
      inExchange(
        context,
        'Give the right to send as the mailbox',
        `Add-RecipientPermission -Identity ${mailboxArgument(context)} -Trustee ${signInArgument(context)} -AccessRights SendAs`,
      ),
      { text: 'Or use the address of the account as From address in Jira.' },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: {
      graph: ['ErrorSendAsDenied'],
      patterns: [/5\.7\.60\b/, /does not have permissions to send as this sender/, /sendasdenied/],
    },
    learnMore: smtpSubmission,
    certainty: 'confirmed',
  }),

  SMTP_THROTTLED: recognised({
    title: 'Sending is being throttled',
    cause: () =>
      'Too many messages are handed in at once or in a minute. Exchange Online takes three at a time and 30 a minute from one mailbox.',
    remedy: () => [{ text: 'Nothing is lost: Jira sends again by itself. Send less at once if it recurs.' }],
    fixedBy: 'nobody-wait',
    failureClass: 'throttled',
    recognises: {
      patterns: [
        /sender thread limit exceeded/,
        /submissionquotaexceeded/,
        /storedrv\.clientsubmit/,
        /\b(?:4\.7\.\d{1,3}|451)[^.]{0,60}server busy/,
      ],
    },
    learnMore: sendingLimits,
    certainty: 'confirmed',
  }),

  SENDING_ADDRESS_BLOCKED: recognised({
    title: 'Sending address is blocked',
    cause: () =>
      'Microsoft takes no mail from this IP address or tenant: the address has a bad name, or the tenant is new and may not send yet.',
    remedy: () => [
      { text: 'If the address is yours, have it released.', link: 'https://sender.office.com' },
      { text: 'If the whole tenant is concerned, open a support case in the Microsoft 365 admin center.' },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: { patterns: [/traffic not accepted from this ip/, /5\.7\.(?:606|70[0-8]|750)\b/] },
    learnMore: sendingLimits,
    certainty: 'observed',
  }),

  SENDER_BLOCKED: recognised({
    title: 'Sender has been blocked',
    cause: () => 'Microsoft has blocked the mailbox from sending, because it sent mail that looks like spam.',
    remedy: () => [
      {
        text: 'Microsoft Defender portal > Email & collaboration > Review > Restricted entities: release the mailbox after finding the reason.',
      },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    recognises: { patterns: [/5\.1\.8\b[^.]{0,60}(?:bad outbound sender|access denied)/, /bad outbound sender/] },
    learnMore: sendingLimits,
    certainty: 'confirmed',
  }),
} as const;
