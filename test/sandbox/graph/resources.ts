import type { Folder, StoredMessage } from '../exchange/mail-store.ts';
import { badRequest } from './graph-failure.ts';

type Properties = Readonly<Record<string, unknown>>;
type Query = Readonly<Record<string, unknown>>;

const instant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
const recipient = (emailAddress: { readonly name: string; readonly address: string }): Properties => ({ emailAddress });

/** A message as Graph shows it; without body and preview for a caller that may read basics only. */
export function messageResource(message: StoredMessage, folder: Folder, withBody: boolean): Properties {
  const { id, subject, from, to, receivedAt, text, messageId, flags, isDraft } = message;
  const basics = {
    '@odata.etag': `W/"${id.slice(-20)}${flags.size}"`,
    id,
    createdDateTime: instant(receivedAt),
    receivedDateTime: instant(receivedAt),
    sentDateTime: instant(receivedAt),
    hasAttachments: false,
    internetMessageId: messageId,
    subject,
    parentFolderId: folder.id,
    isRead: flags.has('\\Seen'),
    isDraft,
    from: recipient(from),
    sender: recipient(from),
    toRecipients: [recipient(to)],
    ccRecipients: [],
  };
  return withBody
    ? { ...basics, bodyPreview: text.slice(0, 255), body: { contentType: 'text', content: text } }
    : basics;
}

/** A mail folder as Graph shows it. */
export function folderResource(folder: Folder): Properties {
  return {
    id: folder.id,
    displayName: folder.name === 'INBOX' ? 'Inbox' : folder.name,
    childFolderCount: 0,
    unreadItemCount: folder.messages.filter(({ flags }) => !flags.has('\\Seen')).length,
    totalItemCount: folder.messages.length,
    isHidden: folder.isHidden,
  };
}

/** The property names of `$select`; undefined when there is none. */
export function selectedNames(query: Query): readonly string[] | undefined {
  const value = query['$select'];
  return typeof value === 'string' && value !== '' ? value.split(',').map((name) => name.trim()) : undefined;
}

/** The properties that `$select` names, with `id` and annotations. Throws `GraphFailure` for a name that is none. */
export function select(resource: Properties, type: string, query: Query): Properties {
  const names = selectedNames(query);
  if (!names) return resource;
  const known = Object.keys(resource);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown.slice(0, 100)}' on type 'microsoft.graph.${type}'.`,
    );
  }
  return Object.fromEntries(
    Object.entries(resource).filter(([name]) => name === 'id' || name.startsWith('@') || names.includes(name)),
  );
}

/** A whole number of a query option, within bounds. Throws `GraphFailure` for anything else. */
export function numberOption(query: Query, name: '$top' | '$skip', fallback: number, largest: number): number {
  const value = query[name];
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : -1;
  if (number < (name === '$top' ? 1 : 0) || number > largest) {
    throw badRequest(`Invalid value for ${name} query option found. It must be a whole number up to ${largest}.`);
  }
  return number;
}
