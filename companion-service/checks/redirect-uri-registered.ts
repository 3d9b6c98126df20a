import { defineCheck, pass, type Verdict, warn } from './define-check.ts';
import { hostOf, transportFault, undecidedIfPassing } from './reading/answers.ts';
import { failRecognised } from './reading/recognised.ts';
import { isDelegated } from './reading/subjects.ts';

/** Hosts that Microsoft's sign-in leads through. */
const signInHosts =
  /(?:^|\.)(?:microsoftonline\.(?:com|us)|partner\.microsoftonline\.cn|live\.com|microsoft\.com|windows\.net)$/i;

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
    const { status = 0, failure, redirectedTo } = exchange;
    if (redirectedBack) return pass({ redirectUri });
    // First: a limit or an outage may be worded like anything
    if (failure || status === 429 || status >= 500) {
      const fault = transportFault(exchange);
      if (fault) return undecidedIfPassing(fault);
    }
    if (aadsts !== undefined) {
      const evidence = message ?? `AADSTS${aadsts}`;
      return failRecognised({ aadsts: [aadsts], text: evidence }, { evidence, aadsts }, { undecided: 'warn' });
    }
    if (redirectedTo !== undefined && !signInHosts.test(hostOf(redirectedTo))) {
      return warn('ANSWER_REDIRECTED', { host: hostOf(exchange.url), redirectedTo });
    }
    return warn('REDIRECT_URI_NOT_PROVED', { redirectUri, status });
  },
});
