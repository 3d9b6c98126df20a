import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { programMissing } from './programs.ts';

const run = promisify(execFile);

/** Why curl or openssl cannot bear witness; undefined when both can. */
export const witnessesMissing = (): string | undefined => programMissing('openssl') ?? programMissing('curl');

/** What `openssl s_client` sees of a server. */
export interface OpensslSight {
  readonly fingerprint256: string;
  readonly version: string;
  readonly cipher: string;
  /** Verification as openssl words it: `ok`, or the reason. */
  readonly verdict: string;
  /** First line that came over the encrypted connection. */
  readonly firstLine: string;
}

export interface OpensslQuestion {
  readonly port: number;
  readonly host: string;
  readonly caFile: string;
  readonly startTls?: 'smtp';
}

/** Asks openssl, which ends by itself once its input has. */
export async function askOpenssl({ port, host, caFile, startTls }: OpensslQuestion): Promise<OpensslSight> {
  const args = [
    's_client',
    '-connect',
    `127.0.0.1:${port}`,
    '-servername',
    host,
    '-verify_hostname',
    host,
    '-CAfile',
    caFile,
    '-ign_eof',
    ...(startTls ? ['-starttls', startTls] : []),
  ];
  const asking = run('openssl', args, { timeout: 10_000, maxBuffer: 1_000_000 });
  asking.child.stdin?.end('QUIT\r\nA1 LOGOUT\r\n');
  const said = await asking.then(
    ({ stdout }) => stdout,
    (error: { stdout?: string }) => error.stdout ?? '',
  );
  const [pem = ''] = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/.exec(said) ?? [];
  const printing = run('openssl', ['x509', '-noout', '-fingerprint', '-sha256']);
  printing.child.stdin?.end(pem);
  const { stdout: fingerprint } = await printing;
  const field = (pattern: RegExp): string => pattern.exec(said)?.[1]?.trim() ?? '';
  return {
    fingerprint256: fingerprint.slice(fingerprint.indexOf('=') + 1).trim(),
    version: field(/\bNew, (TLSv[\d.]+),/) || field(/Protocol\s*: (TLSv[\d.]+)/),
    cipher: field(/\bCipher is (\S+)/),
    verdict: field(/Verify return code: \d+ \(([^)]+)\)/),
    firstLine: field(/^((?:\* OK|\+OK|220|250) .*)$/m),
  };
}

/** The lines that curl received from a mail server (`<` in its verbose output). */
export async function curlHears(
  url: string,
  resolve: string,
  caFile: string,
  more: readonly string[] = [],
): Promise<string[]> {
  const args = ['-sv', '--max-time', '10', '--cacert', caFile, '--connect-to', resolve, ...more, url];
  const { stderr } = await run('curl', args).catch((error: { stderr?: string }) => ({ stderr: error.stderr ?? '' }));
  return stderr
    .split(/\r?\n/)
    .filter((line) => line.startsWith('< '))
    .map((line) => line.slice(2).trim());
}
