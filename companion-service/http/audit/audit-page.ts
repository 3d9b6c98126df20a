import type { Language } from '#facts/languages/languages.ts';
import { instant } from '../../links/environment.ts';
import { type Html, html } from '../../links/html.ts';
import { pageOf } from '../../links/page-frame.ts';
import { type AuditEntry, auditActions } from '../../storage/audit.ts';
import { type AuditQuery, addressOf } from './audit-query.ts';
import { type AuditWords, auditWords, filledIn } from './audit-words.ts';
import type { ChainProgress, ChainState } from './chain-watch.ts';

export const auditPath = '/mail-oauth/audit';

export interface AuditPage {
  readonly language: Language;
  readonly query: AuditQuery;
  readonly entries: readonly AuditEntry[];
  /** Names of users by their key, as far as they are known. */
  readonly names: ReadonlyMap<string, string>;
  readonly chain: ChainState | ChainProgress;
  /** The query of the next page; undefined on the last one. */
  readonly older: AuditQuery | undefined;
}

function chainPart({ chain, language, query }: AuditPage): Html {
  const words = auditWords[language];
  const say = (text: string, ...values: readonly (string | number)[]): string => filledIn(language, text, ...values);
  if ('followed' in chain) {
    return html`<div class="card" role="status"><p><strong>${words.followingTitle}</strong>${say(words.followingText, chain.followed, chain.entries)}</p>
<p><a href="${addressOf(auditPath, query)}">${words.followingLook}</a></p></div>`;
  }
  const { verdict, followedAt } = chain;
  if (verdict.isIntact) {
    return html`<div class="card pass"><p><strong>${words.intactTitle}</strong>${say(words.intactText, verdict.entries, instant(followedAt.toISOString()))}</p>
<p class="soft">${words.keepBefore} <code>jira-mail-oauth audit verify --expect</code> ${words.keepAfter} <code>${verdict.end.seq}:${verdict.end.hash}</code></p></div>`;
  }
  const fault = say(words[verdict.fault], String(verdict.seq), String(verdict.entries));
  return html`<div class="card fail" role="alert"><p><strong>${words.tamperedTitle}</strong> ${fault} ${say(words.inOrderBefore, verdict.entries)}</p>
<p>${words.tamperedRemedy}</p></div>`;
}

const whoOf = ({ kind, id }: AuditEntry['actor'], names: AuditPage['names'], words: AuditWords): Html =>
  html`${names.get(id) ?? words.actors[kind]} <span class="soft">${id}</span>`;

/** How much the words of a browser are worth here. Entries from before Jira was asked have no `jira`. */
function proofOf({ action, details }: AuditEntry, words: AuditWords): Html | false {
  if (action !== 'connectionSaved') return false;
  if (details['jira'] === 'confirms') return html`<strong class="mark pass">${words.confirmed}</strong> `;
  if (details['jira'] === 'denies') {
    return html`<strong class="mark fail">${words.denied}</strong> `;
  }
  return html`<strong class="mark warn">${words.browserOnly}</strong> `;
}

const notTold = ['jira', 'toldBy'];

const detailsOf = (entry: AuditEntry, words: AuditWords): Html => {
  const proof = proofOf(entry, words);
  const facts = Object.entries(entry.details)
    .filter(([name]) => !(proof && notTold.includes(name)))
    .map(([name, value]) => `${name}: ${value}`);
  return html`${proof}${facts.join(', ')}`;
};

const entryTable = (
  { entries, names }: AuditPage,
  words: AuditWords,
): Html => html`<div class="wide" role="region" aria-label="${words.entries}" tabindex="0"><table>
<thead><tr>${[words.entry, words.when, words.what, words.who, words.on, words.details].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${entries.map(
  (entry) =>
    html`<tr><td class="number">${entry.seq}</td><td class="kept">${entry.at.slice(0, 19).replace('T', ' ')}</td><td>${words.actions[entry.action] ?? entry.action}</td><td>${whoOf(entry.actor, names, words)}</td><td><code>${entry.target}</code></td><td>${detailsOf(entry, words)}</td></tr>`,
)}</tbody></table></div>`;

const filterForm = (
  { query, names }: AuditPage,
  words: AuditWords,
): Html => html`<form method="get" action="${auditPath}" class="row" role="search" aria-label="${words.filter}">
<div><label for="who">${words.who}</label><input id="who" name="who" list="users" value="${query.who ?? ''}" autocomplete="off"><datalist id="users">${[...names.values()].map((name) => html`<option value="${name}">`)}</datalist></div>
<div><label for="action">${words.what}</label><select id="action" name="action"><option value="">${words.everything}</option>${auditActions.map(
  (action) =>
    html`<option value="${action}"${action === query.action && html` selected`}>${words.actions[action]}</option>`,
)}</select></div>
<div><label for="target">${words.on}</label><input id="target" name="target" value="${query.target ?? ''}" placeholder="link:" autocomplete="off"></div>
<div><label for="since">${words.fromDay}</label><input id="since" name="since" type="date" value="${query.since ?? ''}"></div>
<div><label for="until">${words.toDay}</label><input id="until" name="until" type="date" value="${query.until ?? ''}"></div>
<div><button>${words.show}</button></div>
</form>`;

/** The audit log as a page: works without script, in light and dark. */
export function auditPage(page: AuditPage): string {
  const { query, entries, older, language } = page;
  const words = auditWords[language];
  const { before: _before, ...filter } = query;
  const isFiltered = Object.keys(filter).length > 0;
  return pageOf(
    words.title,
    html`<header class="top">
<h1>${words.title}</h1>
<p class="soft">${words.lead}</p>
</header>
<main>
${chainPart(page)}
${filterForm(page, words)}
${entries.length === 0 ? html`<p role="status">${isFiltered ? words.nothingFits : words.nothingYet}</p>` : entryTable(page, words)}
<p class="row">${query.before !== undefined && html`<a href="${addressOf(auditPath, filter)}">${words.newest}</a>`}${older && html`<a href="${addressOf(auditPath, older)}" rel="next">${words.older}</a>`}${isFiltered && html`<a href="${auditPath}">${words.showAll}</a>`}<a href="${addressOf(`${auditPath}/export.jsonl`, filter)}">${isFiltered ? words.saveFitting : words.saveAll}</a></p>
</main>`,
    { language },
  );
}
