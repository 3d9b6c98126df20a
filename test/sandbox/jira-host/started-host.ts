import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetch } from 'undici';
import { createJiraHost, type JiraHostOptions } from './jira-host.ts';
import type { Switches } from './switches.ts';

/** A listener on a free loopback port, for tests. */
export const serve = async (listener: RequestListener) => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
};

type Init = NonNullable<Parameters<typeof fetch>[1]>;

/** A stand-in that listens, and `browse`: a browser of it with its own session. */
export const startJiraHost = async (options: Partial<JiraHostOptions> = {}) => {
  const noCloud = () => Promise.reject(new Error('this test has no cloud'));
  const { listener, state, signIn } = createJiraHost({ entraFetch: noCloud, ...options });
  const { address, close } = await serve(listener);
  const browse = (switches: Partial<Switches> = {}) => {
    const cookie = signIn(switches);
    return (path: string, init: Init = {}) =>
      fetch(`${address}${path}`, { redirect: 'manual', ...init, headers: { cookie, ...init.headers } });
  };
  /** REST with JSON and the header that mutations need. */
  const rest = (switches: Partial<Switches> = {}) => {
    const go = browse(switches);
    return (method: string, path: string, body?: unknown) =>
      go(`/rest/oauth2-client/latest/config${path}`, {
        method,
        headers: { 'content-type': 'application/json', 'x-atlassian-token': 'no-check' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
  };
  return { address, state, browse, rest, close };
};

export const sampleLink = {
  name: 'Microsoft 365 mail',
  description: '',
  type: 'microsoft',
  clientId: 'e9e16a80-5a5b-4c5a-8a5b-0123456789ab',
  clientSecret: 'planted-secret',
  authorizationEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
  tokenEndpoint: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
  scopes: ['offline_access', 'https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
};
