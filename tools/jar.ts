import { type Zippable, zipSync } from 'fflate';

/** A jar's content by path, forward slashes only. */
export type JarFiles = ReadonlyMap<string, Uint8Array>;

export const manifestPath = 'META-INF/MANIFEST.MF';

/**
 * The same files give the same bytes on every machine and in every time zone: sorted entries behind the manifest, one
 * date, no owner, no mode. https://reproducible-builds.org/docs/archives/
 */
export function jarBytes(files: JarFiles): Uint8Array {
  // fflate writes a date's local hours, so a local date reads the same wherever it is made; 1980 is the oldest there is.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files.keys()].filter((path) => path !== manifestPath);
  const paths = [manifestPath, ...[...entries, ...folders(files)].sort()];
  const archive: Zippable = {};
  for (const path of paths) archive[path] = [files.get(path) ?? new Uint8Array(), { level: 9, mtime, os: 0, attrs: 0 }];
  return zipSync(archive);
}

/** OSGi looks folders up by their own entries. */
function folders(files: JarFiles): string[] {
  const found = new Set<string>();
  for (const path of files.keys()) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) found.add(path.slice(0, at + 1));
  }
  return [...found];
}
