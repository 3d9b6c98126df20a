import { permissionOf } from '#facts/scopes.ts';
import { defineCheck, fail, notApplicable, pass } from './define-check.ts';
import { firstResource, isDelegated, resources, tokenOf } from './reading/subjects.ts';

/** The sign-in gave a refresh token, without which Jira loses access after about an hour. */
export const refreshTokenPresent = resources.map((resource) =>
  defineCheck({
    id: 'refresh-token-present',
    subject: resource,
    stage: 'scopes',
    needs: [tokenOf[resource]],
    appliesTo: (settings) => isDelegated(settings) && firstResource(settings) === resource,
    judge: (observed) => {
      const { hasAccessToken, hasRefreshToken, requestedScopes } = observed[tokenOf[resource]];
      if (!hasAccessToken) return notApplicable();
      // Written with an address before it, offline_access is another permission, and none that exists
      const asked = requestedScopes.some((scope) => scope.toLowerCase() === 'offline_access');
      const addressed = requestedScopes.some((scope) => permissionOf(scope) === 'offline_access') && !asked;
      return hasRefreshToken ? pass() : fail('REFRESH_TOKEN_MISSING', { asked, addressed });
    },
  }),
);
