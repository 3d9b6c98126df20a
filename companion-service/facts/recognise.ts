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
  /** The other side's own words. */
  readonly text?: string;
}

type Match = (recogniser: Recogniser, clue: Clue) => boolean;

/** From the most telling to the least. */
const matches: readonly Match[] = [
  ({ aadsts = [] }, clue) => clue.aadsts?.some((number) => aadsts.includes(number)) ?? false,
  ({ sentences = [] }, { text }) =>
    text !== undefined && sentences.some((sentence) => text.toLowerCase().includes(sentence.toLowerCase())),
  ({ patterns = [] }, { text }) => text !== undefined && patterns.some((pattern) => pattern.test(text)),
  ({ graph = [] }, clue) => clue.graph?.some((code) => graph.includes(code)) ?? false,
  ({ system = [] }, clue) => clue.system !== undefined && system.includes(clue.system),
  ({ oauth = [] }, clue) => clue.oauth !== undefined && oauth.includes(clue.oauth),
];

/** The code of the most telling explanation for a clue; undefined when nothing in the catalogue knows it. */
export function recognise(clue: Clue): ExplanationCode | undefined {
  const codes = Object.keys(catalogue) as ExplanationCode[];
  for (const isMatch of matches) {
    const code = codes.find((candidate) => {
      const recogniser = explanationOf(candidate)?.recognises;
      return recogniser !== undefined && isMatch(recogniser, clue);
    });
    if (code) return code;
  }
  return undefined;
}
