/** What an API token can be good for; a token has one or more. */
export const apiTokenScopes = ['diagnose', 'report:read', 'explain', 'fleet', 'metrics'] as const;

export type ApiTokenScope = (typeof apiTokenScopes)[number];

export const isApiTokenScope = (text: string): text is ApiTokenScope =>
  (apiTokenScopes as readonly string[]).includes(text);
