import type { Grant } from '#facts/scopes.ts';
import { type Integration, JiraRefusal, type JiraRest } from './jira-rest.ts';

/** What the page wants Jira to keep. */
export interface WantedIntegration {
  readonly name: string;
  readonly description: string;
  readonly type: 'microsoft' | 'generic';
  readonly clientId: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly scopes: readonly string[];
}

/** A save that took place, and the way back. */
export interface SavedChange {
  readonly integration: Integration;
  /** The integration as it was; undefined when it was created. */
  readonly previous: Integration | undefined;
}

/** One field that is not what it was. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly now: unknown;
}

/** Somebody else changed the integration since it was read; nothing was written. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  readonly differences: readonly FieldDifference[];
  /** The integration as Jira has it now. */
  readonly current: Integration;

  constructor(differences: readonly FieldDifference[], current: Integration) {
    super(differences.map(({ field }) => field).join(', '));
    this.differences = differences;
    this.current = current;
  }
}

/** The fields in which two states of an integration differ, unknown ones among them. */
export const differencesOf = (before: Integration, now: Integration): FieldDifference[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]))
    .map((field) => ({ field, before: before[field], now: now[field] }));

/** The integration as Jira has it, or `ChangedMeanwhile` when that is not what `basis` says. */
async function unchanged(rest: JiraRest, basis: Integration): Promise<Integration> {
  const current = (await rest('GET', pathOf(basis.id))).body as Integration;
  const differences = differencesOf(basis, current);
  if (differences.length > 0) throw new ChangedMeanwhile(differences, current);
  return current;
}

const pathOf = (id: string): string => `/config/${encodeURIComponent(id)}`;

/** An integration with all its fields; the list may tell less. Falls back to what is known when it cannot be read. */
export const readIntegration = (rest: JiraRest, known: Integration): Promise<Integration> =>
  rest('GET', pathOf(known.id)).then(
    ({ body }) => body as Integration,
    () => known,
  );

/** Creates an integration. Rejects with Jira's refusal, for example when the name is taken. */
export async function createIntegration(
  rest: JiraRest,
  wanted: WantedIntegration,
  clientSecret: string,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<SavedChange> {
  const created = (await rest('POST', '/config', { ...extra, ...wanted, clientSecret })).body as Integration;
  // Read back, because that is what a later change compares with; a Jira that only tells it once is believed at once.
  const integration = await readIntegration(rest, created);
  return { integration, previous: undefined };
}

/**
 * Changes an integration: reads it, keeps every field it does not know, writes. Without a secret Jira keeps the old
 * one. Rejects with `ChangedMeanwhile` when it is no longer what `basis` says.
 */
export async function updateIntegration(
  rest: JiraRest,
  basis: Integration,
  wanted: Partial<WantedIntegration>,
  clientSecret: string | undefined,
): Promise<SavedChange> {
  const current = await unchanged(rest, basis);
  await rest('PUT', pathOf(basis.id), { ...current, ...wanted, ...(clientSecret && { clientSecret }) });
  const integration = (await rest('GET', pathOf(basis.id))).body as Integration;
  return { integration, previous: current };
}

/**
 * Takes a save back: deletes what was created, puts back what was changed. The old secret cannot be put back. Rejects
 * with `ChangedMeanwhile` when somebody has changed it since.
 */
export async function undoSave(rest: JiraRest, { integration, previous }: SavedChange): Promise<void> {
  await unchanged(rest, integration).catch((error: unknown) => {
    // What cannot be read is not compared: the change itself tells why it is not possible.
    if (!(error instanceof JiraRefusal)) throw error;
  });
  if (previous) await rest('PUT', pathOf(integration.id), previous);
  else await rest('DELETE', pathOf(integration.id));
}

/**
 * The field in which newer versions of Jira keep the grant type, learned from an integration that has it; its name is
 * not documented. Undefined when nothing stored shows it.
 */
export function grantTypeField(
  integrations: readonly Integration[],
  grant: Grant,
): Readonly<Record<string, string>> | undefined {
  for (const integration of integrations) {
    for (const [field, value] of Object.entries(integration)) {
      if (!/grant/i.test(field) || typeof value !== 'string') continue;
      const isUpperCase = value === value.toUpperCase();
      return { [field]: isUpperCase ? grant.toUpperCase() : grant };
    }
  }
  return undefined;
}

/** A name that no integration has yet: the proposal itself, or the proposal with a number. */
export function freeName(proposal: string, integrations: readonly Integration[]): string {
  const taken = new Set(integrations.map(({ name }) => name.toLowerCase()));
  let name = proposal;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${proposal} ${number}`;
  return name;
}
