import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { startOwnCompanion } from './companions.ts';
import { expectedOf, type Row, walkEndpoints } from './endpoint-matrix.ts';
import { currentPage, securityPage } from './security-page.ts';

let sandbox: Sandbox;
let rows: Row[];
beforeAll(async () => {
  sandbox = await startSandbox();
  rows = await walkEndpoints(sandbox);
}, 60_000);
afterAll(() => sandbox.close());

test('every endpoint lets through exactly those it declares, of all callers there are', () => {
  const wrong = rows.filter((row) => String(row.observed) !== String(expectedOf(row)));
  expect(wrong.map((row) => ({ ...row, expected: expectedOf(row) }))).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
});

test('docs/security.md is current (npm run docs:security)', () => {
  expect(currentPage()).toBe(securityPage(rows));
});

test('no operation takes a password', async () => {
  const companion = await startOwnCompanion(sandbox);
  const described = await (await companion.ask('/api/openapi.json')).text();
  await companion.close();
  expect(described).not.toMatch(/"[^"]*(password|passwd)[^"]*":/i);
});
