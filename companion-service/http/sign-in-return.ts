import type { RequestHandler } from 'express';
import type { RunningDiagnoses } from '../diagnosis/running-diagnoses.ts';
import type { SignInBrowsers } from './sign-in-browsers.ts';
import { smallPage } from './small-page.ts';

/**
 * Where Microsoft sends the browser after a sign-in to the companion's own redirect URI. The answer is accepted once,
 * from the browser that asked, for the state it was asked with. Holds no script and quotes nothing of the request.
 */
export const signInReturn =
  (diagnoses: RunningDiagnoses, browsers: SignInBrowsers): RequestHandler =>
  (request, response) => {
    const { searchParams } = new URL(request.originalUrl, 'http://companion');
    const answer = { returnedBy: 'companionRedirectUri', parameters: searchParams } as const;
    const state = searchParams.get('state') ?? '';
    const isAwaited = browsers.ownersOf(request).some((owner) => diagnoses.answerByState(owner, state, answer));
    response
      .status(isAwaited ? 200 : 400)
      .type('html')
      .set('cache-control', 'no-store')
      .set('vary', 'accept-language')
      .send(smallPage(request, isAwaited ? 'backFromMicrosoft' : 'signInNotExpected'));
  };
