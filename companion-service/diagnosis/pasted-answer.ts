import type { AuthorizationAnswer } from './probe.ts';

/** Parameters of an authorization response in an address, in its query or its fragment. */
function parametersIn(text: string): URLSearchParams | undefined {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return undefined;
  const { searchParams, hash } = new URL(text);
  const candidates = [searchParams, new URLSearchParams(hash.slice(1))];
  return candidates.find((parameters) => parameters.has('code') || parameters.has('error'));
}

/**
 * What an admin pasted: the final address of the sign-in (its query or fragment holds the answer), or the text of
 * Microsoft's error page.
 */
export function pastedAnswer(pasted: string): AuthorizationAnswer {
  const text = pasted.trim();
  const parameters = parametersIn(text);
  return { returnedBy: 'pastedAddress', ...(parameters ? { parameters } : { pastedText: text }) };
}

/** Where the page found its window again after Jira's own Redirect URL: with the answer, or without it. */
export function returnedAnswer(address: string): AuthorizationAnswer {
  const parameters = parametersIn(address.trim());
  return { returnedBy: 'jiraRedirectUrl', ...(parameters ? { parameters } : { isLost: true }) };
}
