import type { Request, Response } from 'express';

/** A cookie of ours: HttpOnly always; under https `Secure` with the prefix that no other host can set (`__Host-`). */
export interface OurCookie {
  read(request: Request): string | undefined;
  set(response: Response, value: string): void;
  clear(response: Response): void;
}

/**
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis-22#section-4.1.3
 */
export function ourCookie(name: string, sameSite: 'strict' | 'lax', isSecure: boolean): OurCookie {
  const fullName = `${isSecure ? '__Host-' : ''}${name}`;
  const attributes = { httpOnly: true, sameSite, secure: isSecure, path: '/' } as const;
  return {
    read: (request) => {
      const values = (request.headers.cookie ?? '')
        .split(/;\s*/)
        .filter((pair) => pair.startsWith(`${fullName}=`))
        .map((pair) => pair.slice(fullName.length + 1));
      // Two of one name mean that somebody else has set one of them.
      return values.length === 1 && /^[\w.-]{1,200}$/.test(values[0] ?? '') ? values[0] : undefined;
    },
    set: (response, value) => {
      response.cookie(fullName, value, attributes);
    },
    clear: (response) => {
      response.clearCookie(fullName, attributes);
    },
  };
}
