import type { Explanation, ExplanationContext } from '#facts/explanations/explanation.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { say } from '../phrases.ts';

/** A finding as a message to whoever fixes it: what is wrong, for which app and mailbox, and the steps. */
export function handOverText(words: Explanation<unknown>, finding: Finding, context: ExplanationContext): string {
  const params = finding.params ?? {};
  const steps = words
    .remedy(params, context)
    .flatMap(({ text, link, command }, index) => [
      `${index + 1}. ${text}`,
      ...(link ? [`   ${link}`] : []),
      ...(command ? command.split('\n').map((line) => `   ${line}`) : []),
    ]);
  const evidence = params['evidence'];
  return [
    words.title,
    '',
    words.cause(params, context),
    '',
    say('page.labelled', say('mailbox.heading'), context.mailAddress ?? ''),
    say('page.labelled', say('registration.clientId'), context.clientId ?? ''),
    say('page.labelled', say('registration.tenant'), context.tenant ?? ''),
    ...(typeof evidence === 'string' ? [say('page.labelled', say('finding.evidence'), evidence)] : []),
    '',
    say('page.labelled', say('finding.steps'), '').trim(),
    ...steps,
    '',
    words.learnMore,
  ].join('\n');
}
