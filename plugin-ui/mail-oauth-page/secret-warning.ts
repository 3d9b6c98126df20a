import { secretShapeOf } from '#facts/secret-shape.ts';
import { say } from '../phrases.ts';

/** Words about a secret that has the wrong shape; undefined when it can be one. */
export function secretWarning(
  secret: string,
  known: { readonly clientId: string; readonly tenant: string },
): string | undefined {
  if (secret === '') return undefined;
  const { form } = secretShapeOf(secret, known);
  // Too short is no news while it is being typed, and a shape nobody has seen may still be right.
  if (form === 'secretValue' || form === 'other' || form === 'tooShort') return undefined;
  return say(`registration.secret.${form}`);
}
