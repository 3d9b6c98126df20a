import { useEffect, useState } from 'react';
import type { Explanation } from '#facts/explanations/explanation.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { wordsOf } from './words-of.ts';

/** Words about a finding: on their way, there (or there are none), or not to be had now. */
export type FindingWords =
  | { readonly kind: 'loading' }
  | { readonly kind: 'told'; readonly words: Explanation<unknown> | undefined }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Fetches the part of the catalogue that a finding's code stands in. */
export function useWords({ code, stage }: Finding): FindingWords {
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<FindingWords>({ kind: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt asks anew
  useEffect(() => {
    let isWanted = true;
    const tell = (next: FindingWords): void => {
      if (isWanted) setFound(next);
    };
    if (code === undefined) tell({ kind: 'told', words: undefined });
    else
      wordsOf(code, stage).then(
        (words) => tell({ kind: 'told', words }),
        () => tell({ kind: 'failed', retry: () => setAttempt((before) => before + 1) }),
      );
    return () => {
      isWanted = false;
    };
  }, [code, stage, attempt]);
  return found;
}
