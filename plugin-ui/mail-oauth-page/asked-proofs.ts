import type { Settings } from '#facts/settings.ts';
import type { Draft } from './draft.ts';

type Proofs = Pick<Settings, 'readWrite' | 'otherMailbox'>;

/** Which proofs on request mean anything: only IMAP opens an inbox for writing, only an app alone may reach too much. */
export const offeredProofs = ({ protocol, grant }: Draft): Readonly<Record<keyof Proofs, boolean>> => ({
  readWrite: protocol === 'imap',
  otherMailbox: grant === 'client_credentials' && protocol !== 'pop',
});

/** The proofs that are asked for, as settings; what is not asked for is not there at all. */
export function askedProofs(draft: Draft): Proofs {
  const offered = offeredProofs(draft);
  const otherMailbox = draft.otherMailbox?.trim();
  return {
    ...(offered.readWrite && draft.readWrite && { readWrite: true }),
    ...(offered.otherMailbox && otherMailbox && { otherMailbox }),
  };
}
