import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { appendAudit } from '../../companion-service/storage/audit.ts';
import { type LinkedWorld, startLinkedWorld } from '../links/linked-world.ts';
import { MailOauthPage, mailboxIn } from './mail-oauth-page.ts';

const jarPath = fileURLToPath(new URL('../../target/jira-mail-oauth.jar', import.meta.url));

const test = base.extend<object, { readonly world: LinkedWorld }>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const world = await startLinkedWorld(jarPath);
      const { store } = world.storage.vault;
      for (let at = 0; at < 120; at += 1) {
        const actor = { kind: 'link', id: `6f7c0c5e-0000-4000-8000-00000000000${at % 3}` } as const;
        await appendAudit(store, { actor, action: at % 5 === 0 ? 'linkRerun' : 'linkOpened', target: `report:${at}` });
      }
      await use(world);
      await world.close();
      await world.storage.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is saved in Jira stands in the audit log, one link away (${colorScheme})`, async ({ world, page }) => {
    await page.emulateMedia({ colorScheme });
    const mailOauth = new MailOauthPage(page, world.sandbox.edge.origin);
    const { address } = mailboxIn('commercial', 'jira');
    await mailOauth.open();
    await mailOauth.typeAddress(address);
    await mailOauth.fillRegistration('commercial', 'jira-mail');
    await mailOauth.button('Save without verifying').click();
    await mailOauth.button('Save to Jira').click();
    await expect(page.getByText(/^Saved in Jira as/)).toBeVisible();
    for (const { id } of world.sandbox.jira.state.links.all()) world.sandbox.jira.state.links.remove(id);

    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: /^Audit log/ }).click();
    const log = await opened;
    await log.emulateMedia({ colorScheme });
    await expect(log.getByText('Nothing was changed')).toBeVisible();
    await expect(log.getByRole('cell', { name: 'Connection saved in Jira' }).first()).toBeVisible();
    await log.screenshot({ path: `test-results/audit-log-${colorScheme}.png` });
    expect((await new AxeBuilder({ page: log }).analyze()).violations).toEqual([]);
    await log.setViewportSize({ width: 320, height: 700 });
    expect(await log.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await log.screenshot({ path: `test-results/audit-log-${colorScheme}-320.png` });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is filtered with the keyboard, turned page by page, and saved', async ({ world, page }) => {
    const { origin } = world.sandbox.edge;
    await page.goto(`${origin}/`);
    await page.goto(`${origin}/mail-oauth/audit`);
    await page.getByLabel('What').selectOption({ label: 'Support link opened' });
    await page.getByLabel('On').fill('report:1');
    await page.getByLabel('On').press('Enter');
    await expect(page.getByRole('row')).toHaveCount(1 + 25);
    await page.getByRole('link', { name: 'Show everything' }).click();
    await page.getByRole('link', { name: 'Older entries' }).click();
    await expect(page.getByRole('cell', { name: '1', exact: true })).toBeVisible();
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: /as JSON Lines$/ }).click();
    expect((await saving).suggestedFilename()).toBe('audit-log.jsonl');
  });
});
