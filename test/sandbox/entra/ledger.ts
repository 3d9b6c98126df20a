import { randomBytes, randomUUID } from 'node:crypto';
import { type Account, type Application, type Authority, isPersonal } from './directory.ts';
import type { EntraError } from './entra-error.ts';
import { scopeErrors } from './grant-errors.ts';
import type { ResourceRequest, ScopeRequest } from './scopes.ts';

const minute = 60_000;
export const codeLifetimeMs = 10 * minute;
export const refreshTokenLifetimeMs = 90 * 24 * 60 * minute;

/** Under which platform of the registration a redirect URI stands. */
export type Platform = 'web' | 'spa' | 'publicClient';

/** What an authorization request asks for, checked. */
export interface AuthorizationRequest {
  readonly authority: Authority;
  readonly application: Application;
  readonly redirectUri: string;
  readonly platform: Platform;
  readonly responseMode: 'query' | 'fragment' | 'form_post';
  readonly scope: string;
  readonly state?: string;
  readonly nonce?: string;
  readonly loginHint?: string;
  readonly prompt: readonly string[];
  readonly codeChallenge?: { readonly value: string; readonly method: 'S256' | 'plain' };
  readonly wantsClientInfo: boolean;
}

/** A sign-in on its way, from the first page to the redirect. */
export interface SignIn {
  readonly id: string;
  readonly startedAt: number;
  readonly request: AuthorizationRequest;
  /** `adminConsent`: no code at the end, only the administrator's decision. */
  readonly purpose: 'authorize' | 'adminConsent';
  account: Account | undefined;
  /** The password was accepted, for this account. */
  knowsPassword?: boolean;
  secondFactor?: boolean;
  /** The person said to be an administrator of the tenant. */
  asAdministrator?: boolean;
  /** The consent page was accepted, if it had to be shown. */
  accepted?: boolean;
  /** What the application is told when the person gives up on the page shown last. */
  ifCancelled: EntraError;
}

/** What a code or a refresh token stands for. */
export interface Grant {
  readonly clientId: string;
  readonly platform: Platform;
  readonly account: Account;
  readonly scopes: ScopeRequest;
  /** The resource of a token request that names none. */
  readonly resource: ResourceRequest;
  readonly issuedAt: number;
  readonly secondFactor: boolean;
}

export interface CodeGrant extends Grant {
  readonly request: AuthorizationRequest;
  redeemed: boolean;
}

/** An account's session in one browser at one authority. */
export interface Session {
  readonly account: Account;
  secondFactor: boolean;
}

const handle = (prefix: string, bytes: number): string => `${prefix}${randomBytes(bytes).toString('base64url')}`;

/** Everything the simulated Entra remembers, in memory only: it is gone when the sandbox stops. */
export class Ledger {
  readonly #signIns = new Map<string, SignIn>();
  readonly #codes = new Map<string, CodeGrant>();
  readonly #refreshTokens = new Map<string, Grant>();
  readonly #consents = new Map<string, Set<string>>();
  readonly #sessions = new Map<string, Map<string, Session>>();

  startSignIn(request: AuthorizationRequest, purpose: SignIn['purpose'], startedAt: number): SignIn {
    for (const [id, old] of this.#signIns) if (old.startedAt < startedAt - 60 * minute) this.#signIns.delete(id);
    const signIn: SignIn = {
      id: randomUUID(),
      startedAt,
      request,
      purpose,
      account: undefined,
      ifCancelled: scopeErrors.declined(),
    };
    this.#signIns.set(signIn.id, signIn);
    return signIn;
  }

  signIn(id: string): SignIn | undefined {
    return this.#signIns.get(id);
  }

  endSignIn({ id }: SignIn): void {
    this.#signIns.delete(id);
  }

  issueCode(grant: Omit<CodeGrant, 'redeemed'>): string {
    const code = handle('1.A', 90);
    this.#codes.set(code, { ...grant, redeemed: false });
    return code;
  }

  code(code: string): CodeGrant | undefined {
    return this.#codes.get(code);
  }

  /** Another refresh token each time; those issued before stay good, as Microsoft's do. */
  issueRefreshToken(grant: Grant): string {
    const refreshToken = handle(isPersonal(grant.account.organization) ? 'M.C5' : '1.A', 180);
    this.#refreshTokens.set(refreshToken, grant);
    return refreshToken;
  }

  refreshToken(refreshToken: string): Grant | undefined {
    return this.#refreshTokens.get(refreshToken);
  }

  /** Delegated permissions consented to: by the registration's own state, by this user, or by an administrator. */
  consented({ home, registration }: Application, { organization, mailbox }: Account): Set<string> {
    return new Set([
      ...(registration.adminConsent && home === organization ? registration.delegatedPermissions : []),
      ...(this.#consents.get(`${organization.tenantId} ${registration.clientId} ${mailbox.objectId}`) ?? []),
      ...(this.#consents.get(`${organization.tenantId} ${registration.clientId}`) ?? []),
    ]);
  }

  /** Records consent: for one user, or without `mailbox` for everybody in the tenant. */
  consent(
    { registration }: Application,
    { organization, mailbox }: { organization: Account['organization']; mailbox?: Account['mailbox'] },
    permissions: readonly string[],
  ): void {
    const key = [organization.tenantId, registration.clientId, ...(mailbox ? [mailbox.objectId] : [])].join(' ');
    this.#consents.set(key, new Set([...(this.#consents.get(key) ?? []), ...permissions]));
  }

  /** Whether an administrator of the tenant consented, which application permissions need. */
  adminConsented({ home, registration }: Application, organization: Account['organization']): boolean {
    return (
      (registration.adminConsent && home === organization) ||
      this.#consents.has(`${organization.tenantId} ${registration.clientId}`)
    );
  }

  /** Sessions of one browser, by address; the map is the browser's own and may be written to. */
  sessions(browser: string | undefined): Map<string, Session> {
    return (browser === undefined ? undefined : this.#sessions.get(browser)) ?? new Map();
  }

  /** Keeps a session, and returns the name of the browser it belongs to. */
  keepSession(browser: string | undefined, session: Session): string {
    const name = browser !== undefined && this.#sessions.has(browser) ? browser : randomUUID();
    const sessions = this.sessions(name);
    sessions.set(session.account.mailbox.address, session);
    this.#sessions.set(name, sessions);
    return name;
  }

  endSessions(browser: string | undefined): void {
    if (browser !== undefined) this.#sessions.delete(browser);
  }
}
