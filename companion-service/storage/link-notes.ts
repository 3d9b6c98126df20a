import { randomUUID } from 'node:crypto';
import { keepableText } from './json-text.ts';
import type { Queries } from './store.ts';

export type NoteSide = 'admin' | 'support';

/** What one side of a link tells the other: words, about the whole or about one finding. */
export interface LinkNote {
  readonly id: string;
  readonly linkId: string;
  readonly authorSide: NoteSide;
  /** As the author gave it, or Jira's name of the admin. */
  readonly authorName: string | null;
  readonly writtenAt: Date;
  readonly body: string;
  /** Which finding it is about: id of the check, or `<check>/<subject>`. */
  readonly finding: string | null;
  /** How the author marked the finding. */
  readonly mark: string | null;
  /** When the other side saw it first. */
  readonly seenAt: Date | null;
}

export interface NewLinkNote {
  readonly linkId: string;
  readonly authorSide: NoteSide;
  readonly authorName?: string;
  readonly body: string;
  readonly finding?: string;
  readonly mark?: string;
}

const columns = `id, link_id as "linkId", author_side as "authorSide", author_name as "authorName",
  written_at as "writtenAt", body, finding, mark, seen_at as "seenAt"`;

export async function addLinkNote(queries: Queries, note: NewLinkNote, now = new Date()): Promise<LinkNote> {
  const [row] = await queries.query<LinkNote>(
    `insert into link_notes (id, link_id, author_side, author_name, written_at, body, finding, mark)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
    [
      randomUUID(),
      note.linkId,
      note.authorSide,
      note.authorName === undefined ? null : keepableText(note.authorName),
      now,
      keepableText(note.body),
      note.finding ?? null,
      note.mark ?? null,
    ],
  );
  return row as LinkNote;
}

/** Notes of a link, the first one first. */
export const listLinkNotes = (queries: Queries, linkId: string): Promise<LinkNote[]> =>
  queries.query<LinkNote>(`select ${columns} from link_notes where link_id = $1 order by written_at, id`, [linkId]);

/** Notes that `reader` sees now were written by the other side and unseen until now. Answers with how many. */
export async function markNotesSeen(
  queries: Queries,
  linkId: string,
  reader: NoteSide,
  now = new Date(),
): Promise<number> {
  const seen = await queries.query(
    'update link_notes set seen_at = $3 where link_id = $1 and author_side <> $2 and seen_at is null returning id',
    [linkId, reader, now],
  );
  return seen.length;
}
