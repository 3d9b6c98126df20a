import { cloudInstances } from './cloud-instances.ts';
import type { Endpoint } from './fact.ts';
import { planOf } from './plans.ts';
import { type Resource, scopesByResource } from './scopes.ts';
import type { Settings } from './settings.ts';

/** Everything that follows from the settings: the preset of the plan, with the admin's changes on top. */
export interface ConnectionValues {
  readonly authorityHost: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Scopes by the resource they are for; one access token is good for one resource. */
  readonly scopes: Partial<Record<Resource, readonly string[]>>;
  /** The resources wanted, the one to redeem the code for in front. */
  readonly resources: readonly Resource[];
  readonly graphResource: string;
  readonly imap: Endpoint;
  readonly pop: Endpoint;
  readonly smtp: Endpoint;
}

/** Of the plan's alternative Exchange resources, the first that was found to exist for this tenant. */
export const acceptedOutlookResource = (
  found: { readonly answers: readonly { readonly resource: string; readonly accepted: boolean }[] } | undefined,
): string | undefined => found?.answers.find(({ accepted }) => accepted)?.resource;

type Derivable = Pick<Settings, 'plan' | 'tenant' | 'protocols' | 'grant' | 'signInAddress' | 'overrides'>;

/** `outlookResource` is the accepted one of the plan's alternatives, where it has some. */
export function connectionValues(settings: Derivable, outlookResource?: string): ConnectionValues {
  const { tenant, protocols, grant, overrides = {} } = settings;
  const plan = planOf(settings.plan);
  const { authorityHost } = cloudInstances[plan.cloudInstance];
  const graphResource = overrides.graphResource ?? plan.graphResource;
  const preset = scopesByResource(
    { plan: { ...plan, graphResource }, protocols, grant, sharedMailbox: settings.signInAddress !== undefined },
    outlookResource,
  );
  const scopes = {
    ...(preset.outlook && { outlook: overrides.outlookScopes ?? preset.outlook }),
    ...(preset.graph && { graph: overrides.graphScopes ?? preset.graph }),
  };
  return {
    authorityHost,
    authorizationEndpoint:
      overrides.authorizationEndpoint ?? `https://${authorityHost}/${tenant}/oauth2/v2.0/authorize`,
    tokenEndpoint: overrides.tokenEndpoint ?? `https://${authorityHost}/${tenant}/oauth2/v2.0/token`,
    scopes,
    resources: (['outlook', 'graph'] as const).filter((resource) => scopes[resource] !== undefined),
    graphResource,
    imap: overrides.imap ?? plan.imap,
    pop: overrides.pop ?? plan.pop,
    smtp: overrides.smtp ?? plan.smtp,
  };
}
