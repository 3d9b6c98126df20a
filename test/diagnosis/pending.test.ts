import { expect, test } from '@jest/globals';
import { Pending } from '../../companion-service/diagnosis/pending.ts';

test('what waits for several goes on when the last has settled, once', () => {
  const pending = new Pending(['a', 'b', 'c']);
  const heard: string[] = [];
  pending.whenSettled(['a', 'b', 'a'], () => void heard.push('a and b'));
  pending.whenSettled(['c'], () => void heard.push('c'));
  pending.settle('a');
  expect(heard).toEqual([]);
  pending.settle('b');
  pending.settle('b');
  pending.settle('c');
  expect(heard).toEqual(['a and b', 'c']);
});

test('what is not waited for by anybody, or never was pending, counts as settled', () => {
  const pending = new Pending(['a']);
  const heard: string[] = [];
  pending.whenSettled([], () => void heard.push('nothing'));
  pending.whenSettled(['elsewhere'], () => void heard.push('elsewhere'));
  pending.settle('a');
  pending.whenSettled(['a'], () => void heard.push('late'));
  expect(heard).toEqual(['nothing', 'elsewhere', 'late']);
});

test('things that settle together are all settled before anybody goes on', () => {
  const pending = new Pending(['a', 'b']);
  const heard: string[] = [];
  pending.whenSettled(['a'], () => pending.whenSettled(['b'], () => void heard.push('both')));
  pending.settle('a', 'b');
  expect(heard).toEqual(['both']);
});
