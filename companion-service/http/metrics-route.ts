import { type Request, type RequestHandler, Router } from 'express';
import type { guard } from './guard.ts';
import type { Metrics } from './metrics.ts';
import { loopbackNames } from './same-origin.ts';

const loopback = /^(::ffff:)?127\.|^::1$/;
const forwarding = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/** Somebody at this machine who came here without a proxy, and under a name that is no other site's. */
const isOwnMachine = (request: Request): boolean =>
  loopback.test(request.socket.remoteAddress ?? '') &&
  loopbackNames.test(request.get('host') ?? '') &&
  forwarding.every((name) => request.get(name) === undefined);

const answer =
  (metrics: Metrics): RequestHandler =>
  async (_request, response) => {
    response
      .set('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text());
  };

/** `/metrics` for a collector on this machine; the reverse proxy's rule for `/mail-oauth/` does not lead there. */
export function metricsOfThisMachine(metrics: Metrics): Router {
  const router = Router();
  router.get('/metrics', (request, response, next) =>
    isOwnMachine(request) ? answer(metrics)(request, response, next) : next(),
  );
  return router;
}

/** `/mail-oauth/metrics` for a collector elsewhere, which shows a token. */
export function metricsByToken(metrics: Metrics, allow: ReturnType<typeof guard>): Router {
  const router = Router();
  router.get('/mail-oauth/metrics', allow({ callers: ['apiToken:metrics'] }), answer(metrics));
  return router;
}
