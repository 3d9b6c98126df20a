import type { HttpRequest } from '../network/network-door.ts';

/** Asked of every server alike; some refuse a client without a name. */
const always = { accept: '*/*', 'user-agent': 'jira-mail-oauth' };

/** The fields of a request as they are sent, in that order; the connection adds `host` and what frames the body. */
export const sentHeaders = (headers: HttpRequest['headers']): Readonly<Record<string, string>> => ({
  ...always,
  ...headers,
});
