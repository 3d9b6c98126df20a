import { parseArgs } from 'node:util';
import { ConfigError } from '../configuration/config-error.ts';
import { checkCommand, connectionsPerHost } from './check-command.ts';
import { MailboxListError, readMailboxFile, withOptions } from './mailbox-list.ts';
import { operatorsDoor } from './operators-door.ts';

const mostAtOnce = 500;
const tell = (text: string): void => void process.stderr.write(text);

/** Reads the options of `check` and runs it against the real clouds. Resolves to the exit code; 2 for what cannot start. */
export async function startCheck(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        file: { type: 'string' },
        concurrency: { type: 'string', default: '50' },
        reports: { type: 'boolean', default: false },
        'read-write': { type: 'boolean', default: false },
        'other-mailbox': { type: 'string' },
      },
    });
    const concurrency = Number(values.concurrency);
    if (values.file === undefined) throw new MailboxListError('--file is needed');
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > mostAtOnce) {
      throw new MailboxListError(`--concurrency is a number from 1 to ${mostAtOnce}`);
    }
    // Before the list is read: its mailboxes may lie in the operator's own clouds.
    const door = operatorsDoor(process.env, connectionsPerHost);
    const listed = readMailboxFile(values.file, (warning) => tell(`Note: ${warning}\n`));
    const members = withOptions(listed, {
      readWrite: values['read-write'],
      otherMailbox: values['other-mailbox'],
    });
    if (values['read-write']) {
      tell(
        'Note: each inbox is opened for writing (SELECT); no message is changed, but the mark \\Recent is cleared\n',
      );
    }
    const abort = new AbortController();
    process.once('SIGINT', () => abort.abort()).once('SIGTERM', () => abort.abort());
    try {
      return await checkCommand({
        members,
        concurrency,
        wantsReports: values.reports,
        door,
        signal: abort.signal,
        write: (text) => void process.stdout.write(text),
        tell,
      });
    } finally {
      await door.close();
    }
  } catch (error) {
    const isUsage = (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (error instanceof MailboxListError || error instanceof ConfigError || isUsage) {
      tell(`The check cannot start.\n${(error as Error).message}\n`);
      return 2;
    }
    throw error;
  }
}
