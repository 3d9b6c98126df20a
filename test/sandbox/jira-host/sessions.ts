import { randomBytes } from 'node:crypto';
import type { Request, Response } from 'express';
import { defaultSwitches, type Switches } from './switches.ts';
import type { FlowRequest } from './test-flow.ts';

/** One browser: who is signed in, the switches it set, and the test flows it started. */
export interface Session {
  readonly id: string;
  readonly xsrfToken: string;
  switches: Switches;
  readonly flowRequests: Map<string, FlowRequest>;
}

const newSession = (switches: Switches): Session => ({
  id: randomBytes(16).toString('hex').toUpperCase(),
  xsrfToken: `B${randomBytes(6).toString('hex').toUpperCase()}_${randomBytes(20).toString('hex')}_lin`,
  switches,
  flowRequests: new Map(),
});

/** Jira's HTTP sessions, kept by the `JSESSIONID` cookie. */
export class Sessions {
  readonly #byId = new Map<string, Session>();
  readonly #byAccessToken = new Map<string, { readonly session: Session; readonly until: number }>();
  readonly #defaults: Switches;
  readonly #cookiePath: string;

  constructor(defaults: Partial<Switches>, contextPath: string) {
    this.#defaults = { ...defaultSwitches, ...defaults };
    this.#cookiePath = contextPath || '/';
  }

  open(changes: Partial<Switches> = {}): Session {
    const session = newSession({ ...this.#defaults, ...changes });
    this.#byId.set(session.id, session);
    return session;
  }

  /** Gives out a token that stands for a user with at most these rights. */
  openByAccessToken(accessToken: string, switches: Switches, until: number): void {
    this.#byAccessToken.set(accessToken, { session: newSession(switches), until });
  }

  /** Ends every session and token, as a log-out or a restart of Jira does. */
  clear(): void {
    this.#byId.clear();
    this.#byAccessToken.clear();
  }

  /** The session whose cookie or access token the request carries. */
  find(request: Request): Session | undefined {
    const [, accessToken] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (accessToken !== undefined) {
      const given = this.#byAccessToken.get(accessToken);
      return given && given.until > Date.now() ? given.session : undefined;
    }
    const id = /(?:^|;\s*)JSESSIONID=([^;\s]+)/.exec(request.headers.cookie ?? '')?.[1];
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The session of a request; without a cookie a stranger's, who is signed in as nobody and leaves nothing behind. */
  of(request: Request): Session {
    return this.find(request) ?? newSession({ ...this.#defaults, user: 'nobody' });
  }

  /** Sets the two cookies that Jira sets. A real Jira behind https adds `Secure`. */
  sendCookies(session: Session, response: Response): void {
    response.append('Set-Cookie', `JSESSIONID=${session.id}; Path=${this.#cookiePath}; HttpOnly`);
    response.append('Set-Cookie', `atlassian.xsrf.token=${session.xsrfToken}; Path=${this.#cookiePath}`);
  }

  /** The `Cookie` header of a browser with this session. */
  cookieHeader({ id, xsrfToken }: Session): string {
    return `JSESSIONID=${id}; atlassian.xsrf.token=${xsrfToken}`;
  }
}
