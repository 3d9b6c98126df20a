import { type ImapHandler, tellChanges } from './imap-commands.ts';
import { fetchItem, fetchItems, flagList } from './imap-fetch.ts';
import { type Argument, sequenceSet } from './imap-parser.ts';
import { type Numbered, searchCondition } from './imap-search.ts';
import { argumentError, type ImapSession, type Outcome, type Selected } from './imap-session.ts';
import type { MailboxContent } from './mail-store.ts';

type SelectedHandler = (
  session: ImapSession,
  selected: Selected,
  commandArguments: readonly Argument[],
  isUid: boolean,
  content: MailboxContent,
) => Promise<Outcome>;

const readOnly = 'NO Command cannot be completed: the mailbox is read-only.';

const numbered = ({ folder }: Selected): Numbered[] =>
  folder.messages.map((message, index) => ({ message, number: index + 1 }));

/** The messages of a sequence set, by number or UID; undefined when the set is malformed. */
function chosen(selected: Selected, set: Argument | undefined, isUid: boolean): Numbered[] | undefined {
  const all = numbered(selected);
  const keyOf = ({ message, number }: Numbered): number => (isUid ? message.uid : number);
  const isIn = typeof set === 'string' ? sequenceSet(set, Math.max(0, ...all.map(keyOf))) : undefined;
  return isIn && all.filter((candidate) => isIn(keyOf(candidate)));
}

const completed = (name: string, isUid: boolean): string => `OK ${isUid ? 'UID ' : ''}${name} completed.`;

const fetch: SelectedHandler = async ({ wire }, selected, [set, wanted], isUid) => {
  const messages = chosen(selected, set, isUid);
  const asked = fetchItems(wanted);
  if (!messages || !asked) return argumentError;
  const items = isUid && !asked.some((item) => item.toUpperCase() === 'UID') ? ['UID', ...asked] : asked;
  for (const { message, number } of messages) {
    const told: string[] = [];
    let isRead = false;
    for (const item of items) {
      const fetched = fetchItem(message, item);
      if (!fetched) return argumentError;
      told.push(fetched.text);
      isRead ||= fetched.marksSeen && !selected.isReadOnly && !message.flags.has('\\Seen');
    }
    if (isRead) {
      message.flags.add('\\Seen');
      if (!items.some((item) => item.toUpperCase() === 'FLAGS')) told.push(`FLAGS ${flagList(message)}`);
    }
    await wire.write(`* ${number} FETCH (${told.join(' ')})\r\n`);
  }
  return completed('FETCH', isUid);
};

const store: SelectedHandler = async ({ wire }, selected, [set, how, value], isUid) => {
  const messages = chosen(selected, set, isUid);
  const operation = typeof how === 'string' ? /^([+-]?)FLAGS(\.SILENT)?$/i.exec(how) : null;
  const flags = typeof value === 'string' ? [value] : value?.filter((flag) => typeof flag === 'string');
  if (!messages || !operation || !flags || flags.some((flag) => !/^[\\$]?[A-Za-z0-9]{1,50}$/.test(flag))) {
    return argumentError;
  }
  if (selected.isReadOnly) return readOnly;
  for (const { message, number } of messages) {
    if (operation[1] === '') message.flags.clear();
    for (const flag of flags) {
      if (operation[1] === '-') message.flags.delete(flag);
      else message.flags.add(flag);
    }
    const uid = isUid ? `UID ${message.uid} ` : '';
    if (!operation[2]) await wire.write(`* ${number} FETCH (${uid}FLAGS ${flagList(message)})\r\n`);
  }
  return completed('STORE', isUid);
};

const search: SelectedHandler = async ({ wire }, selected, keys, isUid) => {
  const all = numbered(selected);
  const matches = searchCondition(keys, all);
  if (!matches) return argumentError;
  const found = all.filter(matches).map(({ message, number }) => (isUid ? message.uid : number));
  await wire.write(`* SEARCH${found.map((number) => ` ${number}`).join('')}\r\n`);
  return completed('SEARCH', isUid);
};

/** Takes messages out of the selected mailbox, telling each, last first so that the numbers told stay right. */
async function remove({ wire }: ImapSession, selected: Selected, gone: readonly Numbered[]): Promise<void> {
  for (const { message, number } of gone.toReversed()) {
    selected.folder.messages = selected.folder.messages.filter((kept) => kept !== message);
    selected.toldCount = selected.folder.messages.length;
    await wire.write(`* ${number} EXPUNGE\r\n`);
  }
}

const expunge: SelectedHandler = async (session, selected, [set], isUid) => {
  if (selected.isReadOnly) return readOnly;
  const among = isUid ? chosen(selected, set, true) : numbered(selected);
  if (!among) return argumentError;
  await remove(
    session,
    selected,
    among.filter(({ message }) => message.flags.has('\\Deleted')),
  );
  return completed('EXPUNGE', isUid);
};

const copy =
  (name: 'COPY' | 'MOVE'): SelectedHandler =>
  async (session, selected, [set, target], isUid, content) => {
    const messages = chosen(selected, set, isUid);
    if (!messages || typeof target !== 'string') return argumentError;
    const folder = content.folderNamed(target);
    if (!folder) return `NO [TRYCREATE] ${target.slice(0, 100)} doesn't exist.`;
    if (name === 'MOVE' && selected.isReadOnly) return readOnly;
    const copies = messages.map(({ message }) => content.add(folder, message, message.flags, message.isDraft));
    const uids = (of: readonly { readonly uid: number }[]): string => of.map(({ uid }) => uid).join(',');
    const code = `[COPYUID ${folder.uidValidity} ${uids(messages.map(({ message }) => message))} ${uids(copies)}] `;
    if (name === 'MOVE') {
      if (copies.length > 0) await session.wire.write(`* OK ${code}\r\n`);
      await remove(session, selected, messages);
    }
    return `OK ${name === 'COPY' && copies.length > 0 ? code : ''}${isUid ? 'UID ' : ''}${name} completed.`;
  };

const withUid: Readonly<Record<string, SelectedHandler>> = {
  FETCH: fetch,
  STORE: store,
  SEARCH: search,
  COPY: copy('COPY'),
  MOVE: copy('MOVE'),
  EXPUNGE: expunge,
};

const onSelected =
  (handler: SelectedHandler, isUid: boolean): ImapHandler =>
  async (session, content, commandArguments) =>
    session.selected
      ? handler(session, session.selected, commandArguments, isUid, content)
      : 'BAD Command received in Invalid state.';

const leave =
  (name: 'CLOSE' | 'UNSELECT'): SelectedHandler =>
  async (session, { folder, isReadOnly }) => {
    if (name === 'CLOSE' && !isReadOnly) {
      folder.messages = folder.messages.filter(({ flags }) => !flags.has('\\Deleted'));
    }
    session.selected = undefined;
    return `OK ${name} completed.`;
  };

/** Commands of the selected state (RFC 3501 section 6.4, RFC 3691, RFC 6851). */
export const selectedCommands: Readonly<Record<string, ImapHandler>> = {
  ...Object.fromEntries(Object.entries(withUid).map(([name, handler]) => [name, onSelected(handler, false)])),
  UID: async (session, content, [name, ...rest]) => {
    const handler = typeof name === 'string' ? withUid[name.toUpperCase()] : undefined;
    return handler ? onSelected(handler, true)(session, content, rest) : argumentError;
  },
  CHECK: onSelected(async (session) => {
    await tellChanges(session);
    return 'OK CHECK completed.';
  }, false),
  CLOSE: onSelected(leave('CLOSE'), false),
  UNSELECT: onSelected(leave('UNSELECT'), false),
};
