import type { Request, Response } from 'express';
import type * as z from 'zod';
import type { Caller } from './caller.ts';

/** One operation of the API: mounted, guarded and described from this one declaration. */
export interface Route {
  readonly method: 'get' | 'post' | 'delete';
  /** Below `/mail-oauth/api`, in Express's spelling. */
  readonly path: string;
  readonly summary: string;
  /** Everybody who may call; with `nobody` among them, nobody is asked who they are. */
  readonly callers: readonly Caller[];
  /** Jira is asked anew whether they still may: for what is saved or handed on. */
  readonly isProvedAnew?: boolean;
  readonly body?: z.ZodType;
  /** Default: 64 kB. */
  readonly maxBodyBytes?: number;
  readonly answer: { readonly status: number; readonly schema?: z.ZodType; readonly mediaType?: string };
  readonly handle: (request: Request, response: Response) => void | Promise<void>;
}
