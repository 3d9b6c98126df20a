import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { patience } from '../../companion-service/companion.ts';
import { defaultRates } from '../../companion-service/http/rate-limits.ts';
import { sessionTimes } from '../../companion-service/http/who-is-asking.ts';
import { asvs } from './coverage/asvs.ts';
import type { Item } from './coverage/item.ts';
import { leftOut } from './coverage/left-out.ts';
import { rfc9700 } from './coverage/rfc-9700.ts';
import { threats } from './coverage/threats.ts';
import { columns, type Row } from './endpoint-matrix.ts';

export const pagePath = fileURLToPath(new URL('../../docs/security.md', import.meta.url));

/** The page as it stands; empty before it was ever written. */
export const currentPage = (): string => {
  try {
    return readFileSync(pagePath, 'utf8');
  } catch {
    return '';
  }
};

const cell = (text: string): string => text.replaceAll('|', '\\|');

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const testsOf = ({ tests }: Item): string => tests.map((test) => `\`${test}\``).join('<br>');

const coverage = (items: readonly Item[]): string =>
  table(
    ['Item', 'Demand', 'Here', 'Tests (below `test/`)'],
    items.map((item) => [item.id, item.demand, item.answer, testsOf(item)]),
  );

const rates: Record<keyof typeof defaultRates, string> = {
  caller: 'Requests of one caller',
  address: 'Requests of one address where nobody is asked who they are',
  failedProof: 'Tokens, links and Jira sessions of one address that prove nothing',
  start: 'Diagnoses and detections of one caller',
  target: 'Diagnoses and detections of one mailbox or domain, whoever asks',
};

const limits = (): string =>
  table(
    ['What', 'Limit'],
    [
      ...Object.entries(rates).map(([name, meaning]) => {
        const { points, duration } = defaultRates[name as keyof typeof defaultRates];
        return [meaning, `${points} in ${duration / 60} min`];
      }),
      ['Body', '64 kB; a text to explain 1.2 MB'],
      ['Head of a request', `${patience.maxHeaderSize / 1024} kB, within ${patience.headersTimeout / 1000} s`],
      ['Whole request', `within ${patience.requestTimeout / 1000} s`],
      ['Session', `${sessionTimes.slidesMs / 60_000} min without use, ${sessionTimes.endsMs / 3_600_000} h at most`],
    ],
  );

/** The page, from the tables above and from what the walk through all endpoints has seen. */
export const securityPage = (rows: readonly Row[]): string => `# Security

Written by \`npm run docs:security\` from \`test/security\`; a test fails when it is not current or names a test that
does not exist.

## Who is asking

| Where the companion stands | Who says so | Proof |
| --- | --- | --- |
| Behind Jira's reverse proxy, at \`/mail-oauth/\` | Jira's own session: its cookies are replayed to the configured Jira and to nobody else | own session cookie, bound to that Jira session |
| At an origin of its own (same site as Jira) | Jira as OAuth 2.0 provider: code grant, PKCE, state | own session cookie |
| Machines | an API token of the operator (\`jira-mail-oauth token create\`) | \`Authorization: Bearer jmo_…\` |
| On this machine only, without \`JIRA_URL\` | whoever can connect to this machine's loopback address under its own name | own session cookie |

The session cookie is \`HttpOnly\`, \`Secure\`, \`SameSite=Strict\` and \`__Host-\` under https. Jira is asked again after a
minute, and at once before anything is saved or shared. Concurrent sessions of one user are allowed; each ends by itself.
Where other machines can connect, the companion refuses to start without TLS of its own or a declared proxy.

## Endpoints and callers

Each cell was tried: ✓ let through, · refused. Whoever is let through still only sees what is theirs.

${table(
  ['Endpoint', ...columns],
  rows.map(({ method, path, observed }) => [
    `${method} ${path}`,
    ...columns.map((column) => (observed.includes(column) ? '✓' : '·')),
  ]),
)}

Support reads a report at \`/mail-oauth/report\`, which knows nobody but the holder of a link: its secret is pasted or comes in
the fragment, then in a cookie, and each of its pages asks for it (\`test/links/link-security.test.ts\`). No operation of the
API takes a link.

\`/metrics\`, besides, is for collectors on this machine who come without a proxy; the rule for \`/mail-oauth/\` does not lead
there. A token with \`report:read\` reads every stored report of the installation.

*expired session*: two dead cookies. *other Jira*: a session shown to the companion of another Jira. *replica*: a system
administrator's session shown to a second companion that shares the storage.

## Where it may connect

A connection is opened to a host and port of the facts (\`companion-service/facts\`) or of \`MAIL_OAUTH_ALLOWED_HOSTS\`, and
to Jira; nothing else, and every refusal sounds the same. The address must be public or in \`MAIL_OAUTH_ALLOWED_NETWORKS\`;
only Jira may be in the operator's own network without it. Behind an outgoing proxy (\`HTTPS_PROXY\`) the proxy resolves
names, so the proxy has to keep addresses of the inside to itself. Redirects are never followed. Where a verification tries
every address of a name, each goes by the same rules; the DNS servers of the machine are asked for these names, and for
the aliases that they themselves give.

## Limits

${limits()}

## Threats (STRIDE)

${table(
  ['', 'Threat', 'Answer', 'Tests (below `test/`)'],
  threats.map((item) => [item.id, item.threat, item.answer, testsOf(item)]),
)}

## RFC 9700, OAuth 2.0 Security Best Current Practice

${coverage(rfc9700)}

## OWASP ASVS 5.0

Requirements that concern a service like this one; the page inside Jira is Jira's to deliver. Not every requirement of the
standard was assessed one by one: what stands in neither of the two tables was not.

Covered by tests that are named: ${threats.length} threats, ${rfc9700.length} items of RFC 9700, ${asvs.length} requirements of
ASVS. Of the parts below, ${leftOut.filter(({ state }) => state === 'not applicable').length} are not applicable and ${leftOut.filter(({ state }) => state === 'not covered').length} not covered:

${table(
  ['Part', 'State', 'Why'],
  leftOut.map(({ chapter, state, why }) => [chapter, state, why]),
)}

${coverage(asvs)}

## What this does not cover

- Whoever controls Jira, its administrators' browsers or the companion's machine controls the companion.
- Limits are counted for all replicas in PostgreSQL; without it, or while it is away, in memory of each process.
- A local user of the companion's machine can ask it when it runs without \`JIRA_URL\`.
- No claim was tested against a real Jira or the real Microsoft clouds.
`;
