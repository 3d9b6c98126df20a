import cors from 'cors';
import express, { type Express, type RequestHandler, type Router } from 'express';
import helmet from 'helmet';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import type { Store } from '../storage/store.ts';
import { savedConnectionRoute } from './audit/saved-connection-route.ts';
import { fleetRoute } from './fleet-route.ts';
import { type GuardServices, guard } from './guard.ts';
import { type JiraClient, jiraSignIn, jiraSignInPath } from './jira-sign-in.ts';
import type { Metrics } from './metrics.ts';
import { metricsByToken, metricsOfThisMachine } from './metrics-route.ts';
import { openApi } from './openapi.ts';
import { notFound, Problem, type ProblemObservers, problemHandler } from './problem.ts';
import { createRateLimits, type RateLimits, type Rates } from './rate-limits.ts';
import type { Route } from './route.ts';
import { type RouteServices, routes } from './routes.ts';
import { sameOrigin } from './same-origin.ts';
import { sessionCookie } from './session-cookie.ts';
import { sessionRoutes } from './session-routes.ts';
import { SignInBrowsers } from './sign-in-browsers.ts';
import { signInReturn } from './sign-in-return.ts';
import { pageStyleHash } from './small-page.ts';
import { stageRoute } from './stage-route.ts';
import type { AskingStores } from './stores.ts';
import type { LinkAsker } from './who-is-asking.ts';

export interface AppServices
  extends Omit<RouteServices, 'browsers' | 'rateLimits' | 'redirectUri' | 'ownOrigins'>,
    ProblemObservers {
  readonly door: NetworkDoor;
  /** Origin under which browsers reach the companion. */
  readonly publicUrl: string;
  /** Jira that says who is asking; without one, only this machine can ask. */
  readonly jiraUrl: string | undefined;
  readonly stickyCookie?: string | undefined;
  /** The companion as a client of Jira's own OAuth 2.0, where it has an origin of its own. */
  readonly jiraClient?: JiraClient | undefined;
  readonly stores: AskingStores;
  readonly links?: LinkAsker | undefined;
  /** Operations besides the companion's own: support links, reports, the audit log. */
  readonly moreRoutes?: readonly Route[] | undefined;
  /** Pages besides the API, mounted at `/mail-oauth`. */
  readonly pages?: ((limits: RateLimits, allow: ReturnType<typeof guard>) => Router) | undefined;
  readonly rates?: Partial<Rates> | undefined;
  /** Counts for all replicas; in memory without one. */
  readonly sharedCounts?: Store | undefined;
  readonly metrics?: Metrics | undefined;
  /** Addresses whose forwarding headers are believed. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** Others than the trusted proxies can connect, over plain http: they are refused. */
  readonly isProxyRequired?: boolean | undefined;
}

const defaultBodyBytes = 64 * 1024;

/** Every operation of the API in the order it is described. */
const routeTable = (
  services: RouteServices,
  guardServices: GuardServices,
  more: readonly Route[] = [],
): readonly Route[] => [
  ...routes(services),
  stageRoute(services),
  ...sessionRoutes(guardServices.stores, guardServices.cookie),
  savedConnectionRoute(guardServices),
  ...more,
];

/** Strict for everything: JSON, and two pages without script. */
const securityHeaders = (isSecure: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: [pageStyleHash],
        objectSrc: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // The page watches the pop-up it opened; isolating the opener would cut them apart.
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isSecure && { maxAge: 31_536_000, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  });

/** Outside this machine, plain http is for the declared proxies only, and only where they speak https themselves. */
const throughProxyOnly = (app: Express): RequestHandler => {
  const isTrusted = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return (request, _response, next) => {
    if (!isTrusted(request.socket.remoteAddress ?? '', 0) || !request.secure) {
      throw new Problem(403, 'Ask through the reverse proxy, over https');
    }
    next();
  };
};

/** The companion over HTTP, everything under `/mail-oauth`. */
export function createApp(services: AppServices): Express {
  const { door, stores, publicUrl, jiraUrl, jiraClient, trustedProxies = [], toBrowserAddress } = services;
  const app = express();
  app.disable('etag');
  app.set('query parser', 'simple');
  app.set('trust proxy', trustedProxies.length > 0 ? [...trustedProxies] : false);
  const isSecure = publicUrl.startsWith('https:');
  const rateLimits = createRateLimits(services.rates, services.sharedCounts);
  const browsers = new SignInBrowsers(isSecure);
  const cookie = sessionCookie(isSecure);
  const guardServices: GuardServices = {
    door,
    stores,
    cookie,
    rateLimits,
    jiraUrl,
    stickyCookie: services.stickyCookie,
    hasJiraSignIn: jiraClient !== undefined,
    links: services.links,
    jiraSignInPath: jiraClient && jiraSignInPath,
  };
  const jiraOrigins = jiraUrl === undefined ? [] : [new URL(jiraUrl).origin];
  const ownOrigins = [new URL(publicUrl).origin, ...jiraOrigins];
  const table = routeTable(
    { ...services, redirectUri: `${publicUrl}/mail-oauth/callback`, ownOrigins, browsers, rateLimits },
    guardServices,
    [
      fleetRoute({ ...services, rateLimits, onReport: (report) => services.metrics?.diagnosisEnded(report) }),
      ...(services.moreRoutes ?? []),
    ],
  );

  app.use(securityHeaders(isSecure));
  const { metrics } = services;
  if (metrics) app.use(metricsOfThisMachine(metrics));
  if (services.isProxyRequired) app.use(throughProxyOnly(app));
  app.get('/mail-oauth/callback', signInReturn(services.diagnoses, browsers));
  if (jiraClient && jiraUrl !== undefined) {
    app.use(jiraSignIn({ ...guardServices, jiraUrl, client: jiraClient, publicUrl, isSecure, toBrowserAddress }));
  }
  const allow = guard(guardServices);
  if (metrics) app.use(metricsByToken(metrics, allow));
  if (services.pages) app.use('/mail-oauth', services.pages(rateLimits, allow));
  const api = express.Router();
  api.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  api.use(
    cors({
      origin: jiraOrigins,
      credentials: true,
      methods: ['GET', 'POST', 'DELETE'],
      allowedHeaders: ['content-type', 'x-requested-by', 'last-event-id'],
      exposedHeaders: ['retry-after'],
      maxAge: 600,
    }),
  );
  api.use(sameOrigin({ origins: ownOrigins, isLocalOnly: jiraUrl === undefined }));
  api.get('/openapi.json', (_request, response) => {
    response.json(openApi(table, services.version));
  });
  for (const route of table) {
    const json = express.json({ limit: route.maxBodyBytes ?? defaultBodyBytes });
    api[route.method](route.path, allow(route), json, (request, response) => route.handle(request, response));
  }
  app.use('/mail-oauth/api', api);
  app.use(notFound);
  app.use(problemHandler(services));
  return app;
}
