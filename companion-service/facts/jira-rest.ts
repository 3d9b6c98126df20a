/**
 * Where versions of Jira keep the resource behind the form for OAuth 2.0 integrations, below their base URL. None is
 * documented, so each is asked; only a JSON array at `<prefix>/config` counts as found.
 */
export const jiraIntegrationPrefixes = [
  '/rest/oauth2-client/latest',
  '/rest/oauth2-client/1.0',
  '/rest/oauth2/latest',
] as const;
