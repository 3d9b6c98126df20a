import { explanationOf } from '#facts/explanations/catalogue.ts';
import { type Column, columnName, columns, type Peer } from './columns.ts';
import { type Fault, faultIds, faults } from './faults.ts';
import { whyNot } from './not-applicable.ts';
import type { Outcome } from './run-matrix.ts';

const peerNames: Readonly<Record<Peer, string>> = {
  discovery: 'Discovery',
  token: 'Token endpoint and sign-in',
  imap: 'IMAP',
  pop: 'POP',
  smtp: 'SMTP',
  graph: 'Microsoft Graph',
};

const title = (code: string): string => explanationOf(code)?.title ?? code;

/** Numbers the reasons why a cell makes no sense, in the order in which they are met. */
class Reasons {
  readonly #numbers = new Map<string, number>();

  numberOf(reason: string): number {
    const number = this.#numbers.get(reason) ?? this.#numbers.size + 1;
    this.#numbers.set(reason, number);
    return number;
  }

  lines(): string[] {
    return [...this.#numbers].map(([reason, number]) => `${number}. ${reason}`);
  }
}

function tableOf(
  peer: Peer,
  outcomeOf: (fault: Fault, column: Column) => Outcome | undefined,
  reasons: Reasons,
): string[] {
  const own = columns.filter((column) => column.peer === peer);
  const cell = (fault: Fault, column: Column): string => {
    const reason = whyNot(fault, column);
    if (reason !== undefined) return `– ${reasons.numberOf(reason)}`;
    const code = outcomeOf(fault, column)?.code;
    if (column.isPassedOver && code === undefined) return 'passed over';
    return code === undefined ? '**not told**' : title(code);
  };
  const rows = faultIds.filter((fault) => own.some((column) => whyNot(fault, column) === undefined));
  return [
    `## ${peerNames[peer]}`,
    '',
    `| what goes wrong | ${own.map(({ step }) => step).join(' | ')} |`,
    `|---|${own.map(() => '---').join('|')}|`,
    ...rows.map((fault) => `| ${faults[fault]} | ${own.map((column) => cell(fault, column)).join(' | ')} |`),
    '',
  ];
}

/** docs/fault-matrix.md: what is told of each fault at each step, in the words people read. */
export function matrixPage(outcomes: readonly Outcome[]): string {
  const byCell = new Map(outcomes.map((outcome) => [`${outcome.column} ${outcome.fault}`, outcome]));
  const reasons = new Reasons();
  const codes = [...new Set(outcomes.flatMap(({ code }) => code ?? []))].sort();
  const tables = [...new Set(columns.map(({ peer }) => peer))].flatMap((peer) =>
    tableOf(peer, (fault, column) => byCell.get(`${columnName(column)} ${fault}`), reasons),
  );
  return [
    '# Fault matrix',
    '',
    'What the diagnosis says when one thing goes wrong and everything else is right. Each cell is a whole diagnosis',
    'against real sockets, run by `npm run fault-matrix`, which writes this page; `npm test` runs the same cells and',
    'fails when one of them hangs, tells something else, leaves a connection open, or shows a secret.',
    '',
    `${outcomes.length} cells. Rows are what goes wrong, columns where; a cell holds the title of the first problem of its`,
    'stage. “Passed over”: nobody needs the answer, so nothing is told and nothing waits for it. “–” with a number: the',
    'cell makes no sense, for the reason of that number below.',
    '',
    ...tables,
    '## Why a cell makes no sense',
    '',
    ...reasons.lines(),
    '',
    '## Titles and codes',
    '',
    '| title | code | who fixes it |',
    '|---|---|---|',
    ...codes.map((code) => `| ${title(code)} | \`${code}\` | ${explanationOf(code)?.fixedBy ?? ''} |`),
    '',
  ].join('\n');
}
