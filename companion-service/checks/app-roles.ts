import { type Protocol, permissionNames, resourceOf } from '#facts/scopes.ts';
import { defineCheck, fail, notApplicable, pass, warn } from './define-check.ts';
import { isDelegated, resources, tokenOf, wantsTokenFor } from './reading/subjects.ts';

/** Protocols for which Exchange can grant access by itself; Entra then knows nothing of it, and the token names no role. */
const grantableInExchange: readonly Protocol[] = ['graph', 'smtp'];

/** The app's own token names the application permissions that its protocols need. */
export const appRoles = resources.map((resource) =>
  defineCheck({
    id: 'app-roles',
    subject: resource,
    stage: 'scopes',
    needs: [tokenOf[resource]],
    appliesTo: (settings) => !isDelegated(settings) && wantsTokenFor(resource)(settings),
    judge: (observed, { protocols }) => {
      const { hasAccessToken, accessToken } = observed[tokenOf[resource]];
      if (!hasAccessToken || accessToken?.form !== 'jwt') return notApplicable();
      const found = accessToken.roles ?? [];
      const lacking = protocols.filter(
        (protocol) => resourceOf[protocol] === resource && !found.includes(permissionNames[protocol].appOnly),
      );
      const missing = lacking.map((protocol) => permissionNames[protocol].appOnly);
      if (missing.length === 0) return pass({ found });
      return lacking.every((protocol) => grantableInExchange.includes(protocol))
        ? warn('APP_ROLE_NOT_IN_TOKEN', { missing, found })
        : fail('APP_ROLE_MISSING', { missing, found });
    },
  }),
);
