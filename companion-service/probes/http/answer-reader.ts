import type { Dispatcher } from 'undici';
import { StepFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';
import { decoded, fieldOf, type HttpAnswer, type HttpHead, tooLarge } from './http-answer.ts';

type Controller = Dispatcher.DispatchController;

interface AnswerLimits {
  readonly signal: StopSignal;
  readonly maxBytes: number;
  readonly onHead?: (head: HttpHead) => void;
}

/**
 * Takes in one answer as undici's parser gives it: no stream is made for what fits into memory many times over. A
 * limit, or the signal, ends request and connection at once.
 */
export class AnswerReader implements Dispatcher.DispatchHandler {
  readonly answer: Promise<HttpAnswer>;
  readonly #limits: AnswerLimits;
  #resolve: (answer: HttpAnswer | Promise<HttpAnswer>) => void = () => undefined;
  #reject: (reason: unknown) => void = () => undefined;
  #controller: Controller | undefined;
  #head: HttpHead | undefined;
  #chunks: Buffer[] = [];
  #total = 0;

  constructor(limits: AnswerLimits) {
    this.#limits = limits;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    if (limits.signal.aborted) this.#stop();
    else limits.signal.addEventListener('abort', this.#stop, { once: true });
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    // It waited for a connection, and nobody waits for it any more.
    if (this.#limits.signal.aborted) controller.abort(this.#limits.signal.reason as Error);
  }

  onResponseStart(controller: Controller, status: number, fields: HttpHead['fields'], statusText?: string): void {
    if (status < 200) return;
    // Only a proxy says so, and it is the proxy's word rather than the peer's.
    if (status === 407) {
      this.#end(controller, new StepFailure('proxy', 'HTTP_407', 'Proxy Authentication Required'));
      return;
    }
    this.#head = { status, fields, ...(statusText && { statusText }) };
    this.#limits.onHead?.(this.#head);
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.#total += chunk.length;
    if (this.#total > this.#limits.maxBytes) this.#end(controller, tooLarge(this.#limits.maxBytes));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.#limits.signal.removeEventListener('abort', this.#stop);
    const head = this.#head;
    if (!head) {
      this.#reject(new StepFailure('receive', 'UNEXPECTED_ANSWER', 'an answer without a head'));
      return;
    }
    const [first] = this.#chunks;
    const body = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    // undici gives a connection back one turn after its last byte; asking sooner would open another.
    setImmediate(() => {
      const coding = fieldOf(head.fields, 'content-encoding');
      if (coding === undefined) this.#resolve({ ...head, body });
      else this.#resolve(decoded(body, coding, this.#limits.maxBytes).then((plain) => ({ ...head, body: plain })));
    });
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#limits.signal.removeEventListener('abort', this.#stop);
    this.#reject(error);
  }

  readonly #stop = (): void => {
    const reason = this.#limits.signal.reason as Error;
    this.#reject(reason);
    this.#controller?.abort(reason);
  };

  #end(controller: Controller, failure: StepFailure): void {
    this.#reject(failure);
    controller.abort(failure);
  }
}
