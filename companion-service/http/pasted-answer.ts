import type { AuthorizationAnswer } from '../diagnosis/probe.ts';

/**
 * What an admin pasted: the final address of the sign-in (its query or fragment holds the answer), or the text of
 * Microsoft's error page.
 */
export function pastedAnswer(pasted: string): AuthorizationAnswer {
  const text = pasted.trim();
  if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text)) {
    const { searchParams, hash } = new URL(text);
    const parameters =
      searchParams.has('code') || searchParams.has('error') ? searchParams : new URLSearchParams(hash.slice(1));
    if (parameters.has('code') || parameters.has('error')) return { returnedBy: 'pastedAddress', parameters };
  }
  return { returnedBy: 'pastedAddress', pastedText: text };
}
