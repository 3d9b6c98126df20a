import { cloudInstances } from '../cloud-instances.ts';
import type { Plan } from '../plans.ts';
import type { Settings } from '../settings.ts';
import { type LintFinding, lintFinding } from './lint-finding.ts';

export interface Endpoints {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Where the two stand in the form. */
  readonly fields: { readonly authorization: string; readonly token: string };
  readonly plan: Plan;
}

const kindOf = (endpoint: string): 'authorize' | 'token' | undefined =>
  /\/authorize\b/i.test(endpoint) ? 'authorize' : /\/token\b/i.test(endpoint) ? 'token' : undefined;

/** The tenant an endpoint names; undefined where it has none. */
export const tenantInEndpoint = (endpoint: string): string | undefined =>
  URL.canParse(endpoint) ? new URL(endpoint).pathname.split('/')[1]?.toLowerCase() || undefined : undefined;

function lintEndpoint(endpoint: string, field: string, plan: Plan): LintFinding | undefined {
  if (!URL.canParse(endpoint)) return undefined;
  const { host, pathname, search, hash } = new URL(endpoint);
  const { authorityHost, authorityAliases } = cloudInstances[plan.cloudInstance];
  if (![authorityHost, ...authorityAliases].some((known) => known === host.toLowerCase()))
    return lintFinding('ENDPOINT_OF_OTHER_CLOUD', field, { endpoint, expected: authorityHost });
  if (/\/oauth2\/(?:authorize|token)/i.test(pathname)) return lintFinding('ENDPOINT_IS_V1', field, { endpoint });
  if (pathname.endsWith('/') || search !== '' || hash !== '' || endpoint !== endpoint.trim())
    return lintFinding('ENDPOINT_NOT_CLEAN', field, { endpoint });
  return undefined;
}

export function lintEndpoints({
  authorizationEndpoint,
  tokenEndpoint,
  fields,
  plan,
}: Endpoints): readonly LintFinding[] {
  if (kindOf(authorizationEndpoint) === 'token' && kindOf(tokenEndpoint) === 'authorize')
    return [lintFinding('ENDPOINTS_LOOK_SWAPPED', fields.authorization, { authorizationEndpoint, tokenEndpoint })];
  const [authorizationTenant, tokenTenant] = [tenantInEndpoint(authorizationEndpoint), tenantInEndpoint(tokenEndpoint)];
  return [
    lintEndpoint(authorizationEndpoint, fields.authorization, plan),
    lintEndpoint(tokenEndpoint, fields.token, plan),
    authorizationTenant !== undefined && tokenTenant !== undefined && authorizationTenant !== tokenTenant
      ? lintFinding('ENDPOINT_TENANTS_DIFFER', fields.token, { authorizationTenant, tokenTenant }, 'likely')
      : undefined,
  ].filter((finding) => finding !== undefined);
}

/** A server of the plan at another port than it has there; what is not Microsoft's may be anywhere. */
export function lintMailServers(
  plan: Plan,
  servers: NonNullable<Settings['overrides']>,
  protocols: Settings['protocols'],
): readonly LintFinding[] {
  return (['imap', 'pop', 'smtp'] as const).flatMap((protocol) => {
    const { host, port } = servers[protocol] ?? plan[protocol];
    const expected = plan[protocol];
    if (!protocols.includes(protocol) || port === expected.port || host.toLowerCase() !== expected.host) return [];
    const params = { name: protocol.toUpperCase(), host, port, expected: expected.port };
    return [lintFinding('MAIL_PORT_UNFIT', `overrides.${protocol}.port`, params, 'likely')];
  });
}

/** What the page knows of the Jira that it runs in. */
export interface JiraSurroundings {
  readonly baseUrl?: string;
  /** Origin in the address bar. */
  readonly openedAt?: string;
  /** Redirect URL that the admin has registered or copied earlier. */
  readonly registeredRedirectUrl?: string;
  /** Redirect URL that follows from the current authorization endpoint. */
  readonly currentRedirectUrl?: string;
}

/** Base URL and Redirect URL of Jira. */
export function lintJira({
  baseUrl,
  openedAt,
  registeredRedirectUrl,
  currentRedirectUrl,
}: JiraSurroundings): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  if (baseUrl !== undefined && URL.canParse(baseUrl)) {
    if (new URL(baseUrl).protocol !== 'https:')
      findings.push(lintFinding('BASE_URL_NOT_HTTPS', 'jira.baseUrl', { baseUrl }));
    if (baseUrl.endsWith('/'))
      findings.push(lintFinding('BASE_URL_ENDS_IN_SLASH', 'jira.baseUrl', { baseUrl }, 'likely'));
    if (openedAt !== undefined && URL.canParse(openedAt) && new URL(openedAt).host !== new URL(baseUrl).host)
      findings.push(lintFinding('BASE_URL_OF_OTHER_HOST', 'jira.baseUrl', { baseUrl, openedAt }));
  }
  if (
    registeredRedirectUrl !== undefined &&
    currentRedirectUrl !== undefined &&
    registeredRedirectUrl !== currentRedirectUrl
  )
    findings.push(
      lintFinding('REDIRECT_URL_CHANGED', 'jira.redirectUrl', {
        registered: registeredRedirectUrl,
        current: currentRedirectUrl,
      }),
    );
  return findings;
}
