import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../companion-service/diagnosis/report.ts';
import { reportSchema } from '../../companion-service/links/report-schema.ts';
import { listAudit } from '../../companion-service/storage/audit.ts';
import { vaults } from '../storage/test-vault.ts';
import { type LinkedWorld, Supporter, startLinkedWorld, type ToldLink, wordsOf } from './linked-world.ts';

interface ExportedReport {
  readonly report: Report;
}

describe.each(vaults)('on %s', (_engine, openVault) => {
  let world: LinkedWorld;
  let support: Supporter;
  beforeAll(async () => {
    world = await startLinkedWorld(undefined, openVault);
    support = new Supporter(world);
  }, 60_000);
  afterAll(async () => {
    await support.close();
    await world.close();
    await world.storage.end();
  });

  const allProtocols = { protocols: ['imap', 'pop', 'smtp', 'graph'] } as const;
  const links = async (): Promise<readonly ToldLink[]> =>
    (await world.asAdmin<{ links: ToldLink[] }>('GET', '/links')).body.links;

  test('a finished diagnosis is shown to whoever has its link, judged and told by today’s checks and words', async () => {
    const { id, report } = await world.diagnose({ settings: { ...allProtocols, protocols: ['imap', 'graph'] } });
    const made = await world.makeLink(id, { withMailAddress: true });
    expect(made.status).toBe(201);
    expect(new URL(made.body.address).hash).toMatch(/^#[\w-]{43}$/);
    const page = await support.open(made.body.address);
    expect(page.status).toBe(200);
    expect(page.url).toMatch(new RegExp(`/mail-oauth/report/${made.body.link.id}$`));
    const words = wordsOf(page.text);
    expect(words).toContain(`Mail connection of ${report.settings.mailAddress}`);
    for (const heading of ['Checks by stage', 'Settings', 'Environment', 'Times', 'Notes'])
      expect(words).toContain(heading);
    expect(words).toContain('EXAMINE');
    expect(words).toContain('Seen from the companion’s machine, without a proxy.');
    expect(words).toContain('Host routes');
    expect(page.text).not.toContain('<script');
    expect((await links()).find(({ id: of }) => of === made.body.link.id)).toMatchObject({ state: 'open', uses: 1 });
  });

  test('the allow-list names every field of a report, so that none is lost', async () => {
    for (const wanted of [
      { settings: { protocols: ['imap', 'pop', 'smtp', 'graph'] as ('imap' | 'pop' | 'smtp' | 'graph')[] } },
      { registration: 'expired-secret' },
      { clientSecret: 'wrong' },
      { settings: { grant: 'client_credentials' as const } },
    ]) {
      const { report } = await world.diagnose(wanted);
      expect(reportSchema.parse(report)).toEqual(report);
    }
  });

  test('without the mail address, it stands nowhere: not in the page, the JSON or the Markdown', async () => {
    const { id, report } = await world.diagnose({ settings: { protocols: ['imap', 'pop', 'smtp', 'graph'] } });
    const { body } = await world.makeLink(id);
    const page = await support.open(body.address);
    const [localPart = '', domain = ''] = report.settings.mailAddress.split('@');
    expect(report.observations.signedInAccount?.name).toBeDefined();
    for (const path of ['', '/report.json', '/report.md']) {
      const text = path === '' ? page.text : await (await support.fetch(`/report/${body.link.id}${path}`)).text();
      expect(text).toContain(`hidden@${domain}`);
      for (const sign of ['@', '%40', '&#64;'])
        expect(text.toLowerCase()).not.toContain(`${localPart}${sign}${domain}`);
    }
    const json = (await (await support.fetch(`/report/${body.link.id}/report.json`)).json()) as ExportedReport;
    expect(json.report.observations.signedInAccount?.name).toBe('hidden');
  });

  test('JSON follows the published schema; Markdown names problems, settings and conversations', async () => {
    const { id } = await world.diagnose({ registration: 'expired-secret' });
    const { body } = await world.makeLink(id);
    await support.open(body.address);
    const schema = (await (await support.fetch('/report-schema.json')).json()) as { properties: object };
    const json = await support.fetch(`/report/${body.link.id}/report.json`);
    expect(json.headers.get('content-disposition')).toContain('mail-connection-report.json');
    expect(Object.keys((await json.json()) as object)).toEqual(Object.keys(schema.properties));
    const markdown = await (await support.fetch(`/report/${body.link.id}/report.md`)).text();
    for (const heading of ['## Problems', '## Checks', '## Settings', '## Environment', '## Names and addresses'])
      expect(markdown).toContain(heading);
    expect(markdown).toContain('It does not prove what Jira reaches');
    expect(markdown).toContain('getaddrinfo 127.0.0.1');
    expect(markdown).toContain('## Conversations');
    // A conversation over HTTP, on the page and in the file, without the secret that was refused.
    const page = (await support.visit(`/report/${body.link.id}`)).text;
    for (const told of [markdown, page.replaceAll('&gt;', '>').replaceAll('&lt;', '<')]) {
      expect(told).toMatch(/ ms > grant_type=client_credentials\n/);
      expect(told).toMatch(/ ms > client_secret=\[…\]\n/);
      expect(told).toMatch(/ ms < error=invalid_client\n/);
    }
    expect(markdown).toContain('(failed)');
  });

  test('a link for viewing cannot run again, one for running can, three times an hour; the administrator sees it', async () => {
    const { id } = await world.diagnose({ settings: { protocols: ['imap'] } });
    const viewing = await world.makeLink(id);
    await support.open(viewing.body.address);
    expect((await support.post(`/report/${viewing.body.link.id}/reruns`, {})).status).toBe(403);

    const { body } = await world.makeLink(id, { permission: 'rerun' });
    const path = `/report/${body.link.id}`;
    await support.open(body.address);
    const started = await support.post(`${path}/reruns`, {});
    expect(started.status).toBe(200);
    expect(started.text).toContain('http-equiv="refresh"');
    const ended = await untilEnded(path);
    expect(wordsOf(ended)).toContain('Compared with: First run');
    expect(wordsOf(ended)).toContain('the stored refresh token');
    for (const _ of [2, 3]) {
      expect((await support.post(`${path}/reruns`, {})).status).toBe(200);
      await untilEnded(path);
    }
    expect((await support.post(`${path}/reruns`, {})).status).toBe(429);
    const seen = (await links()).find((link) => link.id === body.link.id);
    expect(seen?.reruns.map(({ state }) => state)).toEqual(['ended', 'ended', 'ended']);
  }, 60_000);

  async function untilEnded(path: string): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      const { text } = await support.visit(path);
      if (!text.includes('http-equiv="refresh"')) return text;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the re-run did not end');
  }

  test('a re-run is told as it goes, stage by stage, and a browser that comes back is told the rest', async () => {
    const { id } = await world.diagnose({ settings: { protocols: ['imap'] } });
    const { body } = await world.makeLink(id, { permission: 'rerun' });
    const path = `/report/${body.link.id}`;
    await support.open(body.address);
    const started = await support.post(`${path}/reruns`, {});
    const events = /data-events="\/mail-oauth([^"]+)"/.exec(started.text)?.[1] ?? 'missing';
    const told = await (await support.fetch(events)).text();
    expect(told).toMatch(/^id: \d+\nevent: progress\ndata: \{"words":"Running\./m);
    expect(told.endsWith('event: ended\ndata: {}\n\n')).toBe(true);
    const again = await (await support.fetch(events)).text();
    expect(again).toBe('event: ended\ndata: {}\n\n');
    expect((await support.fetch(`${path}/runs/unknown/events`)).status).toBe(200);
    expect(wordsOf(await untilEnded(path))).toMatch(/Every check that changed|Nothing is wrong in either run/);
  }, 60_000);

  test('the shown run is compared with the one that is chosen', async () => {
    const { id } = await world.diagnose({ settings: { protocols: ['imap'] } });
    const { body } = await world.makeLink(id, { permission: 'rerun' });
    const path = `/report/${body.link.id}`;
    await support.open(body.address);
    for (const _ of [1, 2]) {
      await support.post(`${path}/reruns`, {});
      await untilEnded(path);
    }
    expect(wordsOf((await support.visit(path)).text)).toContain('Compared with: Run 2');
    const chosen = wordsOf((await support.visit(`${path}?against=first`)).text);
    expect(chosen).toContain('Compared with: First run');
    expect(chosen).toMatch(/What was around it.*Tokens from a sign-in the stored refresh token/);
  }, 60_000);

  test('support leaves a note and marks a finding; the administrator reads it and answers', async () => {
    const { id } = await world.diagnose({ registration: 'expired-secret' });
    const { body } = await world.makeLink(id);
    await support.open(body.address);
    const noted = await support.post(`/report/${body.link.id}/notes`, {
      text: 'Make a <new> secret.',
      name: 'Sam',
      finding: 'credentials-accepted',
      mark: 'cause',
    });
    expect(noted.text).toContain('Make a &lt;new&gt; secret.');
    expect(wordsOf(noted.text)).toContain('This is the cause');
    const told = (await links()).find((link) => link.id === body.link.id);
    expect(told?.notes).toMatchObject([{ side: 'support', text: 'Make a <new> secret.', mark: 'cause' }]);
    expect((await world.asAdmin('POST', `/links/${body.link.id}/notes`, { text: 'Done, thank you.' })).status).toBe(
      204,
    );
    expect(wordsOf((await support.visit(`/report/${body.link.id}`)).text)).toContain('Done, thank you.');
  });

  test('a revoked link says so at once, and its credentials are gone; an expired one says that', async () => {
    const { id } = await world.diagnose({});
    const { body } = await world.makeLink(id, { permission: 'rerun', hours: 1 });
    const { store } = world.storage.vault;
    const credentials = () =>
      store.query(
        'select id from credentials c where exists (select 1 from links l where l.id = $1 and l.credential_id = c.id)',
        [body.link.id],
      );
    await support.open(body.address);
    expect(await credentials()).toHaveLength(1);
    expect((await world.asAdmin('DELETE', `/links/${body.link.id}`)).status).toBe(204);
    expect(await credentials()).toHaveLength(0);
    const revoked = await support.visit(`/report/${body.link.id}`);
    expect([revoked.status, wordsOf(revoked.text)]).toEqual([410, expect.stringContaining('This link was revoked')]);
    expect((await support.open(body.address)).status).toBe(410);

    const second = await world.makeLink(id);
    await store.query('update links set expires_at = $2 where id = $1', [second.body.link.id, new Date(0)]);
    const expired = await support.open(second.body.address);
    expect([expired.status, wordsOf(expired.text)]).toEqual([410, expect.stringContaining('This link has expired')]);
  });

  test('a diagnosis that has not been, is somebody else’s, or asks too much makes no link', async () => {
    expect((await world.makeLink('unknown')).status).toBe(404);
    const { id } = await world.diagnose({});
    expect((await world.makeLink(id, { hours: 721 })).status).toBe(400);
    expect((await world.makeLink(id, { permission: 'edit' })).status).toBe(400);
  });

  test('every step stands in the audit log', async () => {
    const actions = new Set((await listAudit(world.storage.vault.store, { limit: 500 })).map(({ action }) => action));
    for (const action of ['diagnosisRun', 'linkMade', 'linkOpened', 'linkRerun', 'linkRevoked', 'noteLeft']) {
      expect(actions).toContain(action);
    }
  });
});
