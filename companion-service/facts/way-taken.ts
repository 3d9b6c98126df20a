import type { Source } from './fact.ts';

/**
 * Which way the connections of a run took, and what that proves. English, for the pages of the companion and the
 * terminal; the page in Jira has the same in its own languages. `{0}`, `{1}` stand for values.
 */
export const waySentences = {
  direct: 'Seen from the companion’s machine, without a proxy.',
  proxy: 'Seen from the companion’s machine, through the proxy {0}.',
  mixed: 'Seen from the companion’s machine: through the proxy {0}, and without it to {1}.',
  notJira: 'It does not prove what Jira reaches: Jira’s Java has a proxy, DNS and trusted authorities of its own.',
  mailProxy:
    'Jira’s mail client does not take Java’s web proxy (https.proxyHost): unless it was given one of its own, it needs a direct way to {0}.',
} as const;

/** A mail client in Java opens plain sockets, which know SOCKS only; `mail.imaps.proxy.host` and its like are its own. */
export const wayTakenSource: Source = {
  url: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/doc-files/net-properties.html',
  readOn: '2026-11-24',
  certainty: 'observed',
};

export interface WaySentence {
  readonly key: keyof typeof waySentences;
  readonly values: readonly string[];
}

interface Way {
  readonly host: string;
  readonly port: number;
  /** `direct`, or the proxy as `scheme://host:port`. */
  readonly route: string;
}

/** What is looked at of a run's observations. */
export interface Ways {
  readonly authorityConnection?: Way;
  readonly graphConnection?: Way;
  readonly imapConnection?: Way;
  readonly popConnection?: Way;
  readonly smtpConnection?: Way;
}

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(', ');
const isPresent = (way: Way | undefined): way is Way => way !== undefined;

/** The way taken and its limits, in the order of telling; empty while nothing has been connected to. */
export function wayTaken(ways: Ways): readonly WaySentence[] {
  const mail = [ways.imapConnection, ways.popConnection, ways.smtpConnection].filter(isPresent);
  const all = [ways.authorityConnection, ways.graphConnection].filter(isPresent).concat(mail);
  if (all.length === 0) return [];
  const proxies = unique(all.flatMap(({ route }) => (route === 'direct' ? [] : [route])));
  const withoutProxy = unique(all.flatMap(({ route, host }) => (route === 'direct' ? [host] : [])));
  const byWebProxy = unique(
    mail.flatMap(({ route, host, port }) => (/^https?:/.test(route) ? [`${host}:${port}`] : [])),
  );
  const taken: WaySentence =
    proxies === ''
      ? { key: 'direct', values: [] }
      : withoutProxy === ''
        ? { key: 'proxy', values: [proxies] }
        : { key: 'mixed', values: [proxies, withoutProxy] };
  return [
    taken,
    { key: 'notJira', values: [] },
    ...(byWebProxy === '' ? [] : [{ key: 'mailProxy', values: [byWebProxy] } as const]),
  ];
}

/** A sentence in English, its values filled in. */
export const wayInEnglish = ({ key, values }: WaySentence): string =>
  waySentences[key].replace(/\{(\d)\}/g, (hole, at) => values[Number(at)] ?? hole);
