import { defineCheck, pass } from './define-check.ts';
import { tokenFault } from './reading/answers.ts';
import { isDelegated } from './reading/subjects.ts';

/** The refresh token really gives a new access token (RFC 6749 section 6). */
export const refreshWorks = defineCheck({
  id: 'refresh-works',
  stage: 'scopes',
  needs: ['refresh'],
  appliesTo: isDelegated,
  judge: ({ refresh }) => tokenFault(refresh) ?? pass({ rotated: refresh.refreshTokenRotated ?? false }),
});
