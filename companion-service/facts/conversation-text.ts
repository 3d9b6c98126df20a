/** One line of a conversation, of which this makes text. */
export interface Line {
  /** Milliseconds since the conversation began. */
  readonly atMs: number;
  readonly from: 'us' | 'them';
  readonly text: string;
}

const member = 'transcript';

function* conversationsIn(seen: unknown): Generator<readonly Line[]> {
  if (typeof seen !== 'object' || seen === null) return;
  for (const [name, value] of Object.entries(seen)) {
    if (name === member && Array.isArray(value)) yield value;
    else yield* conversationsIn(value);
  }
}

const lineText = ({ atMs, from, text }: Line): string =>
  `${String(atMs).padStart(6)} ms ${from === 'us' ? '>' : '<'} ${text}`;

/**
 * What was said, with mail servers and over HTTP, a line each: `>` by us, `<` by the other side, an empty line between
 * two conversations. Undefined where an observation holds none.
 */
export function conversationText(seen: unknown): string | undefined {
  const told = [...conversationsIn(seen)].filter((lines) => lines.length > 0);
  return told.length > 0 ? told.map((lines) => lines.map(lineText).join('\n')).join('\n\n') : undefined;
}

/** The rest of an observation as indented JSON. */
export const observationText = (seen: unknown): string =>
  JSON.stringify(seen, (name, value: unknown) => (name === member ? undefined : value), 2);
