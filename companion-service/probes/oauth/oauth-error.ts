import { boundedText } from '../bounded-text.ts';
import type { OAuthError } from '../observations.ts';

/**
 * Reads an error answer of the shape of RFC 6749 section 5.2 with Microsoft's additions; undefined for anything else.
 * `secrets` are masked wherever they are sent back.
 * @see https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
export function readOAuthError(json: unknown, secrets: readonly string[] = []): OAuthError | undefined {
  const bounded = (value: unknown, max: number): string | undefined =>
    typeof value === 'string' ? boundedText(value, max, secrets) : undefined;
  if (typeof json !== 'object' || json === null) return undefined;
  const fields = json as Record<string, unknown>;
  const error = bounded(fields['error'], 100);
  if (error === undefined) return undefined;
  const codes = Array.isArray(fields['error_codes'])
    ? fields['error_codes'].filter((code): code is number => Number.isInteger(code)).slice(0, 10)
    : [];
  const description = bounded(fields['error_description'], 2000);
  const fromText = codes.length > 0 ? codes : aadstsNumbers(description ?? '');
  return {
    error,
    ...(description !== undefined && { error_description: description }),
    ...(fromText.length > 0 && { error_codes: fromText }),
    ...optional('suberror', bounded(fields['suberror'], 100)),
    ...optional('timestamp', bounded(fields['timestamp'], 50) ?? lineOf(description, 'Timestamp')),
    ...optional('trace_id', bounded(fields['trace_id'], 100) ?? lineOf(description, 'Trace ID')),
    ...optional('correlation_id', bounded(fields['correlation_id'], 100) ?? lineOf(description, 'Correlation ID')),
  };
}

const optional = <Name extends string>(name: Name, value: string | undefined): { [N in Name]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { [N in Name]?: string };

/** AADSTS numbers in the order a text names them. */
export const aadstsNumbers = (text: string): number[] =>
  [...text.matchAll(/AADSTS(\d{4,8})/g)].map(([, digits]) => Number(digits)).slice(0, 10);

const lineOf = (text: string | undefined, label: string): string | undefined =>
  text?.match(new RegExp(`${label}: ([0-9A-Za-z:. -]{8,60})`))?.[1]?.trim();
