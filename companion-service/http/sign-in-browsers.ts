import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { bearerHash } from '../storage/bearer.ts';
import { ourCookie } from './cookies.ts';

const keptMs = 60 * 60_000;
const mostBrowsers = 10_000;
const mostOwners = 8;

interface Bound {
  readonly owners: readonly string[];
  readonly until: number;
}

/**
 * Which browser waits for a sign-in. Its cookie is `Lax`, because the answer comes back as a navigation from
 * Microsoft's site, where the session's own cookie is not sent; it opens nothing but that return.
 */
export class SignInBrowsers {
  readonly #cookie;
  readonly #bound = new Map<string, Bound>();

  constructor(isSecure: boolean) {
    this.#cookie = ourCookie('mail-oauth-browser', 'lax', isSecure);
  }

  /** Notes that this browser may answer for the owner. */
  bind(request: Request, response: Response, owner: string): void {
    let secret = this.#cookie.read(request);
    if (secret === undefined || !this.#bound.has(bearerHash(secret))) {
      secret = randomBytes(32).toString('base64url');
      this.#cookie.set(response, secret);
    }
    const key = bearerHash(secret);
    const { owners = [] } = this.#bound.get(key) ?? {};
    if (this.#bound.size >= mostBrowsers) this.#bound.delete(this.#bound.keys().next().value ?? '');
    this.#bound.set(key, {
      owners: [owner, ...owners.filter((other) => other !== owner)].slice(0, mostOwners),
      until: performance.now() + keptMs,
    });
  }

  /** For whom the browser may answer, the latest first. */
  ownersOf(request: Request): readonly string[] {
    const secret = this.#cookie.read(request);
    const bound = secret === undefined ? undefined : this.#bound.get(bearerHash(secret));
    return bound && bound.until > performance.now() ? bound.owners : [];
  }
}
