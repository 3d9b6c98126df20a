/** What there is to do, in a line each. */
export const usage = `Usage: jira-mail-oauth <command> [options]

One mailbox
  values <address>     Everything that Jira's own forms ask for, found from the mail address.
  register <address>   The app registration it needs at Microsoft: steps, or a script for Azure CLI, PowerShell, Terraform.
  diagnose <address>   Tries every step for real, with you at the terminal, and explains each failure.

A failure
  explain              Explains a pasted log, stack trace or error page.

Many mailboxes
  check --file <list>  Diagnoses every mailbox of a list; one line of JSON each.

The companion service's own storage
  token                Makes, lists and revokes API tokens.
  audit                Verifies and exports the audit log.
  storage              Exports and imports everything that is stored.
  rotate-key           Takes a new master key into use.

Options of every command
  --config <file>      JSON file with settings by their names (npm run config lists them); the environment wins.
  --help               The options of a command.

Exit codes
  0  done, and nothing failed
  1  a check failed, the storage cannot be used, or the audit log is not intact
  2  what was asked for was not understood, or cannot start
  130  interrupted
`;

const connection = `  --plan <plan>          commercial, gcc, gcc-high, dod, china, personal, or a cloud of your own. Found from the
  --tenant <tenant>      domain when left out, as the tenant is: only the domain leaves this machine.
  --protocol <names>     imap (unless said otherwise), pop, smtp, graph; several with commas.
  --app-only             An app without a user (client credentials) in place of a person who signs in.
  --sign-in-as <address> Who signs in, where the mailbox is shared.
  --jira-url <url>       Jira's base URL: its Redirect URL follows from it.
  --client-id <id>       Application (client) ID of the app registration.
`;

const storageNote = `
Reads the companion's own settings (DATABASE_URL, MAIL_OAUTH_DATA_DIR …). On a data directory it runs while the companion
is stopped.
`;

/** Each command with its options. */
const helps: Readonly<Record<string, string>> = {
  values: `Usage: jira-mail-oauth values <address> [options]

Prints plan, tenant and every value for Jira's forms: outgoing link and mail server.

${connection}  --json                 As JSON.

Example
  jira-mail-oauth values support@contoso.com --jira-url https://jira.contoso.com
`,
  register: `Usage: jira-mail-oauth register <address> [--as <form>] [options]

Prints the app registration that this mailbox needs, ready to send to the Microsoft Entra administrator.

  --as <form>            steps (unless said otherwise), azure-cli, graph-powershell, terraform; exchange-powershell for
                         what Exchange Online has to be told of an app without a user.
${connection}
Example
  jira-mail-oauth register support@contoso.com --jira-url https://jira.contoso.com --as azure-cli > register.sh
`,
  diagnose: `Usage: jira-mail-oauth diagnose <address> [options]

Tries every step for real: network, TLS, discovery, credentials, consent, refresh, and the mailbox. Asks for the client
secret without showing it, and where a person signs in, for the address at which the browser ends. Without --client-id
it looks at what needs no app registration. A mailbox is never changed.

${connection}  --secret-file <file>   Reads the client secret from a file.
  --read-write           Opens the inbox over IMAP for writing (SELECT, not EXAMINE), to prove that messages may be
                         marked: it changes none, but clears the mark \\Recent.
  --other-mailbox <address>  A mailbox that an app without a user must not open: it is tried.
  --keep <list>          When it works, puts the mailbox with its secrets into a list for check, a file that only you
                         can read.
  --json, --markdown     The report without secrets, as JSON or to paste into a ticket.

Examples
  jira-mail-oauth diagnose support@contoso.com
  jira-mail-oauth diagnose support@contoso.com --client-id 3f0a… --jira-url https://jira.contoso.com
`,
  explain: `Usage: jira-mail-oauth explain [--json] < text

Reads text from standard input (a log, a stack trace, Microsoft's error page) and tells every failure in it: what it means,
who fixes it, and how. Nothing in it is executed, followed or sent; secrets, tokens and addresses in it are masked.

  --json  { "findings": [ { code, title, cause, remedy, fixedBy, certainty, evidence } ] }

Ends with 0 when the text was read and answered, also when a failure in it is UNRECOGNISED.

Example
  tail -200 atlassian-jira.log | jira-mail-oauth explain
`,
  check: `Usage: jira-mail-oauth check --file mailboxes.json [options]

Diagnoses every mailbox of a list against the Microsoft clouds: one line of JSON each as it ends, progress on standard
error. The list is a JSON array, or one object a line:
  { "settings": { as in the API }, "clientSecret": "…", "refreshToken": "…" }
An app without a user needs no refresh token; for the mailbox of a person, diagnose --keep gets one.

  --concurrency <n>      Mailboxes at once, 50 unless said otherwise.
  --reports              Whole reports.
  --read-write           Opens each inbox over IMAP for writing (SELECT, not EXAMINE), to prove that messages may be
                         marked: it changes none, but clears the mark \\Recent.
  --other-mailbox <address>  A mailbox that an app without a user must not open: it is tried.

Ends with 1 when a mailbox failed, with 2 when the list cannot be used.
`,
  token: `Usage: jira-mail-oauth token create --name <name> --scope <scopes> [--days 90]
       jira-mail-oauth token list
       jira-mail-oauth token revoke <id>

create  Makes an API token for a machine and prints it, this once. Scopes, with commas: diagnose; report:read (all stored
        reports); explain; fleet (many mailboxes at once); metrics.
list    All tokens with their scopes, end and last use; never the tokens themselves.
revoke  Ends a token at once.
${storageNote}`,
  audit: `Usage: jira-mail-oauth audit verify [--expect <entry>:<hash>]
       jira-mail-oauth audit export > audit.jsonl

verify  Follows the hash chain of the audit log from its first entry to its last, and prints the last. Keep that line
        elsewhere: given back, it shows when the end was cut off.
export  Writes the audit log to standard output, one JSON object a line, the oldest first.
${storageNote}`,
  storage: `Usage: jira-mail-oauth storage export --file <file>
       jira-mail-oauth storage import --file <file>

export  Writes everything that is stored to a new file, one JSON object a line; sealed secrets stay sealed.
import  Takes such a file into a storage that was never used: another data directory, or PostgreSQL.
${storageNote}`,
  'rotate-key': `Usage: jira-mail-oauth rotate-key

Takes a new master key for stored secrets into use and retires the old one. The key file gets the new one; a key in
MAIL_OAUTH_MASTER_KEY is replaced there first, the old one named in MAIL_OAUTH_MASTER_KEY_PREVIOUS.
${storageNote}`,
};

/** The options of a command; everything there is for no command, or one that is not known. */
export const helpOf = (command: string | undefined): string =>
  command !== undefined && Object.hasOwn(helps, command) ? (helps[command] ?? usage) : usage;
