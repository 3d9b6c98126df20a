import { type Explained, explain } from '#facts/explain/explain.ts';
import { planOf } from '#facts/plans.ts';
import type { Settings } from '#facts/settings.ts';
import { spoken } from '../i18n/spoken.ts';
import { inPageLanguage } from './explained-words.ts';

/** Explains a text in this browser: where the companion cannot be asked, and where another language than its own is wanted. */
export async function explainHere(text: string, settings: Settings | undefined): Promise<readonly Explained[]> {
  const { findings } = explain(text, settings && { ...settings, plan: planOf(settings.plan) });
  return spoken().language === 'en' ? findings : inPageLanguage(findings, settings);
}
