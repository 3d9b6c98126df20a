import type { TLSSocket } from 'node:tls';
import { permissionOf } from '#facts/scopes.ts';
import type { Settings } from '#facts/settings.ts';
import { mayReceive } from '#facts/token-destinations.ts';
import { graphInbox, graphMailbox } from '../../probes/graph/graph-mailbox.ts';
import type { MailCredentials } from '../../probes/mail/conversation.ts';
import { imapSession } from '../../probes/mail/imap-session.ts';
import { popSession } from '../../probes/mail/pop-session.ts';
import { smtpSession } from '../../probes/mail/smtp-session.ts';
import type { Connection, MailSession, Observed } from '../../probes/observations.ts';
import type { Secret } from '../../probes/secret.ts';
import type { DiagnosisContext, HeldStream, Probe } from '../probe.ts';
import { connectTo, isFresh } from './connection-probes.ts';
import { isThorough, requestLimits } from './read-along.ts';

type MailProtocol = 'imap' | 'pop' | 'smtp';

/** True where the server said that it has this; undefined where nobody asked. */
const offers = (connection: Connection | undefined, name: string): boolean | undefined =>
  connection?.capabilities?.some((offered) => offered.toUpperCase() === name);

/** How each protocol is spoken, given what the server offered and whether somebody reads along. */
const sessions: Readonly<Record<MailProtocol, (asked: SessionRequest) => Promise<MailSession>>> = {
  imap: ({ stream, credentials, observed, context: { settings, signal }, isLean }) =>
    imapSession(
      stream,
      {
        ...credentials,
        saslIr: offers(observed.imapConnection, 'SASL-IR') ?? true,
        opensForWriting: settings.readWrite ?? false,
        asksCapabilities: !isLean,
      },
      signal,
    ),
  pop: ({ stream, begun, credentials, observed, context: { signal }, isLean }) =>
    popSession(
      stream,
      { ...credentials, begun, listsOne: !isLean, pipelines: offers(observed.popConnection, 'PIPELINING') ?? false },
      signal,
    ),
  smtp: ({ stream, credentials, context: { signal } }) => smtpSession(stream, credentials, signal),
};

interface SessionRequest extends Pick<HeldStream, 'stream' | 'begun'> {
  readonly credentials: MailCredentials;
  readonly observed: Observed;
  readonly context: DiagnosisContext;
  /** No round trip for evidence alone. */
  readonly isLean: boolean;
}

const closeOf = (stream: TLSSocket): Promise<void> =>
  new Promise((resolve) => (stream.closed ? resolve() : stream.once('close', () => resolve())));

/** No mail server hangs up on a silent client as early as this. */
const soonMs = 5_000;

/** The connection that was opened ahead, or a fresh one when waiting for a person took too long. */
async function streamFor(
  protocol: MailProtocol,
  observed: Observed,
  context: DiagnosisContext,
): Promise<HeldStream | undefined> {
  const { streams, reopening, leaving } = context.holdings;
  await leaving[protocol];
  await reopening[protocol];
  const held = streams[protocol];
  delete streams[protocol];
  const answered = await held?.begun?.answered;
  // Whoever hangs up on AUTH, and not on a client that was silent for long, is told and not asked again.
  const isAnswer = answered && ('error' in answered || (held && performance.now() - held.openedAt < soonMs));
  if (held && (isFresh(held) || isAnswer)) return held;
  held?.stream.destroy();
  await connectTo(protocol, observed, context);
  const fresh = streams[protocol];
  delete streams[protocol];
  return fresh;
}

/** The access token for Exchange, where it may be sent there. */
function outlookTokenFor(protocol: MailProtocol, observed: Observed, context: DiagnosisContext): Secret | undefined {
  const { settings, holdings } = context;
  const token = { resource: 'outlook', plan: settings.plan, aud: observed.outlookToken?.accessToken?.aud } as const;
  // A token for somebody else stays here; the check of its audience says why.
  return mayReceive(context.values(observed)[protocol].host, token) ? holdings.accessTokens.outlook : undefined;
}

const sessionProbe = (protocol: MailProtocol): Probe => {
  const name = `${protocol}Session` as const;
  return {
    stage: 'mailbox',
    appliesTo: ({ protocols }) => protocols.includes(protocol),
    gives: () => [name],
    needs: () => ['outlookToken', `${protocol}Connection`],
    observe: async (observed, context) => {
      const { settings, timeoutMs } = context;
      const accessToken = outlookTokenFor(protocol, observed, context);
      const held = accessToken && (await streamFor(protocol, observed, context));
      if (!held) return {};
      const credentials = { mailbox: settings.mailAddress, accessToken, timeoutMs };
      const isLean = !isThorough(context);
      context.holdings.leaving[protocol] = closeOf(held.stream);
      return { [name]: await sessions[protocol]({ ...held, credentials, observed, context, isLean }) };
    },
  };
};

function graphTokenFor(observed: Observed, { settings, holdings, values }: DiagnosisContext): Secret | undefined {
  const token = { resource: 'graph', plan: settings.plan, aud: observed.graphToken?.accessToken?.aud } as const;
  return mayReceive(new URL(values(observed).graphResource).host, token) ? holdings.accessTokens.graph : undefined;
}

/** Permissions that reach the body of a message; with less, asking for it is refused together with all the rest. */
const bodyPermissions = ['mail.read', 'mail.readwrite', 'mail.read.shared', 'mail.readwrite.shared'];

function mayReadBodies({ graphToken }: Observed): boolean {
  const { scp, roles } = graphToken?.accessToken ?? {};
  const held = scp ?? roles ?? (graphToken?.grantedScopes ?? []).map(permissionOf);
  return held.some((name) => bodyPermissions.includes(name.toLowerCase()));
}

/** An app without a user is tried on a mailbox that it must not open. */
const provesLimit = ({ grant, otherMailbox }: Settings): boolean =>
  grant === 'client_credentials' && otherMailbox !== undefined;

export const mailboxProbes: readonly Probe[] = [
  sessionProbe('imap'),
  sessionProbe('pop'),
  sessionProbe('smtp'),
  {
    stage: 'mailbox',
    appliesTo: ({ protocols }) => protocols.includes('graph'),
    gives: () => ['graphMailbox'],
    needs: () => ['graphToken'],
    observe: async (observed, context) => {
      const { door, settings, values } = context;
      const accessToken = graphTokenFor(observed, context);
      if (!accessToken) return {};
      const target = {
        graphResource: values(observed).graphResource,
        mailbox: settings.mailAddress,
        addressedByUser: settings.grant === 'client_credentials' || settings.signInAddress !== undefined,
        accessToken,
        mayReadBody: mayReadBodies(observed),
      };
      return { graphMailbox: await graphMailbox(door, target, requestLimits(context)) };
    },
  },
  {
    // After the mailbox itself: one connection a protocol at a time.
    stage: 'mailbox',
    appliesTo: (settings) => provesLimit(settings) && settings.protocols.includes('imap'),
    gives: () => ['otherImapSession'],
    needs: () => ['imapSession'],
    observe: async (observed, context) => {
      const { settings, timeoutMs } = context;
      // Who is asked to wait does not ask for another mailbox meanwhile.
      if (observed.imapSession?.suggestedBackoffMs !== undefined) return {};
      const accessToken = outlookTokenFor('imap', observed, context);
      const mailbox = settings.otherMailbox;
      const held = accessToken && mailbox && (await streamFor('imap', observed, context));
      if (!held) return {};
      const credentials = { mailbox, accessToken, timeoutMs };
      // Never for writing: whatever was asked for, it was not asked for this mailbox.
      return { otherImapSession: await imapSession(held.stream, credentials, context.signal) };
    },
  },
  {
    stage: 'mailbox',
    appliesTo: (settings) => provesLimit(settings) && settings.protocols.includes('graph'),
    gives: () => ['otherGraphInbox'],
    needs: () => ['graphMailbox'],
    observe: async (observed, context) => {
      const { door, settings, values } = context;
      if (observed.graphMailbox?.inbox.exchange.status === 429) return {};
      const accessToken = graphTokenFor(observed, context);
      const mailbox = settings.otherMailbox;
      if (!accessToken || mailbox === undefined) return {};
      const { graphResource } = values(observed);
      return {
        otherGraphInbox: await graphInbox(door, { graphResource, mailbox, accessToken }, requestLimits(context)),
      };
    },
  },
];
