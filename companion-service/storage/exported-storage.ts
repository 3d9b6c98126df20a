import * as z from 'zod';

/**
 * An export: JSON Lines. The first tells what it is, each other one is a row of a table as PostgreSQL writes it, the last
 * one counts them, so that a file that was cut off is noticed. Sealed values stay sealed and tokens stay hashes.
 */

/**
 * What is exported, in an order in which no row needs one that comes later; each table by its key. Sessions are not:
 * they last minutes, and whoever has one is asked again.
 */
export const exportedTables = [
  { table: 'keys', key: 'key_id' },
  { table: 'credentials', key: 'id' },
  { table: 'reports', key: 'id' },
  { table: 'links', key: 'id' },
  { table: 'link_reruns', key: 'id' },
  { table: 'link_notes', key: 'id' },
  { table: 'api_tokens', key: 'id' },
  { table: 'audit', key: 'seq' },
] as const;

export type ExportedTable = (typeof exportedTables)[number]['table'];

const tableNames = exportedTables.map(({ table }) => table);

export const exportHead = z.strictObject({
  product: z.literal('jira-mail-oauth'),
  content: z.literal('storage'),
  /** The last step of the tables (`schema.ts`) that the rows have been through. */
  schema: z.int().min(1),
  exportedAt: z.string(),
});

export const exportRow = z.strictObject({
  table: z.enum(tableNames),
  row: z.record(z.string().regex(/^[a-z_0-9]{1,63}$/), z.unknown()),
});

export type Counts = Partial<Record<ExportedTable, number>>;

export const exportEnd = z.strictObject({ end: z.partialRecord(z.enum(tableNames), z.int().min(0)) });
