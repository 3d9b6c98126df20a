import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { MailOauthPage } from './mail-oauth-page.ts';

const jarPath = fileURLToPath(new URL('../../target/jira-mail-oauth.jar', import.meta.url));

interface Fixtures {
  readonly mailOauth: MailOauthPage;
}
interface Shared {
  /** One world a worker: tests use mailboxes and registrations of their own where they change something. */
  readonly sandbox: Sandbox;
}

/** A test with the simulated world around it and our page in a fresh browser context. */
export const test = base.extend<Fixtures, Shared>({
  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const sandbox = await startSandbox({ jarPath });
      await use(sandbox);
      await sandbox.close();
    },
    { scope: 'worker' },
  ],
  mailOauth: async ({ page, sandbox }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await use(new MailOauthPage(page, sandbox.edge.origin));
    expect(faults, 'errors thrown in the page').toEqual([]);
  },
});

export { expect };
