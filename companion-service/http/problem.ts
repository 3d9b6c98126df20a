import type { ErrorRequestHandler, RequestHandler } from 'express';
import type * as z from 'zod';
import { fieldErrorText } from '#facts/field-errors.ts';
import { type FieldError, fieldErrorsOf } from '#facts/settings.ts';
import { StorageError } from '../storage/store.ts';

/** An error that is told to the caller as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly fieldErrors: readonly FieldError[] | undefined;
  /** Path at which the caller can sign in. */
  readonly signIn: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    title: string,
    more: {
      detail?: string;
      fieldErrors?: readonly FieldError[];
      signIn?: string;
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(title);
    this.status = status;
    this.title = title;
    this.detail = more.detail;
    this.fieldErrors = more.fieldErrors;
    this.signIn = more.signIn;
    this.headers = more.headers ?? {};
  }

  toJSON(): object {
    return {
      type: 'about:blank',
      title: this.title,
      status: this.status,
      ...(this.detail !== undefined && { detail: this.detail }),
      ...(this.signIn !== undefined && { signIn: this.signIn }),
      ...(this.fieldErrors && {
        fieldErrors: this.fieldErrors.map((error) => ({ ...error, text: fieldErrorText(error.code) })),
      }),
    };
  }
}

/** Parses a body, or throws a 400 that names each wrong field. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw new Problem(400, 'Some values cannot be used', { fieldErrors: fieldErrorsOf(parsed.error) });
}

export const notFound: RequestHandler = () => {
  throw new Problem(404, 'There is nothing at this address');
};

interface BodyParserError {
  readonly type: string;
  readonly status: number;
}

const isBodyParserError = (error: unknown): error is BodyParserError =>
  typeof error === 'object' && error !== null && 'type' in error && 'status' in error;

const bodyProblems: Record<string, string> = {
  'entity.too.large': 'The request is too large',
  'entity.parse.failed': 'The request is not valid JSON',
};

/** A request that was refused for who asked, from where, or how often. No value of the request is in it. */
interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly method: string;
  /** The path as the operation declares it; undefined before one was found. */
  readonly operation: string | undefined;
  readonly address: string | undefined;
}

export interface ProblemObservers {
  /** Sees faults of our own code. */
  readonly onBug: (error: unknown) => void;
  readonly onRefusal: (refusal: Refusal) => void;
}

const refusalStatuses = [401, 403, 421, 429];

/** The last handler: tells problems, and of anything else only that it happened. */
export const problemHandler =
  ({ onBug, onRefusal }: ProblemObservers): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    let problem = error instanceof Problem ? error : undefined;
    if (!problem && isBodyParserError(error)) {
      problem = new Problem(error.status, bodyProblems[error.type] ?? 'The request cannot be read');
    }
    if (error instanceof StorageError) {
      onBug(error);
      problem = new Problem(503, 'The storage does not answer', {
        detail: 'Try again; the companion’s log tells more.',
      });
    }
    if (!problem) {
      onBug(error);
      problem = new Problem(500, 'The companion has a fault', { detail: 'Its log tells more.' });
    }
    if (refusalStatuses.includes(problem.status)) {
      const { method, ip: address, route } = request;
      const operation: unknown = route?.path;
      const { status, title } = problem;
      onRefusal({ status, title, method, address, operation: typeof operation === 'string' ? operation : undefined });
    }
    response.status(problem.status).set(problem.headers).type('application/problem+json').send(JSON.stringify(problem));
  };
