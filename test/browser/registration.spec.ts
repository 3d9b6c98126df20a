import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { registrationOf } from '../sandbox/organizations.ts';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

/** The second act: the guide, the same as code, the day the secret ends, and what is seen before anything is sent. */

const { address } = mailboxIn('commercial', 'jira');
const pictures = fileURLToPath(
  new URL(process.env['PICTURES'] ? '../../docs/pictures/' : '../../test-results/pictures/', import.meta.url),
);
mkdirSync(pictures, { recursive: true });

const views = {
  light: { width: 1280, switches: {} },
  dark: { width: 1280, switches: { 'host-theme': 'dark' } },
  narrow: { width: 360, switches: {} },
} as const;

for (const [name, { width, switches }] of Object.entries(views)) {
  test(`guide, script and explained text hold nothing that axe finds (${name})`, async ({ mailOauth, page }) => {
    await page.setViewportSize({ width, height: 900 });
    // The days left stand in the picture: a year and some, whenever it is taken.
    await page.clock.setFixedTime('2026-11-24T12:00:00Z');
    await mailOauth.open(switches);
    await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
    await mailOauth.typeAddress(address);
    await mailOauth.button('What to click in Entra').click();
    await expect(page.getByText(/^0 of \d proved$/)).toBeVisible();
    await page.getByLabel('Expires on').fill('2028-01-31');
    await mailOauth.button('Paste what Microsoft showed you').click();
    await page.getByLabel('Error page, log excerpt or server answer').fill('AADSTS7000215: Invalid client secret.');
    await mailOauth.button('Tell me what it means').click();
    await expect(page.getByText('One failure found.')).toBeVisible();
    const scan = () => new AxeBuilder({ page }).include('.jira-mail-oauth').analyze();
    expect((await scan()).violations).toEqual([]);
    await page.screenshot({ path: `${pictures}guide-${name}.png`, fullPage: true });
    await page.getByRole('tab', { name: 'As code' }).click();
    await expect(page.getByText('jira-mail.sh')).toBeVisible();
    expect((await scan()).violations).toEqual([]);
    await page.screenshot({ path: `${pictures}as-code-${name}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
}

test('a verification ticks off what it proved', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await mailOauth.fillRegistration('commercial', 'app-only');
  await mailOauth.button('What to click in Entra').click();
  const step = page.getByRole('button', { name: /Make a client secret/ });
  await expect(step).toContainText('not done yet');
  await mailOauth.button('Verify').click();
  await expect(page.getByText('Everything passed')).toBeVisible();
  await expect(step).toContainText('proved');
  await expect(step).not.toContainText('not');
  await page.getByLabel('Client ID', { exact: true }).fill('');
  await expect(page.getByText(/^0 of \d+ proved$/)).toBeVisible();
});

test('a step ticked by hand opens the next and is remembered', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.button('What to click in Entra').click();
  await mailOauth.button('Done, next step').click();
  await expect(page.getByRole('button', { name: /Add the Redirect URL/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /Add the Redirect URL/ })).toHaveAttribute('aria-expanded', 'true');
  await page.reload();
  await mailOauth.button('What to click in Entra').click();
  await expect(page.getByRole('button', { name: /Register the app/ })).toContainText('done, not proved yet');
});

test('the scripts are downloaded under the names by which they call each other', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await mailOauth.button('What to click in Entra').click();
  await page.getByRole('tab', { name: 'As code' }).click();
  for (const [tool, fileName] of [
    ['Azure CLI', 'jira-mail.sh'],
    ['Microsoft Graph PowerShell', 'jira-mail.ps1'],
    ['Terraform', 'jira-mail.tf'],
  ] as const) {
    await page.getByRole('radio', { name: tool }).check({ force: true });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      mailOauth.button(`Download ${fileName}`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(fileName);
  }
  await expect(mailOauth.button('Download jira-mail-exchange.ps1')).toBeVisible();
});

test('the day the secret ends is shown again for the same app, in another tab too', async ({
  mailOauth,
  page,
  context,
  sandbox,
}) => {
  const { clientId } = registrationOf('commercial', 'jira-mail');
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await page.getByLabel('Expires on').fill('2001-01-31');
  await expect(page.getByText('The secret has expired')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${sandbox.edge.origin}/plugins/servlet/applinks/listApplicationLinks#mail-oauth`);
  await other.getByLabel('Mail address').fill(address);
  await other.getByLabel('Mail address').press('Tab');
  await other.getByLabel('Client ID').fill(clientId);
  await expect(other.getByLabel('Expires on')).toHaveValue('2001-01-31');
});

test('a client ID that is the tenant ID, and scopes of another cloud, are told before anything is sent', async ({
  mailOauth,
  page,
}) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.button('Values sent to Microsoft').click();
  const tenant = await page.getByLabel('Tenant', { exact: true }).inputValue();
  await page.getByLabel('Client ID').fill(tenant);
  await expect(page.getByText(/Client ID is tenant ID:/)).toBeVisible();
  await page
    .getByLabel('Scopes', { exact: true })
    .fill('https://outlook.office365.us/IMAP.AccessAsUser.All offline_access');
  await expect(page.getByText(/Scope of another plan:/)).toBeVisible();
  await mailOauth.button('Reset Scopes to preset').click();
  await expect(page.getByText(/Scope of another plan:/)).toBeHidden();
});

test('without the companion the text is read in the browser, and masked', async ({ mailOauth, page, sandbox }) => {
  await sandbox.stopCompanion();
  try {
    await mailOauth.open();
    await mailOauth.button('Paste what Microsoft showed you').click();
    await page
      .getByLabel('Error page, log excerpt or server answer')
      .fill(
        'client_secret=zQx8Q~planted.secret.value.0123456789abcd AADSTS7000222: The provided client secret keys are expired.',
      );
    await mailOauth.button('Tell me what it means').click();
    await expect(page.getByRole('article')).toContainText('AADSTS7000222');
    await expect(page.getByRole('article')).not.toContainText('planted');
  } finally {
    await sandbox.startCompanion();
  }
});

test('leaving asks only while something is unsaved', async ({ mailOauth, page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await mailOauth.open();
  await mailOauth.openStockPage();
  expect(asked).toEqual([]);
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.openStockPage();
  expect(asked).toEqual(['beforeunload']);
});
