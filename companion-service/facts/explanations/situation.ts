import type { Grant, Protocol } from '../scopes.ts';
import type { Settings } from '../settings.ts';

/** In which situations something can be; what is left out does not matter. */
export interface Situation {
  /** Who signs in: a person (`authorization_code`), or the app without one (`client_credentials`). */
  readonly grant?: Grant;
  /** Whose mailbox a person reads: the own one, or one that others share. An app has none of its own. */
  readonly mailbox?: 'own' | 'shared';
  readonly protocol?: Protocol;
  /** The account that signed in is not the mailbox's own. */
  readonly account?: 'other';
}

interface Known extends Partial<Pick<Settings, 'grant' | 'protocols' | 'mailAddress' | 'signInAddress'>> {
  readonly signedInAs?: string;
}

/** A person signs in, or the app does without one. */
export const byPerson = { grant: 'authorization_code' } as const satisfies Situation;
export const sharedByPerson = { ...byPerson, mailbox: 'shared' } as const satisfies Situation;
export const byOtherPerson = { ...byPerson, account: 'other' } as const satisfies Situation;
export const byApp = { grant: 'client_credentials' } as const satisfies Situation;

/** A condition holds unless the admin's settings, as far as they are known, say otherwise. */
export function applies(situation: Situation, known: Known): boolean {
  const { grant, protocols, mailAddress, signInAddress, signedInAs } = known;
  const mailbox = signInAddress === undefined ? mailAddress && 'own' : 'shared';
  const isOfGrant = situation.grant === undefined || grant === undefined || situation.grant === grant;
  const isOfMailbox =
    situation.mailbox === undefined ||
    mailbox === undefined ||
    (situation.mailbox === mailbox && grant !== 'client_credentials');
  const isOfProtocol =
    situation.protocol === undefined || protocols === undefined || protocols.includes(situation.protocol);
  const isOfAccount =
    situation.account === undefined ||
    signedInAs === undefined ||
    signedInAs.toLowerCase() !== mailAddress?.toLowerCase();
  return isOfGrant && isOfMailbox && isOfProtocol && isOfAccount;
}
