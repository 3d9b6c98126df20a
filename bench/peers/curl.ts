import { writeFileSync } from 'node:fs';
import type { BenchMailbox, World } from '../servers/world.ts';

/** A command line: the program, then its arguments. */
export type Command = readonly [string, ...string[]];

type Step = Readonly<Record<string, string | true>>;

const inbox = '/v1.0/me/mailFolders/inbox';

const tokenStep = (world: World, { refreshToken }: BenchMailbox, resource: 'outlook' | 'graph'): Step => ({
  url: `https://${world.authorityHost}/${world.tenant}/oauth2/v2.0/token`,
  'connect-to': `::${world.address}:${world.ports.https}`,
  fail: true,
  data: new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: world.clientId,
    client_secret: world.clientSecret,
    refresh_token: refreshToken,
    scope: world.scopes[resource],
  }).toString(),
});

const mailStep = (world: World, { address, outlookAccessToken }: BenchMailbox, scheme: 'imaps' | 'pop3s'): Step => ({
  url: `${scheme}://${world.mailHost}/`,
  'connect-to': `::${world.address}:${world.ports[scheme]}`,
  user: `${address}:`,
  'oauth2-bearer': outlookAccessToken,
  // Without `head` curl waits for a list that STAT does not give.
  ...(scheme === 'imaps' ? { request: 'EXAMINE INBOX', 'sasl-ir': true } : { request: 'STAT', head: true }),
});

/** curl always says one command after AUTH; another EHLO is one that no relay is asked for. */
const submissionStep = (world: World, { address, outlookAccessToken }: BenchMailbox): Step => ({
  url: `smtp://${world.mailHost}/mail-check.invalid`,
  'connect-to': `::${world.address}:${world.ports.submission}`,
  'ssl-reqd': true,
  user: `${address}:`,
  'oauth2-bearer': outlookAccessToken,
  request: 'EHLO mail-check.invalid',
});

const graphSteps = (world: World, { graphAccessToken }: BenchMailbox): Step[] =>
  [
    `${inbox}?$select=id,displayName,totalItemCount,unreadItemCount`,
    `${inbox}/messages?$top=1&$select=id,receivedDateTime,isRead`,
  ].map((path) => ({
    url: `https://${world.graphHost}${path}`,
    'connect-to': `::${world.address}:${world.ports.https}`,
    fail: true,
    header: `Authorization: Bearer ${graphAccessToken}`,
  }));

const tokens = (world: World, mailbox: BenchMailbox): Step[] => [
  tokenStep(world, mailbox, 'outlook'),
  tokenStep(world, mailbox, 'graph'),
];

const afterTokens = (world: World, mailbox: BenchMailbox): Step[] => [
  mailStep(world, mailbox, 'imaps'),
  mailStep(world, mailbox, 'pop3s'),
  ...graphSteps(world, mailbox),
];

/** curl's commands for a world, each reading its steps from a file in `folder`. */
export class CurlCommands {
  readonly #world: World;
  readonly #folder: string;
  #files = 0;

  constructor(world: World, folder: string) {
    this.#world = world;
    this.#folder = folder;
  }

  /** One step after the other, each kind of server in a process of its own; requests to one server share a connection. */
  oneByOne(mailbox: BenchMailbox): Command[] {
    const world = this.#world;
    return [
      this.#command(tokens(world, mailbox)),
      this.#command([mailStep(world, mailbox, 'imaps')]),
      this.#command([mailStep(world, mailbox, 'pop3s')]),
      this.#command(graphSteps(world, mailbox)),
    ];
  }

  /** All tokens side by side in one process, then everything else in another. */
  parallel(mailboxes: readonly BenchMailbox[], atOnce: number): Command[] {
    return [tokens, afterTokens].map((steps) =>
      this.#command(
        mailboxes.flatMap((mailbox) => steps(this.#world, mailbox)),
        atOnce,
      ),
    );
  }

  imap(mailboxes: readonly BenchMailbox[], atOnce: number): Command[] {
    return [
      this.#command(
        mailboxes.map((mailbox) => mailStep(this.#world, mailbox, 'imaps')),
        atOnce,
      ),
    ];
  }

  submission(mailboxes: readonly BenchMailbox[], atOnce: number): Command[] {
    return [
      this.#command(
        mailboxes.map((mailbox) => submissionStep(this.#world, mailbox)),
        atOnce,
      ),
    ];
  }

  #command(steps: readonly Step[], atOnce?: number): Command {
    this.#files += 1;
    const file = `${this.#folder}/curl-${this.#files}.config`;
    const always: Step = { cacert: this.#world.caFile, output: '/dev/null', silent: true };
    const text = steps.map((step) =>
      Object.entries({ ...always, ...step })
        .map(([name, value]) => (value === true ? name : `${name} = "${value}"`))
        .join('\n'),
    );
    writeFileSync(file, text.join('\nnext\n'), { mode: 0o600 });
    const parallel = ['--parallel', '--parallel-immediate', '--parallel-max', String(atOnce)];
    return ['curl', ...(atOnce === undefined ? [] : parallel), '--config', file];
  }
}
