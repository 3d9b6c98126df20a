import { Agent, fetch, type RequestInit } from 'undici';
import { jiraBaseUrl } from '../sandbox/organizations.ts';
import { ScriptedBrowser } from '../sandbox/scripted-browser.ts';

type Answer = Awaited<ReturnType<typeof fetch>>;

/**
 * A browser that finds Jira's own address at a reverse proxy, with TLS, and everything else in the sandbox. Keeps
 * cookies by host as browsers do, `Secure` and `Path` respected.
 */
export class ProxiedBrowser extends ScriptedBrowser {
  readonly setCookies: string[] = [];
  readonly #jar = new Map<string, { value: string; path: string }>();
  readonly #edgeOrigin: string;
  readonly #agent: Agent;

  constructor({ proxyPort, caPem, edgeOrigin }: { proxyPort: number; caPem: string; edgeOrigin: string }) {
    super();
    this.#edgeOrigin = edgeOrigin;
    const toProxy = { ca: caPem, servername: new URL(jiraBaseUrl).hostname };
    this.#agent = new Agent({
      connect: { ...toProxy, lookup: (_host, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) },
    });
    this.origin = `${jiraBaseUrl}:${proxyPort}`;
  }

  /** Where this browser finds Jira. */
  readonly origin: string;

  override async fetch(url: string, init: RequestInit = {}): Promise<Answer> {
    // The simulated Microsoft sends browsers to the sandbox's edge; here the proxy stands in front of Jira.
    const real = url.startsWith(`${this.#edgeOrigin}/`) ? `${this.origin}${url.slice(this.#edgeOrigin.length)}` : url;
    if (!real.startsWith(this.origin)) return super.fetch(real, init);
    const { pathname } = new URL(real);
    const cookie = [...this.#jar]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie !== '' && { cookie }) };
    const response = await fetch(real, { redirect: 'manual', ...init, headers, dispatcher: this.#agent });
    for (const line of response.headers.getSetCookie()) {
      this.setCookies.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#jar.set(name, { value, path: /;\s*path=([^;]+)/i.exec(line)?.[1] ?? '/' });
    }
    return response;
  }

  override async close(): Promise<void> {
    await super.close();
    await this.#agent.destroy();
  }
}
