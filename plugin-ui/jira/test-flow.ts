import type { JiraHost } from './host.ts';
import { JiraRefusal, type JiraRest } from './jira-rest.ts';

/** How Jira's own test of an integration ended. */
export type TestFlowResult =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly error: string }
  /** Jira did not run it: what its resource rejected with. */
  | { readonly kind: 'refused'; readonly reason: unknown }
  /** The window was closed, or Jira lost the flow: it gives 120 seconds to start and 180 to sign in. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'windowBlocked' };

/** The part of our route by which a returning test flow is recognised. */
const testFlowRoute = '#mail-oauth/tested';
const channelName = 'jira-mail-oauth';

/** Seconds that Jira gives: until its window has left for Microsoft, and from there until it is back. */
export const testFlowLimits = { start: 120, signIn: 180 } as const;

/** Where a test stands: on its way to Microsoft, or signing in there. */
export interface TestFlowStep {
  readonly limit: keyof typeof testFlowLimits;
  /** ISO instant at which Jira gives up. */
  readonly endsAt: string;
}

const stepNow = (limit: TestFlowStep['limit']): TestFlowStep => ({
  limit,
  endsAt: new Date(Date.now() + testFlowLimits[limit] * 1000).toISOString(),
});

const callbackUrlOf = ({ contextPath }: JiraHost): string =>
  `${window.location.origin}${contextPath}/plugins/servlet/applinks/listApplicationLinks${testFlowRoute}`;

/** Resolves when the window came back to Jira or was closed, or when Jira has given up on it. */
function returnOf(
  opened: Window,
  flowId: string,
  signal: AbortSignal,
  onStep: (step: TestFlowStep) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    let step = stepNow('start');
    const finish = (): void => {
      clearInterval(timer);
      channel.close();
      resolve();
    };
    const timer = setInterval(() => {
      try {
        // Jira sends a sign-in that came too late to its home page and says nothing: any page of it is the end.
        const isBack = !opened.closed && (step.limit === 'signIn' || opened.location.href.endsWith(`/${flowId}`));
        if (opened.closed || (isBack && opened.location.href !== 'about:blank')) finish();
      } catch {
        // At Microsoft: another origin's address cannot be read.
        if (step.limit === 'start') {
          step = stepNow('signIn');
          onStep(step);
        }
      }
      if (Date.now() > Date.parse(step.endsAt)) finish();
    }, 400);
    onStep(step);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => data === flowId && finish();
    signal.addEventListener('abort', finish, { once: true });
  });
}

/**
 * Runs Jira's own test: opens Microsoft's sign-in in a window and reads Jira's verdict once the window is back. Must be
 * called from a click, or the browser blocks the window.
 */
export async function runTestFlow(
  rest: JiraRest,
  host: JiraHost,
  integrationId: string,
  signal: AbortSignal,
  onStep: (step: TestFlowStep) => void = () => undefined,
): Promise<TestFlowResult> {
  const opened = window.open('about:blank', '_blank', 'popup,width=620,height=760');
  if (!opened) return { kind: 'windowBlocked' };
  const query = new URLSearchParams({ id: integrationId, callbackUrl: callbackUrlOf(host) });
  try {
    const { body } = await rest('POST', `/config/flow?${query}`);
    const { id, initFlowUrl } = body as { id: string; initFlowUrl: string };
    opened.location.replace(new URL(initFlowUrl, window.location.href));
    await returnOf(opened, id, signal, onStep);
    // Jira tells the result once and forgets it, so it is not asked for before the window is back.
    const answer = (await rest('GET', `/config/flow/${encodeURIComponent(id)}`)).body as {
      success?: boolean;
      error?: string;
    };
    if (answer.success === true) return { kind: 'passed' };
    return answer.error ? { kind: 'failed', error: answer.error } : { kind: 'lost' };
  } catch (error) {
    if (error instanceof JiraRefusal && error.status === 404) return { kind: 'lost' };
    return { kind: 'refused', reason: error };
  } finally {
    opened.close();
  }
}

/** In the window that came back: tells the page which flow it was. False when this is no such window. */
export function announceReturnedTestFlow(): boolean {
  const { hash } = window.location;
  if (!hash.startsWith(`${testFlowRoute}/`)) return false;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(hash.slice(testFlowRoute.length + 1));
  channel.close();
  window.close();
  return true;
}
