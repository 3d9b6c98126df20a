import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { organizations, registrationOf } from '../../test/sandbox/organizations.ts';
import { type Sandbox, startSandbox } from '../../test/sandbox/start-sandbox.ts';
import { type PageFigures, pageSection, type Visit, withPageSection } from './page-figures.ts';

/** `npm run bench:page`: how soon the page can be typed into beside the bare host, and how long it keeps the browser busy. */
const visits = Number(process.argv.find((argument) => /^--visits=\d+$/.test(argument))?.slice(9) ?? 9);
const jarPath = fileURLToPath(new URL('../../target/jira-mail-oauth.jar', import.meta.url));
const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const path = '/plugins/servlet/applinks/listApplicationLinks';
const address = organizations.find(({ plan }) => plan === 'commercial')?.mailboxes[0]?.address ?? '';

declare global {
  interface Window {
    interactiveAt?: number;
    longTasks?: { readonly startTime: number; readonly duration: number }[];
  }
}

/** Runs in the page, before anything of it: notes long tasks, and when the control can be used. */
function watch(selector: string): void {
  const tasks: { startTime: number; duration: number }[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    if (document.readyState !== 'complete' || !document.querySelector(selector)) {
      requestAnimationFrame(look);
      return;
    }
    requestAnimationFrame(() => setTimeout(() => Object.assign(window, { interactiveAt: performance.now() })));
  };
  look();
}

/** Long tasks since an instant of the page's clock; without one, since its first paint. */
const longTasks = (page: Page, since?: number): Promise<number[]> =>
  page.evaluate((from) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return (window.longTasks ?? [])
      .filter((task) => task.startTime >= (from ?? painted))
      .map(({ duration }) => duration);
  }, since);

async function visit(
  browser: Browser,
  { edge }: Sandbox,
  selector: string,
  hash: string,
  after?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    // The compiler names inner functions by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watch, selector);
    await page.goto(`${edge.origin}${path}${hash}`);
    await page.waitForFunction(() => window.interactiveAt !== undefined);
    // What the page does a moment later counts too.
    await page.waitForTimeout(500);
    const interactiveMs = (await page.evaluate(() => window.interactiveAt)) ?? Number.NaN;
    const longTasksMs = await longTasks(page);
    await after?.(page);
    return { interactiveMs, longTasksMs };
  } finally {
    await context.close();
  }
}

/** A whole diagnosis without a sign-in; gives the long tasks from the button on. */
async function verify(page: Page): Promise<number[]> {
  const { clientId, secrets } = registrationOf('commercial', 'app-only-not-in-exchange');
  await page.getByLabel('Mail address').fill(address);
  await page.getByLabel('Mail address').press('Tab');
  await page.getByRole('radio', { name: 'The app alone' }).check({ force: true });
  await page.getByLabel('Client ID').fill(clientId);
  await page.getByRole('textbox', { name: 'Client secret' }).fill(secrets[0]?.value ?? '');
  const since = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Verify', exact: true }).click();
  await page.getByText('Not working yet').waitFor();
  await page.waitForTimeout(500);
  return longTasks(page, since);
}

if (!chromiumPath) {
  process.stdout.write('skipped: no Chromium was found\n');
} else {
  const loadBefore = loadavg()[0] ?? 0;
  const [bare, withPlugin] = [await startSandbox(), await startSandbox({ jarPath })];
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const [host, ours, verifying]: [Visit[], Visit[], number[][]] = [[], [], []];
    // One more than is counted: the first pays for what the browser does once.
    for (let turn = 0; turn <= visits; turn += 1) {
      const ofHost = await visit(browser, bare, '.aui-page-panel-content button', '');
      let tasks: number[] = [];
      const ofOurs = await visit(browser, withPlugin, '#jmo-mail-address', '#mail-oauth', async (page) => {
        tasks = await verify(page);
      });
      if (turn === 0) continue;
      host.push(ofHost);
      ours.push(ofOurs);
      verifying.push(tasks);
    }
    const [first] = cpus();
    const figures: PageFigures = {
      takenOn: new Date().toISOString().slice(0, 10),
      browser: `Chromium ${browser.version()}`,
      cores: `${cpus().length} cores ${first?.model ?? ''}`.trim(),
      loadBefore,
      loadAfter: loadavg()[0] ?? 0,
      host,
      ours,
      verifying,
    };
    const section = pageSection(figures);
    process.stdout.write(section);
    if (visits >= 9) {
      const at = (name: string): string => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
      writeFileSync(at('benchmarks.md'), withPageSection(readFileSync(at('benchmarks.md'), 'utf8'), section));
      const kept = JSON.parse(readFileSync(at('benchmarks.json'), 'utf8')) as object;
      writeFileSync(at('benchmarks.json'), `${JSON.stringify({ ...kept, page: figures }, null, 2)}\n`);
    }
  } finally {
    await browser.close();
    await bare.close();
    await withPlugin.close();
  }
}
