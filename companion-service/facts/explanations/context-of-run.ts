import { planOf } from '../plans.ts';
import type { Settings } from '../settings.ts';
import type { ExplanationContext } from './explanation.ts';

/** What is known when the findings of a run are told: its settings, and what was seen of who signed in. */
export const contextOfRun = (
  settings: Settings,
  { signedInAccount }: { readonly signedInAccount?: { readonly preferredUsername?: string } },
): ExplanationContext => ({
  ...settings,
  plan: planOf(settings.plan),
  ...(signedInAccount?.preferredUsername !== undefined && { signedInAs: signedInAccount.preferredUsername }),
});
