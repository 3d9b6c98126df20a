import { randomUUID } from 'node:crypto';
import type { Secret } from '../probes/secret.ts';
import { bearerHash, newBearer } from './bearer.ts';
import type { Queries } from './store.ts';

/** A token for a machine, without its value: that is shown once and never kept. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

export interface NewApiToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly madeBy: string;
  readonly expiresAt: Date;
}

/** By which a token is known wherever it turns up, and found by scanners for lost secrets. */
export const apiTokenPrefix = 'jmo_';

const columns = `id, name, scopes, made_by as "madeBy", made_at as "madeAt", expires_at as "expiresAt",
  revoked_at as "revokedAt", last_used_at as "lastUsedAt"`;

/** Makes a token; `secret` is its value. */
export async function createApiToken(
  queries: Queries,
  made: NewApiToken,
  now = new Date(),
): Promise<{ apiToken: ApiToken; secret: Secret }> {
  const secret = newBearer(apiTokenPrefix);
  const [apiToken] = await queries.query<ApiToken>(
    `insert into api_tokens (id, name, token_sha256, scopes, made_by, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
    [randomUUID(), made.name, bearerHash(secret.reveal()), made.scopes, made.madeBy, now, made.expiresAt],
  );
  return { apiToken: apiToken as ApiToken, secret };
}

/** The token of a presented value, its use noted; undefined when it is unknown, expired or revoked. */
export async function useApiToken(
  queries: Queries,
  presented: string,
  now = new Date(),
): Promise<ApiToken | undefined> {
  const [row] = await queries.query<ApiToken>(
    `update api_tokens set last_used_at = $2
     where token_sha256 = $1 and revoked_at is null and expires_at > $2 returning ${columns}`,
    [bearerHash(presented), now],
  );
  return row;
}

/** All tokens, the newest first, the expired and revoked ones too. */
export const listApiTokens = (queries: Queries): Promise<ApiToken[]> =>
  queries.query<ApiToken>(`select ${columns} from api_tokens order by made_at desc, id`);

/** Revokes a token; undefined when there is no such token or it was revoked before. */
export async function revokeApiToken(queries: Queries, id: string, now = new Date()): Promise<ApiToken | undefined> {
  const [row] = await queries.query<ApiToken>(
    `update api_tokens set revoked_at = $2 where id = $1 and revoked_at is null returning ${columns}`,
    [id, now],
  );
  return row;
}
