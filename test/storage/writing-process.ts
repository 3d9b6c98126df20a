import { openStore } from '../../companion-service/storage/open-store.ts';

/**
 * A process to be killed: writes rows into the directory of its first argument, one transaction each, and prints the
 * number of each row once the store has acknowledged it. Says `IN_USE …` when the directory is not to be had.
 */
const [dataDir = '', firstRow = '1'] = process.argv.slice(2);
try {
  const store = await openStore({ dataDir });
  process.stdout.write('open\n');
  if (firstRow === 'idle') await new Promise((resolve) => process.stdin.once('end', resolve).resume());
  else {
    for (let row = Number(firstRow); ; row += 1) {
      await store.transaction(async (transaction) => {
        await transaction.query('insert into written (id, half) values ($1, 1)', [row]);
        await transaction.query('update written set half = 2, filler = $2 where id = $1', [row, 'x'.repeat(500)]);
      });
      process.stdout.write(`${row}\n`);
    }
  }
  await store.close();
} catch (error) {
  process.stdout.write(`${(error as { code?: string }).code} ${String(error)}\n`);
}
