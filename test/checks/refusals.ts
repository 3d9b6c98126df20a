import type { MailSession } from '../../companion-service/probes/observations.ts';
import { appOnlyObserved, appOnlySettings, mailbox, sharedObserved, sharedSettings } from './observed.ts';

/** Who asks, and how Exchange Online says no. */

export const appOnly = { settings: appOnlySettings, observed: appOnlyObserved };
export const shared = { settings: sharedSettings, observed: sharedObserved };
export const accepted = { accepted: true, reply: 'OK' };
export const no = (reply: string) => ({ accepted: false, reply });
export const session = (changes: Partial<MailSession>, address = mailbox): MailSession => ({
  mailbox: address,
  transcript: [],
  durationMs: 9,
  ...changes,
});
export const notConnected = no('A2 BAD User is authenticated but not connected.');
export const refusedImap = session({ authentication: no('A1 NO AUTHENTICATE failed.') });
export const closedImap = session({ authentication: accepted, opened: notConnected });
export const refusedPop = (address = mailbox) =>
  session({ authentication: no('-ERR Authentication failure: unknown user name or bad password.') }, address);
export const brokenOff = session({
  failure: { phase: 'receive', code: 'CLOSED', message: 'closed by the other side' },
});
