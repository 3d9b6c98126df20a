import type { NetworkDoor } from '../../companion-service/probes/network/network-door.ts';

interface Page {
  readonly url: string;
  readonly text: string;
}

/** A browser without a screen that reaches real names through a door: keeps cookies, follows redirects, sends forms. */
export class DoorBrowser {
  readonly #door: NetworkDoor;
  readonly #cookies = new Map<string, string>();

  constructor(door: NetworkDoor) {
    this.#door = door;
  }

  /** Follows an address up to one that begins with `until`, filling in every form on the way with `fields`. */
  async goTo(address: string, until: string, fields: Readonly<Record<string, string>>): Promise<URL> {
    let next: { readonly url: string; readonly form?: URLSearchParams } = { url: address };
    for (let steps = 0; steps < 20; steps += 1) {
      const { location, page } = await this.#ask(next.url, next.form);
      if (location?.startsWith(until)) return new URL(location);
      next = location === undefined ? formOf(page, fields) : { url: location };
    }
    throw new Error('the way has no end');
  }

  async #ask(url: string, form?: URLSearchParams): Promise<{ location?: string; page: Page }> {
    const response = await this.#door.fetch(url, {
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form && { method: 'POST', body: form.toString() }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get('location');
    return { page: { url, text }, ...(location !== null && { location: new URL(location, url).href }) };
  }
}

/** The form of a page, its hidden fields kept and those of `fields` that it has filled in. */
function formOf({ url, text }: Page, fields: Readonly<Record<string, string>>): { url: string; form: URLSearchParams } {
  const action = /<form[^>]*action="([^"]+)"/.exec(text)?.[1];
  if (action === undefined) throw new Error(`no form on the page: ${text.slice(0, 300)}`);
  const form = new URLSearchParams();
  for (const [input] of text.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(input)?.[1];
    if (name !== undefined) form.set(name, fields[name] ?? /value="([^"]*)"/.exec(input)?.[1] ?? '');
  }
  return { url: new URL(action, url).href, form };
}
