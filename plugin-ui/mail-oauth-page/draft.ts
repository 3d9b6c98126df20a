import type { PlanId } from '#facts/plans.ts';
import type { Grant } from '#facts/scopes.ts';
import type { Integration } from '../jira/jira-rest.ts';

/** A protocol that Jira reads mail with. */
export type ReadingProtocol = 'imap' | 'pop' | 'graph';

/** Values the admin changed on top of what was derived, as typed. */
interface DraftOverrides {
  readonly tenant?: string;
  readonly authorizationEndpoint?: string;
  readonly tokenEndpoint?: string;
  /** Separated by blanks or line breaks. */
  readonly scopes?: string;
  readonly mailHost?: string;
  readonly mailPort?: string;
}

export type OverrideField = keyof DraftOverrides;

/** Everything typed on the page, as typed. The client secret is not part of it and is never stored. */
export interface Draft {
  readonly mailAddress: string;
  readonly signInAddress: string;
  readonly isSharedMailbox: boolean;
  readonly chosenPlan?: PlanId | undefined;
  readonly protocol: ReadingProtocol;
  readonly grant: Grant;
  readonly clientId: string;
  /** Asks for the inbox to be opened for writing. */
  readonly readWrite?: boolean;
  /** A mailbox that the app must not open, as typed. */
  readonly otherMailbox?: string;
  readonly overrides: DraftOverrides;
  /** Day on which the client secret ends, `YYYY-MM-DD`; empty once the admin took it away again. */
  readonly secretEndsOn?: string | undefined;
  /** Ids of the guide's steps that the admin ticked off. */
  readonly doneSteps?: readonly string[];
  /** Name in Jira, once the admin typed one. */
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  /** The integration that was opened in the form, as Jira told it then: saving changes it. Jira tells no secret. */
  readonly opened?: Integration | undefined;
  /** The IMAP or POP integration that this Graph one is to stand beside, until the mail server is switched. */
  readonly movedFrom?: { readonly id: string; readonly name: string } | undefined;
}

export const emptyDraft: Draft = {
  mailAddress: '',
  signInAddress: '',
  isSharedMailbox: false,
  protocol: 'imap',
  grant: 'authorization_code',
  clientId: '',
  overrides: {},
};

const storageKey = 'jira-mail-oauth.draft.1';

/** The unfinished work of this browser tab; an empty draft when there is none or it cannot be read. */
export function restoreDraft(): Draft {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    return typeof stored === 'object' && stored !== null ? { ...emptyDraft, ...stored } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

/** Keeps the draft for this tab; silently does nothing where the browser forbids storage. */
export function keepDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(draft));
  } catch {
    // Private windows of some browsers refuse: the page works, it only does not remember.
  }
}

export function forgetDraft(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // See `keepDraft`.
  }
}
