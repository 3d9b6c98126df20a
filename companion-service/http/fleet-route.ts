import * as z from 'zod';
import { unknownHostErrors, unknownPortErrors } from '#facts/known-hosts.ts';
import { clientSecretSchema, settingsSchema } from '#facts/settings.ts';
import { checks } from '../checks/index.ts';
import { diagnoseFleet } from '../diagnosis/fleet.ts';
import { fleetLine } from '../diagnosis/fleet-line.ts';
import { probes } from '../diagnosis/probes/index.ts';
import type { Report } from '../diagnosis/report.ts';
import type { NetworkDoor } from '../probes/network/network-door.ts';
import { Secret } from '../probes/secret.ts';
import { askerOf } from './caller.ts';
import { Problem, parseBody } from './problem.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Route } from './route.ts';
import type { AskingStores } from './stores.ts';

const mostMailboxes = 500;
const mailbox = z.strictObject({
  settings: settingsSchema,
  clientSecret: clientSecretSchema,
  /** Stands in for a person signing in; not needed by an app without a user. */
  refreshToken: z.string().min(1, 'REQUIRED').max(20_000, 'TOO_LONG').optional(),
});

const fleetRequest = z.strictObject({
  mailboxes: z.array(mailbox).min(1, 'REQUIRED').max(mostMailboxes, 'TOO_LONG'),
  /** Mailboxes in work at once. */
  concurrency: z.int('MALFORMED').min(1, 'MALFORMED').max(50, 'MALFORMED').default(10),
  /** Whole reports instead of a line of findings. */
  reports: z.boolean('MALFORMED').default(false),
});

/** Times of one step and of one mailbox, milliseconds. */
const times = { stepMs: 15_000, mailboxMs: 120_000 } as const;

export interface FleetRouteServices {
  readonly door: NetworkDoor;
  readonly version: string;
  readonly allowedHosts: readonly string[];
  readonly rateLimits: RateLimits;
  readonly stores: AskingStores;
  readonly onReport?: ((report: Report) => void) | undefined;
}

/** Many mailboxes in one request, for machines: as `jira-mail-oauth check` does from a terminal. */
export function fleetRoute({ door, version, allowedHosts, rateLimits, stores, onReport }: FleetRouteServices): Route {
  const running = new Set<string>();
  return {
    method: 'post',
    path: '/fleet-runs',
    summary: 'Diagnose many mailboxes; one line of JSON each as it ends. Whoever hangs up ends the run',
    callers: ['apiToken:fleet'],
    maxBodyBytes: 4_000_000,
    body: fleetRequest,
    answer: { status: 200, mediaType: 'application/jsonl' },
    handle: async (request, response) => {
      const { mailboxes, concurrency, reports } = parseBody(fleetRequest, request.body);
      const fieldErrors = mailboxes.flatMap(({ settings, refreshToken }, at) => [
        ...[...unknownHostErrors(settings, allowedHosts), ...unknownPortErrors(settings)].map(({ field, code }) => ({
          field: `mailboxes.${at}.settings.${field}`,
          code,
        })),
        ...(settings.grant === 'authorization_code' && refreshToken === undefined
          ? [{ field: `mailboxes.${at}.refreshToken`, code: 'REQUIRED' as const }]
          : []),
      ]);
      if (fieldErrors.length > 0) throw new Problem(400, 'Some values cannot be used', { fieldErrors });
      const { owner, actor } = askerOf(response);
      if (running.has(owner))
        throw new Problem(429, 'One fleet at a time', { detail: 'Wait for the other run to end.' });
      running.add(owner);
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      try {
        await rateLimits.startMany(
          owner,
          mailboxes.map(({ settings }) => settings.mailAddress),
        );
        const details = { mailboxes: mailboxes.length };
        await stores.audit({ actor, action: 'diagnosisRun', target: 'fleet:all', details });
        response.type('application/jsonl').set('x-accel-buffering', 'no').flushHeaders();
        const members = mailboxes.map(({ settings, clientSecret, refreshToken }) => ({
          settings,
          clientSecret: new Secret(clientSecret),
          ...(refreshToken !== undefined && { refreshToken: new Secret(refreshToken) }),
        }));
        await diagnoseFleet({ probes, checks, version, now: Date.now }, door, members, {
          ...times,
          concurrency,
          signal: gone.signal,
          onReport: (report) => {
            onReport?.(report);
            if (!gone.signal.aborted) response.write(`${JSON.stringify(reports ? report : fleetLine(report))}\n`);
          },
        });
        response.end();
      } finally {
        running.delete(owner);
      }
    },
  };
}
