import type { Request, Response } from 'express';
import type { RunningDiagnoses } from '../diagnosis/running-diagnoses.ts';

const heartbeatMs = 15_000;

/**
 * Tells a diagnosis as server-sent events, from `Last-Event-ID` on, and ends after its last event.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamEvents(
  { diagnoses, toBrowserAddress }: { diagnoses: RunningDiagnoses; toBrowserAddress: (url: string) => string },
  id: string,
  owner: string,
  request: Request,
  response: Response,
): void {
  response.set({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    // Reverse proxies that buffer would show nothing until the end.
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  const lastSeen = Number(request.get('last-event-id')) || 0;
  const stop = diagnoses.listen(id, owner, lastSeen, ({ sequence, event }) => {
    const told =
      event.type === 'signInRequired'
        ? {
            ...event,
            signInUrl: toBrowserAddress(event.signInUrl),
            returnOrigin: new URL(toBrowserAddress(event.redirectUri)).origin,
          }
        : event;
    response.write(`id: ${sequence}\nevent: ${event.type}\ndata: ${JSON.stringify(told)}\n\n`);
    if (event.type === 'ended') response.end();
  });
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
