import type { parseArgs } from 'node:util';
import { fieldErrorText } from '#facts/field-errors.ts';
import { type PlanId, planIds } from '#facts/plans.ts';
import { type Protocol, protocols } from '#facts/scopes.ts';
import { type Settings, settingsSchema } from '#facts/settings.ts';
import { UsageError } from './usage-error.ts';

/** Options by which a connection is told on a command line; beside them stands the address of the mailbox. */
export const connectionOptions = {
  plan: { type: 'string' },
  protocol: { type: 'string', default: 'imap' },
  tenant: { type: 'string' },
  'client-id': { type: 'string' },
  'app-only': { type: 'boolean', default: false },
  'sign-in-as': { type: 'string' },
  'jira-url': { type: 'string' },
  'other-mailbox': { type: 'string' },
  'read-write': { type: 'boolean', default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof connectionOptions }>>['values'];

/** A connection as far as the command line tells it; plan and tenant can be found out. */
export interface TypedConnection {
  readonly mailAddress: string;
  readonly plan: PlanId | undefined;
  readonly tenant: string | undefined;
  readonly clientId: string | undefined;
  readonly jiraUrl: string | undefined;
  readonly rest: Pick<Settings, 'protocols' | 'grant' | 'signInAddress' | 'otherMailbox' | 'readWrite'>;
}

const nameOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** A plan by its id, however it is spelled: `gccHigh`, `gcc-high`, `GCC High`. */
function planNamed(text: string): PlanId {
  const found = planIds.find((id) => nameOf(id) === nameOf(text));
  if (found === undefined) throw new UsageError(`--plan is one of ${planIds.join(', ')}`);
  return found;
}

function protocolsNamed(text: string): Protocol[] {
  const named = text.split(',').map((name) => name.trim().toLowerCase());
  const known = protocols.filter((protocol) => named.includes(protocol));
  if (known.length !== new Set(named).size)
    throw new UsageError(`--protocol is of ${protocols.join(', ')}; several with commas`);
  return known;
}

/** Reads positionals and options. Throws {@link UsageError}. */
export function typedConnection(positionals: readonly string[], values: Values): TypedConnection {
  const [mailAddress, ...more] = positionals;
  if (mailAddress === undefined) throw new UsageError('the address of the mailbox is needed');
  if (more.length > 0) throw new UsageError('one mailbox at a time; check takes a list');
  const { tenant, 'client-id': clientId, 'jira-url': jiraUrl, 'sign-in-as': signInAddress } = values;
  if (jiraUrl !== undefined && (!URL.canParse(jiraUrl) || new URL(jiraUrl).protocol !== 'https:')) {
    throw new UsageError('--jira-url is Jira’s base URL, and begins with https://');
  }
  const address = settingsSchema.shape.mailAddress.safeParse(mailAddress);
  if (!address.success)
    throw new UsageError(`the address of the mailbox: ${fieldErrorText(address.error.issues[0]?.message ?? '')}`);
  return {
    mailAddress: address.data,
    plan: values.plan === undefined ? undefined : planNamed(values.plan),
    tenant,
    clientId,
    jiraUrl,
    rest: {
      protocols: protocolsNamed(values.protocol),
      grant: values['app-only'] ? 'client_credentials' : 'authorization_code',
      ...(signInAddress !== undefined && { signInAddress }),
      ...(values['other-mailbox'] !== undefined && { otherMailbox: values['other-mailbox'] }),
      ...(values['read-write'] && { readWrite: true }),
    },
  };
}
