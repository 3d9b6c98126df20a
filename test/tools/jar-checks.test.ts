import { expect, test } from '@jest/globals';
import { jarFaults } from '../../tools/jar-checks.ts';

const whole: Record<string, string> = {
  'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\r\n\r\n',
  'atlassian-plugin.xml': `<atlassian-plugin key="example.plugin">
    <plugin-info><param name="plugin-icon">images/icon.png</param></plugin-info>
    <resource type="i18n" name="i18n" location="words.example"/>
    <web-item key="menu"><label key="menu.label"/><description key="menu.description"/></web-item>
    <web-resource key="images"><resource type="download" name="images/" location="images/"/></web-resource>
  </atlassian-plugin>`,
  'META-INF/plugin-descriptors/page.xml': `<atlassian-plugin><web-resource key="page">
    <dependency>example.plugin:images</dependency><dependency>com.atlassian.auiplugin:ajs</dependency>
    <resource type="download" name="page.js" location="page.js"/></web-resource></atlassian-plugin>`,
  'images/icon.png': 'png',
  'words/example.properties': 'menu.label=Menu\nmenu.description=Opens\n',
  'page.js': 'alert(1)',
};

function faultsOf(changed: Record<string, string | undefined>): string[] {
  const files = Object.entries({ ...whole, ...changed }).flatMap(([path, text]): [string, Uint8Array][] =>
    text === undefined ? [] : [[path, new TextEncoder().encode(text)]],
  );
  return jarFaults(new Map(files), { pluginKey: 'example.plugin', machinePaths: ['/home/someone/tree'] });
}

const page = whole['META-INF/plugin-descriptors/page.xml'] ?? '';

test('a whole jar has no fault', () => {
  expect(faultsOf({})).toEqual([]);
});

test.each<[string, Record<string, string | undefined>, string]>([
  ['a script that is not there', { 'page.js': undefined }, 'page.js is named by a descriptor and not in the jar'],
  ['an icon that is not there', { 'images/icon.png': undefined }, 'images/icon.png is named'],
  ['a folder without a file', { 'images/icon.png': undefined }, 'images/ is named'],
  ['phrases that are not there', { 'words/example.properties': undefined }, 'words/example.properties is named'],
  ['a label without words', { 'words/example.properties': 'menu.description=Opens' }, 'No words for menu.label'],
  ['XML that does not close', { 'META-INF/plugin-descriptors/page.xml': '<atlassian-plugin><a>' }, 'not well formed'],
  ['no descriptor', { 'atlassian-plugin.xml': undefined }, 'atlassian-plugin.xml is missing'],
  [
    'a dependency on what we do not have',
    { 'META-INF/plugin-descriptors/page.xml': page.replace('plugin:images', 'plugin:icons') },
    'example.plugin:icons is required and does not exist',
  ],
  ['a key given twice', { 'META-INF/plugin-descriptors/more.xml': page }, 'The key page stands twice'],
  ['a path of the builder', { 'page.js': 'at /home/someone/tree/page.ts' }, 'page.js holds a path of the machine'],
  ['a manifest line too long', { 'META-INF/MANIFEST.MF': `A: ${'b'.repeat(80)}\r\n` }, 'manifest is too long'],
])('%s is found', (_case, changed, fault) => {
  expect(faultsOf(changed).join('\n')).toContain(fault);
});
