import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { MailOauthPage, unfold } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const pictures = fileURLToPath(new URL('../../test-results/widths/', import.meta.url));
mkdirSync(pictures, { recursive: true });

/** What is wider than the window, named by its classes; nothing where nobody has to scroll sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= window.innerWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map(({ tagName, className }) => `${tagName}.${String(className)}`);
  });

for (const theme of ['light', 'dark'] as const)
  test(`from 320 px to 4K nothing needs sideways scrolling, before and after a verification (${theme})`, async ({
    mailOauth,
    page,
  }) => {
    test.slow();
    await mailOauth.open({ 'host-theme': theme });
    await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
    for (const phase of ['start', 'failed'] as const) {
      if (phase === 'failed') await mailOauth.failVerification();
      await unfold(page);
      for (const width of [320, 360, 768, 1280, 1920, 3840]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await tooWide(page), `${phase}, ${width} px`).toEqual([]);
        await page.screenshot({ path: `${pictures}${phase}-${theme}-${width}.png`, fullPage: true });
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect((await new AxeBuilder({ page }).include('.jira-mail-oauth').analyze()).violations).toEqual([]);
  });

for (const theme of ['light', 'dark'] as const)
  test(`at 400 % zoom the way to a verification needs no sideways scrolling (${theme})`, async ({
    browser,
    sandbox,
  }) => {
    // A window of 1280 px, enlarged four times: https://www.w3.org/WAI/WCAG22/Understanding/reflow
    const zoomed = await browser.newContext({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    const page = await zoomed.newPage();
    const mailOauth = new MailOauthPage(page, sandbox.edge.origin);
    await mailOauth.open({ 'host-theme': theme });
    await mailOauth.failVerification();
    await unfold(page);
    expect(await tooWide(page)).toEqual([]);
    await page.getByText('Not working yet').scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${pictures}zoomed-${theme}.png` });
    await zoomed.close();
  });

test('in forced colours, states are still told apart and focus is seen', async ({ mailOauth, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await mailOauth.open();
  await mailOauth.failVerification();
  const verify = mailOauth.button('Verify again');
  await verify.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await verify.evaluate((button) => getComputedStyle(button).outlineStyle)).not.toBe('none');
  const stages = page.getByRole('list', { name: 'Stages' });
  await expect(stages.getByText('failed', { exact: true })).toBeVisible();
  await expect(stages.getByText('passed', { exact: true }).first()).toBeVisible();
  const card = page.getByRole('article').first();
  expect(await card.evaluate((element) => getComputedStyle(element).borderInlineStartStyle)).toBe('solid');
  await page.screenshot({ path: `${pictures}forced-colours.png`, fullPage: true });
});

test('with reduced motion, nothing of ours moves', async ({ mailOauth, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await mailOauth.open();
  await mailOauth.failVerification();
  const moving = await page.locator('.jmo-page').evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const seconds = (times: string): number => Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
        return (animationName !== 'none' && seconds(animationDuration) > 0.01) || seconds(transitionDuration) > 0.01;
      })
      .map(({ tagName, className }) => `${tagName}.${String(className)}`),
  );
  expect(moving).toEqual([]);
});
