import { connectionValues } from '#facts/connection-values.ts';
import { permissionsFor } from '#facts/permission-ids.ts';
import { openIdScopes, permissionOf } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import type { ApplicationObject } from '../probes/observations.ts';
import { defineCheck, notApplicable, pass, warn } from './define-check.ts';
import { isDelegated } from './reading/subjects.ts';

/** Names of what nobody has consented to; undefined where Graph did not show the consents. */
function missingConsents(
  { delegatedGrants, appRoles }: ApplicationObject,
  settings: Settings,
): readonly string[] | undefined {
  const { grant, protocols } = settings;
  if (!isDelegated(settings)) {
    if (!appRoles) return undefined;
    const given = new Set(appRoles.map(({ id = '' }) => id.toLowerCase()));
    return protocols
      .filter((protocol) => protocol === 'imap' || protocol === 'pop')
      .flatMap((protocol) => permissionsFor(protocol, grant, false))
      .filter(({ id }) => id !== undefined && !given.has(id))
      .map(({ name }) => name);
  }
  if (!delegatedGrants) return undefined;
  const given = new Set(delegatedGrants.flatMap(({ scopes }) => scopes).map((scope) => scope.toLowerCase()));
  return Object.values(connectionValues(settings).scopes)
    .flat()
    .map(permissionOf)
    .filter((name) => !openIdScopes.some((openId) => openId === name) && !given.has(name.toLowerCase()));
}

/**
 * Somebody has consented to what Jira asks for. Without it the sign-in asks, and mostly wants an administrator. The
 * token itself decides, so this only warns.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/oauth2permissiongrant
 */
export const consentGiven = defineCheck({
  id: 'consent-given',
  stage: 'registration',
  needs: ['applicationObject'],
  judge: ({ applicationObject }, settings) => {
    const missing = missingConsents(applicationObject, settings);
    if (missing === undefined) return notApplicable();
    return missing.length === 0 ? pass() : warn('CONSENT_NOT_GIVEN', { missing });
  },
});
