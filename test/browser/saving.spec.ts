import { mailboxIn } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const { address } = mailboxIn('commercial', 'jira');

// Other files share this world and expect no links of ours.
test.afterEach(({ sandbox: { jira } }) => {
  for (const { id } of jira.state.links.all()) jira.state.links.remove(id);
});
test.beforeEach(({ sandbox: { jira } }) => {
  for (const { id } of jira.state.links.all()) jira.state.links.remove(id);
});

test('saved, clashing with somebody else’s change, settled field by field, and undone save by save', async ({
  mailOauth,
  page,
  sandbox,
}) => {
  const { links } = sandbox.jira.state;
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  await mailOauth.button('Save to Jira').click();
  await expect(page.getByText(`Saved in Jira as “Microsoft mail ${address}”`)).toBeVisible();

  const [saved] = links.all();
  if (!saved) throw new Error('nothing was saved');
  links.save({ ...saved, description: 'theirs', fieldOfANewerJira: 'kept' }, saved);
  await page.getByLabel('Name in Jira').fill('Renamed here');
  await mailOauth.button('Save again').click();
  await expect(page.getByText('Someone else changed it meanwhile')).toBeVisible();
  await expect(page.getByText('fieldOfANewerJira stays as it is in Jira now: kept')).toBeVisible();
  await mailOauth.button('Save with these choices').click();
  await expect(page.getByText('Saved in Jira as “Renamed here”')).toBeVisible();
  expect(links.get(saved.id)).toMatchObject({
    name: 'Renamed here',
    description: 'theirs',
    fieldOfANewerJira: 'kept',
    clientSecret: saved.clientSecret,
  });

  await mailOauth.button('Undo save').click();
  await expect(page.getByText('The save was undone.')).toBeVisible();
  expect(links.get(saved.id)).toMatchObject({ name: saved.name, description: 'theirs' });
});

test('Jira’s own test counts both of its limits down and ends when the window is closed', async ({
  mailOauth,
  page,
}) => {
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  await mailOauth.button('Save to Jira').click();
  const [popup] = await Promise.all([page.waitForEvent('popup'), mailOauth.button('Run Jira’s own test').click()]);
  await expect(page.getByText(/Time left to sign in: [23]:\d\d/)).toBeVisible();
  await popup.close();
  await expect(page.getByText(/Jira lost the test/)).toBeVisible();
  const row = page.getByText('Two-line authentication', { exact: true });
  await expect(page.getByRole('heading', { name: 'Next: the incoming mail server' })).toBeVisible();
  await expect(row).toBeHidden();
  await expect(page.getByText('Timeout', { exact: true })).toBeVisible();
});

test('a sign-in that outlasts Jira’s limit ends the countdown, and it is said', async ({ mailOauth, page }) => {
  await page.clock.install();
  await mailOauth.open();
  await mailOauth.typeAddress(address);
  await mailOauth.fillRegistration('commercial', 'jira-mail');
  await mailOauth.button('Save without verifying').click();
  await mailOauth.button('Save to Jira').click();
  const [popup] = await Promise.all([page.waitForEvent('popup'), mailOauth.button('Run Jira’s own test').click()]);
  await expect(page.getByText(/Time left to sign in: [23]:\d\d/)).toBeVisible();
  await page.clock.fastForward(150_000);
  await expect(page.getByText(/Time left to sign in: 0:[0-3]\d/)).toBeVisible();
  await page.clock.fastForward(40_000);
  await expect(page.getByText(/Jira lost the test/)).toBeVisible();
  await popup.close();
});
