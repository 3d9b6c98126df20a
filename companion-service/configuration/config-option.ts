import { ConfigError } from './config-error.ts';

/** Takes `--config <file>` out of a command line and puts it where the environment names that file. */
export function takeConfigOption(argv: string[], environment: NodeJS.ProcessEnv): void {
  const at = argv.findIndex((option) => option === '--config' || option.startsWith('--config='));
  if (at < 0) return;
  const [option = '', next] = argv.slice(at, at + 2);
  const joined = option.slice('--config='.length);
  const file = option === '--config' ? next : joined;
  if (!file || file.startsWith('--')) throw new ConfigError('--config: needs the name of a file');
  argv.splice(at, option === '--config' ? 2 : 1);
  environment['MAIL_OAUTH_CONFIG'] = file;
}
