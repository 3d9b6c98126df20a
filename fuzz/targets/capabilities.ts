import { askCapabilities } from '../../companion-service/probes/connection/capabilities.ts';
import { LineReader } from '../../companion-service/probes/mail/line-reader.ts';
import { StepFailure } from '../../companion-service/probes/step-failure.ts';
import { inChunks } from './chunks.ts';
import { talkTo } from './stand-in-stream.ts';
import type { Target } from './target.ts';

interface Offer {
  readonly offered?: readonly string[];
  readonly failure?: string;
  readonly message?: string;
}

/** The first byte says which server it is, the first line is its greeting; the rest answers our question. */
async function ask(input: Buffer): Promise<Offer & { readonly wasAsked: boolean }> {
  const peer = (input[0] ?? 0) % 2 === 0 ? 'imap' : 'pop';
  const end = Math.max(1, input.indexOf('\n'));
  const greeting = input.subarray(1, end).toString('utf8');
  const { result, written } = await talkTo(inChunks(input.subarray(end + 1)), async (stream, signal) => {
    const lines = new LineReader(stream);
    try {
      const offered = await askCapabilities(peer, greeting, stream, lines, signal);
      return offered ? { offered } : {};
    } catch (error) {
      if (!(error instanceof StepFailure)) throw error;
      return { failure: error.code, message: error.message };
    } finally {
      lines.release();
    }
  });
  return { ...result, wasAsked: written.length > 0 };
}

export const capabilities: Target = {
  reads: 'What IMAP and POP servers offer before anybody authenticates (`capabilities.ts`, `line-reader.ts`)',
  seeds: [
    '0* OK ready\n* CAPABILITY IMAP4 IMAP4rev1 AUTH=XOAUTH2 SASL-IR\r\nC1 OK done\r\n',
    '0* OK [CAPABILITY IMAP4rev1 SASL-IR] ready\n',
    '0* OK ready\nC1 BAD no\r\n',
    '0* OK ready\n* BYE gone\r\n',
    '1+OK ready\n+OK\r\nTOP\r\nUIDL\r\nSASL PLAIN XOAUTH2\r\n..x\r\n.\r\n',
    '1+OK ready\n-ERR no\r\n',
  ],
  dictionary: [
    ...['0', '1', '* OK ', '* CAPABILITY ', '[CAPABILITY ', ']', 'C1 OK done\r\n', 'C1 NO ', 'C1 BAD ', '* BYE '],
    ...['+OK\r\n', '-ERR ', '.\r\n', '..', '\r\n', '\n', ' ', 'AUTH=XOAUTH2 ', 'SASL XOAUTH2\r\n', 'PIPELINING\r\n'],
    ...['\xc3\xa9', '\xe2\x80\xae', '\x1b[31m', 'x\r\n'.repeat(30)],
  ],
  maxBytes: 12_000,
  usualBytes: 400,
  maxOutput: 12_000,
  isPrintable: true,
  run: async (input) => {
    const seen = await ask(input);
    return {
      output: seen,
      saw: [`offered ${Math.min(10, seen.offered?.length ?? -1)} ${seen.wasAsked}`, `failure ${seen.failure}`],
    };
  },
};
