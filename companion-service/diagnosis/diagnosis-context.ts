import { acceptedOutlookResource, connectionValues } from '#facts/connection-values.ts';
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
  | 'askToSignIn'
> & { /** Stands in for a person signing in. */ readonly refreshToken?: Secret };

/** Makes what every probe of one diagnosis is given. */
export function diagnosisContext({ refreshToken, ...parts }: ContextParts): DiagnosisContext {
  const { settings } = parts;
  const forUser = refreshToken === undefined ? 'signIn' : 'refreshToken';
  return {
    ...parts,
    startedWith: settings.grant === 'client_credentials' ? 'clientCredentials' : forUser,
    holdings: { accessTokens: {}, streams: {}, ...(refreshToken && { refreshToken }) },
    values: (observed) => connectionValues(settings, acceptedOutlookResource(observed.outlookResourceAnswers)),
  };
}
