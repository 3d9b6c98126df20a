import AxeBuilder from '@axe-core/playwright';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const { address } = mailboxIn('commercial', 'jira');

test('proofs on request are folded away and off, and stay asked for over a reload', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  const writing = page.getByRole('checkbox', { name: 'Open the inbox for writing' });
  await expect(writing).toHaveCount(0);
  await mailOauth.button('Optional proofs').click();
  await expect(writing).not.toBeChecked();
  await expect(writing).toHaveAccessibleDescription(/No message is changed, moved or deleted/);
  await writing.check({ force: true });
  await page.reload();
  await expect(page.getByText('Asked for', { exact: true })).toBeVisible();
  await mailOauth.button('Optional proofs').click();
  await expect(writing).toBeChecked();
});

test('what means nothing is not offered: writing over POP, a second mailbox for a person', async ({
  mailOauth,
  page,
}) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await page.getByRole('radio', { name: 'POP' }).check({ force: true });
  await expect(mailOauth.button('Verify')).toBeVisible();
  await expect(mailOauth.button('Optional proofs')).toHaveCount(0);
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await expect(mailOauth.button('Optional proofs')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Microsoft Graph' }).check({ force: true });
  await mailOauth.button('Optional proofs').click();
  await expect(page.getByLabel('Mailbox the app must not open')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Open the inbox for writing' })).toHaveCount(0);
});

test('an app alone proves that it may write and that another mailbox stays closed to it', async ({
  mailOauth,
  page,
}) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await mailOauth.fillRegistration('commercial', 'app-only');
  await mailOauth.button('Optional proofs').click();
  await page.getByRole('checkbox', { name: 'Open the inbox for writing' }).check({ force: true });
  const other = page.getByLabel('Mailbox the app must not open');
  await other.fill(address.toUpperCase());
  await mailOauth.button('Verify').click();
  await expect(page.getByText('Type another mailbox: this is the one that Jira reads.')).toBeVisible();
  await expect(other).toBeFocused();
  await other.fill(mailboxIn('commercial', 'delegate').address);
  expect((await new AxeBuilder({ page }).include('.jmo-page').analyze()).violations).toEqual([]);
  await other.press('Enter');
  await expect(page.getByText('Everything passed')).toBeVisible();
  await page.getByRole('button', { name: /^Mailbox .*checks passed/ }).click();
  await expect(page.getByText(/^Other mailbox stays closed · IMAP/)).toBeVisible();
  await expect(page.getByText(/SELECT INBOX/)).toHaveCount(0);
  await mailOauth.button('What was observed').click();
  await expect(page.getByText(/SELECT INBOX/)).toBeVisible();
});

test('an app that opens the other mailbox too is told, with the way to limit it', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await page.getByRole('radio', { name: 'Microsoft Graph' }).check({ force: true });
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await mailOauth.fillRegistration('commercial', 'app-only');
  await mailOauth.button('Optional proofs').click();
  await page.getByLabel('Mailbox the app must not open').fill(mailboxIn('commercial', 'delegate').address);
  await mailOauth.button('Verify').click();
  await expect(page.getByText('Works, with warnings')).toBeVisible();
  await expect(page.getByRole('article', { name: 'App opens other mailbox' })).toBeVisible();
});
