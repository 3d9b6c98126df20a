import { userInfo } from 'node:os';
import { openKeyRing } from '../storage/key-ring.ts';
import { rotateMasterKey } from '../storage/rotate-keys.ts';
import { ownTerminal, type Terminal, withStore } from './with-store.ts';

/** `rotate-key`. Answers with the exit code. */
export async function rotateKeyCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal,
): Promise<number | 'usage'> {
  if (args.length > 0) return 'usage';
  return withStore(terminal, async (store, { keySource }) => {
    const keyRing = await openKeyRing(keySource);
    const { from, to, values } = await rotateMasterKey(store, keyRing, {
      kind: 'commandLine',
      id: userInfo().username,
    });
    terminal.write(`Master key ${to} is in use; ${from} is retired. Stored secrets moved to it: ${values}.\n`);
    if ('value' in keySource) terminal.write('MAIL_OAUTH_MASTER_KEY_PREVIOUS can be removed now.\n');
    terminal.write('Backups of the database made before need the old key: keep it with them, or delete them.\n');
    return 0;
  });
}
