import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './bundled-packages.ts';

/** What may stand in the jar without asking anyone; a package under another licence stops the build. */
const accepted = new Set(['Apache-2.0', 'MIT', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD']);

/** The notes that travel in the jar: every bundled package with its version, its licence and the licence's text. */
export function licenceNotes(packages: readonly BundledPackage[]): string {
  const refused = packages.filter(({ licence }) => !accepted.has(licence));
  if (refused.length > 0) {
    throw new Error(`Not to be bundled: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`);
  }
  const texts = new Map<string, string[]>();
  for (const bundled of packages) {
    const text = licenceText(bundled);
    texts.set(text, [...(texts.get(text) ?? []), `${bundled.name} ${bundled.version} (${bundled.licence})`]);
  }
  const sections = [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return ['This app contains the packages below, each under its own licence.\n', ...sections].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

/** The licence and notice files of a package; a package without one is bound by the licence that it declares. */
function licenceText({ folder, licence }: BundledPackage): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.|-|$)/i.test(file));
  if (files.length === 0)
    return `The package carries no licence text. It declares ${licence}: https://spdx.org/licenses/${licence}.html`;
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
