import type { ServedEntra } from './served-entra.ts';

/** Where a browser stands: on a page of Entra, or back at the application. */
interface Place {
  readonly status: number;
  readonly html: string;
  /** Address and parameters with which the application was called back; absent on a page. */
  readonly callback?: URL;
}

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_all, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? "'",
  );

/** A browser without script that fills in the sign-in pages: just enough of forms and cookies. */
export class FormBrowser {
  readonly #fetch: ServedEntra['fetch'];
  #cookie: string | undefined;
  #place: Place = { status: 0, html: '' };
  #address = new URL('https://login.microsoftonline.com/');

  constructor(fetch: ServedEntra['fetch']) {
    this.#fetch = fetch;
  }

  open(address: string | URL): Promise<Place> {
    return this.#load(new URL(address));
  }

  /** Presses a button of the page by its action, with these fields filled in. */
  press(action: string, fields: Readonly<Record<string, string>> = {}): Promise<Place> {
    return this.#submit({ action, ...fields });
  }

  /** Picks an account in the account picker. */
  pick(address: string): Promise<Place> {
    if (!this.#place.html.includes(`value="${address}"`)) throw new Error(`${address} is not on the page`);
    return this.#submit({ username: address });
  }

  /** The text of the page's message, if it has one. */
  get alert(): string | undefined {
    const found = /role="alert"[^>]*>([^<]*)</.exec(this.#place.html)?.[1];
    return found === undefined ? undefined : unescaped(found);
  }

  get heading(): string | undefined {
    return /<h1>([^<]*)<\/h1>/.exec(this.#place.html)?.[1];
  }

  #submit(fields: Readonly<Record<string, string>>): Promise<Place> {
    const action = /<form method="post" action="([^"]*)"/.exec(this.#place.html)?.[1];
    const ctx = /name="ctx" value="([^"]*)"/.exec(this.#place.html)?.[1];
    if (action === undefined || ctx === undefined) throw new Error(`no form on the page: ${this.heading ?? ''}`);
    return this.#load(new URL(action, this.#address), new URLSearchParams({ ctx, ...fields }));
  }

  async #load(address: URL, body?: URLSearchParams): Promise<Place> {
    const response = await this.#fetch(address, {
      headers: this.#cookie === undefined ? {} : { cookie: this.#cookie },
      ...(body && { method: 'POST', body }),
    });
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.#cookie;
    const location = response.headers.get('location');
    this.#address = address;
    this.#place = {
      status: response.status,
      html: await response.text(),
      ...(location !== null && { callback: new URL(location, address) }),
    };
    return this.#place;
  }
}

/** Address of an authorization request with the usual parameters; those given replace them, `undefined` drops one. */
export const authorizeAddress = (
  host: string,
  tenant: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string => {
  const address = new URL(`https://${host}/${tenant}/oauth2/v2.0/authorize`);
  for (const [name, value] of Object.entries({ response_type: 'code', state: 'a state', ...parameters })) {
    if (value !== undefined) address.searchParams.set(name, value);
  }
  return address.href;
};
