import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checks } from '../../companion-service/checks/index.ts';
import { judgeCheck } from '../../companion-service/diagnosis/judge.ts';
import { answers } from '../../companion-service/facts/explanations/answers.ts';
import { applicationObject } from '../../companion-service/facts/explanations/application-object.ts';
import { authorization } from '../../companion-service/facts/explanations/authorization.ts';
import { explanationOf } from '../../companion-service/facts/explanations/catalogue.ts';
import { connectivity } from '../../companion-service/facts/explanations/connectivity.ts';
import { discovery } from '../../companion-service/facts/explanations/discovery.ts';
import type { ExplanationContext } from '../../companion-service/facts/explanations/explanation.ts';
import { mailbox } from '../../companion-service/facts/explanations/mailbox.ts';
import { nameAndRoute } from '../../companion-service/facts/explanations/name-and-route.ts';
import { proxy } from '../../companion-service/facts/explanations/proxy.ts';
import { registration } from '../../companion-service/facts/explanations/registration.ts';
import { scopes } from '../../companion-service/facts/explanations/scopes.ts';
import { type PlanId, planIds, planOf } from '../../companion-service/facts/plans.ts';
import { stages } from '../../companion-service/facts/stages.ts';
import { accessRows } from './access-rows.ts';
import { applicationRows } from './application-rows.ts';
import { connectivityRows } from './connectivity-rows.ts';
import { discoveryRows } from './discovery-rows.ts';
import { mailboxRows } from './mailbox-rows.ts';
import {
  appOnlyObserved,
  appOnlySettings,
  exchange,
  observed,
  settings,
  sharedObserved,
  sharedSettings,
} from './observed.ts';
import { redirectRows } from './redirect-rows.ts';
import { registrationRows } from './registration-rows.ts';
import { routeRows } from './route-rows.ts';
import { tokenRows } from './token-rows.ts';
import { findingOf, judgeAll, type Row } from './verdicts.ts';

const rows: readonly Row[] = [
  ...connectivityRows,
  ...routeRows,
  ...discoveryRows,
  ...registrationRows,
  ...redirectRows,
  ...applicationRows,
  ...tokenRows,
  ...mailboxRows,
  ...accessRows,
];
const ownCodes = Object.keys({
  ...connectivity,
  ...nameAndRoute,
  ...answers,
  ...proxy,
  ...discovery,
  ...registration,
  ...applicationObject,
  ...authorization,
  ...scopes,
  ...mailbox,
});

const contextOf = (plan: PlanId, rest: Partial<typeof settings> = {}): ExplanationContext => {
  const { plan: _plan, ...known } = rest;
  return { ...known, plan: planOf(plan) };
};

test.each(rows.map((row) => [`${row.check}: ${row.name}`, row] as const))('%s', (_title, row) => {
  const finding = findingOf(row);
  expect({ status: finding?.status, ...(row.code && { code: finding?.code }) }).toEqual({
    status: row.status,
    ...(row.code && { code: row.code }),
  });
});

test('a finding that is no pass has a code with words, and a pass has none', () => {
  for (const row of rows) {
    const finding = findingOf(row);
    const isTold = finding?.status === 'fail' || finding?.status === 'warn';
    expect([row.name, finding?.code !== undefined]).toEqual([row.name, isTold]);
    if (finding?.code) expect(explanationOf(finding.code)).toBeDefined();
  }
});

test('every code of the six stages is reached by a row', () => {
  const reached = new Set(rows.map((row) => findingOf(row)?.code));
  expect(ownCodes.filter((code) => !reached.has(code as never))).toEqual([]);
});

test('every check, with every subject, has a row', () => {
  const named = new Set(rows.map(({ check }) => check));
  const names = checks.map(({ id, subject }) => (subject === undefined ? id : `${id} ${subject}`));
  expect(names.filter((name) => !named.has(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['a person and an own mailbox', observed, settings],
  ['a delegate and a shared mailbox', sharedObserved, sharedSettings],
  ['an app without a user', appOnlyObserved, appOnlySettings],
] as const)('nothing is found wrong with the happy set of %s', (_name, seen, chosen) => {
  const findings = [...judgeAll(seen, chosen).values()];
  expect(findings.filter(({ status }) => status !== 'pass' && status !== 'notApplicable')).toEqual([]);
  expect(findings.filter(({ status }) => status === 'pass').length).toBeGreaterThan(25);
});

/** Seen only where somebody reads along, and not in reports from before: it is used where it is there. */
const onlyUsed: readonly (keyof typeof observed)[] = ['hostRoutes'];
const needed = (Object.keys(observed) as (keyof typeof observed)[]).filter((name) => !onlyUsed.includes(name));

test('a report from before routes were looked at is judged without them, and nothing is blocked', () => {
  const { hostRoutes: _gone, ...before } = observed;
  const verdicts = judgeAll(before, settings);
  for (const check of ['dns-families', 'address-families', 'name-chain']) {
    expect(verdicts.get(check)?.status).toBe('notApplicable');
  }
  expect([...verdicts.values()].filter(({ status }) => status === 'blocked')).toEqual([]);
});

test.each(needed)('checks that need %s are blocked without it', (name) => {
  const { [name]: _gone, ...rest } = observed;
  const planned = new Set(Object.keys(observed)) as ReadonlySet<keyof typeof observed>;
  const chosen = name.startsWith('other') ? appOnlySettings : settings;
  const needing = checks.filter(({ needs, appliesTo }) => needs.includes(name) && (appliesTo?.(chosen) ?? true));
  const findings = needing.map((check) =>
    judgeCheck(check, rest, chosen, planned, ({ where }) => {
      throw new Error(where);
    }),
  );
  expect(needing.length).toBeGreaterThan(0);
  for (const finding of findings) expect(finding).toMatchObject({ status: 'blocked', blockedBy: [name] });
});

test('checks stand in the order of the stages, and each file is named for its check', () => {
  const order = checks.map(({ stage }) => stages.indexOf(stage));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const files = readdirSync(new URL('../../companion-service/checks/', import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''))
    .filter((file) => !['index', 'define-check', 'finding'].includes(file));
  expect([...new Set(checks.map(({ id }) => id))].sort()).toEqual(files.sort());
});

test('words are written for every plan, with and without the admin’s values', () => {
  for (const row of rows) {
    const { code, params } = findingOf(row) ?? {};
    const words = code === undefined ? undefined : explanationOf(code);
    if (!words || !ownCodes.includes(code ?? '')) continue;
    for (const plan of planIds) {
      for (const context of [contextOf(plan), contextOf(plan, settings)]) {
        const steps = words.remedy(params, context);
        const told = [words.title, words.cause(params, context), ...steps.map(({ text }) => text)];
        expect(steps.length).toBeGreaterThan(0);
        for (const text of told) expect(text).not.toMatch(/undefined|null|NaN|\[object|^\s*$/);
        for (const { link } of steps) if (link) expect(new URL(link).protocol).toBe('https:');
      }
    }
    expect(words.title.split(/\s+/).length).toBeLessThanOrEqual(4);
  }
});

test('a mailbox name cannot break out of a PowerShell line', () => {
  const context = contextOf('commercial', { mailAddress: "o'brien;calc@contoso.example" });
  const lines = mailbox.APP_WITHOUT_MAILBOX_PERMISSION.remedy(
    { evidence: '', mailbox: "o'brien;calc@contoso.example", objectId: '' },
    context,
  ).map(({ command = '' }) => command);
  expect(lines.join('\n')).toContain("'o''brien;calc@contoso.example'");
});

test('links and shell lines are those of the chosen cloud', () => {
  const china = contextOf('china', settings);
  expect(registration.SECRET_ID_PASTED.remedy({}, china)[0]?.link).toContain('https://entra.microsoftonline.cn/');
  const params = { evidence: '', mailbox: 'a@b.example', user: 'c@b.example' };
  expect(mailbox.SHARED_MAILBOX_NOT_OPENED.remedy(params, contextOf('gccHigh'))[0]?.command).toBe(
    'Connect-ExchangeOnline -ExchangeEnvironmentName O365USGovGCCHigh',
  );
});

test('evidence is one bounded line', () => {
  const reply = `A1 NO \u0000strange\r\n${'x'.repeat(5000)}`;
  const imapSession = {
    mailbox: 'a@b.example',
    authentication: { accepted: false, reply },
    transcript: [],
    durationMs: 1,
  };
  const finding = findingOf({ name: '', check: 'imap-authentication', seen: { imapSession }, status: 'fail' });
  const evidence = String(finding?.params?.['evidence']);
  expect(evidence.length).toBeLessThanOrEqual(500);
  expect(evidence).not.toMatch(/\p{Cc}/u);
});

test.each([429, 500, 502, 503, 504])(
  'an answer %i is told as a limit or an outage, whatever else it says',
  (status) => {
    const oauthError = { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret provided.' };
    const answer = {
      ...observed.outlookToken,
      exchange: exchange('https://login.example/token', { status }),
      oauthError,
    };
    const token = { ...answer, hasAccessToken: false, hasRefreshToken: false };
    const seen = { ...observed, registrationToken: token, outlookToken: token, refresh: token };
    const findings = judgeAll(seen, settings);
    for (const name of ['credentials-accepted', 'token-issued outlook', 'refresh-works']) {
      const words = explanationOf(findings.get(name)?.code ?? '');
      expect([name, words?.failureClass]).toEqual([name, status === 429 ? 'throttled' : 'transient']);
    }
  },
);

test('no text and no number from outside makes a check throw', () => {
  /** Every text and number replaced, except the few that our own types choose. */
  const replaced = (value: unknown, text: string, number: number, key = ''): unknown => {
    if (typeof value === 'string') return ['form', 'phase', 'grant', 'resource'].includes(key) ? value : text;
    if (typeof value === 'number') return number;
    if (Array.isArray(value)) return value.map((item) => replaced(item, text, number));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, text, number, name)]));
  };
  const sets = [observed, sharedObserved, appOnlyObserved, ...rows.map(({ seen }) => ({ ...observed, ...seen }))];
  fc.assert(
    fc.property(fc.constantFrom(...sets), fc.string({ unit: 'binary' }), fc.integer(), (set, text, number) => {
      judgeAll(replaced(set, text, number) as typeof observed, settings);
      judgeAll(replaced(set, text, number) as typeof observed, appOnlySettings);
    }),
    { numRuns: 300 },
  );
});
