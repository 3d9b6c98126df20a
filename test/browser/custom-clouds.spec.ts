import { fileURLToPath } from 'node:url';
import { type CustomClouds, customCloudsSchema } from '#facts/custom-clouds.ts';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { MailOauthPage } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const jarPath = fileURLToPath(new URL('../../target/jira-mail-oauth.jar', import.meta.url));

const customClouds: CustomClouds = customCloudsSchema.parse({
  gateway: {
    displayName: 'Mail gateway of Contoso',
    authorityHost: 'login.contoso.example',
    portalHost: 'entra.contoso.example',
    outlookResources: ['https://mail.contoso.example'],
    graphResource: 'https://graph.contoso.example',
    imap: { host: 'imap.contoso.example', port: 993 },
    pop: { host: 'pop.contoso.example', port: 995 },
    smtp: { host: 'smtp.contoso.example', port: 587 },
    exchangeEnvironmentName: 'O365Default',
  },
});

test('a cloud of the operator is a plan like every other: offered, derived, guided to its own portal, saved as Custom', async ({
  page,
}) => {
  const sandbox = await startSandbox({ jarPath, customClouds });
  const mailOauth = new MailOauthPage(page, sandbox.edge.origin);
  await mailOauth.open();
  await mailOauth.typeAddress('jira@unknown.example');
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: 'Mail gateway of Contoso' });
  await page.getByLabel('Client ID').fill('aaaaaaaa-2222-4333-8444-555555555555');
  await mailOauth.clientSecret.fill('zQx8Q~a.secret.of.a.cloud.of.their.own.01');
  await page.getByRole('button', { name: 'Values sent to Microsoft' }).click();
  await expect(page.getByLabel('Token endpoint')).toHaveValue(/^https:\/\/login\.contoso\.example\//);
  await expect(page.getByLabel('Mail server host')).toHaveValue('imap.contoso.example');
  await expect(page.getByLabel('Scopes')).toHaveValue(/https:\/\/mail\.contoso\.example\/IMAP\.AccessAsUser\.All/);
  await page.getByRole('button', { name: 'What to click in Entra' }).click();
  await expect(page.locator('a[href^="https://entra.contoso.example/"]').first()).toBeVisible();
  await mailOauth.button('Save without verifying').click();
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText('Saved in Jira as')).toBeVisible();
  const [saved] = sandbox.jira.state.links.all();
  expect(saved).toMatchObject({ type: 'generic' });
  expect(saved?.tokenEndpoint).toContain('https://login.contoso.example/');
  await sandbox.close();
});
