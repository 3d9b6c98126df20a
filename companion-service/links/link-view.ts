import { listLinkNotes, markNotesSeen } from '../storage/link-notes.ts';
import { type LinkRerun, listLinkReruns } from '../storage/link-reruns.ts';
import type { Link } from '../storage/links.ts';
import { findReport } from '../storage/reports.ts';
import type { Store } from '../storage/store.ts';
import { compareReports } from './compare-runs.ts';
import type { ReportPage, Run } from './report-page.ts';
import { type Reruns, rerunStateOf } from './reruns.ts';
import { type ToldReport, tellReport } from './told-report.ts';

export interface LinkView {
  readonly store: Store;
  readonly reruns: Reruns;
  readonly version: string;
}

const runOf = (rerun: LinkRerun): Run => ({
  id: rerun.id,
  startedAt: rerun.startedAt.toISOString(),
  state: rerunStateOf(rerun),
  progress: rerun.progress,
});

/** Ids of runs, as an address names them. */
export interface WantedRuns {
  readonly run?: string | undefined;
  /** The run it is compared with; the one before it when left out. */
  readonly against?: string | undefined;
}

/** Everything that a link shows of one of its runs, the newest unless another is named; undefined once it is deleted. */
export async function viewLink(
  { store, version }: LinkView,
  link: Link,
  wanted: WantedRuns = {},
): Promise<ReportPage | undefined> {
  const first = await findReport(store, link.reportId);
  if (!first) return undefined;
  const later = await listLinkReruns(store, link.id);
  const firstRun: Run = { id: 'first', startedAt: first.report.madeBy.startedAt, state: 'ended', progress: {} };
  const runs = [firstRun, ...later.map(runOf)];
  const shown = runs.find(({ id }) => id === wanted.run) ?? runs.at(-1) ?? firstRun;
  const told = async ({ id }: Run): Promise<ToldReport | undefined> => {
    const reportId = later.find((rerun) => rerun.id === id)?.reportId;
    const stored = id === 'first' ? first : reportId ? await findReport(store, reportId) : undefined;
    return stored && tellReport(stored.report, link);
  };
  const shownReport = await told(shown);
  const before = runs.slice(0, runs.indexOf(shown)).filter(({ state }) => state === 'ended');
  const others = runs.filter((run) => run !== shown && run.state === 'ended');
  const compared = others.find(({ id }) => id === wanted.against) ?? before.at(-1);
  const comparedReport = shownReport && compared && (await told(compared));
  const notes = await listLinkNotes(store, link.id);
  await markNotesSeen(store, link.id, 'support');
  return {
    link,
    runs,
    shown,
    told: shownReport,
    comparison: comparedReport && { with: compared, ...compareReports(comparedReport, shownReport) },
    notes,
    version,
  };
}
