import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { themeSheet } from '../../tools/theme-sheet.ts';

/** Selectors of a sheet without its comments and without the frames of animations. */
function selectors(sheet: string): string[] {
  const plain = sheet.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@keyframes \w+ \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{[^{}]*\}/g)].map(([, selector = '']) => selector.trim());
}

test('the tokens stand on our own elements and nowhere else', () => {
  expect(selectors(themeSheet())).toEqual([
    '.jira-mail-oauth,\n.atlaskit-portal-container',
    'html[data-color-mode="dark"] .jira-mail-oauth,\nhtml[data-color-mode="dark"] .atlaskit-portal-container',
  ]);
});

test('light and dark give different values to the same colours', () => {
  const values = [...themeSheet().matchAll(/--ds-surface: ([^;]+);/g)].map(([, value]) => value);
  expect(values).toHaveLength(2);
  expect(values[0]).not.toBe(values[1]);
});

test('every animation that a motion token names comes along', () => {
  const sheet = themeSheet();
  const named = [...sheet.matchAll(/--ds-[\w-]+: [^;]*?\) ([A-Z]\w+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(10);
  for (const name of new Set(named)) expect(sheet).toContain(`@keyframes ${name} {`);
});

test.each(['plugin-ui/theme/inside-jira.css', 'plugin-ui/loader.css'])('%s selects only what is ours', (file) => {
  for (const selector of selectors(readFileSync(file, 'utf8'))) {
    expect(selector).toMatch(
      /^(:where\(\.jira-mail-oauth, \.atlaskit-portal-container\) |(\[dir='rtl'\] )?\.jira-mail-oauth)/,
    );
  }
});
