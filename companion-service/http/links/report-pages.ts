import express, { type Request, type RequestHandler, type Router } from 'express';
import { type LinkView, viewLink } from '../../links/link-view.ts';
import { isNoteMark } from '../../links/notes-part.ts';
import { openingPage, reportPolicy } from '../../links/page-frame.ts';
import { reportJson, reportMarkdown } from '../../links/report-files.ts';
import { type ReportPage, reportPage } from '../../links/report-page.ts';
import { exportJsonSchema } from '../../links/report-schema.ts';
import type { Reruns } from '../../links/reruns.ts';
import { appendAudit } from '../../storage/audit.ts';
import { addLinkNote, listLinkNotes } from '../../storage/link-notes.ts';
import { countLinkUse, findLinkByToken, type Link, linkStateOf } from '../../storage/links.ts';
import { ourCookie } from '../cookies.ts';
import type { Metrics } from '../metrics.ts';
import { Problem } from '../problem.ts';
import type { RateLimits } from '../rate-limits.ts';
import { supportNote } from './link-contract.ts';
import { noStorage } from './link-routes.ts';
import { problemPage } from './problem-page.ts';
import { streamRerun } from './rerun-events.ts';

export interface ReportPageServices {
  /** Undefined when the storage could not be opened. */
  readonly view: LinkView | undefined;
  readonly rateLimits: RateLimits;
  readonly isSecure: boolean;
  /** Origins whose forms count: the companion's own. */
  readonly publicUrl: string;
  readonly onFault: (error: unknown) => void;
  readonly metrics: Metrics;
}

/** 256 random bits in base64url, as they stand behind the `#`. */
const secretPattern = /^[\w-]{43}$/;
const mostNotes = 200;

const opensNothing = new Problem(401, 'This link opens nothing', {
  detail: 'It is not complete, or the report was deleted after its time. Ask for a new link.',
});
const closed: Readonly<Record<'expired' | 'revoked', Problem>> = {
  expired: new Problem(410, 'This link has expired', { detail: 'Ask the administrator for a new one.' }),
  revoked: new Problem(410, 'This link was revoked', { detail: 'Ask the administrator for a new one.' }),
};

/** Forms come from our own pages only: a browser says so, and one that says nothing is not believed. */
function assertOwnForm(request: Request, publicUrl: string): void {
  const origin = request.get('origin');
  const hasOwnOrigin =
    origin !== undefined &&
    URL.canParse(origin) &&
    (origin === new URL(publicUrl).origin || new URL(origin).host === request.get('host'));
  const site = request.get('sec-fetch-site');
  if (!(hasOwnOrigin && (site === undefined || site === 'same-origin'))) {
    throw new Problem(403, 'The request did not come from the page');
  }
}

const headers: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': reportPolicy,
    'cache-control': 'no-store',
    // Forms have to say where they come from; the secret part of a link is in no address that is ever sent.
    'referrer-policy': 'same-origin',
    'x-robots-tag': 'noindex',
  });
  next();
};

/** The pages that a support link opens, for people without an account in Jira. Mounted at `/mail-oauth`. */
export function reportPages({ view, rateLimits, isSecure, publicUrl, onFault, metrics }: ReportPageServices): Router {
  const router = express.Router();
  const cookie = ourCookie('mail-oauth-link', 'strict', isSecure);
  const form = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 10 });
  const viewOf = (): LinkView => {
    if (!view) throw noStorage;
    return view;
  };

  /** The open link of a secret; counts what was wrong against the address that tried. */
  const linkOf = async (request: Request, secret: string): Promise<Link> => {
    const link = secretPattern.test(secret) ? await findLinkByToken(viewOf().store, secret) : undefined;
    if (!link) {
      await rateLimits.failedProof(request);
      throw opensNothing;
    }
    const state = linkStateOf(link);
    if (state !== 'open') throw closed[state];
    return link;
  };

  /** The link in the browser's cookie, when it is the one of the address. */
  const heldLink = async (request: Request): Promise<Link> => {
    await rateLimits.address(request);
    const secret = cookie.read(request);
    const link = secret === undefined ? undefined : await linkOf(request, secret);
    if (!link || link.id !== request.params['id']) {
      throw new Problem(401, 'Open the link again', {
        detail: 'This browser has not opened it, or has opened another since.',
      });
    }
    return link;
  };

  const pageFor = async (request: Request): Promise<ReportPage> => {
    const wanted = (name: string): string | undefined => {
      const value = request.query[name];
      return typeof value === 'string' ? value : undefined;
    };
    const link = await heldLink(request);
    const page = await viewLink(viewOf(), link, { run: wanted('run'), against: wanted('against') });
    if (!page) throw opensNothing;
    return page;
  };

  const told = async (request: Request) => {
    const { told } = await pageFor(request);
    if (!told) throw new Problem(404, 'This run has left no report');
    return told;
  };

  router.use(['/report', '/report-schema.json'], headers);
  router.get('/report-schema.json', (_request, response) => {
    response.type('application/schema+json').send(`${JSON.stringify(exportJsonSchema(), null, 2)}\n`);
  });
  router.get('/report', (_request, response) => {
    response.type('html').send(openingPage());
  });
  router.post('/report', form, async (request, response) => {
    await rateLimits.address(request);
    assertOwnForm(request, publicUrl);
    const pasted = String((request.body as { secret?: unknown } | undefined)?.secret ?? '').trim();
    const secret = pasted.slice(pasted.lastIndexOf('#') + 1);
    const link = await linkOf(request, secret);
    const { store } = viewOf();
    if (!(await countLinkUse(store, link.id))) throw closed.expired;
    const actor = { kind: 'link', id: link.id } as const;
    await appendAudit(store, { actor, action: 'linkOpened', target: `report:${link.reportId}` });
    metrics.linkUsed('opened');
    cookie.set(response, secret);
    response.redirect(303, `/mail-oauth/report/${link.id}`);
  });
  router.get('/report/:id', async (request, response) => {
    response.type('html').send(reportPage(await pageFor(request)));
  });
  router.get('/report/:id/report.json', async (request, response) => {
    const report = reportJson(await told(request), viewOf().version);
    response.attachment('mail-connection-report.json').type('json').send(report);
  });
  router.get('/report/:id/report.md', async (request, response) => {
    const report = reportMarkdown(await told(request), viewOf().version);
    response.attachment('mail-connection-report.md').type('text/markdown').send(report);
  });
  router.post('/report/:id/notes', form, async (request, response) => {
    assertOwnForm(request, publicUrl);
    const link = await heldLink(request);
    const parsed = supportNote.safeParse(request.body ?? {});
    if (!parsed.success) throw new Problem(400, 'The note cannot be kept', { detail: 'Write 1 to 4000 characters.' });
    const { store } = viewOf();
    if ((await listLinkNotes(store, link.id)).length >= mostNotes) {
      throw new Problem(409, 'There are too many notes', { detail: 'Ask the administrator for a new link.' });
    }
    const { text, name, finding, mark } = parsed.data;
    await addLinkNote(store, {
      linkId: link.id,
      authorSide: 'support',
      body: text,
      ...(name && { authorName: name }),
      ...(finding && /^[\w/-]+$/.test(finding) && { finding }),
      ...(mark && isNoteMark(mark) && { mark }),
    });
    await appendAudit(store, { actor: { kind: 'link', id: link.id }, action: 'noteLeft', target: `link:${link.id}` });
    response.redirect(303, `/mail-oauth/report/${link.id}#notes`);
  });
  router.post('/report/:id/reruns', form, async (request, response) => {
    assertOwnForm(request, publicUrl);
    const link = await heldLink(request);
    const rerun = await viewOf().reruns.start(link);
    if (typeof rerun === 'string') throw refusals[rerun];
    metrics.linkUsed('rerun');
    response.redirect(303, `/mail-oauth/report/${link.id}?run=${rerun.id}`);
  });
  router.get('/report/:id/runs/:run/events', async (request, response) => {
    const link = await heldLink(request);
    streamRerun(viewOf().store, link, String(request.params['run']), { request, response, onFault });
  });
  router.use(['/report', '/report-schema.json'], problemPage(onFault));
  return router;
}

const refusals: Readonly<Record<Exclude<Awaited<ReturnType<Reruns['start']>>, object>, Problem>> = {
  notOpen: new Problem(403, 'This link only shows', { detail: 'Ask the administrator for one that may run again.' }),
  tooMany: new Problem(429, 'Too many runs', { detail: 'A link may run three times an hour.' }),
  noCredentials: new Problem(409, 'This link cannot run again', {
    detail: 'It was made for viewing, or its stored credentials are gone. Ask the administrator for a new link.',
  }),
};
