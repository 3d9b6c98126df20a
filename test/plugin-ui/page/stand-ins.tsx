import { TextDecoder, TextEncoder } from 'node:util';
import { jest } from '@jest/globals';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Detection } from '#facts/detection.ts';
import { explain } from '#facts/explain/explain.ts';
import type { Settings } from '#facts/settings.ts';
import type { DiagnosisEvent } from '../../../companion-service/diagnosis/events.ts';
import type { Report } from '../../../companion-service/diagnosis/report.ts';
import { type CompanionClient, CompanionUnreachable } from '../../../plugin-ui/companion/companion-client.ts';
import type { EventListener } from '../../../plugin-ui/companion/event-stream.ts';
import type { JiraHost } from '../../../plugin-ui/jira/host.ts';
import { MailOauthPage } from '../../../plugin-ui/mail-oauth-page/page.tsx';
import { PageServicesContext } from '../../../plugin-ui/mail-oauth-page/page-services.ts';

// jsdom leaves these out; every browser has them.
Object.assign(globalThis, { TextEncoder, TextDecoder });

export const tenantId = '11111111-2222-4333-8444-555555555555';
export const clientId = 'aaaaaaaa-2222-4333-8444-555555555555';
export const secretValue = 'zQx8Q~planted.secret.value.0123456789abcd';

export const jiraHost: JiraHost = {
  contextPath: '',
  baseUrl: 'https://jira.contoso.example',
  version: '10.3.2',
  locale: 'en',
};

export const gccHighDetection: Detection = {
  domain: 'contoso.example',
  candidates: [
    {
      plan: 'gccHigh',
      tenantId,
      evidence: [{ field: 'tenant_region_sub_scope', value: 'DODCON', weight: 'strong' }],
    },
  ],
  foreignMx: [],
  silentAuthorities: [],
};

/** A companion of this process: happy by default, each answer can be replaced. */
export class CompanionStandIn implements CompanionClient {
  readonly started: { settings: Settings; clientSecret: string }[] = [];
  readonly pasted: string[] = [];
  readonly cancelled: string[] = [];
  detection: Detection | Error = gccHighDetection;
  startFailure: Error | undefined;
  #listener: EventListener | undefined;

  health = async () => ({ version: '0.1.0' });
  clouds = async () => ({});
  detect = async () => {
    if (this.detection instanceof Error) throw this.detection;
    return this.detection;
  };
  startDiagnosis = async (settings: Settings, clientSecret: string) => {
    if (this.startFailure) throw this.startFailure;
    this.started.push({ settings, clientSecret });
    return { id: `d${this.started.length}`, events: '' };
  };
  readonly stagesAgain: { id: string; stage: string; clientSecret: string | undefined }[] = [];
  checkStageAgain: CompanionClient['checkStageAgain'] = async (id, stage, clientSecret) => {
    if (this.startFailure) throw this.startFailure;
    this.stagesAgain.push({ id, stage, clientSecret });
    return { id: `${id} ${stage}`, events: '' };
  };
  watchDiagnosis = (_id: string, listener: EventListener) => {
    this.#listener = listener;
    return () => {
      this.#listener = undefined;
    };
  };
  answerSignIn = async (_id: string, pasted: string) => {
    this.pasted.push(pasted);
  };
  cancelDiagnosis = async (id: string) => {
    this.cancelled.push(id);
  };
  readonly toldChanges: Parameters<CompanionClient['tellChange']>[0][] = [];
  tellChange: CompanionClient['tellChange'] = async (taken) => {
    this.toldChanges.push(taken);
  };
  explain: CompanionClient['explain'] = async (text) => {
    if (this.detection instanceof Error) throw this.detection;
    return explain(text);
  };

  get listener(): EventListener {
    if (!this.#listener) throw new Error('Nobody listens.');
    return this.#listener;
  }
  tell(...events: DiagnosisEvent[]): void {
    for (const event of events) this.listener.onEvent(event);
  }
  away(): void {
    this.detection = new CompanionUnreachable('No answer');
    this.startFailure = new CompanionUnreachable('No answer');
  }
}

export const reportOf = (settings: Settings, findings: Report['findings']): Report => ({
  schemaVersion: 1,
  madeBy: {
    product: 'jira-mail-oauth',
    version: '0.1.0',
    node: 'v20',
    startedAt: '2026-11-01T00:00:00Z',
    durationMs: 5,
    startedWith: 'signIn',
    ended: 'complete',
  },
  settings,
  observations: {},
  timings: {},
  findings,
  bugs: [],
});

type Answer = { readonly status?: number; readonly body?: unknown };
export type JiraAnswers = (method: string, path: string, body: unknown) => Answer | undefined;

/** Jira's REST of this process; a path without an answer is 404. Returns what was asked. */
export function standInForJira(answers: JiraAnswers): { method: string; path: string; body: unknown }[] {
  const asked: { method: string; path: string; body: unknown }[] = [];
  const answerTo = async (address: unknown, init: RequestInit = {}) => {
    const [method, path] = [init.method ?? 'GET', String(address)];
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({ method, path, body });
    const { status = 200, body: answer } = answers(method, path, body) ?? { status: 404 };
    return { ok: status < 400, status, headers: new Map(), text: async () => JSON.stringify(answer ?? null) };
  };
  Object.assign(globalThis, { fetch: jest.fn(answerTo) });
  return asked;
}

export const redirectUrl = 'https://jira.contoso.example/plugins/servlet/oauth2/client/callback/suffix';

/** A Jira of which we are system administrator and which has no integration yet. */
export const willingJira: JiraAnswers = (method, path, body) => {
  if (path.includes('get-redirect-uri')) return { body: { redirectUri: redirectUrl, redirectUriSuffix: 'suffix' } };
  if (method === 'POST' && path.endsWith('/config'))
    return { body: { ...(body as object), id: '7', clientSecret: undefined } };
  if (method === 'DELETE') return { status: 204 };
  if (path.endsWith('/config')) return { body: [] };
  return undefined;
};

export function showPage(companion: CompanionStandIn, host: JiraHost = jiraHost) {
  const user = userEvent.setup();
  const view = render(
    <div className="jira-mail-oauth">
      <PageServicesContext.Provider value={{ companion, host }}>
        <MailOauthPage />
      </PageServicesContext.Provider>
    </div>,
  );
  return { user, ...view };
}
