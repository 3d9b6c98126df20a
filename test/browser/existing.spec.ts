import { organizations } from '../sandbox/organizations.ts';
import { sampleIntegrations } from '../sandbox/sample-integrations.ts';
import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const onCommon = 'Service desk support@contoso.example';
const ofOtherPlan = 'Mail copied from GCC High';
const right = 'Microsoft mail jira@contoso.example';
const tenantId = organizations.find(({ plan }) => plan === 'commercial')?.tenantId ?? '';

// Other files share this world and expect no links of ours.
test.afterEach(({ sandbox: { jira } }) => {
  for (const { id } of jira.state.links.all()) jira.state.links.remove(id);
});
test.beforeEach(({ sandbox: { jira } }) => {
  for (const { id } of jira.state.links.all()) jira.state.links.remove(id);
  for (const integration of sampleIntegrations) jira.state.links.save(integration);
});

test('links that Jira has are listed with a verdict, repaired, and the repair undone after a reload', async ({
  mailOauth,
  page,
  sandbox,
}) => {
  const stored = () => sandbox.jira.state.links.named(onCommon);
  const before = stored();
  await mailOauth.open();
  await expect(page.getByText('Microsoft links: 3, with remarks: 2.')).toBeVisible();
  await mailOauth.button(`Repair ${onCommon}`).click();
  await expect(page.getByLabel('Tenant ID or domain of the mailbox')).toHaveValue(tenantId);
  await mailOauth.button('Save the repair').click();
  await expect(page.getByText('The link is repaired')).toBeVisible();
  expect(stored()).toMatchObject({
    authorizationEndpoint: `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/authorize`,
    clientSecret: before?.clientSecret,
    flowType: 'AUTHORIZATION_CODE',
  });

  await mailOauth.button(`Repair ${ofOtherPlan}`).click();
  await mailOauth.button('Save the repair').click();
  await expect(page.getByText('with remarks')).toBeHidden();
  expect(sandbox.jira.state.links.named(ofOtherPlan)?.scopes).toContain(
    'https://outlook.office.com/IMAP.AccessAsUser.All',
  );

  await page.reload();
  await mailOauth.button(`Undo last change: ${onCommon}`).click();
  await expect(page.getByText('The change was undone')).toBeVisible();
  expect(stored()).toEqual(before);
});

test('moved to Graph: verified first, saved beside the old link, then the steps in Jira, and taken back', async ({
  mailOauth,
  page,
  sandbox,
}) => {
  await mailOauth.open();
  await mailOauth.button(`Move to Graph: ${right}`).click();
  await expect(mailOauth.address).toHaveValue('jira@contoso.example');
  await expect(page.getByText(/stays as it is and goes on reading mail/)).toBeVisible();
  await expect(page.getByText('Verify first')).toBeVisible();
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Verify').click();
  await mailOauth.signIn(mailboxIn('commercial', 'jira').address);
  await expect(page.getByText('Everything passed')).toBeVisible();
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByRole('heading', { name: `Move from “${right}” to Graph` })).toBeVisible();
  await expect(page.getByText(/stays as it is and goes on reading mail/)).toBeHidden();
  expect(sandbox.jira.state.links.named(right)).toBeDefined();
  expect(sandbox.jira.state.links.named(`${right} (Graph)`)?.scopes).toContain(
    'https://graph.microsoft.com/Mail.ReadWrite',
  );
  await mailOauth.button('Undo save').click();
  await expect(page.getByText('The save was undone.')).toBeVisible();
  await expect(page.getByText(/stays as it is and goes on reading mail/)).toBeVisible();
  expect(sandbox.jira.state.links.named(`${right} (Graph)`)).toBeUndefined();
});

for (const [theme, width] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
] as const)
  test(`the list and an open repair, ${theme}, ${width} px wide, need no sideways scrolling`, async ({
    mailOauth,
    page,
  }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await mailOauth.open({ 'host-theme': theme });
    await mailOauth.button(`Repair ${ofOtherPlan}`).click();
    await expect(mailOauth.button('Save the repair')).toBeVisible();
    const section = page.getByRole('region', { name: 'Already in Jira' });
    const isWide = await section.evaluate((element) => element.scrollWidth > element.clientWidth);
    expect(isWide).toBe(false);
    await section.screenshot({ path: info.outputPath('existing.png') });
  });
