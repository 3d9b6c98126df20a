/** What one visit showed, times in milliseconds since the navigation began. */
export interface Visit {
  readonly interactiveMs: number;
  /** Durations of the long tasks (over 50 ms) after the first paint, https://www.w3.org/TR/longtasks-1/ */
  readonly longTasksMs: readonly number[];
}

/** Figures of the page beside the bare host, as they are kept in docs/benchmarks.json. */
export interface PageFigures {
  readonly takenOn: string;
  readonly browser: string;
  readonly cores: string;
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly host: readonly Visit[];
  readonly ours: readonly Visit[];
  /** Long tasks while a diagnosis ran and was shown, a list for each run. */
  readonly verifying: readonly (readonly number[])[];
}

const begin = '<!-- page: written by npm run bench:page -->';
const end = '<!-- /page -->';

/** The middle one; the mean of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);
const rounded = (value: number): string => value.toFixed(0);
const verdict = (isMet: boolean): string => (isMet ? 'met' : 'NOT met');

/** The page's section of docs/benchmarks.md. */
export function pageSection({
  takenOn,
  browser,
  cores,
  loadBefore,
  loadAfter,
  host,
  ours,
  verifying,
}: PageFigures): string {
  const hostMs = median(host.map(({ interactiveMs }) => interactiveMs));
  const oursMs = median(ours.map(({ interactiveMs }) => interactiveMs));
  const startTask = median(ours.map(({ longTasksMs }) => longest(longTasksMs)));
  const hostTask = median(host.map(({ longTasksMs }) => longest(longTasksMs)));
  const verifyTask = median(verifying.map(longest));
  const ratio = oursMs / hostMs;
  return `${begin}
## The page in a browser

Written by \`npm run bench:page\` on ${takenOn}; do not edit. ${browser}, ${cores}, ${ours.length} visits each, in turns, nothing
cached. Load average before ${loadBefore.toFixed(1)}, after ${loadAfter.toFixed(1)}: other work on the machine makes every time longer.

- ${verdict(ratio <= 1.5)}: interactive within 1.5 × of the bare host page: ${ratio.toFixed(2)}
- ${verdict(startTask <= 100)}: no long task over 100 ms after the first paint, until the form can be typed into: ${rounded(startTask)} ms
- ${verdict(verifyTask <= 100)}: none while a diagnosis runs and is shown: ${rounded(verifyTask)} ms

| measure (medians) | bare host page | ours |
| --- | ---: | ---: |
| interactive, ms | ${rounded(hostMs)} | ${rounded(oursMs)} |
| longest task after the first paint, ms | ${rounded(hostTask)} | ${rounded(startTask)} |
| longest task while verifying, ms | | ${rounded(verifyTask)} |

Interactive: the page has loaded, its first control is there (Jira’s own button; our field for the address), a frame with
it was painted and a task was answered. The host is this project’s stand-in for Jira with AUI, once without our plugin.
A longest task of 0 means that none took 50 ms, which is where browsers begin to count.
${end}
`;
}

/** A document with its page section put in, or replaced; \`section\` may be another document that has one. */
export function withPageSection(document: string, section: string): string {
  const found = partOf(section);
  if (found === undefined) return document;
  const old = partOf(document);
  return old === undefined ? `${document.trimEnd()}\n\n${found}\n` : document.replace(old, () => found);
}

function partOf(document: string): string | undefined {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  return from < 0 || to < from ? undefined : document.slice(from, to + end.length);
}
