import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { jarBytes } from '../../tools/jar.ts';
import { licenceNotes } from '../../tools/licence-notes.ts';
import { pluginManifest } from '../../tools/plugin-manifest.ts';
import { descriptor } from '../../tools/web-resource-descriptors.ts';

const folder = mkdtempSync(join(tmpdir(), 'packing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the order in which files are found does not change the jar', () => {
  const files: [string, Uint8Array][] = [
    ['b/2.js', strToU8('two')],
    ['META-INF/MANIFEST.MF', strToU8('Manifest-Version: 1.0')],
    ['a.js', strToU8('one')],
  ];
  const jar = jarBytes(new Map(files));
  expect(jarBytes(new Map([...files].reverse()))).toEqual(jar);
  const read = unzipSync(jar);
  expect(Object.keys(read)).toEqual(['META-INF/MANIFEST.MF', 'META-INF/', 'a.js', 'b/', 'b/2.js']);
  expect(strFromU8(read['b/2.js'] ?? new Uint8Array())).toBe('two');
});

test('a long header goes on in the next line, and reads the same when the lines are joined', () => {
  const name = 'Mail '.repeat(60).trim();
  const manifest = pluginManifest({ key: 'k', name, version: '1.2.3-rc.1', scanFolder: 'META-INF/plugin-descriptors' });
  for (const line of manifest.split('\r\n')) expect(line.length).toBeLessThanOrEqual(70);
  expect(manifest.replaceAll('\r\n ', '')).toContain(`Bundle-Name: ${name}\r\n`);
  expect(manifest).toContain('Bundle-Version: 1.2.3.rc_1\r\n');
  expect(manifest.endsWith('\r\n\r\n')).toBe(true);
});

test('a licence outside the list stops the build and names the package', () => {
  const bundled = { name: 'copyleft', version: '1.0.0', licence: 'GPL-3.0', folder };
  expect(() => licenceNotes([bundled])).toThrow('Not to be bundled: copyleft (GPL-3.0)');
});

test('a package is noted with its licence and notice; packages under one text share it', () => {
  writeFileSync(join(folder, 'LICENSE.md'), 'Do as you like.\r\n');
  writeFileSync(join(folder, 'NOTICE'), 'By someone.');
  const one = { name: 'one', version: '1.0.0', licence: 'MIT', folder };
  const notes = licenceNotes([one, { ...one, name: 'two' }]);
  expect(notes).toContain('one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nDo as you like.\n\nBy someone.');
});

test("a resource's public name is its file's name, and special characters are escaped", () => {
  const xml = descriptor([{ key: 'a&b', contexts: ['c'], dependencies: [], files: ['folder/file.js'] }]);
  expect(xml).toContain('<web-resource key="a&amp;b">');
  expect(xml).toContain('<resource type="download" name="file.js" location="folder/file.js"/>');
});
