import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { catalogueParts } from '../../companion-service/facts/languages/catalogue.ts';
import { parseProperties } from '../../tools/properties-file.js';
import { readCatalogue } from '../../tools/translations/catalogue-file.ts';
import { pageCatalogues } from '../../tools/translations/catalogues.ts';
import { registrationOf } from '../sandbox/organizations.ts';
import { mailboxIn, passwordThenDone, unfold } from './mail-oauth-page.ts';
import { expect, test } from './world.ts';

const pictures = fileURLToPath(new URL('../../test-results/languages/', import.meta.url));
mkdirSync(pictures, { recursive: true });

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const phrasesOf = (suffix: string): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...['phrases', 'later'].map((name) => parseProperties(read(`plugin-ui/i18n/${name}${suffix}.properties`))),
  );
/** With the names of checks, observations and plans, which stand in facts. */
const english = pageCatalogues().en;
const languages = [
  { locale: 'en_US', lang: 'en', suffix: '' },
  { locale: 'de_DE', lang: 'de', suffix: '_de' },
  { locale: 'fr_FR', lang: 'fr', suffix: '_fr' },
  { locale: 'es_ES', lang: 'es', suffix: '_es' },
  { locale: 'ja_JP', lang: 'ja', suffix: '_ja' },
  { locale: 'pt_BR', lang: 'pt-BR', suffix: '_pt_BR' },
];

const { address } = mailboxIn('commercial', 'jira');

/** English texts that this language says otherwise: of the page, and of findings and guide. */
function deniedIn(lang: string, phrases: Readonly<Record<string, string>>): readonly string[] {
  if (lang === 'en') return [];
  const ofFacts = catalogueParts.flatMap((part) => {
    const path = `companion-service/facts/languages/${lang}/${part}.ts`;
    return Object.entries(readCatalogue(read(path), path));
  });
  const pairs = [...Object.entries(english).map(([key, text]) => [text, phrases[key]]), ...ofFacts];
  // A word can be right in one place and have another translation in the next.
  const told = new Set(pairs.map(([, text]) => text));
  return pairs.flatMap(([text]) => (text === undefined || told.has(text) ? [] : [text]));
}

/** The denied texts that somebody sees: a short one as a line of its own, of a long one any piece between two values. */
function leftovers(seen: string, denied: readonly string[]): readonly string[] {
  const lines = new Set(seen.split('\n').map((line) => line.trim()));
  const isSeen = (text: string): boolean =>
    lines.has(text) ||
    text.split(/\{\d\}/).some((piece) => piece.trim().split(/\s+/).length >= 4 && seen.includes(piece.trim()));
  return denied.filter(isSeen);
}

/** Buttons whose words are cut off or stick out, by their words. */
const crampedButtons = (page: Page): Promise<string[]> =>
  page.locator('.jmo-page button').evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { right, left, width } = button.getBoundingClientRect();
        if (width === 0) return false;
        const isCut = [button, ...button.querySelectorAll('span:not(.jmo-unseen)')].some(
          ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
        );
        return isCut || left < 0 || right > window.innerWidth;
      })
      .map((button) => button.textContent ?? ''),
  );

for (const { locale, lang, suffix } of languages) {
  const phrases = phrasesOf(suffix);
  const denied = deniedIn(lang, phrases);
  const said = (key: string, ...values: readonly string[]): string =>
    values.reduce((text, value, at) => text.replace(`{${at}}`, value), phrases[key] ?? `no phrase ${key}`);

  /** Nothing English left, nothing cut off, nothing that needs sideways scrolling, wide and narrow. */
  const expectWhole = async (page: Page, name: string): Promise<void> => {
    const root = page.locator('.jira-mail-oauth');
    await expect(root).toHaveAttribute('lang', lang);
    expect(leftovers(await root.innerText(), denied), 'English where there is a translation').toEqual([]);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await crampedButtons(page), `buttons at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.screenshot({ path: `${pictures}${lang}-${name}-${width}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };

  test(`${locale}: a diagnosis that fails is told to its last fold`, async ({ mailOauth }) => {
    test.slow();
    const { page } = mailOauth;
    await mailOauth.openIn(locale, said('mailbox.address'));
    await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
    const button = (key: string) => page.getByRole('button', { name: said(key), exact: true });
    await page.getByLabel(said('mailbox.address')).fill(address);
    await page.getByLabel(said('mailbox.address')).press('Tab');
    await page.getByRole('radio', { name: said('mailbox.grant.client_credentials') }).check({ force: true });
    await button('verify.button').click();
    await expect(
      page.getByText(said('fieldError.REQUIRED')).or(page.getByText('Fill in this field')).first(),
    ).toBeVisible();
    const { clientId, secrets } = registrationOf('commercial', 'app-only-not-in-exchange');
    await page.getByLabel(said('registration.clientId'), { exact: true }).fill(clientId);
    await page.getByRole('textbox', { name: said('registration.secret'), exact: true }).fill(secrets[0]?.value ?? '');
    await button('verify.button').click();
    await expect(page.getByText(said('outcome.failed'))).toBeVisible();
    await expect(page.getByRole('article').first()).toBeVisible();
    await unfold(page);
    await expectWhole(page, 'failed');
    const { violations } = await new AxeBuilder({ page }).include('.jira-mail-oauth').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test(`${locale}: from the address through the sign-in to a saved integration that Jira’s own test passes`, async ({
    mailOauth,
    sandbox: { jira },
  }) => {
    const { page } = mailOauth;
    await mailOauth.openIn(locale, said('mailbox.address'));
    await page.addStyleTag({ content: '#jira-host-toolbar { display: none !important }' });
    const button = (key: string) => page.getByRole('button', { name: said(key), exact: true });
    await page.getByLabel(said('mailbox.address')).fill(address);
    await page.getByLabel(said('mailbox.address')).press('Tab');
    const { clientId, secrets } = registrationOf('commercial', 'jira-mail');
    await page.getByLabel(said('registration.clientId'), { exact: true }).fill(clientId);
    await page.getByRole('textbox', { name: said('registration.secret'), exact: true }).fill(secrets[0]?.value ?? '');
    await button('verify.button').click();
    const [popup] = await Promise.all([page.waitForEvent('popup'), button('signIn.button').click()]);
    await popup.getByRole('button', { name: new RegExp(`^${address}`) }).click();
    await passwordThenDone(popup);
    await expect(
      page
        .getByText(said('outcome.verified'), { exact: true })
        .or(page.getByText(said('outcome.verifiedWithWarnings'))),
    ).toBeVisible();
    await button('save.button').click();
    await expect(page.getByText(said('save.done.title', said('save.name.proposal', address)))).toBeVisible();
    const [testWindow] = await Promise.all([page.waitForEvent('popup'), button('test.button').click()]);
    await testWindow.getByRole('button', { name: new RegExp(`^${address}`) }).click();
    await expect(page.getByText(said('test.passed'))).toBeVisible();
    await unfold(page);
    await expectWhole(page, 'saved');
    for (const { id } of jira.state.links.all()) jira.state.links.remove(id);
  });
}
