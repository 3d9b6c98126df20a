import type { IncomingLink } from './oauth2-provider.ts';
import type { OutgoingLinks } from './outgoing-links.ts';
import type { Plugin } from './plugin-jar.ts';
import type { Session, Sessions } from './sessions.ts';

/** The part of `fetch` that Jira's token request uses. */
export type TokenFetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<{ readonly status: number; json(): Promise<unknown> }>;

/** What every part of the stand-in works with. */
export interface HostContext {
  /** Empty, or like `/jira`. */
  readonly contextPath: string;
  /** The base URL that Jira is configured with, context path included; `http:` when the switch says so. */
  baseUrl(session: Session): string;
  /** The address at which the browser finds what Jira calls by its real name. */
  toBrowserAddress(address: string): string;
  fromBrowserAddress(address: string): string;
  readonly tokenFetch: TokenFetch;
  readonly sessions: Sessions;
  readonly links: OutgoingLinks;
  /** Applications that Jira signs people in for. */
  readonly incomingLinks: IncomingLink[];
  plugin(): Plugin | undefined;
  /** The list of what there is to try, where the stand-in is part of a larger world. */
  readonly startPageAddress: string | undefined;
  now(): number;
  /** Jira's application log; never holds a secret. */
  log(line: string): void;
}
