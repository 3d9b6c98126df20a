import { idInWords, observationTitle } from '#facts/check-titles.ts';
import { planOf } from '#facts/plans.ts';
import { type Stage, stages } from '#facts/stages.ts';
import type { Finding, Status } from '../checks/finding.ts';
import type { Report } from '../diagnosis/report.ts';
import type { ObservationName } from '../probes/observations.ts';
import type { LinkNote } from '../storage/link-notes.ts';
import type { RerunProgress } from '../storage/link-reruns.ts';
import type { Link } from '../storage/links.ts';
import { aboutPart } from './about-part.ts';
import type { Comparison } from './compare-runs.ts';
import { instant } from './environment.ts';
import { type Html, html } from './html.ts';
import { notesPart } from './notes-part.ts';
import { observedOf } from './observed-part.ts';
import { pageOf } from './page-frame.ts';
import { comparisonPart, progressPart, runList, statusNames } from './runs-part.ts';
import type { ToldFinding, ToldReport } from './told-report.ts';

/** One run as the page lists it: the diagnosis the link was made of, or a re-run. */
export interface Run {
  /** `first`, or the id of the re-run. */
  readonly id: string;
  readonly startedAt: string;
  readonly state: 'ended' | 'running' | 'failed';
  readonly progress: RerunProgress;
}

export interface ReportPage {
  readonly link: Link;
  readonly runs: readonly Run[];
  readonly shown: Run;
  /** Undefined while the shown run goes on, or when it failed. */
  readonly told: ToldReport | undefined;
  /** With another run that ended; undefined while there is none. */
  readonly comparison: (Comparison & { readonly with: Run }) | undefined;
  readonly notes: readonly LinkNote[];
  readonly version: string;
}

const mark = (status: Status): Html => html`<span class="mark ${status}">${statusNames[status]}</span>`;

const isTrouble = ({ finding: { status } }: ToldFinding): boolean => status === 'fail' || status === 'warn';

/** What a link shows. Works without script; everything foreign in it is escaped. */
export function reportPage(page: ReportPage): string {
  const { link, told, shown, runs } = page;
  const title = told ? `Mail connection of ${told.report.settings.mailAddress}` : 'Mail connection report';
  return pageOf(
    title,
    html`<header class="top">
<h1>${title}</h1>
<p class="soft">${told && html`${planOf(told.report.settings.plan).displayName} · `}run of ${instant(shown.startedAt)}</p>
</header>
<main>
${told && outcome(told)}
${actions(page)}
${runs.length > 1 && runList(page)}
${shown.state === 'running' && progressPart(page)}
${shown.state === 'failed' && html`<p class="card fail" role="status">This run was interrupted and left no report. Start another one.</p>`}
${comparisonPart(page)}
${told && reportParts(told, page.version)}
${notesPart(link, page.notes, told?.findings ?? [])}
</main>
<footer>
<p>Shared by ${link.madeBy === 'local' ? 'the administrator' : 'a Jira administrator'}; open until ${instant(link.expiresAt.toISOString())}.
Opened ${link.uses} ${link.uses === 1 ? 'time' : 'times'}. No secret, password or token is part of this report.</p>
</footer>`,
    { isRunning: shown.state === 'running' },
  );
}

function outcome({ findings, report }: ToldReport): Html {
  const failed = findings.filter(({ finding }) => finding.status === 'fail').length;
  const warned = findings.filter(({ finding }) => finding.status === 'warn').length;
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  if (failed > 0) {
    return html`<p class="card fail"><strong>Not working: ${count(failed, 'check', 'checks')} failed</strong>${warned > 0 && `, ${count(warned, 'warning', 'warnings')}`}.</p>`;
  }
  if (report.madeBy.ended !== 'complete') {
    return html`<p class="card warn"><strong>Not finished</strong>: the run was ${report.madeBy.ended === 'cancelled' ? 'cancelled' : 'ended by its time limit'}.</p>`;
  }
  return warned > 0
    ? html`<p class="card warn"><strong>Working, with ${count(warned, 'warning', 'warnings')}</strong>.</p>`
    : html`<p class="card pass"><strong>Working</strong>: every check that was needed passed.</p>`;
}

function actions({ link, shown, told }: ReportPage): Html {
  const base = `/mail-oauth/report/${link.id}`;
  const run = `?run=${shown.id}`;
  return html`<div class="row no-print">
${told && html`<a href="${base}/report.md${run}">Markdown for a ticket</a><a href="${base}/report.json${run}">JSON</a><a href="/mail-oauth/report-schema.json">Schema of the JSON</a>`}
${link.scope === 'rerun' && shown.state !== 'running' && html`<form method="post" action="${base}/reruns"><button>Run again</button></form>`}
</div>
${told && html`<p class="soft no-print">For PDF or paper, print this page: folded parts are printed too.</p>`}`;
}

const reportParts = (told: ToldReport, version: string): Html => {
  const troubles = told.findings.filter(isTrouble);
  return html`${troubles.length > 0 && html`<section aria-labelledby="problems"><h2 id="problems">Problems</h2>${troubles.map(card)}</section>`}
<section aria-labelledby="checks"><h2 id="checks">Checks by stage</h2>
${stages.map((stage) => stagePart(told, stage))}
</section>
${aboutPart(told, version)}`;
};

function stagePart(told: ToldReport, stage: Stage): Html | false {
  const ofStage = told.findings.filter(({ finding }) => finding.stage === stage);
  const needed = ofStage.filter(({ finding }) => finding.status !== 'notApplicable');
  const others = ofStage.filter((told) => !needed.includes(told));
  if (ofStage.length === 0) return false;
  return html`<h3>${idInWords(stage)}</h3>
<ul class="checks">${needed.map((one) => checkLine(one, told.report))}</ul>
${others.length > 0 && html`<details><summary>${others.length} not needed here: ${idInWords(stage)}</summary><ul class="checks">${others.map((one) => checkLine(one, told.report))}</ul></details>`}
${observedOf(told.report, stage)}`;
}

const checkLine = ({ finding, name }: ToldFinding, report: Report): Html =>
  html`<li>${mark(finding.status)}<span>${name}${finding.status === 'blocked' && html` <span class="soft">(${reasonOfBlock(finding, report)})</span>`}</span></li>`;

/** Blocked by what was observed: a connection that did not come about. By what was not: nothing was there to judge. */
function reasonOfBlock({ blockedBy = [] }: Finding, { observations }: Report): string {
  const seen = blockedBy.map((name) => observations[name as ObservationName]);
  const hosts = seen.flatMap((one) => (typeof one === 'object' && 'host' in one ? [one.host] : []));
  return hosts.length > 0
    ? `no working connection to ${[...new Set(hosts)].join(', ')}`
    : `missing: ${blockedBy.map(observationTitle).join(', ')}`;
}

function card({ finding, name, words }: ToldFinding): Html {
  const params = Object.entries(finding.params ?? {});
  return html`<article class="card ${finding.status}">
<h3>${mark(finding.status)} ${words?.title ?? name}</h3>
<p>${words?.cause ?? 'This report holds a code that this version has no words for.'}</p>
${
  words &&
  html`${words.likelyCauses.length > 0 && html`<p>Likely causes:</p><ul>${words.likelyCauses.map((cause) => html`<li>${cause}</li>`)}</ul>`}
<p>What to do:</p>
<ol>${words.remedy.map(
    ({ text, link, command }) =>
      html`<li>${text}${link !== undefined && html` <a href="${link}" rel="noreferrer">${new URL(link).host}</a>`}${command !== undefined && html`<pre tabindex="0">${command}</pre>`}</li>`,
  )}</ol>
<p class="soft">Fixed by: ${words.fixedBy} · <a href="${words.learnMore}" rel="noreferrer">Vendor’s documentation</a></p>`
}
<details><summary>Evidence: ${name}</summary>
<dl><dt>code</dt><dd><code>${finding.code ?? '–'}</code></dd>
${params.map(([key, value]) => html`<dt>${key}</dt><dd><code>${Array.isArray(value) ? value.join(', ') : String(value)}</code></dd>`)}</dl>
</details>
</article>`;
}
