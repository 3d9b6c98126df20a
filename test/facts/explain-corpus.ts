import type { ExplanationCode } from '../../companion-service/facts/explanations/catalogue.ts';
import { entraMessages } from './entra-messages.ts';
import { mailTexts } from './mail-texts.ts';
import { networkTexts } from './network-texts.ts';
import { entraShapes } from './shapes.ts';

/** A text as pasted, and the code that has to come first. */
export interface CorpusEntry {
  readonly name: string;
  readonly text: string;
  readonly code: ExplanationCode;
}

const shapeNames = Object.keys(entraShapes) as (keyof typeof entraShapes)[];

/** Each message in two shapes, turning through all of them, so that every shape meets many messages. */
const entraTexts = entraMessages.flatMap(([number, code, message], at): CorpusEntry[] =>
  [at * 2, at * 2 + 1].map((turn) => {
    const shape = shapeNames[turn % shapeNames.length] ?? 'bare message';
    const words = `AADSTS${number}: ${message}`;
    return { name: `${number} ${code} as ${shape}`, code, text: entraShapes[shape](words, number) };
  }),
);

/** Numbers without their words: how people quote them in a hurry. */
const bareNumbers: readonly CorpusEntry[] = (
  [
    ['in a list of codes', 'error_codes":[7000215]', 'CLIENT_SECRET_INVALID'],
    ['as a value', 'error=7000222', 'CLIENT_SECRET_EXPIRED'],
    ['with a blank', 'we get AADSTS 50011 since we moved Jira', 'REDIRECT_URI_MISMATCH'],
    ['with a colon', 'AADSTS:65001', 'CONSENT_MISSING'],
    ['in lower case', 'aadsts700016', 'CLIENT_NOT_FOUND'],
    ['from the sign-in log', 'Sign-in error code: 53003\nFailure reason: Blocked', 'BLOCKED_BY_CONDITIONAL_ACCESS'],
    ['from the sign-in log as JSON', '{"status":{"errorCode":50057,"failureReason":"x"}}', 'ACCOUNT_DISABLED'],
    [
      "in the address of Microsoft's look-up page",
      'https://login.microsoftonline.com/error?code=90002',
      'TENANT_NOT_FOUND',
    ],
    ['from a dialog', 'Error Code: 50105', 'USER_NOT_ASSIGNED'],
    [
      'from the page of a policy',
      'You cannot access this right now. Error Code: 53003 Request Id: 5b1c0e2a-7d0c-4a57-9a40-0f8d6e2b1a00 App name: jira-mail',
      'BLOCKED_BY_CONDITIONAL_ACCESS',
    ],
    ['unknown', 'AADSTS998877: Something new.', 'UNRECOGNISED'],
    ['unknown, in a list', '{"error":"weird","error_codes":[998877]}', 'UNRECOGNISED'],
  ] as const
).map(([name, text, code]) => ({ name: `number ${name}`, text, code }));

/** Nothing of ours: no reason may be invented. */
const strangers: readonly CorpusEntry[] = [
  ['a greeting', 'Hello, could you please have a look at ticket 50011 in the queue?'],
  ['a database', 'FATAL: password authentication failed for user "postgres"'],
  ['another database', "Login failed for user 'sa'. Reason: Password did not match that for the login provided."],
  ['another cloud', '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>'],
  [
    'a number of another product',
    'The import of the warehouse data stopped halfway through the night because of error code: 50001 in step 12 of 40.',
  ],
  ['a build', 'npm ERR! code ELIFECYCLE\nnpm ERR! errno 1'],
  ['nothing', ''],
  ['blanks', ' \n\t '],
  [
    'a stack trace about something else',
    'java.lang.NullPointerException: Cannot invoke "String.length()" because "s" is null\n\tat a.B.c(B.java:1)',
  ],
  [
    'a successful IMAP session',
    '* OK The Microsoft Exchange IMAP4 service is ready. [RgBSADMA]\nA1 OK CAPABILITY completed.\nA2 OK AUTHENTICATE completed.\nA3 OK [READ-ONLY] EXAMINE completed.',
  ],
  [
    'a successful token answer',
    '{"token_type":"Bearer","scope":"https://outlook.office.com/IMAP.AccessAsUser.All","expires_in":3599}',
  ],
].map(([name = '', text = '']) => ({ name: `stranger: ${name}`, text, code: 'UNRECOGNISED' }));

export const corpus: readonly CorpusEntry[] = [
  ...entraTexts,
  ...bareNumbers,
  ...mailTexts,
  ...networkTexts,
  ...strangers,
];
