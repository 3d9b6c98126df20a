import { expect, test } from '@jest/globals';
import { catalogue } from '#facts/explanations/catalogue.ts';
import type { ExplanationContext } from '#facts/explanations/explanation.ts';
import { applies, byApp, byPerson, sharedByPerson } from '#facts/explanations/situation.ts';
import { planOf } from '#facts/plans.ts';

const plan = planOf('commercial');
const evidence = { evidence: 'x' };
const known = { plan, mailAddress: 'jira@contoso.example', clientId: 'client', protocols: ['imap' as const] };
const person = { ...known, grant: 'authorization_code' as const };
const app = { ...known, grant: 'client_credentials' as const };
const shared = { ...person, signInAddress: 'ann@contoso.example' };

test.each([
  ['nothing is known', {}, [true, true, true]],
  ['a person reads the own mailbox', person, [true, false, false]],
  ['a person reads a shared one', shared, [true, false, true]],
  ['the app reads it alone', app, [false, true, false]],
  [
    'an address for the sign-in was left over from before',
    { ...app, signInAddress: 'ann@x.example' },
    [false, true, false],
  ],
])('what can be when %s', (_, context, expected) => {
  expect([byPerson, byApp, sharedByPerson].map((situation) => applies(situation, context))).toEqual(expected);
});

test('a protocol that is not checked is no cause', () => {
  expect(applies({ protocol: 'imap' }, { protocols: ['pop', 'imap'] })).toBe(true);
  expect(applies({ protocol: 'imap' }, { protocols: ['pop'] })).toBe(false);
});

const ofApp = /app without a user|The app |application permission|RBAC for Applications|Get-ServicePrincipal/;
const ofPerson = /signed in|that signs in|authorized is not|choose Authorize|another account/;

test.each([
  'MAILBOX_NOT_CONNECTED',
  'MAIL_TOKEN_REFUSED',
  'MAIL_SIGN_IN_FAILED',
  'MAIL_TOKEN_EXPIRED',
  'SMTP_TOKEN_REFUSED',
  'GRAPH_ACCESS_DENIED',
  'JIRA_INBOX_NOT_OPENED',
  'CLIENT_SECRET_MISSING',
] as const)('%s names causes and steps of the chosen way to sign in only', (code) => {
  const words = catalogue[code];
  const told = (context: typeof person | typeof app): string =>
    [
      ...words.likelyCauses(context),
      ...words.remedy(evidence, context).map(({ text, command }) => `${text} ${command ?? ''}`),
    ].join('\n');
  expect(told(person)).not.toMatch(ofApp);
  // A mail server set to a password is authorized for the first time, whoever signs in.
  if (code !== 'MAIL_SIGN_IN_FAILED') expect(told(app)).not.toMatch(ofPerson);
  expect(words.likelyCauses({ plan }).length).toBeGreaterThanOrEqual(words.likelyCauses(person).length);
});

test('who signed in to the own mailbox needs no right to it', () => {
  const { cause, likelyCauses, remedy } = catalogue.MAILBOX_NOT_CONNECTED;
  const told = (context: ExplanationContext): string =>
    JSON.stringify([cause(evidence, context), likelyCauses(context), remedy(evidence, context)]);
  expect(told({ ...person, signedInAs: 'Jira@Contoso.example' })).not.toMatch(/right to this mailbox|Full ?Access/);
  for (const context of [
    person,
    { ...person, signedInAs: 'ann@contoso.example' },
    { ...app, signedInAs: known.mailAddress },
  ])
    expect(told(context)).toMatch(/Full ?Access/);
});

test('a mailbox of one’s own is not said to be a shared one', () => {
  const { likelyCauses, remedy } = catalogue.GRAPH_ACCESS_DENIED;
  const told = (context: typeof person): string => JSON.stringify([likelyCauses(context), remedy(evidence, context)]);
  expect(told(person)).not.toMatch(/shared mailbox|Full Access/);
  expect(told(shared)).toMatch(/shared mailbox/);
});

test('the switches that count for an app are those of the mailbox, and Exchange is told of the app itself', () => {
  const commands = catalogue.MAILBOX_NOT_CONNECTED.remedy(evidence, { ...app, signInAddress: 'ann@contoso.example' })
    .map(({ command }) => command ?? '')
    .join('\n');
  expect(commands).toContain("Set-CASMailbox -Identity 'jira@contoso.example' -ImapEnabled $true");
  expect(commands).toContain("-User (Get-ServicePrincipal | Where-Object AppId -eq 'client').Identity");
  expect(commands).not.toContain('ann@');
});
