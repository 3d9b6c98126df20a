import { expect, test } from '@jest/globals';
import { median, type PageFigures, pageSection, withPageSection } from '../../bench/page/page-figures.ts';

const figures = (oursMs: number, longestMs: number): PageFigures => ({
  takenOn: '2026-11-24',
  browser: 'Chromium 1',
  cores: '2 cores',
  loadBefore: 0.5,
  loadAfter: 0.6,
  host: [{ interactiveMs: 400, longTasksMs: [] }],
  ours: [{ interactiveMs: oursMs, longTasksMs: [60, longestMs] }],
  verifying: [[]],
});

test('goals are told as met or not by the figures of the run', () => {
  expect(pageSection(figures(500, 90))).toContain('- met: interactive within 1.5 × of the bare host page: 1.25');
  const slow = pageSection(figures(700, 130));
  expect(slow).toContain('- NOT met: interactive within 1.5 × of the bare host page: 1.75');
  expect(slow).toContain(
    '- NOT met: no long task over 100 ms after the first paint, until the form can be typed into: 130 ms',
  );
});

test('a section replaces the one before, and another document written anew keeps it', () => {
  const first = withPageSection('# Speed\n\nours\n', pageSection(figures(500, 90)));
  expect(first.startsWith('# Speed\n\nours\n\n<!-- page')).toBe(true);
  const second = withPageSection(first, pageSection(figures(700, 90)));
  expect(second).toContain('1.75');
  expect(second).not.toContain('1.25');
  expect(withPageSection('# Speed\n\nanew\n', second)).toContain('anew\n\n<!-- page');
  expect(withPageSection('# Speed\n', '# without one\n')).toBe('# Speed\n');
});

test('the median of an even number is between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9])).toBe(9);
});
