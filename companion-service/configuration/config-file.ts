import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { Secret } from '../probes/secret.ts';
import { ConfigError } from './config-error.ts';
import { secretSettings, sensitiveSettings, settingNames } from './config-schema.ts';
import { nearestName } from './nearest-name.ts';

type Settings = Readonly<Record<string, string>>;

/** Text of a file that a setting names. Throws {@link ConfigError}, which names the setting. */
export function readText(setting: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConfigError(`${setting}: the file cannot be read`);
  }
}

/**
 * Others than the owner who can read or change a file, as far as its folder lets them through. The group of a file of
 * root may read: so PostgreSQL has it for keys, and so systemd and Kubernetes hand over theirs.
 * @see https://www.postgresql.org/docs/current/ssl-tcp.html
 */
function othersOf(path: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const { mode, uid } = statSync(path);
  const folder = statSync(dirname(resolve(path))).mode;
  if (mode & 0o006 && folder & 0o001) return 'everybody on this machine';
  const ofGroup = uid === 0 ? 0o020 : 0o060;
  return mode & ofGroup && folder & 0o010 ? 'its group' : undefined;
}

function assertPrivate(setting: string, path: string): void {
  const others = othersOf(path);
  if (others === undefined) return;
  throw new ConfigError(
    `${setting}: the file holds a secret and can be read or changed by ${others}; make it its owner’s (chmod 600)`,
  );
}

/** A secret from a file of its own, without the line break at its end. Throws {@link ConfigError}. */
export function readSecretFile(setting: string, path: string): Secret {
  const text = readText(setting, path);
  assertPrivate(setting, path);
  return new Secret(text.trimEnd());
}

function assertKnown(names: readonly string[], where: string): void {
  const unknown = names.filter((name) => !settingNames.includes(name));
  if (unknown.length === 0) return;
  const lines = unknown.map((name) => {
    const nearest = nearestName(name, settingNames);
    return `${name}: is not known${where}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`;
  });
  throw new ConfigError(lines.join('\n'));
}

const valueSchema = z.union(
  [z.string(), z.number(), z.array(z.string())],
  'must be a text, a number or a list of texts',
);
const fileSchema = z.record(z.string(), valueSchema);

/** The settings of a configuration file, as the environment would hold them. */
function readConfigFile(path: string): Settings {
  let json: unknown;
  try {
    json = JSON.parse(readText('MAIL_OAUTH_CONFIG', path));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError('MAIL_OAUTH_CONFIG: the file is not valid JSON');
  }
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path: at, message }) => `${at.join('.') || 'MAIL_OAUTH_CONFIG'}: ${message}`,
    );
    throw new ConfigError(lines.join('\n'));
  }
  // An editor's address of the schema, and comments, have no other place in JSON.
  const given = Object.entries(parsed.data).filter(([name]) => name !== '$schema' && !name.startsWith('//'));
  assertKnown(
    given.map(([name]) => name),
    ' in the configuration file',
  );
  if (given.some(([name]) => sensitiveSettings.includes(name))) assertPrivate('MAIL_OAUTH_CONFIG', path);
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.join(' ') : String(value)]),
  );
}

/** Secrets that are named as files, read. A secret and its file at once are two answers to one question. */
function withSecretFiles(settings: Settings): Settings {
  const read = secretSettings.flatMap((name) => {
    const path = settings[`${name}_FILE`];
    if (path === undefined) return [];
    if (settings[name] !== undefined) throw new ConfigError(`${name}: given twice, by itself and as a file`);
    return [[name, readSecretFile(`${name}_FILE`, path).reveal()] as const];
  });
  return { ...settings, ...Object.fromEntries(read) };
}

/**
 * The environment on top of the configuration file it names, with secrets that lie in files. An environment holds much
 * that is not ours, so only names that begin as ours do must be known; in the file, all of them. `https_proxy` and
 * `no_proxy` count like those in capitals.
 * Throws {@link ConfigError}.
 */
export function configuredEnvironment(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  ) as Record<string, string>;
  assertKnown(
    Object.keys(given).filter((name) => name.startsWith('MAIL_OAUTH_')),
    '',
  );
  // Most machines have these in small letters; in capitals they are ours and come first.
  for (const name of ['HTTPS_PROXY', 'NO_PROXY']) {
    const small = given[name.toLowerCase()];
    if (small !== undefined && given[`${name}_FILE`] === undefined) given[name] ??= small;
  }
  const path = given['MAIL_OAUTH_CONFIG'];
  const file = path === undefined ? {} : readConfigFile(path);
  // A secret in the environment stands for the one the file names, whichever way either says it.
  const replaced = secretSettings.flatMap((name) =>
    given[name] !== undefined || given[`${name}_FILE`] !== undefined ? [name, `${name}_FILE`] : [],
  );
  const beneath = Object.fromEntries(Object.entries(file).filter(([name]) => !replaced.includes(name)));
  return withSecretFiles({ ...beneath, ...given });
}
