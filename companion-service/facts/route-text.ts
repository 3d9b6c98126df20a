/** A failure as it was met: its code is what tells. */
interface Met {
  readonly code: string;
}

interface Answer {
  readonly found: readonly string[];
  readonly tookMs: number;
  readonly failure?: Met;
}

/** What a name leads to, of which this makes lines. */
export interface Route {
  readonly host: string;
  readonly ports: readonly number[];
  readonly route: string;
  readonly dns?: { readonly ipv4: Answer; readonly ipv6: Answer; readonly aliases: readonly string[] };
  readonly addresses?: readonly string[];
  readonly attempts?: readonly {
    readonly address: string;
    readonly port: number;
    readonly tookMs: number;
    readonly failure?: Met;
  }[];
}

/** The time first, as in a conversation with a mail server: a narrow page then breaks the lines where it hurts least. */
const line = (text: string, tookMs?: number): string =>
  `${tookMs === undefined ? ' '.repeat(9) : `${String(Math.round(tookMs)).padStart(6)} ms`} ${text}`;

const answerLine = (kind: string, { found, tookMs, failure }: Answer): string =>
  line(`${kind} ${failure ? failure.code : found.join(', ') || '–'}`, tookMs);

/**
 * What the name of each host leads to, a line a step, as evidence that needs no language: DNS by its record types, what
 * programs of the machine are given (`getaddrinfo`, hosts file included), and each address that was tried.
 */
export const routeText = (hosts: readonly Route[]): string =>
  hosts
    .map(({ host, ports, route, dns, addresses, attempts = [] }) =>
      [
        `${host} ${ports.map((port) => `:${port}`).join(' ')}${route === 'direct' ? '' : ` > ${route}`}`,
        ...(dns
          ? [
              ...dns.aliases.map((alias) => line(`CNAME ${alias}`)),
              answerLine('A', dns.ipv4),
              answerLine('AAAA', dns.ipv6),
            ]
          : []),
        ...(addresses ? [line(`getaddrinfo ${addresses.join(', ') || '–'}`)] : []),
        ...attempts.map(({ address, port, tookMs, failure }) =>
          line(`${address} :${port}${failure ? ` ${failure.code}` : ''}`, tookMs),
        ),
      ].join('\n'),
    )
    .join('\n\n');
