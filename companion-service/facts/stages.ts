/** The stages of a diagnosis, in the order in which people are shown them. */
export const stages = ['connectivity', 'discovery', 'registration', 'authorization', 'scopes', 'mailbox'] as const;

export type Stage = (typeof stages)[number];
