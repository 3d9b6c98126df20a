import { idInWords, nameOfPart } from '#facts/check-titles.ts';
import { isPhrase, say } from '../phrases.ts';

/** What a check proves, and for which part; a check newer than this page is named by its id. */
export function checkName({ check, subject }: { readonly check: string; readonly subject?: string }): string {
  const key = `check.${check}`;
  const name = isPhrase(key) ? say(key) : idInWords(check);
  if (subject === undefined) return name;
  return `${name} · ${subject === 'authority' ? say('part.authority') : nameOfPart(subject)}`;
}

/** What a probe looked at: `outlookToken` reads “Exchange Online token”; one newer than this page is named by its id. */
export function observationName(name: string): string {
  const key = `observation.${name}`;
  return isPhrase(key) ? say(key) : idInWords(name);
}
