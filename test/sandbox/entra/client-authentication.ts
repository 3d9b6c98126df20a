import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { AppRegistration } from '../organizations.ts';
import { clientErrors } from './request-errors.ts';

/** A client's own word on who it is: `client_secret_post`, or `client_secret_basic` (RFC 6749 section 2.3.1). */
export interface ClientCredentials {
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
}

const formDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
};

/** Reads the credentials of a token request, from its header or its form. */
export const credentialsOf = (request: Request, form: Readonly<Record<string, string>>): ClientCredentials => {
  const basic = /^Basic +([\w+/=-]+)$/i.exec(request.get('authorization') ?? '')?.[1];
  if (basic === undefined) return { clientId: form['client_id'], clientSecret: form['client_secret'] };
  const [clientId = '', ...rest] = Buffer.from(basic, 'base64').toString().split(':');
  return { clientId: formDecoded(clientId), clientSecret: formDecoded(rest.join(':')) };
};

const equal = (a: string, b: string): boolean =>
  Buffer.byteLength(a) === Buffer.byteLength(b) && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Throws AADSTS7000218, 7000215 or 7000222 unless the secret is one of the registration's, and not expired. */
export const assertSecret = (
  { clientId, secrets }: AppRegistration,
  clientSecret: string | undefined,
  now: number,
): void => {
  if (!clientSecret) throw clientErrors.secretMissing();
  const secret = secrets.find(({ value }) => equal(value, clientSecret));
  if (!secret) throw clientErrors.secretInvalid(clientId);
  if (Date.parse(secret.expiresOn) < now) throw clientErrors.secretExpired(clientId);
};
