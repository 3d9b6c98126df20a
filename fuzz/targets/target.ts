/** What one execution gave. */
export interface Outcome {
  /** Everything that may be kept or shown, as JSON can write it. */
  readonly output: unknown;
  /** What this execution has to hide, where it is not the same for all. */
  readonly secrets?: readonly string[];
  /** What was seen in words, so that the search goes on from it: a failure code, an explanation. */
  readonly saw?: readonly string[];
}

/** One reader under test. */
export interface Target {
  /** What it reads, for people. */
  readonly reads: string;
  /** Inputs to begin with, one character a byte. */
  readonly seeds: readonly string[];
  /** Words worth trying, one character a byte. */
  readonly dictionary: readonly string[];
  readonly isJson?: boolean;
  readonly maxBytes: number;
  /** Most inputs are no longer than this, because short ones are fast. */
  readonly usualBytes: number;
  /** The output may be this many characters of JSON long, whatever the input. */
  readonly maxOutput: number;
  /** What must not stand in an output: none, nor a piece of one that stands in the input only as a whole. */
  readonly secrets?: readonly string[];
  /** What masking knows by its shape alone: never shown whole. A piece of one has no shape. */
  readonly shapedSecrets?: readonly string[];
  /** The output is free of control characters other than line ends and tabs. */
  readonly isPrintable?: boolean;
  /** Runs the reader. Whatever it throws, and whatever it breaks (`Broken`), is a finding. */
  readonly run: (input: Buffer) => Outcome | Promise<Outcome>;
}

/** A promise of a reader that an input broke. */
export class Broken extends Error {
  override readonly name = 'Broken';
}
