/** What stands below the figures; true whatever they are. */
export const explanation = `## What is measured

- **Ours** is the product as it runs: \`runDiagnosis\` for one diagnosis, \`jira-mail-oauth check\` for a fleet. A complete
  diagnosis refreshes the tokens for both resources and opens the mailbox over IMAP, POP and Graph; besides that it
  observes four hosts with their certificates, asks three clouds for the domain and the tenant, proves the registration,
  keeps a transcript with every secret masked, has a deadline and a limit for every step, and judges everything. The peers
  only fetch, so every comparison is to their advantage.
- **Node without us** is no peer but a bound: the same bytes by bare \`tls\` sockets and undici's \`request\`, without
  deadline, limit, transcript or judgement. A client on this runtime cannot be quicker; what we take beyond it is ours.
- **What each shares** among the mailboxes of a fleet. Ours: HTTP connections, TLS sessions of mail hosts (the report says
  \`resumed\`, with the certificates as last shown), and for a minute what mailboxes have in common. curl: one process,
  which keeps HTTP connections and TLS sessions. imapflow with undici: HTTP connections; each IMAP connection is a full
  handshake. Python: one TLS context; every connection is new and full. Node without us: HTTP connections and sessions.
- **Servers**: a real Dovecot for IMAP, POP and submission; the sandbox for Entra and Graph. They share the cores with the
  clients.
- **The delay** is no proxy: every packet, TCP handshakes included, goes through a TUN device and is kept 25 ms each way
  (\`bench/network/delay.py\`), in a network namespace of its own.
- **The floor** of one diagnosis is six round trips, those of POP: TCP, TLS 1.3, the greeting, AUTH in two lines and
  STAT. The token is there for AUTH's second line. IMAP needs one fewer, Graph two fewer; everything else fits beside them. Submission takes eight: TCP, greeting,
  EHLO, STARTTLS, TLS 1.3, EHLO, AUTH in two lines, because a token is longer than a line of SMTP.
- **The bound** column of a fleet is the CPU time of full TLS handshakes alone in the same runtime: two a mailbox (IMAP and
  POP), one for a single protocol. A fleet resumes sessions, so it may do better than that.
- One diagnosis: a warm process, as the companion is; the trust store is made once, connections are new each time. curl is
  started anew for each step, which is how it is used; its token steps and mail steps use tokens issued before, so nothing
  is parsed between them. curl always says one command after AUTH, here another EHLO. imapflow has no POP.
- Fleets: the client's own CPU time (user and system, all threads) by \`getrusage\`, after twenty mailboxes to warm up; a
  runtime that compiles as it goes still does so in the mailboxes that count. "In a long run" two whole fleets went before. "A second of client CPU" is the pace of one
  core that only runs the client. The pace by the clock is bound by the servers on the same cores.
- Start: from the command line to the first act, files in the cache of the operating system.

## Where the time goes (\`node --cpu-prof\`, \`perf\`)

- One diagnosis behind the delay: what is left above the floor is the work of five to nine TLS handshakes on both sides that
  begin at the same moment, and the servers' own.
- On bare loopback there is no time to save by doing things side by side, and we do several times the work of the peers.
- A mailbox of a fleet: sockets and TLS come first (connecting, the key of the ClientHello, taking up a session, one
  system call for each write). Node takes up a session twice for every connection, each time with the certificate that is
  part of it; whoever uses \`tls.connect\` pays for that, Node without us included. Then the compiler and the garbage
  collector, then our own code, none of which is above a few hundredths by itself: the runner, forty checks, masking.
- What has been taken away: \`fetch\` and its streams (undici's parser feeds a buffer), an \`AbortController\` for every
  step (a signal of our own), a promise for every check, the errors made only to be thrown away, patterns run over texts
  that hold no trace of a secret, and oauth4webapi where no ID token is to be checked.
- What would help most: a newer Node, whose compiler, OpenSSL and own TypeScript cost less.
- Memory: most of it is the runtime with the checks and explanations loaded; 200 mailboxes in flight instead of 50 add little.`;
