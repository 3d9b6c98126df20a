import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clientSecretSchema } from '#facts/settings.ts';
import { Secret } from '../probes/secret.ts';
import { connectionOptions, typedConnection } from './connection-options.ts';
import { diagnoseCommand } from './diagnose-command.ts';
import { findConnection } from './find-connection.ts';
import { keepMember, listToKeepIn } from './keep-member.ts';
import { operatorsDoor } from './operators-door.ts';
import { terminalInput } from './terminal-input.ts';
import { paintFor } from './told-lines.ts';
import { UsageError } from './usage-error.ts';

const tell = (text: string): void => void process.stderr.write(text);

/** One line that is written over and over; nothing where standard error is no terminal. */
function progressLine(): (text: string) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (text) => tell(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
}

function secretOf(text: string | undefined): Secret {
  const read = clientSecretSchema.safeParse(text?.replace(/\r?\n$/, ''));
  if (!read.success) throw new UsageError('the client secret is missing, or far too long for one');
  return new Secret(read.data);
}

function secretFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--secret-file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

/** Reads the options of `diagnose` and runs it against the real clouds. Resolves to the exit code. Throws {@link UsageError}. */
export async function startDiagnose(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...connectionOptions,
      'secret-file': { type: 'string' },
      keep: { type: 'string' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const typed = typedConnection(positionals, values);
  const needsSignIn = typed.clientId !== undefined && !values['app-only'];
  if (needsSignIn && typed.jiraUrl === undefined) {
    throw new UsageError('--jira-url is needed: the sign-in returns to Jira’s own Redirect URL. Or choose --app-only');
  }
  if (values.keep !== undefined) listToKeepIn(values.keep);
  const door = operatorsDoor(process.env);
  const input = terminalInput();
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort()).once('SIGTERM', () => abort.abort());
  const { keep } = values;
  try {
    const connection = await findConnection(typed, door, abort.signal);
    const clientSecret =
      typed.clientId === undefined
        ? undefined
        : secretOf(
            values['secret-file'] === undefined
              ? await input.askHidden('Client secret (its Value; nothing is shown): ')
              : secretFile(values['secret-file']),
          );
    return await diagnoseCommand({
      connection,
      clientSecret,
      form: values.json ? 'json' : values.markdown ? 'markdown' : 'words',
      door,
      signal: abort.signal,
      askToSignIn: (signInUrl, account) => {
        tell(`\nSign in as ${account}: open this address in a browser.\n\n${signInUrl}\n\n`);
        return input.ask(
          'Then paste the address at which the browser ends, whatever page it shows (or the text of Microsoft’s error page):\n',
          abort.signal,
        );
      },
      keep: keep === undefined ? undefined : (member) => keepMember(keep, member),
      write: (text) => void process.stdout.write(text),
      showProgress: progressLine(),
      paint: paintFor(process.stdout, process.env),
    });
  } finally {
    input.close();
    await door.close();
  }
}
