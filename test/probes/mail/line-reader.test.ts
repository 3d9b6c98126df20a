import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { greetingServerName } from '../../../companion-service/probes/connection/greeting.ts';
import { LineReader } from '../../../companion-service/probes/mail/line-reader.ts';
import { decodeChallenge, suggestedBackoffMs, xoauth2Response } from '../../../companion-service/probes/mail/sasl.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';

const { signal } = new AbortController();

/** Writes the bytes cut at the given places, then ends. */
function feed(bytes: Buffer, cuts: readonly number[]): PassThrough {
  const stream = new PassThrough();
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((one, other) => one - other);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    if (to > from) stream.write(bytes.subarray(from, to));
    from = Math.max(from, to);
  }
  stream.end();
  return stream;
}

async function readAll(reader: LineReader): Promise<string[]> {
  const lines: string[] = [];
  for (;;) {
    try {
      lines.push(await reader.readLine(signal));
    } catch (error) {
      expect(error).toMatchObject({ name: 'StepFailure', phase: 'receive' });
      return lines;
    }
  }
}

test('lines come out the same however the bytes were cut', async () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ''));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat(2_000)), fc.boolean(), async (lines, cuts, isCrLf) => {
      const wire = lines.map((text) => text + (isCrLf ? '\r\n' : '\n')).join('');
      expect(await readAll(new LineReader(feed(Buffer.from(wire), cuts)))).toEqual(lines);
    }),
  );
});

test('any bytes at all: every read ends, no line is longer than allowed', async () => {
  const limits = { maxLineBytes: 64, maxTotalBytes: 1_000, maxLiteralBytes: 32 };
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 1_500 }), fc.array(fc.nat(1_500)), async (bytes, cuts) => {
      const lines = await readAll(new LineReader(feed(Buffer.from(bytes), cuts), limits));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(64);
    }),
  );
});

test('literals are counted in bytes, and what follows them is a line again', async () => {
  const reader = new LineReader(feed(Buffer.from('äb\r\nrest\r\n'), [1, 4]));
  expect(await reader.readLiteral(3, signal)).toBe('äb');
  expect(await reader.readLine(signal)).toBe('');
  expect(await reader.readLine(signal)).toBe('rest');
});

test('limits and ends have their own codes', async () => {
  const long = new LineReader(feed(Buffer.alloc(100, 0x61), []), { maxLineBytes: 50 });
  await expect(long.readLine(signal)).rejects.toMatchObject({ code: 'LINE_TOO_LONG' });
  await expect(long.readLine(signal)).rejects.toMatchObject({ code: 'LINE_TOO_LONG' });
  const total = new LineReader(feed(Buffer.from('a\n'.repeat(100)), []), { maxTotalBytes: 50 });
  await expect(total.readLine(signal)).rejects.toMatchObject({ code: 'TOO_MUCH_DATA' });
  const literal = new LineReader(feed(Buffer.from('a'), []), { maxLiteralBytes: 5 });
  await expect(literal.readLiteral(6, signal)).rejects.toMatchObject({ code: 'LITERAL_TOO_LARGE' });
  const partial = new LineReader(feed(Buffer.from('no end'), []));
  await expect(partial.readLine(signal)).rejects.toMatchObject({ code: 'CLOSED' });
});

test('releasing gives unread bytes back', async () => {
  const stream = new PassThrough();
  stream.write('one\r\ntwo\r\n');
  const reader = new LineReader(stream);
  expect(await reader.readLine(signal)).toBe('one');
  reader.release();
  expect(String(stream.read())).toBe('two\r\n');
});

test('an aborted read rejects with the reason', async () => {
  const controller = new AbortController();
  const read = new LineReader(new PassThrough()).readLine(controller.signal);
  controller.abort(new Error('enough'));
  await expect(read).rejects.toThrow('enough');
});

test("Exchange's greeting: both names that were seen in the wild", () => {
  for (const name of ['FR3P281CA0157.DEUP281.PROD.OUTLOOK.COM', 'ZQ0PR01CA0010.CHNPR01.prod.partner.outlook.cn']) {
    const bracket = Buffer.from(name, 'utf16le').toString('base64');
    expect(greetingServerName(`* OK The Microsoft Exchange IMAP4 service is ready. [${bracket}]`)).toBe(name);
  }
  expect(greetingServerName('* OK [CAPABILITY IMAP4rev1 SASL-IR] Dovecot ready.')).toBeUndefined();
});

test('the decoders take any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(greetingServerName(`[${text}]`) ?? '').toMatch(/^[A-Za-z0-9.-]{0,253}$/);
      const encoded = Buffer.from(text).toString('base64');
      expect(greetingServerName(`[${encoded}]`) ?? '').toMatch(/^[A-Za-z0-9.-]{0,253}$/);
      expect((decodeChallenge(text) ?? '').length).toBeLessThanOrEqual(4_096);
      expect((decodeChallenge(encoded) ?? '').length).toBeLessThanOrEqual(4_096);
      expect(suggestedBackoffMs(text) ?? 0).toBe(0);
    }),
  );
  expect(suggestedBackoffMs('NO Request is throttled. Suggested Backoff Time: 999999999 milliseconds')).toBe(
    86_400_000,
  );
});

test("the XOAUTH2 response of Microsoft's example", () => {
  const response = xoauth2Response(
    'test@contoso.onmicrosoft.com',
    new Secret('EwBAAl3BAAUFFpUAo7J3Ve0bjLBWZWCclRC3EoAA'),
  );
  expect(response).toBe(
    'dXNlcj10ZXN0QGNvbnRvc28ub25taWNyb3NvZnQuY29tAWF1dGg9QmVhcmVyIEV3QkFBbDNCQUFVRkZwVUFvN0ozVmUwYmpMQldaV0NjbFJDM0VvQUEBAQ==',
  );
  expect(() => xoauth2Response('a\u0001auth=Bearer x', new Secret('x'))).toThrow(TypeError);
});
