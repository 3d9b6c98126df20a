import { readFileSync, statSync } from 'node:fs';
import { clientSecretSchema, fieldErrorsOf, settingsSchema } from '#facts/settings.ts';
import type { FleetMember } from '../diagnosis/fleet.ts';
import { Secret } from '../probes/secret.ts';

/** A list that cannot be used; the message says where and why, and quotes nothing of it. */
export class MailboxListError extends Error {}

const mostBytes = 64 * 1024 * 1024;
const mostTold = 20;

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** A JSON array, or one JSON object a line. */
function entriesOf(text: string): unknown[] {
  try {
    const whole: unknown = JSON.parse(text);
    return Array.isArray(whole) ? whole : [whole];
  } catch {
    return text.split('\n').flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line)];
      } catch {
        throw new MailboxListError(`line ${index + 1}: not JSON`);
      }
    });
  }
}

function memberOf(entry: unknown, place: string, wrong: string[]): FleetMember[] {
  const { settings, clientSecret, refreshToken } = objectOf(entry);
  const read = settingsSchema.safeParse(objectOf(settings));
  const secret = clientSecretSchema.safeParse(clientSecret);
  if (!read.success) {
    for (const { field, code } of fieldErrorsOf(read.error)) wrong.push(`${place}: settings.${field}: ${code}`);
  }
  if (!secret.success) wrong.push(`${place}: clientSecret: ${fieldErrorsOf(secret.error)[0]?.code ?? 'REQUIRED'}`);
  const isForUser = read.success && read.data.grant === 'authorization_code';
  const hasRefreshToken = typeof refreshToken === 'string' && refreshToken !== '';
  if (isForUser && !hasRefreshToken) wrong.push(`${place}: refreshToken: REQUIRED (nobody signs in here)`);
  if (!read.success || !secret.success || (isForUser && !hasRefreshToken)) return [];
  return [
    {
      settings: read.data,
      clientSecret: new Secret(secret.data),
      ...(hasRefreshToken && { refreshToken: new Secret(refreshToken) }),
    },
  ];
}

/** Reads a list of mailboxes with their secrets. Throws {@link MailboxListError} with every fault found. */
export function readMailboxList(text: string): readonly FleetMember[] {
  const wrong: string[] = [];
  const members = entriesOf(text).flatMap((entry, index) => memberOf(entry, `mailbox ${index + 1}`, wrong));
  if (wrong.length > mostTold) wrong.splice(mostTold, wrong.length, `and ${wrong.length - mostTold} more`);
  if (wrong.length > 0) throw new MailboxListError(wrong.join('\n'));
  if (members.length === 0) throw new MailboxListError('there is no mailbox in it');
  return members;
}

/** What the command line asks of every mailbox of a list. */
export interface ListOptions {
  /** Opens each inbox over IMAP for writing. */
  readonly readWrite?: boolean | undefined;
  /** A mailbox that no app without a user of the list may be able to open; one named in the list goes first. */
  readonly otherMailbox?: string | undefined;
}

/** The members with the options in their settings. Throws {@link MailboxListError} for an address that is none. */
export function withOptions(
  members: readonly FleetMember[],
  { readWrite = false, otherMailbox }: ListOptions,
): readonly FleetMember[] {
  return members.map((member) => {
    const isItself = member.settings.mailAddress.toLowerCase() === otherMailbox?.trim().toLowerCase();
    const other = member.settings.otherMailbox ?? (isItself ? undefined : otherMailbox);
    const settings = settingsSchema.safeParse({
      ...member.settings,
      ...(readWrite && { readWrite }),
      ...(other !== undefined && { otherMailbox: other }),
    });
    if (!settings.success) throw new MailboxListError('--other-mailbox is no mail address');
    return { ...member, settings: settings.data };
  });
}

/** Reads the file. `onWarning` is told when others of this machine can read the secrets in it. */
export function readMailboxFile(path: string, onWarning: (text: string) => void): readonly FleetMember[] {
  let text: string;
  try {
    const { size, mode } = statSync(path);
    if (size > mostBytes) throw new MailboxListError('larger than 64 MB');
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      onWarning('others can read this file, and there are secrets in it: chmod 600');
    }
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof MailboxListError) throw error;
    throw new MailboxListError(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  return readMailboxList(text.replace(/^\ufeff/, ''));
}
