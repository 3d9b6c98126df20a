import type { RequestHandler } from 'express';
import type { Asker, Caller } from './caller.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';
import { type AskingServices, whoIsAsking } from './who-is-asking.ts';

const names: Record<Caller, string> = {
  nobody: 'Everybody',
  jiraUser: 'A Jira user',
  admin: 'A Jira administrator',
  systemAdmin: 'A Jira system administrator',
  linkViewer: 'Whoever has a support link',
  linkRerunner: 'Whoever has a support link that allows it',
  'apiToken:diagnose': 'An API token with the scope diagnose',
  'apiToken:report:read': 'An API token with the scope report:read',
  'apiToken:explain': 'An API token with the scope explain',
  'apiToken:fleet': 'An API token with the scope fleet',
  'apiToken:metrics': 'An API token with the scope metrics',
};

/** Those of the callers that are of the asker's own kind, the lowest first: what they would have to be. */
function missing(callers: readonly Caller[], { actor }: Asker): Caller | undefined {
  const isOfKind = (caller: Caller): boolean => {
    if (actor.kind === 'apiToken') return caller.startsWith('apiToken:');
    if (actor.kind === 'link') return caller.startsWith('link');
    return ['jiraUser', 'admin', 'systemAdmin'].includes(caller);
  };
  return callers.find(isOfKind) ?? callers[0];
}

export interface GuardServices extends AskingServices {
  /** Where a caller can sign in with Jira, if there. */
  readonly jiraSignInPath?: string | undefined;
}

/** Lets a caller through as the route declares, and notes who it is for the handler. */
export function guard(services: GuardServices): (route: Pick<Route, 'callers' | 'isProvedAnew'>) => RequestHandler {
  const ask = whoIsAsking(services);
  const { rateLimits, jiraUrl, jiraSignInPath } = services;
  return ({ callers, isProvedAnew }) =>
    async (request, response, next) => {
      if (callers.includes('nobody')) {
        await rateLimits.address(request);
        return next();
      }
      const asker = await ask(request, response, isProvedAnew);
      if (!asker) {
        throw new Problem(401, 'Log in to Jira first', {
          detail: jiraUrl === undefined ? 'Only this machine can ask.' : 'The companion asks Jira who you are.',
          ...(jiraSignInPath !== undefined && { signIn: jiraSignInPath }),
        });
      }
      await rateLimits.caller(asker.owner);
      if (!asker.standsAs.some((caller) => callers.includes(caller))) {
        const needed = missing(callers, asker);
        throw new Problem(403, `${needed ? names[needed] : 'Nobody'} can do this`, {
          detail: asker.session ? 'Your Jira account has fewer rights.' : 'What you showed is not good for this.',
        });
      }
      response.locals['asker'] = asker;
      next();
    };
}
