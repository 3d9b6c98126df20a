import type { Explanation } from './explanation.ts';

export const connectivity = {} as const satisfies Record<string, Explanation<never>>;
