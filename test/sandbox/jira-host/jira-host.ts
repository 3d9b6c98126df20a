import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { jiraBaseUrl } from '../organizations.ts';
import { applicationLinksPage } from './application-links-page.ts';
import { assetRoutes } from './aui-assets.ts';
import { companionProxy } from './companion-proxy.ts';
import type { HostContext, TokenFetch } from './host-context.ts';
import { addMailServerPage, incomingMailPage } from './mail-servers-page.ts';
import { oauth2Provider } from './oauth2-provider.ts';
import { homePage, loginPage } from './other-pages.ts';
import { OutgoingLinks } from './outgoing-links.ts';
import { applicationLinksPath, incomingMailPath, type Page, renderPage } from './page-shell.ts';
import { createPluginSource } from './plugin-jar.ts';
import { jiraRest } from './rest-jira.ts';
import { oauth2ClientRest } from './rest-oauth2-client.ts';
import { Sessions } from './sessions.ts';
import { type Switches, switchesFromQuery } from './switches.ts';
import { flowResult, testFlowServlets } from './test-flow.ts';
import { webResourceRoutes } from './web-resources.ts';

export interface JiraHostOptions {
  /** The built plugin; read again whenever the file changes. Without it, Jira stands there without our page. */
  readonly jarPath?: string;
  /** `fetch` into the simulated clouds: Jira redeems codes through it. */
  readonly entraFetch: TokenFetch;
  /** `http://127.0.0.1:port`, or a function where the companion comes and goes. */
  readonly companionAddress?: string | (() => string | undefined);
  readonly toBrowserAddress?: (address: string) => string;
  readonly fromBrowserAddress?: (address: string) => string;
  /** Base URL without the context path. */
  readonly baseUrl?: string;
  /** Empty, or like `/jira`. */
  readonly contextPath?: string;
  readonly switches?: Partial<Switches>;
  /** Outgoing links that are there from the start, secrets included. */
  readonly integrations?: readonly Readonly<Record<string, unknown>>[];
  /** Where the browser finds the list of what there is to try. */
  readonly startPageAddress?: string;
  readonly now?: () => number;
}

const same = (address: string): string => address;
const queryOf = (request: Request): URLSearchParams => new URL(request.originalUrl, 'http://jira').searchParams;
const isPage = ({ method, path }: Request): boolean =>
  method === 'GET' && !/^\/(rest|download|s|jira-host)\//.test(path) && !path.startsWith('/plugins/servlet/oauth2/');

/** Gives a browser its session, and lets the address set its switches. */
const sessionRoutes =
  ({ sessions }: HostContext) =>
  (request: Request, response: Response, next: NextFunction) => {
    const changes = switchesFromQuery(queryOf(request));
    let session = sessions.find(request);
    if (!session && (isPage(request) || Object.keys(changes).length > 0)) {
      session = sessions.open();
      sessions.sendCookies(session, response);
      request.headers.cookie = sessions.cookieHeader(session); // this very request is already the new session's
    }
    if (session) session.switches = { ...session.switches, ...changes };
    next();
  };

const pageRoutes = (host: HostContext): Router => {
  const router = express.Router();
  const send = (request: Request, response: Response, page: Page): void => {
    response
      .type('html')
      .set('Cache-Control', 'no-store')
      .send(renderPage(host, host.sessions.of(request), page));
  };
  const admin =
    (page: (query: URLSearchParams) => Page, needed: 'admin' | 'sysadmin') =>
    (request: Request, response: Response): void => {
      const { user } = host.sessions.of(request).switches;
      const isAllowed = user === 'sysadmin' || (needed === 'admin' && user === 'admin');
      if (isAllowed) send(request, response, page(queryOf(request)));
      else
        response.redirect(
          `${host.contextPath}/login.jsp?${new URLSearchParams({ permissionViolation: 'true', os_destination: request.path })}`,
        );
    };

  router.get(['/', '/secure/Dashboard.jspa'], (request, response) => send(request, response, homePage(host)));
  router.get('/login.jsp', (request, response) =>
    send(request, response, loginPage(host, queryOf(request).get('os_destination') ?? '/')),
  );
  router.get('/login-as', (request, response) => {
    const destination = queryOf(request).get('os_destination') ?? '/';
    response.redirect(`${host.contextPath}${/^\/(?![/\\])/.test(destination) ? destination : '/'}`);
  });
  router.get(`${applicationLinksPath}/flow-result/:id`, (request, response) => {
    const result = flowResult(host.sessions.of(request), request.params.id);
    const shown = new URLSearchParams({
      oauth2ResultType: result?.success ? 'success' : 'error',
      oauth2ResultMessage: result?.success ? 'The connection was successful.' : (result?.error ?? 'The flow was lost.'),
    });
    response.redirect(`${host.contextPath}${applicationLinksPath}?${shown}`);
  });
  const links = admin((query) => applicationLinksPage(host, query), 'admin');
  router.get([applicationLinksPath, `${applicationLinksPath}/*rest`], links);
  router.get(
    ['/secure/admin/IncomingMailServers.jspa', '/secure/admin/OutgoingMailServers.jspa', incomingMailPath],
    admin(() => incomingMailPage(host), 'sysadmin'),
  );
  router.get(
    ['/secure/admin/AddPopMailServer.jspa', '/secure/admin/AddPopMailServer\\!default.jspa'],
    admin(() => addMailServerPage(host), 'sysadmin'),
  );
  return router;
};

/** The Jira stand-in: serve `listener` wherever the browser shall find it. Holds nothing that needs closing. */
export const createJiraHost = (options: JiraHostOptions) => {
  const { contextPath = '', baseUrl = jiraBaseUrl, companionAddress, toBrowserAddress = same } = options;
  const applicationLog: string[] = [];
  const host: HostContext = {
    contextPath,
    baseUrl: ({ switches }) =>
      `${switches.baseUrl === 'http' ? baseUrl.replace(/^https:/, 'http:') : baseUrl}${contextPath}`,
    toBrowserAddress,
    fromBrowserAddress: options.fromBrowserAddress ?? same,
    tokenFetch: options.entraFetch,
    sessions: new Sessions(options.switches ?? {}, contextPath),
    links: new OutgoingLinks(),
    incomingLinks: [],
    plugin: createPluginSource(options.jarPath),
    now: options.now ?? Date.now,
    log: (line) => applicationLog.push(line.slice(0, 1000)),
    startPageAddress: options.startPageAddress,
  };
  for (const integration of options.integrations ?? []) host.links.save(integration);

  const app = express();
  app.disable('x-powered-by');
  app.use(
    '/mail-oauth',
    companionProxy({
      companionAddress: () => (typeof companionAddress === 'function' ? companionAddress() : companionAddress),
      publicOrigin: () => new URL(baseUrl).origin,
      toBrowserAddress,
      fromBrowserAddress: host.fromBrowserAddress,
    }),
  );
  const jira = express.Router();
  jira.use(express.json({ limit: '1mb' }));
  jira.use(sessionRoutes(host));
  jira.use('/jira-host', assetRoutes());
  jira.use(webResourceRoutes(host.plugin, contextPath));
  jira.use(jiraRest(host), oauth2Provider(host), oauth2ClientRest(host), testFlowServlets(host), pageRoutes(host));
  app.use(contextPath || '/', jira);
  app.use((_: Request, response: Response) => {
    response.status(404).type('text/plain').send('Not Found\n');
  });
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
    const text = error instanceof Error ? error.message : 'failed';
    response.status(status).json({ errors: [text], fieldErrors: {} });
  });

  return {
    listener: app,
    state: {
      links: host.links,
      incomingLinks: host.incomingLinks,
      sessions: host.sessions,
      applicationLog: applicationLog as readonly string[],
    },
    /** A new browser's `Cookie` header, signed in and switched as asked. */
    signIn: (switches: Partial<Switches> = {}): string => host.sessions.cookieHeader(host.sessions.open(switches)),
  };
};
