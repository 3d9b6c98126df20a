/**
 * `npm run audit`: asks the registry for known vulnerabilities of what is shipped and of what builds it. Fails on a
 * known high or critical one. A registry without that service cannot tell: `skipped: <why>`, which is not a pass.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const grave = ['high', 'critical'];

interface Advisory {
  readonly title: string;
  readonly url: string;
}

/** What is read of npm's answer: vulnerabilities by package, or why there are none to tell. */
interface Answer {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly name: string; readonly via: readonly (string | Advisory)[] }>
  >;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

interface Verdict {
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly lines: readonly string[];
}

/** What an answer of `npm audit --json` comes to. */
export function verdictOf(answer: string): Verdict {
  let report: Answer;
  try {
    report = JSON.parse(answer) as Answer;
  } catch {
    return { outcome: 'skipped', lines: ['skipped: npm audit gave no answer that can be read'] };
  }
  if (!report.vulnerabilities) {
    const why = report.message ?? report.error?.summary ?? 'the registry has no audit service';
    return { outcome: 'skipped', lines: [`skipped: ${/^.{0,200}/.exec(String(why))?.[0]}`] };
  }
  const found = Object.values(report.vulnerabilities);
  const lines = found.map(({ severity, name, via }) => {
    const advisories = via.flatMap((one) => (typeof one === 'object' ? [`${one.title} ${one.url}`] : []));
    return `${severity}: ${name}${advisories.length > 0 ? `: ${advisories.join('; ')}` : ''}`;
  });
  const failed = found.some(({ severity }) => grave.includes(severity));
  return { outcome: failed ? 'failed' : 'passed', lines: [...lines, `${found.length} known vulnerabilities`] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 });
  const { outcome, lines } = verdictOf(stdout ?? '');
  for (const line of lines) console.log(line);
  const results = fileURLToPath(new URL('../test-results/', import.meta.url));
  const counted = { passed: 0, failed: 0, skipped: 0, [outcome]: 1 };
  if (existsSync(results)) writeFileSync(`${results}audit.json`, JSON.stringify(counted));
  process.exitCode = outcome === 'failed' ? 1 : 0;
}
