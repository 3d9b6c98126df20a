import { readFileSync, writeFileSync } from 'node:fs';
import { goldenFiles } from '../test/golden/golden-files.ts';
import { apiTypes } from './api-types.ts';
import { phraseKeys } from './phrase-keys.ts';

/**
 * Rewrites what is generated and kept: the diff is the review. With `--check`, writes nothing and fails when a file is
 * not what would be written.
 */
const isCheck = process.argv.includes('--check');
const made = new Map<string, string>(
  Object.entries(goldenFiles).map(([name, make]) => [`test/golden/${name}`, make()] as const),
);
made.set('plugin-ui/companion/api-types.ts', await apiTypes());
made.set('plugin-ui/i18n/phrase-keys.ts', phraseKeys());

const read = (path: URL): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const stale: string[] = [];
for (const [name, content] of made) {
  const path = new URL(`../${name}`, import.meta.url);
  if (read(path) === content) continue;
  stale.push(name);
  if (!isCheck) writeFileSync(path, content);
}
console.log(
  `${made.size} files, ${stale.length} ${isCheck ? 'not current' : 'rewritten'}${stale.map((name) => `\n  ${name}`).join('')}`,
);
if (isCheck && stale.length > 0) {
  console.log('Run npm run golden and review the difference.');
  process.exitCode = 1;
}
