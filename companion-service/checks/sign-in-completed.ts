import { defineCheck, fail, pass } from './define-check.ts';
import { failOAuth, failText } from './reading/recognised.ts';
import { isDelegated } from './reading/subjects.ts';

/** A person signed in, and the answer came back to us. */
export const signInCompleted = defineCheck({
  id: 'sign-in-completed',
  stage: 'authorization',
  needs: ['authorizationResponse'],
  appliesTo: isDelegated,
  judge: ({ authorizationResponse }) => {
    const { hasCode, belongsToRequest, oauthError, pastedText, returnedBy, lostOn, waitedMs } = authorizationResponse;
    // An error page may be pasted without any address, so it is read before asking whether it is an answer of ours
    if (pastedText !== undefined && !hasCode && !oauthError) return failText(pastedText);
    if (!belongsToRequest && (hasCode || oauthError)) return fail('SIGN_IN_OF_OTHER_REQUEST', {});
    if (oauthError) return failOAuth(oauthError);
    if (hasCode) return pass({ returnedBy, ...(lostOn && { lostOn }) });
    return fail('SIGN_IN_NOT_FINISHED', { waitedMinutes: Math.max(1, Math.round(waitedMs / 60_000)) });
  },
});
