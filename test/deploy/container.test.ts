import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const containerfile = readFileSync('deploy/Containerfile', 'utf8');
const image = 'localhost/jira-mail-oauth';

/** Limits that even a machine which may not raise its own can give. */
const limits = ['--ulimit', 'nofile=4096:4096', '--ulimit', 'nproc=4096:4096'];
/** Health is asked for by the test itself: timers of systemd, by which Podman asks, are not everywhere. */
const bare = ['--no-healthcheck', '--network=none', ...limits];
const podman = (...args: string[]) => spawnSync('podman', args, { encoding: 'utf8', timeout: 60_000 });

/** The runtime that starts containers here, or why none does. */
function runtime(): { readonly name: string } | { readonly missing: string } {
  if (podman('--version').error) return { missing: 'podman is not installed' };
  if (podman('image', 'exists', image).status !== 0) return { missing: `there is no image ${image}` };
  const names = ['crun', 'runc'].filter((name) => existsSync(`/usr/bin/${name}`));
  const name = names.find(
    (one) => podman('--runtime', one, 'run', '--rm', ...bare, '--entrypoint', 'node', image, '--version').status === 0,
  );
  return name === undefined ? { missing: `no container starts here (tried ${names.join(', ')})` } : { name };
}

const found = runtime();
if ('missing' in found) console.log(`skipped: ${found.missing}`);

test('everything that the Containerfile copies is there, and the list of what is left out lets it in', () => {
  const copied = [...containerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const letIn = readFileSync('.containerignore', 'utf8').split('\n');
  expect(copied).toContain('companion-service');
  for (const name of copied) expect([name, existsSync(name), letIn.includes(`!${name}`)]).toEqual([name, true, true]);
  expect(letIn).toContain('*');
});

test('it runs as nobody who has rights, and no package runs a script while it is built', () => {
  expect(containerfile).toMatch(/^USER node$/m);
  expect(containerfile).toContain('npm ci --omit=dev --ignore-scripts');
  const [, checked = ''] = /HEALTHCHECK .*"(companion-service\/\S+)"/.exec(containerfile) ?? [];
  expect(existsSync(checked)).toBe(true);
});

('missing' in found ? test.skip : test)(
  'on a read-only file system and without a capability, it is healthy and stops in time',
  () => {
    const { name } = found as { name: string };
    const started = ['run', '--detach', '--rm', '--read-only', '--cap-drop=all', ...bare];
    const settings = ['--env', 'JIRA_URL=https://jira.contoso.example', '--env', 'MAIL_OAUTH_TRUSTED_PROXIES=10.0.0.5'];
    const args = [...started, '--security-opt=no-new-privileges', ...settings];
    const id = execFileSync('podman', ['--runtime', name, ...args, image], { encoding: 'utf8' }).trim();
    try {
      const inside = (...command: string[]) => podman('--runtime', name, 'exec', id, ...command);
      let isHealthy = false;
      for (let tries = 0; tries < 40 && !isHealthy; tries += 1) {
        isHealthy = inside('node', '--import', 'tsx', 'companion-service/healthy.ts').status === 0;
      }
      expect([isHealthy, podman('logs', id).stdout]).toEqual([
        true,
        expect.stringContaining('The companion listens on'),
      ]);
      expect(inside('id', '-u').stdout.trim()).not.toBe('0');
      expect(inside('touch', '/opt/jira-mail-oauth/x').status).not.toBe(0);
      expect(inside('sh', '-c', 'grep CapEff /proc/1/status').stdout).toMatch(/CapEff:\s+0+$/m);
      expect(inside('stat', '-c', '%a', '/var/lib/jira-mail-oauth/master-key').stdout.trim()).toBe('600');
    } finally {
      podman('stop', '--time', '40', id);
    }
  },
  180_000,
);
