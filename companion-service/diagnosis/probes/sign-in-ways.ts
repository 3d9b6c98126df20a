import { openIdScopes } from '#facts/scopes.ts';
import { isJiraRedirectUrl, type SignInWay } from '#facts/sign-in-state.ts';
import { type AuthorizationRequest, authorizationRequest } from '../../probes/oauth/authorization-request.ts';
import { redirectUriAnswer } from '../../probes/oauth/redirect-uri-answer.ts';
import type { Observed } from '../../probes/observations.ts';
import type { AuthorizationAnswer, DiagnosisContext } from '../probe.ts';

/** `openid` and `profile` tell who signed in; `offline_access` is what Jira needs to go on without a person. */
export const identityScopes = openIdScopes.filter((scope) => scope !== 'email');

export interface SignedIn {
  /** The last request made: the answer belongs to it or to none. */
  readonly request: AuthorizationRequest;
  readonly way: SignInWay;
  readonly answer: AuthorizationAnswer | undefined;
  readonly lostOn: readonly SignInWay[];
}

/**
 * Asks a person to sign in. The answer comes back through Jira's own Redirect URL where that was offered: Jira's
 * servlet sees no `state`, because a fragment is not sent to a server, and redirects to its home page, to which the
 * browser carries the fragment along (RFC 9110 section 10.2.2). Where it does not arrive there, the companion's own
 * redirect URI is next, if it is registered, and pasting the final address last.
 */
export async function signInOneWayOrAnother(observed: Observed, context: DiagnosisContext): Promise<SignedIn> {
  const { redirectUri, nextRedirectUri } = context;
  const [first, second] = nextRedirectUri === undefined ? ([ours] as const) : ([jiras, ours] as const);
  const begun = await ask(first, redirectUri);
  if (!begun.answer?.isLost || second === undefined || nextRedirectUri === undefined) return { ...begun, lostOn: [] };
  const isNextKnown = await isRegistered(nextRedirectUri, observed, context);
  const again = isNextKnown ? await ask(second, nextRedirectUri) : await ask('pastedAddress', redirectUri);
  return { ...again, lostOn: [first] };

  async function ask(way: SignInWay, uri: string) {
    const { settings } = context;
    const { authorizationEndpoint, scopes } = context.values(observed);
    const request = await authorizationRequest({
      authorizationEndpoint,
      clientId: settings.clientId,
      redirectUri: uri,
      // A fragment outlives Jira's own redirect; a query ends there.
      responseMode: isJiraRedirectUrl(uri) ? 'fragment' : 'query',
      scopes: [...Object.values(scopes).flat(), ...identityScopes],
      loginHint: settings.signInAddress ?? settings.mailAddress,
    });
    return { request, way, answer: await context.askToSignIn(request, way) };
  }
}

const jiras = 'jiraRedirectUrl';
const ours = 'companionRedirectUri';

/** A person is not sent to a second sign-in that cannot come back. */
async function isRegistered(redirectUri: string, observed: Observed, context: DiagnosisContext): Promise<boolean> {
  const { door, settings, signal, timeoutMs } = context;
  const { authorizationEndpoint } = context.values(observed);
  const target = { authorizationEndpoint, clientId: settings.clientId, redirectUri, scopes: ['openid'] };
  return (await redirectUriAnswer(door, target, { signal, timeoutMs })).redirectedBack;
}
