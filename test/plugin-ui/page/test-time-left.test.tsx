import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { speakLater } from '../../../plugin-ui/i18n/spoken.ts';
import { testFlowLimits } from '../../../plugin-ui/jira/test-flow.ts';
import { TestTimeLeft } from '../../../plugin-ui/mail-oauth-page/test-time-left.tsx';

// On the page, whoever fetches the part fetches its words too.
beforeAll(speakLater);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString();
const pass = (seconds: number): void => act(() => jest.advanceTimersByTime(seconds * 1000));
const shown = (): string => screen.getByRole('timer').textContent ?? '';

test.each([
  ['start', 120, '2:00', '0:01'],
  ['signIn', 180, '3:00', '0:01'],
] as const)(
  'Jira’s limit to %s, %d seconds, is counted down to the end and stays there',
  (limit, seconds, first, last) => {
    expect(testFlowLimits[limit]).toBe(seconds);
    render(<TestTimeLeft step={{ limit, endsAt: inSeconds(seconds) }} />);
    expect(shown()).toContain(first);
    pass(seconds - 46);
    expect(screen.getByRole('timer').className).toBe('jmo-hint');
    pass(1);
    expect(screen.getByRole('timer').className).toBe('jmo-warning');
    pass(44);
    expect(shown()).toContain(last);
    pass(5);
    expect(shown()).toContain('0:00');
  },
);

test('the next limit begins anew', () => {
  const { rerender } = render(<TestTimeLeft step={{ limit: 'start', endsAt: inSeconds(120) }} />);
  pass(100);
  expect(shown()).toContain('0:20');
  rerender(<TestTimeLeft step={{ limit: 'signIn', endsAt: inSeconds(180) }} />);
  expect(shown()).toContain('3:00');
});
