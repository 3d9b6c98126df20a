import { type SecretExpiry, secretExpiry } from '#facts/secret-expiry.ts';
import { dayText } from '../i18n/formats.ts';
import { say, sayCount } from '../phrases.ts';
import { Notice } from './parts/notice.tsx';

const tones = {
  none: 'success',
  notice: 'information',
  soon: 'warning',
  urgent: 'warning',
  lastDays: 'error',
  lastDay: 'error',
  expired: 'error',
} as const;

/** Undefined while nothing usable is entered: a date field gives half a date as none, but not every browser does. */
function expiryOf(day: string): SecretExpiry | undefined {
  try {
    return secretExpiry(day, Date.now());
  } catch {
    return undefined;
  }
}

/** How long a secret lasts that ends on this day, and by when to act; nothing for what is no day. */
export function SecretCountdown({ day }: { readonly day: string }) {
  const expiry = expiryOf(day);
  if (!expiry) return null;
  const { daysLeft, level, actOn } = expiry;
  if (level === 'expired')
    return (
      <Notice tone="error" title={say('secretEnds.expired')}>
        {say('secretEnds.expired.text')}
      </Notice>
    );
  const isLate = level !== 'none' && level !== 'notice';
  return (
    <Notice tone={tones[level]} title={sayCount('secretEnds.daysLeft', daysLeft)}>
      {isLate ? say('secretEnds.actNow') : say('secretEnds.actOn', dayText(actOn))}
    </Notice>
  );
}
