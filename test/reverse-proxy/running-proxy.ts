import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accepts, freePort } from '../peers/ports.ts';

/** What a proxy is told; ports are on 127.0.0.1. */
export interface ProxySettings {
  readonly home: string;
  readonly port: number;
  readonly serverName: string;
  readonly certificateFile: string;
  readonly keyFile: string;
  /** Chain and key in one file. */
  readonly bundleFile: string;
  readonly jiraPort: number;
  readonly companionPort: number;
  /** Jira lives under /jira. */
  readonly hasContextPath?: boolean;
}

/** A reverse proxy of others, as an ordinary process of ours. */
export interface ProxyProgram {
  readonly name: string;
  /** Files to write into its home, by name; made from the documented file. */
  readonly files: (settings: ProxySettings) => Readonly<Record<string, string>>;
  /** Program and arguments that stay in the foreground. */
  readonly command: (home: string) => readonly [string, ...string[]];
  readonly versionArguments: readonly string[];
}

export interface RunningProxy {
  readonly port: number;
  stop(): Promise<void>;
}

/** Why there is none here; undefined when it is installed. */
export const proxyMissing = ({ name, command, versionArguments }: ProxyProgram): string | undefined =>
  spawnSync(command('/')[0], versionArguments).error ? `${name} is not installed` : undefined;

/** The documented file with values of the test in place of its examples; throws when an example is not there any more. */
export function documented(file: string, changes: readonly (readonly [example: string, value: string])[]): string {
  let text = readFileSync(new URL(`../../docs/reverse-proxy/${file}`, import.meta.url), 'utf8');
  for (const [example, value] of changes) {
    if (!text.includes(example)) throw new Error(`${file} says nothing of ${example}`);
    text = text.replaceAll(example, value);
  }
  return text;
}

/** Starts it with a home of its own, which goes with it; throws with its own words when it does not come up. */
export async function startProxy(
  program: ProxyProgram,
  certificate: { readonly certificatePem: string; readonly privateKeyPem: string },
  settings: Pick<ProxySettings, 'serverName' | 'jiraPort' | 'companionPort' | 'hasContextPath'>,
): Promise<RunningProxy> {
  const home = mkdtempSync(join(tmpdir(), 'reverse-proxy-'));
  // Its workers run as another user when root starts it.
  chmodSync(home, 0o755);
  const port = await freePort();
  const at = (name: string) => join(home, name);
  const [certificateFile, keyFile, bundleFile] = [at('jira.pem'), at('jira.key'), at('bundle.pem')];
  writeFileSync(certificateFile, certificate.certificatePem);
  writeFileSync(keyFile, certificate.privateKeyPem, { mode: 0o600 });
  writeFileSync(bundleFile, `${certificate.certificatePem}\n${certificate.privateKeyPem}`, { mode: 0o600 });
  const files = program.files({ ...settings, home, port, certificateFile, keyFile, bundleFile });
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);

  const [file, ...parameters] = program.command(home);
  const child: ChildProcess = spawn(file, parameters, { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      words += String(chunk);
    });
  }
  const exited = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await exited;
    rmSync(home, { recursive: true, force: true });
  };
  for (let waitedMs = 0; waitedMs < 15_000; waitedMs += 50) {
    if (child.exitCode !== null) break;
    if (await accepts(port)) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  if (existsSync(at('error.log'))) words += readFileSync(at('error.log'), 'utf8');
  await stop();
  throw new Error(`${program.name} did not start\n${words}`);
}
