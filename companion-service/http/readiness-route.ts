import * as contract from './links/link-contract.ts';
import type { Route } from './route.ts';

export interface Readiness {
  readonly isClosing: boolean;
  readonly storage: 'up' | 'down' | 'none';
}

/** Tells a load balancer whether to send anybody here. Health tells that the process lives, whatever it can do. */
export const readinessRoute = (readinessOf: () => Promise<Readiness>): Route => ({
  method: 'get',
  path: '/ready',
  summary: 'Whether requests should be sent here: 503 while the storage is away or the companion shuts down',
  callers: ['nobody'],
  answer: { status: 200, schema: contract.readiness },
  handle: async (_request, response) => {
    const { isClosing, storage } = await readinessOf();
    const ready = !isClosing && storage !== 'down';
    response.status(ready ? 200 : 503).json({ ready, storage });
  },
});
