import type { Request } from 'express';
import type { Session } from './ledger.ts';
import type { Visit } from './sign-in-steps.ts';

const cookieName = 'sandbox-sign-in';

/** The name under which this browser's sessions are kept, if it has any. */
export const browserOf = (request: Request): string | undefined =>
  new RegExp(`(?:^|;\\s*)${cookieName}=([0-9a-f-]{36})(?:;|$)`).exec(request.get('cookie') ?? '')?.[1];

/** Remembers a sign-in, so that the next one in this browser need not ask for the password. */
export const keepSession = ({ context, request, response }: Visit, session: Session): void => {
  const name = context.ledger.keepSession(browserOf(request), session);
  response.cookie(cookieName, name, { httpOnly: true, sameSite: 'lax', path: '/' });
};
