import { appRegistrationLink, exchangeMailboxesLink, tenantLink } from '../../companion-service/facts/portal-links.ts';
import { planIds, planOf } from '../../companion-service/facts/plans.ts';
import { choicesOf, presetOf } from '../../companion-service/facts/presets.ts';

/** One line of aligned columns; the last is not padded. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ').trimEnd())
    .join('\n');
};

const grantNames = { authorization_code: 'person', client_credentials: 'app alone' } as const;

/** Plan x protocol x grant x mailbox, to be held against Microsoft's and Atlassian's pages. */
export function presetsTable(): string {
  const header = 'plan,protocol,who,mailbox,server,scopes (one per entry),permissions,Jira provider / type,POP two-line,certainty';
  const rows = choicesOf(planIds).map((choice) => {
    const preset = presetOf(choice);
    const scopes = [preset.scopes, ...preset.alternativeScopes].map((set) => set.join(' ')).join('  else  ');
    return [
      choice.plan,
      choice.protocol,
      grantNames[choice.grant],
      choice.sharedMailbox ? 'shared' : 'own',
      `${preset.server.host}:${preset.server.port}`,
      scopes,
      preset.permissions.map(({ name, type }) => `${name} (${type})`).join(', '),
      `${preset.jiraServiceProvider} / ${preset.jiraType}`,
      preset.twoLineAuthentication ? 'yes' : '',
      preset.certainty,
    ];
  });
  const plans = planIds.flatMap((id) => {
    const plan = planOf(id);
    const environment = plan.exchangeEnvironmentName ? ` -ExchangeEnvironmentName ${plan.exchangeEnvironmentName}` : '';
    const preset = presetOf({ plan: id, protocol: 'imap', grant: 'authorization_code', sharedMailbox: false });
    return [
      `${id}: ${plan.displayName}`,
      `  authorize   ${preset.authorizationEndpoint}`,
      `  token       ${preset.tokenEndpoint}`,
      `  PowerShell  ${id === 'personal' ? 'none' : `Connect-ExchangeOnline${environment}`}`,
      `  app         ${appRegistrationLink(plan, 'credentials', '<client ID>')}`,
      `  sign-ins    ${tenantLink(plan, 'signInLogs')}`,
      `  mailboxes   ${id === 'personal' ? 'none' : exchangeMailboxesLink(plan)}`,
      `  source      ${plan.source.url} (${plan.source.certainty}, read on ${plan.source.readOn})`,
      ...preset.doubts.map((doubt) => `  doubt       ${doubt}`),
      '',
    ];
  });
  return `${[...plans, table([header.split(','), ...rows])].join('\n')}\n`;
}
