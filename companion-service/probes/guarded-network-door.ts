import type { RequestInit } from 'undici';
import { type ConnectionRules, portOf } from './connection-rules.ts';
import { createDoorFetch } from './door-fetch.ts';
import type { NetworkDoor } from './network-door.ts';
import { StepFailure } from './step-failure.ts';

/** The same words whatever stands there, and before anything is looked up: nobody learns whether it exists. */
const refusal = (): StepFailure =>
  new StepFailure('connect', 'ADDRESS_NOT_ALLOWED', 'the companion does not connect there');

/** Which kind of peer each thing that proves something may be sent to. */
const destinations = {
  accessToken: ['graph', 'jira'],
  otherAuthorization: ['authority', 'jira'],
  cookie: ['jira'],
  body: ['authority', 'jira'],
} as const;

function assertBelongs(rules: ConnectionRules, url: URL, init: RequestInit | undefined): void {
  const purposes = rules.purposesOf(url.hostname.replace(/^\[|\]$/g, ''), portOf(url));
  const isFor = (allowed: readonly string[]): boolean => purposes.some((purpose) => allowed.includes(purpose));
  const headers = new Headers(init?.headers as HeadersInit | undefined);
  // Plain http is Jira's alone, where the operator has configured it so.
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isFor(['jira']))) throw refusal();
  if (!isFor(['authority', 'graph', 'jira'])) throw refusal();
  const authorization = headers.get('authorization');
  const isAccessToken = /^bearer /i.test(authorization ?? '');
  if (authorization !== null && !isFor(destinations[isAccessToken ? 'accessToken' : 'otherAuthorization'])) {
    throw refusal();
  }
  if (headers.has('cookie') && !isFor(destinations.cookie)) throw refusal();
  if (init?.body !== undefined && init.body !== null && !isFor(destinations.body)) throw refusal();
}

/**
 * A door that only leads where the rules allow, whatever door stands behind it. Host and port are judged before
 * anything is looked up; a session, an access token and a form only go to the kind of peer they belong to.
 * Refuses with a `StepFailure` of code `ADDRESS_NOT_ALLOWED`, always in the same words.
 */
export function guardNetworkDoor(door: NetworkDoor, rules: ConnectionRules, connectionsPerHost?: number): NetworkDoor {
  const open: NetworkDoor['open'] = async (host, port, signal) => {
    if (!rules.isAllowed(host, port)) throw refusal();
    return door.open(host, port, signal);
  };
  const {
    fetch: guardedFetch,
    connecting,
    keep,
    close,
  } = createDoorFetch(open, door.secureContext, connectionsPerHost);
  return {
    lookup: async (host, signal) => {
      if (!rules.isAllowedName(host)) throw refusal();
      return door.lookup(host, signal);
    },
    mailExchangers: (domain, signal) => door.mailExchangers(domain, signal),
    open,
    ...(door.routeTo && { routeTo: door.routeTo }),
    secureContext: door.secureContext,
    fetch: async (input, init) => {
      // A ready-made Request would hide its headers.
      if (typeof input !== 'string' && !(input instanceof URL)) throw refusal();
      const url = new URL(input);
      assertBelongs(rules, url, init);
      return guardedFetch(input, init);
    },
    connecting,
    keep,
    close: async () => {
      await close();
      await door.close();
    },
  };
}
