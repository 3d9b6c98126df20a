import type { RequestListener } from 'node:http';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { AccessTokens } from '../access-tokens.ts';
import { authorizeRoutes } from './authorize.ts';
import { cloudOfHost, realHostName } from './directory.ts';
import { discoveryRoutes } from './discovery.ts';
import type { EntraContext } from './entra-context.ts';
import { EntraError } from './entra-error.ts';
import { sendErrorJson, traceOf } from './error-answer.ts';
import { type Fault, Faults } from './faults.ts';
import { Ledger } from './ledger.ts';
import { tokenRoutes } from './token.ts';
import { userRealmRoutes } from './user-realm.ts';

export interface EntraOptions {
  /** Shared with the simulated Exchange and Graph, which read what is issued here. */
  readonly accessTokens: AccessTokens;
  /** Milliseconds since 1970; the machine's clock unless a test turns it. */
  readonly now?: () => number;
  /** The address by which a browser on this machine reaches a real one; used on the browser's edge only. */
  readonly toBrowserAddress?: (address: string) => string;
  /** What is remembered; given where refresh tokens are wanted that nobody signed in for. */
  readonly ledger?: Ledger;
}

/** The simulated Entra as a listener for HTTP and HTTPS servers alike. */
export interface Entra extends RequestListener {
  /** Answers the next request to an endpoint with this instead; queued, each used once. */
  faultOnce(fault: Fault): void;
}

/**
 * Microsoft Entra ID of all three clouds, told apart by the `Host` header: `login.microsoftonline.us` on the wire, or
 * `login.microsoftonline.us.localhost:4000` on the browser's edge.
 */
export function createEntra({
  accessTokens,
  now = Date.now,
  toBrowserAddress = (address) => address,
  ledger = new Ledger(),
}: EntraOptions): Entra {
  const faults = new Faults();
  const context: EntraContext = {
    accessTokens,
    now,
    ledger,
    addressFor: (request, address) => (request.hostname.endsWith('.localhost') ? toBrowserAddress(address) : address),
    cloudOfRequest: (request) => {
      const cloudId = cloudOfHost(realHostName(request.hostname));
      if (!cloudId) throw new Error(`no authority answers to ${request.hostname}`);
      return cloudId;
    },
  };

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use((request, response, next) => {
    if (cloudOfHost(realHostName(request.hostname ?? ''))) next();
    else response.status(421).type('text').send('No authority of the sandbox answers to this host name.\n');
  });
  app.use(faults.handler);
  app.use(discoveryRoutes(context), userRealmRoutes(context), authorizeRoutes(context), tokenRoutes(context));
  app.use((_request, response) => {
    response.status(404).type('text').send('The simulated Entra has no such endpoint.\n');
  });
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error);
    else if (error instanceof EntraError) {
      sendErrorJson(response, error, traceOf(request, now()), realHostName(request.hostname));
    } else {
      // Bodies that are no form and addresses that cannot be decoded bring a status of their own.
      const status =
        error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
      response
        .status(status)
        .type('text')
        .send(`${error instanceof Error ? error.message : 'failed'}\n`);
    }
  });
  return Object.assign((...exchange: Parameters<RequestListener>) => void app(...exchange), {
    faultOnce: (fault: Fault) => faults.add(fault),
  });
}
