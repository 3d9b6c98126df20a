import { expect, test } from '@jest/globals';
import { verdictOf } from '../../tools/audit.ts';

const answer = (...severities: string[]): string =>
  JSON.stringify({
    vulnerabilities: Object.fromEntries(
      severities.map((severity, at) => [
        `package-${at}`,
        { name: `package-${at}`, severity, via: ['other', { title: 'Hangs', url: 'https://github.com/advisories/x' }] },
      ]),
    ),
  });

test.each([
  ['nothing known', answer(), 'passed'],
  ['a moderate one', answer('low', 'moderate'), 'passed'],
  ['a high one', answer('low', 'high'), 'failed'],
  ['a critical one', answer('critical'), 'failed'],
  ['a registry that cannot tell', '{"message":"405 Method Not Allowed","statusCode":405}', 'skipped'],
  ['a network that is down', '{"error":{"summary":"request failed"}}', 'skipped'],
  ['no answer', '', 'skipped'],
])('%s: %#', (_name, text, outcome) => {
  expect(verdictOf(text).outcome).toBe(outcome);
});

test('each is named with its advisory, and what cannot be told is said so', () => {
  expect(verdictOf(answer('high')).lines[0]).toBe('high: package-0: Hangs https://github.com/advisories/x');
  expect(verdictOf('{"message":"405 Method Not Allowed"}').lines).toEqual(['skipped: 405 Method Not Allowed']);
});
