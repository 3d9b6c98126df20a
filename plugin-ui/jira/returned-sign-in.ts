import { signInStateMark } from '#facts/sign-in-state.ts';

/** Between the window that comes back and the page that waits for it, which Microsoft's pages may have cut apart. */
const channelName = 'jira-mail-oauth-sign-in';

type Message = { readonly type: 'returned'; readonly address: string } | { readonly type: 'taken' };

const parametersOf = (hash: string): URLSearchParams => new URLSearchParams(hash.replace(/^#/, ''));

/** True for the answer to a sign-in of ours, in an address's fragment. */
function isOurAnswer(hash: string): boolean {
  const parameters = parametersOf(hash);
  return (
    (parameters.has('code') || parameters.has('error')) && parameters.get('state')?.startsWith(signInStateMark) === true
  );
}

/**
 * Runs on Jira's pages: hands the answer of a sign-in that ended here to the page that waits for it, then takes it out
 * of the address bar and closes the window. Unheard, the address stays as it is, to be pasted.
 */
export function handOverReturnedSignIn(): void {
  if (!isOurAnswer(window.location.hash) || typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.type !== 'taken') return;
    channel.close();
    const { pathname, search } = window.location;
    window.history.replaceState(window.history.state, '', `${pathname}${search}`);
    window.close();
  };
  channel.postMessage({ type: 'returned', address: window.location.href } satisfies Message);
}

const callbackPath = '/plugins/servlet/oauth2/client/callback/';
const lookEveryMs = 100;
/** Jira's home page may redirect a few times; the fragment comes with it or not at all. */
const lostAfterMs = 6_000;

export interface SignInWatcher {
  /** Called once, with the address that holds the answer. */
  readonly onReturned: (address: string) => void;
  /** Called once: the window is back at Jira, and its address holds no answer. */
  readonly onLost: (address: string) => void;
}

/** The window's address while it is on our own origin; undefined at Microsoft's, and once it is gone. */
function addressOf(popup: Window | undefined): URL | undefined {
  try {
    return popup && !popup.closed && popup.location.protocol.startsWith('http')
      ? new URL(popup.location.href)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Waits for a sign-in to come back through Jira's own Redirect URL: looks into the window as long as it can be seen,
 * and listens for what our script on Jira's pages hands over. Returns how to stop waiting.
 */
export function watchForReturnedSignIn(
  popup: () => Window | undefined,
  state: string,
  watcher: SignInWatcher,
): () => void {
  let landedAt: number | undefined;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
  const stop = (): void => {
    clearInterval(timer);
    channel?.close();
  };
  const isAwaited = (hash: string): boolean => isOurAnswer(hash) && parametersOf(hash).get('state') === state;
  const take = (address: string): void => {
    stop();
    watcher.onReturned(address);
  };
  const timer = setInterval(() => {
    const address = addressOf(popup());
    if (!address || address.pathname.includes(callbackPath)) landedAt = undefined;
    else if (isAwaited(address.hash)) take(address.href);
    else {
      landedAt ??= Date.now();
      if (Date.now() - landedAt < lostAfterMs) return;
      stop();
      watcher.onLost(address.origin + address.pathname);
    }
  }, lookEveryMs);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.type !== 'returned' || !URL.canParse(data.address) || !isAwaited(new URL(data.address).hash)) return;
      channel.postMessage({ type: 'taken' } satisfies Message);
      take(data.address);
    };
  return stop;
}
