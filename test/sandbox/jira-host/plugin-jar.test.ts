import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createPluginSource, readPluginJar } from './plugin-jar.ts';
import { makeJar, sampleFiles } from './sample-jar.ts';

test('reads both descriptors, the scanned folder from a folded manifest line, and the phrases', () => {
  const plugin = readPluginJar(makeJar());
  expect(plugin).toMatchObject({ key: 'sample.plugin', name: 'Sample & more', version: '1.2.3' });
  expect([...plugin.webResources.keys()]).toEqual(['sample.plugin:loader', 'sample.plugin:base', 'sample.plugin:page']);
  expect(plugin.webItems).toMatchObject([{ section: 'top_system_section/mail_section', permission: 'sysadmin' }]);
  expect(plugin.phrases).toEqual({ 'sample.menu': 'Mail with OAuth', 'sample.long': 'one two' });
});

test.each([
  ['without a descriptor', { 'atlassian-plugin.xml': undefined }, /no atlassian-plugin.xml/],
  ['whose phrases are missing', { 'i18n/sample.properties': undefined }, /no i18n\/sample.properties/],
  [
    'with a condition that only a real Jira knows',
    { 'atlassian-plugin.xml': sampleFiles['atlassian-plugin.xml'].replace('JiraGlobalPermissionCondition', 'Other') },
    /knows no condition/,
  ],
  ['that is broken XML', { 'atlassian-plugin.xml': '<atlassian-plugin><web-item></atlassian-plugin>' }, /web-item/],
])('refuses a jar %s', (_, changes, reason) => {
  const files = Object.entries({ ...sampleFiles, ...changes }).filter(([, text]) => text !== undefined);
  expect(() => readPluginJar(makeJar(Object.fromEntries(files) as Record<string, string>))).toThrow(reason);
});

test('reads the jar again when it was built again, and does without one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jira-host-'));
  try {
    const path = join(folder, 'plugin.jar');
    const plugin = createPluginSource(path);
    expect(plugin()).toBeUndefined();
    writeFileSync(path, makeJar());
    const first = plugin();
    expect(first?.version).toBe('1.2.3');
    expect(plugin()).toBe(first);
    const newer = sampleFiles['atlassian-plugin.xml'].replace('1.2.3', '1.2.4');
    writeFileSync(path, makeJar({ ...sampleFiles, 'atlassian-plugin.xml': newer }));
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(plugin()?.version).toBe('1.2.4');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
