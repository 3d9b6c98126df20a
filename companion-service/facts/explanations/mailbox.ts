import { say } from '../say.ts';
import { type ExplanationContext, explanation, type RemedyStep } from './explanation.ts';
import {
  connectExchange,
  connectLine,
  enterpriseApplicationsLink,
  literal,
  onRegistration,
  runAgain,
} from './verdict-steps.ts';

const exchangeOAuth =
  'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth';
const protocolSettings =
  'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/pop3-and-imap4';
const applicationRbac = 'https://learn.microsoft.com/en-us/exchange/permissions-exo/application-rbac';
const readOn = '2026-11-01';

const enableProtocols = (user: string | undefined): RemedyStep => ({
  text: 'Look whether the protocol is switched on for the account that signs in; the switch of the shared mailbox itself does not count.',
  command: `Get-CASMailbox ${literal(user, 'signing-in user')} | Format-List ImapEnabled,PopEnabled`,
});

const grantToApp = ({ clientId, mailAddress }: ExplanationContext): RemedyStep => ({
  text: 'Give the app access to this one mailbox.',
  command: `Add-MailboxPermission -Identity ${literal(mailAddress, 'mailbox')} -User (Get-ServicePrincipal | Where-Object AppId -eq ${literal(clientId, 'client ID')}).Identity -AccessRights FullAccess`,
});

/** The switch of a protocol is the signing-in account's; an app without a user goes by the mailbox's. */
const switchOn = (protocol: 'Imap' | 'Pop', user: string, context: ExplanationContext): RemedyStep[] => [
  connectExchange(context),
  {
    text: 'See the switch, and switch it on.',
    command: `Get-CASMailbox -Identity ${literal(user, 'signing-in user')} | Format-List ${protocol}Enabled\nSet-CASMailbox -Identity ${literal(user, 'signing-in user')} -${protocol}Enabled $true`,
  },
  runAgain('It can take an hour to work. Then run the diagnosis again.'),
];

/** RBAC for Applications in place of a consent for the whole organization: grants add up, so that one has to go. */
const limitToMailbox = (other: string, context: ExplanationContext): RemedyStep[] => [
  connectExchange(context),
  {
    text: 'Allow the app this one mailbox by RBAC for Applications, which replaces application access policies (New-ApplicationAccessPolicy).',
    command: [
      `$app = Get-ServicePrincipal | Where-Object AppId -eq ${literal(context.clientId, 'client ID')}`,
      `New-ManagementScope -Name 'Jira mail' -RecipientRestrictionFilter "PrimarySmtpAddress -eq '${(context.mailAddress ?? '<mailbox>').replaceAll(/['"`$]/g, '')}'"`,
      "New-ManagementRoleAssignment -App $app.ObjectId -Role 'Application Mail.ReadWrite' -CustomResourceScope 'Jira mail'",
      `Test-ServicePrincipalAuthorization -Identity $app.ObjectId -Resource ${literal(other, 'other mailbox')}`,
    ].join('\n'),
  },
  onRegistration(
    'API permissions',
    'then remove the application permission Mail.ReadWrite of Microsoft Graph and its consent: grants add up, and it is good for every mailbox.',
    context,
  ),
  runAgain('It takes up to two hours to work. Then run the diagnosis again.'),
];

/** Verdicts on the mailbox that no outside text names: what a refusal means given who asked for what. */
export const mailbox = {
  APP_NOT_KNOWN_TO_EXCHANGE: explanation<{ evidence: string; objectId: string }>({
    title: 'App unknown to Exchange',
    cause: ({ evidence }) =>
      say`Microsoft Entra gave the app its token, but Exchange Online refused it: ${evidence} Exchange keeps its own list of apps, and this app is not on it, or stands there with another object ID.`,
    likelyCauses: [
      'The app was never registered in Exchange (New-ServicePrincipal).',
      'It was registered with the Object ID of the app registration; Exchange needs the one of the enterprise application.',
      'It was registered less than an hour ago and is not in effect yet.',
    ],
    remedy: ({ objectId }, context) => [
      connectExchange(context),
      {
        text: objectId
          ? say`See what Exchange knows. For this app, ObjectId has to be ${objectId}, as the token says.`
          : 'See what Exchange knows, and compare ObjectId with the Object ID of the enterprise application.',
        command: 'Get-ServicePrincipal | Format-List DisplayName,AppId,ObjectId',
        link: enterpriseApplicationsLink(context),
      },
      {
        text: 'If it stands there with another ObjectId, remove that entry first.',
        command: `Remove-ServicePrincipal -Identity (Get-ServicePrincipal | Where-Object AppId -eq ${literal(context.clientId, 'client ID')}).Identity`,
      },
      {
        text: 'Register it.',
        command: `New-ServicePrincipal -AppId ${literal(context.clientId, 'client ID')} -ObjectId ${literal(objectId || undefined, 'object ID of the enterprise application')} -DisplayName 'Jira mail'`,
      },
      grantToApp(context),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: exchangeOAuth,
    certainty: 'confirmed',
    readOn,
  }),
  APP_WITHOUT_MAILBOX_PERMISSION: explanation<{ evidence: string; mailbox: string; objectId: string }>({
    title: 'App lacks mailbox access',
    cause: ({ evidence, mailbox: address }) =>
      say`Exchange Online knows the app but does not open ${address} for it: ${evidence}`,
    likelyCauses: [
      'The app has no permission on this mailbox.',
      'The protocol is switched off for this mailbox.',
      'There is no such mailbox in Exchange Online.',
    ],
    remedy: ({ mailbox: address }, context) => [
      connectExchange(context),
      {
        text: 'See who has access to the mailbox.',
        command: `Get-MailboxPermission ${literal(address, 'mailbox')} | Format-Table User,AccessRights`,
      },
      grantToApp(context),
      {
        text: 'Look whether the protocol is switched on for the mailbox.',
        command: `Get-CASMailbox ${literal(address, 'mailbox')} | Format-List ImapEnabled,PopEnabled`,
      },
      runAgain('Permissions can take up to an hour. Then run the diagnosis again.'),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: exchangeOAuth,
    certainty: 'confirmed',
    readOn,
  }),
  SHARED_MAILBOX_NOT_OPENED: explanation<{ evidence: string; mailbox: string; user: string }>({
    title: 'No Full Access',
    cause: ({ evidence, mailbox: address, user }) =>
      say`${user} signed in well, but may not open the shared mailbox ${address}: ${evidence}`,
    likelyCauses: [
      'The account that signs in has no Full Access on the shared mailbox.',
      'The protocol is switched off for the account that signs in.',
      'Full Access was given less than an hour ago and is not in effect yet.',
    ],
    remedy: ({ mailbox: address, user }, context) => [
      connectExchange(context),
      {
        text: 'Give the account Full Access on the shared mailbox.',
        command: `Add-MailboxPermission -Identity ${literal(address, 'shared mailbox')} -User ${literal(user, 'signing-in user')} -AccessRights FullAccess -AutoMapping $false`,
      },
      enableProtocols(user),
      runAgain('Permissions can take up to an hour. Then run the diagnosis again.'),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: 'https://learn.microsoft.com/en-us/exchange/collaboration-exo/shared-mailboxes',
    certainty: 'confirmed',
    readOn,
  }),
  MAILBOX_OF_OTHER_ACCOUNT: explanation<{ evidence: string; mailbox: string; user: string }>({
    title: 'Mailbox of someone else',
    cause: ({ evidence, mailbox: address, user }) =>
      say`${user} signed in, but the mailbox asked for is ${address}, and Exchange Online did not open it: ${evidence}`,
    likelyCauses: [
      'The browser signed in with the account that was used last.',
      'The account has no Full Access on the mailbox.',
      'Both are names of one account, and the protocol is switched off for it.',
    ],
    remedy: ({ mailbox: address, user }, context) => [
      runAgain(say`If ${address} should sign in itself: sign in again in a private window and choose that account.`),
      { text: say`If ${user} should read it: enter ${user} as the account that signs in, and give it Full Access.` },
      {
        ...connectExchange(context),
        text: 'Give the account Full Access on the mailbox.',
        command: `${connectLine(context)}; Add-MailboxPermission -Identity ${literal(address, 'mailbox')} -User ${literal(user, 'signing-in user')} -AccessRights FullAccess -AutoMapping $false`,
      },
    ],
    fixedBy: 'mailbox-user',
    failureClass: 'account',
    learnMore: exchangeOAuth,
    certainty: 'confirmed',
    readOn,
  }),
  APP_WITHOUT_GRAPH_ACCESS: explanation<{ evidence: string; mailbox: string }>({
    title: 'App lacks Graph access',
    cause: ({ evidence, mailbox: address }) => say`Microsoft Graph does not open ${address} for the app: ${evidence}`,
    likelyCauses: [
      'The application permission Mail.ReadWrite is missing, or has no admin consent.',
      'RBAC for Applications or an application access policy leaves this mailbox out.',
      'It was granted less than an hour ago and is not in effect yet.',
    ],
    remedy: ({ mailbox: address }, context) => [
      connectExchange(context),
      {
        text: 'See whether Exchange lets the app reach this mailbox: InScope has to be True.',
        command: `Test-ServicePrincipalAuthorization -Identity ${literal(context.clientId, 'client ID')} -Resource ${literal(address, 'mailbox')}`,
      },
      {
        text: 'See whether an application access policy leaves the mailbox out.',
        command: `Test-ApplicationAccessPolicy -Identity ${literal(address, 'mailbox')} -AppId ${literal(context.clientId, 'client ID')}`,
      },
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: 'https://learn.microsoft.com/en-us/exchange/permissions-exo/application-rbac',
    certainty: 'observed',
    readOn,
  }),
  MAILBOX_NOT_READ_ONLY: explanation<{ mailbox: string }>({
    title: 'Mailbox opened for writing',
    cause: ({ mailbox: address }) =>
      say`${address} was asked for read-only, but the server opened it for writing. Nothing was changed; another server than Exchange Online may be answering.`,
    remedy: () => [{ text: 'Compare the mail host with the value of the plan.' }],
    fixedBy: 'network-admin',
    failureClass: 'network',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc9051#section-6.3.3',
    certainty: 'confirmed',
    readOn,
  }),
  IMAP_SWITCHED_OFF: explanation<{ evidence: string; mailbox: string; user: string }>({
    title: 'IMAP is switched off',
    cause: ({ evidence, user }) =>
      say`The same sign-in opened the mailbox over POP, and IMAP refused it: ${evidence} So IMAP is switched off for ${user}.`,
    remedy: ({ user }, context) => switchOn('Imap', user, context),
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: protocolSettings,
    certainty: 'observed',
    readOn: '2026-11-24',
  }),
  POP_SWITCHED_OFF: explanation<{ evidence: string; mailbox: string; user: string }>({
    title: 'POP is switched off',
    cause: ({ evidence, user }) =>
      say`The access token is for Exchange Online and allows POP, and ${user} is the right account. POP refused it all the same: ${evidence} Then POP is switched off for ${user}, as far as is known: Exchange Online has no words of its own for it.`,
    remedy: ({ user }, context) => switchOn('Pop', user, context),
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: protocolSettings,
    certainty: 'unconfirmed',
    readOn: '2026-11-24',
  }),
  POP_MESSAGE_IDS_REFUSED: explanation<{ evidence: string; mailbox: string }>({
    title: 'Message IDs refused',
    cause: ({ evidence, mailbox: address }) =>
      say`${address} opens over POP, but the server did not tell the ID of its first message (UIDL): ${evidence} The question is optional in POP, and Jira is not known to ask it, so Jira should fetch mail all the same; no source says so for certain. Exchange Online answers it, so another server may be answering here.`,
    remedy: () => [
      runAgain('Run the diagnosis again: once may be chance.'),
      { text: 'Compare the mail host with the value of the plan.' },
      { text: 'If it stays, and Jira leaves messages out or fetches them twice, use IMAP instead of POP.' },
    ],
    fixedBy: 'jira-admin',
    failureClass: 'mailbox',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc1939#section-7',
    certainty: 'unconfirmed',
    readOn: '2026-11-24',
  }),
  MAILBOX_READ_ONLY: explanation<{ mailbox: string }>({
    title: 'Mailbox is read-only',
    cause: ({ mailbox: address }) =>
      say`${address} opens, but only for reading. Jira could fetch mail and neither mark nor move nor delete it, so it would read the same messages again.`,
    remedy: ({ mailbox: address }, context) => [
      {
        ...connectExchange(context),
        text: 'Give Full Access instead of the right to read.',
        command: `${connectLine(context)}\nAdd-MailboxPermission -Identity ${literal(address, 'mailbox')} -User ${literal(context.signInAddress, 'account or app that signs in')} -AccessRights FullAccess`,
      },
      runAgain('Permissions can take up to an hour. Then run the diagnosis again.'),
    ],
    fixedBy: 'exchange-admin',
    failureClass: 'mailbox',
    learnMore: 'https://www.rfc-editor.org/rfc/rfc9051#section-6.3.2',
    certainty: 'confirmed',
    readOn: '2026-11-24',
  }),
  APP_OPENS_OTHER_MAILBOX: explanation<{ mailbox: string; protocol: string }>({
    title: 'App opens other mailbox',
    cause: ({ mailbox: address, protocol }) =>
      protocol === 'IMAP'
        ? say`The app also opens ${address} over IMAP: it was given Full Access there. Whoever gets hold of the client secret reads that mailbox too.`
        : say`The app also opens ${address} over Microsoft Graph. An application permission is good for every mailbox of the organization unless Exchange limits it: whoever gets hold of the client secret reads them all.`,
    remedy: ({ mailbox: address, protocol }, context) =>
      protocol === 'IMAP'
        ? [
            connectExchange(context),
            {
              text: 'See what the app was given there, and take it away.',
              command: `$app = (Get-ServicePrincipal | Where-Object AppId -eq ${literal(context.clientId, 'client ID')}).Identity\nGet-MailboxPermission ${literal(address, 'other mailbox')} -User $app\nRemove-MailboxPermission -Identity ${literal(address, 'other mailbox')} -User $app -AccessRights FullAccess`,
            },
          ]
        : limitToMailbox(address, context),
    fixedBy: 'exchange-admin',
    failureClass: 'configuration',
    learnMore: applicationRbac,
    certainty: 'confirmed',
    readOn: '2026-11-24',
  }),
} as const;
