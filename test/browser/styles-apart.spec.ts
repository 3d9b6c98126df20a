import type { Page } from '@playwright/test';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

/** What style sheets decide of an element, whatever room it happens to have. */
const properties = [
  'color',
  'background-color',
  'background-image',
  'border-top-width',
  'border-top-style',
  'border-top-color',
  'border-top-left-radius',
  'box-shadow',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin-top',
  'margin-bottom',
  'padding-top',
  'padding-left',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'white-space',
  'display',
  'position',
  'opacity',
];

interface Look {
  readonly what: string;
  readonly style: Readonly<Record<string, string>>;
}

/** Computed values of every element that a selector finds, named by what it is. */
const looksOf = (page: Page, selector: string): Promise<Look[]> =>
  page.evaluate(
    ({ found, names }) =>
      [...document.querySelectorAll(found)].map((element) => {
        const computed = getComputedStyle(element);
        const what = `${element.tagName}#${element.id}.${(element.getAttribute('class') ?? '').slice(0, 60)}`;
        return { what, style: Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)])) };
      }),
    { found: selector, names: properties },
  );

/** What has changed, a line for each element and property. */
const changes = (before: readonly Look[], after: readonly Look[]): string[] =>
  after.flatMap(({ what, style }, index) =>
    properties
      .filter((name) => style[name] !== before[index]?.style[name])
      .map((name) => `${what} ${name}: ${before[index]?.style[name]} → ${style[name]}`),
  );

const shell = '#header, #header *, .aui-page-header *, .aui-navgroup-vertical *, #footer, #footer *, body, html';

for (const version of ['9.12', '11.3'])
  test(`nothing of Jira ${version} looks other with our page in it`, async ({ mailOauth, page }) => {
    await mailOauth.openStockPage({ 'host-version': version });
    await page.getByRole('button', { name: 'Create link' }).waitFor();
    const before = await looksOf(page, shell);
    expect(before.length).toBeGreaterThan(30);
    await page.evaluate(() => {
      window.location.hash = '#mail-oauth';
    });
    await mailOauth.address.waitFor();
    const after = await looksOf(page, shell);
    expect(after).toHaveLength(before.length);
    expect(changes(before, after)).toEqual([]);
  });

test('our page looks the same with and without the sheets of Jira and AUI', async ({ mailOauth, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await mailOauth.open();
  await mailOauth.typeAddress(mailboxIn('commercial', 'jira').address);
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await mailOauth.fillRegistration('commercial', 'app-only-not-in-exchange');
  await page.getByRole('button', { name: 'Values sent to Microsoft' }).click();
  await mailOauth.button('Verify').click();
  await expect(page.getByText('Not working yet')).toBeVisible();
  await expect(page.getByText('Who fixes it').first()).toBeVisible();
  const ours = '.jira-mail-oauth .jmo-page, .jira-mail-oauth .jmo-page *';
  // Whatever lies under the pointer looks other.
  await page.mouse.move(0, 0);
  const within = await looksOf(page, ours);
  const switchedOff = await page.evaluate(() => {
    const theirs = [...document.styleSheets].filter(({ href }) => href?.includes('/jira-host/'));
    for (const sheet of theirs) sheet.disabled = true;
    return theirs.length;
  });
  expect(switchedOff).toBeGreaterThanOrEqual(2);
  expect(changes(within, await looksOf(page, ours))).toEqual([]);
});
