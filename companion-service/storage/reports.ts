import { randomUUID } from 'node:crypto';
import type { Status } from '../checks/finding.ts';
import type { Report } from '../diagnosis/report.ts';
import { jsonText } from './json-text.ts';
import type { Queries, Store } from './store.ts';
import { whileAway } from './while-away.ts';

/** What made a report: somebody on the page, a re-run by link, or the schedule. */
export type ReportMaker = 'diagnosis' | 'rerun' | 'schedule';

/** A stored report without its observations, for lists. */
export interface ReportSummary {
  readonly id: string;
  readonly owner: string;
  readonly madeAt: Date;
  readonly madeBy: ReportMaker;
  readonly mailAddress: string;
  readonly plan: Report['settings']['plan'];
  readonly grant: Report['settings']['grant'];
  readonly ended: Report['madeBy']['ended'];
  /** The worst of its findings, for the colour of a line. */
  readonly worstStatus: Status;
}

export interface StoredReport extends ReportSummary {
  readonly report: Report;
}

const summary = `id, owner, made_at as "madeAt", made_by as "madeBy", mail_address as "mailAddress", plan,
  grant_type as "grant", ended, worst_status as "worstStatus"`;

const fromWorst: readonly Status[] = ['fail', 'warn', 'blocked', 'pass', 'notApplicable'];

const worstStatusOf = ({ findings }: Report): Status =>
  fromWorst.find((status) => findings.some((finding) => finding.status === status)) ?? 'notApplicable';

/** Keeps a report, as it is; answers with its id. Tried again with the same `id`, it is kept once. */
export async function storeReport(
  queries: Queries,
  made: { readonly owner: string; readonly madeBy: ReportMaker; readonly report: Report; readonly id?: string },
  now = new Date(),
): Promise<string> {
  const id = made.id ?? randomUUID();
  const { report } = made;
  await queries.query(
    `insert into reports (id, owner, made_at, made_by, mail_address, plan, grant_type, ended, worst_status, report)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing`,
    [
      id,
      made.owner,
      now,
      made.madeBy,
      report.settings.mailAddress,
      report.settings.plan,
      report.settings.grant,
      report.madeBy.ended,
      worstStatusOf(report),
      jsonText(report),
    ],
  );
  return id;
}

const reportWaitsMs = 5 * 60_000;

/** Keeps a report that nobody can make again, even if the server is away for a while. */
export function storeReportSurely(store: Store, made: Omit<Parameters<typeof storeReport>[1], 'id'>): Promise<string> {
  const sure = { ...made, id: randomUUID() };
  return whileAway(() => storeReport(store, sure), reportWaitsMs);
}

export async function findReport(queries: Queries, id: string): Promise<StoredReport | undefined> {
  const [row] = await queries.query<StoredReport>(`select ${summary}, report from reports where id = $1`, [id]);
  return row;
}

/** The newest reports first; of one owner, or of all. */
export const listReports = (
  queries: Queries,
  { owner, before, limit = 50 }: { readonly owner?: string; readonly before?: Date; readonly limit?: number } = {},
): Promise<ReportSummary[]> =>
  queries.query<ReportSummary>(
    `select ${summary} from reports
     where ($1::text is null or owner = $1) and ($2::timestamptz is null or made_at < $2)
     order by made_at desc, id limit $3`,
    [owner ?? null, before ?? null, limit],
  );

/** Deletes a report with its links and their notes; true when it was there. */
export async function deleteReport(queries: Queries, id: string): Promise<boolean> {
  return (await queries.query('delete from reports where id = $1 returning id', [id])).length > 0;
}
