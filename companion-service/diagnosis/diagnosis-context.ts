import { setMaxListeners } from 'node:events';
import { acceptedOutlookResource, type ConnectionValues, connectionValues } from '#facts/connection-values.ts';
import type { Settings } from '#facts/settings.ts';
import type { Observed } from '../probes/observations.ts';
import type { Secret } from '../probes/secret.ts';
import type { DiagnosisContext } from './probe.ts';

/** What a diagnosis is started with; the rest of its context follows from it. */
export type ContextParts = Pick<
  DiagnosisContext,
  | 'settings'
  | 'clientSecret'
  | 'redirectUri'
  | 'nextRedirectUri'
  | 'door'
  | 'signal'
  | 'timeoutMs'
  | 'resumesTls'
  | 'isReadAlong'
  | 'askToSignIn'
> & { /** Stands in for a person signing in. */ readonly refreshToken?: Secret };

/** Makes what every probe of one diagnosis is given. */
export function diagnosisContext({ refreshToken, ...parts }: ContextParts): DiagnosisContext {
  const { settings, signal } = parts;
  // Every probe and every step of a protocol listens to it.
  if (signal instanceof AbortSignal) setMaxListeners(0, signal);
  const forUser = refreshToken === undefined ? 'signIn' : 'refreshToken';
  return {
    ...parts,
    startedWith: settings.grant === 'client_credentials' ? 'clientCredentials' : forUser,
    holdings: { accessTokens: {}, streams: {}, reopening: {}, leaving: {}, ...(refreshToken && { refreshToken }) },
    values: connectionValuesOf(settings),
  };
}

/** Every probe asks; the answer only changes with the one observation that it depends on. */
function connectionValuesOf(settings: Settings): DiagnosisContext['values'] {
  let known: { readonly answers: Observed['outlookResourceAnswers']; readonly values: ConnectionValues } | undefined;
  return ({ outlookResourceAnswers: answers }) => {
    if (known?.answers !== answers) known = undefined;
    known ??= { answers, values: connectionValues(settings, acceptedOutlookResource(answers)) };
    return known.values;
  };
}
