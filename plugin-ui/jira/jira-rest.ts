import { jiraIntegrationPrefixes } from '#facts/jira-rest.ts';
import type { JiraHost } from './host.ts';

/** An OAuth 2.0 integration as Jira keeps it; fields of newer versions are kept as they are. */
export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** `google`, `microsoft` or `generic`, in any case; unknown ones are shown as they are. */
  readonly type: string;
  readonly clientId: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly scopes: readonly string[];
  readonly [unknown: string]: unknown;
}

/** What Jira says no with: `errors` and `fieldErrors` of its REST answers. */
export class JiraRefusal extends Error {
  override readonly name = 'JiraRefusal';
  readonly status: number;
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;

  constructor(status: number, messages: readonly string[], fieldErrors: Readonly<Record<string, readonly string[]>>) {
    super(messages.join(' '));
    this.status = status;
    this.fieldErrors = fieldErrors;
  }
}

/** Whether the page can save for the admin, and if not, why. */
export type JiraAccess =
  | { readonly kind: 'ready'; readonly rest: JiraRest; readonly integrations: readonly Integration[] }
  | { readonly kind: 'noRest' | 'notSystemAdmin' | 'baseUrlNotHttps' };

/** One call to the resource behind the stock form. */
export type JiraRest = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>;

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function refusalOf(status: number, body: unknown): JiraRefusal {
  const { errors = [], fieldErrors = {} } = (typeof body === 'object' && body !== null ? body : {}) as {
    errors?: readonly string[];
    fieldErrors?: Record<string, readonly string[]>;
  };
  const messages = [...errors, ...Object.values(fieldErrors).flat()];
  return new JiraRefusal(
    status,
    messages.length > 0 ? messages : [`Jira answered with status ${status}.`],
    fieldErrors,
  );
}

const restAt =
  (root: string): JiraRest =>
  async (method, path, body) => {
    const response = await fetch(`${root}${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        // Jira refuses every change without it: https://confluence.atlassian.com/kb/rest-api-calls-with-a-browser-user-agent-header-may-fail-csrf-checks-802591455.html
        ...(method !== 'GET' && { 'X-Atlassian-Token': 'no-check' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const parsed = await bodyOf(response);
    if (!response.ok) throw refusalOf(response.status, parsed);
    return { status: response.status, body: parsed };
  };

/** Looks for the resource behind Jira's own form; only a JSON array counts as found. Never rejects. */
export async function findJiraRest({ contextPath, baseUrl }: JiraHost): Promise<JiraAccess> {
  let isRefused = false;
  for (const prefix of jiraIntegrationPrefixes) {
    const rest = restAt(`${contextPath}${prefix}`);
    try {
      const { body } = await rest('GET', '/config');
      if (Array.isArray(body)) return { kind: 'ready', rest, integrations: body as Integration[] };
    } catch (error) {
      isRefused ||= error instanceof JiraRefusal && (error.status === 401 || error.status === 403);
    }
  }
  if (!isRefused) return { kind: 'noRest' };
  return { kind: baseUrl?.startsWith('http:') ? 'baseUrlNotHttps' : 'notSystemAdmin' };
}
