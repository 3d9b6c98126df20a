import { openConnection } from '../../probes/connection/connection.ts';
import { beginPop } from '../../probes/mail/pop-session.ts';
import type { ObservationName, Observed, Peer } from '../../probes/observations.ts';
import type { DiagnosisContext, HeldStream, Probe } from '../probe.ts';
import { isThorough } from './read-along.ts';

/** How each peer is spoken to before anybody authenticates. */
const manners = {
  authority: { tls: 'implicit', greeting: false },
  graph: { tls: 'implicit', greeting: false },
  imap: { tls: 'implicit', greeting: true },
  pop: { tls: 'implicit', greeting: true },
  smtp: { tls: 'starttls', greeting: true },
} as const satisfies Record<Peer, { tls: 'implicit' | 'starttls'; greeting: boolean }>;

const isMail = (peer: Peer): peer is 'imap' | 'pop' | 'smtp' => peer !== 'authority' && peer !== 'graph';

/** Where a peer is, by what is known so far. */
export function endpointOf(
  peer: Peer,
  { values }: DiagnosisContext,
  observed: Observed,
): { host: string; port: number } {
  const derived = values(observed);
  if (isMail(peer)) return derived[peer];
  const url = new URL(peer === 'authority' ? derived.tokenEndpoint : derived.graphResource);
  return { host: url.hostname, port: Number(url.port) || 443 };
}

/** Mail servers hang up on a client that says nothing; a connection this old is opened again. */
const idleLimitMs = 20_000;

/** True while a connection that was opened ahead is still good for a session. */
export const isFresh = ({ stream, openedAt }: HeldStream): boolean =>
  !stream.destroyed && performance.now() - openedAt < idleLimitMs;

/** While a token is on its way: says to the POP server what needs none. */
function beginAhead({ holdings, signal, timeoutMs }: DiagnosisContext): void {
  const held = holdings.streams.pop;
  if (!held || held.begun || !isFresh(held)) return;
  holdings.streams.pop = { ...held, begun: beginPop(held.stream, { timeoutMs }, signal) };
}

/**
 * While a token is on its way: opens again what a person's sign-in has outlasted, so that the token finds everything
 * ready, and says to the POP server what needs none.
 */
export function getReady(observed: Observed, context: DiagnosisContext): void {
  const { streams, reopening } = context.holdings;
  for (const peer of ['imap', 'pop', 'smtp'] as const) {
    const held = streams[peer];
    if (!held || isFresh(held)) continue;
    held.stream.destroy();
    delete streams[peer];
    reopening[peer] = connectTo(peer, observed, context).then(() => beginAhead(context));
  }
  beginAhead(context);
}

/**
 * Opens a connection, and holds those to mail servers for the session that follows once there is an access token. The
 * others are handed to the door, for the first request to their host.
 */
export async function connectTo(
  peer: Peer,
  observed: Observed,
  context: DiagnosisContext,
  { asksCapabilities = false } = {},
) {
  const { door, signal, holdings, timeoutMs } = context;
  const endpoint = endpointOf(peer, context, observed);
  const { observation, stream } = await openConnection(
    door,
    peer,
    {
      ...endpoint,
      ...manners[peer],
      timeoutMs,
      asksCapabilities,
      keepsTranscript: asksCapabilities,
      ...(context.resumesTls && { resumesTls: true }),
    },
    signal,
  );
  // Nobody is there any more to close it.
  if (holdings.isOver) stream?.destroy();
  else if (stream && isMail(peer)) holdings.streams[peer] = { stream, openedAt: performance.now() };
  else if (stream && door.keep) door.keep(endpoint.host, endpoint.port, stream, signal);
  else stream?.destroy();
  return observation;
}

const connectionProbe = (peer: Peer): Probe => {
  const name: ObservationName = `${peer}Connection`;
  return {
    stage: 'connectivity',
    appliesTo: ({ protocols }) => peer === 'authority' || protocols.includes(peer),
    gives: () => [name],
    // A mailbox needs its own connection to a mail server; what it has no session on is looked at once.
    ...(!isMail(peer) && { sharedBy: (context, observed) => endpointOf(peer, context, observed) }),
    observe: async (observed, context) => {
      const connection = await connectTo(peer, observed, context, { asksCapabilities: isThorough(context) });
      // A person may take minutes to sign in, and a token that is there needs nothing ahead of it.
      const isTokenOnItsWay = context.startedWith !== 'signIn' && context.holdings.accessTokens.outlook === undefined;
      if (peer === 'pop' && isTokenOnItsWay) beginAhead(context);
      return { [name]: connection };
    },
  };
};

export const connectionProbes: readonly Probe[] = (['authority', 'imap', 'pop', 'smtp', 'graph'] as const).map(
  connectionProbe,
);
