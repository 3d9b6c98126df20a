/** What a client says in the SASL mechanism XOAUTH2. */
export interface Xoauth2 {
  /** The mailbox to open, which is not always who signed in. */
  readonly user: string;
  readonly accessToken: string;
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: octet 1 separates the fields of XOAUTH2
const fields = /^user=([^\x01]{1,320})\x01auth=Bearer ([^\x01\s]+)\x01\x01$/i;

/**
 * Reads an XOAUTH2 response; undefined when it is anything else: not base64, `^A` as text, an end missing, no `Bearer`.
 *
 * @see https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth#sasl-xoauth2
 */
export function readXoauth2(response: string): Xoauth2 | undefined {
  if (response.length === 0 || !base64.test(response)) return undefined;
  const found = fields.exec(Buffer.from(response, 'base64').toString('utf8'));
  const [, user, accessToken] = found ?? [];
  return user === undefined || accessToken === undefined ? undefined : { user, accessToken };
}

/** Writes an XOAUTH2 response, for tests that speak to a socket themselves. */
export const writeXoauth2 = ({ user, accessToken }: Xoauth2): string =>
  Buffer.from(`user=${user}\x01auth=Bearer ${accessToken}\x01\x01`, 'utf8').toString('base64');
