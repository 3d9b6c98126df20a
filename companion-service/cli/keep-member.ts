import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { FleetMember } from '../diagnosis/fleet.ts';
import { readMailboxList } from './mailbox-list.ts';
import { UsageError } from './usage-error.ts';

const asLine = ({ settings, clientSecret, refreshToken }: FleetMember): string =>
  JSON.stringify({
    settings,
    clientSecret: clientSecret.reveal(),
    ...(refreshToken && { refreshToken: refreshToken.reveal() }),
  });

const isSame = (one: FleetMember, other: FleetMember): boolean =>
  one.settings.mailAddress.toLowerCase() === other.settings.mailAddress.toLowerCase() &&
  one.settings.grant === other.settings.grant &&
  one.settings.protocols.join() === other.settings.protocols.join();

/**
 * Makes sure that a list can take a mailbox with its secrets: one that others cannot read, or none yet. Throws
 * {@link UsageError}, before anybody has signed in for nothing.
 */
export function listToKeepIn(path: string): void {
  if (!existsSync(path)) return;
  const { mode } = statSync(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new UsageError(`--keep: others can read ${path}, and secrets go into it: chmod 600`);
  }
  readMailboxList(readFileSync(path, 'utf8'));
}

/**
 * Puts a mailbox into a list for `check`, one object a line, in place of the same mailbox there. The file is replaced
 * as a whole, readable by its owner only.
 */
export function keepMember(path: string, member: FleetMember): void {
  const others = existsSync(path)
    ? readMailboxList(readFileSync(path, 'utf8')).filter((one) => !isSame(one, member))
    : [];
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, `${[...others, member].map(asLine).join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(draft, path);
}
