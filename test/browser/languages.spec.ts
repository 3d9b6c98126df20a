import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { parseProperties } from '../../tools/properties-file.js';
import { expect, test } from './world.ts';

const phrasesOf = (suffix: string): Readonly<Record<string, string>> =>
  parseProperties(readFileSync(new URL(`../../plugin-ui/i18n/phrases${suffix}.properties`, import.meta.url), 'utf8'));
const english = phrasesOf('');
const languages = [
  { locale: 'de_DE', lang: 'de', suffix: '_de' },
  { locale: 'fr_FR', lang: 'fr', suffix: '_fr' },
  { locale: 'es_ES', lang: 'es', suffix: '_es' },
  { locale: 'ja_JP', lang: 'ja', suffix: '_ja' },
  { locale: 'pt_BR', lang: 'pt-BR', suffix: '_pt_BR' },
];

for (const { locale, lang, suffix } of languages)
  test(`${locale}: from the address to the fields of the registration, on a narrow screen`, async ({ mailOauth }) => {
    const phrases = phrasesOf(suffix);
    const said = (key: string): string => phrases[key] ?? `no phrase ${key}`;
    const { page } = mailOauth;
    await page.setViewportSize({ width: 320, height: 800 });
    await mailOauth.openIn(locale, said('mailbox.address'));
    const root = page.locator('.jira-mail-oauth');
    await expect(root).toHaveAttribute('lang', lang);
    await page.getByLabel(said('mailbox.address')).fill('jira@contoso.example');
    await page.getByLabel(said('mailbox.address')).press('Tab');
    await expect(page.getByLabel(said('registration.clientId'), { exact: true })).toBeVisible();
    await page.getByRole('button', { name: said('verify.button'), exact: true }).click();
    await expect(page.getByText(said('fieldError.REQUIRED')).first()).toBeVisible();

    const seen = (await root.innerText()).split('\n').map((line) => line.trim());
    const left = Object.entries(english).filter(([key, phrase]) => phrases[key] !== phrase && seen.includes(phrase));
    expect(left, 'English where there is a translation').toEqual([]);
    expect(await page.evaluate(() => document.querySelector('.jira-mail-oauth')?.scrollWidth ?? 0)).toBeLessThanOrEqual(
      320,
    );
    const { violations } = await new AxeBuilder({ page }).include('.jira-mail-oauth').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
