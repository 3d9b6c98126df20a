import type { Explanation } from './explanation.ts';

export const registration = {} as const satisfies Record<string, Explanation<never>>;
