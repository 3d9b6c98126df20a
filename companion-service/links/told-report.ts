import { checkTitle } from '#facts/check-titles.ts';
import { explanationOf } from '#facts/explanations/catalogue.ts';
import { contextOfRun } from '#facts/explanations/context-of-run.ts';
import type { ExplanationContext, ToldStep } from '#facts/explanations/explanation.ts';
import { fixedByNames } from '#facts/explanations/fixed-by.ts';
import type { Finding } from '../checks/finding.ts';
import { checks } from '../checks/index.ts';
import { probes } from '../diagnosis/probes/index.ts';
import { replay } from '../diagnosis/replay.ts';
import type { Report } from '../diagnosis/report.ts';
import { addressHider } from './hide-addresses.ts';
import { allowedOf } from './report-schema.ts';

/** A finding with today's words. */
export interface ToldFinding {
  readonly finding: Finding;
  /** What was checked, in words. */
  readonly name: string;
  readonly words?: {
    readonly title: string;
    readonly cause: string;
    readonly likelyCauses: readonly string[];
    readonly remedy: readonly ToldStep[];
    readonly fixedBy: string;
    readonly learnMore: string;
  };
}

/** A stored report as a holder of a link may see it. */
export interface ToldReport {
  readonly report: Report;
  readonly findings: readonly ToldFinding[];
}

/** The same check of the same part, in any report. */
export const keyOf = ({ check, subject }: Finding): string => (subject === undefined ? check : `${check}/${subject}`);

function tell(finding: Finding, context: ExplanationContext): ToldFinding {
  const { code, params = {} } = finding;
  const name = checkTitle(finding);
  const words = code === undefined ? undefined : explanationOf(code);
  if (!words) return { finding, name };
  return {
    finding,
    name,
    words: {
      title: words.title,
      cause: words.cause(params, context),
      likelyCauses: words.likelyCauses(context),
      remedy: words.remedy(params, context),
      fixedBy: fixedByNames[words.fixedBy],
      learnMore: words.learnMore,
    },
  };
}

/** Judges a stored report with today's checks and tells it in today's words, with or without the mail address. */
export function tellReport(stored: Report, { hidesAddress }: { readonly hidesAddress: boolean }): ToldReport {
  const allowed = allowedOf(stored);
  // Judged before anything is hidden: a check may compare addresses.
  const { findings } = replay(allowed, probes, checks);
  const context = contextOfRun(allowed.settings, allowed.observations);
  const told = { report: allowed, findings: findings.map((finding) => tell(finding, context)) };
  return hidesAddress ? addressHider(stored)(told) : told;
}
