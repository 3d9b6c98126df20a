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
    `${say('mailbox.heading')}: ${context.mailAddress ?? ''}`,
    `${say('registration.clientId')}: ${context.clientId ?? ''}`,
    `${say('registration.tenant')}: ${context.tenant ?? ''}`,
    ...(typeof evidence === 'string' ? [`${say('finding.evidence')}: ${evidence}`] : []),
    '',
    `${say('finding.steps')}:`,
    ...steps,
    '',
    words.learnMore,
  ].join('\n');
}
