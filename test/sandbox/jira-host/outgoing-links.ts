import { createHash, randomUUID } from 'node:crypto';

const linkTypes = ['google', 'microsoft', 'generic'] as const;

/** An outgoing OAuth 2.0 link as Jira stores it. Fields that the stand-in does not know are kept. */
export interface OutgoingLink {
  readonly [unknownField: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly type: (typeof linkTypes)[number];
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly scopes: readonly string[];
  readonly redirectUriSuffix: string;
}

interface FieldErrors {
  readonly errors: readonly string[];
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
}

/** Last segment of the Redirect URL: unpadded base64url of the authorization endpoint's MD5. */
export const redirectUriSuffix = (authorizationEndpoint: string): string =>
  createHash('md5').update(authorizationEndpoint).digest('base64url');

export const isHttpsAddress = (value: unknown): value is string =>
  typeof value === 'string' && URL.canParse(value) && new URL(value).protocol === 'https:';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Jira's outgoing links, with the rules under which Jira saves one. */
export class OutgoingLinks {
  readonly #byId = new Map<string, OutgoingLink>();

  all(): OutgoingLink[] {
    return [...this.#byId.values()];
  }

  get(id: string): OutgoingLink | undefined {
    return this.#byId.get(id);
  }

  named(name: string): OutgoingLink | undefined {
    return this.all().find((link) => link.name === name);
  }

  isNameUnique(name: string, exceptId?: string): boolean {
    return !this.all().some((link) => link.name === name && link.id !== exceptId);
  }

  remove(id: string): boolean {
    return this.#byId.delete(id);
  }

  /** Saves a new link, or replaces one; without a client secret the replaced one's stays. */
  save(wire: Readonly<Record<string, unknown>>, replaced?: OutgoingLink): OutgoingLink | FieldErrors {
    const link: OutgoingLink = {
      ...wire,
      id: replaced?.id ?? randomUUID(),
      name: textOf(wire['name']),
      description: textOf(wire['description']),
      type: textOf(wire['type']).toLowerCase() as OutgoingLink['type'],
      clientId: textOf(wire['clientId']),
      clientSecret: textOf(wire['clientSecret']) || (replaced?.clientSecret ?? ''),
      authorizationEndpoint: textOf(wire['authorizationEndpoint']),
      tokenEndpoint: textOf(wire['tokenEndpoint']),
      scopes: Array.isArray(wire['scopes']) ? [...new Set(wire['scopes'].map(textOf))].sort() : [],
      redirectUriSuffix: redirectUriSuffix(textOf(wire['authorizationEndpoint'])),
    };
    const fieldErrors = this.#fieldErrorsOf(link);
    if (Object.keys(fieldErrors).length > 0) return { errors: [], fieldErrors };
    this.#byId.set(link.id, link);
    return link;
  }

  #fieldErrorsOf(link: OutgoingLink): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const field of ['name', 'clientId', 'clientSecret'] as const)
      if (link[field] === '') found[field] = ['This field is required.'];
    if (link.name.length > 255) found['name'] = ['The name is longer than 255 characters.'];
    if (link.name !== '' && !this.isNameUnique(link.name, link.id)) found['name'] = ['This name is already in use.'];
    if (!linkTypes.includes(link.type)) found['type'] = ['The type is google, microsoft or generic.'];
    for (const field of ['authorizationEndpoint', 'tokenEndpoint'] as const)
      if (!isHttpsAddress(link[field])) found[field] = ['Enter a valid URL that begins with https://.'];
    if (link.scopes.length === 0 || link.scopes.includes('')) found['scopes'] = ['Enter at least one scope.'];
    return found;
  }
}

/** The link as REST shows it: everything but the secret. */
export const withoutSecret = ({ clientSecret: _, ...shown }: OutgoingLink): Record<string, unknown> => shown;
