import type { ErrorRequestHandler } from 'express';
import { messagePage } from '../../links/page-frame.ts';
import { StorageError } from '../../storage/store.ts';
import { Problem } from '../problem.ts';

/** Problems as a page; of anything else only that it happened. */
export const problemPage =
  (onFault: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = (error as { status?: unknown } | undefined)?.status;
    let problem = error instanceof Problem ? error : undefined;
    if (!problem && typeof status === 'number' && status >= 400 && status < 500) {
      problem = new Problem(status, 'The request cannot be read');
    }
    if (!problem) onFault(error);
    if (error instanceof StorageError)
      problem = new Problem(503, 'The storage does not answer', { detail: 'Try again.' });
    problem ??= new Problem(500, 'The companion has a fault', { detail: 'Its log tells more.' });
    const id = request.path.match(/^\/([\w-]{36})\//)?.[1];
    const isHeld = id !== undefined && ![401, 410].includes(problem.status);
    const way = isHeld
      ? { address: `/mail-oauth/report/${id}`, words: 'Back to the report' }
      : problem.signIn && { address: problem.signIn, words: 'Sign in with Jira, then load this page again' };
    response
      .status(problem.status)
      .set(problem.headers)
      .type('html')
      .send(messagePage(problem.title, problem.detail ?? '', way || undefined));
  };
