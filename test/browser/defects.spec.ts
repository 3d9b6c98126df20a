import type { Page } from '@playwright/test';
import { type ExplanationCode, explanationOf } from '#facts/explanations/catalogue.ts';
import { mailboxIn, passwordThenDone } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

interface Defect {
  readonly mailbox?: string;
  readonly registration?: string;
  /** What the person does after choosing the account; none where nobody is asked to sign in. */
  readonly onPage?: (popup: Page) => Promise<void>;
  readonly code: ExplanationCode;
}

const press =
  (name: string) =>
  async (popup: Page): Promise<void> => {
    await popup.getByLabel('Password').fill('any');
    await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
    await popup.getByRole('button', { name }).click();
  };

/** Microsoft's own error page does not come back: the person copies its text. */
const copyErrorPage = async (popup: Page): Promise<void> => {
  await popup.getByLabel('Password').fill('any');
  await popup.getByRole('button', { name: 'Sign in', exact: true }).click();
  const opener = await popup.opener();
  const text = await popup.getByRole('main').innerText();
  await opener?.getByRole('button', { name: 'Stuck on an error page' }).click();
  await opener?.getByLabel('Final address or error text').fill(text);
  await opener?.getByRole('button', { name: 'Use this' }).click();
};

const defects: Readonly<Record<string, Defect>> = {
  'IMAP is off': { mailbox: 'imap-disabled', onPage: passwordThenDone, code: 'MAILBOX_NOT_CONNECTED' },
  'the mailbox is throttled': { mailbox: 'throttled', onPage: passwordThenDone, code: 'MAILBOX_THROTTLED' },
  'Conditional Access blocks': {
    mailbox: 'blocked-by-policy',
    onPage: copyErrorPage,
    code: 'BLOCKED_BY_CONDITIONAL_ACCESS',
  },
  'the shared mailbox signs in itself': { mailbox: 'support', onPage: copyErrorPage, code: 'ACCOUNT_DISABLED' },
  'the second factor is refused': { mailbox: 'mfa-required', onPage: press('Cancel'), code: 'SECOND_FACTOR_REQUIRED' },
  'the secret has expired': { registration: 'expired-secret', code: 'CLIENT_SECRET_EXPIRED' },
  'the redirect URI is missing': { registration: 'no-redirect-uri', code: 'REDIRECT_URI_MISMATCH' },
  'an administrator has to consent': {
    registration: 'no-consent',
    onPage: press('Return to the application without granting consent'),
    code: 'ADMIN_CONSENT_REQUIRED',
  },
  'the redirect URI is of type SPA': {
    registration: 'spa-redirect',
    onPage: passwordThenDone,
    code: 'REDIRECT_URI_IS_SPA',
  },
  'the redirect URI is of type mobile': {
    registration: 'public-client-redirect',
    onPage: passwordThenDone,
    code: 'CLIENT_IS_PUBLIC',
  },
  'offline_access is not granted': {
    registration: 'no-offline-access',
    onPage: passwordThenDone,
    code: 'REFRESH_TOKEN_MISSING',
  },
};

for (const [name, { mailbox = 'jira', registration = 'jira-mail', onPage, code }] of Object.entries(defects)) {
  test(`${name}: told what is wrong, who fixes it and where`, async ({ mailOauth, page }) => {
    const { address } = mailboxIn('commercial', mailbox);
    const words = explanationOf(code);
    await mailOauth.open();
    await mailOauth.typeAddress(address);
    await mailOauth.fillRegistration('commercial', registration);
    await mailOauth.button('Verify').click();
    if (onPage) await mailOauth.signIn(address, onPage);
    await expect(page.getByText('Not working yet')).toBeVisible();
    const finding = page
      .getByRole('article', { name: words?.title ?? code })
      .or(page.getByRole('listitem').filter({ hasText: words?.title ?? code }));
    await expect(finding.first()).toBeVisible();
    await expect(finding.first()).toContainText('Who fixes it');
    await expect(finding.first()).toContainText('What to do');
  });
}

test('a Secret ID in place of the Value is noticed while typing', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(mailboxIn('commercial', 'jira').address);
  await mailOauth.clientSecret.fill('0b6e27a4-1111-4222-8333-444455556666');
  await mailOauth.clientSecret.press('Tab');
  await expect(page.getByText('This looks like the Secret ID.')).toBeVisible();
});
