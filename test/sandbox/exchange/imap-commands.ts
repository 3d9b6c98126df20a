import type { Argument } from './imap-parser.ts';
import { imapString } from './imap-parser.ts';
import { argumentError, connectionClosed, type ImapSession, type Outcome, throttledSentence } from './imap-session.ts';
import type { Folder, MailboxContent } from './mail-store.ts';

/** A command on an open mailbox: writes its untagged answers and returns the tagged one. */
export type ImapHandler = (
  session: ImapSession,
  content: MailboxContent,
  commandArguments: readonly Argument[],
) => Promise<Outcome>;

const allFlags = '\\Seen \\Answered \\Flagged \\Deleted \\Draft $MDNSent';

const attributesOf = ({ specialUse }: Folder): string =>
  ['\\HasNoChildren', ...(specialUse ? [specialUse] : [])].join(' ');

/** A LIST pattern as a regular expression; there is one level of folders, so `*` and `%` are the same. */
const patternOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[*%]+/g, '.*')}$`, 'i');

const list =
  (name: 'LIST' | 'LSUB'): ImapHandler =>
  async ({ wire }, content, [reference, pattern]) => {
    if (typeof reference !== 'string' || typeof pattern !== 'string' || pattern.length > 1000) return argumentError;
    if (pattern === '') await wire.write(`* ${name} (\\Noselect \\HasChildren) "/" ""\r\n`);
    else {
      const wanted = patternOf(reference + pattern);
      for (const folder of content.folders.filter((one) => !one.isHidden && wanted.test(one.name))) {
        await wire.write(`* ${name} (${attributesOf(folder)}) "/" ${imapString(folder.name)}\r\n`);
      }
    }
    return `OK ${name} completed.`;
  };

/** SELECT and EXAMINE; a throttled mailbox is refused here. */
const open =
  (name: 'SELECT' | 'EXAMINE'): ImapHandler =>
  async (session, content, [mailboxName]) => {
    if (typeof mailboxName !== 'string') return argumentError;
    if (session.rights?.verdict === 'connected' && session.rights.mailbox.throttled) {
      return { reply: `BAD ${throttledSentence}`, bye: connectionClosed };
    }
    session.selected = undefined;
    const folder = content.folderNamed(mailboxName);
    if (!folder) return `NO ${mailboxName.slice(0, 100)} doesn't exist.`;
    const isReadOnly = name === 'EXAMINE';
    session.selected = { folder, isReadOnly, toldCount: folder.messages.length };
    const firstUnseen = folder.messages.findIndex(({ flags }) => !flags.has('\\Seen')) + 1;
    const lines = [
      `* ${folder.messages.length} EXISTS`,
      '* 0 RECENT',
      `* FLAGS (${allFlags})`,
      `* OK [PERMANENTFLAGS (${isReadOnly ? '' : allFlags})] Permanent flags`,
      ...(firstUnseen > 0 ? [`* OK [UNSEEN ${firstUnseen}] Is the first unseen message`] : []),
      `* OK [UIDVALIDITY ${folder.uidValidity}] UIDVALIDITY value`,
      `* OK [UIDNEXT ${folder.uidNext}] The next unique identifier value`,
    ];
    await session.wire.write(lines.map((line) => `${line}\r\n`).join(''));
    return `OK [${isReadOnly ? 'READ-ONLY' : 'READ-WRITE'}] ${name} completed.`;
  };

const status: ImapHandler = async ({ wire }, content, [mailboxName, items]) => {
  if (typeof mailboxName !== 'string' || items === undefined || typeof items === 'string') return argumentError;
  const folder = content.folderNamed(mailboxName);
  if (!folder) return `NO ${mailboxName.slice(0, 100)} doesn't exist.`;
  const counts: Readonly<Record<string, number>> = {
    MESSAGES: folder.messages.length,
    RECENT: 0,
    UIDNEXT: folder.uidNext,
    UIDVALIDITY: folder.uidValidity,
    UNSEEN: folder.messages.filter(({ flags }) => !flags.has('\\Seen')).length,
  };
  const told: string[] = [];
  for (const item of items) {
    const key = String(item).toUpperCase();
    const count = counts[key];
    if (count === undefined) return argumentError;
    told.push(`${key} ${count}`);
  }
  await wire.write(`* STATUS ${imapString(folder.name)} (${told.join(' ')})\r\n`);
  return 'OK STATUS completed.';
};

/** Tells of messages that arrived or went since the client was last told. */
export async function tellChanges({ wire, selected }: ImapSession): Promise<void> {
  if (!selected || selected.toldCount === selected.folder.messages.length) return;
  selected.toldCount = selected.folder.messages.length;
  await wire.write(`* ${selected.toldCount} EXISTS\r\n`);
}

/** Commands of the authenticated state (RFC 3501 section 6.3), and NOOP. */
export const authenticatedCommands: Readonly<Record<string, ImapHandler>> = {
  LIST: list('LIST'),
  LSUB: list('LSUB'),
  SELECT: open('SELECT'),
  EXAMINE: open('EXAMINE'),
  STATUS: status,
  NAMESPACE: async ({ wire }) => {
    await wire.write('* NAMESPACE (("" "/")) NIL NIL\r\n');
    return 'OK NAMESPACE completed.';
  },
  NOOP: async (session) => {
    await tellChanges(session);
    return 'OK NOOP completed.';
  },
  IDLE: async (session) => {
    await session.wire.write('+ IDLE accepted, awaiting DONE command.\r\n');
    await tellChanges(session);
    const { text } = await session.wire.line(1000);
    return text.toUpperCase() === 'DONE' ? 'OK IDLE completed.' : 'BAD Command Error. 12';
  },
};
