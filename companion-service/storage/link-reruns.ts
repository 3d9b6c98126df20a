import { randomUUID } from 'node:crypto';
import type { Stage } from '#facts/stages.ts';
import { jsonText } from './json-text.ts';
import type { Queries, Store } from './store.ts';

/** Checks of one stage: how many there are, how many have been judged, and how many of these failed. */
export interface StageProgress {
  readonly planned: number;
  readonly judged: number;
  readonly failed: number;
}

export type RerunProgress = { readonly [At in Stage]?: StageProgress };

/** A re-run that somebody with a link started. */
export interface LinkRerun {
  readonly id: string;
  readonly linkId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** The report it made; null while it runs, when it failed, or once that is deleted. */
  readonly reportId: string | null;
  /** How far it is, or was; empty before its first step. */
  readonly progress: RerunProgress;
}

const columns = `id, link_id as "linkId", started_at as "startedAt", finished_at as "finishedAt",
  report_id as "reportId", progress`;

export type RerunRefusal = 'notOpen' | 'tooMany';

/**
 * Notes the start of a re-run, unless the link is not open, not made for it, or has had its fill: `atMost` starts
 * within the last `withinMs`. Requests that come at once are counted one after the other. `replica` is the process that
 * runs it: should that end without a word, another one notes the end of the re-run (`replicas.ts`).
 */
export const startLinkRerun = (
  store: Store,
  linkId: string,
  { atMost, withinMs, replica }: { readonly atMost: number; readonly withinMs: number; readonly replica: string },
  now = new Date(),
): Promise<LinkRerun | RerunRefusal> =>
  store.transaction(async (transaction) => {
    const open = await transaction.query(
      `select id from links
       where id = $1 and scope = 'rerun' and revoked_at is null and expires_at > $2 for update`,
      [linkId, now],
    );
    if (open.length === 0) return 'notOpen';
    const [counted] = await transaction.query<{ starts: number }>(
      'select count(*) as starts from link_reruns where link_id = $1 and started_at > $2',
      [linkId, new Date(now.getTime() - withinMs)],
    );
    if ((counted?.starts ?? 0) >= atMost) return 'tooMany';
    const [rerun] = await transaction.query<LinkRerun>(
      `insert into link_reruns (id, link_id, started_at, replica) values ($1, $2, $3, $4) returning ${columns}`,
      [randomUUID(), linkId, now, replica],
    );
    return rerun as LinkRerun;
  });

/** Notes how far a re-run is that has not ended. */
export async function noteRerunProgress(queries: Queries, id: string, progress: RerunProgress): Promise<void> {
  await queries.query('update link_reruns set progress = $2 where id = $1 and finished_at is null', [
    id,
    jsonText(progress),
  ]);
}

/** Notes the end of a re-run, with the report it made when it made one. */
export async function finishLinkRerun(
  queries: Queries,
  id: string,
  reportId: string | null,
  now = new Date(),
): Promise<void> {
  await queries.query('update link_reruns set finished_at = $2, report_id = $3 where id = $1', [id, now, reportId]);
}

/** Re-runs of a link, the first one first. */
export const listLinkReruns = (queries: Queries, linkId: string): Promise<LinkRerun[]> =>
  queries.query<LinkRerun>(`select ${columns} from link_reruns where link_id = $1 order by started_at, id`, [linkId]);

export async function findLinkRerun(queries: Queries, linkId: string, id: string): Promise<LinkRerun | undefined> {
  const [row] = await queries.query<LinkRerun>(`select ${columns} from link_reruns where link_id = $1 and id = $2`, [
    linkId,
    id,
  ]);
  return row;
}
