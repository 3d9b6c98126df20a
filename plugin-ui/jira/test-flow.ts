import type { JiraHost } from './host.ts';
import { JiraRefusal, type JiraRest } from './jira-rest.ts';

/** How Jira's own test of an integration ended. */
export type TestFlowResult =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly error: string }
  /** The window was closed, or Jira lost the flow: it gives about 180 seconds to sign in. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'windowBlocked' };

/** The part of our route by which a returning test flow is recognised. */
const testFlowRoute = '#mail-oauth/tested';
const channelName = 'jira-mail-oauth';
/** Seconds that Jira waits between sending the browser to Microsoft and its return. */
export const testFlowSeconds = 180;

const callbackUrlOf = ({ contextPath }: JiraHost): string =>
  `${window.location.origin}${contextPath}/plugins/servlet/applinks/listApplicationLinks${testFlowRoute}`;

/** Resolves when the window came back to Jira or was closed. */
function returnOf(opened: Window, flowId: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    const finish = (): void => {
      clearInterval(timer);
      channel.close();
      resolve();
    };
    const timer = setInterval(() => {
      try {
        if (opened.closed || opened.location.href.endsWith(`/${flowId}`)) finish();
      } catch {
        // Still at Microsoft: another origin's address cannot be read.
      }
    }, 400);
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
): Promise<TestFlowResult> {
  const opened = window.open('about:blank', '_blank', 'popup,width=620,height=760');
  if (!opened) return { kind: 'windowBlocked' };
  const query = new URLSearchParams({ id: integrationId, callbackUrl: callbackUrlOf(host) });
  try {
    const { body } = await rest('POST', `/config/flow?${query}`);
    const { id, initFlowUrl } = body as { id: string; initFlowUrl: string };
    opened.location.replace(new URL(initFlowUrl, window.location.href));
    await returnOf(opened, id, signal);
    // Jira tells the result once and forgets it, so it is not asked for before the window is back.
    const answer = (await rest('GET', `/config/flow/${encodeURIComponent(id)}`)).body as {
      success?: boolean;
      error?: string;
    };
    if (answer.success === true) return { kind: 'passed' };
    return answer.error ? { kind: 'failed', error: answer.error } : { kind: 'lost' };
  } catch (error) {
    if (error instanceof JiraRefusal && error.status === 404) return { kind: 'lost' };
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
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
