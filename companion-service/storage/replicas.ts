import { appendAuditIn } from './audit.ts';
import type { Queries, Store } from './store.ts';

/** A process that works on this storage, and how often it has said so. */
export interface Replica {
  readonly id: string;
  readonly beat: number;
}

/** Says that a replica lives. Makes its row, again too, should others have taken it for dead. */
export async function beatReplica(queries: Queries, id: string, now = new Date()): Promise<void> {
  await queries.query(
    `insert into replicas (id, joined_at, beat) values ($1, $2, 1)
     on conflict (id) do update set beat = replicas.beat + 1`,
    [id, now],
  );
}

export const listReplicas = (queries: Queries): Promise<Replica[]> =>
  queries.query<Replica>('select id, beat from replicas order by id');

/** Runs that a replica left behind when it ended. */
export interface LeftBehind {
  readonly reruns: number;
  readonly diagnoses: number;
}

/** A re-run from before replicas were noted: nobody knows whose it is, so only time tells. */
const longestUnnotedMs = 20 * 60_000;

/**
 * Takes replicas out that have ended, and notes the end of all that belongs to none any more, each with an entry in the
 * audit log. Whichever replica comes first does it; for the others nothing is left. A run whose process was only asleep
 * still ends as it does: its report takes the place of the note.
 */
export const removeReplicas = (
  store: Store,
  ids: readonly string[],
  actorId: string,
  now = new Date(),
): Promise<LeftBehind> =>
  store.transaction(async (transaction) => {
    await transaction.query('delete from replicas where id = any($1)', [ids]);
    const reruns = await transaction.query<{ id: string; linkId: string }>(
      `update link_reruns set finished_at = $1 where finished_at is null and case
         when replica is null then started_at < $2
         else not exists (select 1 from replicas r where r.id = link_reruns.replica) end
       returning id, link_id as "linkId"`,
      [now, new Date(now.getTime() - longestUnnotedMs)],
    );
    const diagnoses = await transaction.query<{ id: string }>(
      `update diagnoses_under_way set lost_at = $1 where lost_at is null
         and not exists (select 1 from replicas r where r.id = diagnoses_under_way.replica) returning id`,
      [now],
    );
    const actor = { kind: 'companion', id: actorId } as const;
    for (const { id, linkId } of reruns) {
      const details = { run: id };
      await appendAuditIn(transaction, { actor, action: 'runInterrupted', target: `link:${linkId}`, details }, now);
    }
    for (const { id } of diagnoses) {
      await appendAuditIn(transaction, { actor, action: 'runInterrupted', target: `diagnosis:${id}` }, now);
    }
    return { reruns: reruns.length, diagnoses: diagnoses.length };
  });
