import type { Explained } from '#facts/explain/explain.ts';
import { planOf } from '#facts/plans.ts';
import type { Settings } from '#facts/settings.ts';
import { wordsOf } from '../diagnosis/words-of.ts';

/** Failures that were read in this browser, told in the language of the page, from the same codes and values. */
export async function inPageLanguage(
  failures: readonly Explained[],
  settings: Settings | undefined,
): Promise<readonly Explained[]> {
  const context = { ...settings, plan: planOf(settings?.plan ?? 'commercial') };
  return Promise.all(
    failures.map(async (failure) => {
      const words = await wordsOf(failure.code, 'authorization').catch(() => undefined);
      if (!words) return failure;
      const { params } = failure;
      return {
        ...failure,
        title: words.title,
        likelyCauses: words.likelyCauses(context),
        cause: words.cause(params, context),
        remedy: words.remedy(params, context),
      };
    }),
  );
}
