import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const unit = 'deploy/jira-mail-oauth.service';
const text = readFileSync(unit, 'utf8');
const missing = spawnSync('systemd-analyze', ['--version']).error && 'systemd-analyze is not installed';
if (missing) console.log(`skipped: ${missing}`);
const withSystemd = missing ? test.skip : test;

withSystemd('systemd finds nothing wrong with the unit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'));
  try {
    // Whether Node lies at /usr/bin/node is for the machine to say on which it is installed.
    const copy = join(folder, 'jira-mail-oauth.service');
    writeFileSync(copy, text.replace('/usr/bin/node', process.execPath));
    const verified = spawnSync('systemd-analyze', ['verify', copy], { encoding: 'utf8' });
    expect([verified.status, verified.stderr]).toEqual([0, '']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

withSystemd('what the service could do if it were taken over is little: exposure of 2.0 at most', () => {
  const rated = spawnSync('systemd-analyze', ['security', '--offline=yes', '--threshold=20', unit], {
    encoding: 'utf8',
  });
  expect([rated.status, /exposure level.*: (\S+)/.exec(rated.stdout)?.[1]]).toEqual([
    0,
    expect.stringMatching(/^[01]\./),
  ]);
});

test('Node may use memory protection keys, and no call that is not allowed kills it', () => {
  // Without these two lines the first start under a real systemd (252, in systemd-nspawn) ended by SIGSYS at once.
  expect(text).toMatch(/^SystemCallFilter=@system-service @pkey$/m);
  expect(text).toMatch(/^SystemCallErrorNumber=EPERM$/m);
  // V8 writes code and runs it.
  expect(text).not.toContain('MemoryDenyWriteExecute');
});

test('the unit starts what is there', () => {
  const [, started = ''] = /^ExecStart=\/usr\/bin\/node --import tsx (\S+)$/m.exec(text) ?? [];
  expect(existsSync(started)).toBe(true);
});
