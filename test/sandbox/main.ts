import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openTestVault } from '../storage/test-vault.ts';
import { sampleIntegrations } from './sample-integrations.ts';
import { startSandbox } from './start-sandbox.ts';

/** `npm start`: the simulated world with our page in it, until Ctrl-C. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const jarPath = fileURLToPath(new URL('../../target/jira-mail-oauth.jar', import.meta.url));
const { vault: storage, end } = await openTestVault();
const sandbox = await startSandbox({
  port: Number(values.port),
  storage,
  ...(existsSync(jarPath) && { jarPath }),
  integrations: sampleIntegrations,
});
const close = async (): Promise<void> => {
  await sandbox.close();
  await end();
};

console.log(`
  Jira with our page in it:  ${sandbox.edge.origin}/plugins/servlet/applinks/listApplicationLinks#mail-oauth

  Everything is simulated and on this machine only. Start with jira@contoso.example; mailboxes, client IDs
  and secrets to try are at ${sandbox.edge.toBrowserAddress('https://sandbox/')}. Ctrl-C ends it.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
