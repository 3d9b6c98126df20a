import type { RequestHandler } from 'express';

/** Where a fault strikes, by the end of the path. */
const endpoints = {
  token: /\/oauth2\/v2\.0\/token$/,
  discovery: /\/\.well-known\/openid-configuration$/,
  authorize: /\/oauth2\/v2\.0\/authorize$/,
} as const;

/** An answer that a test puts in the place of the next real one. */
export interface Fault {
  readonly path: keyof typeof endpoints;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | object;
}

/** Faults waiting for their request, first come, first served. */
export class Faults {
  readonly #waiting: Fault[] = [];

  add(fault: Fault): void {
    this.#waiting.push(fault);
  }

  readonly handler: RequestHandler = (request, response, next) => {
    const index = this.#waiting.findIndex(({ path }) => endpoints[path].test(request.path));
    const [fault] = index < 0 ? [] : this.#waiting.splice(index, 1);
    if (!fault) {
      next();
      return;
    }
    response.status(fault.status).set(fault.headers ?? {});
    response.send(fault.body ?? '');
  };
}
