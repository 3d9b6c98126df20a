import { fileURLToPath, pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { catalogue } from '#facts/explanations/catalogue.ts';
import { languages } from '#facts/languages/languages.ts';
import { stages } from '#facts/stages.ts';
import { buildGallery } from '../../tools/gallery/build.ts';

// The longest file of all: each of its tests goes to whichever worker is free.
base.describe.configure({ mode: 'parallel' });

/** The gallery as `--static` writes it: opened from the disk, so nothing can answer behind it. */
const test = base.extend<object, { readonly gallery: (search: string) => string }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use, { parallelIndex }) => {
      const folder = fileURLToPath(new URL(`../../target/gallery-under-test/${parallelIndex}/`, import.meta.url));
      await buildGallery(folder);
      await use((search) => `${pathToFileURL(`${folder}states.html`)}?${search}`);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('every code of the catalogue has a card for a failure and for a warning, in words', async ({ gallery, page }) => {
  await page.goto(gallery('run=none'));
  await expect(page.getByRole('article')).toHaveCount(2 * Object.keys(catalogue).length);
  const shown = await page
    .locator('[data-code]')
    .evaluateAll((states) =>
      states.map((state) => `${(state as HTMLElement).dataset['code']} ${state.querySelector('h4')?.textContent}`),
    );
  const expected = Object.entries(catalogue).map(([code, { title }]) => `${code} ${title}`);
  expect(new Set(shown)).toEqual(new Set(expected));
  expect(await page.getByText('undefined').count()).toBe(0);
});

for (const values of ['short', 'long'] as const)
  test(`no state needs sideways scrolling at 320 px (${values} values)`, async ({ gallery, page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const direction of ['ltr', 'rtl']) {
      await page.goto(gallery(`values=${values}&direction=${direction}`));
      await expect(page.getByRole('article').nth(2 * Object.keys(catalogue).length - 1)).toBeAttached();
      await page.getByText('sign-in out of time').waitFor();
      const tooWide = await page
        .locator('[data-state]')
        .evaluateAll((states) =>
          states
            .filter((state) => state.scrollWidth > state.clientWidth)
            .map((state) => state.getAttribute('data-state')),
        );
      expect(tooWide, direction).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

for (const language of languages.filter((one) => one !== 'en'))
  test(`no state needs sideways scrolling at 320 px in ${language}, where words are longer`, async ({
    gallery,
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(gallery(`language=${language}&status=fail`));
    await expect(page.getByRole('article').nth(Object.keys(catalogue).length - 1)).toBeAttached();
    await expect(page.getByText('Check again', { exact: true })).toHaveCount(0);
    const tooWide = await page
      .locator('[data-state]')
      .evaluateAll((states) =>
        states
          .filter((state) => state.scrollWidth > state.clientWidth)
          .map((state) => state.getAttribute('data-state')),
      );
    expect(tooWide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

for (const look of ['light', 'dark', 'forced colours'] as const) {
  const theme = look === 'dark' ? 'dark' : 'light';
  // Looks differ in colours alone; all the rest is asked of the first.
  const scan = (page: Page): AxeBuilder => {
    const axe = new AxeBuilder({ page });
    return look === 'light' ? axe : axe.withRules(['color-contrast', 'link-in-text-block']);
  };
  const lookAt = (page: Page): Promise<void> =>
    page.emulateMedia({ forcedColors: look === 'forced colours' ? 'active' : 'none' });

  // Cards are made of the same pieces as those of a run, which are looked at below in every way.
  for (const stage of look === 'forced colours' ? [] : stages)
    test(`axe finds nothing on any card of the stage ${stage} (${look})`, async ({ gallery, page }) => {
      await lookAt(page);
      await page.goto(gallery(`run=none&theme=${theme}&stage=${stage}`));
      await page.getByRole('article').last().waitFor();
      expect((await scan(page).analyze()).violations).toEqual([]);
    });

  test(`axe finds nothing on any state of a run, everything unfolded (${look})`, async ({ gallery, page }) => {
    await lookAt(page);
    test.slow();
    await page.goto(gallery(`run=all&code=none&theme=${theme}`));
    const states = await page
      .locator('[data-kind="run"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['state'] ?? ''));
    expect(states.length).toBeGreaterThan(15);
    for (const state of states) {
      await page.goto(gallery(`code=none&theme=${theme}&run=${encodeURIComponent(state)}`));
      const folded = page.locator('button[aria-expanded="false"]:not(:has-text("Share with support"))');
      while ((await folded.count()) > 0) await folded.first().click();
      // Words come after the finding they are about.
      await expect(page.getByRole('img', { name: 'Loading' })).toHaveCount(0);
      expect((await scan(page).analyze()).violations, state).toEqual([]);
    }
  });

  test(`axe finds nothing on parts that did not load (${look})`, async ({ gallery, page }) => {
    await lookAt(page);
    await page.goto(gallery(`run=parts&code=none&theme=${theme}`));
    await expect(page.getByRole('button', { name: 'Load again' })).toHaveCount(2);
    expect((await scan(page).analyze()).violations).toEqual([]);
  });
}

test('runs are shown in every state that a stage can have', async ({ gallery, page }) => {
  await page.goto(gallery('run=all&code=none'));
  const stageStates = page.getByRole('list', { name: 'Stages' });
  for (const state of [
    'waiting',
    'in progress',
    'waits for you',
    'passed',
    'passed with a warning',
    'failed',
    'could not be checked',
    'not needed',
  ])
    await expect(stageStates.getByText(state, { exact: true }).first()).toBeVisible();
  const comparison = page.getByRole('region', { name: 'Since the last verification' });
  for (const change of ['Fixed', 'New', 'Still there']) await expect(comparison).toContainText(change);
});

test('the controls choose what is shown, and their address leads there again', async ({ gallery, page }) => {
  await page.goto(gallery('').replace('states.html', 'index.html'));
  await page.getByLabel('Code contains').fill('client_secret_expired');
  await page.getByLabel('Run', { exact: true }).selectOption('none');
  await page.getByLabel('Width').selectOption('320');
  await page.reload();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('article')).toHaveCount(2);
  expect(await frame.locator('html').evaluate(() => window.innerWidth)).toBe(320);
});
