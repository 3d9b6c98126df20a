import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express, { type RequestHandler, type Router } from 'express';
import { reportPolicy } from '../../links/page-frame.ts';
import { type AuditEntry, appendAudit, listAudit, readAuditBackwards } from '../../storage/audit.ts';
import { namesOfUsers } from '../../storage/sessions.ts';
import type { Store } from '../../storage/store.ts';
import { askerOf } from '../caller.ts';
import type { guard } from '../guard.ts';
import { languageOf } from '../language-of.ts';
import { noStorage } from '../links/link-routes.ts';
import { problemPage } from '../links/problem-page.ts';
import { auditPage } from './audit-page.ts';
import { filterOf, readAuditQuery } from './audit-query.ts';
import { ChainWatch } from './chain-watch.ts';

const entriesOnAPage = 100;
/** The entries are shown after this, however long the chain is. */
const chainMomentMs = 300;

export interface AuditPageServices {
  /** Undefined when the storage could not be opened. */
  readonly store: Store | undefined;
  readonly allow: ReturnType<typeof guard>;
  readonly onFault: (error: unknown) => void;
}

const headers: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': reportPolicy,
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    vary: 'accept-language',
  });
  next();
};

async function* linesOf(entries: AsyncIterable<AuditEntry>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}

/** The audit log for system administrators, as a page and as JSON Lines. Mounted at `/mail-oauth`. */
export function auditPages({ store, allow, onFault }: AuditPageServices): Router {
  const router = express.Router();
  const chain = store && new ChainWatch(store);
  const storeOf = (): Store => {
    if (!store) throw noStorage;
    return store;
  };
  router.use('/audit', headers, allow({ callers: ['systemAdmin'] }));
  router.get('/audit', async (request, response) => {
    const query = readAuditQuery(request.query);
    const names = await namesOfUsers(storeOf());
    // One more than is shown tells whether there is another page.
    const found = await listAudit(storeOf(), { ...filterOf(query, names), limit: entriesOnAPage + 1 });
    const entries = found.slice(0, entriesOnAPage);
    const last = entries.at(-1);
    const older = found.length > entriesOnAPage && last ? { ...query, before: last.seq } : undefined;
    if (!chain) throw noStorage;
    const state = await chain.stateWithin(chainMomentMs);
    response
      .type('html')
      .send(auditPage({ language: languageOf(request), query, entries, names, chain: state, older }));
  });
  router.get('/audit/export.jsonl', async (request, response) => {
    const query = readAuditQuery(request.query);
    const filter = filterOf(query, await namesOfUsers(storeOf()));
    const { actor } = askerOf(response);
    await appendAudit(storeOf(), {
      actor,
      action: 'auditExported',
      target: 'audit:all',
      details: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
    });
    response.attachment('audit-log.jsonl').type('application/jsonl');
    await pipeline(Readable.from(linesOf(readAuditBackwards(storeOf(), filter))), response).catch((error: unknown) => {
      // Somebody who stopped the download is no fault; a storage that went away shows as a file that was cut off.
      if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    });
  });
  router.use('/audit', problemPage(onFault));
  return router;
}
