import type { Integration, JiraRest } from './jira-rest.ts';

/** A change that Jira has taken. */
export interface TakenChange {
  readonly integrationId: string;
  readonly change: 'created' | 'changed' | 'deleted';
}

const changes = { POST: 'created', PUT: 'changed', DELETE: 'deleted' } as const;

/** The same calls, and of each change that Jira has taken somebody is told. Whether they hear it changes nothing here. */
export const tellingOfChanges =
  (rest: JiraRest, tell: (taken: TakenChange) => Promise<void>): JiraRest =>
  async (method, path, body) => {
    const answer = await rest(method, path, body);
    const [, named] = /^\/config(?:\/([^/?]+))?$/.exec(path) ?? [];
    const isChange = method !== 'GET' && /^\/config(\/[^/?]+)?$/.test(path);
    const integrationId = named === undefined ? (answer.body as Partial<Integration> | undefined)?.id : named;
    if (isChange && integrationId !== undefined) {
      void tell({ integrationId: decodeURIComponent(String(integrationId)), change: changes[method] }).catch(
        () => undefined,
      );
    }
    return answer;
  };
