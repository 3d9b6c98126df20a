import type { TLSSocket } from 'node:tls';
import { mayReceive } from '#facts/token-destinations.ts';
import { graphMailbox } from '../../probes/graph-mailbox.ts';
import { imapSession } from '../../probes/imap-session.ts';
import type { MailSession, Observed } from '../../probes/observations.ts';
import { popSession } from '../../probes/pop-session.ts';
import { smtpSession } from '../../probes/smtp-session.ts';
import type { DiagnosisContext, Probe } from '../probe.ts';
import { connectTo } from './connection-probes.ts';

/** Mail servers hang up on a client that says nothing; a connection this old is opened again. */
const idleLimitMs = 20_000;

const sessions = { imap: imapSession, pop: popSession, smtp: smtpSession } as const;
type MailProtocol = keyof typeof sessions;

/** The connection that was opened ahead, or a fresh one when waiting for a person took too long. */
async function streamFor(
  protocol: MailProtocol,
  observed: Observed,
  context: DiagnosisContext,
): Promise<TLSSocket | undefined> {
  const { streams } = context.holdings;
  const held = streams[protocol];
  delete streams[protocol];
  if (held && !held.stream.destroyed && Date.now() - held.openedAt < idleLimitMs) return held.stream;
  held?.stream.destroy();
  await connectTo(protocol, observed, context);
  const fresh = streams[protocol];
  delete streams[protocol];
  return fresh?.stream;
}

const sessionProbe = (protocol: MailProtocol): Probe => {
  const name = `${protocol}Session` as const;
  return {
    stage: 'mailbox',
    appliesTo: ({ protocols }) => protocols.includes(protocol),
    gives: () => [name],
    needs: () => ['outlookToken', `${protocol}Connection`],
    observe: async (observed, context) => {
      const { settings, holdings, signal, timeoutMs } = context;
      const accessToken = holdings.accessTokens.outlook;
      const token = { resource: 'outlook', plan: settings.plan, aud: observed.outlookToken?.accessToken?.aud } as const;
      // A token for somebody else stays here; the check of its audience says why.
      if (!accessToken || !mayReceive(context.values(observed)[protocol].host, token)) return {};
      const stream = await streamFor(protocol, observed, context);
      if (!stream) return {};
      const session: MailSession = await sessions[protocol](
        stream,
        { mailbox: settings.mailAddress, accessToken, timeoutMs },
        signal,
      );
      return { [name]: session };
    },
  };
};

export const mailboxProbes: readonly Probe[] = [
  sessionProbe('imap'),
  sessionProbe('pop'),
  sessionProbe('smtp'),
  {
    stage: 'mailbox',
    appliesTo: ({ protocols }) => protocols.includes('graph'),
    gives: () => ['graphMailbox'],
    needs: () => ['graphToken'],
    observe: async (observed, { door, settings, holdings, values, signal, timeoutMs }) => {
      const accessToken = holdings.accessTokens.graph;
      const { graphResource } = values(observed);
      const token = { resource: 'graph', plan: settings.plan, aud: observed.graphToken?.accessToken?.aud } as const;
      if (!accessToken || !mayReceive(new URL(graphResource).host, token)) return {};
      const addressedByUser = settings.grant === 'client_credentials' || settings.signInAddress !== undefined;
      return {
        graphMailbox: await graphMailbox(
          door,
          {
            graphResource,
            mailbox: settings.mailAddress,
            addressedByUser,
            accessToken,
          },
          { signal, timeoutMs },
        ),
      };
    },
  },
];
