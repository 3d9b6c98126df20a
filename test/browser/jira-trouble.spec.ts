import type { Page } from '@playwright/test';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const { address } = mailboxIn('commercial', 'jira');
const links = /\/rest\/.*\/config(\/[^/]+)?(\?|$)/;

/** Answers every change of a link in Jira's place, until it is told to stop. */
async function refuseChanges(page: Page, status: number, body: string): Promise<void> {
  await page.route(links, (route) =>
    route.request().method() === 'GET' ? route.fallback() : route.fulfill({ status, body }),
  );
}

test('a session that ends before saving costs nothing but a sign-in: not even the secret is typed again', async ({
  mailOauth,
  page,
}) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  await refuseChanges(page, 401, '{"message":"Client must be authenticated to access this resource."}');
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText(/Sign in to Jira in another tab, then try again here/)).toBeVisible();
  await page.unroute(links);
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText(/Saved in Jira as/)).toBeVisible();
  await mailOauth.button('Undo save').click();
  await expect(page.getByText(/Saved in Jira as/)).toHaveCount(0);
});

test('a Jira that asks for the password again in the middle says so, and goes on where it was', async ({
  mailOauth,
  page,
  sandbox,
}) => {
  const set = (webSudo: string) =>
    page.request.get(`${sandbox.edge.origin}/secure/Dashboard.jspa?host-web-sudo=${webSudo}`);
  await set('asked');
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  await expect(page.getByText(/asks for your password again before it shows its links/)).toBeVisible();
  await set('confirmed');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(mailOauth.button('Save to Jira')).toBeVisible();
  await set('asked');
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText(/^Jira asks for your password again\. .* nothing you typed is lost/)).toBeVisible();
  await set('confirmed');
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText(/Saved in Jira as/)).toBeVisible();
  await mailOauth.button('Undo save').click();
  await expect(page.getByText(/Saved in Jira as/)).toHaveCount(0);
});

test('what Jira fails with is told, and a page of a proxy is not poured out', async ({ mailOauth, page }) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  for (const [status, body, words] of [
    [502, '<html><h1>Bad Gateway</h1></html>', /Jira itself failed \(status 502\)/],
    [403, '', /system administrators only/],
    [403, 'XSRF check failed', /^XSRF check failed$/],
    [400, '{"errors":{"name":"Taken."},"errorMessages":[]}', /^Taken\.$/],
  ] as const) {
    await refuseChanges(page, status, body);
    await mailOauth.button('Save to Jira').click();
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByText('Bad Gateway')).toHaveCount(0);
    await page.unroute(links);
  }
  await page.route(links, (route) => (route.request().method() === 'GET' ? route.fallback() : route.abort()));
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText(/Jira did not answer and may have written it/)).toBeVisible();
});

test('a Jira that fails when asked for its links is not taken for one that cannot save', async ({
  mailOauth,
  page,
}) => {
  await page.route(links, (route) => route.fulfill({ status: 500, body: 'null' }));
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.button('Save without verifying').click();
  await expect(page.getByText(/Reload the page to ask again/)).toBeVisible();
  await expect(page.getByText('This Jira offers no way to save from here', { exact: false })).toHaveCount(0);
});

test('nobody waits for a slow Jira: the Redirect URL is worked out, then said by Jira itself', async ({
  mailOauth,
  page,
}) => {
  let answer: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(links, async (route) => {
    await slow;
    await route.fallback();
  });
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await expect(page.getByText('Waiting for Jira…')).toBeVisible();
  await expect(page.getByText(/Computed here/)).toBeVisible({ timeout: 8000 });
  await expect(page.getByText(/oauth2\/client\/callback/)).toBeVisible();
  answer();
  await expect(page.getByText(/Computed here/)).toHaveCount(0);
  await expect(mailOauth.button('Save without verifying')).toBeVisible();
});
