import { expect, test } from '@jest/globals';
import { startRetention } from '../../companion-service/schedule/retention-timer.ts';
import { listAudit } from '../../companion-service/storage/audit.ts';
import { findReport, storeReport } from '../../companion-service/storage/reports.ts';
import { openTestStore } from '../storage/engines.ts';
import { keptReport } from '../storage/kept-report.ts';

test('what has had its time is deleted by itself, and the log says how much', async () => {
  const { store, end } = await openTestStore();
  const longAgo = new Date(Date.now() - 31 * 86_400_000);
  const old = await storeReport(store, { owner: 'a', madeBy: 'diagnosis', report: keptReport() }, longAgo);
  const recent = await storeReport(store, { owner: 'a', madeBy: 'diagnosis', report: keptReport() });
  const faults: unknown[] = [];
  const stop = startRetention(store, (fault) => faults.push(fault), { firstAfterMs: 0, everyMs: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await stop();
  expect(await findReport(store, old)).toBeUndefined();
  expect(await findReport(store, recent)).toBeDefined();
  expect((await listAudit(store)).map(({ action, details }) => [action, details['reports']])).toEqual([
    ['retention', 1],
  ]);
  expect(faults).toEqual([]);
  await end();
}, 30_000);
