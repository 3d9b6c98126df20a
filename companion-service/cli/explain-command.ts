import type { Readable } from 'node:stream';
import { type Explained, explain } from '#facts/explain/explain.ts';
import { fixedByNames } from '#facts/explanations/fixed-by.ts';
import { failureLines, stepInWords } from './told-lines.ts';

/** More than this is neither read nor needed: `explain` looks at the beginning and the end. */
const mostCharacters = 8_000_000;

async function readAll(input: Readable): Promise<string> {
  let text = '';
  for await (const chunk of input.setEncoding('utf8')) {
    if (text.length < mostCharacters) text += chunk;
  }
  return text;
}

const asData = ({ code, title, cause, likelyCauses, remedy, fixedBy, certainty, evidence, learnMore }: Explained) => ({
  code,
  title,
  cause,
  likelyCauses,
  remedy: remedy.map(stepInWords),
  fixedBy,
  certainty,
  evidence,
  learnMore,
});

const certaintyNote = {
  confirmed: '',
  observed: ' (observed in practice, not documented by the vendor)',
  unconfirmed: ' (not confirmed: treat as a hint)',
} as const;

const inWords = (finding: Explained): string =>
  [
    ...failureLines({
      ...finding,
      cause: `${finding.cause}${certaintyNote[finding.certainty]}`,
      fixedBy: fixedByNames[finding.fixedBy],
    }),
    '',
  ].join('\n');

interface ExplainOptions {
  readonly asJson: boolean;
  readonly input?: Readable;
  readonly write?: (text: string) => void;
}

/** Explains what comes in on standard input. Answers with exit code 0: that nothing was recognised is an answer too. */
export async function explainCommand({
  asJson,
  input = process.stdin,
  write = (text) => void process.stdout.write(text),
}: ExplainOptions): Promise<number> {
  const { findings } = explain(await readAll(input));
  write(
    asJson ? `${JSON.stringify({ findings: findings.map(asData) }, null, 2)}\n` : `${findings.map(inWords).join('\n')}`,
  );
  return 0;
}
