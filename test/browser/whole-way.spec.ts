import { type PlanId, planOf } from '#facts/plans.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

/** From a mail address to a verified integration saved in Jira, for each plan. */
for (const plan of ['commercial', 'gcc', 'gccHigh', 'dod', 'china'] as const satisfies readonly PlanId[]) {
  test(`${plan} over IMAP: detected, verified, saved, tested by Jira`, async ({ mailOauth, page, sandbox }) => {
    const { address } = mailboxIn(plan, 'jira');
    await mailOauth.open();
    await mailOauth.typeAddress(address);
    await expect(page.getByText(`Detected: ${planOf(plan).displayName}`, { exact: true })).toBeVisible();
    await mailOauth.fillRegistration(plan, 'jira-mail');
    await mailOauth.button('Verify').click();
    await mailOauth.signIn(address);
    await expect(page.getByText('Everything passed').or(page.getByText('Works, with warnings'))).toBeVisible();

    await mailOauth.button('Save to Jira').click();
    await expect(page.getByText(`Saved in Jira as “Microsoft mail ${address}”`)).toBeVisible();
    const testWindow = page.waitForEvent('popup');
    await mailOauth.button('Run Jira’s own test').click();
    const popup = await testWindow;
    await popup.getByRole('button', { name: new RegExp(`^${address}`) }).click();
    await expect(page.getByText('Jira’s own test passed.')).toBeVisible();

    await mailOauth.openStockPage();
    await expect(page.getByRole('cell', { name: new RegExp(`Microsoft mail ${address}`) })).toBeVisible();
    const { clientId } = registrationOf(plan, 'jira-mail');
    const saved = sandbox.jira.state.links.all().find((link) => link.clientId === clientId);
    expect(saved?.type).toBe(planOf(plan).jiraIntegrationType);
  });
}

test('POP, by keyboard alone as far as the sign-in', async ({ mailOauth, page }) => {
  const { address } = mailboxIn('commercial', 'jira');
  await mailOauth.open();
  await mailOauth.address.focus();
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Detected: Microsoft 365 (commercial)', { exact: true })).toBeVisible();
  await page.getByRole('radio', { name: 'IMAP' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'POP' })).toBeChecked();
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Verify').focus();
  await page.keyboard.press('Enter');
  await mailOauth.signIn(address);
  await expect(page.getByText('Everything passed')).toBeVisible();
  await mailOauth.button('Go to saving').press('Enter');
  await expect(page.getByLabel('Name in Jira')).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Save to Jira' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Saved in Jira as “Microsoft mail ${address}`)).toBeVisible();
  await mailOauth.button('Undo save').click();
  await expect(page.getByText(/Saved in Jira as/)).toHaveCount(0);
});

test('Graph', async ({ mailOauth, page }) => {
  const { address } = mailboxIn('commercial', 'jira');
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await page.getByRole('radio', { name: 'Microsoft Graph' }).check({ force: true });
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Verify').click();
  await mailOauth.signIn(address);
  await expect(page.getByText('Everything passed')).toBeVisible();
});

test('the app alone, without a sign-in', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(mailboxIn('commercial', 'jira').address);
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await mailOauth.fillRegistration('commercial', 'app-only');
  await mailOauth.button('Verify').click();
  await expect(page.getByText('Everything passed')).toBeVisible();
});

test('a shared mailbox, signed in as the delegate', async ({ mailOauth, page }) => {
  const delegate = mailboxIn('commercial', 'delegate').address;
  await mailOauth.open();
  await mailOauth.typeAddress(mailboxIn('commercial', 'support').address);
  await page.getByRole('checkbox', { name: 'This is a shared mailbox' }).check({ force: true });
  await page.getByLabel('Signs in as').fill(delegate);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Verify').click();
  await mailOauth.signIn(delegate);
  await expect(page.getByText('Everything passed')).toBeVisible();
});
