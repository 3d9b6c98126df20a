import type { Settings } from '#facts/settings.ts';
import type { GraphExchange, GraphMailbox } from '../../probes/observations.ts';
import { fail, type Verdict } from '../define-check.ts';
import { hostOf, transportFault } from './answers.ts';
import { failGraph } from './recognised.ts';
import { expectedAccount, isDelegated, isShared } from './subjects.ts';

/** Graph's words for "not for you", whatever the reason. */
const accessDenied = new Set(['ErrorAccessDenied', 'AccessDenied', 'Authorization_RequestDenied']);

const isSuccess = ({ status }: GraphExchange['exchange']): boolean =>
  status !== undefined && status >= 200 && status < 300;

/** Why Graph did not give what was asked for, given who asked; undefined when it did. */
export function graphRefusal(
  { exchange, error }: GraphExchange,
  { mailbox }: GraphMailbox,
  settings: Settings,
): Verdict | undefined {
  if (isSuccess(exchange) && !error && exchange.unexpectedBody === undefined) return undefined;
  const isLimitOrOutage = exchange.status === 429 || (exchange.status ?? 0) >= 500;
  if (!error || isLimitOrOutage) {
    const nothingSaid = {
      host: hostOf(exchange.url),
      status: exchange.status ?? 0,
      contentType: exchange.contentType ?? '',
    };
    return transportFault(exchange) ?? fail('ANSWER_NOT_FROM_MICROSOFT', nothingSaid);
  }
  if (accessDenied.has(error.code)) {
    const evidence = `${error.code}: ${error.message}`;
    if (!isDelegated(settings)) return fail('APP_WITHOUT_GRAPH_ACCESS', { evidence, mailbox });
    if (isShared(settings))
      return fail('SHARED_MAILBOX_NOT_OPENED', { evidence, mailbox, user: expectedAccount(settings) });
  }
  return failGraph(error);
}
