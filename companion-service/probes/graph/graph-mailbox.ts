import { randomUUID } from 'node:crypto';
import { type ExchangeLimits, exchangeJson } from '../http/http-exchange.ts';
import { isObject, type JsonObject, textAt } from '../http/json-reading.ts';
import type { NetworkDoor } from '../network/network-door.ts';
import type { GraphExchange, GraphMailbox, Observations } from '../observations.ts';
import type { Secret } from '../secret.ts';
import { StepSignal } from '../stop-signal.ts';

export interface GraphMailboxTarget {
  /** For example `https://graph.microsoft.com`. */
  readonly graphResource: string;
  readonly mailbox: string;
  /** `/users/{mailbox}` rather than `/me`: a shared mailbox, or no user at all. */
  readonly addressedByUser: boolean;
  readonly accessToken: Secret;
  /** The permission reaches the body of a message. Default: no. */
  readonly mayReadBody?: boolean;
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

type Asked = GraphExchange & { readonly json?: unknown };

/** One GET with the access token, for a mailbox. */
async function ask(
  door: Pick<NetworkDoor, 'request'>,
  url: URL,
  accessToken: Secret,
  limits: ExchangeLimits,
): Promise<Asked> {
  const secrets = [accessToken.reveal()];
  const { exchange, json } = await exchangeJson(
    door,
    url,
    {
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${accessToken.reveal()}`,
        'client-request-id': randomUUID(),
        'return-client-request-id': 'true',
      },
    },
    { ...limits, secrets },
  );
  const error = readGraphError(json, secrets);
  return { exchange, json, ...(error && { error }) };
}

const inboxUrl = (graphResource: string, owner: string, rest: string): URL =>
  new URL(`/v1.0/${owner}/mailFolders/inbox${rest}`, graphResource);

const userOf = (mailbox: string): string => `users/${encodeURIComponent(mailbox)}`;

/** Asks whether the inbox of somebody opens, and nothing else about it. */
export async function graphInbox(
  door: Pick<NetworkDoor, 'request'>,
  { graphResource, mailbox, accessToken }: Pick<GraphMailboxTarget, 'graphResource' | 'mailbox' | 'accessToken'>,
  limits: ExchangeLimits,
): Promise<Observations['otherGraphInbox']> {
  const url = inboxUrl(graphResource, userOf(mailbox), '?$select=id');
  const { json: _folder, ...answer } = await ask(door, url, accessToken, limits);
  return { mailbox, ...withoutContent(answer) };
}

/** What came of a message is told; what it says stays out, a broken answer's beginning included. */
function withoutContent({ exchange, ...rest }: Omit<Asked, 'json'>): GraphExchange {
  const { unexpectedBody, ...others } = exchange;
  const head = unexpectedBody?.split(/"bodyPreview"/i, 1)[0];
  return { ...rest, exchange: { ...others, ...(head !== undefined && { unexpectedBody: head }) } };
}

/** Whether the first message came with the beginning of its body; undefined where there is no message. */
const bodyReadable = (list: readonly unknown[]): boolean | undefined => {
  const [message] = list;
  return isObject(message) ? typeof message['bodyPreview'] === 'string' : undefined;
};

/**
 * Opens the inbox and reads one message's head, with the beginning of its body where the permission reaches so far: that
 * it came is kept, not what it says. Changes nothing: a GET leaves a message unread.
 */
export async function graphMailbox(
  door: Pick<NetworkDoor, 'request'>,
  { graphResource, mailbox, addressedByUser, accessToken, mayReadBody = false }: GraphMailboxTarget,
  limits: ExchangeLimits,
): Promise<GraphMailbox> {
  const owner = addressedByUser ? userOf(mailbox) : 'me';
  // Side by side, because on the whole both succeed; what the second says of an inbox that is closed is no news.
  const closed = new StepSignal();
  const alsoClose = () => closed.abort(limits.signal.reason);
  if (limits.signal.aborted) alsoClose();
  limits.signal.addEventListener('abort', alsoClose, { once: true });
  const askInbox = (rest: string, signal: ExchangeLimits['signal']) =>
    ask(door, inboxUrl(graphResource, owner, rest), accessToken, { ...limits, signal });
  const folderAsked = askInbox('?$select=id,displayName,totalItemCount,unreadItemCount', limits.signal);
  const fields = `id,receivedDateTime,isRead${mayReadBody ? ',bodyPreview' : ''}`;
  const pageAsked = askInbox(`/messages?$top=1&$select=${fields}`, closed);
  const { json: folder, ...inbox } = await folderAsked;
  const totalItemCount = countAt(folder, 'totalItemCount');
  const unreadItemCount = countAt(folder, 'unreadItemCount');
  const observed: GraphMailbox = {
    mailbox,
    addressedByUser,
    inbox: {
      ...withoutContent(inbox),
      ...(totalItemCount !== undefined && { totalItemCount }),
      ...(unreadItemCount !== undefined && { unreadItemCount }),
    },
  };
  if (inbox.exchange.status !== 200) closed.abort();
  const { json: page, ...messages } = await pageAsked;
  limits.signal.removeEventListener('abort', alsoClose);
  if (inbox.exchange.status !== 200) return observed;
  const list = isObject(page) ? page['value'] : undefined;
  if (!Array.isArray(list)) return { ...observed, messages: withoutContent(messages) };
  const readable = mayReadBody ? bodyReadable(list) : undefined;
  return {
    ...observed,
    messages: {
      ...withoutContent(messages),
      count: list.length,
      ...(readable !== undefined && { bodyReadable: readable }),
    },
  };
}
