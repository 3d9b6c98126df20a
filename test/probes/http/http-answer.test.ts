import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { decoded, fieldOf } from '../../../companion-service/probes/http/http-answer.ts';

const text = Buffer.from('{"value":[]}'.repeat(20));

test.each([
  ['gzip', gzipSync(text)],
  ['x-gzip', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['deflate', deflateRawSync(text)],
  ['br', brotliCompressSync(text)],
  ['GZIP , br', brotliCompressSync(gzipSync(text))],
  ['identity', text],
])('takes %s off', async (coding, body) => {
  expect((await decoded(body, coding, 10_000)).toString()).toBe(text.toString());
});

test('a coding nobody knows is left on', async () => {
  expect(await decoded(text, 'zstd', 10_000)).toBe(text);
});

test('codings without end are not followed', async () => {
  const body = gzipSync(gzipSync(gzipSync(gzipSync(text))));
  expect(await decoded(body, 'gzip, gzip, gzip, gzip', 10_000)).toBe(body);
});

test.each([
  ['gzip', gzipSync(Buffer.alloc(1_000_000))],
  ['deflate', deflateSync(Buffer.alloc(1_000_000))],
  ['br', brotliCompressSync(Buffer.alloc(1_000_000))],
])('more than allowed ends a body of %s', async (coding, body) => {
  await expect(decoded(body, coding, 50_000)).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
});

test('what is no gzip is told as such', async () => {
  await expect(decoded(text, 'gzip', 10_000)).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
});

test('a compressed body without its end is read as far as it goes', async () => {
  const cut = gzipSync(Buffer.from('a'.repeat(50_000))).subarray(0, -10);
  expect((await decoded(cut, 'gzip', 100_000)).toString()).toMatch(/^a*$/);
});

test('several lines of one field are one value', () => {
  expect(fieldOf({ 'www-authenticate': ['Bearer', 'Negotiate'] }, 'www-authenticate')).toBe('Bearer, Negotiate');
  expect(fieldOf({}, 'location')).toBeUndefined();
});
