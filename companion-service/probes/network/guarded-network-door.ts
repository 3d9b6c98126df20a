import { createDoorFetch, fetchBy } from '../http/door-fetch.ts';
import { StepFailure } from '../step-failure.ts';
import { type ConnectionRules, portOf } from './connection-rules.ts';
import type { HttpRequest, NetworkDoor } from './network-door.ts';

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

function assertBelongs(rules: ConnectionRules, url: URL, { headers = {}, body }: HttpRequest): void {
  const purposes = rules.purposesOf(url.hostname.replace(/^\[|\]$/g, ''), portOf(url));
  const isFor = (allowed: readonly string[]): boolean => purposes.some((purpose) => allowed.includes(purpose));
  // Plain http is Jira's alone, where the operator has configured it so.
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isFor(['jira']))) throw refusal();
  if (!isFor(['authority', 'graph', 'jira'])) throw refusal();
  for (const [name, value] of Object.entries(headers)) {
    const field = name.toLowerCase();
    if (field === 'cookie' && !isFor(destinations.cookie)) throw refusal();
    if (field !== 'authorization') continue;
    if (!isFor(destinations[/^bearer /i.test(value) ? 'accessToken' : 'otherAuthorization'])) throw refusal();
  }
  if (body !== undefined && !isFor(destinations.body)) throw refusal();
}

/**
 * A door that only leads where the rules allow, whatever door stands behind it. Host and port are judged before
 * anything is looked up; a session, an access token and a form only go to the kind of peer they belong to.
 * Refuses with a `StepFailure` of code `ADDRESS_NOT_ALLOWED`, always in the same words.
 */
export function guardNetworkDoor(door: NetworkDoor, rules: ConnectionRules, connectionsPerHost?: number): NetworkDoor {
  const { askDns, tryAddresses } = door;
  const open: NetworkDoor['open'] = async (host, port, signal) => {
    if (!rules.isAllowed(host, port)) throw refusal();
    return door.open(host, port, signal);
  };
  const http = createDoorFetch(open, door.secureContext, connectionsPerHost);
  const request: NetworkDoor['request'] = async (url, wanted) => {
    assertBelongs(rules, url, wanted);
    return http.request(url, wanted);
  };
  return {
    lookup: async (host, signal) => {
      if (!rules.isAllowedName(host)) throw refusal();
      return door.lookup(host, signal);
    },
    mailExchangers: (domain, signal) => door.mailExchangers(domain, signal),
    open,
    ...(door.routeTo && { routeTo: door.routeTo }),
    ...(askDns && {
      askDns: async (host, signal) => {
        if (!rules.isAllowedName(host)) throw refusal();
        return askDns(host, signal);
      },
    }),
    ...(tryAddresses && {
      tryAddresses: async (host, port, signal) => {
        if (!rules.isAllowed(host, port)) throw refusal();
        return tryAddresses(host, port, signal);
      },
    }),
    secureContext: door.secureContext,
    request,
    fetch: fetchBy(request),
    connecting: http.connecting,
    keep: http.keep,
    close: async () => {
      await http.close();
      await door.close();
    },
  };
}
