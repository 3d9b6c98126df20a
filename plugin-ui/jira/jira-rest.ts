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

/** What Jira says no with; the message holds its own words, and nothing where it has none for people. */
export class JiraRefusal extends Error {
  override readonly name = 'JiraRefusal';
  readonly status: number;

  constructor(status: number, words: string) {
    super(words);
    this.status = status;
  }

  /**
   * Jira wants the password again before it goes on: a secure administrator session (WebSudo) that has ended. Not
   * documented; in this way Jira’s own pages tell it from a session that is over.
   */
  get asksPassword(): boolean {
    return this.status === 401 && /\bwebsudo\b/i.test(this.message);
  }
}

/** Whether the page can save for the admin, and if not, why. */
export type JiraAccess =
  | { readonly kind: 'ready'; readonly rest: JiraRest; readonly integrations: readonly Integration[] }
  /** `jiraFails` where the resource is there and did not answer as it should. */
  | { readonly kind: 'noRest' | 'notSystemAdmin' | 'passwordAgain' | 'baseUrlNotHttps' | 'jiraFails' };

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

/** Every text in what Jira's resources wrap theirs in: lists, or objects keyed by field. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Longer ones, and pages of a proxy in between, are not meant for the person. */
const mostWords = 500;

function refusalOf(status: number, body: unknown): JiraRefusal {
  const told = (typeof body === 'object' && body !== null ? body : { message: body }) as Record<string, unknown>;
  const texts = ['errors', 'errorMessages', 'fieldErrors', 'message'].flatMap((name) => textsIn(told[name]));
  const words = [...new Set(texts)].join(' ');
  return new JiraRefusal(status, words.length > mostWords || words.includes('<') ? '' : words);
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
    // Led to a page to sign in at, by Jira or by what stands in front of it: nothing was done.
    if (response.redirected && typeof parsed === 'string') throw new JiraRefusal(401, '');
    return { status: response.status, body: parsed };
  };

/** Looks for the resource behind Jira's own form; only a JSON array counts as found. Never rejects. */
export async function findJiraRest({ contextPath, baseUrl }: JiraHost): Promise<JiraAccess> {
  let isRefused = false;
  let isBroken = false;
  for (const prefix of jiraIntegrationPrefixes) {
    const rest = restAt(`${contextPath}${prefix}`);
    try {
      const { body } = await rest('GET', '/config');
      if (Array.isArray(body)) return { kind: 'ready', rest, integrations: body as Integration[] };
    } catch (error) {
      if (error instanceof JiraRefusal && error.asksPassword) return { kind: 'passwordAgain' };
      const status = error instanceof JiraRefusal ? error.status : undefined;
      isRefused ||= status === 401 || status === 403;
      isBroken ||= status === undefined || status >= 500;
    }
  }
  if (!isRefused) return { kind: isBroken ? 'jiraFails' : 'noRest' };
  return { kind: baseUrl?.startsWith('http:') ? 'baseUrlNotHttps' : 'notSystemAdmin' };
}
