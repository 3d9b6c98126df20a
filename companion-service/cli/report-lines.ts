import { idInWords } from '#facts/check-titles.ts';
import { type Stage, stages } from '#facts/stages.ts';
import { wayInEnglish, wayTaken } from '#facts/way-taken.ts';
import type { ToldFinding, ToldReport } from '../links/told-report.ts';
import { failureLines, type paintFor } from './told-lines.ts';

type Paint = ReturnType<typeof paintFor>;

const evidenceOf = ({ params }: ToldFinding['finding']): string | undefined => {
  const evidence = (params as { readonly evidence?: unknown } | undefined)?.evidence;
  return typeof evidence === 'string' && evidence !== '' ? evidence : undefined;
};

/** Explains a failure the first time it is met; later ones point there. */
function troubleTeller(paint: Paint): (trouble: ToldFinding) => readonly string[] {
  const explained = new Set<string>();
  return ({ finding, name, words }) => {
    const mark = finding.status === 'fail' ? paint('red', '✗') : paint('yellow', '!');
    if (!words) return [`    ${mark} ${name}`];
    const failure = { ...words, code: finding.code ?? '', evidence: evidenceOf(finding) };
    const [head = '', ...rest] = failureLines(failure);
    const isNew = !explained.has(rest.slice(0, -2).join());
    explained.add(rest.slice(0, -2).join());
    const seen = failure.evidence === undefined ? [] : [`  Found in: ${failure.evidence}`];
    return [
      `    ${mark} ${paint('bold', head)}`,
      paint('dim', `      Checked: ${name}${isNew ? '' : '; explained above'}`),
      ...(isNew ? rest : seen).map((line) => `    ${line.replaceAll('\n', '\n    ')}`),
    ];
  };
}

const stateOf = (looked: readonly ToldFinding[], paint: Paint): readonly [mark: string, state: string] => {
  const count = (status: string): number => looked.filter(({ finding }) => finding.status === status).length;
  if (count('fail') > 0) return [paint('red', '✗'), `${count('fail')} of ${looked.length} failed`];
  if (count('warn') > 0) return [paint('yellow', '!'), `passed, ${count('warn')} to look at`];
  if (count('blocked') === looked.length) return [paint('dim', '–'), 'not reached'];
  return [paint('green', '✓'), `passed (${count('pass')})`];
};

/** One stage: how it went, and everything that is not in order. */
function stageLines(
  stage: Stage,
  told: readonly ToldFinding[],
  paint: Paint,
  tellTrouble: (trouble: ToldFinding) => readonly string[],
): readonly string[] {
  const looked = told.filter(({ finding }) => finding.stage === stage && finding.status !== 'notApplicable');
  if (looked.length === 0) return [];
  const [mark, state] = stateOf(looked, paint);
  const troubles = looked.filter(({ finding }) => finding.status === 'fail' || finding.status === 'warn');
  return [`${mark} ${idInWords(stage).padEnd(15)}${state}`, ...troubles.flatMap(tellTrouble)];
}

/** A report for a terminal: stage by stage, each failure with its next step, the outcome last. */
export function reportLines({ report, findings }: ToldReport, paint: Paint): readonly string[] {
  const failed = findings.filter(({ finding }) => finding.status === 'fail').length;
  const warned = findings.filter(({ finding }) => finding.status === 'warn').length;
  const seconds = (report.madeBy.durationMs / 1000).toFixed(1);
  const outcome =
    report.madeBy.ended !== 'complete'
      ? `Not finished: ${report.madeBy.ended === 'deadline' ? 'it took too long' : 'it was stopped'}.`
      : failed > 0
        ? `${failed} failed${warned > 0 ? `, ${warned} to look at` : ''}.`
        : warned > 0
          ? `Nothing failed, ${warned} to look at.`
          : 'Everything passed.';
  const tellTrouble = troubleTeller(paint);
  return [
    ...stages.flatMap((stage) => stageLines(stage, findings, paint, tellTrouble)),
    ...report.bugs.map(({ name, where }) => `Fault of this program, no verdict: ${name} in ${where}`),
    '',
    `${paint('bold', outcome)} ${seconds} s.`,
    ...wayTaken(report.observations).map(wayInEnglish),
  ];
}
