import { connectionValues } from '#facts/connection-values.ts';
import { planOf } from '#facts/plans.ts';
import { presetOf } from '#facts/presets.ts';
import type { Resource } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import type { FoundConnection } from './find-connection.ts';
import { valueLines } from './told-lines.ts';

type Row = readonly [name: string, value: string];

const grantNames = { authorization_code: 'Authorization code', client_credentials: 'Client credentials' } as const;
const jiraProtocols = { imap: 'SECURE_IMAP', pop: 'SECURE_POP', smtp: 'SMTP', graph: 'Microsoft Graph' } as const;

/** Jira's form for an outgoing link, in its order and under its labels; a link is good for one resource. */
function outgoingLink({ settings, hasClientId, redirectUrl }: FoundConnection, resource: Resource): readonly Row[] {
  const { authorizationEndpoint, tokenEndpoint, scopes } = connectionValues(settings);
  const isForUser = settings.grant === 'authorization_code';
  const wanted = [...(scopes[resource] ?? []), ...(isForUser ? ['offline_access'] : [])];
  return [
    ['Grant type', grantNames[settings.grant]],
    ['Service provider', planOf(settings.plan).jiraIntegrationType === 'microsoft' ? 'Microsoft' : 'Custom'],
    ['Client ID', hasClientId ? settings.clientId : '<Application (client) ID of the app registration>'],
    ['Client secret', '<Value of the client secret, not its Secret ID>'],
    ...wanted.map((scope, at): Row => [`Scopes (${at + 1})`, scope]),
    ['Authorization endpoint', authorizationEndpoint],
    ['Token endpoint', tokenEndpoint],
    ...(isForUser ? [['Redirect URL', redirectUrl ?? '<give --jira-url to work it out>'] as const] : []),
  ];
}

/** Jira's form for a mail server, one for each protocol. */
function mailServer(protocol: Settings['protocols'][number], settings: Settings): readonly Row[] {
  const { server, twoLineAuthentication } = presetOf({
    plan: settings.plan,
    protocol,
    grant: settings.grant,
    sharedMailbox: settings.signInAddress !== undefined,
  });
  return [
    ['Protocol', jiraProtocols[protocol]],
    ...(protocol === 'graph' ? [] : [['Host name', server.host] as const, ['Port', String(server.port)] as const]),
    ['Username', settings.mailAddress],
    ...(twoLineAuthentication ? [['Two-line authentication', 'On'] as const] : []),
  ];
}

/** Everything that Jira's own forms ask for, and what is not certain of it. */
export function valuesOf(connection: FoundConnection) {
  const { settings, evidence } = connection;
  const presets = settings.protocols.map((protocol) =>
    presetOf({
      plan: settings.plan,
      protocol,
      grant: settings.grant,
      sharedMailbox: settings.signInAddress !== undefined,
    }),
  );
  const rows = (list: readonly Row[]) => list.map(([name, value]) => ({ name, value }));
  return {
    mailAddress: settings.mailAddress,
    plan: settings.plan,
    planName: planOf(settings.plan).displayName,
    tenant: settings.tenant,
    evidence,
    outgoingLinks: connectionValues(settings).resources.map((resource) => rows(outgoingLink(connection, resource))),
    mailServers: settings.protocols.map((protocol) => rows(mailServer(protocol, settings))),
    permissions: [
      ...new Set(
        presets.flatMap(({ permissions }) =>
          permissions.map(
            ({ name, resource, type }) =>
              `${name} (${resource === 'graph' ? 'Microsoft Graph' : 'Office 365 Exchange Online'}, ${type === 'Scope' ? 'delegated' : 'application'})`,
          ),
        ),
      ),
    ],
    doubts: [...new Set(presets.flatMap(({ doubts }) => doubts))],
  };
}

/** The same for people. */
export function valuesText(connection: FoundConnection): string {
  const { planName, tenant, mailAddress, outgoingLinks, mailServers, permissions, doubts } = valuesOf(connection);
  const lines = (rows: readonly { name: string; value: string }[]) =>
    valueLines(rows.map(({ name, value }) => [name, value])).map((line) => `  ${line}`);
  return `${[
    ...valueLines([
      ['Mailbox', mailAddress],
      ['Plan', planName],
      ['Tenant', tenant],
    ]),
    ...outgoingLinks.flatMap((link) => [
      '',
      'Jira: Administration > Applications > Application links > Create link > External application > Outgoing',
      ...lines(link),
    ]),
    ...mailServers.flatMap((server) => [
      '',
      'Jira: Administration > System > Incoming mail > mail server',
      ...lines(server),
    ]),
    '',
    'Microsoft Entra: API permissions of the app registration',
    ...permissions.map((permission) => `  ${permission}`),
    ...(doubts.length > 0 ? ['', 'Not certain:', ...doubts.map((doubt) => `  ${doubt}`)] : []),
  ].join('\n')}\n`;
}
