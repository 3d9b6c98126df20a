import { promises as dns } from 'node:dns';
import { boundedText } from '../bounded-text.ts';
import { withDeadline } from '../deadline.ts';
import type { DnsAnswer, DnsAnswers } from '../observations.ts';
import { networkFailure } from '../step-failure.ts';
import type { StopSignal } from '../stop-signal.ts';

export interface DnsQuestionLimits {
  /** DNS servers as `address` or `address:port`. Default: those of the machine. */
  readonly servers?: readonly string[] | undefined;
  /** For one question with its repetition, milliseconds. Default 5 s, after which glibc too would ask again. */
  readonly timeoutMs?: number;
}

/** Exchange Online's names pass through three or four others. */
const longestChain = 10;
const mostAddresses = 20;

/** The server answered, and has no record of this kind: an answer like any other (RFC 2308 section 2.2). */
const hasNone = (code: string): boolean => code === 'ENODATA';

const rounded = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;

/**
 * Asks the DNS servers themselves for each address family and for the names that this one stands for, all side by side
 * and each with its own time and its own failure. The hosts file is not asked, nor anything else that `getaddrinfo`
 * knows. Never rejects for reasons of the network.
 * @see https://nodejs.org/api/dns.html#implementation-considerations
 * @see https://www.rfc-editor.org/rfc/rfc4074
 */
export async function askDns(host: string, signal: StopSignal, limits: DnsQuestionLimits = {}): Promise<DnsAnswers> {
  const { servers, timeoutMs = 5_000 } = limits;
  // One repetition: a single lost packet is no finding.
  const resolver = new dns.Resolver({ timeout: timeoutMs / 2, tries: 2 });
  if (servers) resolver.setServers(servers);
  const ask = async (question: () => Promise<readonly string[]>): Promise<DnsAnswer> => {
    const started = performance.now();
    const took = () => ({ tookMs: rounded(performance.now() - started) });
    try {
      const found = await withDeadline(signal, timeoutMs, 'lookup', question);
      return { found: found.slice(0, mostAddresses).map((one) => boundedText(one, 253)), ...took() };
    } catch (error) {
      const failure = networkFailure(error, 'lookup');
      if (hasNone(failure.code)) return { found: [], ...took() };
      // A server that refuses the connection is met while looking up, whatever its code says elsewhere.
      const code = failure.code === 'ETIMEOUT' ? 'TIMEOUT' : failure.code;
      return { found: [], ...took(), failure: { ...failure, phase: 'lookup', code } };
    }
  };
  const followAliases = async (): Promise<readonly string[]> => {
    const chain: string[] = [];
    const started = performance.now();
    for (let name = host; chain.length < longestChain && performance.now() - started < timeoutMs; ) {
      const { found } = await ask(() => resolver.resolveCname(name));
      const [next] = found;
      if (next === undefined || chain.includes(next)) return chain;
      chain.push(next);
      name = next;
    }
    return chain;
  };
  try {
    const [ipv4, ipv6, aliases] = await Promise.all([
      ask(() => resolver.resolve4(host)),
      ask(() => resolver.resolve6(host)),
      followAliases(),
    ]);
    return { ipv4, ipv6, aliases };
  } finally {
    resolver.cancel();
  }
}
