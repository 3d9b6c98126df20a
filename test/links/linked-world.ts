import type { RequestInit } from 'undici';
import { type Case, diagnoseIn, headers } from '../companion/diagnose.ts';
import { ScriptedBrowser } from '../sandbox/scripted-browser.ts';
import { type Sandbox, startSandbox } from '../sandbox/start-sandbox.ts';
import { openTestVault, type TestVault } from '../storage/test-vault.ts';

/** A link as the API tells it, as far as the tests read it. */
export interface ToldLink {
  readonly id: string;
  readonly state: string;
  readonly uses: number;
  readonly permission: string;
  readonly reruns: readonly { readonly state: string }[];
  readonly notes: readonly { readonly side: string; readonly text: string; readonly mark?: string }[];
}

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** The simulated world with a storage, an administrator in Jira, and people without an account. */
export interface LinkedWorld {
  readonly sandbox: Sandbox;
  readonly storage: TestVault;
  /** Runs a diagnosis as the administrator; answers with its id. */
  diagnose(wanted: Case): ReturnType<typeof diagnoseIn>;
  /** Asks the API as the administrator. */
  asAdmin<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  /** Makes a link to a diagnosis. */
  makeLink(diagnosisId: string, wanted?: object): Promise<Answer<{ link: ToldLink; address: string; title?: string }>>;
  close(): Promise<void>;
}

export async function startLinkedWorld(
  jarPath?: string,
  openVault: () => Promise<TestVault> = openTestVault,
): Promise<LinkedWorld> {
  const storage = await openVault();
  const sandbox = await startSandbox({ storage: storage.vault, ...(jarPath !== undefined && { jarPath }) });
  const admin = new ScriptedBrowser();
  await admin.visit(`${sandbox.edge.origin}/`);
  const asAdmin = async <Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> => {
    const response = await admin.fetch(`${sandbox.edge.origin}/mail-oauth/api${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  };
  return {
    sandbox,
    storage,
    diagnose: (wanted) => diagnoseIn(admin, sandbox, wanted),
    asAdmin,
    makeLink: (diagnosisId, wanted = {}) => asAdmin('POST', '/links', { diagnosisId, permission: 'view', ...wanted }),
    close: async () => {
      await admin.close();
      await sandbox.close();
      await storage.close();
    },
  };
}

/** Somebody of support, who has nothing but a link, and no script in the browser. */
export class Supporter {
  readonly #browser = new ScriptedBrowser();
  readonly #origin: string;

  constructor({ sandbox }: LinkedWorld) {
    this.#origin = sandbox.edge.origin;
  }

  async post(path: string, fields: Readonly<Record<string, string>>, more: Record<string, string> = {}) {
    return this.#browser.visit(`${this.#origin}/mail-oauth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: this.#origin, ...more },
      body: new URLSearchParams(fields).toString(),
    });
  }

  /** Pastes a link into the form. */
  open = (address: string) => this.post('/report', { secret: address });

  visit = (path: string, init?: RequestInit) => this.#browser.visit(`${this.#origin}/mail-oauth${path}`, init);

  fetch = (path: string) => this.#browser.fetch(`${this.#origin}/mail-oauth${path}`);

  close = () => this.#browser.close();
}

/** The words of a page, without its markup. */
export const wordsOf = (text: string): string =>
  text
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');
