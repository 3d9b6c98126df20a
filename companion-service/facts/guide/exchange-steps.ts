import { quoted } from '../explanations/steps.ts';
import type { Source } from '../fact.ts';
import { planOf } from '../plans.ts';
import { exchangeMailboxesLink, tenantLink } from '../portal-links.ts';
import { connectExchangeLine, type RegistrationRequest, type WantedRegistration } from '../registration.ts';
import { say } from '../say.ts';
import type { Protocol } from '../scopes.ts';
import type { WrittenStep } from './guide-step.ts';

const exchangeOAuth: Source = {
  url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
  readOn: '2026-11-01',
  certainty: 'confirmed',
};

const mailboxOf = ({ mailAddress }: RegistrationRequest): string => quoted(mailAddress, "'<mailbox>'");
const clientIdOf = ({ clientId }: RegistrationRequest): string => quoted(clientId, "'<client ID>'");

export function appInExchangeStep(request: RegistrationRequest, { displayName }: WantedRegistration): WrittenStep {
  return {
    id: 'app-in-exchange',
    title: 'Let Exchange know the app',
    actions: [
      {
        text: 'In the Entra admin center open Enterprise applications > your app > Overview and copy its Object ID. It has to be this one: the Object ID under App registrations is another, and with it every sign-in fails.',
        link: tenantLink(planOf(request.plan), 'enterpriseApplications'),
      },
      {
        text: 'Run this in Exchange Online PowerShell, with that Object ID in place of the words in angle brackets.',
        command: [
          connectExchangeLine(request.plan),
          `New-ServicePrincipal -AppId ${clientIdOf(request)} -ObjectId '<Object ID of the enterprise application>' -DisplayName ${quoted(displayName, '')}`,
        ].join('\n'),
      },
    ],
    doneWhen: 'Get-ServicePrincipal lists the app with both IDs.',
    provedBy: ['imap-authentication', 'pop-authentication', 'smtp-authentication', 'graph-inbox'],
    who: 'exchange-admin',
    source: exchangeOAuth,
  };
}

export function mailboxPermissionStep(request: RegistrationRequest): WrittenStep {
  return {
    id: 'mailbox-permission',
    title: 'Give the app the mailbox',
    actions: [
      {
        text: 'Give the app Full Access on this one mailbox, in the same window.',
        command: `Add-MailboxPermission -Identity ${mailboxOf(request)} -User (Get-ServicePrincipal -Identity ${clientIdOf(request)}).Identity -AccessRights FullAccess`,
      },
    ],
    doneWhen: 'Get-MailboxPermission lists the app with FullAccess.',
    provedBy: ['imap-inbox', 'pop-maildrop'],
    who: 'exchange-admin',
    source: exchangeOAuth,
  };
}

export function applicationRbacStep(request: RegistrationRequest, { exchangeRoles }: WantedRegistration): WrittenStep {
  const filter =
    request.mailAddress === undefined
      ? `"PrimarySmtpAddress -eq '<mailbox>'"`
      : quoted(`PrimarySmtpAddress -eq '${request.mailAddress.replaceAll("'", "''")}'`, '');
  return {
    id: 'application-rbac',
    title: 'Limit the app to the mailbox',
    actions: [
      {
        text: 'Grant the app its role on this one mailbox with RBAC for Applications. Do not add the same permission in Entra as well: grants add up, and that one reaches every mailbox.',
        command: [
          `New-ManagementScope -Name 'Jira mail' -RecipientRestrictionFilter ${filter}`,
          ...exchangeRoles.map(
            (role) =>
              `New-ManagementRoleAssignment -App ${clientIdOf(request)} -Role '${role}' -CustomResourceScope 'Jira mail'`,
          ),
        ].join('\n'),
      },
      {
        text: 'Look whether it worked. It can take up to two hours until it is in force.',
        command: `Test-ServicePrincipalAuthorization -Identity ${clientIdOf(request)} -Resource ${mailboxOf(request)} | Format-Table`,
      },
    ],
    doneWhen: 'The column InScope says True for this mailbox.',
    provedBy: ['graph-inbox', 'smtp-authentication'],
    who: 'exchange-admin',
    source: {
      url: 'https://learn.microsoft.com/en-us/exchange/permissions-exo/application-rbac',
      readOn: '2026-11-01',
      certainty: 'observed',
      doubt: 'which roles exist was read from copies of the table; not confirmed for the national clouds',
    },
  };
}

const switches: Readonly<Record<Exclude<Protocol, 'graph'>, { name: string; parameter: string; provedBy: string }>> = {
  imap: { name: 'IMAP', parameter: '-ImapEnabled $true', provedBy: 'imap-inbox' },
  pop: { name: 'POP', parameter: '-PopEnabled $true', provedBy: 'pop-maildrop' },
  smtp: {
    name: 'Authenticated SMTP',
    parameter: '-SmtpClientAuthenticationDisabled $false',
    provedBy: 'smtp-authentication',
  },
};

function protocolStep(request: RegistrationRequest, protocol: keyof typeof switches): WrittenStep {
  const { name, parameter, provedBy } = switches[protocol];
  const isDelegate = request.sharedMailbox && request.grant === 'authorization_code';
  const account = isDelegate ? quoted(request.signInAddress, "'<account that signs in>'") : mailboxOf(request);
  const whose = isDelegate ? say`the account that signs in, not the shared mailbox` : say`the mailbox`;
  return {
    id: `${protocol}-enabled`,
    title: say`Look that ${name} is on`,
    actions: [
      {
        text: say`In the Exchange admin center open Recipients > Mailboxes > ${whose} > Manage email apps settings and switch ${name} on.`,
        link: exchangeMailboxesLink(planOf(request.plan)),
      },
      { text: 'Or in Exchange Online PowerShell:', command: `Set-CASMailbox -Identity ${account} ${parameter}` },
    ],
    doneWhen: say`${name} is on. A change takes up to an hour.`,
    provedBy: [provedBy],
    who: 'exchange-admin',
    source: {
      url: 'https://learn.microsoft.com/en-us/powershell/module/exchange/set-casmailbox',
      readOn: '2026-11-01',
      certainty: 'confirmed',
    },
  };
}

const personalStep: WrittenStep = {
  id: 'personal-imap-pop',
  title: 'Switch IMAP or POP on',
  actions: [
    {
      text: 'Sign in at outlook.com as the mailbox, open Settings > Mail > Forwarding and IMAP, and let devices and apps use IMAP or POP. It is off at first.',
      link: 'https://outlook.live.com/mail/0/options/mail/popImap',
    },
  ],
  doneWhen: 'The switch is on and saved.',
  provedBy: ['imap-inbox', 'pop-maildrop'],
  who: 'mailbox-user',
  source: { ...exchangeOAuth, certainty: 'observed', doubt: 'the place of the switch was read from other products' },
};

/** What the mailbox itself needs: its switches, and for a shared one the access of the person who signs in. */
export function mailboxAccessSteps(request: RegistrationRequest): WrittenStep[] {
  const { plan, protocols, sharedMailbox, grant } = request;
  const mailProtocols = protocols.filter((protocol) => protocol !== 'graph');
  if (plan === 'personal') return mailProtocols.length > 0 ? [personalStep] : [];
  const steps = mailProtocols.map((protocol) => protocolStep(request, protocol));
  if (!sharedMailbox || grant === 'client_credentials') return steps;
  return [
    {
      id: 'shared-mailbox-access',
      title: 'Give Full Access on the shared mailbox',
      actions: [
        {
          text: 'A shared mailbox has no sign-in of its own: another account signs in and opens it. In the Exchange admin center open Recipients > Mailboxes > the shared mailbox > Delegation > Read and manage (Full Access) and add that account.',
          link: exchangeMailboxesLink(planOf(plan)),
        },
        {
          text: 'Or in Exchange Online PowerShell:',
          command: `Add-MailboxPermission -Identity ${mailboxOf(request)} -User ${quoted(request.signInAddress, "'<account that signs in>'")} -AccessRights FullAccess -AutoMapping $false`,
        },
      ],
      doneWhen: 'The account stands in the list. A change takes up to an hour.',
      provedBy: ['shared-mailbox-access'],
      who: 'exchange-admin',
      source: exchangeOAuth,
    },
    ...steps,
  ];
}
