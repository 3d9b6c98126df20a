import { connectionValues } from '#facts/connection-values.ts';
import type { PlanCandidate } from '#facts/detection.ts';
import type { Endpoint } from '#facts/fact.ts';
import { type Plan, type PlanId, planOf } from '#facts/plans.ts';
import { resourceOf } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import { askedProofs } from './asked-proofs.ts';
import type { Draft } from './draft.ts';

/** What a draft leads to: the values that are sent to Microsoft and saved in Jira. */
export interface DerivedValues {
  readonly planId: PlanId;
  readonly plan: Plan;
  /** Not yet checked. */
  readonly settings: Settings;
  readonly tenant: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** In the order in which Jira is given them; `offline_access` last. */
  readonly scopes: readonly string[];
  /** Where mail is read; undefined for Graph, which has no host of its own in Jira. */
  readonly mailHost: Endpoint | undefined;
}

const domainOf = (mailAddress: string): string => mailAddress.slice(mailAddress.lastIndexOf('@') + 1).trim();

const scopeList = (text: string): string[] => text.split(/\s+/).filter((scope) => scope !== '');

/** The tenant in front of any edit: the one that was detected, else the mail domain, which names its tenant too. */
const tenantOf = (draft: Draft, planId: PlanId, candidates: readonly PlanCandidate[]): string =>
  candidates.find(({ plan }) => plan === planId)?.tenantId ?? candidates[0]?.tenantId ?? domainOf(draft.mailAddress);

/** The settings' overrides: only what the admin changed, in the shape the companion takes. */
function overridesOf({ overrides, protocol }: Draft, plan: Plan): NonNullable<Settings['overrides']> {
  const { mailHost, mailPort } = overrides;
  const endpoint = protocol !== 'graph' && (mailHost !== undefined || mailPort !== undefined) && plan[protocol];
  return {
    ...(overrides.authorizationEndpoint !== undefined && { authorizationEndpoint: overrides.authorizationEndpoint }),
    ...(overrides.tokenEndpoint !== undefined && { tokenEndpoint: overrides.tokenEndpoint }),
    ...(overrides.scopes !== undefined && { [`${resourceOf[protocol]}Scopes`]: scopeList(overrides.scopes) }),
    ...(endpoint && {
      [protocol]: { host: mailHost ?? endpoint.host, port: mailPort === undefined ? endpoint.port : Number(mailPort) },
    }),
  };
}

/** The settings a draft stands for, not yet checked: the shared schema judges them. */
function settingsOf(draft: Draft, planId: PlanId, candidates: readonly PlanCandidate[]): Settings {
  const overrides = overridesOf(draft, planOf(planId));
  const signsInElsewhere = draft.isSharedMailbox && draft.grant === 'authorization_code';
  return {
    mailAddress: draft.mailAddress,
    ...(signsInElsewhere && { signInAddress: draft.signInAddress }),
    plan: planId,
    tenant: draft.overrides.tenant ?? tenantOf(draft, planId, candidates),
    protocols: [draft.protocol],
    grant: draft.grant,
    clientId: draft.clientId,
    ...askedProofs(draft),
    ...(Object.keys(overrides).length > 0 && { overrides }),
  };
}

/** Values for a draft, the admin's changes on top; `outlookResource` is the accepted one, where a run has told. */
export function derive(
  draft: Draft,
  planId: PlanId,
  candidates: readonly PlanCandidate[],
  outlookResource?: string,
): DerivedValues {
  const settings = settingsOf(draft, planId, candidates);
  const values = connectionValues(settings, outlookResource);
  const preset = values.scopes[resourceOf[draft.protocol]] ?? [];
  const isComplete = draft.overrides.scopes !== undefined || draft.grant === 'client_credentials';
  return {
    planId,
    plan: planOf(planId),
    settings,
    tenant: settings.tenant,
    authorizationEndpoint: values.authorizationEndpoint,
    tokenEndpoint: values.tokenEndpoint,
    // Jira adds offline_access itself only for type `microsoft`; an app without a user gets no refresh token.
    scopes: isComplete ? preset : [...preset, 'offline_access'],
    mailHost: draft.protocol === 'graph' ? undefined : values[draft.protocol],
  };
}
