import type { PlanId } from '#facts/plans.ts';
import type { Settings } from '#facts/settings.ts';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { organizations, registrationOf } from '../sandbox/organizations.ts';
import { type Person, ScriptedBrowser, signIn, titleOf, type Visited } from '../sandbox/scripted-browser.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { parseServerSentEvents } from './server-sent-events.ts';

/** A case as a person would meet it: a mailbox, an app registration, and what they changed. */
export interface Case {
  readonly plan?: PlanId;
  /** Local part of the mailbox. */
  readonly mailbox?: string;
  readonly registration?: string;
  readonly settings?: Partial<Settings>;
  readonly clientSecret?: string;
  readonly person?: Partial<Person>;
}

export interface Diagnosed {
  readonly id: string;
  readonly report: Report;
  readonly events: readonly DiagnosisEvent[];
  /** Everything the browser received as events, for tests that search it for secrets. */
  readonly stream: string;
}

export const headers = { 'content-type': 'application/json', 'x-requested-by': 'jira-mail-oauth' };

/** The settings of a case, right for its plan unless the case says otherwise. */
export function settingsOf({
  plan = 'commercial',
  mailbox = 'jira',
  registration = 'jira-mail',
  settings = {},
}: Case): Settings {
  const organization = organizations.find((candidate) => candidate.plan === plan);
  if (!organization) throw new Error(`no organization of plan ${plan}`);
  return {
    mailAddress: `${mailbox}@${organization.domains[0]}`,
    plan,
    tenant: organization.tenantId,
    protocols: ['imap'],
    grant: 'authorization_code',
    clientId: registrationOf(plan, registration).clientId,
    ...settings,
  };
}

/** Runs a case through Jira's reverse proxy, signing in as a person would where that is asked for. */
export async function diagnose(sandbox: Sandbox, wanted: Case): Promise<Diagnosed> {
  const browser = new ScriptedBrowser();
  try {
    return await diagnoseIn(browser, sandbox, wanted);
  } finally {
    await browser.close();
  }
}

/** The same in a browser of the test's own, which goes on with what it has started. */
export async function diagnoseIn(browser: ScriptedBrowser, sandbox: Sandbox, wanted: Case): Promise<Diagnosed> {
  const api = `${sandbox.edge.origin}/mail-oauth/api`;
  await browser.visit(`${sandbox.edge.origin}/`);
  const settings = settingsOf(wanted);
  const { plan = 'commercial', registration = 'jira-mail' } = wanted;
  const clientSecret = wanted.clientSecret ?? registrationOf(plan, registration).secrets[0]?.value ?? '';
  const created = await browser.fetch(`${api}/diagnoses`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ settings, clientSecret }),
  });
  if (created.status !== 201) throw new Error(`not started: ${created.status} ${await created.text()}`);
  return followIn(browser, sandbox, wanted, (await created.json()) as { id: string; events: string });
}

/** Listens to a diagnosis until its end, signing in as a person would where that is asked for. */
export async function followIn(
  browser: ScriptedBrowser,
  sandbox: Sandbox,
  wanted: Case,
  { id, events }: { readonly id: string; readonly events: string },
): Promise<Diagnosed> {
  const api = `${sandbox.edge.origin}/mail-oauth/api`;
  const settings = settingsOf(wanted);
  const response = await browser.fetch(`${sandbox.edge.origin}${events}`);
  const seen: DiagnosisEvent[] = [];
  let stream = '';
  for await (const { text, event } of parseServerSentEvents<DiagnosisEvent>(response)) {
    stream += text;
    seen.push(event);
    if (event.type === 'signInRequired') {
      const account = settings.signInAddress ?? settings.mailAddress;
      const page = await signIn(browser, event.signInUrl, { account, hasPhone: true, ...wanted.person });
      if (!isBack(page)) await paste(browser, `${api}/diagnoses/${id}/authorization-response`, page);
    }
    if (event.type === 'ended') return { id, report: event.report, events: seen, stream };
  }
  throw new Error('the stream ended before the diagnosis');
}

const isBack = (page: Visited): boolean => titleOf(page) === 'Back from Microsoft';

/** Pastes what a person would mark and copy of a page: its words, without the markup. */
async function paste(browser: ScriptedBrowser, url: string, page: Visited): Promise<void> {
  const pasted = page.text
    .replace(/<(style|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const response = await browser.fetch(url, { method: 'POST', headers, body: JSON.stringify({ pasted }) });
  if (response.status !== 204) throw new Error(`not taken: ${response.status} ${await response.text()}`);
}
