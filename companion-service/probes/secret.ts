import { inspect } from 'node:util';

/**
 * A value that cannot be printed, serialised or inspected by accident. Only `reveal` gives it away, and whoever calls
 * it is about to send it where it belongs.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '[secret]';
  }

  toJSON(): string {
    return '[secret]';
  }

  [inspect.custom](): string {
    return '[secret]';
  }
}
