import type { Socket } from 'node:net';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { basicLogin, type ProxyCredentials } from './proxy-settings.ts';

const maxHeadBytes = 16_384;

/**
 * Asks an HTTP proxy for a tunnel over `socket`, which is the tunnel afterwards; on failure it is destroyed.
 * Rejects with a `StepFailure` of phase `proxy`: code `PROXY_CREDENTIALS_REFUSED`, `HTTP_407` and the like, or how
 * the connection ended.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.6
 */
export function openTunnel(
  socket: Socket,
  target: { readonly host: string; readonly port: number },
  credentials: ProxyCredentials | undefined,
  signal: StopSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    const settle = (error?: Error) => {
      signal.removeEventListener('abort', onAbort);
      for (const [event, listener] of listeners) socket.removeListener(event, listener as () => void);
      if (!error) return resolve();
      socket.on('error', () => undefined);
      socket.destroy();
      reject(error);
    };
    const fail = (code: string, message: string) => settle(new StepFailure('proxy', code, message));
    const onAbort = () => settle(signal.reason as Error);
    const onData = (chunk: Buffer) => {
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) {
        if (head.length > maxHeadBytes) fail('LINE_TOO_LONG', 'the proxy sent no end of its answer');
        return;
      }
      const [statusLine = ''] = head.toString('latin1', 0, end).split('\r\n', 1);
      const status = /^HTTP\/1\.[01] (\d{3})/.exec(statusLine)?.[1];
      if (status === undefined) return fail('UNEXPECTED_ANSWER', statusLine);
      // Some say 401 to a wrong password; it is not the target's, which has not been reached
      const wantsLogin = status === '407' || status === '401';
      if (wantsLogin) return fail(credentials ? 'PROXY_CREDENTIALS_REFUSED' : 'HTTP_407', statusLine);
      if (!status.startsWith('2')) return fail(`HTTP_${status}`, `the proxy returned ${statusLine}`);
      socket.pause();
      const rest = head.subarray(end + 4);
      settle();
      if (rest.length > 0) socket.unshift(rest);
    };
    const onError = (error: NodeJS.ErrnoException) => fail(error.code ?? 'CLOSED', error.message);
    const onClose = () => fail('CLOSED', 'the proxy closed the connection');
    const listeners = [
      ['data', onData],
      ['error', onError],
      ['end', onClose],
      ['close', onClose],
    ] as const;
    if (signal.aborted) return onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    for (const [event, listener] of listeners) socket.on(event, listener as () => void);
    const authority = `${target.host.includes(':') ? `[${target.host}]` : target.host}:${target.port}`;
    const login = credentials && basicLogin(credentials).reveal();
    socket.write(
      `CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${login ? `Proxy-Authorization: Basic ${login}\r\n` : ''}\r\n`,
    );
  });
}
