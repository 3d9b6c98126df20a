import { isGuid } from '#facts/settings.ts';

/**
 * When the client secret of an app ends, by client ID, in this browser's local storage: neither Jira nor Microsoft's
 * sign-in tells it, and the page that registered it may be long closed. Holds a client ID and a day, no secret.
 */
const storageKey = 'jira-mail-oauth.secret-ends.1';

type Days = Readonly<Record<string, string>>;

function read(): Days {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

const keyOf = (clientId: string): string => clientId.trim().toLowerCase();

/** The day (`YYYY-MM-DD`) that was noted for this app; undefined when none was. */
export const notedSecretEnd = (clientId: string): string | undefined => read()[keyOf(clientId)];

/** Notes the day, or forgets it; does nothing for what is no client ID, and where the browser forbids storage. */
export function noteSecretEnd(clientId: string, day: string | undefined): void {
  if (!isGuid(clientId)) return;
  const { [keyOf(clientId)]: before, ...others } = read();
  if (before === day) return;
  try {
    localStorage.setItem(
      storageKey,
      JSON.stringify(day === undefined ? others : { ...others, [keyOf(clientId)]: day }),
    );
  } catch {
    // Private windows of some browsers refuse: the countdown stands for this visit only.
  }
}
