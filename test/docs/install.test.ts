import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { configDescription } from '../../companion-service/configuration/config-schema.ts';

const text = readFileSync('docs/install.md', 'utf8');

/** The commands of the document that stand under `<!-- run: name -->`. */
function commands(name: string): string {
  const found = new RegExp(`<!-- run: ${name} -->\\n\\s*\`\`\`sh\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1];
  if (found === undefined) throw new Error(`docs/install.md has no commands called ${name}`);
  return found;
}

const missing = ['openssl', 'keytool'].filter((program) => spawnSync(program, ['version']).error);
if (missing.length > 0) console.log(`skipped: ${missing.join(' and ')} not installed`);
const withPrograms = missing.length > 0 ? test.skip : test;

/** Runs blocks of the document one after another in a folder of their own, beside a jar. */
function inFolder<Result>(work: (run: (script: string, input?: string) => string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'signing-'));
  try {
    writeFileSync(join(folder, 'jira-mail-oauth.jar'), Buffer.from('PK\u0003\u0004 any bytes at all'));
    const run = (script: string, input = '') =>
      execFileSync('bash', ['-euc', script], { cwd: folder, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
    return work(run, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

withPrograms('the commands make a key, sign the jar, and the signature holds for this jar alone', () => {
  inFolder((run, folder) => {
    run(commands('openssl'));
    expect(run(commands('look'))).toMatch(/Owner: CN=Our Jira apps[\s\S]*sha256 Fingerprint=[\s\S]*notAfter=/i);
    run(commands('sign'));
    expect(readFileSync(join(folder, 'jira-mail-oauth.sig.txt'), 'utf8').trim()).toMatch(/^[A-Za-z0-9+/]{86}==$/);
    expect(run(commands('verify'))).toContain('Signature Verified Successfully');
    writeFileSync(join(folder, 'jira-mail-oauth.jar'), 'another jar');
    expect(() => run(commands('verify'))).toThrow();
  });
});

withPrograms(
  'the key of keytool signs just as well',
  () => {
    inFolder((run, folder) => {
      run(commands('keytool').replaceAll('-keystore', '-storepass changeit -keystore'));
      const conversion = /`(openssl pkcs12 [^`]+)`/.exec(text)?.[1] ?? '';
      run(`${conversion} -passin pass:changeit`);
      run(commands('sign'));
      expect(run(commands('verify'))).toContain('Signature Verified Successfully');
      expect(existsSync(join(folder, 'app-signing.crt'))).toBe(true);
    });
  },
  30_000,
);

test('every variable and file that the document names exists', () => {
  const known = configDescription().map(({ name }) => name);
  for (const [name] of text.matchAll(/\b(?:MAIL_OAUTH|JIRA|HTTPS)_[A-Z_]+\b/g)) expect(known).toContain(name);
  for (const [, file = ''] of text.matchAll(/\]\((reverse-proxy\/[^)]+)\)/g))
    expect(existsSync(`docs/${file}`)).toBe(true);
});
