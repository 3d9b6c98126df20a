import { secretExpiry as expiryOf } from '#facts/secret-expiry.ts';
import { defineCheck, notApplicable, pass, warn } from './define-check.ts';

const isDate = (text: string): boolean => !Number.isNaN(Date.parse(text)) && /^\d{4}-\d{2}-\d{2}T/.test(text);

/**
 * The client secret that was typed is good for more than two months, by Graph's list of the app's secrets. Of several
 * that begin alike the one that lasts longest is meant, so that nobody is alarmed for nothing.
 * @see https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential
 */
export const secretExpiry = defineCheck({
  id: 'secret-expiry',
  stage: 'registration',
  needs: ['applicationObject'],
  judge: ({ applicationObject: { registration, readAt } }) => {
    const ours = (registration?.secrets ?? []).filter(({ startsLikeOurs }) => startsLikeOurs);
    const [last] = ours
      .flatMap(({ endsOn, ...rest }) => (endsOn !== undefined && isDate(endsOn) ? [{ ...rest, endsOn }] : []))
      .sort((one, other) => Date.parse(other.endsOn) - Date.parse(one.endsOn));
    if (!last || Number.isNaN(Date.parse(readAt))) return notApplicable();
    const { daysLeft, level } = expiryOf(new Date(last.endsOn).toISOString(), Date.parse(readAt));
    const endsOn = last.endsOn.slice(0, 10);
    const named = { ...(last.displayName && { name: last.displayName }), ...(last.keyId && { secretId: last.keyId }) };
    return level === 'none'
      ? pass({ endsOn, daysLeft, ...named })
      : warn('SECRET_ENDS_SOON', { endsOn, daysLeft, ...named });
  },
});
