import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { jiraSessionOf } from '../probes/http/jira-standing.ts';
import { Secret } from '../probes/secret.ts';
import { ourCookie } from './cookies.ts';

/** What a browser presents: the session's secret, and the Jira session it was made in. */
export interface PresentedSession {
  readonly secret: Secret;
  /** Whose diagnoses this browser sees. */
  readonly owner: string;
  /** False for a session that was not made behind Jira's own cookies. */
  readonly isBoundToJira: boolean;
}

const binding = (secret: string, jiraSession: string): Buffer =>
  createHmac('sha256', secret).update(`bound to\0${jiraSession}`).digest();

const isBoundTo = (secret: string, jiraSession: string, presented: string): boolean => {
  const expected = binding(secret, jiraSession);
  const given = Buffer.from(presented, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
};

const ownerOf = (proof: string): string => createHash('sha256').update(`owner\0${proof}`).digest('base64url');

/**
 * The cookie of the companion's own session: `SameSite=Strict`, and bound to the Jira session it was made in, so that
 * a cookie planted in another browser is worth nothing there, and Jira's log-out ends it.
 */
export function sessionCookie(isSecure: boolean) {
  const cookie = ourCookie('mail-oauth-session', 'strict', isSecure);
  return {
    read: (request: Request): PresentedSession | undefined => {
      const [secret, bound] = cookie.read(request)?.split('.') ?? [];
      if (!secret || !bound) return undefined;
      const jiraSession = jiraSessionOf(request.headers.cookie);
      if (jiraSession !== undefined && isBoundTo(secret, jiraSession, bound)) {
        return { secret: new Secret(secret), owner: ownerOf(jiraSession), isBoundToJira: true };
      }
      if (!isBoundTo(secret, '', bound)) return undefined;
      return { secret: new Secret(secret), owner: ownerOf(secret), isBoundToJira: false };
    },
    /** Gives the browser a new session; returns its owner. `jiraSession` is left out where Jira's cookies do not come. */
    set: (response: Response, secret: Secret, jiraSession = ''): string => {
      const value = secret.reveal();
      cookie.set(response, `${value}.${binding(value, jiraSession).toString('base64url')}`);
      return ownerOf(jiraSession === '' ? value : jiraSession);
    },
    clear: cookie.clear,
  };
}

export type SessionCookie = ReturnType<typeof sessionCookie>;
