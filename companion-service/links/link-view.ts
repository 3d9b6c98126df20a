import { listLinkNotes, markNotesSeen } from '../storage/link-notes.ts';
import { type LinkRerun, listLinkReruns } from '../storage/link-reruns.ts';
import type { Link } from '../storage/links.ts';
import { findReport, type StoredReport } from '../storage/reports.ts';
import type { Store } from '../storage/store.ts';
import { compareRuns } from './compare-runs.ts';
import type { ReportPage, Run } from './report-page.ts';
import { type Reruns, rerunStateOf } from './reruns.ts';
import { tellReport } from './told-report.ts';

export interface LinkView {
  readonly store: Store;
  readonly reruns: Reruns;
  readonly version: string;
}

const runOf = (rerun: LinkRerun): Run => ({
  id: rerun.id,
  startedAt: rerun.startedAt.toISOString(),
  state: rerunStateOf(rerun),
});

/** Everything that a link shows of one of its runs, the newest unless another is named; undefined once it is deleted. */
export async function viewLink(
  { store, reruns, version }: LinkView,
  link: Link,
  wantedRun: string | undefined,
): Promise<ReportPage | undefined> {
  const first = await findReport(store, link.reportId);
  if (!first) return undefined;
  const later = await listLinkReruns(store, link.id);
  const firstRun: Run = { id: 'first', startedAt: first.report.madeBy.startedAt, state: 'ended' };
  const runs = [firstRun, ...later.map(runOf)];
  const shown = runs.find(({ id }) => id === wantedRun) ?? runs.at(-1) ?? firstRun;
  const reportId = later.find(({ id }) => id === shown.id)?.reportId;
  const rerun = reportId ? await findReport(store, reportId) : undefined;
  const tell = (stored: StoredReport) => tellReport(stored.report, link);
  const told = shown.id === 'first' ? tell(first) : rerun && tell(rerun);
  const notes = await listLinkNotes(store, link.id);
  await markNotesSeen(store, link.id, 'support');
  return {
    link,
    runs,
    shown,
    told,
    comparison: told && shown.id !== 'first' ? compareRuns(tell(first).findings, told.findings) : undefined,
    progress: reruns.progressOf(shown.id),
    notes,
    version,
  };
}
