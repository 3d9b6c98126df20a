import { connectionValues } from '#facts/connection-values.ts';
import { type Permission, permissions, permissionsFor, resourceApplications } from '#facts/permission-ids.ts';
import { openIdScopes, permissionOf } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import { defineCheck, notApplicable, pass, warn } from './define-check.ts';
import { isDelegated } from './reading/subjects.ts';

const byName = new Map(
  Object.values(permissions).map((permission) => [`${permission.type} ${permission.name}`, permission]),
);

/** Permissions to look for; those that Exchange can grant by itself are not missed (RBAC for Applications). */
function wantedOf(settings: Settings): Permission[] {
  if (!isDelegated(settings)) {
    const { grant, protocols } = settings;
    return protocols
      .filter((protocol) => protocol === 'imap' || protocol === 'pop')
      .flatMap((protocol) => permissionsFor(protocol, grant, false));
  }
  return Object.values(connectionValues(settings).scopes)
    .flat()
    .map(permissionOf)
    .filter((name) => !openIdScopes.some((openId) => openId === name))
    .flatMap((name) => byName.get(`Scope ${name}`) ?? []);
}

/**
 * The registration lists what Jira asks for. What is not listed is not part of an administrator's consent; a person may
 * still consent to it, so this only warns.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/requiredresourceaccess
 */
export const registeredPermissions = defineCheck({
  id: 'registered-permissions',
  stage: 'registration',
  needs: ['applicationObject'],
  judge: ({ applicationObject: { registration } }, settings) => {
    const wanted = wantedOf(settings);
    if (!registration || wanted.length === 0) return notApplicable();
    const listed = new Set(registration.permissions.map(({ type, id }) => `${type} ${id.toLowerCase()}`));
    // Exchange has delegated permissions of the same names under ids that no source tells
    const hasUnknown = registration.permissions.some(
      ({ type, resourceAppId }) => type === 'Scope' && resourceAppId.toLowerCase() === resourceApplications.exchange.id,
    );
    const missing = wanted
      .filter(({ type, id, name }) => {
        const isMailProtocol = type === 'Scope' && !name.startsWith('Mail.');
        return id !== undefined && !listed.has(`${type} ${id}`) && !(hasUnknown && isMailProtocol);
      })
      .map(({ name }) => name);
    return missing.length === 0
      ? pass({ listed: wanted.map(({ name }) => name) })
      : warn('PERMISSION_NOT_REGISTERED', { missing });
  },
});
