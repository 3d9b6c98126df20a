import { createHash } from 'node:crypto';
import { TextEncoder } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { md5 } from '../../../plugin-ui/jira/md5.ts';
import { redirectUrlOf, redirectUrlSuffix } from '../../../plugin-ui/jira/redirect-url.ts';

Object.assign(globalThis, { TextEncoder });

test.each([
  ['https://login.microsoftonline.com/common/oauth2/v2.0/authorize', 'FC8GQRj7OZO_j1_b6A-Eig'],
  ['https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize', 'rW4tz0u9BVHptNqeR2yhOA'],
  ['https://login.microsoftonline.us/common/oauth2/v2.0/authorize', '3X-C7hKRawhBU5ePmFvOMw'],
  ['https://login.microsoftonline.us/organizations/oauth2/v2.0/authorize', 'fXEumw7EA5TfOCodsR8mkA'],
])('the suffix that Jira gives %s', (endpoint, suffix) => {
  expect(redirectUrlSuffix(endpoint)).toBe(suffix);
});

test('md5 of any text is the one that Node computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(Buffer.from(md5(text)).toString('hex')).toBe(createHash('md5').update(text).digest('hex'));
    }),
  );
});

test('without Jira’s answer the address is computed from the configured base URL, and says so', async () => {
  const host = { contextPath: '/jira', baseUrl: 'https://jira.contoso.example/jira', version: undefined, locale: 'en' };
  expect(
    await redirectUrlOf('https://login.microsoftonline.us/common/oauth2/v2.0/authorize', host, { kind: 'noRest' }),
  ).toEqual({
    url: 'https://jira.contoso.example/jira/plugins/servlet/oauth2/client/callback/3X-C7hKRawhBU5ePmFvOMw',
    isComputed: true,
  });
});
