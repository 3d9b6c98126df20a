import * as z from 'zod';
import { settingsSchema } from '#facts/settings.ts';
import { stages } from '#facts/stages.ts';
import type { Report } from '../diagnosis/report.ts';
import { number, observations, opt, text, texts } from './observation-schema.ts';

const finding = z.object({
  check: text,
  subject: opt.text,
  stage: z.enum(stages),
  status: z.enum(['pass', 'warn', 'fail', 'blocked', 'notApplicable']),
  code: opt.text,
  params: z.record(text, z.union([text, number, z.boolean(), texts])).optional(),
  blockedBy: opt.texts,
});

/** Every field of a report that may leave by a link. Published as the schema of the exported JSON. */
export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  madeBy: z.object({
    product: z.literal('jira-mail-oauth'),
    version: text,
    node: text,
    startedAt: text,
    durationMs: number,
    startedWith: z.enum(['signIn', 'refreshToken', 'clientCredentials']),
    ended: z.enum(['complete', 'cancelled', 'deadline']),
  }),
  settings: settingsSchema,
  observations,
  timings: z.record(text, z.object({ startMs: number, endMs: number })),
  findings: z.array(finding),
  bugs: z.array(z.object({ name: text, where: text })),
});

/** What a link's JSON holds: the report as it was made, and what today's checks and words say of it. */
export const exportSchema = z.object({
  exportedBy: z.object({ product: z.literal('jira-mail-oauth'), version: text, at: text }),
  report: reportSchema,
  today: z.object({
    findings: z.array(
      finding.extend({
        name: text,
        title: opt.text,
        cause: opt.text,
        remedy: opt.texts,
        fixedBy: opt.text,
        learnMore: opt.text,
      }),
    ),
  }),
});

/** The exported JSON's schema (JSON Schema 2020-12). */
export const exportJsonSchema = (): object =>
  z.toJSONSchema(exportSchema, { unrepresentable: 'any', reused: 'ref', io: 'output' });

/** The report with the fields of the allow-list only. */
export const allowedOf = (report: Report): Report => reportSchema.parse(report) as Report;
