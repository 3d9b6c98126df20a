/**
 * The client secret between Verify and Save: outside React's state, outside the document, outside storage, and gone
 * with the page. It cannot be printed or serialised by accident.
 */
export class HeldSecret {
  #value: string | undefined;

  hold(value: string): void {
    this.#value = value;
  }

  /** The secret, for the one who sends it on; undefined when none is held. */
  reveal(): string | undefined {
    return this.#value;
  }

  forget(): void {
    this.#value = undefined;
  }

  toJSON(): string {
    return '[secret]';
  }
}
