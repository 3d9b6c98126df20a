import type { Request, Response } from 'express';
import { stages } from '#facts/stages.ts';
import { progressInWords, stageInWords } from '../../links/rerun-progress.ts';
import { rerunStateOf } from '../../links/reruns.ts';
import { findLinkRerun, type LinkRerun } from '../../storage/link-reruns.ts';
import { findLink, type Link, linkStateOf } from '../../storage/links.ts';
import type { Store } from '../../storage/store.ts';

const lookEveryMs = 500;
const heartbeatMs = 15_000;

const told = ({ progress }: LinkRerun): string =>
  JSON.stringify({
    words: progressInWords(progress),
    stages: Object.fromEntries(stages.map((stage) => [stage, stageInWords(progress[stage])])),
  });

/**
 * Tells how far a re-run is as server-sent events, from the storage: whichever replica runs it. Each event holds all
 * there is and has as its id how many checks are judged, so a browser that comes back is told only what is new.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function streamRerun(
  store: Store,
  link: Link,
  rerunId: string,
  { request, response, onFault }: { request: Request; response: Response; onFault: (error: unknown) => void },
): void {
  response.set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
  response.flushHeaders();
  let lastId = request.get('last-event-id');
  let timer: NodeJS.Timeout | undefined;
  let isGone = false;
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  const look = async (): Promise<void> => {
    const rerun = await findLinkRerun(store, link.id, rerunId);
    const current = await findLink(store, link.id);
    if (isGone) return;
    // The page that is loaded next says why, where the link was closed meanwhile.
    if (!rerun || !current || linkStateOf(current) !== 'open' || rerunStateOf(rerun) !== 'running') {
      response.end('event: ended\ndata: {}\n\n');
      return;
    }
    const id = String(stages.reduce((sum, stage) => sum + (rerun.progress[stage]?.judged ?? 0), 0));
    if (id !== lastId) response.write(`id: ${id}\nevent: progress\ndata: ${told(rerun)}\n\n`);
    lastId = id;
    timer = setTimeout(lookAgain, lookEveryMs);
  };
  // A storage that is away for a moment ends this answer; the browser asks again.
  const lookAgain = (): void =>
    void look().catch((error: unknown) => {
      onFault(error);
      response.end();
    });
  lookAgain();
  response.on('close', () => {
    isGone = true;
    clearInterval(heartbeat);
    clearTimeout(timer);
  });
}
