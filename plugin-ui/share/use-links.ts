import { useCallback, useEffect, useState } from 'react';
import { CompanionProblem } from '../companion/companion-client.ts';
import { linksClient, type SupportLink, type WantedLink } from '../companion/links-client.ts';
import { say } from '../phrases.ts';

export interface Links {
  readonly links: readonly SupportLink[];
  /** The link just made, with the part that is told once. */
  readonly address: string | undefined;
  /** What went wrong last, in words. */
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  make(wanted: WantedLink): Promise<boolean>;
  revoke(id: string): Promise<boolean>;
  /** True when it was taken. */
  answer(id: string, text: string): Promise<boolean>;
}

/** Support links as the companion has them; asked again after each change. */
export function useLinks(): Links {
  const [links, setLinks] = useState<readonly SupportLink[]>([]);
  const [address, setAddress] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(true);
  const attempt = useCallback(async (change?: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    try {
      await change?.();
      setLinks(await linksClient.list());
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(error instanceof CompanionProblem ? error.words : say('share.away'));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  useEffect(() => void attempt(), [attempt]);
  return {
    links,
    address,
    problem,
    isBusy,
    make: (wanted) => attempt(async () => setAddress((await linksClient.make(wanted)).address)),
    revoke: (id) => attempt(() => linksClient.revoke(id)),
    answer: (id, text) => attempt(() => linksClient.answer(id, text)),
  };
}
