import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks a person, or takes the lines of a pipe one after the other. */
export interface TerminalInput {
  /** One line; undefined when there is none left. */
  ask(question: string, signal?: AbortSignal): Promise<string | undefined>;
  /** The same, with nothing of the answer on the screen. */
  askHidden(question: string): Promise<string | undefined>;
  close(): void;
}

/** Where lines come from, and whether a person types them. */
type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Questions go to standard error, so that what is printed can be kept in a file. */
export function terminalInput(
  input: Input = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): TerminalInput {
  let isHidden = false;
  const screen = new Writable({
    write: (chunk, _encoding, done) => {
      if (!isHidden) output.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: screen, terminal: input.isTTY === true });
  const waiting: string[] = [];
  let isOver = false;
  let take: ((line: string | undefined) => void) | undefined;
  lines.on('line', (line) => {
    if (take) take(line);
    else waiting.push(line);
  });
  lines.on('close', () => {
    isOver = true;
    take?.(undefined);
  });
  // In this mode the terminal hands Ctrl+C to whoever reads; it means what it always means.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));

  const next = (signal?: AbortSignal): Promise<string | undefined> =>
    new Promise((resolve) => {
      if (waiting.length > 0 || isOver || signal?.aborted) return resolve(waiting.shift());
      take = (line) => {
        take = undefined;
        resolve(line);
      };
      signal?.addEventListener('abort', () => take?.(undefined), { once: true });
    });

  return {
    ask: (question, signal) => {
      output.write(question);
      return next(signal);
    },
    askHidden: async (question) => {
      output.write(question);
      isHidden = true;
      const answer = await next();
      isHidden = false;
      if (input.isTTY) output.write('\n');
      return answer;
    },
    close: () => lines.close(),
  };
}
