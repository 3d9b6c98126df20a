import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pluginKey } from '../plugin-ui/jira/plugin-key.ts';
import { filesBelow, inputsDigest } from './build-inputs.ts';
import { bundle } from './bundle.ts';
import { jarBytes, manifestPath } from './jar.ts';
import { jarFaults } from './jar-checks.ts';
import { licenceNotes } from './licence-notes.ts';
import { pluginManifest } from './plugin-manifest.ts';
import { descriptorFolder } from './web-resource-descriptors.ts';
import { weightTable } from './weights.ts';

const root = resolve(import.meta.dirname, '..');

export interface BuildOptions {
  /** Folder for the jar. */
  readonly output: string;
  /** Also reuse what webpack kept of an earlier run. */
  readonly cached: boolean;
}

export interface Built {
  /** `jira-mail-oauth-<version>.jar`, for people. */
  readonly jar: string;
  /** The same bytes under a name that never changes, for scripts. */
  readonly stableJar: string;
}

/** Bundles the page, packs the plugin and checks the jar. Throws, and leaves an earlier jar alone, when it is not whole. */
export async function buildJar({ output, cached }: BuildOptions): Promise<Built> {
  const { name, version } = packageOfOurs();
  // Taken first: an edit made while webpack runs must count as a change.
  const digest = inputsDigest(root);
  mkdirSync(output, { recursive: true });
  const work = mkdtempSync(join(output, '.bundle-'));
  try {
    const cacheDirectory = cached ? join(root, 'node_modules/.cache/webpack') : undefined;
    const { files, packages } = await bundle({ output: work, cacheDirectory, root });
    const put = (path: string, content: string): void => void files.set(path, new TextEncoder().encode(content));

    put('atlassian-plugin.xml', withVersion(read('atlassian-plugin.xml'), version));
    put(
      manifestPath,
      pluginManifest({ key: pluginKey, name: 'Mail OAuth for Microsoft 365', version, scanFolder: descriptorFolder }),
    );
    put('META-INF/LICENSE', read('LICENSE'));
    put('META-INF/THIRD-PARTY-LICENCES.txt', licenceNotes(packages));
    // Jira's own phrases; those of the page are in the bundle.
    const menu = filesBelow(root, 'plugin-ui/i18n').filter((path) => /mail-oauth\w*\.properties$/.test(path));
    for (const path of [...menu, ...filesBelow(root, 'plugin-ui/images')]) {
      files.set(path, readFileSync(join(root, path)));
    }

    const faults = jarFaults(files, { pluginKey, machinePaths: [root, work] });
    if (faults.length > 0) throw new Error(`The jar is not whole:\n  ${faults.join('\n  ')}`);
    console.log(weightTable(files));
    const built = write(output, jarBytes(files), { name, version });
    writeFileSync(join(output, '.inputs'), digest);
    return built;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Whether the jar in this folder was built from what now lies in the tree. */
export function jarIsCurrent(output: string): boolean {
  try {
    readFileSync(join(output, `${packageOfOurs().name}.jar`));
    return readFileSync(join(output, '.inputs'), 'utf8') === inputsDigest(root);
  } catch {
    return false;
  }
}

function write(output: string, bytes: Uint8Array, { name, version }: { name: string; version: string }): Built {
  const built = { jar: join(output, `${name}-${version}.jar`), stableJar: join(output, `${name}.jar`) };
  for (const path of [built.jar, built.stableJar]) {
    // Whoever reads the old jar meanwhile must not meet half of the new one.
    writeFileSync(`${path}.new`, bytes);
    renameSync(`${path}.new`, path);
  }
  return built;
}

function withVersion(descriptor: string, version: string): string {
  return descriptor.replace('<version>0</version>', `<version>${version}</version>`);
}

function packageOfOurs(): { name: string; version: string } {
  return JSON.parse(read('package.json')) as { name: string; version: string };
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      output: { type: 'string', default: join(root, 'target') },
      anew: { type: 'boolean', default: false },
      'if-changed': { type: 'boolean', default: false },
    },
  });
  const output = resolve(values.output);
  if (values['if-changed'] && jarIsCurrent(output)) {
    console.log('The jar is up to date.');
  } else {
    const { jar, stableJar } = await buildJar({ output, cached: !values.anew });
    console.log(`${jar}\n${stableJar}`);
  }
}
