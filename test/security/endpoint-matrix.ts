import type { RequestInit } from 'undici';
import { type Asker, type Caller, callers } from '../../companion-service/http/caller.ts';
import type { LinkAsker } from '../../companion-service/http/who-is-asking.ts';
import type { Vault } from '../../companion-service/links/vault.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { createLink } from '../../companion-service/storage/links.ts';
import { storeReport } from '../../companion-service/storage/reports.ts';
import { jiraBaseUrl } from '../sandbox/organizations.ts';
import type { Sandbox } from '../sandbox/start-sandbox.ts';
import { keptReport } from '../storage/kept-report.ts';
import { openTestVault } from '../storage/test-vault.ts';
import { cookiesOf, fromPage, type OwnCompanion, startOwnCompanion, storesWithTokens, tokenOf } from './companions.ts';

/** Everybody who is tried at every endpoint: those that can be declared, and those that must never count for more. */
export const columns = [...callers, 'expired session', 'revoked token', 'other Jira', 'replica'] as const;
export type Column = (typeof columns)[number];

export interface Endpoint {
  readonly method: string;
  /** Below `/mail-oauth`, in OpenAPI's spelling. */
  readonly path: string;
  readonly declared: readonly Caller[];
}

export interface Row extends Endpoint {
  /** Who was let through, by trying. */
  readonly observed: readonly Column[];
}

/**
 * Pages for browsers, besides the API. Most are open to everybody: what they take is bound to a browser and used once,
 * or is the secret of a link, which is asked for by each page itself.
 */
const pages: readonly Endpoint[] = [
  ...['/callback', '/jira/sign-in', '/jira/return', '/api/openapi.json', '/report', '/report-schema.json'].map(
    (path) => ({ method: 'GET', path, declared: ['nobody'] as const }),
  ),
  ...['/audit', '/audit/export.jsonl'].map((path) => ({ method: 'GET', path, declared: ['systemAdmin'] as const })),
  { method: 'GET', path: '/metrics', declared: ['apiToken:metrics'] },
  { method: 'POST', path: '/report', declared: ['linkViewer'] },
  ...['', '/report.json', '/report.md', '/runs/{run}/events'].map((path) => ({
    method: 'GET',
    path: `/report/{id}${path}`,
    declared: ['linkViewer'] as const,
  })),
  { method: 'POST', path: '/report/{id}/notes', declared: ['linkViewer'] },
  { method: 'POST', path: '/report/{id}/reruns', declared: ['linkRerunner'] },
];

interface OpenLink {
  readonly id: string;
  readonly secret: string;
}

/** A link for viewing and one for running again, to a report that is there. */
async function makeLinks({ store }: Vault): Promise<Readonly<Record<'linkViewer' | 'linkRerunner', OpenLink>>> {
  const reportId = await storeReport(store, { owner: 'test', madeBy: 'diagnosis', report: keptReport() });
  const make = async (scope: 'view' | 'rerun'): Promise<OpenLink> => {
    const expiresAt = new Date(Date.now() + 3_600_000);
    const made = await createLink(store, { reportId, scope, hidesAddress: true, madeBy: 'test', expiresAt });
    return { id: made.link.id, secret: made.secret.reveal() };
  };
  return { linkViewer: await make('view'), linkRerunner: await make('rerun') };
}

const linkHeader = 'x-test-link';
const linkAsker: LinkAsker = async (request) => {
  const held = request.get(linkHeader);
  if (held === undefined) return undefined;
  const standsAs = held === 'linkRerunner' ? (['linkViewer', 'linkRerunner'] as const) : (['linkViewer'] as const);
  return { standsAs, owner: `link:${held}`, actor: { kind: 'link', id: held } } satisfies Asker;
};

const apiTokens = Object.fromEntries(
  callers
    .filter((caller) => caller.startsWith('apiToken:'))
    .map((caller) => [caller.replace(/\W/g, '-'), [caller.slice(9)]]),
);

type Operations = Record<string, Record<string, { readonly 'x-callers': readonly Caller[] }>>;

async function endpointsOf(companion: OwnCompanion): Promise<Endpoint[]> {
  const { paths } = (await (await companion.ask('/api/openapi.json')).json()) as { paths: Operations };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: `/api${path}`,
      declared: operation['x-callers'],
    })),
  );
  return [...pages, ...operations];
}

/** What each caller sends; made anew for each request, because some requests end what they came with. */
async function credentialsOf(
  column: Column,
  sandbox: Sandbox,
  companion: OwnCompanion,
): Promise<Record<string, string>> {
  const users = { jiraUser: 'user', admin: 'admin', systemAdmin: 'sysadmin' } as const;
  const session = async (user: (typeof users)[keyof typeof users]): Promise<Record<string, string>> => {
    const jira = sandbox.jira.signIn({ user });
    const opened = await companion.ask('/api/session', { headers: { cookie: jira } });
    return { cookie: `${jira}; ${cookiesOf(opened)}` };
  };
  if (column === 'nobody') return {};
  if (column in users) return session(users[column as keyof typeof users]);
  if (column.startsWith('link')) return { [linkHeader]: column };
  if (column.startsWith('apiToken:')) return { authorization: `Bearer ${tokenOf(column.replace(/\W/g, '-'))}` };
  if (column === 'revoked token') return { authorization: `Bearer ${tokenOf('revoked')}` };
  const { cookie = '' } = await session('sysadmin');
  // Ended at the companion and at Jira alike: what is left is two dead cookies.
  if (column === 'expired session') return { cookie: cookie.replace(/JSESSIONID=\w/, 'JSESSIONID=Z') };
  return { cookie };
}

const refusals = [401, 403];
/** A Jira that cannot be asked lets nobody in. */
const jiraSilent = 'Jira did not answer';

/** Tries every endpoint as every caller; a request that gets past the guard may well fail for its missing body. */
export async function walkEndpoints(sandbox: Sandbox): Promise<Row[]> {
  const stores = storesWithTokens(apiTokens);
  const plenty = { points: 100_000, duration: 60 };
  const rates = { caller: plenty, address: plenty, failedProof: plenty };
  const jiraClient = { clientId: 'companion', clientSecret: new Secret('secret') };
  const storage = await openTestVault();
  const links = await makeLinks(storage.vault);
  const parts = { stores, rates, links: linkAsker, storage: storage.vault } as const;
  const [companion, replica, ofOtherJira] = await Promise.all([
    startOwnCompanion(sandbox, { ...parts, config: { jiraClient } }),
    startOwnCompanion(sandbox, { ...parts, config: { jiraClient } }),
    startOwnCompanion(sandbox, { ...parts, config: { jiraClient, jiraUrl: 'https://other-jira.contoso.example' } }),
  ]);
  const askedBy = (column: Column) =>
    column === 'replica' ? replica : column === 'other Jira' ? ofOtherJira : companion;
  const isLetThrough = async ({ method, path }: Endpoint, column: Column): Promise<boolean> => {
    const credentials = await credentialsOf(column, sandbox, companion);
    const isOfLink = path.startsWith('/report');
    const held = column === 'linkViewer' || column === 'linkRerunner' ? links[column] : undefined;
    const init: RequestInit = {
      method,
      headers: {
        ...fromPage,
        ...credentials,
        ...(isOfLink && held && { cookie: `__Host-mail-oauth-link=${held.secret}` }),
        ...(isOfLink && { origin: jiraBaseUrl, 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(method === 'POST' && { body: isOfLink ? `secret=${held?.secret ?? ''}` : '{}' }),
    };
    const linkId = (held ?? links.linkViewer).id;
    const address = (isOfLink ? path.replace('{id}', linkId) : path).replaceAll(/\{\w+\}/g, 'unknown');
    const response = await askedBy(column).ask(address, init);
    const answer = await response.text();
    return !refusals.includes(response.status) && !answer.includes(jiraSilent);
  };
  try {
    const rows: Row[] = [];
    for (const endpoint of await endpointsOf(companion)) {
      const tried = await Promise.all(columns.map((column) => isLetThrough(endpoint, column)));
      rows.push({ ...endpoint, observed: columns.filter((_, at) => tried[at]) });
    }
    return rows;
  } finally {
    await Promise.all([companion.close(), replica.close(), ofOtherJira.close()]);
    await storage.end();
  }
}

/** Who ought to be let through by what an endpoint declares. */
export function expectedOf({ declared }: Endpoint): readonly Column[] {
  if (declared.includes('nobody')) return columns;
  const ladder: readonly Caller[] = ['jiraUser', 'admin', 'systemAdmin'];
  return columns.filter((column) => {
    if (column === 'replica') return declared.includes('systemAdmin');
    if (column === 'linkRerunner') return declared.includes('linkRerunner') || declared.includes('linkViewer');
    const rank = ladder.indexOf(column as Caller);
    if (rank >= 0) return ladder.slice(0, rank + 1).some((step) => declared.includes(step));
    return declared.includes(column as Caller);
  });
}
