import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { languages } from '../../companion-service/facts/languages/languages.ts';
import { auditPage } from '../../companion-service/http/audit/audit-page.ts';
import { auditWords } from '../../companion-service/http/audit/audit-words.ts';
import { ChainWatch } from '../../companion-service/http/audit/chain-watch.ts';
import { type AuditEntry, appendAudit, listAudit } from '../../companion-service/storage/audit.ts';
import { type LinkedWorld, startLinkedWorld, wordsOf } from '../links/linked-world.ts';
import { ScriptedBrowser } from '../sandbox/scripted-browser.ts';

let world: LinkedWorld;
const browser = new ScriptedBrowser();
beforeAll(async () => {
  world = await startLinkedWorld();
  await browser.visit(`${world.sandbox.edge.origin}/`);
  const { store } = world.storage.vault;
  for (let at = 0; at < 230; at += 1) {
    await appendAudit(
      store,
      { actor: { kind: 'link', id: `of-${at % 2}` }, action: 'linkOpened', target: `report:${at}` },
      new Date(Date.UTC(2026, 0, 1 + Math.floor(at / 24), at % 24)),
    );
  }
}, 60_000);
afterAll(async () => {
  await browser.close();
  await world.close();
  await world.storage.end();
});

const page = (query = '') => browser.visit(`${world.sandbox.edge.origin}/mail-oauth/audit${query}`);
const targetsIn = (text: string): string[] =>
  [...text.matchAll(/<code>(report:\d+)<\/code>/g)].map(([, of = '']) => of);

test('the newest entries stand first, the next page goes on exactly where this one ends', async () => {
  const seen: string[] = [];
  let next = '?who=of-0';
  for (let pages = 0; pages < 5 && next; pages += 1) {
    const { text } = await page(next);
    seen.push(...targetsIn(text));
    next = /href="\/mail-oauth\/audit(\?[^"]*)" rel="next"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  }
  expect(seen).toEqual(Array.from({ length: 115 }, (_, at) => `report:${228 - 2 * at}`));
});

test('it is filtered by who, what, on what and when; what cannot be a day is refused in words', async () => {
  expect(targetsIn((await page('?target=report:22')).text)).toEqual([
    'report:229',
    'report:228',
    'report:227',
    'report:226',
    'report:225',
    'report:224',
    'report:223',
    'report:222',
    'report:221',
    'report:220',
    'report:22',
  ]);
  expect(targetsIn((await page('?since=2026-01-02&until=2026-01-02&who=of-1')).text)).toHaveLength(12);
  expect(wordsOf((await page('?action=tokenMade')).text)).toContain('Nothing fits.');
  const wrong = await page('?since=yesterday');
  expect([wrong.status, wordsOf(wrong.text)]).toEqual([400, expect.stringContaining('Look at: since.')]);
  expect((await page('?action=%3Cscript%3E')).status).toBe(400);
  expect((await page('?who=%3Cscript%3E')).text).not.toContain('<script>');
});

test('a user is found by the name they have in Jira', async () => {
  await world.asAdmin('GET', '/session');
  const [{ userName = '' } = {}] = await world.storage.vault.store.query<{ userName: string }>(
    'select user_name as "userName" from sessions limit 1',
  );
  expect(userName).not.toBe('');
  const { text } = await page(`?who=${encodeURIComponent(userName.toUpperCase())}&action=sessionStarted`);
  expect(wordsOf(text)).toContain(`Signed in ${userName}`);
});

/** Somebody whose browser may say anything: a session in Jira that also saves there by itself. */
async function admin() {
  const cookie = world.sandbox.jira.signIn({ user: 'sysadmin' });
  const { origin } = world.sandbox.edge;
  const post = (path: string, body: object, more: Record<string, string> = {}) =>
    browser.fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-requested-by': 'jira-mail-oauth', cookie, ...more },
      body: JSON.stringify(body),
    });
  return {
    save: async (name: string) => {
      const wanted = {
        name,
        type: 'microsoft',
        clientId: 'the-client-id',
        clientSecret: 'a-secret-of-an-integration',
        authorizationEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
        tokenEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
        scopes: ['offline_access'],
      };
      const saved = await post('/rest/oauth2-client/latest/config', wanted, { 'X-Atlassian-Token': 'no-check' });
      return ((await saved.json()) as { id: string }).id;
    },
    tell: async (body: object, more = {}) => (await post('/mail-oauth/api/saved-connections', body, more)).status,
  };
}

test('what the page says it saved in Jira is noted with what Jira has; a browser that invents it is shown as such', async () => {
  const { save, tell } = await admin();
  const integrationId = await save('Mail of audit');
  expect(await tell({ integrationId, change: 'created' })).toBe(204);
  expect(await tell({ integrationId, change: 'deleted' })).toBe(204);
  expect(await tell({ integrationId: 'invented', change: 'changed' })).toBe(204);
  const words = wordsOf((await page('?target=integration:')).text);
  expect(words).toMatch(
    /Confirmed by Jira\. name: Mail of audit, change: created, scopes: offline_access, clientId: the-/,
  );
  expect(words.match(/Jira shows otherwise: the browser reported what is not so\./g)).toHaveLength(2);
  expect(words.match(/Confirmed by Jira/g)).toHaveLength(1);
  expect(words).not.toContain('a-secret-of-an-integration');
});

test('where Jira is not asked, the entry says that only the browser reported it', async () => {
  const { store } = world.storage.vault;
  const actor = { kind: 'jiraUser', id: 'old' } as const;
  const target = 'integration:of-before';
  await appendAudit(store, {
    actor,
    action: 'connectionSaved',
    target,
    details: { change: 'created', toldBy: 'page' },
  });
  expect(wordsOf((await page(`?target=${target}`)).text)).toContain('Reported by the browser only. change: created');
});

test('nothing else can be noted, and not from elsewhere', async () => {
  const { tell } = await admin();
  const saved = { integrationId: 'abc-1', change: 'created' };
  expect(await tell({ ...saved, change: 'stolen' })).toBe(400);
  expect(await tell({ ...saved, integrationId: 'a b' })).toBe(400);
  expect(await tell({ ...saved, jira: 'confirms' })).toBe(400);
  expect(await tell(saved, { origin: 'https://elsewhere.example' })).toBe(403);
});

test('all that fit are exported as JSON Lines, and that is noted too', async () => {
  const answer = await browser.fetch(`${world.sandbox.edge.origin}/mail-oauth/audit/export.jsonl?action=linkOpened`);
  expect(answer.headers.get('content-disposition')).toContain('audit-log.jsonl');
  expect(answer.headers.get('content-type')).toContain('application/jsonl');
  const entries = (await answer.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AuditEntry);
  expect(entries).toHaveLength(230);
  expect(entries[0]).toMatchObject({ target: 'report:229', action: 'linkOpened' });
  expect(wordsOf((await page('?action=auditExported')).text)).toContain('action: linkOpened');
});

test('entries stand there at once, however long the chain takes; then it is known, and a fault stays told', async () => {
  const { store } = world.storage.vault;
  let areHeld = true;
  const held: (() => void)[] = [];
  const letGo = () => {
    areHeld = false;
    for (const go of held.splice(0)) go();
  };
  // The chain is read from its beginning; the list is not.
  const slow: typeof store = {
    ...store,
    query: async (sql, parameters) => {
      if (areHeld && sql.includes('where seq > $1')) await new Promise<void>((go) => void held.push(go));
      return store.query(sql, parameters);
    },
  };
  const watch = new ChainWatch(slow);
  const progress = await watch.stateWithin(50);
  expect(progress).toMatchObject({ followed: 0 });
  const shown = auditPage({
    language: 'en',
    query: { who: 'of-1' },
    entries: await listAudit(store, { limit: 3 }),
    names: new Map(),
    chain: progress,
    older: undefined,
  });
  expect(wordsOf(shown)).toMatch(/Being checked : 0 of 2\d\d entries have been followed so far/);
  expect(shown).toContain('<a href="/mail-oauth/audit?who=of-1">See how far it is</a>');
  expect(wordsOf(shown)).not.toContain('Nothing was changed');
  letGo();
  expect(await watch.stateWithin(20_000)).toMatchObject({ verdict: { isIntact: true } });
  // The log is broken from here on: looked at again, which takes long, it is still told as broken.
  await store.query('alter table audit disable trigger all');
  await store.query("update audit set actor_id = 'forged' where seq = 3");
  const broken = new ChainWatch(slow);
  expect(await broken.stateWithin(20_000)).toMatchObject({ verdict: { fault: 'changed', seq: 3 } });
  areHeld = true;
  expect(await broken.stateWithin(50)).toMatchObject({ verdict: { fault: 'changed', seq: 3 } });
  letGo();
  await store.query("update audit set actor_id = 'of-0' where seq = 3");
  const failing = new ChainWatch({ ...store, query: () => Promise.reject(new Error('gone')) });
  await expect(failing.stateWithin(20_000)).rejects.toThrow('gone');
});

// The last one: it leaves the log broken.
test('it says how far the chain was followed, and where it is broken', async () => {
  const { store } = world.storage.vault;
  const checkedPage = async () => {
    for (;;) {
      const visited = await page();
      if (!visited.text.includes('Being checked')) return visited;
    }
  };
  expect(wordsOf((await checkedPage()).text)).toMatch(/Nothing was changed : the chain of 2\d\d entries/);
  await appendAudit(store, { actor: { kind: 'nobody', id: 'x' }, action: 'noteLeft', target: 'link:x' });
  expect(wordsOf((await checkedPage()).text)).toContain('Nothing was changed');
  const [last] = await store.query<{ seq: number }>('select max(seq) as seq from audit');
  const seq = last?.seq ?? 0;
  await store.query('alter table audit disable trigger all');
  await store.query('delete from audit where seq = $1', [seq]);
  const cut = wordsOf((await checkedPage()).text);
  expect(cut).toContain('The log was tampered with');
  expect(cut).toContain(`Entry ${seq} was here before and is missing now`);
  await store.query(`update audit set target = 'report:0' where seq = 5`);
  expect(wordsOf((await page()).text)).toContain('Entry 5 was changed after it was written.');
});

test('it speaks the language that the browser asks for, names of actions and numbers too', async () => {
  const address = `${world.sandbox.edge.origin}/mail-oauth/audit?who=of-1`;
  const told = async (language: string): Promise<string> =>
    (await browser.fetch(address, { headers: { 'accept-language': language } })).text();
  const german = await told('de-CH, en;q=0.5');
  expect(german).toContain('<html lang="de">');
  for (const words of ['Überwachungsprotokoll', 'Anzeigen', 'Support-Link geöffnet', 'Ältere Einträge'])
    expect(german).toContain(words);
  expect(await told('ja')).toContain('監査ログ');
  expect(await told('he')).toContain('<html lang="en">');
});

test.each(languages.filter((language) => language !== 'en'))('no word of it is left English in %s', (language) => {
  const { actions, actors, ...own } = auditWords[language];
  const { actions: actionsOfEnglish, actors: actorsOfEnglish, ...english } = auditWords.en;
  const same = [
    ...Object.keys(own).filter((key) => own[key as keyof typeof own] === english[key as keyof typeof own]),
    ...Object.keys(actions).filter(
      (key) => actions[key as keyof typeof actions] === actionsOfEnglish[key as keyof typeof actions],
    ),
    ...Object.keys(actors).filter(
      (key) => actors[key as keyof typeof actors] === actorsOfEnglish[key as keyof typeof actors],
    ),
  ];
  expect(same).toEqual(language === 'de' ? ['filter'] : []);
  const holes = (text: string): string => [...text.matchAll(/\{\d\}/g)].join();
  const keys = Object.keys(own) as (keyof typeof own)[];
  expect(keys.filter((key) => holes(own[key]) !== holes(english[key]))).toEqual([]);
});
