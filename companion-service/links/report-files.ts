import { observationTitle } from '#facts/check-titles.ts';
import { conversationText } from '#facts/conversation-text.ts';
import { routeText } from '#facts/route-text.ts';
import { stages } from '#facts/stages.ts';
import { environmentLines, instant, type Line, settingsLines } from './environment.ts';
import { observationsOf } from './observed-part.ts';
import { exportSchema } from './report-schema.ts';
import type { ToldFinding, ToldReport } from './told-report.ts';

/** The report as JSON; its schema is published beside it. */
export function reportJson({ report, findings }: ToldReport, version: string, now = new Date()): string {
  const told = findings.map(({ finding, name, words }) => ({
    ...finding,
    name,
    ...(words && {
      title: words.title,
      cause: words.cause,
      remedy: words.remedy.map(({ text, link, command }) => [text, link, command].filter(Boolean).join('\n')),
      fixedBy: words.fixedBy,
      learnMore: words.learnMore,
    }),
  }));
  const exportedBy = { product: 'jira-mail-oauth', version, at: now.toISOString() };
  return `${JSON.stringify(exportSchema.parse({ exportedBy, report, today: { findings: told } }), null, 2)}\n`;
}

/** Foreign text in a line of Markdown: no markup of its own, no line break. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** A block that nothing in the text can end. */
function block(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

const lines = (list: readonly Line[]): string =>
  list.map(([name, value]) => `- ${plain(name)}: ${plain(value)}`).join('\n');

const troubleText = ({ finding, name, words }: ToldFinding): string =>
  [
    `### ${plain(words?.title ?? name)} (${finding.status === 'fail' ? 'failed' : 'warning'})`,
    `Check: ${plain(name)}${finding.code === undefined ? '' : ` · \`${finding.code}\``}`,
    ...(words ? [plain(words.cause)] : []),
    ...(words
      ? [
          words.remedy
            .map(({ text, link, command }, at) =>
              [`${at + 1}. ${plain(text)}`, link && `   ${link}`, command && block(command)].filter(Boolean).join('\n'),
            )
            .join('\n'),
          `Fixed by: ${words.fixedBy}. ${words.learnMore}`,
        ]
      : []),
    ...(finding.params ? [block(JSON.stringify(finding.params, null, 2))] : []),
  ].join('\n\n');

/** The report as Markdown, to paste into a ticket. */
export function reportMarkdown({ report, findings }: ToldReport, version: string): string {
  const troubles = findings.filter(({ finding: { status } }) => status === 'fail' || status === 'warn');
  const { hostRoutes } = report.observations;
  const transcripts = stages.flatMap((stage) =>
    observationsOf(report, stage).flatMap((name) => {
      const told = conversationText(report.observations[name]);
      return told === undefined ? [] : [`### ${observationTitle(name)}`, block(told)];
    }),
  );
  return `${[
    `# Mail connection of ${plain(report.settings.mailAddress)}, ${instant(report.madeBy.startedAt)}`,
    '## Problems',
    ...(troubles.length > 0 ? troubles.map(troubleText) : ['None.']),
    '## Checks',
    findings
      .filter(({ finding }) => finding.status !== 'notApplicable')
      .map(({ finding, name }) => `- ${finding.status}: ${plain(name)}`)
      .join('\n'),
    '## Settings',
    lines(settingsLines(report)),
    '## Environment',
    lines(environmentLines(report, version)),
    ...(hostRoutes ? ['## Names and addresses', block(routeText(hostRoutes.hosts))] : []),
    ...(transcripts.length > 0 ? ['## Conversations', ...transcripts] : []),
  ].join('\n\n')}\n`;
}
