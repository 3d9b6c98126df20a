import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type LinkedWorld, startLinkedWorld } from '../links/linked-world.ts';
import { MailOauthPage, mailboxIn } from './mail-oauth-page.ts';

const jarPath = fileURLToPath(new URL('../../target/jira-mail-oauth.jar', import.meta.url));

interface Shared {
  readonly world: LinkedWorld;
  /** Links to a diagnosis that failed: one for viewing, one that may run again. */
  readonly links: { readonly viewing: string; readonly running: string };
}

const test = base.extend<object, Shared>({
  world: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const world = await startLinkedWorld(jarPath);
      await use(world);
      await world.close();
      await world.storage.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  links: [
    async ({ world }, use) => {
      const failed = await world.diagnose({ registration: 'expired-secret' });
      const worked = await world.diagnose({ settings: { protocols: ['imap', 'graph'] } });
      const viewing = await world.makeLink(failed.id, { withMailAddress: true });
      const running = await world.makeLink(worked.id, { permission: 'rerun' });
      await use({ viewing: viewing.body.address, running: running.body.address });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a link opens by itself and leaves its secret behind; axe finds nothing (${colorScheme})`, async ({
    links,
    page,
  }) => {
    const violations: string[] = [];
    page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
    await page.emulateMedia({ colorScheme });
    await page.goto(links.viewing);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Mail connection of jira@contoso\.example/);
    expect(page.url()).not.toContain('#');
    await expect(page.getByText('Not working:')).toBeVisible();
    await page.screenshot({ path: `test-results/support-link-${colorScheme}.png`, fullPage: true });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await page.screenshot({ path: `test-results/support-link-${colorScheme}-320.png` });
    expect(violations).toEqual([]);
  });
}

test('on paper, folded parts are unfolded and forms are gone', async ({ links, page }) => {
  await page.goto(links.viewing);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('When each observation was made')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Observation' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Leave the note' })).toBeHidden();
});

test('saved as PDF, it holds every problem with its remedy, every check and what was seen', async ({ links, page }) => {
  test.skip(spawnSync('pdftotext', ['-v']).error !== undefined, 'skipped: pdftotext is not installed');
  await page.goto(links.viewing);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const checks = await page.locator('ul.checks li > span:not(.mark)').allTextContents();
  const problems = await page.locator('article.card h3').allTextContents();
  const steps = await page.locator('article.card ol li').allTextContents();
  const file = 'test-results/support-link.pdf';
  mkdirSync('test-results', { recursive: true });
  await page.pdf({ path: file, format: 'A4' });
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  const printed = letters(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
  expect([checks.length > 10, problems.length > 0, steps.length > 0]).toEqual([true, true, true]);
  const missing = [...checks, ...problems].filter((text) => !printed.includes(letters(text)));
  expect(missing).toEqual([]);
  // Steps run over lines and pages: their beginnings are looked for.
  expect(steps.filter((text) => !printed.includes(letters(text).slice(0, 30)))).toEqual([]);
  for (const text of ['not needed here', 'LOGINDISABLED', 'from (ms)', 'Client secret never part of a report']) {
    expect([text, printed.includes(letters(text))]).toEqual([text, true]);
  }
});

test('a re-run is watched as it goes, without loading the page again and again, and its result comes by itself', async ({
  links,
  page,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  await page.goto(links.running);
  await page.getByRole('button', { name: 'Run again' }).click();
  const loads: string[] = [];
  page.on('framenavigated', (frame) => loads.push(frame.url()));
  await expect(page.getByRole('status')).toContainText('Running.');
  await page.screenshot({ path: 'test-results/support-link-running.png' });
  await expect(page.getByRole('heading', { name: /^Compared with: / })).toBeVisible({ timeout: 30_000 });
  expect(loads.length).toBeLessThanOrEqual(2);
  await page
    .getByText(/^(Every check that changed|What was around it)/)
    .first()
    .click();
  await page.screenshot({ path: 'test-results/support-link-compared.png', fullPage: true });
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(violations).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the administrator makes a link on the page, and revokes it (${theme})`, async ({ world, page }) => {
    const mailOauth = new MailOauthPage(page, world.sandbox.edge.origin);
    await mailOauth.open(theme === 'dark' ? { 'host-theme': 'dark' } : {});
    await mailOauth.typeAddress(mailboxIn('commercial', 'jira').address);
    await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
    await mailOauth.fillRegistration('commercial', 'app-only-not-in-exchange');
    await mailOauth.button('Verify').click();
    await mailOauth.button('Share with support').click();
    await page.getByRole('radio', { name: 'See it and run the check again' }).check({ force: true });
    await mailOauth.button('Make a link').click();
    const address = (await page.getByText(/\/mail-oauth\/report#/).textContent()) ?? '';
    await expect(page.getByText(/Open until .* opened: 0/).first()).toBeVisible();
    const shared = page.getByRole('region', { name: 'Share with support' });
    expect((await new AxeBuilder({ page }).include('.jmo-share').analyze()).violations).toEqual([]);
    await shared.screenshot({ path: `test-results/share-${theme}.png` });
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await shared.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
    expect((await shared.boundingBox())?.width).toBeLessThanOrEqual(360);
    await shared.screenshot({ path: `test-results/share-${theme}-360.png` });

    const supporter = await page.context().browser()?.newContext();
    const report = await supporter?.newPage();
    if (!supporter || !report) throw new Error('no second browser');
    await report.goto(address);
    await expect(report.getByText('Not working:')).toBeVisible();
    await page
      .getByRole('button', { name: /^Revoke the link/ })
      .first()
      .click();
    await expect(page.getByText('Revoked').first()).toBeVisible();
    await report.reload();
    await expect(report.getByRole('heading', { name: 'This link was revoked' })).toBeVisible();
    await supporter.close();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is pasted, the report read, a note left with the keyboard', async ({ links, page }) => {
    await page.goto(links.viewing);
    await page.getByLabel('Link').fill(links.viewing);
    await page.getByLabel('Link').press('Enter');
    await expect(page.getByRole('heading', { name: 'Problems' })).toBeVisible();
    await page.getByLabel('Note', { exact: true }).fill('Seen, thank you.');
    await page.getByLabel('Note', { exact: true }).press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Seen, thank you.')).toBeVisible();
  });

  test('a re-run shows its progress and ends in a comparison', async ({ links, page }) => {
    await page.goto(links.running);
    await page.getByLabel('Link').fill(links.running);
    await page.getByRole('button', { name: 'Open the report' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/hidden@contoso\.example/);
    await page.getByRole('button', { name: 'Run again' }).click();
    await expect(page.getByRole('heading', { name: /^Compared with: / })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('Nothing is wrong in either run.')).toBeVisible();
  });
});
