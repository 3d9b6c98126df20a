import { addCustomClouds } from '#facts/custom-clouds.ts';
import { ConfigError } from '../configuration/config-error.ts';
import { takeConfigOption } from '../configuration/config-option.ts';
import { helpOf, usage } from './help.ts';
import { UsageError } from './usage-error.ts';

/** What the operating system is told. */
const exitCodes = { ok: 0, usage: 2 } as const;

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
  values: async (options) => (await import('./start-printing.ts')).startValues(options),
  register: async (options) => (await import('./start-printing.ts')).startRegister(options),
  diagnose: async (options) => (await import('./start-diagnose.ts')).startDiagnose(options),
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
  const wantsHelp = args.includes('--help') || args.includes('-h') || name === 'help';
  if (name === undefined || wantsHelp) {
    process.stdout.write(helpOf(name === 'help' ? options[0] : name));
    return name === undefined ? exitCodes.usage : exitCodes.ok;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`Not known: ${name.slice(0, 80)}\n\n${usage}`);
    return exitCodes.usage;
  }
  const code = await command(options).catch(notUnderstood);
  if (typeof code === 'number') return code;
  process.stderr.write(code === 'usage' ? helpOf(name) : `${code}\n\n${usageLines(name)}`);
  return exitCodes.usage;
}

/** How a command is called; the rest of its help is asked for. */
const usageLines = (name: string): string =>
  `${helpOf(name).split('\n\n')[0]}\n\njira-mail-oauth ${name} --help tells more.\n`;

/** Why a command cannot start, in our own words or those of `parseArgs`. */
function notUnderstood(error: unknown): string {
  if (error instanceof UsageError) return `Cannot start: ${error.message}`;
  if (String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) return (error as Error).message;
  throw error;
}
