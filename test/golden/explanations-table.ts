import { catalogue, explanationOf } from '../../companion-service/facts/explanations/catalogue.ts';

/** The whole catalogue on one page: code, title, who fixes it, kind, certainty, and the numbers it answers to. */
export const explanationsTable = (): string =>
  `${Object.keys(catalogue)
    .sort()
    .map((code) => {
      const words = explanationOf(code);
      const { aadsts = [], graph = [], onlyAlone = false } = words?.recognises ?? {};
      return [
        code.padEnd(40),
        words?.title.padEnd(32),
        words?.fixedBy.padEnd(14),
        words?.failureClass.padEnd(13),
        words?.certainty.padEnd(11),
        [...aadsts, ...graph].join(' ') + (onlyAlone ? ' (only alone)' : ''),
      ]
        .join('  ')
        .trimEnd();
    })
    .join('\n')}\n`;
