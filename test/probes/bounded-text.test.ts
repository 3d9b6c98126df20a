import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundedText, maskSecrets } from '../../companion-service/probes/bounded-text.ts';

test.each([
  ['a JSON Web Token', 'got eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJ4In0.c2lnbg and', 'eyJ0eXAi'],
  ['an opaque token', `got EwB${'a1B+'.repeat(20)} and`, 'a1B+a1B+'],
  ['a bearer token', 'Authorization: Bearer abcdefghijklmnopqrstuv', 'ijklmnop'],
  ['a client secret', 'secret Tf18Q~abcdefghijklmnopqrstuvwxyz0123456789 end', 'ghijklmn'],
  ['a refresh token', 'refresh_token=0.AXkAbc.def&x=1', '0.AXkAbc'],
  ['a client secret as a parameter', '{"client_secret":"hunter2"}', 'hunter2'],
  ['an authorization code', 'GET /callback?code=M.C107_BAY.2.U&state=1', 'M.C107'],
  ['an XOAUTH2 response', 'dXNlcj1hQGIuY29tAWF1dGg9QmVhcmVyIHh4eHh4eHh4', 'YXV0aD1'],
])('masks %s', (_name, text, secret) => {
  expect(maskSecrets(text)).not.toContain(secret);
  expect(maskSecrets(text)).toMatch(/\[masked\]|\*/);
});

test.each([
  'CompactToken parsing failed with error code: 80049217',
  '{"error":{"code":"InvalidAuthenticationToken"}}',
  '* OK The Microsoft Exchange IMAP4 service is ready. [RgBSADMAUAAyADgAMQBDAEEAMAAxADUANwAuAEQARQBVAFAAMgA4ADEALgBQAFIATwBEAC4ATwBVAFQATABPAE8ASwAuAEMATwBNAA==]',
  'AADSTS7000215: Invalid client secret provided. Trace ID: 11111111-2222-3333-4444-555555555555',
])('leaves alone what explains: %s', (text) => {
  expect(maskSecrets(text)).toBe(text);
});

const opaque = 'zq7Fhx0vPlantedAccess-Jw3kT9mB5dRuYc2eLgNs8aXoVi6tHp1';
test.each([
  ['the beginning', `NO ${opaque.slice(0, 20)}`, 'NO ********************'],
  ['the end in other words', `x=${opaque.slice(-18)};`, 'x=******************;'],
  ['the middle of a long line', `${'.'.repeat(300)}${opaque.slice(5, 30)}`, `${'.'.repeat(300)}${'*'.repeat(25)}`],
  ['two pieces', `${opaque.slice(0, 16)}.${opaque.slice(9, 40)}`, `${'*'.repeat(16)}.${'*'.repeat(31)}`],
])('hides a piece of a known secret: %s', (_name, text, hidden) => {
  expect(maskSecrets(text, [opaque])).toBe(hidden);
});

test('leaves alone what only looks a little like a secret', () => {
  const text = `NO ${opaque.slice(0, 15)} AUTHENTICATE-COMMAND failed`;
  expect(maskSecrets(text, [opaque])).toBe(text);
});

test('never longer than before, never longer than allowed, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.nat(200), (text, limit) => {
      expect(maskSecrets(text, [text.slice(0, 5)]).length).toBeLessThanOrEqual(text.length);
      expect(boundedText(text, limit + 1).length).toBeLessThanOrEqual(Math.min(text.length, limit + 1));
    }),
  );
});

test('linear: a megabyte made to be slow is done at once', () => {
  const started = Date.now();
  for (const unit of ['eyJ', 'a', 'Bearer ', 'code=', 'password" = ', 'abc1Q~', 'dXNlcj', '?&#', 'x.y~z-']) {
    boundedText(unit.repeat(1_000_000 / unit.length), 100);
    maskSecrets(unit.repeat(200_000 / unit.length), [opaque, unit.repeat(1_000)]);
  }
  expect(Date.now() - started).toBeLessThan(3_000);
});

test('control characters and text direction do not reach a terminal', () => {
  expect(boundedText('a\u001b[31m\u0000b\u202ec\r\nd', 100)).toBe('a.[31m.b.c\nd');
});
