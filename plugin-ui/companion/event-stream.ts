import type { DiagnosisEvent } from '../../companion-service/diagnosis/events.ts';

/** Whether events can arrive: `reconnecting` mends itself, `lost` does not. */
export type StreamState = 'connected' | 'reconnecting' | 'lost';

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

/**
 * Follows a diagnosis until its last event. The browser reconnects by itself with `Last-Event-ID`, and the companion
 * then tells what was missed; an event told twice is passed on once.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#the-eventsource-interface
 */
export function openEventStream(address: string, listener: EventListener): () => void {
  const source = new EventSource(address);
  let lastNumber = -1;
  source.onopen = () => listener.onStream('connected');
  source.onerror = () => listener.onStream(source.readyState === EventSource.CLOSED ? 'lost' : 'reconnecting');
  for (const type of eventTypes) {
    source.addEventListener(type, (message: MessageEvent<string>) => {
      const number = message.lastEventId === '' ? lastNumber + 1 : Number(message.lastEventId);
      if (number <= lastNumber) return;
      lastNumber = number;
      // Closed first: the companion ends the stream after the last event, which would look like a failure.
      if (type === 'ended') source.close();
      listener.onEvent(JSON.parse(message.data) as DiagnosisEvent);
    });
  }
  return () => source.close();
}
