import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const pictures = fileURLToPath(new URL('../../test-results/diagnosis-view/', import.meta.url));
mkdirSync(pictures, { recursive: true });

test('waits for a person, folds what passed, tells durations, and compares with the last run', async ({
  mailOauth,
  page,
}) => {
  const failing = mailboxIn('commercial', 'imap-disabled').address;
  await mailOauth.open();
  await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
  await mailOauth.typeAddress(failing);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Verify').click();
  await mailOauth.button('Sign in at Microsoft').waitFor();
  const stages = page.getByRole('list', { name: 'Stages' });
  await expect(stages.getByText('waits for you')).toBeVisible();
  await mailOauth.signIn(failing);
  await expect(page.getByText('Not working yet')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Since the last verification' })).toHaveCount(0);

  await page.getByRole('button', { name: /^How long each step took/ }).click();
  const durations = page.getByRole('table').filter({ hasText: 'Began after' });
  await expect(durations.getByRole('row').filter({ hasText: 'Authorization response' })).toContainText(
    'a person’s time, drawn shorter',
  );
  const folded = page.getByRole('button', { name: /checks passed/ }).first();
  await expect(folded).toHaveAttribute('aria-expanded', 'false');
  await folded.click();
  await expect(folded).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: /^Mailbox .*check passed/ }).click();
  await page.getByRole('button', { name: 'What was observed' }).last().click();
  await expect(page.getByRole('button', { name: 'Copy IMAP session' })).toBeVisible();
  // What was said over HTTP stands beside it, without what is secret.
  await page.getByRole('button', { name: /^Sign-in .*checks? passed/ }).click();
  await page.getByRole('button', { name: 'What was observed' }).nth(1).click();
  const asked = page.locator('pre').filter({ hasText: 'grant_type=authorization_code' });
  await expect(asked).toContainText('client_secret=[…]');
  await expect(asked).toContainText('access_token=[secret]');
  for (const [name, width] of [
    ['wide', 1280],
    ['narrow', 360],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${pictures}${name}.png`, fullPage: true });
    await page
      .locator('.jmo-observation')
      .filter({ has: asked })
      .first()
      .screenshot({ path: `${pictures}${name}-http.png` });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
  }

  // An administrator switches IMAP on, and that stage is asked again: nobody signs in for it.
  const mailbox = mailboxIn('commercial', 'imap-disabled');
  Object.assign(mailbox, { imapEnabled: true });
  await mailOauth.button('Check again: Mailbox').click();
  await expect(page.getByText('Everything passed')).toBeVisible();
  const comparison = page.getByRole('region', { name: 'Since the last verification' });
  await expect(comparison).toContainText('Fixed');
  await expect(comparison).toContainText('Inbox opened over');
  Object.assign(mailbox, { imapEnabled: false });
});
