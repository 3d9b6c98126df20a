import { catalogue, type ExplanationCode, explanationOf } from './explanations/catalogue.ts';
import type { Recogniser } from './explanations/explanation.ts';

/** What is known of a failure; whatever is there is matched, the most telling part first. */
export interface Clue {
  /** AADSTS numbers, in the order the server gave them. */
  readonly aadsts?: readonly number[];
  /** `code` and `innerError.code` of Microsoft Graph. */
  readonly graph?: readonly string[];
  /** `error` of RFC 6749 section 5.2. */
  readonly oauth?: string;
  /** Code of Node, OpenSSL or the JVM. */
  readonly system?: string;
  readonly httpStatus?: number;
  /** The other side's own words. */
  readonly text?: string;
}

/** A code of the catalogue, and whether it is told only where nothing more telling stands beside it. */
export interface Known {
  readonly code: ExplanationCode;
  readonly onlyAlone: boolean;
}

/** Where the words of a failure were found in a text. */
export interface WordsFound extends Known {
  readonly start: number;
  readonly end: number;
}

interface Words extends Known {
  readonly isGeneralWording: boolean;
  readonly sentences: readonly string[];
  readonly patterns: readonly RegExp[];
}

/** ASCII only, so that every character keeps its place. */
export const inLowerCase = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

const ofMailOrMicrosoft =
  /\b(?:imap|pop3?|smtp|e?mail(?:box)?|exchange|outlook|office ?365|o365|microsoft|entra|azure|aad|graph|jira|oauth2?|xoauth2|tenant|conditional access|multi-?factor)\b|aadsts|client[_ ]secret|client_assertion|microsoftonline|javax?\.mail|jakarta\.mail|\b(?:access|refresh|id)[_ ]?token|\bconsent|redirect[_ ]ur|-err |\bscp\b|5\.7\.|correlation ?id|request ?id|\bsign-?in\b/;

/** True where a text (lower case) speaks of mail, of Microsoft, or of OAuth. */
export const speaksOfMail = (text: string): boolean => ofMailOrMicrosoft.test(text);

const recognisers: readonly (Known & { readonly recogniser: Recogniser })[] = (
  Object.keys(catalogue) as ExplanationCode[]
).flatMap((code) => {
  const recogniser = explanationOf(code)?.recognises;
  return recogniser === undefined ? [] : [{ code, recogniser, onlyAlone: recogniser.onlyAlone === true }];
});

const index = <Key extends string | number>(
  keysOf: (recogniser: Recogniser) => readonly Key[] | undefined,
): ReadonlyMap<Key, Known> =>
  new Map(recognisers.flatMap(({ recogniser, ...known }) => (keysOf(recogniser) ?? []).map((key) => [key, known])));

const byAadsts = index(({ aadsts }) => aadsts);
const byGraph = index(({ graph }) => graph);
const bySystem = index(({ system }) => system);
const byOauth = index(({ oauth }) => oauth);
const byStatus = index(({ httpStatus }) => httpStatus);
const sayings = recognisers.flatMap(({ recogniser, ...known }) =>
  (recogniser.aadstsSaying ?? []).map((saying) => ({ ...known, ...saying })),
);
const words: readonly Words[] = recognisers
  .map(({ recogniser, ...known }) => ({
    ...known,
    isGeneralWording: recogniser.isGeneralWording === true,
    sentences: (recogniser.sentences ?? []).map(inLowerCase),
    patterns: recogniser.patterns ?? [],
  }))
  .filter(({ sentences, patterns }) => sentences.length + patterns.length > 0);

/** What an AADSTS number means, given the message it came with (lower case); a few numbers have several meanings. */
export const knownAadsts = (number: number, message: string): Known | undefined =>
  sayings.find((saying) => saying.number === number && saying.words.test(message)) ?? byAadsts.get(number);
export const knownGraphCode = (code: string): Known | undefined => byGraph.get(code);
export const knownOauthError = (error: string): Known | undefined => byOauth.get(error);
export const knownStatus = (status: number): Known | undefined => byStatus.get(status);
/** A JVM class may come with its package in front. */
export const knownSystemCode = (code: string): Known | undefined =>
  bySystem.get(code) ?? bySystem.get(code.slice(code.lastIndexOf('.') + 1));

/** The first place of each failure whose words stand in a text, which has to be in lower case with single spaces. */
export function knownWords(text: string): WordsFound[] {
  const found: WordsFound[] = [];
  const isOurs = speaksOfMail(text);
  for (const { code, onlyAlone, isGeneralWording, sentences, patterns } of words) {
    let start = Number.POSITIVE_INFINITY;
    let end = start;
    for (const sentence of sentences) {
      const at = text.indexOf(sentence);
      if (at >= 0 && at < start) [start, end] = [at, at + sentence.length];
    }
    for (const pattern of isGeneralWording && !isOurs ? [] : patterns) {
      const match = pattern.exec(text);
      if (match && match.index < start) [start, end] = [match.index, match.index + match[0].length];
    }
    if (end < Number.POSITIVE_INFINITY) found.push({ code, onlyAlone, start, end });
  }
  return withoutOverlap(found);
}

/** Of failures whose words overlap, only the one that explains most of them; a wrapper never stands in the way. */
function withoutOverlap(found: WordsFound[]): WordsFound[] {
  const kept: WordsFound[] = [];
  const weight = ({ onlyAlone, start, end }: WordsFound): number => (onlyAlone ? 0 : 100_000) + end - start;
  for (const candidate of found.sort((one, other) => weight(other) - weight(one))) {
    if (!kept.some(({ start, end }) => candidate.start < end && start < candidate.end)) kept.push(candidate);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** Answers that say by their status alone that neither credentials nor settings are to blame. */
const statusComesFirst = new Set([407, 429, 502, 503, 504, 507, 509]);

/** The code of the most telling explanation for a clue; undefined when nothing in the catalogue knows it. */
export function recognise(clue: Clue): ExplanationCode | undefined {
  const text = inLowerCase((clue.text ?? '').replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, ' '));
  const status = clue.httpStatus === undefined ? undefined : knownStatus(clue.httpStatus);
  const candidates = [
    ...(clue.aadsts ?? []).map((number) => knownAadsts(number, text)),
    ...(clue.httpStatus !== undefined && statusComesFirst.has(clue.httpStatus) ? [status] : []),
    clue.system === undefined ? undefined : knownSystemCode(clue.system),
    ...knownWords(text),
    ...(clue.graph ?? []).map(knownGraphCode).reverse(),
    clue.oauth === undefined ? undefined : knownOauthError(clue.oauth),
    status,
  ].filter((known) => known !== undefined);
  return (candidates.find(({ onlyAlone }) => !onlyAlone) ?? candidates[0])?.code;
}
