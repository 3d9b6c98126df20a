import type { Request, RequestHandler } from 'express';
import { Problem } from './problem.ts';

const notFromThePage = (detail: string): Problem =>
  new Problem(403, 'The request did not come from the page', { detail });

/** Names by which a browser reaches its own machine, with a port or without. */
export const loopbackNames = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

export interface OriginRules {
  /** Origins whose pages may ask: the companion's own public one and Jira's. */
  readonly origins: readonly string[];
  /** True where nobody is asked who they are: then a name that is not this machine's is somebody else's page. */
  readonly isLocalOnly: boolean;
}

const isOwnOrigin = (origin: string, request: Request, origins: readonly string[]): boolean => {
  if (origins.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === request.get('host');
};

/**
 * Keeps other sites' pages out (RFC 9700 section 4.7; Fetch Metadata). A request that changes something needs a header
 * that no form can send and no foreign origin may; a browser that tells where the request comes from is believed when it
 * says: from elsewhere. Machines with an API token send no cookies, so nobody can ride on them.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export const sameOrigin =
  ({ origins, isLocalOnly }: OriginRules): RequestHandler =>
  (request, _response, next) => {
    if (isLocalOnly && !loopbackNames.test(request.get('host') ?? '')) {
      // Another site's name that leads here (DNS rebinding).
      const own = origins.map((origin) => new URL(origin).host);
      if (!own.includes(request.get('host') ?? '')) throw new Problem(421, 'This is not the name of the companion');
    }
    if (request.headers.authorization !== undefined) return next();
    const origin = request.get('origin');
    const isOwn = origin === undefined || isOwnOrigin(origin, request, origins);
    if (!isOwn) throw notFromThePage('Its origin is another one.');
    const site = request.get('sec-fetch-site');
    if (
      site !== undefined &&
      !['same-origin', 'none'].includes(site) &&
      (origin === undefined || !origins.includes(origin))
    ) {
      throw notFromThePage('Another site asked for it.');
    }
    if (request.method !== 'GET' && request.get('x-requested-by') !== 'jira-mail-oauth') {
      throw notFromThePage('Send X-Requested-By: jira-mail-oauth');
    }
    next();
  };
