import { idInWords, observationTitle } from '#facts/check-titles.ts';
import { routeText } from '#facts/route-text.ts';
import type { Stage } from '#facts/stages.ts';
import { probes } from '../diagnosis/probes/index.ts';
import type { Report } from '../diagnosis/report.ts';
import type { MailSession, ObservationName, Observations, TranscriptLine } from '../probes/observations.ts';
import { type Html, html } from './html.ts';

/** Names of the observations that belong to a stage, in the order in which they are made. */
export function observationsOf({ settings, observations }: Report, stage: Stage): readonly ObservationName[] {
  const names = probes.filter((probe) => probe.stage === stage).flatMap((probe) => probe.gives(settings));
  return [...new Set(names)].filter((name) => observations[name] !== undefined);
}

/** A conversation with a mail server, a line each. */
export const transcriptText = (transcript: readonly TranscriptLine[]): string =>
  transcript
    .map(({ atMs, from, text }) => `${String(atMs).padStart(6)} ms ${from === 'us' ? '>' : '<'} ${text}`)
    .join('\n');

/** What was seen in one stage, word for word, folded. */
export function observedOf(report: Report, stage: Stage): Html | false {
  const names = observationsOf(report, stage);
  return (
    names.length > 0 &&
    html`<details><summary>What was seen: ${idInWords(stage)}</summary>${names.map((name) => {
      const { transcript, ...rest } = report.observations[name] as Partial<MailSession>;
      const { hosts } = report.observations[name] as Partial<Observations['hostRoutes']>;
      const told = hosts ? routeText(hosts) : transcript && transcriptText(transcript);
      return html`<h4>${observationTitle(name)}</h4>
${told !== undefined && html`<pre tabindex="0">${told}</pre>`}
<pre tabindex="0">${JSON.stringify(rest, null, 2)}</pre>`;
    })}</details>`
  );
}
