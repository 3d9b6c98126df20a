import { addCustomClouds } from '#facts/custom-clouds.ts';
import { ConfigError } from '../configuration/config-error.ts';
import { takeConfigOption } from '../configuration/config-option.ts';

/** What the operating system is told. */
const exitCodes = { ok: 0, usage: 2 } as const;

const help = `Usage: jira-mail-oauth <command> [options]

Commands
  explain [--json]   Reads text from standard input (a log, a stack trace, Microsoft's error page)
                     and tells every failure in it: what it means, who fixes it, and how.
  check --file mailboxes.json [--concurrency 50] [--reports] [--read-write] [--other-mailbox <address>]
                     Diagnoses every mailbox of a list against the Microsoft clouds: one line of JSON each as
                     it ends, progress on standard error. The list is a JSON array, or one object a line:
                     { "settings": { as in the API }, "clientSecret": "…", "refreshToken": "…" };
                     an app without a user needs no refresh token. --reports writes whole reports.
                     --read-write opens each inbox over IMAP for writing (SELECT, not EXAMINE), to prove
                     that messages may be marked: it changes none, but clears the mark \\Recent.
                     --other-mailbox names one that an app without a user must not open: it is tried.
  token create --name <name> --scope diagnose,explain [--days 90]
                     Makes an API token for a machine and prints it, this once. Scopes: diagnose; report:read
                     (all stored reports); explain; fleet (many mailboxes at once); metrics.
  token list         All tokens with their scopes, end and last use; never the tokens themselves.
  token revoke <id>  Ends a token at once.
  audit verify [--expect <entry>:<hash>]
                     Follows the hash chain of the audit log from its first entry to its last, and prints
                     the last. Keep that line elsewhere: given back, it shows when the end was cut off.
  audit export       Writes the audit log to standard output, one JSON object a line, the oldest first.
  storage export --file <file>
                     Writes everything that is stored to a new file, one JSON object a line; sealed secrets stay
                     sealed.
  storage import --file <file>
                     Takes such a file into a storage that was never used: another data directory, or PostgreSQL.
  rotate-key         Takes a new master key for stored secrets into use and retires the old one. The key
                     file gets the new one; a key in MAIL_OAUTH_MASTER_KEY is replaced there first, the
                     old one named in MAIL_OAUTH_MASTER_KEY_PREVIOUS.

Options
  --json             Machine-readable: { "findings": [ { code, title, cause, remedy, fixedBy, certainty, evidence } ] }
  --config <file>    JSON file with settings by their names (npm run config lists them); the environment wins.
  --help             This text.

Exit codes
  0  done; for explain: the text was read and answered, also when a failure in it is UNRECOGNISED
  1  check: a mailbox failed;
     the storage cannot be used, or the audit log is not intact
  2  the command or an option is not known; check: the list cannot be used

Nothing in a text to explain is executed, followed or sent; secrets, tokens and addresses in it are masked.
token, audit, storage and rotate-key read the companion's own settings (DATABASE_URL, MAIL_OAUTH_DATA_DIR …). On a data directory
they run while the companion is stopped.

Example
  tail -200 atlassian-jira.log | jira-mail-oauth explain
`;

/** A command: answers with its exit code, or with what it did not understand. */
type Command = (options: readonly string[]) => Promise<number | 'usage'>;

/** Loaded when they are asked for: a database engine takes longer to load than a log to explain. */
const commands: Readonly<Record<string, Command>> = {
  explain: async (options) => {
    if (options.some((option) => option !== '--json')) return 'usage';
    const { explainCommand } = await import('./explain-command.ts');
    // Read only where there is one to read: an explanation needs nothing else of the configuration.
    if (process.env['MAIL_OAUTH_CLOUDS_FILE'] || process.env['MAIL_OAUTH_CONFIG']) {
      const { readCustomClouds } = await import('../config.ts');
      addCustomClouds(readCustomClouds(process.env));
    }
    return explainCommand({ asJson: options.includes('--json') });
  },
  check: async (options) => (await import('./start-check.ts')).startCheck(options),
  token: async (options) => (await import('./token-command.ts')).tokenCommand(options),
  audit: async (options) => (await import('./audit-command.ts')).auditCommand(options),
  storage: async (options) => (await import('./storage-command.ts')).storageCommand(options),
  'rotate-key': async (options) => (await import('./rotate-key-command.ts')).rotateKeyCommand(options),
};

/** Runs a command line and answers with its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const rest = [...args];
  try {
    takeConfigOption(rest, process.env);
    return await runCommand(rest);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`The configuration cannot be used.\n${error.message}\n`);
    return exitCodes.usage;
  }
}

async function runCommand(args: readonly string[]): Promise<number> {
  const [name, ...options] = args;
  if (name === undefined || args.includes('--help') || args.includes('-h') || name === 'help') {
    process.stdout.write(help);
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const code = command === undefined ? 'usage' : await command(options).catch(asUsage);
  if (code !== 'usage') return code;
  process.stderr.write(`Not known: ${args.join(' ').slice(0, 80)}\n\n${help}`);
  return exitCodes.usage;
}

/** An unknown option, in the words of `parseArgs`. */
function asUsage(error: unknown): 'usage' {
  if (String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) return 'usage';
  throw error;
}
