import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Command } from '../peers/curl.ts';
import type { FleetFigures } from './figures.ts';

const run = promisify(execFile);
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const longestMs = 300_000;

async function output(program: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, [...args], { timeout: longestMs, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** A subject in a process of its own; it writes its figures as one JSON object. */
async function figures(program: string, args: readonly string[]): Promise<unknown> {
  return JSON.parse(await output(program, args));
}

/** As the command line does: by Node itself where it can. */
const types = (process.features as { readonly typescript?: unknown }).typescript ? [] : ['--import', 'tsx'];
const node = (script: string, worldFile: string, mode: string, amount: number) =>
  figures(process.execPath, [...types, at(script), worldFile, mode, String(amount)]);

export type Subject = (worldFile: string, mode: string, amount: number) => Promise<unknown>;

export const ours: Subject = (...args) => node('subjects/ours.ts', ...args);
export const imapflow: Subject = (...args) => node('peers/imapflow-check.ts', ...args);
/** What no client of this runtime can do without. */
export const bareNode: Subject = (...args) => node('peers/bare-node.ts', ...args);
export const python: Subject = (worldFile, mode, amount) =>
  figures('python3', [at('peers/mailbox_check.py'), worldFile, mode, String(amount)]);

/** Commands one after the other, and what they cost together. Rejects when one fails. */
export const commands = (list: readonly Command[]): Promise<Omit<FleetFigures, 'count'>> =>
  figures('python3', [at('measures/measured.py'), JSON.stringify(list)]) as Promise<Omit<FleetFigures, 'count'>>;

/** TLS handshakes by OpenSSL's own tool, one at a time: a second of wall time, a second of its CPU time. */
export async function opensslHandshakes(port: number, reuse: boolean, seconds: number) {
  const address = `127.0.0.1:${port}`;
  const text = await output('openssl', [
    's_time',
    '-connect',
    address,
    reuse ? '-reuse' : '-new',
    '-time',
    String(seconds),
  ]);
  const found = /(\d+) connections in ([\d.]+)s; ([\d.]+) connections\/user sec/.exec(
    text.slice(text.lastIndexOf('*')),
  );
  return { perSecond: Number(found?.[1]) / seconds, perUserSecond: Number(found?.[3]) };
}

/** What of this machine bears on the figures. */
export async function machine(): Promise<string[]> {
  const versions = await Promise.all([
    output('curl', ['--version']).then((text) => text.split(' (')[0]),
    output('python3', ['--version']).then((text) => text.trim()),
    output('openssl', ['version']).then((text) => text.split(' ').slice(0, 2).join(' ')),
    output('dovecot', ['--version']).then((text) => `Dovecot ${text.split(' ')[0]}`),
  ]);
  const imapflowPackage = JSON.parse(readFileSync(at('../node_modules/imapflow/package.json'), 'utf8'));
  return [`Node ${process.version}`, ...versions.map(String), `imapflow ${imapflowPackage.version}`];
}
