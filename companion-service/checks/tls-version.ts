import { peers } from '../probes/observations.ts';
import { defineCheck, fail, notApplicable, pass } from './define-check.ts';
import { connectionOf, isTalkedTo } from './reading/subjects.ts';

/** Microsoft 365 requires TLS 1.2 or newer. @see https://learn.microsoft.com/en-us/purview/prepare-tls-1.2-in-office-365 */
export const tlsVersion = peers.map((peer) =>
  defineCheck({
    id: 'tls-version',
    subject: peer,
    stage: 'connectivity',
    needs: [connectionOf[peer]],
    appliesTo: isTalkedTo(peer),
    judge: (observed) => {
      const { host, tls } = observed[connectionOf[peer]];
      if (!tls) return notApplicable();
      const { version } = tls;
      return ['TLSv1.2', 'TLSv1.3'].includes(version)
        ? pass({ version })
        : fail('TLS_VERSION_TOO_OLD', { host, version });
    },
  }),
);
