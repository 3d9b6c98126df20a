import type { Settings } from '#facts/settings.ts';
import type { GraphExchange, GraphMailbox } from '../../probes/observations.ts';
import { fail, type Verdict } from '../define-check.ts';
import { mislabelled, strangeAnswer, transportFault } from './answers.ts';
import { failGraph } from './recognised.ts';
import { expectedAccount, isDelegated, isShared } from './subjects.ts';

/** Graph's words for "not for you", whatever the reason. */
const accessDenied = new Set(['ErrorAccessDenied', 'AccessDenied', 'Authorization_RequestDenied']);

/** Begun well and come whole; a status alone proves neither. */
const isSuccess = ({ status = 0, failure, unexpectedBody }: GraphExchange['exchange']): boolean =>
  status >= 200 && status < 300 && !failure && unexpectedBody === undefined;

/**
 * Why Graph did not give what was asked for, given who asked; undefined when it did. `hasContent` tells whether what
 * came holds what was asked for.
 */
export function graphRefusal(
  { exchange, error }: GraphExchange,
  { mailbox }: GraphMailbox,
  settings: Settings,
  hasContent: boolean,
): Verdict | undefined {
  if (isSuccess(exchange) && !error) return mislabelled(exchange) ?? (hasContent ? undefined : strangeAnswer(exchange));
  const isLimitOrOutage = exchange.status === 429 || (exchange.status ?? 0) >= 500;
  if (!error || isLimitOrOutage) {
    return transportFault(exchange) ?? strangeAnswer(exchange);
  }
  if (accessDenied.has(error.code)) {
    const evidence = `${error.code}: ${error.message}`;
    if (!isDelegated(settings)) return fail('APP_WITHOUT_GRAPH_ACCESS', { evidence, mailbox });
    if (isShared(settings))
      return fail('SHARED_MAILBOX_NOT_OPENED', { evidence, mailbox, user: expectedAccount(settings) });
  }
  return failGraph(error);
}
