import { useCallback, useEffect, useRef, useState } from 'react';
import type { Detection } from '#facts/detection.ts';
import { fieldErrorsOf, settingsSchema } from '#facts/settings.ts';
import { CompanionProblem, CompanionUnreachable } from '../companion/companion-client.ts';
import { usePageServices } from './page-services.ts';

/** What is known about the mailbox's plan. */
export type DetectionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly domain: string }
  | { readonly kind: 'told'; readonly detection: Detection }
  | { readonly kind: 'companionAway' }
  | { readonly kind: 'refused'; readonly words: string };

const pauseMs = 500;

/** Code of the address's first error, or undefined when it can be used. */
export function mailAddressError(mailAddress: string): string | undefined {
  const { error } = settingsSchema.shape.mailAddress.safeParse(mailAddress);
  return error && fieldErrorsOf(error)[0]?.code;
}

const domainOf = (mailAddress: string): string => mailAddress.slice(mailAddress.lastIndexOf('@') + 1).trim();

/** Asks the companion for the plan of the address's domain: after a pause in typing, or at once by `detectNow`. */
export function useDetection(mailAddress: string): { state: DetectionState; detectNow: () => void; retry: () => void } {
  const { companion } = usePageServices();
  const [state, setState] = useState<DetectionState>({ kind: 'idle' });
  const asked = useRef<{ domain: string; controller: AbortController }>(undefined);

  const ask = useCallback(
    async (isForced: boolean) => {
      const domain = domainOf(mailAddress).toLowerCase();
      if (mailAddressError(mailAddress) !== undefined) return;
      if (!isForced && asked.current?.domain === domain) return;
      asked.current?.controller.abort();
      const controller = new AbortController();
      asked.current = { domain, controller };
      setState({ kind: 'asking', domain });
      try {
        const detection = await companion.detect(mailAddress.trim(), controller.signal);
        if (!controller.signal.aborted) setState({ kind: 'told', detection });
      } catch (error) {
        if (controller.signal.aborted) return;
        if (error instanceof CompanionUnreachable) setState({ kind: 'companionAway' });
        else if (error instanceof CompanionProblem) setState({ kind: 'refused', words: error.words });
        else throw error;
      }
    },
    [companion, mailAddress],
  );

  useEffect(() => {
    // What was found out about another domain says nothing about this one.
    if (asked.current && asked.current.domain !== domainOf(mailAddress).toLowerCase()) {
      asked.current.controller.abort();
      asked.current = undefined;
      setState({ kind: 'idle' });
    }
    const timer = setTimeout(() => void ask(false), pauseMs);
    return () => clearTimeout(timer);
  }, [mailAddress, ask]);

  useEffect(
    () => () => {
      asked.current?.controller.abort();
      // A page mounted again (React's strict mode too) asks again.
      asked.current = undefined;
    },
    [],
  );

  return { state, detectNow: () => void ask(false), retry: () => void ask(true) };
}
