import type { ExplanationCode } from '../explanations/catalogue.ts';
import { explanationOf } from '../explanations/catalogue.ts';
import type {
  ExplanationContext,
  FailureClass,
  FixedBy,
  RecognisedParams,
  ToldStep,
} from '../explanations/explanation.ts';
import type { Certainty } from '../fact.ts';
import { type ClueFound, cluesIn } from './clues-in-text.ts';
import { identifiersOf, valuesIn } from './identifiers.ts';
import { masked } from './masking.ts';
import { plainText } from './plain-text.ts';

/** One failure found in a text, in words. */
export interface Explained {
  readonly code: ExplanationCode;
  readonly title: string;
  readonly cause: string;
  readonly likelyCauses: readonly string[];
  readonly remedy: readonly ToldStep[];
  readonly fixedBy: FixedBy;
  readonly failureClass: FailureClass;
  readonly certainty: Certainty;
  readonly learnMore: string;
  /** The part of the text that named it, bounded, with secrets, tokens and addresses masked. */
  readonly evidence: string;
  /** What the words were made from, so that they can be made again for other settings. */
  readonly params: RecognisedParams;
}

export interface Explanations {
  readonly findings: readonly Explained[];
}

const longestEvidence = 300;

/** The words around a place, from the start of their sentence where that is near. */
function evidenceAt(text: string, { start, end, aadsts }: ClueFound): string {
  const from = aadsts === undefined ? Math.max(0, start - 60) : start;
  const before = text.slice(from, start);
  const sentenceStart = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('} '));
  const begin = sentenceStart >= 0 ? from + sentenceStart + 2 : from === 0 ? 0 : from + before.indexOf(' ') + 1;
  const stop = aadsts === undefined ? end + 120 : end;
  const excerpt = text.slice(begin, Math.min(stop, begin + longestEvidence));
  return excerpt.replace(/ at [a-z][\w.$]*\([^)]*\).*$/, '').trim();
}

/** Refusals that could look like a wrong secret must not hide that the server only asked to wait. */
const rankOfClass: Record<FailureClass, number> = {
  throttled: 0,
  configuration: 1,
  consent: 1,
  credential: 1,
  account: 1,
  mailbox: 1,
  transient: 2,
  network: 2,
  'product-bug': 3,
};

interface Ranked {
  readonly clue: ClueFound;
  readonly code: ExplanationCode;
  readonly rank: number;
}

const rankOf = (clue: ClueFound, failureClass: FailureClass): number =>
  clue.aadsts === undefined ? 10 + rankOfClass[failureClass] : clue.known === undefined ? 5 : 0;

/** One entry a code, the most decisive first; wrappers only where nothing else was found. */
function decisiveFirst(clues: readonly ClueFound[]): Ranked[] {
  const telling = clues.filter(({ known }) => known?.onlyAlone !== true);
  const ranked = (telling.length > 0 ? telling : clues).map((clue): Ranked => {
    const code = clue.known?.code ?? 'UNRECOGNISED';
    return { clue, code, rank: rankOf(clue, explanationOf(code)?.failureClass ?? 'product-bug') };
  });
  const sorted = ranked.sort((one, other) => one.rank - other.rank || one.clue.start - other.clue.start);
  const seen = new Set<string>();
  return sorted.filter(({ clue, code }) => {
    const key = clue.known === undefined ? `${code} ${clue.aadsts}` : code;
    return !seen.has(key) && seen.add(key);
  });
}

function inWords(code: ExplanationCode, params: RecognisedParams, context: ExplanationContext): Explained {
  const words = explanationOf(code);
  if (words === undefined) throw new Error(`no words for ${code}`);
  const { title, fixedBy, failureClass, certainty, learnMore } = words;
  return {
    code,
    title,
    cause: words.cause(params, context),
    likelyCauses: words.likelyCauses(context),
    remedy: words.remedy(params, context),
    fixedBy,
    failureClass,
    certainty,
    learnMore,
    evidence: params.evidence,
    params,
  };
}

/**
 * Every failure that a pasted text names, the most decisive first; `UNRECOGNISED` alone when it names none. Reads only:
 * nothing in the text is executed, followed or sent. Never throws.
 */
export function explain(text: string, known: Partial<ExplanationContext> = {}): Explanations {
  const readable = masked(plainText(masked(text)));
  const context = { ...valuesIn(readable), ...known };
  const found = decisiveFirst(cluesIn(readable)).slice(0, 12);
  const findings = found.map(({ clue, code }) =>
    inWords(
      code,
      {
        evidence: evidenceAt(readable, clue),
        ...(clue.aadsts !== undefined && { aadsts: clue.aadsts }),
        ...identifiersOf(readable, clue.start),
      },
      context,
    ),
  );
  if (findings.length > 0) return { findings };
  const evidence = readable.slice(0, longestEvidence) || '(nothing)';
  return { findings: [inWords('UNRECOGNISED', { evidence }, context)] };
}
