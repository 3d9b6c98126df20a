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
    say('handOver.opening', context.mailAddress ?? ''),
    '',
    words.title,
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

/** Mail programs on Windows are handed no longer an address: the rest of the message would be lost without a word. */
const mostCharacters = 2000;

/** The message as a `mailto:` address (RFC 6068) without a receiver; undefined where it is too long for one. */
export function mailAddressOf(subject: string, text: string): string | undefined {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const address = `mailto:?subject=${encodeURIComponent(`Jira: ${subject}`)}&body=${body}`;
  return address.length > mostCharacters ? undefined : address;
}
