import type { RequestHandler } from 'express';
import type { RunningDiagnoses } from '../diagnosis/running-diagnoses.ts';
import { ownerOf } from './owner-cookie.ts';

const page = (title: string, text: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem}</style>
<h1>${title}</h1>
<p>${text}</p>
</html>`;

/**
 * Where Microsoft sends the browser after a sign-in to the companion's own redirect URI. The answer is accepted once,
 * from the browser that asked, for the state it was asked with. Holds no script and quotes nothing of the request.
 */
export const signInReturn =
  (diagnoses: RunningDiagnoses): RequestHandler =>
  (request, response) => {
    const { searchParams } = new URL(request.originalUrl, 'http://companion');
    const owner = ownerOf(request);
    const isAwaited =
      owner !== undefined &&
      diagnoses.answerByState(owner, searchParams.get('state') ?? '', {
        returnedBy: 'companionRedirectUri',
        parameters: searchParams,
      });
    response
      .status(isAwaited ? 200 : 400)
      .type('html')
      .set('cache-control', 'no-store')
      .send(
        isAwaited
          ? page('Back from Microsoft', 'The diagnosis goes on in the Jira window. You can close this one.')
          : page(
              'This sign-in is not expected',
              'No diagnosis in this browser waits for it: it was answered already, took too long, or was started elsewhere. Go back to Jira and press Verify again.',
            ),
      );
  };
