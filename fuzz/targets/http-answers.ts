import { AnswerReader } from '../../companion-service/probes/http/answer-reader.ts';
import type { HeaderFields } from '../../companion-service/probes/http/http-answer.ts';
import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';
import { inChunks } from './chunks.ts';
import { quietSignal } from './quiet-signal.ts';

/**
 * A door whose answers stand in the input: the status on the first line, headers, an empty line, the body; `%%` on a
 * line of its own ends an answer. Where no answer is left the connection fails.
 */
export function doorAnswering(input: Buffer): NetworkDoor {
  const answers = input.toString('latin1').split('\n%%\n');
  let next = 0;
  const request: NetworkDoor['request'] = async (_url, wanted) => {
    const answer = answers[next++];
    if (answer === undefined) throw Object.assign(new TypeError('request failed'), { code: 'ECONNRESET' });
    const split = answer.indexOf('\n\n');
    const [status = '', ...headerLines] = (split < 0 ? answer : answer.slice(0, split)).split('\n');
    const body = Buffer.from(split < 0 ? '' : answer.slice(split + 2), 'latin1');
    const reader = new AnswerReader(wanted);
    const controller = controllerOf(reader);
    reader.onRequestStart(controller);
    reader.onResponseStart(
      controller,
      Math.min(599, Math.max(200, Number.parseInt(status, 10) || 200)),
      fieldsOf(headerLines),
    );
    for (const chunk of inChunks(body)) if (!controller.aborted) reader.onResponseData(controller, chunk);
    if (!controller.aborted) reader.onResponseEnd();
    return reader.answer;
  };
  const unreachable = () => Promise.reject(new Error('only requests are for this door'));
  return {
    request,
    fetch: unreachable,
    lookup: unreachable,
    mailExchangers: unreachable,
    open: unreachable,
    secureContext: {} as NetworkDoor['secureContext'],
    close: async () => undefined,
  };
}

/** What undici's parser lends a reader: here only whether it has had enough. */
function controllerOf(reader: AnswerReader) {
  const controller = {
    aborted: false,
    paused: false,
    reason: null as Error | null,
    abort(reason: Error) {
      controller.aborted = true;
      controller.reason = reason;
      reader.onResponseError(controller, reason);
    },
    pause: () => undefined,
    resume: () => undefined,
  };
  return controller;
}

function fieldsOf(lines: readonly string[]): HeaderFields {
  const fields: Record<string, string | string[]> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    // In place: thousands of the same name must not take the square of the time.
    if (Array.isArray(known)) known.push(value);
    else fields[name] = known === undefined ? value : [known, value];
  }
  return fields;
}

/** A limit that is never met: these answers take no time. Somebody reads along, so that what is kept most is searched. */
export const limits = () => ({ signal: quietSignal(), timeoutMs: 10_000, keepsTranscript: true });

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
