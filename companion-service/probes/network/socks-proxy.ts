import type { Socket } from 'node:net';
import { SocksClient, SocksClientError } from 'socks';
import { untilAborted } from '../deadline.ts';
import { networkFailure, StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import type { ProxyRoute } from './proxy-settings.ts';

/** What the words of a SOCKS proxy mean (RFC 1928 sections 3 and 6, RFC 1929): the library gives no codes. */
const socksAnswers: readonly (readonly [RegExp, string])[] = [
  [/authentication failed/i, 'PROXY_CREDENTIALS_REFUSED'],
  [/no accepted authentication type/i, 'PROXY_AUTH_REQUIRED'],
  [/NotAllowed|Rejected\b/i, 'PROXY_REFUSED'],
  [/Unreachable|ConnectionRefused|TTLExpired|- Failure/i, 'PROXY_CANNOT_REACH'],
  [/invalid Socks/i, 'UNEXPECTED_ANSWER'],
];

/** Asks a SOCKS proxy for a way to the target over `socket`, which is that way afterwards. */
export async function openBySocks(
  proxy: ProxyRoute,
  socket: Socket,
  destination: { readonly host: string; readonly port: number },
  signal: StopSignal,
): Promise<void> {
  const asked = SocksClient.createConnection({
    command: 'connect',
    destination,
    existing_socket: socket,
    proxy: {
      host: proxy.host,
      port: proxy.port,
      type: proxy.kind === 'socks4' ? 4 : 5,
      ...(proxy.credentials && {
        userId: proxy.credentials.user.reveal(),
        password: proxy.credentials.password.reveal(),
      }),
    },
  });
  try {
    await untilAborted(asked, signal);
  } catch (error) {
    if (!(error instanceof SocksClientError)) throw error;
    const { code, message } = networkFailure(error, 'proxy');
    throw new StepFailure('proxy', socksAnswers.find(([words]) => words.test(message))?.[1] ?? code, message);
  }
}
