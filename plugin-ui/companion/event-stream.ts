import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';

/** Whether events can arrive: `reconnecting` mends itself; `interrupted` (it does not run any more) and `lost` do not. */
export type StreamState = 'connected' | 'reconnecting' | 'interrupted' | 'lost';

export interface EventListener {
  onEvent(event: DiagnosisEvent): void;
  onStream(state: StreamState): void;
}

const eventTypes: readonly DiagnosisEvent['type'][] = [
  'started',
  'probeStarted',
  'observation',
  'finding',
  'signInRequired',
  'ended',
  'bug',
];

/** How long a companion that does not answer is waited for: it ends a diagnosis that nobody has heard for 20 seconds. */
const patience = { tries: 10, everyMs: 2_000 } as const;

/** Why the browser gave up, which it tells nobody: asked once more, in a way that shows the answer. */
async function whyClosed(address: string): Promise<'back' | 'silent' | 'interrupted' | 'lost'> {
  const gone = new AbortController();
  try {
    const { ok, status, headers } = await fetch(address, { credentials: 'same-origin', signal: gone.signal });
    // Without problem details it is the proxy that answers, while the companion is away.
    const isOurs = headers.get('content-type')?.includes('application/problem+json') ?? false;
    if (ok) return headers.get('content-type')?.includes('event-stream') ? 'back' : 'silent';
    if (!isOurs || status === 503) return 'silent';
    return status === 404 || status === 410 ? 'interrupted' : 'lost';
  } catch {
    return 'silent';
  } finally {
    gone.abort();
  }
}

/**
 * Follows a diagnosis until its last event. The browser reconnects by itself with `Last-Event-ID`, and the companion
 * then tells what was missed; an event told twice is passed on once. Where the browser gives up, because a proxy
 * answered in the companion's place, it is begun again.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#the-eventsource-interface
 */
export function openEventStream(address: string, listener: EventListener): () => void {
  let source: EventSource;
  let lastNumber = -1;
  let tries = 0;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const takeUpAgain = async (): Promise<void> => {
    const why = await whyClosed(address);
    if (isStopped) return;
    if (why === 'back') return open();
    tries += 1;
    if (why !== 'silent' || tries >= patience.tries) return listener.onStream(why === 'interrupted' ? why : 'lost');
    timer = setTimeout(() => void takeUpAgain(), patience.everyMs);
  };
  const open = (): void => {
    source = new EventSource(address);
    source.onopen = () => {
      tries = 0;
      listener.onStream('connected');
    };
    source.onerror = () => {
      listener.onStream('reconnecting');
      if (source.readyState === EventSource.CLOSED) void takeUpAgain();
    };
    for (const type of eventTypes) source.addEventListener(type, (message) => take(type, message));
  };
  const take = (type: DiagnosisEvent['type'], message: MessageEvent<string>): void => {
    const number = message.lastEventId === '' ? lastNumber + 1 : Number(message.lastEventId);
    if (number <= lastNumber) return;
    lastNumber = number;
    // Closed first: the companion ends the stream after the last event, which would look like a failure.
    if (type === 'ended') source.close();
    listener.onEvent(JSON.parse(message.data) as DiagnosisEvent);
  };
  open();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    source.close();
  };
}
