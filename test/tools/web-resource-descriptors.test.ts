import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import webpack from 'webpack';
import { WebResourceDescriptors } from '../../tools/web-resource-descriptors.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'descriptors-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/later.js'), 'export const later = 1;');
  writeFileSync(
    join(folder, 'src/entry.js'),
    "import(/* webpackChunkName: 'later' */ './later.js').then(console.log);",
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function compile(lazy: { lazyKey?: string }): Promise<webpack.Stats> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: folder,
    entry: { page: './src/entry.js' },
    output: { path: join(folder, 'out') },
    plugins: [
      new WebResourceDescriptors({
        file: 'page.xml',
        folder: 'plugin-ui/',
        entries: { page: { contexts: ['example.context'], dependencies: ['other.plugin:module'] } },
        ...lazy,
      }),
    ],
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, done) => (done ? resolve(done) : reject(error)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  return stats;
}

const written = (): string => readFileSync(join(folder, 'out/META-INF/plugin-descriptors/page.xml'), 'utf8');

test('an entry becomes a web-resource with its contexts; what loads later gets one of its own', async () => {
  await compile({ lazyKey: 'page-lazy' });
  expect(written()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<atlassian-plugin>
  <web-resource key="page">
    <dependency>other.plugin:module</dependency>
    <context>example.context</context>
    <resource type="download" name="page.js" location="plugin-ui/page.js"/>
  </web-resource>
  <web-resource key="page-lazy">
    <resource type="download" name="later.js" location="plugin-ui/later.js"/>
  </web-resource>
</atlassian-plugin>
`);
});

test('a file that loads later and has no web-resource fails the build', async () => {
  await expect(compile({})).rejects.toThrow('no web-resource for them: later.js');
});

test('a bundle that does not compile fails without a descriptor', async () => {
  writeFileSync(join(folder, 'src/entry.js'), 'import nothing from "./missing.js";');
  const stats = await compile({ lazyKey: 'page-lazy' });
  expect(stats.hasErrors()).toBe(true);
  expect(readdirSync(join(folder, 'out'))).not.toContain('META-INF');
});
