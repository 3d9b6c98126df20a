import { idInWords, observationTitle } from '#facts/check-titles.ts';
import { conversationText, observationText } from '#facts/conversation-text.ts';
import { routeText } from '#facts/route-text.ts';
import type { Stage } from '#facts/stages.ts';
import { probes } from '../diagnosis/probes/index.ts';
import type { Report } from '../diagnosis/report.ts';
import type { ObservationName, Observations } from '../probes/observations.ts';
import { type Html, html } from './html.ts';

/** Names of the observations that belong to a stage, in the order in which they are made. */
export function observationsOf({ settings, observations }: Report, stage: Stage): readonly ObservationName[] {
  const names = probes.filter((probe) => probe.stage === stage).flatMap((probe) => probe.gives(settings));
  return [...new Set(names)].filter((name) => observations[name] !== undefined);
}

/** What was seen in one stage, word for word, folded. */
export function observedOf(report: Report, stage: Stage): Html | false {
  const names = observationsOf(report, stage);
  return (
    names.length > 0 &&
    html`<details><summary>What was seen: ${idInWords(stage)}</summary>${names.map((name) => {
      const seen = report.observations[name];
      const { hosts } = seen as Partial<Observations['hostRoutes']>;
      const told = hosts ? routeText(hosts) : conversationText(seen);
      return html`<h4>${observationTitle(name)}</h4>
${told !== undefined && html`<pre tabindex="0">${told}</pre>`}
<pre tabindex="0">${observationText(seen)}</pre>`;
    })}</details>`
  );
}
