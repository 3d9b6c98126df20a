import { cloudInstances } from './cloud-instances.ts';
import type { Certainty, Endpoint, Source } from './fact.ts';
import { type Permission, permissionsFor } from './permission-ids.ts';
import { type PlanId, planOf } from './plans.ts';
import { type Grant, grants, type Protocol, protocols, resourceOf, scopesByResource } from './scopes.ts';

/** What an admin chooses; everything else follows. */
export interface Choice {
  readonly plan: PlanId;
  readonly protocol: Protocol;
  readonly grant: Grant;
  readonly sharedMailbox: boolean;
}

/** Every value of one connection, as it stands before the admin changes anything. */
export interface Preset {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** What to enter as scopes in Jira, one per entry; `offline_access` is always bare. */
  readonly scopes: readonly string[];
  /** Other scope sets to try, in order, where sources conflict on the host. */
  readonly alternativeScopes: readonly (readonly string[])[];
  /** The mail server; for Graph, the host of its API. */
  readonly server: Endpoint;
  readonly permissions: readonly Permission[];
  /** In Jira: service provider of the outgoing link, and the `type` it is stored with. */
  readonly jiraServiceProvider: 'Microsoft' | 'Custom';
  readonly jiraType: 'microsoft' | 'generic';
  readonly twoLineAuthentication: boolean;
  readonly exchangeEnvironmentName: string | undefined;
  readonly certainty: Certainty;
  /** What is not certain, for people. */
  readonly doubts: readonly string[];
  readonly source: Source;
}

/** Doubts that come from the combination and not from the plan. */
function doubtsOf({ plan, protocol, grant }: Choice): string[] {
  const { cloudInstance, source } = planOf(plan);
  return [
    ...(source.doubt === undefined ? [] : [source.doubt]),
    ...(protocol === 'graph' && cloudInstance !== 'global'
      ? ["whether Jira's own Graph client reaches Graph of this cloud is not known"]
      : []),
    ...(protocol === 'smtp' && grant === 'client_credentials' ? ['the id of SMTP.SendAsApp has no source'] : []),
  ];
}

/** False where Microsoft offers no such way: a personal account has no app without a user and no shared mailbox. */
const isOffered = ({ plan, grant, sharedMailbox }: Choice): boolean =>
  plan !== 'personal' || (grant === 'authorization_code' && !sharedMailbox);

/** The values of a choice. `tenant` is the tenant ID, or a word in angle brackets while it is not known. */
export function presetOf(choice: Choice, tenant = '<tenant ID>'): Preset {
  const { protocol, grant, sharedMailbox } = choice;
  const plan = planOf(choice.plan);
  const { authorityHost } = cloudInstances[plan.cloudInstance];
  const base = `https://${authorityHost}/${choice.plan === 'personal' ? 'consumers' : tenant}/oauth2/v2.0`;
  const request = { plan, protocols: [protocol], grant, sharedMailbox };
  const alternatives =
    resourceOf[protocol] === 'graph'
      ? [plan.graphResource]
      : grant === 'client_credentials'
        ? plan.outlookAppOnlyResources
        : plan.outlookResources;
  const [scopes = [], ...alternativeScopes] = alternatives.map((resource) => [
    ...Object.values(scopesByResource(request, resource)).flat(),
    ...(grant === 'client_credentials' ? [] : ['offline_access']),
  ]);
  const doubts = doubtsOf(choice);
  return {
    authorizationEndpoint: `${base}/authorize`,
    tokenEndpoint: `${base}/token`,
    scopes,
    alternativeScopes,
    server: protocol === 'graph' ? { host: new URL(plan.graphResource).host, port: 443 } : plan[protocol],
    permissions: permissionsFor(protocol, grant, sharedMailbox),
    jiraServiceProvider: plan.jiraIntegrationType === 'microsoft' ? 'Microsoft' : 'Custom',
    jiraType: plan.jiraIntegrationType,
    twoLineAuthentication: protocol === 'pop',
    exchangeEnvironmentName: plan.exchangeEnvironmentName,
    certainty: plan.source.certainty,
    doubts,
    source: plan.source,
  };
}

/** Every choice that Microsoft offers on some plans, in the order of the page. */
export const choicesOf = (planIds: readonly PlanId[]): readonly Choice[] =>
  planIds
    .flatMap((plan) =>
      protocols.flatMap((protocol) =>
        grants.flatMap((grant) => [false, true].map((sharedMailbox) => ({ plan, protocol, grant, sharedMailbox }))),
      ),
    )
    .filter(isOffered);
