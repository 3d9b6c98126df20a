import { expect, test } from '@jest/globals';
import express from 'express';
import { sampleLink, serve, startJiraHost } from './started-host.ts';

const browserEntra = 'http://entra.localhost';
const realEntra = 'https://login.microsoftonline.com';

/** A Jira whose token endpoint is a server of this test's, and a saved link in it. */
const start = async (tokens: object, linkChanges: object = {}, status = 200) => {
  const requests: { body: Record<string, string>; authorization: string | undefined }[] = [];
  const app = express().use(express.urlencoded());
  app.post('/common/oauth2/v2.0/token', (request, response) => {
    requests.push({ body: request.body, authorization: request.get('authorization') });
    response.status(status).json(tokens);
  });
  const entra = await serve(app);
  let clock = Date.now();
  const host = await startJiraHost({
    entraFetch: (url, init) => fetch(url.replace(realEntra, entra.address), init),
    toBrowserAddress: (address) => address.replace(realEntra, browserEntra),
    now: () => clock,
  });
  const saved = host.state.links.save({ ...sampleLink, ...linkChanges });
  const go = host.browse();
  const callbackUrl = 'https://jira.contoso.example/page#mail-oauth/tested';
  const post = async () => {
    const query = new URLSearchParams({ id: String('id' in saved && saved.id), callbackUrl });
    const response = await go(`/rest/oauth2-client/latest/config/flow?${query}`, {
      method: 'POST',
      headers: { 'x-atlassian-token': 'no-check' },
    });
    const flow = (await response.json()) as { id: string; initFlowUrl: string };
    return { id: flow.id, path: flow.initFlowUrl.replace('https://jira.contoso.example', '') };
  };
  const location = async (path: string): Promise<string> => (await go(path)).headers.get('location') ?? '';
  return {
    host,
    go,
    post,
    location,
    callbackUrl,
    requests,
    later: (ms: number) => {
      clock += ms;
    },
    /** Starts a flow, follows it to Entra, and comes back with these parameters. */
    run: async (answer: Record<string, string> = { code: 'a-code' }) => {
      const { id, path } = await post();
      const authorize = new URL(await location(path));
      const redirect = new URL(authorize.searchParams.get('redirect_uri') ?? '');
      const state = authorize.searchParams.get('state') ?? '';
      const landed = await location(`${redirect.pathname}?${new URLSearchParams({ state, ...answer })}`);
      const result = await go(`/rest/oauth2-client/latest/config/flow/${id}`);
      return { id, authorize, landed, result: { status: result.status, body: await result.json() } };
    },
    close: async () => {
      await host.close();
      await entra.close();
    },
  };
};

const complete = { access_token: 'at', refresh_token: 'rt', expires_in: 3600, token_type: 'Bearer' };

test('goes to the saved endpoint and back, redeems without PKCE, and is read once', async () => {
  const flow = await start(complete, { scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All'] });
  try {
    const { id, authorize, landed, result } = await flow.run();
    expect(authorize.origin + authorize.pathname).toBe(`${browserEntra}/common/oauth2/v2.0/authorize`);
    const redirectUri = 'https://jira.contoso.example/plugins/servlet/oauth2/client/callback/FC8GQRj7OZO_j1_b6A-Eig';
    expect(Object.fromEntries(authorize.searchParams)).toEqual({
      response_type: 'code',
      client_id: sampleLink.clientId,
      redirect_uri: redirectUri,
      scope: 'https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
      state: expect.stringMatching(/.{20,}/),
      prompt: 'select_account',
    });
    expect(flow.requests).toEqual([
      {
        body: {
          grant_type: 'authorization_code',
          code: 'a-code',
          redirect_uri: redirectUri,
          client_id: sampleLink.clientId,
          client_secret: 'planted-secret',
        },
        authorization: undefined,
      },
    ]);
    expect(landed).toBe(`${flow.callbackUrl}/${id}`);
    expect(result).toEqual({ status: 200, body: { success: true, error: null } });
    expect((await flow.go(`/rest/oauth2-client/latest/config/flow/${id}`)).status).toBe(404);
  } finally {
    await flow.close();
  }
});

const withoutRefresh = { access_token: 'at', expires_in: 3600 };
const days31 = { access_token: 'at', expires_in: 31 * 86_400 };
const failed = 'The connection has failed. Check the application logs for details.';
test.each([
  ['microsoft', withoutRefresh, 200, 'Refresh token is missing but required for the provider'],
  ['microsoft', days31, 200, 'Refresh token is missing but required for the provider'],
  ['generic', withoutRefresh, 200, 'Refresh token is not present and access token lifetime is too short'],
  ['generic', days31, 200, null],
  ['generic', complete, 200, null],
  ['generic', { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid client secret' }, 401, failed],
])('type %s with %j (%d) ends with %j', async (type, tokens, status, error) => {
  const flow = await start(tokens, { type }, status);
  try {
    expect((await flow.run()).result.body).toEqual({ success: error === null, error });
    expect(flow.host.state.applicationLog.join()).not.toContain('planted-secret');
    if (error === failed) expect(flow.host.state.applicationLog.join()).toContain('AADSTS7000215');
  } finally {
    await flow.close();
  }
});

test('type generic adds no scope', async () => {
  const flow = await start(complete, { type: 'generic', scopes: ['openid'] });
  try {
    expect((await flow.run()).authorize.searchParams.get('scope')).toBe('openid');
  } finally {
    await flow.close();
  }
});

test('an error from the authorization endpoint is a failed connection', async () => {
  const flow = await start(complete);
  try {
    const { result } = await flow.run({ error: 'access_denied', error_description: 'AADSTS65004: declined' });
    expect(result.body).toEqual({ success: false, error: failed });
    expect(flow.requests).toEqual([]);
  } finally {
    await flow.close();
  }
});

test.each([
  ['an unknown state', { state: 'made-up', code: 'a-code' }],
  ['no state', { state: '', code: 'a-code' }],
])('%s lands on the home page and nothing is redeemed', async (_, answer) => {
  const flow = await start(complete);
  try {
    const { landed, result } = await flow.run(answer);
    expect([landed, result.status, flow.requests]).toEqual(['/', 404, []]);
  } finally {
    await flow.close();
  }
});

test('a flow started too late, finished too late, or by another browser lands on the home page', async () => {
  const flow = await start(complete);
  try {
    const late = await flow.post();
    flow.later(121_000);
    expect(await flow.location(late.path)).toBe('/');

    const slow = await flow.post();
    const authorize = new URL(await flow.location(slow.path));
    const callback = `${new URL(authorize.searchParams.get('redirect_uri') ?? '').pathname}?code=c&state=${authorize.searchParams.get('state')}`;
    expect((await flow.host.browse()(callback)).headers.get('location')).toBe('/');
    flow.later(181_000);
    expect(await flow.location(callback)).toBe('/');
    expect(flow.requests).toEqual([]);
  } finally {
    await flow.close();
  }
});

test('the stock page tells the result of its own test', async () => {
  const flow = await start(withoutRefresh);
  try {
    const landed = await flow.location('/plugins/servlet/applinks/listApplicationLinks/flow-result/lost');
    expect(landed).toContain('oauth2ResultType=error');
    expect(await (await flow.go(landed)).text()).toContain('The flow was lost.');
  } finally {
    await flow.close();
  }
});
