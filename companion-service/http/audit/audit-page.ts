import { instant } from '../../links/environment.ts';
import { type Html, html } from '../../links/html.ts';
import { pageOf } from '../../links/page-frame.ts';
import { type AuditAction, type AuditEntry, auditActions } from '../../storage/audit.ts';
import { type AuditQuery, addressOf } from './audit-query.ts';
import type { ChainState } from './chain-watch.ts';

export const auditPath = '/mail-oauth/audit';

const actionNames: Readonly<Record<AuditAction, string>> = {
  diagnosisRun: 'Diagnosis run',
  connectionSaved: 'Connection saved in Jira',
  credentialsStored: 'Credentials stored',
  credentialsDeleted: 'Credentials deleted',
  linkMade: 'Support link made',
  linkOpened: 'Support link opened',
  linkRerun: 'Run again by link',
  runInterrupted: 'Run interrupted',
  linkRevoked: 'Support link revoked',
  noteLeft: 'Note left',
  reportDeleted: 'Report deleted',
  sessionStarted: 'Signed in',
  sessionEnded: 'Signed out',
  tokenMade: 'API token made',
  tokenRevoked: 'API token revoked',
  keyRotated: 'Master key rotated',
  retention: 'Old data deleted',
  auditExported: 'Audit log exported',
  storageImported: 'Storage imported',
};

const actorKinds: Readonly<Record<AuditEntry['actor']['kind'], string>> = {
  jiraUser: 'Jira user',
  link: 'Support link',
  apiToken: 'API token',
  commandLine: 'Command line',
  companion: 'The companion',
  nobody: 'Somebody at this machine',
};

export interface AuditPage {
  readonly query: AuditQuery;
  readonly entries: readonly AuditEntry[];
  /** Names of users by their key, as far as they are known. */
  readonly names: ReadonlyMap<string, string>;
  readonly chain: ChainState;
  /** The query of the next page; undefined on the last one. */
  readonly older: AuditQuery | undefined;
}

function chainPart({ verdict, followedAt }: ChainState): Html {
  if (verdict.isIntact) {
    return html`<div class="card pass"><p><strong>Nothing was changed</strong>: the chain of ${verdict.entries} entries was followed to its end. From its first entry it was last followed at ${instant(followedAt.toISOString())}.</p>
<p class="soft">Keep the line below elsewhere, and <code>jira-mail-oauth audit verify --expect</code> shows whether the end was cut off since: <code>${verdict.end.seq}:${verdict.end.hash}</code></p></div>`;
  }
  const faults = {
    changed: `Entry ${verdict.seq} was changed after it was written.`,
    broken: `Entry ${verdict.seq} does not follow entry ${verdict.entries}: something between was removed or added.`,
    markMissing: `Entry ${verdict.seq} was here before and is missing now: the log was cut off or written anew.`,
  };
  return html`<div class="card fail" role="alert"><p><strong>The log was tampered with</strong>. ${faults[verdict.fault]} The ${verdict.entries} entries before it are in order.</p>
<p>Find out who can write to the database, and compare with an export or a backup. Stop the companion first if it shares them.</p></div>`;
}

const whoOf = ({ kind, id }: AuditEntry['actor'], names: AuditPage['names']): Html =>
  html`${names.get(id) ?? actorKinds[kind]} <span class="soft">${id}</span>`;

/** How much the words of a browser are worth here. Entries from before Jira was asked have no `jira`. */
function proofOf({ action, details }: AuditEntry): Html | false {
  if (action !== 'connectionSaved') return false;
  if (details['jira'] === 'confirms') return html`<strong class="mark pass">Confirmed by Jira.</strong> `;
  if (details['jira'] === 'denies') {
    return html`<strong class="mark fail">Jira shows otherwise: the browser reported what is not so.</strong> `;
  }
  return html`<strong class="mark warn">Reported by the browser only.</strong> `;
}

const notTold = ['jira', 'toldBy'];

const detailsOf = (entry: AuditEntry): Html => {
  const proof = proofOf(entry);
  const facts = Object.entries(entry.details)
    .filter(([name]) => !(proof && notTold.includes(name)))
    .map(([name, value]) => `${name}: ${value}`);
  return html`${proof}${facts.join(', ')}`;
};

const entryTable = ({
  entries,
  names,
}: AuditPage): Html => html`<div class="wide" role="region" aria-label="Entries" tabindex="0"><table>
<thead><tr><th scope="col">Entry</th><th scope="col">When (UTC)</th><th scope="col">What</th><th scope="col">Who</th><th scope="col">On</th><th scope="col">Details</th></tr></thead>
<tbody>${entries.map(
  (entry) =>
    html`<tr><td class="number">${entry.seq}</td><td class="kept">${entry.at.slice(0, 19).replace('T', ' ')}</td><td>${actionNames[entry.action] ?? entry.action}</td><td>${whoOf(entry.actor, names)}</td><td><code>${entry.target}</code></td><td>${detailsOf(entry)}</td></tr>`,
)}</tbody></table></div>`;

const filterForm = ({
  query,
  names,
}: AuditPage): Html => html`<form method="get" action="${auditPath}" class="row" role="search" aria-label="Filter">
<div><label for="who">Who</label><input id="who" name="who" list="users" value="${query.who ?? ''}" autocomplete="off"><datalist id="users">${[...names.values()].map((name) => html`<option value="${name}">`)}</datalist></div>
<div><label for="action">What</label><select id="action" name="action"><option value="">everything</option>${auditActions.map(
  (action) =>
    html`<option value="${action}"${action === query.action && html` selected`}>${actionNames[action]}</option>`,
)}</select></div>
<div><label for="target">On</label><input id="target" name="target" value="${query.target ?? ''}" placeholder="link:" autocomplete="off"></div>
<div><label for="since">From day</label><input id="since" name="since" type="date" value="${query.since ?? ''}"></div>
<div><label for="until">To day</label><input id="until" name="until" type="date" value="${query.until ?? ''}"></div>
<div><button>Show</button></div>
</form>`;

/** The audit log as a page: works without script, in light and dark. */
export function auditPage(page: AuditPage): string {
  const { query, entries, chain, older } = page;
  const { before: _before, ...filter } = query;
  const isFiltered = Object.keys(filter).length > 0;
  return pageOf(
    'Audit log',
    html`<header class="top">
<h1>Audit log</h1>
<p class="soft">Who did what with the mail connections of this Jira, the newest first. Nothing in it can be changed or deleted.</p>
</header>
<main>
${chainPart(chain)}
${filterForm(page)}
${entries.length === 0 ? html`<p role="status">${isFiltered ? 'Nothing fits.' : 'Nothing has been written yet.'}</p>` : entryTable(page)}
<p class="row">${query.before !== undefined && html`<a href="${addressOf(auditPath, filter)}">The newest</a>`}${older && html`<a href="${addressOf(auditPath, older)}" rel="next">Older entries</a>`}${isFiltered && html`<a href="${auditPath}">Show everything</a>`}<a href="${addressOf(`${auditPath}/export.jsonl`, filter)}">Save ${isFiltered ? 'all that fit' : 'all'} as JSON Lines</a></p>
</main>`,
  );
}
