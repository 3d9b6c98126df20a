import type * as z from 'zod';
import type { Explained } from '#facts/explain/explain.ts';
import type { Settings } from '#facts/settings.ts';
import type { Stage } from '#facts/stages.ts';
import type { savedConnection } from '../../companion-service/http/audit/saved-connection-route.ts';
import type { paths } from './api-types.ts';
import { type EventListener, openEventStream } from './event-stream.ts';
import { refusalWords } from './refusal-words.ts';

/** JSON of an operation's answer, by the companion's own description. */
type Json<Operation> = Operation extends {
  readonly responses: { readonly [Status in 200 | 201]?: { content: { readonly 'application/json': infer Answer } } };
}
  ? Answer
  : never;
type Problem = paths['/health']['get']['responses']['default']['content']['application/problem+json'];
type Health = Json<paths['/health']['get']>;
type Detection = Json<paths['/detections']['post']>;
type Clouds = Json<paths['/clouds']['get']>['clouds'];
type SavedConnection = z.input<typeof savedConnection>;
type Created = Json<paths['/diagnoses']['post']>;

/** One failure that a pasted text named, in words; what is optional is not part of the API's promise. */
export type ExplainedFailure = Omit<Explained, 'likelyCauses' | 'learnMore' | 'failureClass' | 'params'> &
  Partial<Pick<Explained, 'likelyCauses' | 'learnMore'>>;

/** A field that the companion refuses, told in the words of `#facts/field-errors.ts`. */
export type ProblemField = NonNullable<Problem['fieldErrors']>[number];

/** The companion's own refusal: problem details of RFC 9457. */
export class CompanionProblem extends Error {
  override readonly name = 'CompanionProblem';
  readonly status: number;
  readonly detail: string | undefined;
  readonly fieldErrors: readonly ProblemField[];

  constructor(title: string, status: number, detail?: string, fieldErrors: readonly ProblemField[] = []) {
    super(title);
    this.status = status;
    this.detail = detail;
    this.fieldErrors = fieldErrors;
  }

  /** Title and detail as sentences. */
  get words(): string {
    return [this.message, this.detail].filter(Boolean).join('. ');
  }
}

/** Nothing of ours answered: the companion is not running, or the reverse proxy has no rule for it. */
export class CompanionUnreachable extends Error {
  override readonly name = 'CompanionUnreachable';
}

/** What the page asks of the companion; every call rejects with `CompanionProblem` or `CompanionUnreachable`. */
export interface CompanionClient {
  health(): Promise<Health>;
  /** Clouds that the operator has added to the plans. */
  clouds(): Promise<Clouds>;
  detect(mailAddress: string, signal?: AbortSignal): Promise<Detection>;
  /** `jiraRedirectUrl` is where the sign-in may come back to, if the companion knows it as this Jira's. */
  startDiagnosis(settings: Settings, clientSecret: string, jiraRedirectUrl?: string): Promise<Created>;
  /** One stage of an ended diagnosis again, as one of its own; with a new secret where there is one. */
  checkStageAgain(id: string, stage: Stage, clientSecret?: string): Promise<Created>;
  watchDiagnosis(id: string, listener: EventListener): () => void;
  /** Hands over the address, or the text of Microsoft's page, that the browser ended on; marked where nobody pasted. */
  answerSignIn(id: string, pasted: string, returnedBy?: 'jiraRedirectUrl'): Promise<void>;
  cancelDiagnosis(id: string): Promise<void>;
  /** Every failure that a pasted text names, the most decisive first; at most a million characters. */
  explain(text: string): Promise<{ readonly findings: readonly ExplainedFailure[] }>;
  /** Notes in the audit log what was saved in Jira; only the page knows, because Jira took it from the page. */
  tellChange(taken: SavedConnection): Promise<void>;
}

/** The page keeps its own origin's path: the reverse proxy leads it to the companion, outside Jira's context path. */
const api = '/mail-oauth/api';

async function problemOf(response: Response): Promise<Error> {
  const isProblem = response.headers.get('content-type')?.includes('application/problem+json');
  // A 404 or 502 without problem details comes from the proxy or from Jira itself, not from the companion.
  if (!isProblem) return new CompanionUnreachable(`HTTP ${response.status}`);
  const { title, detail, fieldErrors } = (await response.json()) as Partial<Problem>;
  const told = await refusalWords();
  return new CompanionProblem(
    title === undefined ? `HTTP ${response.status}` : told(title),
    response.status,
    detail === undefined ? undefined : told(detail),
    fieldErrors,
  );
}

/** One request to the companion; rejects as {@link CompanionClient} says. */
export async function call(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${api}${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'X-Requested-By': 'jira-mail-oauth',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new CompanionUnreachable('No answer');
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

export async function jsonOf<Answer>(response: Response): Promise<Answer> {
  // Without a proxy rule, Jira answers with a page of its own and status 200.
  if (!response.headers.get('content-type')?.includes('json')) throw new CompanionUnreachable('Not JSON');
  return (await response.json()) as Answer;
}

/** The companion behind the page's own origin. */
export const companionClient: CompanionClient = {
  health: async () => jsonOf(await call('GET', '/health')),
  clouds: async () => (await jsonOf<{ clouds: Clouds }>(await call('GET', '/clouds'))).clouds,
  detect: async (mailAddress, signal) => jsonOf(await call('POST', '/detections', { mailAddress }, signal)),
  startDiagnosis: async (settings, clientSecret, jiraRedirectUrl) =>
    jsonOf(await call('POST', '/diagnoses', { settings, clientSecret, jiraRedirectUrl })),
  checkStageAgain: async (id, stage, clientSecret) =>
    jsonOf(await call('POST', `/diagnoses/${encodeURIComponent(id)}/stages/${stage}`, { clientSecret })),
  watchDiagnosis: (id, listener) => openEventStream(`${api}/diagnoses/${encodeURIComponent(id)}/events`, listener),
  answerSignIn: async (id, pasted, returnedBy) => {
    await call('POST', `/diagnoses/${encodeURIComponent(id)}/authorization-response`, { pasted, returnedBy });
  },
  cancelDiagnosis: async (id) => {
    await call('DELETE', `/diagnoses/${encodeURIComponent(id)}`);
  },
  explain: async (text) => jsonOf(await call('POST', '/explanations', { text })),
  tellChange: async (taken) => {
    await call('POST', '/saved-connections', taken);
  },
};
