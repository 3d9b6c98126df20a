import type { Request } from 'express';
import type { CloudInstanceId } from '#facts/cloud-instances.ts';
import type { AccessTokens } from '../access-tokens.ts';
import type { Ledger } from './ledger.ts';

/** What every endpoint of the simulated Entra shares. */
export interface EntraContext {
  readonly accessTokens: AccessTokens;
  readonly ledger: Ledger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where a browser is sent for a redirect URI: translated on the browser's edge, untouched on the wire. */
  readonly addressFor: (request: Request, address: string) => string;
  readonly cloudOfRequest: (request: Request) => CloudInstanceId;
}

/** A query or form parameter that was given once; the first value where it was repeated. */
export const singleValue = (value: unknown): string | undefined => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
};

/** The parameters of a form or query, each with its first value. */
export const parametersOf = (source: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(source ?? {}).flatMap(([name, value]) => {
      const single = singleValue(value);
      return single === undefined ? [] : [[name, single]];
    }),
  );
