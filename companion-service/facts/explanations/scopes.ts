import type { Explanation } from './explanation.ts';

export const scopes = {} as const satisfies Record<string, Explanation<never>>;
