import { boundedText } from '../bounded-text.ts';
import type { HttpRequest } from '../network/network-door.ts';
import type { TranscriptLine } from '../observations.ts';
import { spellingsOf } from '../secret-spellings.ts';
import { fieldOf, type HttpHead } from './http-answer.ts';
import { isObject } from './json-reading.ts';
import { sentHeaders } from './sent-headers.ts';
import { leftOut, secretsOfAnswer, shortestSecret, shownMembers } from './shown-members.ts';

/** What we send and may show, by name; the value of everything else stays out, whatever it is. */
const shownHeaders = ['accept', 'user-agent', 'content-type', 'client-request-id', 'return-client-request-id'];
const shownParameters = [
  ...['client_id', 'grant_type', 'scope', 'redirect_uri', 'response_type', 'response_mode', 'prompt'],
  ...['code_challenge_method', 'api-version', '$select', '$top'],
];
const schemes = ['Bearer', 'Basic'];

/** What support asks for. */
const shownAnswerHeaders = [
  ...['content-type', 'date', 'retry-after', 'location', 'www-authenticate', 'server', 'via'],
  ...['x-ms-request-id', 'request-id', 'client-request-id', 'x-ms-ests-server'],
];

const longestLine = 200;
const mostLines = 40;
/** A longer query is told a parameter a line. */
const longestQuery = 120;

/** One request, as it goes out. */
export interface Asked extends Pick<HttpRequest, 'method' | 'headers' | 'body'> {
  readonly url: URL;
  readonly secrets: readonly string[];
}

/** What came back, as far as it came. Times in milliseconds since the exchange began. */
export interface Heard {
  readonly head?: HttpHead & { readonly atMs: number };
  readonly body?: { readonly atMs: number; readonly bytes: number; readonly json?: unknown };
}

type Pair = readonly [name: string, value: string];

const formOf = (body: string | undefined): readonly Pair[] => (body ? [...new URLSearchParams(body)] : []);

/** The values of a request that are not shown: nobody's answer may show them either. */
function hiddenValues({ url, headers = {}, body }: Asked): readonly string[] {
  const fields = Object.entries(headers).filter(([name]) => !shownHeaders.includes(name));
  const parameters = [...url.searchParams, ...formOf(body)].filter(([name]) => !shownParameters.includes(name));
  return [...fields.flatMap(([, value]) => value.split(' ')), ...parameters.map(([, value]) => value)].filter(
    (value) => value.length >= shortestSecret,
  );
}

/**
 * What was asked and answered over HTTP, a line each: by lists of what may be shown, and without the secrets wherever
 * else they turn up. No content of a mailbox: of a body, only errors, counts and names.
 */
export function httpTranscript(asked: Asked, { head, body }: Heard): readonly TranscriptLine[] {
  const answer = isObject(body?.json) ? body.json : undefined;
  const secrets = [
    ...new Set([...asked.secrets, ...hiddenValues(asked), ...(answer ? secretsOfAnswer(answer) : [])]),
  ].flatMap(spellingsOf);
  const clean = (text: string): string => boundedText(text, longestLine, secrets).replaceAll(/\s+/g, ' ');
  const lines: TranscriptLine[] = [];
  /** False once there is no room for more. */
  const note = (from: TranscriptLine['from'], exactMs: number, text: string): boolean => {
    const atMs = Math.round(exactMs * 10) / 10;
    const isRoom = lines.length < mostLines;
    if (isRoom) lines.push({ atMs, from, text });
    else lines[mostLines - 1] = { atMs, from, text: leftOut };
    return isRoom;
  };
  const parameter = ([name, value]: Pair): string =>
    shownParameters.includes(name) ? clean(`${name}=${value}`) : `${clean(name)}=${leftOut}`;

  for (const line of requestLines(asked, clean, parameter)) note('us', 0, line);
  if (head) {
    note('them', head.atMs, clean(`HTTP ${head.status} ${head.statusText ?? ''}`));
    for (const name of Object.keys(head.fields)) {
      if (!shownAnswerHeaders.includes(name)) continue;
      const value = fieldOf(head.fields, name) ?? '';
      note('them', head.atMs, clean(`${name}: ${name === 'location' ? withoutQuery(value, asked.url) : value}`));
    }
  }
  if (body && answer) {
    for (const member of shownMembers(answer)) {
      const { name } = member;
      const text = 'mark' in member ? `${clean(name)}=${member.mark}` : clean(`${name}=${member.value}`);
      if (!note('them', body.atMs, text)) break;
    }
  } else if (body && body.bytes > 0) note('them', body.atMs, `[… ${body.bytes} B]`);
  return lines;
}

function* requestLines(
  { url, method = 'GET', headers, body }: Asked,
  clean: (text: string) => string,
  parameter: (pair: Pair) => string,
): Generator<string> {
  const query = [...url.searchParams].map((pair, at) => `${at === 0 ? '?' : '&'}${parameter(pair)}`);
  const isShort = query.join('').length <= longestQuery;
  yield `${clean(`${method} ${url.pathname}`)}${isShort ? query.join('') : ''} HTTP/1.1`;
  if (!isShort) yield* query;
  yield clean(`host: ${url.host}`);
  for (const [name, value] of Object.entries(sentHeaders(headers))) {
    const scheme = schemes.find((known) => name === 'authorization' && value.startsWith(`${known} `));
    yield shownHeaders.includes(name) ? clean(`${name}: ${value}`) : `${name}: ${scheme ? `${scheme} ` : ''}${leftOut}`;
  }
  for (const field of formOf(body)) yield parameter(field);
}

/** Where a redirect points; codes and errors travel in the query and the fragment. */
const withoutQuery = (location: string, from: URL): string => {
  if (!URL.canParse(location, from)) return leftOut;
  const { origin, pathname, search, hash } = new URL(location, from);
  return origin + pathname + (search || hash ? `?${leftOut}` : '');
};
