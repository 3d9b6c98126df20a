import * as z from 'zod';
import { reportJson } from '../links/report-files.ts';
import { tellReport } from '../links/told-report.ts';
import { findReport, listReports } from '../storage/reports.ts';
import type { Store } from '../storage/store.ts';
import { noStorage } from './links/link-routes.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

const reportsOnAPage = 100;

const summary = z.object({
  id: z.string(),
  /** ISO 8601 instant; give the last one of a page as `before` for the next. */
  madeAt: z.string(),
  madeBy: z.enum(['diagnosis', 'rerun', 'schedule']),
  mailAddress: z.string(),
  plan: z.string(),
  grant: z.string(),
  ended: z.string(),
  worstStatus: z.string(),
});

const reportList = z.object({ reports: z.array(summary) });

const instant = z.iso.datetime({ offset: true });

export interface ReportRouteServices {
  /** Undefined when the storage could not be opened. */
  readonly store: Store | undefined;
  readonly version: string;
}

const callers = ['systemAdmin', 'apiToken:report:read'] as const;

/** Stored reports of this installation, for its system administrators and for machines that watch over mailboxes. */
export function reportRoutes({ store, version }: ReportRouteServices): readonly Route[] {
  const storeOf = (): Store => {
    if (!store) throw noStorage;
    return store;
  };
  return [
    {
      method: 'get',
      path: '/reports',
      summary: 'Stored reports without their observations, the newest first; `?before=` an instant for the next page',
      callers,
      answer: { status: 200, schema: reportList },
      handle: async (request, response) => {
        const { before } = request.query;
        const isGiven = before !== undefined;
        if (isGiven && !instant.safeParse(before).success) {
          throw new Problem(400, 'Some values cannot be used', {
            fieldErrors: [{ field: 'before', code: 'MALFORMED' }],
          });
        }
        const found = await listReports(storeOf(), {
          limit: reportsOnAPage,
          ...(isGiven && { before: new Date(String(before)) }),
        });
        const reports = found.map(({ owner: _owner, madeAt, ...rest }) => ({ ...rest, madeAt: madeAt.toISOString() }));
        response.json({ reports });
      },
    },
    {
      method: 'get',
      path: '/reports/:id',
      summary:
        'A stored report, judged by today’s checks and told in today’s words; its schema is /mail-oauth/report-schema.json',
      callers,
      answer: { status: 200, mediaType: 'application/json' },
      handle: async (request, response) => {
        const stored = await findReport(storeOf(), String(request.params['id']));
        if (!stored) throw new Problem(404, 'This report is not known here');
        response.type('json').send(reportJson(tellReport(stored.report, { hidesAddress: false }), version));
      },
    },
  ];
}
