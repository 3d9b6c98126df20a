import { Headers, type Response } from 'undici';
import type { NetworkDoor } from '../../companion-service/probes/network-door.ts';
import { inChunks } from './chunks.ts';
import { quietSignal } from './quiet-signal.ts';

/**
 * A door whose answers stand in the input: the status on the first line, headers, an empty line, the body; `%%` on a
 * line of its own ends an answer. Where no answer is left the connection fails.
 */
export function doorAnswering(input: Buffer): NetworkDoor {
  const answers = input.toString('latin1').split('\n%%\n');
  let next = 0;
  const fetch = async (): Promise<Response> => {
    const answer = answers[next++];
    if (answer === undefined) throw Object.assign(new TypeError('fetch failed'), { code: 'ECONNRESET' });
    const split = answer.indexOf('\n\n');
    const [status = '', ...headerLines] = (split < 0 ? answer : answer.slice(0, split)).split('\n');
    const body = Buffer.from(split < 0 ? '' : answer.slice(split + 2), 'latin1');
    return {
      status: Math.min(599, Math.max(200, Number.parseInt(status, 10) || 200)),
      headers: headersOf(headerLines),
      body: arriving(inChunks(body)),
    } as unknown as Response;
  };
  const unreachable = () => Promise.reject(new Error('only fetch is for this door'));
  return {
    fetch: fetch as unknown as NetworkDoor['fetch'],
    lookup: unreachable,
    mailExchangers: unreachable,
    open: unreachable,
    secureContext: {} as NetworkDoor['secureContext'],
    close: async () => undefined,
  };
}

async function* arriving(chunks: Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

/** What no parser of HTTP lets through is left out. */
function headersOf(lines: readonly string[]): Headers {
  const headers = new Headers();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    try {
      headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
    } catch {}
  }
  return headers;
}

/** A limit that is never met: these answers take no time. */
export const limits = () => ({ signal: quietSignal(), timeoutMs: 10_000 });

export const headerWords: readonly string[] = [
  ...['200', '400', '401', '302', '429', '503', 'content-type: application/json\n', 'content-type: text/html\n'],
  ...[
    'retry-after: 30\n',
    'retry-after: -1\n',
    'retry-after: Wed, 21 Oct 2026 07:28:00 GMT\n',
    'location: https://a.b/c\n',
  ],
  ...[
    'location: /x\n',
    'date: Mon, 23 Nov 2026 07:28:00 GMT\n',
    'www-authenticate: ',
    '\n\n',
    '\n%%\n',
    '\xef\xbb\xbf',
  ],
];
