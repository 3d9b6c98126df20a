import { Agent, fetch, type RequestInit } from 'undici';

/** A page as a browser ends up on it, redirects followed. */
export interface Visited {
  readonly url: string;
  readonly status: number;
  readonly text: string;
}

/**
 * A browser without a screen, for tests that need no rendering: keeps cookies by host, follows redirects, and resolves
 * every name to this machine as browsers do with `.localhost`.
 */
export class ScriptedBrowser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #dispatcher = new Agent({
    connect: { lookup: (_host, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]) },
  });

  async fetch(url: string, init: RequestInit = {}): Promise<Awaited<ReturnType<typeof fetch>>> {
    const { host } = new URL(url);
    const cookies = this.#cookies.get(host) ?? new Map<string, string>();
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie !== '' && { cookie }) };
    const response = await fetch(url, { redirect: 'manual', ...init, headers, dispatcher: this.#dispatcher });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    this.#cookies.set(host, cookies);
    return response;
  }

  async visit(url: string, init?: RequestInit): Promise<Visited> {
    let response = await this.fetch(url, init);
    let at = url;
    for (let hops = 0; hops < 10 && response.status >= 300 && response.status < 400; hops += 1) {
      const next = new URL(response.headers.get('location') ?? '', at);
      // A fragment stays with the browser through redirects that bring none (RFC 9110 section 10.2.2).
      if (next.hash === '') next.hash = new URL(at).hash;
      at = next.href;
      response = await this.fetch(at);
    }
    return { url: at, status: response.status, text: await response.text() };
  }

  /** Sends the form of a page with some of its fields filled in. */
  async submit(page: Visited, fields: Readonly<Record<string, string>>): Promise<Visited> {
    const action = /<form[^>]*action="([^"]+)"/.exec(page.text)?.[1];
    const context = /name="ctx" value="([^"]+)"/.exec(page.text)?.[1];
    if (action === undefined || context === undefined) throw new Error(`no form on the page ${titleOf(page)}`);
    const body = new URLSearchParams({ ctx: context, ...fields }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.visit(new URL(action, page.url).href, { method: 'POST', body, headers });
  }

  async close(): Promise<void> {
    await this.#dispatcher.close();
  }
}

export const titleOf = ({ text }: Visited): string => /<title>([^<]*)/.exec(text)?.[1] ?? '';

/** How a person goes about signing in. */
export interface Person {
  readonly account: string;
  /** Consents as an administrator where that is asked for; otherwise goes back without. */
  readonly isAdministrator?: boolean;
  /** Types the second factor; otherwise gives up there. */
  readonly hasPhone?: boolean;
}

/** What the person does on each page of the simulated Microsoft, by the page's title. */
const answers: Readonly<Record<string, (person: Person) => Readonly<Record<string, string>>>> = {
  'Pick an account': ({ account }) => ({ username: account }),
  'Sign in to your account': ({ account }) => ({ action: 'next', username: account }),
  'Enter password': () => ({ action: 'password', password: 'any' }),
  'Enter code': ({ hasPhone }) => (hasPhone ? { action: 'code', code: '123456' } : { action: 'cancel' }),
  'Permissions requested': () => ({ action: 'accept' }),
  'Need admin approval': ({ isAdministrator }) => ({ action: isAdministrator ? 'administrator' : 'cancel' }),
};

/** Signs in like a person and returns the page it ends on: back at the application, or Microsoft's error page. */
export async function signIn(browser: ScriptedBrowser, signInUrl: string, person: Person): Promise<Visited> {
  let page = await browser.visit(signInUrl);
  for (let steps = 0; steps < 8; steps += 1) {
    const isProblem = page.text.includes('Troubleshooting details');
    const answer = answers[titleOf(page)];
    if (isProblem || !answer) break;
    page = await browser.submit(page, answer(person));
  }
  return page;
}
