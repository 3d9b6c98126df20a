import { beforeEach, expect, test } from '@jest/globals';
import type { ExplanationCode } from '#facts/explanations/catalogue.ts';
import type { Finding } from '../../../companion-service/checks/finding.ts';
import { compare, keepRun, recallRun, troublesOf } from '../../../plugin-ui/diagnosis/last-run.ts';

const finding = (check: string, status: Finding['status'], code?: ExplanationCode): Finding => {
  const told = { check, stage: 'registration', status } as const;
  const params = { evidence: 'AADSTS7000215 for jira@contoso.example' };
  return code === undefined ? told : { ...told, code, params };
};

beforeEach(() => sessionStorage.clear());

test('fixed, new and still there are told apart', () => {
  const before = [
    finding('credentials-accepted', 'fail', 'CLIENT_SECRET_INVALID'),
    finding('clock-skew', 'warn', 'CLOCK_SKEWED'),
    finding('granted-scopes', 'fail', 'SCOPE_NOT_GRANTED'),
  ];
  const now = [
    finding('credentials-accepted', 'pass'),
    finding('clock-skew', 'warn', 'CLOCK_SKEWED'),
    finding('granted-scopes', 'blocked'),
    finding('imap-inbox', 'fail', 'MAILBOX_NOT_CONNECTED'),
  ];
  const { fixed, added, still } = compare(troublesOf(before), now);
  // What could not be checked this time is not called fixed.
  expect(fixed.map(({ check }) => check)).toEqual(['credentials-accepted']);
  expect(added.map(({ check }) => check)).toEqual(['imap-inbox']);
  expect(still.map(({ check }) => check)).toEqual(['clock-skew']);
});

test('another reason at the same check is the old one fixed and a new one there', () => {
  const before = troublesOf([finding('credentials-accepted', 'fail', 'CLIENT_SECRET_INVALID')]);
  const { fixed, added } = compare(before, [finding('credentials-accepted', 'fail', 'CLIENT_SECRET_EXPIRED')]);
  expect([fixed[0]?.code, added[0]?.code]).toEqual(['CLIENT_SECRET_INVALID', 'CLIENT_SECRET_EXPIRED']);
});

test('only check and code are kept, for one mailbox, and the address is not readable', () => {
  keepRun('jira@contoso.example', [finding('credentials-accepted', 'fail', 'CLIENT_SECRET_INVALID')]);
  expect(recallRun('JIRA@contoso.example')).toEqual([{ check: 'credentials-accepted', code: 'CLIENT_SECRET_INVALID' }]);
  expect(recallRun('other@contoso.example')).toBeUndefined();
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/contoso|AADSTS/);
});

test('a spoiled entry is no last run', () => {
  keepRun('jira@contoso.example', []);
  sessionStorage.setItem(Object.keys({ ...sessionStorage })[0] ?? '', '{');
  expect(recallRun('jira@contoso.example')).toBeUndefined();
});
