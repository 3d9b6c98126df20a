import type { Page } from '@playwright/test';
import { registrationOf } from '../sandbox/organizations.ts';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

/** Name and role of what has the focus, as far as a label, its text or its attributes tell. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels =
      element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.innerText) : [];
    return (
      element.getAttribute('aria-label') ??
      ([...labels, element.innerText].join(' ').trim() || element.id)
    ).trim();
  });

/** Presses Tab until what is wanted has the focus; the way is as long as the page. */
async function tabTo(page: Page, wanted: RegExp | string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const name = await focused(page);
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
    passed.push(name);
  }
  throw new Error(`Tab never reached ${wanted}; it passed: ${passed.join(' · ')}`);
}

test('the whole way by keyboard alone: verify, sign in, read the failure, check again, save, undo', async ({
  mailOauth,
  page,
  sandbox,
}) => {
  test.slow();
  const mailbox = mailboxIn('commercial', 'imap-disabled');
  const { clientId, secrets } = registrationOf('commercial', 'jira-mail');
  await mailOauth.open();
  await tabTo(page, 'Mail address');
  await page.keyboard.type(mailbox.address);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Detected: Microsoft 365 (commercial)', { exact: true })).toBeVisible();
  await tabTo(page, 'Client ID');
  await page.keyboard.type(clientId);
  await tabTo(page, 'Client secret');
  await page.keyboard.type(secrets[0]?.value ?? '');
  await tabTo(page, 'Verify');
  await page.keyboard.press('Enter');

  // Everything waits for the sign-in, so its button has the focus.
  await expect(mailOauth.button('Sign in at Microsoft')).toBeFocused();
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  await popup.getByRole('button', { name: new RegExp(`^${mailbox.address}`) }).waitFor();
  await tabTo(popup, new RegExp(`^${mailbox.address}`));
  await popup.keyboard.press('Enter');
  await popup.getByLabel('Password').waitFor();
  await tabTo(popup, /Password/);
  await popup.keyboard.type('any');
  await tabTo(popup, 'Sign in');
  // The window closes itself as soon as the answer is there.
  await popup.keyboard.press('Enter').catch(() => undefined);

  await expect(page.getByText('Not working yet')).toBeVisible();
  await page.bringToFront();
  await tabTo(page, /^Copy a message for the/);
  await tabTo(page, 'Evidence');
  await page.keyboard.press('Space');
  await expect(page.getByText('MAILBOX_NOT_CONNECTED')).toBeVisible();
  await tabTo(page, /checks passed/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Name resolves · IMAP', { exact: true })).toBeVisible();

  Object.assign(mailbox, { imapEnabled: true });
  await tabTo(page, 'Check again: Mailbox');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything passed')).toBeVisible();
  Object.assign(mailbox, { imapEnabled: false });
  expect(await page.evaluate(() => document.activeElement?.closest('.jmo-page') !== null)).toBe(true);

  await tabTo(page, 'Save to Jira');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved in Jira as')).toBeVisible();
  expect(sandbox.jira.state.links.all().map(({ clientId: id }) => id)).toContain(clientId);
  await tabTo(page, 'Undo save');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The save was undone.')).toBeVisible();
  expect(sandbox.jira.state.links.all().map(({ clientId: id }) => id)).not.toContain(clientId);
});

test('whoever leaves the address by Tab stands at the plan, whether it is found yet or not', async ({
  mailOauth,
  page,
}) => {
  await mailOauth.open();
  await mailOauth.address.focus();
  await page.keyboard.type(mailboxIn('commercial', 'jira').address);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Plan')).toBeFocused();
  await expect(page.getByText('Detected: Microsoft 365 (commercial)', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Plan')).toBeFocused();
  await expect(page.getByRole('radio', { name: 'IMAP' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'IMAP' })).toBeFocused();
});
