import type { Request, Response } from 'express';
import type * as z from 'zod';

/** Who may call. A diagnosis can moreover only be seen by the browser that started it. */
export type Caller = 'anyone' | 'systemAdmin';

/** One operation of the API: mounted, guarded and described from this one declaration. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** Below `/mail-oauth/api`, in Express's spelling. */
  readonly path: string;
  readonly summary: string;
  readonly caller: Caller;
  readonly body?: z.ZodType;
  readonly answer: { readonly status: number; readonly schema?: z.ZodType; readonly mediaType?: string };
  readonly handle: (request: Request, response: Response) => void | Promise<void>;
}
