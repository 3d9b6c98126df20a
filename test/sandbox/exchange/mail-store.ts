import { createHash } from 'node:crypto';
import type { Mailbox } from '../organizations.ts';
import { type SampleMessage, sampleMessage } from './sample-messages.ts';

/** A message as Exchange keeps it. */
export interface StoredMessage extends SampleMessage {
  /** Graph's id, unique and stable. */
  readonly id: string;
  readonly uid: number;
  /** IMAP system flags, with their backslash. Graph's `isRead` is `\Seen`. */
  readonly flags: Set<string>;
  readonly isDraft: boolean;
}

export interface Folder {
  readonly id: string;
  readonly name: string;
  readonly wellKnownName?: string;
  readonly specialUse?: string;
  readonly isHidden: boolean;
  readonly uidValidity: number;
  uidNext: number;
  messages: StoredMessage[];
}

const standardFolders = [
  { name: 'INBOX', wellKnownName: 'inbox' },
  { name: 'Archive', wellKnownName: 'archive' },
  { name: 'Deleted Items', wellKnownName: 'deleteditems', specialUse: '\\Trash' },
  { name: 'Drafts', wellKnownName: 'drafts', specialUse: '\\Drafts' },
  { name: 'Junk Email', wellKnownName: 'junkemail', specialUse: '\\Junk' },
  { name: 'Sent Items', wellKnownName: 'sentitems', specialUse: '\\Sent' },
] as const;

/** An id of the shape Graph gives: opaque, URL-safe, and beginning like every one of its kind. */
const storeId = (name: string): string => `AAMkAG${createHash('sha512').update(name).digest('base64url')}`;

/** True for text that has the shape of an id, whether or not anything bears it. */
export const isWellFormedId = (text: string): boolean => /^AA[A-Za-z0-9_-]{20,}=*$/.test(text);

/** The mail of one mailbox. */
export class MailboxContent {
  readonly #address: string;
  folders: Folder[];
  #created = 0;

  constructor(mailbox: Mailbox, nowMs: number) {
    this.#address = mailbox.address;
    this.folders = standardFolders.map((standard) => this.#folder(standard));
    for (let index = 0; index < mailbox.messageCount; index += 1) {
      this.add(this.inbox, sampleMessage(mailbox, index, mailbox.messageCount, nowMs));
    }
  }

  get inbox(): Folder {
    const [first] = this.folders;
    if (!first) throw new Error('a mailbox has an inbox');
    return first;
  }

  /** The folder of an IMAP name; INBOX is the same in any case (RFC 3501 section 5.1). */
  folderNamed(name: string): Folder | undefined {
    return this.folders.find((folder) => folder.name === (name.toUpperCase() === 'INBOX' ? 'INBOX' : name));
  }

  /** The folder of a Graph id or well-known name. */
  folderOfId(id: string): Folder | undefined {
    return this.folders.find((folder) => folder.id === id || folder.wellKnownName === id.toLowerCase());
  }

  createFolder(name: string, isHidden: boolean): Folder {
    const folder = this.#folder({ name, isHidden });
    this.folders.push(folder);
    return folder;
  }

  add(folder: Folder, message: SampleMessage, flags: Iterable<string> = [], isDraft = false): StoredMessage {
    const uid = folder.uidNext;
    folder.uidNext += 1;
    const stored = { ...message, id: this.#newId('message'), uid, flags: new Set(flags), isDraft };
    folder.messages.push(stored);
    return stored;
  }

  messageOfId(id: string): { folder: Folder; message: StoredMessage } | undefined {
    for (const folder of this.folders) {
      const message = folder.messages.find((candidate) => candidate.id === id);
      if (message) return { folder, message };
    }
    return undefined;
  }

  #folder(about: { name: string; wellKnownName?: string; specialUse?: string; isHidden?: boolean }): Folder {
    return { isHidden: false, ...about, id: this.#newId('folder'), uidValidity: 14, uidNext: 1, messages: [] };
  }

  #newId(kind: string): string {
    this.#created += 1;
    return storeId(`${kind} ${this.#created} ${this.#address}`);
  }
}

/** A message that was submitted over SMTP. */
export interface SubmittedMessage {
  readonly authenticatedAs: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

/** All mail of the sandbox, made when first looked at, shared by Exchange and Graph, gone at the end. */
export class MailStore {
  readonly #contents = new Map<string, MailboxContent>();
  readonly submitted: SubmittedMessage[] = [];

  contentOf(mailbox: Mailbox): MailboxContent {
    const known = this.#contents.get(mailbox.address);
    if (known) return known;
    const content = new MailboxContent(mailbox, Date.now());
    this.#contents.set(mailbox.address, content);
    return content;
  }
}
