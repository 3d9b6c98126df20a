import { randomUUID } from 'node:crypto';
import type { Secret } from '../probes/secret.ts';
import { bearerHash, newBearer } from './bearer.ts';
import type { Queries } from './store.ts';

export type LinkScope = 'view' | 'rerun';

/** A support link, without the value that opens it: that is shown once and never kept. */
export interface Link {
  readonly id: string;
  readonly reportId: string;
  /** Credentials a re-run uses; null for a link that only shows, or once they are deleted. */
  readonly credentialId: string | null;
  readonly scope: LinkScope;
  readonly hidesAddress: boolean;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
  readonly uses: number;
  readonly lastUsedAt: Date | null;
}

export interface NewLink {
  readonly reportId: string;
  readonly credentialId?: string;
  readonly scope: LinkScope;
  readonly hidesAddress: boolean;
  readonly madeBy: string;
  readonly expiresAt: Date;
}

const columns = `id, report_id as "reportId", credential_id as "credentialId", scope, hides_address as "hidesAddress",
  made_by as "madeBy", made_at as "madeAt", expires_at as "expiresAt", revoked_at as "revokedAt",
  revoked_by as "revokedBy", uses, last_used_at as "lastUsedAt"`;

/** Makes a link; `secret` is the part that opens it. */
export async function createLink(
  queries: Queries,
  made: NewLink,
  now = new Date(),
): Promise<{ link: Link; secret: Secret }> {
  const secret = newBearer();
  const [link] = await queries.query<Link>(
    `insert into links (id, report_id, credential_id, token_sha256, scope, hides_address, made_by, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${columns}`,
    [
      randomUUID(),
      made.reportId,
      made.credentialId ?? null,
      bearerHash(secret.reveal()),
      made.scope,
      made.hidesAddress,
      made.madeBy,
      now,
      made.expiresAt,
    ],
  );
  return { link: link as Link, secret };
}

export type LinkState = 'open' | 'expired' | 'revoked';

export const linkStateOf = (link: Link, now = new Date()): LinkState =>
  link.revokedAt ? 'revoked' : link.expiresAt <= now ? 'expired' : 'open';

/** The link a presented value opens, in whatever state; undefined when there is none. Counts nothing. */
export async function findLinkByToken(queries: Queries, presented: string): Promise<Link | undefined> {
  const [row] = await queries.query<Link>(`select ${columns} from links where token_sha256 = $1`, [
    bearerHash(presented),
  ]);
  return row;
}

export async function findLink(queries: Queries, id: string): Promise<Link | undefined> {
  const [row] = await queries.query<Link>(`select ${columns} from links where id = $1`, [id]);
  return row;
}

/** Counts a use of an open link; undefined when it is not open any more. */
export async function countLinkUse(queries: Queries, id: string, now = new Date()): Promise<Link | undefined> {
  const [row] = await queries.query<Link>(
    `update links set uses = uses + 1, last_used_at = $2
     where id = $1 and revoked_at is null and expires_at > $2 returning ${columns}`,
    [id, now],
  );
  return row;
}

/** Links, the newest first: of one report, of one maker, or all. */
export const listLinks = (
  queries: Queries,
  {
    reportId,
    madeBy,
    limit = 100,
  }: { readonly reportId?: string; readonly madeBy?: string; readonly limit?: number } = {},
): Promise<Link[]> =>
  queries.query<Link>(
    `select ${columns} from links
     where ($1::text is null or report_id = $1) and ($2::text is null or made_by = $2)
     order by made_at desc, id limit $3`,
    [reportId ?? null, madeBy ?? null, limit],
  );

/**
 * Revokes a link and deletes the credentials that were kept for it alone; undefined when there is no such link or it
 * was revoked before. Credentials without an expiry belong to something that lasts longer, and stay.
 */
export async function revokeLink(
  queries: Queries,
  id: string,
  revokedBy: string,
  now = new Date(),
): Promise<Link | undefined> {
  const [row] = await queries.query<Link>(
    `with revoked as (
       update links set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null returning *
     ), unneeded as (
       delete from credentials c using revoked
       where c.id = revoked.credential_id and c.expires_at is not null and not exists (
         select 1 from links l where l.credential_id = c.id and l.id <> revoked.id and l.revoked_at is null)
     )
     select ${columns} from revoked`,
    [id, now, revokedBy],
  );
  return row;
}
