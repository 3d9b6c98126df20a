import { defineCheck, pass, type Verdict, warn } from './define-check.ts';
import { transportFault, undecidedIfPassing } from './reading/answers.ts';
import { failRecognised } from './reading/recognised.ts';
import { isDelegated } from './reading/subjects.ts';

/**
 * The redirect URI is registered: only then does an authorization server send anything there, an error included
 * (RFC 6749 section 4.1.2.1). An answer that does not tell is said as such; the sign-in will.
 */
export const redirectUriRegistered = defineCheck({
  id: 'redirect-uri-registered',
  stage: 'registration',
  needs: ['redirectUriAnswer'],
  appliesTo: isDelegated,
  judge: ({ redirectUriAnswer }): Verdict => {
    const { redirectUri, exchange, redirectedBack, aadsts, message } = redirectUriAnswer;
    if (redirectedBack) return pass({ redirectUri });
    if (aadsts !== undefined) {
      const evidence = message ?? `AADSTS${aadsts}`;
      return failRecognised({ aadsts: [aadsts], text: evidence }, { evidence, aadsts }, { undecided: 'warn' });
    }
    const { status = 0, failure } = exchange;
    const fault = failure || status === 429 || status >= 500 ? transportFault(exchange) : undefined;
    return fault ? undecidedIfPassing(fault) : warn('REDIRECT_URI_NOT_PROVED', { redirectUri, status });
  },
});
