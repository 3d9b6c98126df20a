import type { Explanation } from './explanation.ts';

export const authorization = {} as const satisfies Record<string, Explanation<never>>;
