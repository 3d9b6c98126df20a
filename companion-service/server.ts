import { startCompanion } from './companion.ts';
import { ConfigError, configDescription, readConfig } from './config.ts';
import { connectionRules } from './probes/connection-rules.ts';
import { createNetworkDoor } from './probes/real-network-door.ts';

/** `npm run serve`: the companion against the real Microsoft clouds. */
if (process.argv.includes('--help')) {
  process.stdout.write('Environment variables:\n');
  for (const { name, meaning } of configDescription()) process.stdout.write(`  ${name.padEnd(26)} ${meaning}\n`);
  process.exit(0);
}
try {
  const config = readConfig(process.env);
  const door = createNetworkDoor({
    extraCaPem: config.extraCaPem,
    isAllowedAddress: connectionRules(config).isAllowedAddress,
    ...(config.proxy && { proxy: config.proxy }),
  });
  const companion = await startCompanion({ config, door });
  process.stdout.write(
    `The companion listens on ${config.tls ? 'https' : 'http'}://${config.host}:${companion.port}/mail-oauth/\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void companion.close().then(() => process.exit(0)));
  }
} catch (error) {
  if (error instanceof ConfigError) process.stderr.write(`The companion cannot start.\n${error.message}\n`);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    process.stderr.write('The companion cannot start: its port is taken. Choose another with MAIL_OAUTH_PORT.\n');
  } else throw error;
  process.exitCode = 1;
}
