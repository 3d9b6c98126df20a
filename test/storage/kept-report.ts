import type { Report } from '../../companion-service/diagnosis/report.ts';

/** A finished report, as small as one can be. */
export const keptReport = (mailAddress = 'jira@contoso.example'): Report => ({
  schemaVersion: 1,
  madeBy: {
    product: 'jira-mail-oauth',
    version: '0.1.0',
    node: 'v20.20.2',
    startedAt: '2026-11-23T10:00:00.000Z',
    durationMs: 1234,
    startedWith: 'signIn',
    ended: 'complete',
  },
  settings: {
    mailAddress,
    plan: 'commercial',
    tenant: 'contoso.example',
    protocols: ['imap'],
    grant: 'authorization_code',
    clientId: '11111111-2222-3333-4444-555555555555',
  },
  observations: {},
  timings: {},
  findings: [
    { check: 'peer-reachable', subject: 'imap', stage: 'connectivity', status: 'pass' },
    { check: 'granted-scopes', stage: 'scopes', status: 'warn' },
  ],
  bugs: [],
});
