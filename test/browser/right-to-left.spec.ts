import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type MailOauthPage, mailboxIn, unfold } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const pictures = fileURLToPath(new URL('../../test-results/right-to-left/', import.meta.url));
mkdirSync(pictures, { recursive: true });

const { address } = mailboxIn('commercial', 'jira');

test.afterEach(({ sandbox: { jira } }) => {
  for (const { id } of jira.state.links.all()) jira.state.links.remove(id);
});

/**
 * Texts in Latin letters whose signs do not follow each other from left to right within a line: a full stop before its
 * sentence, a bracket that was turned round. Measured sign by sign, where the browser drew them.
 */
const turnedRound = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(
      document.querySelector('.jira-mail-oauth') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    const range = document.createRange();
    const wrong: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { data } = node as Text;
      if (node.parentElement?.closest('select') || /[\u0590-\u08ff]/.test(data)) continue;
      let before = { left: Number.NEGATIVE_INFINITY, top: 0 };
      for (let at = 0; at < Math.min(data.length, 400); at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        if (width === 0 || height === 0) continue;
        if (Math.abs(top - before.top) < height / 2 && left < before.left) {
          wrong.push(data);
          break;
        }
        before = { left, top };
      }
    }
    return wrong;
  });

const leftOf = async (locator: Locator): Promise<number> => (await locator.first().boundingBox())?.x ?? Number.NaN;

/** The page in a Hebrew Jira, after a failed verification, with everything unfolded. */
async function unfoldedFailure(mailOauth: MailOauthPage, page: Page, theme = 'light'): Promise<void> {
  await mailOauth.open({ 'host-locale': 'iw_IL', 'host-theme': theme });
  await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
  await mailOauth.failVerification();
  await unfold(page);
}

for (const theme of ['light', 'dark'] as const)
  test(`in a Hebrew Jira nothing needs sideways scrolling, and axe finds nothing (${theme})`, async ({
    mailOauth,
    page,
  }) => {
    test.slow();
    await unfoldedFailure(mailOauth, page, theme);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const scrolls = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await page.evaluate(scrolls), `${width} px`).toBeLessThanOrEqual(0);
      const outside = await page
        .locator('.jmo-page :not(.jmo-waterfall *)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().left < -1)
            .map((element) => `${element.tagName}.${element.getAttribute('class')}`),
        );
      expect(outside, `${width} px`).toEqual([]);
      await page.screenshot({ path: `${pictures}failed-${theme}-${width}.png`, fullPage: true });
    }
    const { violations } = await new AxeBuilder({ page }).include('.jira-mail-oauth').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

test('in a Hebrew Jira the layout is mirrored, and every English sentence still reads from left to right', async ({
  mailOauth,
  page,
}) => {
  await unfoldedFailure(mailOauth, page);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await turnedRound(page)).toEqual([]);

  const card = page.locator('.jmo-finding').first();
  const row = page.locator('.jmo-row').first();
  const pairs = [
    { name: 'number, heading', second: page.locator('.jmo-act h2'), first: page.locator('.jmo-act .jmo-number') },
    { name: 'radio, its hint', second: page.locator('.jmo-option-hint'), first: page.locator('.jmo-option input') },
    { name: 'label, value', second: row.locator('dd'), first: row.locator('dt') },
    { name: 'command, copy', second: card.getByRole('button', { name: /^Copy/ }), first: card.locator('pre') },
    {
      name: 'first stage, second',
      second: page.locator('.jmo-stage').nth(1),
      first: page.locator('.jmo-stage').first(),
    },
    { name: 'step, its time', second: page.locator('.jmo-waterfall td'), first: page.locator('.jmo-waterfall th') },
  ];
  for (const { name, first, second } of pairs) expect(await leftOf(first), name).toBeGreaterThan(await leftOf(second));

  const sides = await card.evaluate((element) => {
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(element);
    return { borderRightWidth, borderLeftWidth };
  });
  expect(sides).toEqual({ borderRightWidth: '4px', borderLeftWidth: '1px' });
  expect(await page.locator('.jmo-header > p').evaluate((text) => getComputedStyle(text).textAlign)).toBe('right');
  // The first step begins at the right end of the time axis.
  const bar = page.locator('.jmo-waterfall-bar').first();
  const [axis, drawn] = [await bar.boundingBox(), await bar.locator('rect').boundingBox()];
  expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeGreaterThan((axis?.x ?? 0) + (axis?.width ?? 0) * 0.9);
});

test('in an Arabic Jira addresses, scopes and commands run from left to right', async ({ mailOauth, page }) => {
  await mailOauth.open({ 'host-locale': 'ar_EG' });
  await mailOauth.failVerification();
  await unfold(page);
  const directions = await page
    .locator('.jmo-page :is(input:not([type=radio], [type=checkbox], [type=date]), code:not(.jmo-plain), pre)')
    .evaluateAll((values) =>
      values
        .filter((value) => getComputedStyle(value).direction !== 'ltr')
        .map((value) => value.id || value.textContent),
    );
  expect(directions).toEqual([]);
  await expect(page.locator('.jmo-page')).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.jira-mail-oauth')).toHaveAttribute('lang', 'en');
});

test('a name in Hebrew keeps its place in an English sentence, and is stored without marks', async ({
  mailOauth,
  page,
  sandbox,
}) => {
  await mailOauth.open({ 'host-locale': 'iw_IL' });
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  const name = page.getByLabel('Name in Jira');
  await expect(name).toHaveCSS('direction', 'ltr');
  await name.fill('דואר (תמיכה)');
  await expect(name).toHaveCSS('direction', 'rtl');
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText('Saved in Jira as “\u2068דואר (תמיכה)\u2069”')).toBeVisible();
  expect(sandbox.jira.state.links.all().map((link) => link.name)).toEqual(['דואר (תמיכה)']);

  await page.getByRole('button', { name: /^Move to Graph: / }).click();
  await expect(page.getByRole('radio', { name: 'Microsoft Graph' })).toBeChecked();
  const stored = await page.evaluate(
    () => JSON.stringify(Object.values(sessionStorage)) + JSON.stringify(Object.values(localStorage)),
  );
  expect(stored).toContain('דואר (תמיכה) (Graph)');
  expect(stored).not.toMatch(/[\u2066-\u2069]/);
  await page.screenshot({ path: `${pictures}name.png`, fullPage: true });
});

test('the offer on Jira’s own page is mirrored with its sentence whole', async ({ mailOauth, page }) => {
  await mailOauth.openStockPage({ 'host-locale': 'iw_IL' });
  const offer = page.getByRole('region', { name: 'Microsoft 365 mail' });
  await expect(offer).toBeVisible();
  expect(await leftOf(offer.locator('p'))).toBeGreaterThan(await leftOf(offer.getByRole('link')));
  await expect(offer.locator('p')).toHaveCSS('unicode-bidi', 'plaintext');
  await page.screenshot({ path: `${pictures}offer.png` });
});
