import type { Explanation } from './explanation.ts';

export const mailbox = {} as const satisfies Record<string, Explanation<never>>;
