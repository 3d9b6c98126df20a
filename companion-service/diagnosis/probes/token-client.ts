import type { TokenClient } from '../../probes/oauth/token-request.ts';
import type { Observed } from '../../probes/observations.ts';
import type { DiagnosisContext } from '../probe.ts';
import { isThorough } from './read-along.ts';

/**
 * Who asks the token endpoint. A tenant other than the configured one replaces it in the endpoint's path; the issuer is
 * the one that the metadata names, so that an ID token of somebody else is refused.
 */
export function tokenClient(context: DiagnosisContext, observed: Observed, tenant?: string): TokenClient {
  const { door, settings, clientSecret, timeoutMs, values } = context;
  const { tokenEndpoint } = values(observed);
  const { origin } = new URL(tokenEndpoint);
  return {
    door,
    tokenEndpoint: tenant === undefined ? tokenEndpoint : tokenEndpoint.replace(`/${settings.tenant}/`, `/${tenant}/`),
    issuer: observed.serverMetadata?.metadata?.issuer ?? `${origin}/{tenantid}/v2.0`,
    clientId: settings.clientId,
    clientSecret,
    timeoutMs,
    keepsTranscript: isThorough(context),
  };
}
