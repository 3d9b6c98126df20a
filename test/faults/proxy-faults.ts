import { type FaultServer, wireServer } from './wire.ts';

/** A web proxy that answers every CONNECT with the same refusal. */
export const refusingProxy = (status: '403 Forbidden' | '407 Proxy Authentication Required'): Promise<FaultServer> =>
  wireServer((raw) => {
    raw.once('data', () => {
      const challenge = status.startsWith('407') ? 'Proxy-Authenticate: Basic realm="company"\r\n' : '';
      raw.end(`HTTP/1.1 ${status}\r\n${challenge}Content-Length: 0\r\nConnection: close\r\n\r\n`);
    });
  });
