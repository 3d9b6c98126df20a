import { planIds, planOf } from '#facts/plans.ts';
import { type PhraseKey, phrases, say } from '../phrases.ts';

/** A plan's name in the language of the page; what is no plan of Microsoft's own is called as it is. */
export function planName(displayName: string): string {
  const key = `plan.${planIds.find((id) => planOf(id).displayName === displayName)}`;
  return key in phrases ? say(key as PhraseKey) : displayName;
}
