import type { Explanation } from './explanation.ts';

export const discovery = {} as const satisfies Record<string, Explanation<never>>;
