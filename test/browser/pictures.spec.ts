import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mailboxIn, passwordThenDone } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

/**
 * Pictures of the page. `npm run pictures` renews those under docs/; an ordinary run only shows that they can be made.
 */
const folder = fileURLToPath(
  new URL(process.env['PICTURES'] ? '../../docs/pictures/' : '../../test-results/pictures/', import.meta.url),
);
mkdirSync(folder, { recursive: true });

const views = {
  light: { width: 1280, height: 900, switches: {} },
  dark: { width: 1280, height: 900, switches: { 'host-theme': 'dark' } },
  narrow: { width: 360, height: 800, switches: {} },
} as const;

for (const [name, { width, height, switches }] of Object.entries(views)) {
  test(`the page, ${name}`, async ({ mailOauth, page }) => {
    await page.setViewportSize({ width, height });
    await mailOauth.open(switches);
    // The switches of the stand-in are no part of the page.
    await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
    const { address } = mailboxIn('gccHigh', 'jira');
    await mailOauth.typeAddress(address);
    await expect(page.getByText('Detected: Microsoft 365 Government (GCC High)', { exact: true })).toBeVisible();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.screenshot({ path: `${folder}start-${name}.png`, fullPage: true });
    await mailOauth.fillRegistration('gccHigh', 'jira-mail');
    await mailOauth.button('Verify').click();
    await mailOauth.signIn(address, passwordThenDone);
    await expect(page.getByText('Everything passed')).toBeVisible();
    await page.screenshot({ path: `${folder}verified-${name}.png`, fullPage: true });
  });

  test(`a failure, ${name}`, async ({ mailOauth, page }) => {
    await page.setViewportSize({ width, height });
    await mailOauth.open(switches);
    await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
    const { address } = mailboxIn('commercial', 'imap-disabled');
    await mailOauth.typeAddress(address);
    await mailOauth.fillRegistration('commercial', 'jira-mail');
    await mailOauth.button('Verify').click();
    await mailOauth.signIn(address, passwordThenDone);
    await expect(page.getByText('Not working yet')).toBeVisible();
    await page.screenshot({ path: `${folder}failure-${name}.png`, fullPage: true });
  });
}
