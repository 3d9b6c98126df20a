import { styleText } from 'node:util';
import type { ToldStep } from '#facts/explanations/explanation.ts';

/** Words of a failure, as they are told on a terminal and in a log. */
export interface ToldFailure {
  readonly title: string;
  readonly code: string;
  readonly cause: string;
  readonly likelyCauses: readonly string[];
  readonly remedy: readonly ToldStep[];
  /** Who fixes it, in words. */
  readonly fixedBy: string;
  readonly evidence?: string | undefined;
  readonly learnMore: string;
}

/** A step as one text, with its address or its lines for the shell. */
export const stepInWords = ({ text, link, command }: ToldStep): string =>
  [text, link && `<${link}>`, command].filter((part) => part !== undefined).join('\n');

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

/** What is wrong, why, and what to do by whom, one line each. */
export const failureLines = (failure: ToldFailure): readonly string[] => [
  `${failure.title}  [${failure.code}]`,
  `  ${failure.cause}`,
  ...(failure.likelyCauses.length > 0
    ? ['  Likely causes:', ...failure.likelyCauses.map((likely) => `    - ${likely}`)]
    : []),
  `  What to do (${failure.fixedBy}):`,
  ...failure.remedy.map((step, at) => `    ${at + 1}. ${indented(stepInWords(step), '       ')}`),
  ...(failure.evidence === undefined ? [] : [`  Found in: ${failure.evidence}`]),
  `  More: ${failure.learnMore}`,
];

/** Names and values, the values under one another. */
export function valueLines(values: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const width = Math.max(0, ...values.map(([name]) => name.length)) + 2;
  return values.map(([name, value]) => `${name.padEnd(width)}${value}`);
}

type Style = Parameters<typeof styleText>[0];

/** Colours for a terminal; none for a file, or where `NO_COLOR` is set (no-color.org). */
export function paintFor(output: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv) {
  const isColoured = output.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return (style: Style, text: string): string => (isColoured ? styleText(style, text) : text);
}
