import type { Check } from '../checks/define-check.ts';
import { hostOf } from '../checks/reading/answers.ts';
import type { Connection, HttpExchange, ObservationName, Observed } from '../probes/observations.ts';

type ConnectionName = 'authorityConnection' | 'graphConnection';

/** Over which connection each observation is made that HTTP carries. */
const carriers: Partial<Record<ObservationName, ConnectionName>> = {
  domainTenants: 'authorityConnection',
  serverMetadata: 'authorityConnection',
  registrationToken: 'authorityConnection',
  redirectUriAnswer: 'authorityConnection',
  outlookResourceAnswers: 'authorityConnection',
  outlookToken: 'authorityConnection',
  graphToken: 'authorityConnection',
  refresh: 'authorityConnection',
  graphChallenge: 'graphConnection',
  graphMailbox: 'graphConnection',
  otherGraphInbox: 'graphConnection',
};

/** The connections that what this check looks at went over: judged after them, so that the cause is told first. */
export const carriersOf = ({ stage, needs }: Check): readonly ConnectionName[] =>
  stage === 'connectivity' ? [] : [...new Set(needs.flatMap((name) => carriers[name] ?? []))];

/** Every exchange that an observation holds, however deep. */
function exchangesIn(value: unknown): readonly HttpExchange[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('url' in value && 'durationMs' in value) return [value as HttpExchange];
  return Object.values(value).flatMap(exchangesIn);
}

/** The exchange failed as the connection to its host had failed. */
function isSame({ host, failure, tls }: Connection, { url, failure: own }: HttpExchange): boolean {
  if (own === undefined || hostOf(url) !== host) return false;
  return failure === undefined
    ? own.phase === 'tls' && tls?.trustError === own.code
    : failure.phase === own.phase && failure.code === own.code;
}

/**
 * The connection whose failure is the whole reason why this check cannot pass; undefined when there is another. One
 * cause is one finding: a host that cannot be reached would else be told once for each question that was put to it.
 */
export function commonCause(check: Check, observed: Observed): ConnectionName | undefined {
  return carriersOf(check).find((name) => {
    const connection = observed[name];
    return (
      connection !== undefined &&
      check.needs.some((need) => exchangesIn(observed[need]).some((exchange) => isSame(connection, exchange)))
    );
  });
}
