import { parseArgs } from 'node:util';
import { addCustomClouds } from '#facts/custom-clouds.ts';
import { readConfig } from '../config.ts';
import { ConfigError } from '../configuration/config-error.ts';
import { connectionRules } from '../probes/network/connection-rules.ts';
import { guardNetworkDoor } from '../probes/network/guarded-network-door.ts';
import { createNetworkDoor } from '../probes/network/real-network-door.ts';
import { checkCommand, connectionsPerHost } from './check-command.ts';
import { MailboxListError, readMailboxFile, withOptions } from './mailbox-list.ts';

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
    const config = readConfig(process.env);
    // Before the list is read: its mailboxes may lie in the operator's own clouds.
    if (config.customClouds) addCustomClouds(config.customClouds);
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
    const rules = connectionRules(config);
    const door = guardNetworkDoor(
      createNetworkDoor({
        extraCaPem: config.extraCaPem,
        isAllowedAddress: rules.isAllowedAddress,
        ...(config.proxy && { proxy: config.proxy }),
      }),
      rules,
      connectionsPerHost,
    );
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
