import { randomUUID } from 'node:crypto';
import { type ExchangeLimits, exchangeJson } from './http-exchange.ts';
import { isObject, type JsonObject, textAt } from './json-reading.ts';
import type { NetworkDoor } from './network-door.ts';
import type { GraphExchange, GraphMailbox } from './observations.ts';
import type { Secret } from './secret.ts';
import { StepSignal, type StopSignal } from './stop-signal.ts';

export interface GraphMailboxTarget {
  /** For example `https://graph.microsoft.com`. */
  readonly graphResource: string;
  readonly mailbox: string;
  /** `/users/{mailbox}` rather than `/me`: a shared mailbox, or no user at all. */
  readonly addressedByUser: boolean;
  readonly accessToken: Secret;
}

const objectAt = (value: unknown, name: string): JsonObject => {
  const found = isObject(value) ? value[name] : undefined;
  return isObject(found) ? found : {};
};

const longestText = 500;

const countAt = (value: unknown, name: string): number | undefined => {
  const found = isObject(value) ? value[name] : undefined;
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
};

/**
 * Graph's error object, flattened; the innermost code is the most specific.
 * @see https://learn.microsoft.com/en-us/graph/errors
 */
export function readGraphError(json: unknown, secrets: readonly string[] = []): GraphExchange['error'] {
  const error = objectAt(json, 'error');
  const code = textAt(error, 'code', longestText, secrets);
  if (code === undefined) return undefined;
  let innerCode: string | undefined;
  let requestId: string | undefined;
  let inner = error;
  for (let depth = 0; depth < 5; depth += 1) {
    inner = { ...objectAt(inner, 'innererror'), ...objectAt(inner, 'innerError') };
    innerCode = textAt(inner, 'code', longestText, secrets) ?? innerCode;
    requestId ??= textAt(inner, 'request-id', longestText, secrets);
  }
  return {
    code,
    message: textAt(error, 'message', longestText, secrets) ?? '',
    ...(innerCode !== undefined && { innerCode }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** Opens the inbox and reads one message's head. Changes nothing: a GET leaves a message unread. */
export async function graphMailbox(
  door: Pick<NetworkDoor, 'request'>,
  target: GraphMailboxTarget,
  limits: ExchangeLimits,
): Promise<GraphMailbox> {
  const { mailbox, addressedByUser, accessToken } = target;
  const owner = addressedByUser ? `users/${encodeURIComponent(mailbox)}` : 'me';
  const secrets = [accessToken.reveal()];
  const ask = async (path: string, signal: StopSignal): Promise<GraphExchange & { readonly json?: unknown }> => {
    const { exchange, json } = await exchangeJson(
      door,
      new URL(`/v1.0/${owner}/mailFolders/inbox${path}`, target.graphResource),
      {
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${accessToken.reveal()}`,
          'client-request-id': randomUUID(),
          'return-client-request-id': 'true',
        },
      },
      { ...limits, signal, secrets },
    );
    const error = readGraphError(json, secrets);
    return { exchange, json, ...(error && { error }) };
  };

  // Side by side, because on the whole both succeed; what the second says of an inbox that is closed is no news.
  const closed = new StepSignal();
  const alsoClose = () => closed.abort(limits.signal.reason);
  if (limits.signal.aborted) alsoClose();
  limits.signal.addEventListener('abort', alsoClose, { once: true });
  const folderAsked = ask('?$select=id,displayName,totalItemCount,unreadItemCount', limits.signal);
  const pageAsked = ask('/messages?$top=1&$select=id,receivedDateTime,isRead', closed);
  const { json: folder, ...inbox } = await folderAsked;
  const totalItemCount = countAt(folder, 'totalItemCount');
  const unreadItemCount = countAt(folder, 'unreadItemCount');
  const observed: GraphMailbox = {
    mailbox,
    addressedByUser,
    inbox: {
      ...inbox,
      ...(totalItemCount !== undefined && { totalItemCount }),
      ...(unreadItemCount !== undefined && { unreadItemCount }),
    },
  };
  if (inbox.exchange.status !== 200) closed.abort();
  const { json: page, ...messages } = await pageAsked;
  limits.signal.removeEventListener('abort', alsoClose);
  if (inbox.exchange.status !== 200) return observed;
  const list = isObject(page) ? page['value'] : undefined;
  return { ...observed, messages: { ...messages, ...(Array.isArray(list) && { count: list.length }) } };
}
