import { observationTitle } from '#facts/check-titles.ts';
import { environmentLines, type Line, settingsLines } from './environment.ts';
import { type Html, html } from './html.ts';
import type { ToldReport } from './told-report.ts';

const list = (lines: readonly Line[]): Html =>
  html`<dl>${lines.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;

/** Settings, environment and times of a report. */
export const aboutPart = ({ report }: ToldReport, version: string): Html => html`<section aria-labelledby="settings">
<h2 id="settings">Settings</h2>${list(settingsLines(report))}</section>
<section aria-labelledby="environment"><h2 id="environment">Environment</h2>${list(environmentLines(report, version))}</section>
<section aria-labelledby="times"><h2 id="times">Times</h2>
<details><summary>When each observation was made</summary>
<table><thead><tr><th scope="col">Observation</th><th scope="col" class="number">from (ms)</th><th scope="col" class="number">took (ms)</th></tr></thead>
<tbody>${Object.entries(report.timings)
  .toSorted(([, one], [, other]) => one.startMs - other.startMs)
  .map(
    ([name, { startMs, endMs }]) =>
      html`<tr><td>${observationTitle(name)}</td><td class="number">${Math.round(startMs)}</td><td class="number">${Math.round(endMs - startMs)}</td></tr>`,
  )}</tbody></table>
</details></section>`;
