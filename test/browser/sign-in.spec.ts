import type { BrowserContext, Page } from '@playwright/test';
import { type MailOauthPage, mailboxIn, passwordThenDone } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

/** The three ways back from Microsoft, in a real browser: redirects, fragments, windows and who may see into them. */

const { address } = mailboxIn('commercial', 'jira');

async function verify(mailOauth: MailOauthPage, registration: string): Promise<void> {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', registration);
  await expect(mailOauth.page.getByText(/oauth2\/client\/callback/).first()).toBeVisible();
  await mailOauth.button('Verify').click();
}

async function signIn(mailOauth: MailOauthPage, { isKnown = false } = {}): Promise<Page> {
  const [popup] = await Promise.all([
    mailOauth.page.waitForEvent('popup'),
    mailOauth.button('Sign in at Microsoft').click(),
  ]);
  await popup.getByRole('button', { name: new RegExp(`^${address}`) }).click();
  // Microsoft remembers who signed in a moment ago.
  if (!isKnown) await passwordThenDone(popup);
  return popup;
}

const isClosed = (popup: Page) => expect.poll(() => popup.isClosed(), { timeout: 10_000 }).toBe(true);

/** A Jira whose home page takes the fragment away before anybody sees it, until it is told to stop. */
const loseFragments = (context: BrowserContext) =>
  context.addInitScript(() => {
    if (location.hash.includes('code=') && localStorage.getItem('keeps fragments') === null)
      history.replaceState(null, '', location.pathname);
  });

/** What `Cross-Origin-Opener-Policy: same-origin` on Microsoft's pages comes to: neither window knows the other. */
const cutOff = (context: BrowserContext) =>
  context.addInitScript(() => {
    const { open } = window;
    window.open = (address, name, features) => {
      open.call(window, address, name, `${features},noopener`);
      return { closed: true, close: () => undefined } as Window;
    };
  });

test('Jira’s own Redirect URL is the only one registered, and the answer comes back through it', async ({
  mailOauth,
  page,
}) => {
  await verify(mailOauth, 'jira-redirect-only');
  await expect(page.getByText('nothing else has to be registered')).toBeVisible();
  const popup = await signIn(mailOauth);
  await expect(page.getByText('Everything passed')).toBeVisible();
  await isClosed(popup);
});

test('Microsoft cuts the window off from the page: the script on Jira’s pages hands the answer over', async ({
  mailOauth,
  page,
  context,
}) => {
  await cutOff(context);
  await verify(mailOauth, 'jira-redirect-only');
  const popup = await signIn(mailOauth);
  await expect(page.getByText('Everything passed')).toBeVisible();
  // Cut off, the browser may refuse to close it; then at least the code is gone from its address.
  await expect.poll(() => popup.isClosed() || !popup.url().includes('code=')).toBe(true);
});

test('Jira loses the answer: noticed, said, and the next sign-in comes back to the companion', async ({
  mailOauth,
  page,
  context,
}) => {
  await loseFragments(context);
  await verify(mailOauth, 'jira-mail');
  await isClosed(await signIn(mailOauth));
  await expect(page.getByText('did not come back through Jira’s own Redirect URL')).toBeVisible();
  await isClosed(await signIn(mailOauth, { isKnown: true }));
  await expect(page.getByText('Everything passed')).toBeVisible();
});

test('Jira loses the answer and nothing else is registered: pasting is offered, open', async ({
  mailOauth,
  page,
  context,
}) => {
  await loseFragments(context);
  await verify(mailOauth, 'jira-redirect-only');
  await isClosed(await signIn(mailOauth));
  await expect(page.getByText('The answer did not come back by itself.')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('keeps fragments', 'yes'));
  const popup = await signIn(mailOauth, { isKnown: true });
  await popup.waitForURL(/code=/);
  await page.getByLabel('Final address or error text').fill(popup.url());
  await mailOauth.button('Use this').click();
  await expect(page.getByText('Everything passed')).toBeVisible();
  await isClosed(popup);
});

test('what is not ours stays in the address of a Jira page', async ({ page, sandbox }) => {
  await page.goto(`${sandbox.edge.origin}/#code=abc&state=of-another-app`);
  await page.waitForLoadState('networkidle');
  expect(page.url()).toContain('#code=abc&state=of-another-app');
});
