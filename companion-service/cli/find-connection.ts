import { createHash } from 'node:crypto';
import { connectionValues } from '#facts/connection-values.ts';
import { judgeDetection, type PlanCandidate } from '#facts/detection.ts';
import { fieldErrorText } from '#facts/field-errors.ts';
import type { PlanId } from '#facts/plans.ts';
import { fieldErrorsOf, type Settings, settingsSchema } from '#facts/settings.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { domainTenants } from '../probes/oauth/domain-tenants.ts';
import type { TypedConnection } from './connection-options.ts';
import { UsageError } from './usage-error.ts';

/** A connection whose plan and tenant are known. */
export interface FoundConnection {
  readonly settings: Settings;
  /** False where no client ID was given: {@link unknownClientId} stands for it. */
  readonly hasClientId: boolean;
  /** Jira's own Redirect URL, worked out from its base URL. */
  readonly redirectUrl: string | undefined;
  /** What the plan was told by; empty where it was typed. */
  readonly evidence: PlanCandidate['evidence'];
}

const detectionMs = 10_000;
/** Stands for a client ID where none is known yet: nothing that would send it is asked for then. */
const unknownClientId = '00000000-0000-0000-0000-000000000000';

/** The last part is the MD5 of the authorization endpoint (observed in Jira, not documented). */
const redirectUrlOf = (jiraUrl: string, authorizationEndpoint: string): string =>
  `${jiraUrl.replace(/\/$/, '')}/plugins/servlet/oauth2/client/callback/${createHash('md5').update(authorizationEndpoint).digest('base64url')}`;

/** Asks Microsoft for what was not typed. Only the domain of the address leaves the network. */
async function planAndTenant(
  { mailAddress, plan, tenant }: TypedConnection,
  door: NetworkDoor,
  signal: AbortSignal,
): Promise<{ plan: PlanId; tenant: string; evidence: PlanCandidate['evidence'] }> {
  if (plan !== undefined && tenant !== undefined) return { plan, tenant, evidence: [] };
  const domain = mailAddress.slice(mailAddress.indexOf('@') + 1).toLowerCase();
  const observed = await domainTenants(door, domain, { signal, timeoutMs: detectionMs });
  const silentAuthorities = observed.answers
    .filter(({ metadata, oauthError }) => !metadata && !oauthError)
    .map(({ authorityHost }) => authorityHost);
  const { candidates } = judgeDetection({ ...observed, silentAuthorities });
  const possible = candidates.filter((candidate) => plan === undefined || candidate.plan === plan);
  const [found, ...others] = possible;
  if (found && (others.length === 0 || plan !== undefined)) {
    return { plan: plan ?? found.plan, tenant: tenant ?? found.tenantId, evidence: found.evidence };
  }
  if (found) {
    throw new UsageError(
      `${domain} can be several plans: name one, --plan ${possible.map((one) => one.plan).join(' or --plan ')}`,
    );
  }
  if (silentAuthorities.length > 0) {
    throw new UsageError(
      `${silentAuthorities.join(', ')} did not answer, so the plan of ${domain} is not known: name it with --plan and --tenant`,
    );
  }
  throw new UsageError(
    `no Microsoft tenant has the domain ${domain}${plan === undefined ? '' : ' on this plan'}: check the address, or name --plan and --tenant`,
  );
}

/** Completes what was typed. Throws {@link UsageError} with what is missing, in words. */
export async function findConnection(
  typed: TypedConnection,
  door: NetworkDoor,
  signal: AbortSignal,
): Promise<FoundConnection> {
  const { plan, tenant, evidence } = await planAndTenant(typed, door, signal);
  const read = settingsSchema.safeParse({
    mailAddress: typed.mailAddress,
    plan,
    tenant,
    clientId: typed.clientId ?? unknownClientId,
    ...typed.rest,
  });
  if (!read.success) {
    const wrong = fieldErrorsOf(read.error).map(({ field, code }) => `${field}: ${fieldErrorText(code)}`);
    throw new UsageError(wrong.join('\n'));
  }
  const { authorizationEndpoint } = connectionValues(read.data);
  return {
    settings: read.data,
    hasClientId: typed.clientId !== undefined,
    redirectUrl: typed.jiraUrl === undefined ? undefined : redirectUrlOf(typed.jiraUrl, authorizationEndpoint),
    evidence,
  };
}
