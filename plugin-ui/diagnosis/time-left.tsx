import { useEffect, useState } from 'react';
import { clockText } from '../i18n/formats.ts';
import { say } from '../phrases.ts';

const secondsUntil = (expiresAt: string): number =>
  Math.max(0, Math.round((Date.parse(expiresAt) - Date.now()) / 1000));

/** True from this instant on. */
export function useIsPast(instant: string): boolean {
  const [isPast, setPast] = useState(() => secondsUntil(instant) === 0);
  useEffect(() => {
    const timer = setTimeout(() => setPast(true), Date.parse(instant) - Date.now());
    return () => clearTimeout(timer);
  }, [instant]);
  return isPast;
}

/** Counts down to an instant; not announced every second, because nobody could listen to that. */
export function TimeLeft({ expiresAt }: { readonly expiresAt: string }) {
  const [seconds, setSeconds] = useState(() => secondsUntil(expiresAt));
  useEffect(() => {
    const timer = setInterval(() => setSeconds(secondsUntil(expiresAt)), 1000);
    return () => clearInterval(timer);
  }, [expiresAt]);
  return (
    <p className={seconds <= 60 ? 'jmo-warning' : 'jmo-hint'} role="timer" aria-live="off">
      {say('signIn.timeLeft', clockText(seconds))}
    </p>
  );
}
