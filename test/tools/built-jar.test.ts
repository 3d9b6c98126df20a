import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { languages } from '#facts/languages/languages.ts';
import { catalogueParts } from '../../companion-service/facts/languages/catalogue.ts';
import { inputsDigest } from '../../tools/build-inputs.ts';
import { weights, weightTable } from '../../tools/weights.ts';

/** One jar as everyone builds it; and one without a cache, on the other side of the date line. */
const folders = ['first', 'second'].map((name) => mkdtempSync(join(tmpdir(), `jar-${name}-`)));
let jars: Uint8Array[];
let files: Record<string, Uint8Array>;

async function build(output: string | undefined, more: readonly string[], TZ: string): Promise<Uint8Array> {
  if (!output) throw new Error('no folder to build into');
  const command = ['--import', 'tsx', 'tools/build-jar.ts', '--output', output, ...more];
  await promisify(execFile)(process.execPath, command, { env: { ...process.env, TZ } });
  return readFileSync(join(output, 'jira-mail-oauth.jar'));
}

beforeAll(async () => {
  jars = [await build(folders[0], [], 'America/New_York'), await build(folders[1], ['--anew'], 'Pacific/Kiritimati')];
  files = unzipSync(jars[0] ?? new Uint8Array());
}, 300_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const text = (path: string): string => new TextDecoder().decode(files[path]);

test('the same tree gives the same bytes, with a cache and without, in any time zone', () => {
  expect(Buffer.compare(jars[0] ?? Buffer.of(), jars[1] ?? Buffer.of(1))).toBe(0);
});

test('nothing but the jar is left, under its version and under the name that never changes', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(readdirSync(folders[0] ?? '').sort()).toEqual([
    '.inputs',
    `jira-mail-oauth-${version}.jar`,
    'jira-mail-oauth.jar',
  ]);
  expect(readFileSync(join(folders[0] ?? '', '.inputs'), 'utf8')).toBe(inputsDigest(process.cwd()));
});

test('the manifest comes first, and sends the framework to the generated descriptors', () => {
  expect(Object.keys(files)[0]).toBe('META-INF/MANIFEST.MF');
  const lines = text('META-INF/MANIFEST.MF').split('\r\n');
  expect(lines).toContain('Atlassian-Plugin-Key: io.github.jira-mail-oauth');
  expect(lines).toContain('Atlassian-Scan-Folders: META-INF/plugin-descriptors');
});

interface WebResource {
  '@key': string;
  context?: string[];
  resource?: { '@name': string; '@location': string }[];
}

function webResources(): WebResource[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['web-resource', 'context', 'resource'].includes(name),
  });
  const descriptors = Object.keys(files).filter((path) => /plugin-descriptors\/.*\.xml$/.test(path));
  return descriptors.flatMap((path) => {
    const plugin = parser.parse(text(path)) as { 'atlassian-plugin': { 'web-resource': WebResource[] } };
    return plugin['atlassian-plugin']['web-resource'];
  });
}

test('each script and sheet belongs to exactly one web-resource', () => {
  const named = webResources().flatMap(({ resource = [] }) => resource.map((file) => file['@location']));
  const shipped = Object.keys(files).filter((path) => /\.(js|css)$/.test(path));
  expect([...named].sort()).toEqual([...shipped].sort());
});

test('Jira loads only the loader by itself; the page waits for a context of its own, which the loader asks for', () => {
  const contexts = Object.fromEntries(webResources().map(({ '@key': key, context }) => [key, context]));
  expect(contexts['loader']).toEqual([
    'applinks.list.application.links.agent',
    'applinks.list.application.links',
    'atl.admin',
  ]);
  const [own, ...others] = contexts['mail-oauth-page'] ?? [];
  expect(others).toEqual([]);
  expect(text('plugin-ui/loader.js')).toMatch(new RegExp(`wrc!.{0,20}${own}|${own}`));
  expect(contexts['mail-oauth-page-lazy']).toBeUndefined();
});

test('the descriptor carries the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(text('atlassian-plugin.xml')).toContain(`<version>${version}</version>`);
});

/** What a file of the page imports when it runs: of an import of types alone, nothing is left. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const fixed = [
    ...source.matchAll(
      /^(?:import|export) (?!type )((?:\{[^}]*\}|\* as \w+|\*|\w+(?:, \{[^}]*\})?) from )?'([^']+)'/gm,
    ),
  ]
    .filter(([, names = '']) => !/^\{\s*(type \w+,?\s*)+\} from $/.test(names))
    .map(([, , from = '']) => from);
  return [...fixed, ...[...source.matchAll(/import\([^']*'([^']+)'\)/g)].map(([, from = '']) => from)];
}

/** Names of the packages that are imported by any of our files that can be reached from this one. */
function packagesFrom(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file) || file.endsWith('.css')) return [];
  seen.add(file);
  return importsOf(file).flatMap((from) => {
    if (from.startsWith('.')) return packagesFrom(join(dirname(file), from), seen);
    if (from.startsWith('#facts/')) return packagesFrom(from.replace('#facts', 'companion-service/facts'), seen);
    return [/^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from];
  });
}

test('every package that the page imports is named with its licence', () => {
  const notes = text('META-INF/THIRD-PARTY-LICENCES.txt');
  const imported = new Set(packagesFrom('plugin-ui/mail-oauth-page/index.tsx'));
  expect(imported).toContain('react-dom');
  for (const name of imported) expect(notes).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\S* \\(`, 'm'));
});

test('no file holds a path of this machine or a source map', () => {
  const paths = [process.cwd(), homedir(), ...folders, 'sourceMappingURL'];
  for (const [name, content] of Object.entries(files)) {
    expect({ name, found: paths.filter((path) => Buffer.from(content).includes(path)) }).toEqual({ name, found: [] });
  }
});

test('the page cannot theme the document around it', () => {
  const script = text('plugin-ui/mail-oauth-page.js');
  expect(script).not.toContain('data-theme-overrides-scope"]');
  expect(script).not.toMatch(/documentElement\.setAttribute\("data-(color-mode|theme)/);
});

test('what a visit costs stays within its budget', () => {
  const all = new Map(Object.entries(files));
  console.log(weightTable(all));
  const gzip = (name: string): number => weights(all).find(({ path }) => path === name)?.gzipBytes ?? Number.NaN;
  expect(gzip('plugin-ui/loader.js') + gzip('plugin-ui/loader.css')).toBeLessThanOrEqual(5_000);
  expect(gzip('plugin-ui/mail-oauth-page.js') + gzip('plugin-ui/mail-oauth-page.css')).toBeLessThanOrEqual(160_000);
});

/** What comes with the form itself, and what Jira loads on its own pages. */
const first = /\/(mail-oauth-page|loader|sign-in-return)\.(js|css)$/;

test('each later part stays within its budget, those of every language as well', () => {
  const later = weights(new Map(Object.entries(files))).filter(({ path }) => !first.test(path));
  const tooHeavy = later.filter(({ gzipBytes }) => gzipBytes > 25_000);
  expect(tooHeavy.map(({ path, gzipBytes }) => `${path} ${gzipBytes}`)).toEqual([]);
  const spoken = (name: RegExp): string[] =>
    later.flatMap(({ path }) => name.exec(path)?.[1] ?? []).sort((one, other) => (one < other ? -1 : 1));
  const others = languages.filter((language) => language !== 'en').sort();
  expect(spoken(/\/phrases-([\w-]+)\.\w+\.js$/)).toEqual(others);
  expect(spoken(/\/later-phrases-([\w-]+)\.\w+\.js$/)).toEqual([...languages].sort());
  for (const part of catalogueParts)
    expect(spoken(new RegExp(`/words-([\\w-]+)-${part}-ts\\.\\w+\\.js$`))).toEqual(others);
});

test('the form is within its budget in every language, whose phrases come before it is shown, with 8 kB to spare', () => {
  const all = weights(new Map(Object.entries(files)));
  const gzip = (name: RegExp): number =>
    all.filter(({ path }) => name.test(path)).reduce((sum, { gzipBytes }) => sum + gzipBytes, 0);
  for (const language of languages.filter((one) => one !== 'en'))
    expect(gzip(first) + gzip(new RegExp(`/phrases-${language}\\.`))).toBeLessThanOrEqual(152_000);
});
