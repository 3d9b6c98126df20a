import { expect, test } from '@jest/globals';
import { readCorpus } from '../../fuzz/engine/corpus.ts';
import { judged } from '../../fuzz/engine/judge.ts';
import { targets } from '../../fuzz/targets/index.ts';
import { Broken, type Target } from '../../fuzz/targets/target.ts';

const inputsOf = (name: string, { seeds, maxBytes }: Target): Buffer[] =>
  [...seeds.map((seed) => Buffer.from(seed, 'latin1').subarray(0, maxBytes)), ...readCorpus(name)].map(Buffer.from);

test.each(Object.entries(targets))('%s keeps its promises for every input of its corpus', async (name, target) => {
  const inputs = inputsOf(name, target);
  expect(inputs.length).toBeGreaterThan(target.seeds.length);
  for (const input of inputs) {
    try {
      await judged(target, input);
    } catch (error) {
      throw new Error(`${name} breaks on ${JSON.stringify(input.toString('latin1'))}`, { cause: error });
    }
  }
});

test('a reader that shows what it should hide, a control character or too much is found out', async () => {
  const reader = (output: unknown): Target => ({
    ...{ reads: 'nothing', seeds: [], dictionary: [], maxBytes: 10, usualBytes: 10, maxOutput: 100, isPrintable: true },
    secrets: ['planted-secret-of-32-characters!'],
    run: () => ({ output }),
  });
  await expect(judged(reader('x planted-secret-of-32-characters! y'), Buffer.from('x'))).rejects.toThrow(Broken);
  await expect(judged(reader('cut: planted-secret-of-32-'), Buffer.from('x'))).rejects.toThrow('the piece of a secret');
  await expect(judged(reader('\u001b[31m'), Buffer.from('x'))).rejects.toThrow('a control character');
  await expect(judged(reader('x'.repeat(101)), Buffer.from('x'))).rejects.toThrow('an output of 103 characters');
  await expect(judged(reader('fine'), Buffer.from('x'))).resolves.toEqual({ output: 'fine' });
});
