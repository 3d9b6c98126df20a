import type { DiagnosisRequest } from '../diagnosis/running-diagnoses.ts';
import type { Secret } from '../probes/secret.ts';
import { type AuditActor, appendAuditIn } from '../storage/audit.ts';
import { storeCredentials } from '../storage/credentials.ts';
import { createLink, type Link, type LinkScope } from '../storage/links.ts';
import { findReport } from '../storage/reports.ts';
import type { FinishedDiagnosis } from './finished-diagnoses.ts';
import type { Vault } from './vault.ts';

export interface WantedLink {
  readonly scope: LinkScope;
  readonly hours: number;
  readonly hidesAddress: boolean;
}

/** True when a re-run could go through by itself: the app alone, or a refresh token to stand in for the sign-in. */
const canRunAlone = (
  { grant }: Pick<DiagnosisRequest['settings'], 'grant'>,
  { refreshToken }: FinishedDiagnosis,
): boolean => grant === 'client_credentials' || refreshToken !== undefined;

/**
 * Makes a link to the report of a finished diagnosis. The credentials are sealed and stored only for a link that
 * re-runs, and until it expires.
 */
export async function makeLink(
  vault: Vault,
  finished: FinishedDiagnosis,
  { scope, hours, hidesAddress }: WantedLink,
  maker: AuditActor,
  now = new Date(),
): Promise<{ link: Link; secret: Secret } | 'noReport' | 'needsSignIn'> {
  const reportId = await finished.reportId;
  const stored = await findReport(vault.store, reportId);
  if (!stored) return 'noReport';
  if (scope === 'rerun' && !canRunAlone(stored.report.settings, finished)) return 'needsSignIn';
  const expiresAt = new Date(now.getTime() + hours * 3_600_000);
  const { clientSecret, refreshToken } = finished;
  const credentialId =
    scope === 'rerun'
      ? await storeCredentials(
          vault,
          { owner: maker.id, clientSecret, ...(refreshToken && { refreshToken }), expiresAt },
          now,
        )
      : undefined;
  return vault.store.transaction(async (transaction) => {
    const made = await createLink(
      transaction,
      {
        reportId,
        scope,
        hidesAddress,
        madeBy: maker.id,
        expiresAt,
        ...(credentialId !== undefined && { credentialId }),
      },
      now,
    );
    await appendAuditIn(transaction, {
      actor: maker,
      action: 'linkMade',
      target: `link:${made.link.id}`,
      details: { scope, hours, hidesAddress },
    });
    return made;
  });
}
