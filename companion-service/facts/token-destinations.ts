import { type Plan, type PlanId, planIds, planOf } from './plans.ts';
import type { Resource } from './scopes.ts';

/** Application IDs that stand for Exchange Online and Microsoft Graph in `aud`, the same in every cloud. */
const applicationIds: Record<Resource, string> = {
  outlook: '00000002-0000-0ff1-ce00-000000000000',
  graph: '00000003-0000-0000-c000-000000000000',
};

const normalised = (audience: string): string => audience.toLowerCase().replace(/\/+$/, '');

const hostsOf: Record<Resource, (plan: Plan) => readonly string[]> = {
  outlook: ({ imap, pop, smtp }) => [imap.host, pop.host, smtp.host],
  graph: ({ graphResource }) => [new URL(graphResource).host],
};

const audiencesOf: Record<Resource, (plan: Plan) => readonly string[]> = {
  outlook: ({ outlookAudiences }) => outlookAudiences,
  graph: ({ graphResource }) => [normalised(graphResource)],
};

/**
 * Whether an access token may be sent to a host: only to the service it was made for. A token that cannot be read stays
 * in the cloud of its plan. Of a host outside the facts the operator has said so, and there is nothing to compare with.
 */
export function mayReceive(
  host: string,
  { resource, plan, aud }: { readonly resource: Resource; readonly plan: PlanId; readonly aud: string | undefined },
): boolean {
  const owners = planIds.map(planOf).filter((owner) => hostsOf[resource](owner).includes(host.toLowerCase()));
  if (owners.length === 0) return true;
  const audience = aud === undefined ? undefined : normalised(aud);
  if (audience === undefined || audience === applicationIds[resource]) {
    return owners.some(({ cloudInstance }) => cloudInstance === planOf(plan).cloudInstance);
  }
  return owners.some((owner) => audiencesOf[resource](owner).includes(audience));
}
