import { useEffect, useState } from 'react';
import { clockText } from '../i18n/formats.ts';
import type { TestFlowStep } from '../jira/test-flow.ts';
import { say } from '../phrases.ts';

const secondsUntil = (endsAt: string): number => Math.max(0, Math.round((Date.parse(endsAt) - Date.now()) / 1000));
/** Counts Jira's own time limit down; not announced every second, because nobody could listen to that. */
export function TestTimeLeft({ step: { limit, endsAt } }: { readonly step: TestFlowStep }) {
  const [seconds, setSeconds] = useState(() => secondsUntil(endsAt));
  useEffect(() => {
    setSeconds(secondsUntil(endsAt));
    const timer = setInterval(() => setSeconds(secondsUntil(endsAt)), 1000);
    return () => clearInterval(timer);
  }, [endsAt]);
  return (
    <p className={seconds <= 45 ? 'jmo-warning' : 'jmo-hint'} role="timer" aria-live="off">
      {say(`test.timeLeft.${limit}`, clockText(seconds))}
    </p>
  );
}
