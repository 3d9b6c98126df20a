import { isGuid } from '#facts/settings.ts';
import { say } from '../phrases.ts';

/** Words about a secret that has the wrong shape; undefined when it can be one. */
export function secretWarning(
  secret: string,
  { clientId, tenant }: { readonly clientId: string; readonly tenant: string },
): string | undefined {
  if (secret === '') return undefined;
  const typed = secret.trim().toLowerCase();
  if (typed === clientId.trim().toLowerCase()) return say('registration.secret.clientId');
  if (typed === tenant.trim().toLowerCase()) return say('registration.secret.tenantId');
  if (isGuid(secret)) return say('registration.secret.guid');
  return undefined;
}
