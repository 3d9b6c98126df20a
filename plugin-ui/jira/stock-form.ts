import type { Endpoint } from '#facts/fact.ts';
import type { Grant } from '#facts/scopes.ts';
import { say } from '../phrases.ts';
import type { WantedIntegration } from './save-integration.ts';

/** A value and the label of the field it belongs in. */
export interface CopyValue {
  readonly label: string;
  readonly value: string;
  /** True where it is chosen from a list, so that there is nothing to paste. */
  readonly isChosen?: boolean;
}

const chosen = (label: string, value: string): CopyValue => ({ label, value, isChosen: true });

/** The fields of Jira's own form for an outgoing link, in its order and under its labels. */
export function stockFormValues(wanted: WantedIntegration, grant: Grant, redirectUrl: string | undefined): CopyValue[] {
  return [
    chosen(say('copy.grantType'), say(`copy.grantType.${grant}`)),
    chosen(say('copy.provider'), say(`copy.provider.${wanted.type}`)),
    { label: say('copy.name'), value: wanted.name },
    { label: say('save.description'), value: wanted.description },
    { label: say('registration.clientId'), value: wanted.clientId },
    chosen(say('registration.secret'), say('copy.secret')),
    ...wanted.scopes.map((scope, index) => ({ label: say('copy.scope', index + 1), value: scope })),
    { label: say('registration.authorizationEndpoint'), value: wanted.authorizationEndpoint },
    { label: say('registration.tokenEndpoint'), value: wanted.tokenEndpoint },
    ...(redirectUrl === undefined ? [] : [{ label: say('registration.redirectUrl'), value: redirectUrl }]),
  ].filter(({ value }) => value !== '');
}

/** What the incoming mail server is to be, once the integration exists. */
export interface WantedMailServer {
  readonly protocol: 'imap' | 'pop' | 'graph';
  readonly name: string;
  readonly description: string;
  /** None for Graph. */
  readonly endpoint: Endpoint | undefined;
  readonly username: string;
  readonly integrationName: string;
  readonly isMicrosoftProvider: boolean;
}

/** The fields of Jira's incoming mail server form, in its order; POP at Microsoft needs two-line authentication. */
export function mailServerValues(wanted: WantedMailServer): CopyValue[] {
  const { protocol, endpoint } = wanted;
  const provider =
    protocol === 'graph'
      ? say('server.provider.graph')
      : say(wanted.isMicrosoftProvider ? 'server.provider.value' : 'server.provider.custom');
  return [
    { label: say('copy.name'), value: wanted.name },
    { label: say('save.description'), value: wanted.description },
    chosen(say('server.provider'), provider),
    ...(protocol === 'graph' ? [] : [chosen(say('server.protocol'), say(`server.protocol.${protocol}`))]),
    ...(endpoint
      ? [
          { label: say('server.hostName'), value: endpoint.host },
          { label: say('server.port'), value: String(endpoint.port) },
          { label: say('server.timeout'), value: say('server.timeout.value') },
        ]
      : []),
    { label: say('server.username'), value: wanted.username },
    chosen(say('server.authentication'), wanted.integrationName),
    ...(protocol === 'pop' ? [chosen(say('server.twoLine'), say('server.twoLine.value'))] : []),
  ];
}
