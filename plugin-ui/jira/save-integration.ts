import type { Grant } from '#facts/scopes.ts';
import type { Integration, JiraRest } from './jira-rest.ts';

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

/** Somebody else changed the integration since it was read; nothing was written. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  readonly fields: readonly string[];

  constructor(fields: readonly string[]) {
    super(fields.join(', '));
    this.fields = fields;
  }
}

const differingFields = (left: Integration, right: Integration): string[] =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (field) => JSON.stringify(left[field]) !== JSON.stringify(right[field]),
  );

const pathOf = (id: string): string => `/config/${encodeURIComponent(id)}`;

/** Creates an integration. Rejects with Jira's refusal, for example when the name is taken. */
export async function createIntegration(
  rest: JiraRest,
  wanted: WantedIntegration,
  clientSecret: string,
  extra: Readonly<Record<string, unknown>> = {},
): Promise<SavedChange> {
  const { body } = await rest('POST', '/config', { ...extra, ...wanted, clientSecret });
  return { integration: body as Integration, previous: undefined };
}

/**
 * Changes an integration: reads it, keeps every field it does not know, writes. Without a secret Jira keeps the old
 * one. Rejects with `ChangedMeanwhile` when it is no longer what `basis` says.
 */
export async function updateIntegration(
  rest: JiraRest,
  basis: Integration,
  wanted: WantedIntegration,
  clientSecret: string | undefined,
): Promise<SavedChange> {
  const current = (await rest('GET', pathOf(basis.id))).body as Integration;
  const changed = differingFields(basis, current);
  if (changed.length > 0) throw new ChangedMeanwhile(changed);
  await rest('PUT', pathOf(basis.id), { ...current, ...wanted, ...(clientSecret && { clientSecret }) });
  const integration = (await rest('GET', pathOf(basis.id))).body as Integration;
  return { integration, previous: current };
}

/** Takes a save back: deletes what was created, puts back what was changed. The old secret cannot be put back. */
export async function undoSave(rest: JiraRest, { integration, previous }: SavedChange): Promise<void> {
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
