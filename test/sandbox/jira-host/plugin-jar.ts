import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readPluginDescriptor, type WebItem, type WebResource } from './plugin-descriptor.ts';
import { readProperties } from './properties-file.ts';

/** A plugin as Jira's framework sees it after installing the jar. */
export interface Plugin {
  readonly key: string;
  readonly name: string;
  readonly version: string;
  /** By complete key, `<plugin key>:<web-resource key>`. */
  readonly webResources: ReadonlyMap<string, WebResource>;
  readonly webItems: readonly WebItem[];
  readonly phrases: Readonly<Record<string, string>>;
  /** A file of the jar. */
  file(path: string): Uint8Array | undefined;
}

/** The manifest's main section; long values continue on lines that begin with a space. */
const readManifest = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .replace(/\r?\n /g, '')
      .split(/\r?\n/)
      .map((line) => line.split(/:\s*(.*)/s))
      .map(([name = '', value = '']) => [name, value.trim()]),
  );

/**
 * Reads a plugin's jar: `atlassian-plugin.xml`, and every XML below the folders that `Atlassian-Scan-Folders` names.
 * Throws where the jar could not be installed.
 */
export const readPluginJar = (jar: Uint8Array): Plugin => {
  const files = unzipSync(jar);
  const text = (path: string): string | undefined => {
    const bytes = files[path];
    return bytes && new TextDecoder().decode(bytes);
  };
  const main = text('atlassian-plugin.xml');
  if (main === undefined) throw new Error('the jar has no atlassian-plugin.xml');

  const manifest = readManifest(text('META-INF/MANIFEST.MF') ?? '');
  const folders = (manifest['Atlassian-Scan-Folders'] ?? '').split(',').filter((folder) => folder.trim() !== '');
  const scanned = Object.keys(files)
    .filter((path) => path.endsWith('.xml') && folders.some((folder) => path.startsWith(`${folder.trim()}/`)))
    .sort();
  const descriptor = readPluginDescriptor(main);
  const descriptors = [descriptor, ...scanned.map((path) => readPluginDescriptor(text(path) ?? ''))];

  const key = manifest['Atlassian-Plugin-Key'] ?? descriptor.key;
  if (!key) throw new Error('the plugin has no key');
  const webResources = descriptors.flatMap((one) => one.webResources);
  const phrases = descriptors
    .flatMap((one) => one.phraseLocations)
    .map((location) => {
      const path = location.includes('/') ? location.replace(/^\//, '') : location.replaceAll('.', '/');
      const found = text(`${path}.properties`) ?? text(path);
      if (found === undefined) throw new Error(`the jar has no ${path}.properties`);
      return readProperties(found);
    });

  return {
    key,
    name: descriptor.name ?? key,
    version: descriptor.version ?? '',
    webResources: new Map(webResources.map((webResource) => [`${key}:${webResource.key}`, webResource])),
    webItems: descriptors.flatMap((one) => one.webItems).sort((one, other) => one.weight - other.weight),
    phrases: Object.assign({}, ...phrases) as Record<string, string>,
    file: (path) => files[path],
  };
};

/** The plugin of a jar file, read again when the file has changed; undefined while there is no file. */
export const createPluginSource = (jarPath: string | undefined): (() => Plugin | undefined) => {
  let readAs = '';
  let plugin: Plugin | undefined;
  return () => {
    const found = jarPath === undefined ? undefined : statSync(jarPath, { throwIfNoEntry: false });
    if (jarPath === undefined || !found) return undefined;
    const stamp = `${found.mtimeMs} ${found.size}`;
    if (stamp !== readAs) {
      plugin = readPluginJar(readFileSync(jarPath));
      readAs = stamp;
    }
    return plugin;
  };
};
