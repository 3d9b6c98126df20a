import {
  inLowerCase,
  type Known,
  knownAadsts,
  knownGraphCode,
  knownOauthError,
  knownStatus,
  knownSystemCode,
  knownWords,
  speaksOfMail,
} from '../recognise.ts';

/** A place in a text that names a failure. */
export interface ClueFound {
  /** Absent for an AADSTS number that nobody has taught us. */
  readonly known?: Known;
  readonly aadsts?: number;
  readonly start: number;
  readonly end: number;
}

/** An AADSTS number and the message that follows it. */
interface Numbered {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** True where the text itself says that it is an error of Entra; otherwise only known numbers count. */
  readonly isCertain: boolean;
  readonly hasMessage: boolean;
}

const numberedAs: readonly { readonly pattern: RegExp; readonly isCertain: boolean; readonly hasMessage?: true }[] = [
  { pattern: /\baadsts[\s:#_-]{0,3}(\d{4,8})\b/g, isCertain: true, hasMessage: true },
  { pattern: /\berror\?code=(\d{4,8})\b/g, isCertain: true },
  { pattern: /\berror_codes["']?\s?[:=]\s?\[?\s?["']?(\d{4,8}(?:[\s,"']{1,4}\d{4,8}){0,7})/g, isCertain: true },
  { pattern: /\berror ?codes?["']?\s?[:=]?\s?\[?\s?["']?(\d{5,8})\b/g, isCertain: false },
  { pattern: /\b(?:error|code|failure|status|suberror)["']?\s?[:=]\s?["']?(\d{5,8})\b/g, isCertain: false },
  {
    pattern: /\b(?:invalid|unauthorized|interaction|consent|login|access|server)_[a-z]{5,9}\s?[:,(]\s?(\d{5,8})\b/g,
    isCertain: false,
  },
];

/** Ends the message of an AADSTS number: what follows is ids, or the next message. */
const messageEnd = /aadsts\s?\d|trace id|correlation ?id|request id|timestamp|"error_codes"|"timestamp"/g;
const longestMessage = 700;
const mostNumbers = 500;
/** A number quoted on its own, as in `Error Code: 50011`; in longer texts it has to stand near words of ours. */
const shortQuote = 80;

function endOfMessage(text: string, from: number): number {
  messageEnd.lastIndex = from;
  const next = messageEnd.exec(text.slice(0, from + longestMessage));
  return Math.min(next?.index ?? text.length, from + longestMessage, text.length);
}

function numbersIn(text: string): Numbered[] {
  const found: Numbered[] = [];
  for (const { pattern, isCertain, hasMessage = false } of numberedAs) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const afterNumber = start + match[0].length;
      const end = hasMessage ? endOfMessage(text, afterNumber) : afterNumber;
      for (const number of (match[1] ?? '').match(/\d{4,8}/g) ?? [])
        found.push({ number: Number(number), start, end, isCertain, hasMessage });
      if (found.length > mostNumbers) return found;
    }
  }
  return found;
}

function entraNumbers(text: string, isOurs: boolean): ClueFound[] {
  const found = numbersIn(text);
  // A number tells more with its message than in a bare list, where one of several meanings would be a guess.
  const withMessage = new Set(found.filter(({ hasMessage }) => hasMessage).map(({ number }) => number));
  return found
    .filter(({ number, hasMessage }) => hasMessage || !withMessage.has(number))
    .flatMap(({ number, start, end, isCertain }) => {
      const known = knownAadsts(number, text.slice(start, end));
      const isBelieved = isCertain || (known !== undefined && (isOurs || text.length < shortQuote));
      return isBelieved ? [{ aadsts: number, start, end, ...(known && { known }) }] : [];
    });
}

/** Codes that are everyday words as well: believed only where the text marks them as a code. */
const everydayWords = new Set(
  'timeout TIMEOUT CLOSED unauthenticated AccessDenied ResourceNotFound UnknownError generalException itemNotFound server_error access_denied EPERM EACCES ReadTimeout'.split(
    ' ',
  ),
);
const marksCode = /(?:code|error|errno|reason|type)["']?\s?[:=(]?\s?["'[]?$/i;

/** Reach of the words that say more than the code before them: `"code": "ErrorAccessDenied", "message": "…"`. */
const reachOfCode = 250;

/** Identifiers of Node, OpenSSL, the JVM, Graph and OAuth, each at its first place. */
function identifiersIn(text: string, isOurs: boolean): (ClueFound & { readonly isOfSystem: boolean })[] {
  const first = new Map<string, ClueFound & { readonly isOfSystem: boolean }>();
  for (const match of text.matchAll(/[A-Za-z_][A-Za-z0-9_]{3,}/g)) {
    const [identifier] = match;
    const ofSystem = knownSystemCode(identifier);
    const known = ofSystem ?? knownGraphCode(identifier) ?? knownOauthError(identifier);
    if (known === undefined || first.has(known.code)) continue;
    const start = match.index;
    const isBelieved = (ofSystem !== undefined || isOurs) && marksCode.test(text.slice(Math.max(0, start - 14), start));
    if (everydayWords.has(identifier) && !isBelieved) continue;
    first.set(known.code, { known, start, end: start + identifier.length, isOfSystem: ofSystem !== undefined });
  }
  return [...first.values()];
}

const statusAs: readonly RegExp[] = [
  /\bhttp\/[\d.]{1,3}"? (\d{3})\b/g,
  /\b(?:http|status|response|server returned|returned|answered)(?: error| response| status)?(?: code)?(?: was| is| of)?["']?\s?[:=(]?\s?["']?(\d{3})\b(?![.:]\d)/g,
  /\b(\d{3}) (?:too many requests|service (?:temporarily )?unavailable|bad gateway|gateway time-?out|proxy authentication|internal server error|insufficient storage)/g,
];

function statusesIn(text: string): ClueFound[] {
  const found = new Map<number, ClueFound>();
  for (const pattern of statusAs)
    for (const match of text.matchAll(pattern)) {
      const status = Number(match[1]);
      const known = knownStatus(status);
      if (known && !found.has(status))
        found.set(status, { known, start: match.index, end: match.index + match[0].length });
    }
  return [...found.values()];
}

/**
 * Everything in a plain text that names a failure. Words inside the message of an AADSTS number belong to that number,
 * and words after a code of Graph or OAuth say it better than the code.
 */
export function cluesIn(text: string): ClueFound[] {
  const lower = inLowerCase(text);
  const isOurs = speaksOfMail(lower);
  const numbers = entraNumbers(lower, isOurs);
  const isOutside = ({ start }: ClueFound): boolean =>
    !numbers.some((number) => start >= number.start && start < number.end);
  const words = knownWords(lower)
    .map(({ start, end, ...known }): ClueFound => ({ known, start, end }))
    .filter(isOutside);
  const isSaidBetter = ({ end, known: code }: ClueFound): boolean =>
    words.some(
      ({ start, known }) =>
        !known?.onlyAlone && known?.code !== code?.code && start >= end && start < end + reachOfCode,
    );
  const identifiers = identifiersIn(text, isOurs).filter(
    (clue) => clue.isOfSystem || (isOutside(clue) && !isSaidBetter(clue)),
  );
  return [...numbers, ...words, ...identifiers, ...statusesIn(lower).filter(isOutside)];
}
