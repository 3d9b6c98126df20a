import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Heard, httpTranscript } from '../../../companion-service/probes/http/http-transcript.ts';

const secret = 'wk48Q~PlantedSecretValue+/=&_0123456789ab';
const refreshToken = '1.AXoAplantedRefresh.token-value_that/is+long~enough';

const tokenRequest = {
  url: new URL('https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token'),
  method: 'POST',
  headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
  body: new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
    client_id: '0d9c9a7e-6c1a-4f0e-9e57-2a7a1c1f5b11',
    client_secret: secret,
  }).toString(),
  secrets: [],
} as const;

const answering = (status: number, json: unknown, fields: Record<string, string> = {}): Heard => ({
  head: { status, statusText: 'Bad Request', fields, atMs: 12.345 },
  body: { atMs: 14, bytes: 100, json },
});

const textOf = (lines: readonly { readonly text: string }[]): readonly string[] => lines.map(({ text }) => text);

test('a token request and its refusal, in the order sent, without what is secret', () => {
  const heard = answering(
    401,
    { error: 'invalid_client', error_codes: [7000215, 50011], error_uri: 'https://x.invalid', trace_id: 't' },
    {
      'content-type': 'application/json; charset=utf-8',
      'set-cookie': 'fpc=planted-cookie',
      'x-ms-request-id': '1f2e',
      location: 'https://jira.example/back?code=planted-code&state=s#f',
    },
  );
  const lines = httpTranscript(tokenRequest, heard);
  expect(textOf(lines)).toEqual([
    'POST /contoso.com/oauth2/v2.0/token HTTP/1.1',
    'host: login.microsoftonline.com',
    'accept: application/json',
    'user-agent: jira-mail-oauth',
    'content-type: application/x-www-form-urlencoded;charset=UTF-8',
    'grant_type=refresh_token',
    'refresh_token=[…]',
    'scope=https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
    'client_id=0d9c9a7e-6c1a-4f0e-9e57-2a7a1c1f5b11',
    'client_secret=[…]',
    'HTTP 401 Bad Request',
    'content-type: application/json; charset=utf-8',
    'x-ms-request-id: 1f2e',
    'location: https://jira.example/back?[…]',
    'error=invalid_client',
    'error_codes=7000215, 50011',
    'error_uri=[…]',
    'trace_id=t',
  ]);
  expect(lines[0]).toMatchObject({ from: 'us', atMs: 0 });
  expect(lines[10]).toMatchObject({ from: 'them', atMs: 12.3 });
});

test('tokens that come are named, and hidden wherever the answer repeats them', () => {
  const accessToken = 'opaque-access-token-value-0123456789';
  const said = textOf(
    httpTranscript(
      tokenRequest,
      answering(200, {
        error_description: `take ${accessToken} or ${Buffer.from(`x${accessToken}`).toString('base64')}`,
        access_token: accessToken,
        refresh_token: 'next',
        expires_in: 3599,
        code: 'abc',
      }),
    ),
  );
  expect(said).toEqual(expect.arrayContaining(['access_token=[secret]', 'refresh_token=[secret]', 'code=[secret]']));
  expect(said).toContain('expires_in=3599');
  expect(said.join('\n')).not.toContain(accessToken);
});

test('a bearer is told by its scheme, and Graph’s messages by their number', () => {
  const asked = {
    url: new URL('https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages?$top=1&$select=id,isRead'),
    headers: { accept: 'application/json', authorization: 'Bearer planted-bearer-token', 'x-new': 'planted-value' },
    secrets: [],
  };
  const page = { '@odata.context': 'https://graph…', value: [{ subject: 'Invoice', bodyPreview: 'Dear team' }] };
  expect(textOf(httpTranscript(asked, answering(200, page)))).toEqual([
    'GET /v1.0/me/mailFolders/inbox/messages?$top=1&$select=id,isRead HTTP/1.1',
    'host: graph.microsoft.com',
    'accept: application/json',
    'user-agent: jira-mail-oauth',
    'authorization: Bearer […]',
    'x-new: […]',
    'HTTP 200 Bad Request',
    '@odata.context=[…]',
    'value=[… ×1]',
  ]);
});

test('Graph’s error object is read down to the innermost', () => {
  const error = {
    code: 'ErrorAccessDenied',
    message: 'Access is\r\n denied.',
    innerError: { date: '2026', 'request-id': 'r', innerError: { code: 'y', subject: 'Invoice' } },
  };
  const asked = { url: new URL('https://graph.microsoft.com/v1.0/me'), secrets: [] };
  expect(textOf(httpTranscript(asked, answering(403, { error }))).slice(5)).toEqual([
    'error.code=ErrorAccessDenied',
    'error.message=Access is denied.',
    'error.innerError.date=2026',
    'error.innerError.request-id=r',
    'error.innerError.innerError.code=y',
    'error.innerError.innerError.subject=[…]',
  ]);
});

test('a long query stands a parameter a line, and its state stays out', () => {
  const url = new URL('https://login.microsoftonline.com/common/oauth2/v2.0/authorize');
  const redirectUri = 'https://jira.contoso.com/plugins/servlet/oauth2/client/callback?with=a&long=query-of-its-own';
  const parameters = { client_id: 'c', redirect_uri: redirectUri, state: 'planted-state-value', prompt: 'none' };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  expect(textOf(httpTranscript({ url, secrets: [] }, {})).slice(0, 5)).toEqual([
    'GET /common/oauth2/v2.0/authorize HTTP/1.1',
    '?client_id=c',
    `&redirect_uri=${redirectUri}`,
    '&state=[…]',
    '&prompt=none',
  ]);
});

test('a page is told by its size, and what has no end by its beginning', () => {
  const asked = { url: new URL('https://graph.microsoft.com/'), secrets: [] };
  const page = { head: { status: 200, fields: {}, atMs: 1 }, body: { atMs: 2, bytes: 52_310 } };
  expect(textOf(httpTranscript(asked, page)).at(-1)).toBe('[… 52310 B]');
  const members = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`m${at}`, at]));
  const long = httpTranscript(asked, answering(200, { error: 'x'.repeat(5_000), ...members }));
  expect(long).toHaveLength(40);
  expect(long.at(-1)?.text).toBe('[…]');
  for (const { text } of long) expect(text.length).toBeLessThanOrEqual(200);
});

/** All that somebody may make of a secret who sends it back. */
const disguises = (value: string): readonly string[] => [
  value,
  encodeURIComponent(value),
  new URLSearchParams({ v: value }).toString().slice(2),
  Buffer.from(value).toString('base64'),
  Buffer.from(value).toString('base64url'),
  Buffer.from(`ab${value}`).toString('base64'),
];
const isSeen = (text: string, value: string): boolean =>
  [value, ...disguises(value)].some((disguise) => text.includes(disguise) || text.includes(disguise.slice(6, 30)));

test('whatever an answer does with what was sent, it is not in the transcript', () => {
  const planted = fc.constantFrom(...[secret, refreshToken].flatMap(disguises));
  const words = fc
    .tuple(fc.string({ maxLength: 20 }), planted, fc.string({ maxLength: 20 }))
    .map((all) => all.join(''));
  const name = fc.constantFrom('error', 'error_description', 'scope', 'issuer', 'a_endpoint', 'message', 'code', 'x');
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.array(words, { maxLength: 3 }),
      fc.dictionary(fc.oneof(name, words), tie('value'), { maxKeys: 5 }),
    ),
  }))['value'] as fc.Arbitrary<unknown>;
  const body = fc.dictionary(fc.oneof(name, words), value, { maxKeys: 8 });
  const fields = fc.dictionary(fc.constantFrom('server', 'via', 'www-authenticate', 'location', 'date'), words);
  fc.assert(
    fc.property(body, fields, words, (json, head, statusText) => {
      const heard = { head: { status: 400, statusText, fields: head, atMs: 1 }, body: { atMs: 2, bytes: 9, json } };
      const said = JSON.stringify(httpTranscript(tokenRequest, heard));
      return !isSeen(said, secret) && !isSeen(said, refreshToken);
    }),
    { numRuns: 400 },
  );
});
