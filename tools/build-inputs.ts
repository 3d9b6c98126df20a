import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything of ours that the jar is made of; the lock file stands for the packages. */
const inputs = [
  'LICENSE',
  'atlassian-plugin.xml',
  'companion-service/facts',
  'package-lock.json',
  'package.json',
  'plugin-ui',
  'tools',
  'webpack.config.js',
];

/** A digest of the build's inputs: the same digest means that building again would give the same jar. */
export function inputsDigest(root: string): string {
  const digest = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesBelow(root, input))) {
    digest
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return digest.digest('hex');
}

/** Relative paths of all files below a file or folder, sorted. */
export function filesBelow(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  // The theme's sheet is made from a package, and only while building.
  return names.filter((name) => name !== 'tokens.css').flatMap((name) => filesBelow(root, `${path}/${name}`));
}
