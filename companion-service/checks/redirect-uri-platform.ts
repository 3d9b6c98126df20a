import { defineCheck, fail, notApplicable, pass } from './define-check.ts';
import { isDelegated } from './reading/subjects.ts';

/**
 * The redirect URI stands under Web: under another platform the sign-in works, and the client secret is refused after
 * it. One that stands nowhere is told by `redirect-uri-registered`.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reply-url
 */
export const redirectUriPlatform = defineCheck({
  id: 'redirect-uri-platform',
  stage: 'registration',
  needs: ['applicationObject', 'redirectUriAnswer'],
  appliesTo: isDelegated,
  judge: ({ applicationObject: { registration }, redirectUriAnswer: { redirectUri } }) => {
    if (!registration) return notApplicable();
    const { web, spa, publicClient } = registration.redirectUris;
    if (web.includes(redirectUri)) return pass({ redirectUri });
    if (spa.includes(redirectUri)) {
      return fail('REDIRECT_URI_OF_OTHER_PLATFORM', { redirectUri, platform: 'Single-page application' });
    }
    return publicClient.includes(redirectUri)
      ? fail('REDIRECT_URI_OF_OTHER_PLATFORM', { redirectUri, platform: 'Mobile and desktop applications' })
      : notApplicable();
  },
});
