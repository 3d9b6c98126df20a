import { permissionNames, permissionOf, type Resource, resourceOf } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import { defineCheck, fail, notApplicable, pass } from './define-check.ts';
import { isDelegated, isShared, resources, tokenOf, wantsTokenFor } from './reading/subjects.ts';

/** The permission of each chosen protocol of a resource. */
const wanted = (resource: Resource, settings: Settings): string[] =>
  settings.protocols
    .filter((protocol) => resourceOf[protocol] === resource)
    .map((protocol) => permissionNames[protocol][isShared(settings) ? 'shared' : 'delegated']);

/**
 * What was granted holds what each protocol needs. Permission names are compared, because Microsoft stamps scopes with
 * the resource of the request; a scope left out of the answer means it is as asked for (RFC 6749 section 5.1).
 */
export const grantedScopes = resources.map((resource) =>
  defineCheck({
    id: 'granted-scopes',
    subject: resource,
    stage: 'scopes',
    needs: [tokenOf[resource]],
    appliesTo: (settings) => isDelegated(settings) && wantsTokenFor(resource)(settings),
    judge: (observed, settings) => {
      const token = observed[tokenOf[resource]];
      if (!token.hasAccessToken) return notApplicable();
      const granted = (token.grantedScopes ?? token.requestedScopes).map(permissionOf);
      const held = new Set(granted.map((name) => name.toLowerCase()));
      const missing = wanted(resource, settings).filter((name) => !held.has(name.toLowerCase()));
      return missing.length > 0 ? fail('SCOPE_NOT_GRANTED', { missing, granted, resource }) : pass({ granted });
    },
  }),
);
