import { useEffect, useMemo, useState } from 'react';
import type { Settings } from '#facts/settings.ts';
import { fetchTranslation } from '../diagnosis/words/in-page-language.ts';
import { say } from '../phrases.ts';
import type { FieldProblems } from './field-problems.ts';
import type { LintWord } from './lint-words.ts';
import { usePageServices } from './page-services.ts';

export interface Lint {
  /** Cannot work like this. */
  readonly errors: FieldProblems;
  /** Works in rare set-ups only. */
  readonly warnings: FieldProblems;
  /** About Jira, not about a field. */
  readonly notices: readonly LintWord[];
}

type LintInWords = typeof import('./lint-words.ts').lintInWords;

const isLoopback = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

const nothing: Lint = { errors: {}, warnings: {}, notices: [] };

function byField(found: readonly LintWord[]): FieldProblems {
  const problems: FieldProblems = {};
  for (const { field, title, cause } of found)
    if (field) problems[field] = [problems[field], say('page.labelled', title, cause)].filter(Boolean).join(' ');
  return problems;
}

/** Judges the settings while they are typed. The rules and their words are fetched once there is something to judge. */
export function useLint(settings: Settings | undefined): Lint {
  const { host } = usePageServices();
  const [lintInWords, setLint] = useState<LintInWords>();
  const isWanted = settings !== undefined;
  useEffect(() => {
    if (!isWanted || lintInWords) return;
    let isHere = true;
    // Advice only: without it, the diagnosis finds the same.
    const rules = import(/* webpackChunkName: "lint" */ './lint-words.ts');
    Promise.all([rules, fetchTranslation('others', 'registration')]).then(
      ([module]) => isHere && setLint(() => module.lintInWords),
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, lintInWords]);
  const fingerprint = JSON.stringify(settings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fingerprint stands for the settings
  return useMemo(() => {
    if (!settings || !lintInWords) return nothing;
    const found = lintInWords(settings, {
      ...(host.baseUrl && { baseUrl: host.baseUrl }),
      // Who opens Jira on its own machine knows that others open it elsewhere.
      ...(!isLoopback(window.location.hostname) && { openedAt: window.location.origin }),
    });
    return {
      errors: byField(found.filter(({ isCertain }) => isCertain)),
      warnings: byField(found.filter(({ isCertain }) => !isCertain)),
      notices: found.filter(({ field }) => field === undefined),
    };
  }, [fingerprint, lintInWords, host]);
}
