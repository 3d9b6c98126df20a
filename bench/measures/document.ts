import { explanation } from './explanation.ts';
import { figure, type Row } from './figures.ts';
import { verdicts } from './verdicts.ts';

/** What stands beside the figures, so that they can be judged. */
export interface Circumstances {
  readonly takenOn: string;
  readonly machine: readonly string[];
  readonly roundTripMs: number;
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly mailboxes: number;
  readonly isQuick: boolean;
  /** What whoever took the figures has to say of them. */
  readonly notes?: readonly string[];
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, unit, ours, peer, peerValue, ratio, floor }) =>
    [
      measure,
      unit,
      figure(ours),
      peer,
      figure(peerValue),
      figure(ratio),
      floor === undefined ? '' : figure(floor),
    ].join(' | '),
  );
  const head = ['measure | unit | ours | peer | peer’s | ratio | bound', '--- | --- | ---: | --- | ---: | ---: | ---:'];
  return [...head, ...lines].map((line) => `| ${line} |`).join('\n');
}

/** docs/benchmarks.md. */
export function document(rows: readonly Row[], about: Circumstances): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const { takenOn, machine, roundTripMs, loadBefore, loadAfter, mailboxes, isQuick, notes = [] } = about;
  return `# Speed

Written by \`npm run bench\`${isQuick ? ' (quick)' : ''} on ${takenOn}; do not edit. ${machine.join(', ')}.
Round trip behind the delay: ${figure(roundTripMs)} ms (median of TCP handshakes). ${mailboxes} mailboxes a fleet. Load average
before ${figure(loadBefore)}, after ${figure(loadAfter)}: other work on the machine makes every figure worse, ours and the peers'.
${notes.map((note) => `${note}\n`).join('')}
## Goals

${verdicts(rows)
  .map((line) => `- ${line}`)
  .join('\n')}

A ratio above 1 is for us, whichever direction is good.

${groups.map((group) => `## ${group}\n\n${table(rows.filter((row) => row.group === group))}`).join('\n\n')}

${explanation}
`;
}
