import type { JiraHost } from './host.ts';
import type { SavedChange } from './save-integration.ts';

/** A change of an integration that this browser made and can take back. */
export interface JournalEntry extends SavedChange {
  /** ISO instant of the save. */
  readonly savedAt: string;
}

const mostEntries = 20;
const keyOf = ({ contextPath }: JiraHost): string => `jira-mail-oauth.undo.1${contextPath}`;

/** Jira tells no secret; should a version of it do so, it stays out of the browser's storage all the same. */
const withoutSecrets = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).filter(([field, held]) => typeof held !== 'string' || !/secret|password/i.test(field)),
      )
    : value;

const isEntry = (value: unknown): value is JournalEntry => {
  const { savedAt, integration } = (value ?? {}) as Partial<JournalEntry>;
  return typeof savedAt === 'string' && typeof integration?.id === 'string';
};

function read(host: JiraHost): JournalEntry[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(host)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function write(host: JiraHost, entries: readonly JournalEntry[]): void {
  try {
    localStorage.setItem(keyOf(host), JSON.stringify(entries.slice(-mostEntries), withoutSecrets));
  } catch {
    // Where the browser forbids storage, undo works only until the page is left.
  }
}

/** Remembers a save, so that it can be undone after a reload too. Never holds a secret. */
export const rememberSave = (host: JiraHost, change: SavedChange, now = new Date()): void =>
  write(host, [...read(host), { ...change, savedAt: now.toISOString() }]);

/** A day after it was made, a link may well read mail: then it is not taken away any more by an undo. */
const creationUndoableMs = 24 * 60 * 60_000;

/** The newest save of an integration, as far as it can be taken back; undefined when there is none. */
export function lastChangeOf(host: JiraHost, id: string, now = new Date()): JournalEntry | undefined {
  const last = read(host).findLast(({ integration }) => integration.id === id);
  const isOld = last !== undefined && now.getTime() - Date.parse(last.savedAt) > creationUndoableMs;
  return last?.previous === undefined && isOld ? undefined : last;
}

/** Forgets the newest save of an integration, because it was undone. */
export function forgetLastSave(host: JiraHost, id: string): void {
  const entries = read(host);
  const index = entries.findLastIndex(({ integration }) => integration.id === id);
  if (index >= 0) write(host, entries.toSpliced(index, 1));
}
