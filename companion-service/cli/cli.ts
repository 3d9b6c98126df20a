import { explainCommand } from './explain-command.ts';

/** What the operating system is told. */
const exitCodes = { ok: 0, usage: 2 } as const;

const help = `Usage: jira-mail-oauth <command> [options]

Commands
  explain [--json]   Reads text from standard input (a log, a stack trace, Microsoft's error page)
                     and tells every failure in it: what it means, who fixes it, and how.

Options
  --json             Machine-readable: { "findings": [ { code, title, cause, remedy, fixedBy, certainty, evidence } ] }
  --help             This text.

Exit codes
  0  the text was read and answered; a failure nobody has taught us is answered with UNRECOGNISED
  2  the command or an option is not known

Nothing in the text is executed, followed or sent; secrets, tokens and addresses in it are masked.

Example
  tail -200 atlassian-jira.log | jira-mail-oauth explain
`;

/** Runs a command line and answers with its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...options] = args;
  if (command === undefined || args.includes('--help') || args.includes('-h') || command === 'help') {
    process.stdout.write(help);
    return command === undefined ? exitCodes.usage : exitCodes.ok;
  }
  const unknown = options.find((option) => option !== '--json');
  if (command !== 'explain' || unknown !== undefined) {
    process.stderr.write(`Not known: ${(command !== 'explain' ? command : unknown)?.slice(0, 80)}\n\n${help}`);
    return exitCodes.usage;
  }
  return explainCommand({ asJson: options.includes('--json') });
}
