import type { IncomingMessage } from 'node:http';
import { planOf } from '#facts/plans.ts';
import type { Protocol } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import type { Stage } from '#facts/stages.ts';
import { organizations } from '../sandbox/organizations.ts';
import { conversations, type MailProtocol } from './mail-conversations.ts';

const plan = planOf('commercial');
const organization = organizations.find((candidate) => candidate.plan === 'commercial');
if (!organization) throw new Error('the sandbox has no commercial organization');
const { tenantId, domains } = organization;
const domain = domains[0] ?? '';

export const mailbox = `jira@${domain}`;
export const tenant = tenantId;
export const authorityHost = 'login.microsoftonline.com';
const graphHost = new URL(plan.graphResource).hostname;

/** Who is talked to. */
export type Peer = 'discovery' | 'token' | 'imap' | 'pop' | 'smtp' | 'graph';

/** One place where something can go wrong, and where the diagnosis has to tell it. */
export interface Column {
  readonly peer: Peer;
  readonly step: string;
  /** The endpoint that is not healthy. */
  readonly host: string;
  readonly port: number;
  /** The stage whose first problem is looked at. */
  readonly stage: Stage;
  readonly settings: Pick<Settings, 'grant' | 'protocols'>;
  readonly at:
    | { readonly kind: 'connection'; readonly startTls: boolean }
    | { readonly kind: 'request'; readonly isIt: (request: IncomingMessage, body: string) => boolean }
    | { readonly kind: 'turn'; readonly protocol: MailProtocol };
  /** Whether it is the first to meet a broken connection of its host. */
  readonly meetsConnection: boolean;
  /** Nice to know and needed by nobody: whatever goes wrong with it, nothing is told and nothing waits for it. */
  readonly isPassedOver?: true;
}

const asApp = (...protocols: Protocol[]) => ({ grant: 'client_credentials' as const, protocols });
const asPerson = (...protocols: Protocol[]) => ({ grant: 'authorization_code' as const, protocols });

const get =
  (pattern: RegExp) =>
  ({ method, url = '' }: IncomingMessage): boolean =>
    method === 'GET' && pattern.test(url);
const post =
  (grant: string, scope: RegExp) =>
  ({ method }: IncomingMessage, body: string): boolean => {
    const form = new URLSearchParams(body);
    return method === 'POST' && form.get('grant_type') === grant && scope.test(form.get('scope') ?? '');
  };

const authority = { host: authorityHost, port: 443 };
const request = (
  peer: Peer,
  step: string,
  stage: Stage,
  settings: Column['settings'],
  isIt: (request: IncomingMessage, body: string) => boolean,
  meetsConnection = false,
): Column => ({
  peer,
  step,
  stage,
  settings,
  meetsConnection,
  ...(peer === 'graph' ? { host: graphHost, port: 443 } : authority),
  at: { kind: 'request', isIt },
});

const mailSettings = { imap: asApp('imap'), pop: asApp('pop'), smtp: asApp('smtp') } as const;
const mailConnection = (protocol: MailProtocol): Column => ({
  peer: protocol,
  step: 'connection',
  ...plan[protocol],
  stage: 'connectivity',
  settings: mailSettings[protocol],
  meetsConnection: true,
  at: { kind: 'connection', startTls: protocol === 'smtp' },
});

/** Turns before anybody authenticates are told as connectivity. */
const beforeAuthentication = new Set(['greeting', 'CAPABILITY', 'CAPA', 'EHLO', 'STARTTLS', 'EHLO after TLS']);
const mailTurns = (protocol: MailProtocol): Column[] =>
  conversations[protocol].map(({ step }) => ({
    peer: protocol,
    step,
    ...plan[protocol],
    stage: beforeAuthentication.has(step) ? 'connectivity' : 'mailbox',
    settings: mailSettings[protocol],
    meetsConnection: false,
    at: { kind: 'turn', protocol },
  }));

const metadataOf = (name: string) => get(new RegExp(`^/${name.replaceAll('.', '\\.')}/v2\\.0/\\.well-known/`));

/** Every place, in the order of a diagnosis. */
export const columns: readonly Column[] = [
  {
    peer: 'discovery',
    step: 'connection',
    ...authority,
    stage: 'connectivity',
    settings: asPerson('imap'),
    meetsConnection: true,
    at: { kind: 'connection', startTls: false },
  },
  request('discovery', 'tenant of the domain', 'discovery', asApp('imap'), metadataOf(domain), true),
  {
    ...request('discovery', 'user realm', 'discovery', asApp('imap'), get(/^\/common\/userrealm\//)),
    isPassedOver: true,
  },
  request('discovery', 'server metadata', 'discovery', asApp('imap'), metadataOf(tenantId)),
  request(
    'token',
    'client credentials',
    'registration',
    asApp('imap'),
    post('client_credentials', /graph\.microsoft\.com/),
    true,
  ),
  request('token', 'redirect URI', 'registration', asPerson('imap'), get(/\/oauth2\/v2\.0\/authorize\?.*prompt=none/)),
  request('token', 'app token', 'authorization', asApp('imap'), post('client_credentials', /outlook/)),
  request('token', 'code', 'authorization', asPerson('imap'), post('authorization_code', /./)),
  request('token', 'refresh', 'scopes', asPerson('imap'), post('refresh_token', /./)),
  ...(['imap', 'pop', 'smtp'] as const).flatMap((protocol) => [mailConnection(protocol), ...mailTurns(protocol)]),
  {
    peer: 'graph',
    step: 'connection',
    host: graphHost,
    port: 443,
    stage: 'connectivity',
    settings: asApp('graph'),
    meetsConnection: true,
    at: { kind: 'connection', startTls: false },
  },
  request('graph', 'challenge', 'discovery', asApp('graph'), get(/^\/v1\.0\/organization/), true),
  {
    ...request('graph', 'app registration', 'registration', asApp('imap'), get(/^\/v1\.0\/applications\(/)),
    isPassedOver: true,
  },
  request('graph', 'inbox', 'mailbox', asApp('graph'), get(/\/mailFolders\/inbox\?/), true),
  request('graph', 'message', 'mailbox', asApp('graph'), get(/\/mailFolders\/inbox\/messages/)),
];

export const columnName = ({ peer, step }: Column): string => `${peer}: ${step}`;
