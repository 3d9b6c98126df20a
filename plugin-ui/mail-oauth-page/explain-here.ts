import { type Explained, explain } from '#facts/explain/explain.ts';
import { planOf } from '#facts/plans.ts';
import type { Settings } from '#facts/settings.ts';

/** Explains a text in this browser, where the companion cannot be asked; the same code, so the same words. */
export function explainHere(text: string, settings: Settings | undefined): readonly Explained[] {
  return explain(text, settings && { ...settings, plan: planOf(settings.plan) }).findings;
}
