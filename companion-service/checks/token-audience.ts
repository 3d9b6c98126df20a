import { connectionValues } from '#facts/connection-values.ts';
import { planIds, planOf } from '#facts/plans.ts';
import type { Resource } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import { defineCheck, fail, notApplicable, pass } from './define-check.ts';
import { resources, tokenOf, wantsTokenFor } from './reading/subjects.ts';

/** Application ID of Microsoft Graph, the same in every cloud; some tokens name it in place of the address. */
const graphApplicationId = '00000003-0000-0000-c000-000000000000';

const normalised = (audience: string): string => audience.toLowerCase().replace(/\/+$/, '');

const audiencesOf = (resource: Resource, settings: Settings): readonly string[] =>
  resource === 'outlook'
    ? planOf(settings.plan).outlookAudiences
    : [connectionValues(settings).graphResource, planOf(settings.plan).graphResource, graphApplicationId].map(
        normalised,
      );

/** The plan that an audience of the same service belongs to, when it is another cloud's. */
function planOfAudience(audience: string, resource: Resource): string | undefined {
  const owner = planIds
    .map(planOf)
    .find(({ outlookAudiences, graphResource }) =>
      resource === 'outlook' ? outlookAudiences.includes(audience) : normalised(graphResource) === audience,
    );
  return owner?.displayName;
}

/**
 * Each access token is made for the service it is sent to. Read to explain, never to decide: a token that cannot be
 * read is nothing to worry about.
 */
export const tokenAudience = resources.map((resource) =>
  defineCheck({
    id: 'token-audience',
    subject: resource,
    stage: 'scopes',
    needs: [tokenOf[resource]],
    appliesTo: wantsTokenFor(resource),
    judge: (observed, settings) => {
      const aud = observed[tokenOf[resource]].accessToken?.aud;
      if (aud === undefined) return notApplicable();
      const audience = normalised(aud);
      const audiences = audiencesOf(resource, settings);
      if (audiences.includes(audience)) return pass({ audience });
      const expected = audiences[0] ?? resource;
      const planName = planOfAudience(audience, resource);
      return planName === undefined
        ? fail('TOKEN_FOR_OTHER_RESOURCE', { audience, expected })
        : fail('TOKEN_FOR_OTHER_CLOUD', { audience, expected, planOfAudience: planName });
    },
  }),
);
