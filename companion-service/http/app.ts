import express, { type Express } from 'express';
import helmet from 'helmet';
import { guard } from './guard.ts';
import { openApi } from './openapi.ts';
import { notFound, problemHandler } from './problem.ts';
import { type RouteServices, routes } from './routes.ts';
import { signInReturn } from './sign-in-return.ts';

export interface AppServices extends RouteServices {
  /** Jira that says who is asking; without one, only this machine can ask. */
  readonly jiraUrl: string | undefined;
  /** Sees faults of our own code. */
  readonly onBug: (error: unknown) => void;
}

/** The companion over HTTP, everything under `/mail-oauth`. */
export function createApp(services: AppServices): Express {
  const app = express();
  const table = routes(services);
  const allow = guard(services.door, services.jiraUrl);
  const api = express.Router();
  app.disable('etag');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'unsafe-inline'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
        },
      },
      // The page watches the pop-up it opened; isolating the opener would cut them apart.
      crossOriginOpenerPolicy: false,
      referrerPolicy: { policy: 'no-referrer' },
    }),
  );
  app.get('/mail-oauth/callback', signInReturn(services.diagnoses));
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  api.get('/openapi.json', (_request, response) => {
    response.json(openApi(table, services.version));
  });
  const json = express.json({ limit: '1200kb' });
  for (const { method, path, caller, handle } of table) {
    api[method](path, allow(caller), json, (request, response) => handle(request, response));
  }
  app.use('/mail-oauth/api', api);
  app.use(notFound);
  app.use(problemHandler(services.onBug));
  return app;
}
