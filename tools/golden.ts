import { writeFileSync } from 'node:fs';
import { goldenFiles } from '../test/golden/golden-files.ts';

/** Rewrites test/golden; the diff is the review. */
for (const [name, make] of Object.entries(goldenFiles)) {
  writeFileSync(new URL(`../test/golden/${name}`, import.meta.url), make());
  console.log(`test/golden/${name}`);
}
