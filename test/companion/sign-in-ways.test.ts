import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { jiraRedirectUrl, registrationOf } from '../sandbox/organizations.ts';
import { ScriptedBrowser, signIn } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { headers, settingsOf } from './diagnose.ts';
import { parseServerSentEvents } from './server-sent-events.ts';

/** The three ways in which the answer of a sign-in comes back: which is tried, which is given up, what is reported. */

let sandbox: Sandbox;
let browser: ScriptedBrowser;
beforeAll(async () => {
  sandbox = await startSandbox({ limits: { signInMs: 8_000 } });
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  browser = new ScriptedBrowser();
  await browser.visit(`${sandbox.edge.origin}/`);
});
afterEach(() => browser.close());

type SignInRequired = Extract<DiagnosisEvent, { type: 'signInRequired' }>;
/** What the page does when it is asked to show a sign-in; the n-th time it is asked. */
type PageOfOurs = (asked: SignInRequired, nth: number, answer: (body: object) => Promise<number>) => Promise<void>;

const endpoint = `https://login.microsoftonline.com/${settingsOf({}).tenant}/oauth2/v2.0/authorize`;
const offered = jiraRedirectUrl(endpoint);

/** Runs a diagnosis to which Jira's Redirect URL was offered. */
async function run(registration: string, page: PageOfOurs, jiraUrl = offered) {
  const api = `${sandbox.edge.origin}/mail-oauth/api/diagnoses`;
  const post = (url: string, body: object) =>
    browser.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const clientSecret = registrationOf('commercial', registration).secrets[0]?.value ?? '';
  const created = await post(api, {
    settings: settingsOf({ registration }),
    clientSecret,
    jiraRedirectUrl: jiraUrl,
  });
  const { id } = (await created.json()) as { id: string };
  const asked: SignInRequired[] = [];
  for await (const { event } of parseServerSentEvents<DiagnosisEvent>(await browser.fetch(`${api}/${id}/events`))) {
    if (event.type === 'signInRequired') {
      asked.push(event);
      const answer = async (body: object) => (await post(`${api}/${id}/authorization-response`, body)).status;
      await page(event, asked.length, answer);
    }
    if (event.type === 'ended') return { report: event.report, asked };
  }
  throw new Error('the stream ended before the diagnosis');
}

const account = 'jira@contoso.example';
const home = 'https://jira.contoso.example/secure/Dashboard.jspa';
const marked = { returnedBy: 'jiraRedirectUrl' } as const;

/** Where the browser ends: Jira's servlet has redirected it to its home page, and the fragment came along. */
async function answerOf({ signInUrl }: SignInRequired): Promise<URL> {
  const ended = await signIn(browser, signInUrl, { account });
  return new URL(ended.url);
}

const statusOf = ({ findings }: Report, id: string) => findings.find(({ check }) => check === id)?.status;

test('one registered address is enough: the answer comes back through Jira’s own Redirect URL', async () => {
  const { report, asked } = await run('jira-redirect-only', async (request, _nth, answer) => {
    const { origin, hash, pathname } = await answerOf(request);
    expect([origin, pathname]).toEqual([sandbox.edge.origin, '/']);
    expect(await answer({ pasted: `${home}${hash}`, ...marked })).toBe(204);
  });
  expect(asked.map(({ way, redirectUri, returnOrigin }) => [way, redirectUri, returnOrigin])).toEqual([
    ['jiraRedirectUrl', offered, sandbox.edge.origin],
  ]);
  expect(new URL(asked[0]?.signInUrl ?? '').searchParams.get('response_mode')).toBe('fragment');
  expect(report.observations.redirectUriAnswer?.redirectUri).toBe(offered);
  expect(report.observations.authorizationResponse).toMatchObject({
    redirectUri: offered,
    returnedBy: 'jiraRedirectUrl',
    belongsToRequest: true,
  });
  expect(statusOf(report, 'imap-inbox')).toBe('pass');
});

test('where Jira loses the answer, it comes back to the companion, and the report tells both', async () => {
  const { report, asked } = await run('jira-mail', async (request, nth, answer) => {
    if (nth === 1) expect(await answer({ pasted: home, ...marked })).toBe(204);
    else await signIn(browser, request.signInUrl, { account });
  });
  expect(asked.map(({ way }) => way)).toEqual(['jiraRedirectUrl', 'companionRedirectUri']);
  expect(report.observations.authorizationResponse).toMatchObject({
    returnedBy: 'companionRedirectUri',
    lostOn: ['jiraRedirectUrl'],
  });
  expect(statusOf(report, 'imap-inbox')).toBe('pass');
});

test('where Jira loses the answer and nothing else is registered, the final address is pasted', async () => {
  const { report, asked } = await run('jira-redirect-only', async (request, nth, answer) => {
    if (nth === 1) await answer({ pasted: home, ...marked });
    else expect(await answer({ pasted: (await answerOf(request)).href })).toBe(204);
  });
  expect(asked.map(({ way, redirectUri }) => [way, redirectUri])).toEqual([
    ['jiraRedirectUrl', offered],
    ['pastedAddress', offered],
  ]);
  expect(report.observations.authorizationResponse).toMatchObject({
    returnedBy: 'pastedAddress',
    lostOn: ['jiraRedirectUrl'],
  });
  expect(statusOf(report, 'imap-inbox')).toBe('pass');
});

test('an answer with a state of nobody is not taken, and the sign-in goes on', async () => {
  const { report } = await run('jira-mail', async (request, _nth, answer) => {
    expect(await answer({ pasted: `${home}#code=stolen&state=jira-mail-oauth.other`, ...marked })).toBe(409);
    expect(await answer({ pasted: `${home}${(await answerOf(request)).hash}`, ...marked })).toBe(204);
  });
  expect(statusOf(report, 'sign-in-completed')).toBe('pass');
});

test.each([
  ['another site', 'https://evil.example/plugins/servlet/oauth2/client/callback/fXEumw7EA5TfOCodsR8mkA'],
  ['another page of this Jira', 'https://jira.contoso.example/secure/Dashboard.jspa'],
  ['plain http', offered.replace('https', 'http')],
  ['more than the address', `${offered}?next=https://evil.example`],
])('what is offered as Jira’s Redirect URL and is %s is ignored', async (_name, jiraUrl) => {
  const { asked } = await run(
    'jira-mail',
    async (request) => {
      await signIn(browser, request.signInUrl, { account });
    },
    jiraUrl,
  );
  expect(asked.map(({ way }) => way)).toEqual(['companionRedirectUri']);
});
