import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import type { EntraContext } from './entra-context.ts';
import type { EntraError } from './entra-error.ts';
import { descriptionOf, traceOf } from './error-answer.ts';
import type { AuthorizationRequest } from './ledger.ts';
import { sendPage } from './page.ts';
import { formPostPage } from './sign-in-pages.ts';

/** Where and how the answer to an authorization request goes. */
export type AnswerTarget = Pick<AuthorizationRequest, 'redirectUri' | 'responseMode' | 'state'>;

/** Takes the browser back to the application with these parameters, in the response mode it asked for. */
export const answer = (
  { addressFor }: EntraContext,
  request: Request,
  response: Response,
  { redirectUri, responseMode, state }: AnswerTarget,
  given: Readonly<Record<string, string>>,
): void => {
  const parameters = { ...given, ...(state !== undefined && { state }) };
  const address = new URL(addressFor(request, redirectUri));
  response.set({ 'Cache-Control': 'no-store, no-cache', 'Referrer-Policy': 'no-referrer' });
  if (responseMode === 'form_post') {
    sendPage(response, formPostPage(address.href, parameters));
    return;
  }
  if (responseMode === 'fragment') address.hash = new URLSearchParams(parameters).toString();
  else for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  response.redirect(302, address.href);
};

/** Takes an error back to the application (RFC 6749 section 4.1.2.1); `cancelled` marks a person's own decision. */
export const answerWithError = (
  context: EntraContext,
  request: Request,
  response: Response,
  target: AnswerTarget,
  error: EntraError,
  { cancelled = false } = {},
): void => {
  answer(context, request, response, target, {
    error: error.oauthError,
    ...(cancelled && { error_subcode: 'cancel' }),
    error_description: descriptionOf(error, traceOf(request, context.now())),
    error_uri: `https://${request.hostname.replace(/\.localhost$/, '')}/error?code=${error.aadsts}`,
  });
};

/** Takes an authorization code back to the application (RFC 6749 section 4.1.2). */
export const answerWithCode = (
  context: EntraContext,
  request: Request,
  response: Response,
  target: AnswerTarget,
  code: string,
  clientInfo?: string,
): void => {
  answer(context, request, response, target, {
    code,
    ...(clientInfo !== undefined && { client_info: clientInfo }),
    session_state: randomUUID(),
  });
};
