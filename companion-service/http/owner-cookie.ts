import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';

const name = 'mail-oauth-browser';
const pattern = /(?:^|;\s*)mail-oauth-browser=([A-Za-z0-9_-]{43})(?:;|$)/;

/** The browser that asks, by its unguessable cookie; undefined for one that has started nothing yet. */
export const ownerOf = (request: Request): string | undefined => request.headers.cookie?.match(pattern)?.[1];

/**
 * The same, giving the browser a cookie when it has none. `Lax`, because the answer of a sign-in comes back as a
 * navigation from Microsoft's site.
 */
export function ensureOwner(request: Request, response: Response): string {
  const known = ownerOf(request);
  if (known !== undefined) return known;
  const owner = randomBytes(32).toString('base64url');
  response.cookie(name, owner, { httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/mail-oauth' });
  return owner;
}
