import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { goldenFiles } from './golden-files.ts';

test.each(Object.entries(goldenFiles))('test/golden/%s is current (npm run golden rewrites it)', (name, make) => {
  expect(readFileSync(`test/golden/${name}`, 'utf8')).toBe(make());
});
