import { boundedText } from '../bounded-text.ts';
import type { Secret } from '../secret.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the separator of the format is a control character
const breaksFormat = /[\u0000-\u001f]/;

/** Of base64, characters. */
const longestChallenge = 4_096;

/**
 * The XOAUTH2 response, base64 without line breaks. Throws a `TypeError` when a control character would let the mailbox
 * name write into the rest.
 * @see https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth#sasl-xoauth2
 */
export function xoauth2Response(mailbox: string, accessToken: Secret): string {
  if (breaksFormat.test(mailbox)) throw new TypeError('a mailbox name holds no control characters');
  return Buffer.from(`user=${mailbox}\u0001auth=Bearer ${accessToken.reveal()}\u0001\u0001`, 'utf8').toString('base64');
}

/**
 * What a server says of a refused token in its challenge, decoded; undefined when it says nothing. Not cut to what is
 * shown: whoever keeps it masks first, because a cut could go through a token and leave its beginning.
 */
export function decodeChallenge(base64: string): string | undefined {
  const encoded = base64.trim().slice(0, longestChallenge);
  if (encoded === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return undefined;
  return boundedText(Buffer.from(encoded, 'base64').toString('utf8'), longestChallenge);
}

/**
 * Milliseconds of Exchange Online's throttling hint, at most a day.
 * @see https://learn.microsoft.com/en-us/exchange/troubleshoot/user-and-shared-mailboxes/pop3-imap-owa-activesync-office-365
 */
export function suggestedBackoffMs(reply: string): number | undefined {
  const found = /Suggested Backoff Time: (\d{1,9}) milliseconds/i.exec(reply)?.[1];
  return found === undefined ? undefined : Math.min(86_400_000, Number(found));
}
