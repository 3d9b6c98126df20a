import { idInWords } from '#facts/check-titles.ts';
import { stages } from '#facts/stages.ts';
import type { Status } from '../checks/finding.ts';
import { instant } from './environment.ts';
import { type Html, html } from './html.ts';
import type { ReportPage, Run } from './report-page.ts';
import { progressInWords, stageInWords } from './rerun-progress.ts';
import type { ToldFinding } from './told-report.ts';

export const statusNames: Readonly<Record<Status, string>> = {
  pass: 'Passed',
  warn: 'Warning',
  fail: 'Failed',
  blocked: 'Not tested',
  notApplicable: 'Not needed',
};

const runName = (runs: readonly Run[], run: Run): string => {
  const at = runs.findIndex(({ id }) => id === run.id);
  return `${at === 0 ? 'First run' : `Run ${at + 1}`}, ${instant(run.startedAt)}`;
};

/** The runs of a link, to choose from. */
export const runList = ({ link, runs, shown }: ReportPage): Html => html`<nav aria-label="Runs" class="no-print"><ul>
${runs.map(
  (run) =>
    html`<li><a href="/mail-oauth/report/${link.id}?run=${run.id}"${run.id === shown.id && html` aria-current="page"`}>${runName(runs, run)}${run.state === 'running' && ' (running)'}${run.state === 'failed' && ' (interrupted)'}</a></li>`,
)}
</ul></nav>`;

/** A run that goes on. Kept up to date by the script of the page, or without it by looking again. */
export const progressPart = ({
  link,
  shown,
}: ReportPage): Html => html`<section aria-labelledby="progress" id="running" data-events="/mail-oauth/report/${link.id}/runs/${shown.id}/events">
<h2 id="progress">Running</h2>
<p role="status" id="running-words">${progressInWords(shown.progress)}</p>
<ul class="checks">${stages.map(
  (stage) =>
    html`<li><span class="mark">${idInWords(stage)}</span><span id="stage-${stage}">${stageInWords(shown.progress[stage])}</span></li>`,
)}</ul>
<p class="soft">The result appears here by itself. The administrator sees that the run was started.</p>
</section>`;

const statusName = (status: Status | undefined): string => (status === undefined ? 'Not there' : statusNames[status]);

/** What the shown run changed, and the choice of another one to compare it with. */
export function comparisonPart({ link, runs, shown, comparison }: ReportPage): Html | false {
  if (!comparison) return false;
  const { fixed, appeared, remaining, untested, changes, surroundings } = comparison;
  const others = runs.filter((run) => run.state === 'ended' && run.id !== shown.id);
  const list = (heading: string, told: readonly ToldFinding[]): Html | false =>
    told.length > 0 &&
    html`<h3>${heading}</h3><ul>${told.map(({ name, words }) => html`<li>${name}${words && `: ${words.title}`}</li>`)}</ul>`;
  return html`<section aria-labelledby="comparison">
<h2 id="comparison">Compared with: ${runName(runs, comparison.with)}</h2>
${[fixed, appeared, remaining, untested].every(({ length }) => length === 0) && html`<p>Nothing is wrong in either run.</p>`}
${list('Fixed', fixed)}${list('New', appeared)}${list('Still wrong', remaining)}${list('Wrong before, not tested now', untested)}
${
  changes.length > 0 &&
  table(
    'Every check that changed',
    ['Check', 'Before', 'Now'],
    changes.map(({ name, before, after }) => [name, statusName(before), statusName(after)]),
  )
}
${surroundings.length > 0 && table('What was around it', ['', 'Before', 'Now'], surroundings)}
${
  others.length > 1 &&
  html`<form class="row" method="get" action="/mail-oauth/report/${link.id}"><input type="hidden" name="run" value="${shown.id}">
<label for="against">Compare with</label><select id="against" name="against">${others.map(
    (run) =>
      html`<option value="${run.id}"${run.id === comparison.with.id && html` selected`}>${runName(runs, run)}</option>`,
  )}</select><button>Compare</button></form>`
}
</section>`;
}

const table = (summary: string, heads: readonly string[], rows: readonly (readonly string[])[]): Html =>
  html`<details><summary>${summary}: ${rows.length}</summary><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody></table></details>`;
