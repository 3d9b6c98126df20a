import { cloudInstances } from '#facts/cloud-instances.ts';
import { type PlanId, planIds, planOf } from '#facts/plans.ts';

/** A root of Microsoft Graph: one host, the cloud it belongs to, and the plans it serves. */
export interface GraphRoot {
  readonly host: string;
  readonly plans: readonly PlanId[];
  readonly authorityHost: string;
  /** Values of `aud` it takes, lower case, without a trailing slash. */
  readonly audiences: readonly string[];
}

/** Application ID of Microsoft Graph, the same in every cloud. */
export const graphAppId = '00000003-0000-0000-c000-000000000000';

/** Every root by its host. */
export const graphRoots: ReadonlyMap<string, GraphRoot> = new Map(
  planIds.map((plan) => {
    const { graphResource, cloudInstance } = planOf(plan);
    const root: GraphRoot = {
      host: new URL(graphResource).host,
      plans: planIds.filter((other) => planOf(other).graphResource === graphResource),
      authorityHost: cloudInstances[cloudInstance].authorityHost,
      audiences: [graphResource, graphAppId],
    };
    return [root.host, root];
  }),
);
