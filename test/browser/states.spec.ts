import AxeBuilder from '@axe-core/playwright';
import { registrationOf } from '../sandbox/organizations.ts';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const { address } = mailboxIn('commercial', 'jira');

test('no REST: every value stands beside the stock field’s label', async ({ mailOauth, page }) => {
  await mailOauth.open({ 'host-rest-prefix': 'missing' });
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  await expect(page.getByText('Copy into Jira’s own form')).toBeVisible();
  for (const label of ['Name', 'Client ID', 'Authorization endpoint', 'Token endpoint']) {
    await expect(page.getByRole('button', { name: `Copy ${label}` }).first()).toBeVisible();
  }
});

test('an administrator without system rights is told who can', async ({ mailOauth, page }) => {
  await mailOauth.open({ 'host-user': 'admin' });
  await mailOauth.typeAddress(address);
  await expect(page.getByText(/system administrator/i).first()).toBeVisible();
});

test('a base URL without https is told, and where to set it', async ({ mailOauth, page }) => {
  await mailOauth.open({ 'host-base-url': 'http' });
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  await expect(page.getByText(/base URL is not https/)).toBeVisible();
});

test('a companion that is down leaves presets and copy mode, and says what to start', async ({
  mailOauth,
  page,
  sandbox,
}) => {
  await sandbox.stopCompanion();
  try {
    await mailOauth.open();
    await mailOauth.typeAddress(address);
    await expect(page.getByText(/companion/i).first()).toBeVisible();
    await page.getByLabel('Plan').selectOption({ label: 'Microsoft 365 (commercial)' });
    await expect(page.getByLabel('Client ID')).toBeVisible();
  } finally {
    await sandbox.startCompanion();
  }
});

test('a reload keeps what was typed, and never the secret', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  const secret = registrationOf('commercial', 'jira-mail').secrets[0]?.value ?? '';
  await page.reload();
  await expect(mailOauth.address).toHaveValue(address);
  await expect(page.getByLabel('Client ID')).toHaveValue(registrationOf('commercial', 'jira-mail').clientId);
  await expect(mailOauth.clientSecret).toHaveValue('');
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).not.toContain(secret);
});

test('two tabs do not disturb each other', async ({ mailOauth, page, context, sandbox }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  const other = await context.newPage();
  await other.goto(`${sandbox.edge.origin}/plugins/servlet/applinks/listApplicationLinks#mail-oauth`);
  await other.getByLabel('Mail address').fill(mailboxIn('gccHigh', 'jira').address);
  await other.getByLabel('Mail address').press('Tab');
  await expect(other.getByText('Detected: Microsoft 365 Government (GCC High)', { exact: true })).toBeVisible();
  await expect(page.getByText('Detected: Microsoft 365 (commercial)', { exact: true })).toBeVisible();
});

test('Jira’s own form is one click away, and ours is one back', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await page.getByRole('link', { name: 'Use Jira’s own form' }).click();
  await expect(mailOauth.address).toBeHidden();
  await expect(page.getByRole('button', { name: 'Create link' })).toBeVisible();
  await page.getByRole('link', { name: 'Connect a mailbox' }).click();
  await expect(mailOauth.address).toBeVisible();
});

for (const [name, switches] of [
  ['light', {}],
  ['dark', { 'host-theme': 'dark' }],
  ['Jira 9.12', { 'host-version': '9.12' }],
] as const) {
  test(`axe finds nothing before and after a verification (${name})`, async ({ mailOauth, page }) => {
    const scan = () => new AxeBuilder({ page }).include('.jira-mail-oauth').analyze();
    await mailOauth.open(switches);
    expect((await scan()).violations).toEqual([]);
    await mailOauth.typeAddress(address);
    await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
    await mailOauth.fillRegistration('commercial', 'app-only-not-in-exchange');
    await mailOauth.button('Verify').click();
    await expect(page.getByText('Not working yet')).toBeVisible();
    expect((await scan()).violations).toEqual([]);
  });
}

test('an address shown in pieces is selected whole, and read whole', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  const shown = page.getByRole('status', { name: 'Redirect URL' });
  await expect(shown).toHaveText(/^https:\/\/\S+\/plugins\/servlet\/oauth2\/client\/callback\/\S+$/);
  const selected = await shown.evaluate((output) => {
    window.getSelection()?.selectAllChildren(output);
    return window.getSelection()?.toString();
  });
  expect(selected).toBe(await shown.textContent());
});
