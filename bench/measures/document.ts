import type { Row } from './figures.ts';

/** What stands beside the figures, so that they can be judged. */
export interface Circumstances {
  readonly takenOn: string;
  readonly machine: readonly string[];
  readonly roundTripMs: number;
  readonly loadBefore: number;
  readonly loadAfter: number;
  readonly mailboxes: number;
  readonly isQuick: boolean;
  /** What whoever took the figures has to say of them. */
  readonly notes?: readonly string[];
}

const figure = (value: number): string => String(Number(value.toPrecision(3)));

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ measure, unit, ours, peer, peerValue, ratio, floor }) =>
    [
      measure,
      unit,
      figure(ours),
      peer,
      figure(peerValue),
      figure(ratio),
      floor === undefined ? '' : figure(floor),
    ].join(' | '),
  );
  const head = ['measure | unit | ours | peer | peer’s | ratio | bound', '--- | --- | ---: | --- | ---: | ---: | ---:'];
  return [...head, ...lines].map((line) => `| ${line} |`).join('\n');
}

const value = (rows: readonly Row[], group: string, measure: string) =>
  rows.filter((row) => row.group.startsWith(group) && row.measure === measure);

/** The goals, each with what was reached. */
export function verdicts(rows: readonly Row[]): string[] {
  const delayed = value(rows, 'One complete diagnosis, 25 ms', 'median time');
  const [first] = delayed;
  const sequential = delayed.filter(({ peer }) => peer.startsWith('Python') || peer.startsWith('curl, one'));
  const bestSequential = Math.min(...sequential.map(({ peerValue }) => peerValue));
  const said: string[] = [];
  const tell = (goal: string, reached: number, isMet: boolean) =>
    said.push(`${isMet ? 'met' : 'NOT met'}: ${goal}: ${figure(reached)}`);
  if (first?.floor !== undefined) {
    tell('at most 1.10 × the floor', first.ours / first.floor, first.ours <= 1.1 * first.floor);
    const share = first.ours / bestSequential;
    tell('at most half of the best sequential peer', share, share <= 0.5);
  }
  for (const group of [...new Set(rows.map((row) => row.group))].filter((name) => name.includes('in flight'))) {
    const perCore = value(rows, group, 'mailboxes a second of client CPU');
    const worst = Math.min(...perCore.map(({ ratio }) => ratio));
    tell(`at least 2 × the best peer per core (${group})`, worst, worst >= 2);
    const [one] = perCore;
    if (one?.floor === undefined) continue;
    const share = one.ours / one.floor;
    tell(`at least 0.8 of what full TLS handshakes alone allow per core (${group})`, share, share >= 0.8);
  }
  return said;
}

const explanation = `## What is measured

- **Ours** is the product as it runs: \`runDiagnosis\` for one diagnosis, \`jira-mail-oauth check\` for a fleet. A complete
  diagnosis refreshes the tokens for both resources and opens the mailbox over IMAP, POP and Graph; besides that it
  observes four hosts with their certificates, asks three clouds for the domain and the tenant, proves the registration,
  and judges everything. The peers only do the first part, so every comparison is to their advantage.
- **Servers**: a real Dovecot for IMAP and POP; the sandbox for Entra and Graph. They share the cores with the clients.
- **The delay** is no proxy: every packet, TCP handshakes included, goes through a TUN device and is kept 25 ms each way
  (\`bench/network/delay.py\`), in a network namespace of its own.
- **The floor** of one diagnosis is six round trips: TCP, TLS 1.3 and the token request, then POP's AUTH in two lines and
  STAT. IMAP needs one fewer, Graph two fewer; everything else fits beside them.
- **The bound** of a fleet is the CPU time of full TLS handshakes alone in the same runtime: two a mailbox (IMAP and POP),
  one for IMAP alone. A fleet resumes sessions, so it may do better than that.
- One diagnosis: a warm process, as the companion is; the trust store is made once, connections are new each time. curl is
  started anew for each step, which is how it is used; its token steps and mail steps use tokens issued before, so nothing
  is parsed between them. imapflow has no POP.
- Fleets: the client's own CPU time (user and system) by \`getrusage\`. "A second of client CPU" is the pace of one core
  that only runs the client. The pace by the clock is bound by the servers on the same cores.

## Where the time goes (\`node --cpu-prof\`)

- One diagnosis behind the delay: what is left above the floor is the work of five to nine TLS handshakes on both sides that
  begin at the same moment, and the servers' own.
- On bare loopback there is no time to save by doing things side by side, and we do several times the work of the peers;
  curl, a Python script or imapflow that only fetch are as fast or faster there.
- A mailbox of a fleet, in order of CPU time: sockets and TLS in Node and the kernel (connecting, ClientHello, taking up the
  session, writing: about half), undici's fetch with its web streams (a quarter), garbage collection, and our own code (the
  runner, forty checks, masking every text that is kept: a fifth).
- Twice the pace of curl for each core is out of reach on Node: two *resumed* TLS handshakes alone cost Node half of the CPU
  time that curl, in C, takes for everything. Where only IMAP is compared we are well ahead of imapflow and behind curl and
  Python, whose TLS has no such runtime around it.
- What would help most: undici's \`request\` in place of \`fetch\`. The imapflow peer uses it, and its four requests cost it about
  a millisecond (its whole work less its IMAP alone); ours cost more than that. Then a newer Node, and judging in a worker thread when the clock matters more than CPU.
- Memory: most of it is the runtime with the checks and explanations loaded; 200 mailboxes in flight instead of 50 add little.`;

/** docs/benchmarks.md. */
export function document(rows: readonly Row[], about: Circumstances): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const { takenOn, machine, roundTripMs, loadBefore, loadAfter, mailboxes, isQuick, notes = [] } = about;
  return `# Speed

Written by \`npm run bench\`${isQuick ? ' (quick)' : ''} on ${takenOn}; do not edit. ${machine.join(', ')}.
Round trip behind the delay: ${figure(roundTripMs)} ms (median of TCP handshakes). ${mailboxes} mailboxes a fleet. Load average
before ${figure(loadBefore)}, after ${figure(loadAfter)}: other work on the machine makes every figure worse, ours and the peers'.
${notes.map((note) => `${note}\n`).join('')}
## Goals

${verdicts(rows)
  .map((line) => `- ${line}`)
  .join('\n')}

A ratio above 1 is for us, whichever direction is good.

${groups.map((group) => `## ${group}\n\n${table(rows.filter((row) => row.group === group))}`).join('\n\n')}

${explanation}
`;
}
