import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { readConfig } from '../../companion-service/config.ts';
import { configDescription } from '../../companion-service/configuration/config-schema.ts';
import { leaksIn, planted } from './leak-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'config-leaks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = configDescription().map(({ name }) => name);

/** What is said of a configuration: its error, or all of it as a log or a report would show it. */
function saidOf(environment: NodeJS.ProcessEnv): { readonly text: string; readonly isRefused: boolean } {
  try {
    const config = readConfig(environment);
    const seen = [
      JSON.stringify(config),
      inspect(config, { depth: null, showHidden: true }),
      String(config.proxy?.url),
    ];
    return { text: seen.join('\n'), isRefused: false };
  } catch (error) {
    return { text: `${String(error)}\n${(error as Error).stack}`, isRefused: true };
  }
}

// A secret that stands where it does not belong is the case; where a text belongs, it is one.
const secretPlaces = names.filter(
  (name) => /SECRET|MASTER_KEY|DATABASE_URL|HTTPS_PROXY/.test(name) && !name.endsWith('_FILE'),
);

test.each(names)('a secret that was put into %s is not quoted, from the environment or the file', (name) => {
  const secret = planted('misplaced');
  const secrets = new Map([[secret, 'misplaced']]);
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify({ [name]: secret }), { mode: 0o600 });
  for (const environment of [{ [name]: secret }, { MAIL_OAUTH_CONFIG: file }]) {
    const { text, isRefused } = saidOf(environment);
    if (isRefused || secretPlaces.includes(name)) expect(leaksIn(text, secrets)).toEqual([]);
  }
});

test('nor is one under a name that is not known', () => {
  const secret = planted('unknown');
  const secrets = new Map([[secret, 'unknown']]);
  const file = join(folder, 'unknown.json');
  writeFileSync(file, JSON.stringify({ MAIL_OAUTH_MASTERKEY: secret }), { mode: 0o600 });
  for (const environment of [{ MAIL_OAUTH_MASTERKEY: secret }, { MAIL_OAUTH_CONFIG: file }]) {
    const { text, isRefused } = saidOf(environment);
    expect([isRefused, leaksIn(text, secrets)]).toEqual([true, []]);
  }
});

test('what is configured as a secret is not printed with the configuration', () => {
  const password = planted('password').replaceAll(/["\\é/]/g, '');
  const user = planted('user of the proxy');
  const environment = {
    DATABASE_URL: `postgresql://user:${encodeURIComponent(password)}@db.example/x`,
    MAIL_OAUTH_MASTER_KEY: planted('key'),
    HTTPS_PROXY: `http://${encodeURIComponent(user)}:${encodeURIComponent(password)}@proxy.example:3128`,
  };
  const { text, isRefused } = saidOf(environment);
  expect(isRefused).toBe(false);
  const secrets = new Map([
    [password, 'password'],
    [user, 'user of the proxy'],
    [environment.MAIL_OAUTH_MASTER_KEY, 'key'],
  ]);
  expect(leaksIn(text, secrets)).toEqual([]);
});
