import type { Queries } from './store.ts';

/** Where a diagnosis is that this process does not know: with another one, or nowhere any more. */
export type DiagnosisFate = 'elsewhere' | 'lost';

/** Notes that a replica has begun a diagnosis; nothing of what it is about. */
export async function noteDiagnosis(
  queries: Queries,
  { id, owner, replica }: { readonly id: string; readonly owner: string; readonly replica: string },
  now = new Date(),
): Promise<void> {
  await queries.query(
    'insert into diagnoses_under_way (id, owner, replica, started_at) values ($1, $2, $3, $4) on conflict do nothing',
    [id, owner, replica, now],
  );
}

/** Forgets a diagnosis that has ended as it should. */
export async function forgetDiagnosis(queries: Queries, id: string): Promise<void> {
  await queries.query('delete from diagnoses_under_way where id = $1', [id]);
}

/** What has become of a diagnosis of this owner; undefined for one that ended, never was, or is somebody else's. */
export async function fateOfDiagnosis(queries: Queries, id: string, owner: string): Promise<DiagnosisFate | undefined> {
  const [row] = await queries.query<{ isLost: boolean }>(
    'select lost_at is not null as "isLost" from diagnoses_under_way where id = $1 and owner = $2',
    [id, owner],
  );
  return row && (row.isLost ? 'lost' : 'elsewhere');
}
