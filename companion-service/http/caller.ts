import type { Response } from 'express';
import { type ApiTokenScope, apiTokenScopes } from '../storage/api-token-scopes.ts';
import type { AuditActor } from '../storage/audit.ts';
import type { Session } from '../storage/sessions.ts';

/**
 * Who may call. Each step of Jira's ladder includes the one below; a link or a token is good for what it says and
 * nothing else. A diagnosis can moreover only be seen by whoever started it.
 */
export type Caller =
  | 'nobody'
  | 'jiraUser'
  | 'admin'
  | 'systemAdmin'
  | 'linkViewer'
  | 'linkRerunner'
  | `apiToken:${ApiTokenScope}`;

/** Everybody there is, in the order of the endpoint matrix. */
export const callers: readonly Caller[] = [
  'nobody',
  'jiraUser',
  'admin',
  'systemAdmin',
  'linkViewer',
  'linkRerunner',
  ...apiTokenScopes.map((scope) => `apiToken:${scope}` as const),
];

/** What Jira says a user is, and all that it makes them. */
export const jiraLadder = {
  jiraUser: ['jiraUser'],
  admin: ['jiraUser', 'admin'],
  systemAdmin: ['jiraUser', 'admin', 'systemAdmin'],
} as const satisfies Record<string, readonly Caller[]>;

export type JiraRank = keyof typeof jiraLadder;

/** Somebody who has proved who they are. */
export interface Asker {
  readonly standsAs: readonly Caller[];
  /** Whose diagnoses they see: one browser's, one token's, one link's. Says nothing about the proof itself. */
  readonly owner: string;
  readonly actor: AuditActor;
  /** Of people who came by Jira. */
  readonly session?: Session;
}

/** The asker of a guarded route. */
export function askerOf(response: Response): Asker {
  const { asker } = response.locals as { asker?: Asker };
  if (!asker) throw new Error('a route without a guard asked who is asking');
  return asker;
}
