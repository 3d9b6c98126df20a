import { expect, test } from '@jest/globals';
import { conversationText, observationText } from '../../companion-service/facts/conversation-text.ts';

const asked = { atMs: 0, from: 'us', text: 'GET / HTTP/1.1' } as const;
const told = { atMs: 12.3, from: 'them', text: 'HTTP 200 OK' } as const;

test('every conversation of an observation is told, wherever it stands in it', () => {
  const seen = { inbox: { exchange: { url: 'u', transcript: [asked, told] } }, answers: [{ transcript: [asked] }] };
  expect(conversationText(seen)).toBe(
    '     0 ms > GET / HTTP/1.1\n  12.3 ms < HTTP 200 OK\n\n     0 ms > GET / HTTP/1.1',
  );
  expect(observationText(seen)).not.toContain('transcript');
  expect(observationText(seen)).toContain('"url": "u"');
});

test('an observation of an older report, or one without words, has none', () => {
  for (const seen of [{ exchange: { url: 'u', durationMs: 1 } }, { transcript: [] }, undefined, null, 'x'])
    expect(conversationText(seen)).toBeUndefined();
});
