import { expect, test } from '@jest/globals';
import { graphChallenge } from '../../../companion-service/probes/graph/graph-challenge.ts';
import { graphMailbox, readGraphError } from '../../../companion-service/probes/graph/graph-mailbox.ts';
import { Secret } from '../../../companion-service/probes/secret.ts';
import { doorTo } from '../door-to.ts';
import { answering, tlsServer } from '../scripted-server.ts';

const { signal } = new AbortController();
const graphResource = 'https://graph.example';

async function graph(...answers: readonly string[]) {
  const heard: string[] = [];
  let connections = 0;
  const server = await tlsServer(
    (socket) => {
      connections += 1;
      answering(socket, '', answers, heard);
    },
    { hostName: 'graph.example' },
  );
  const door = await doorTo(server, 'graph.example:443');
  return { door, heard, connections: () => connections };
}
/** A door to a server whose answer depends on the request. */
async function graphAnswering(answer: (request: string) => string) {
  const server = await tlsServer((socket) => void answering(socket, '', [answer]), { hostName: 'graph.example' });
  const door = await doorTo(server, 'graph.example:443');
  return door;
}
const json = (status: string, body: unknown, ...fields: string[]) => {
  const text = JSON.stringify(body);
  const head = [`HTTP/1.1 ${status}`, 'content-type: application/json', `content-length: ${Buffer.byteLength(text)}`];
  return `${[...head, ...fields].join('\r\n')}\r\n\r\n${text}`;
};
const target = {
  graphResource,
  mailbox: 'support@contoso.example',
  addressedByUser: false,
  accessToken: new Secret('eyJhbGciOiJub25lIn0.e30.c2ln'),
};

test('opens the inbox and reads one message, side by side', async () => {
  const both = json('200 OK', { id: 'x', totalItemCount: 12, unreadItemCount: 3, value: [{ id: 'm' }] });
  const { door, heard, connections } = await graph(both, both);
  const seen = await graphMailbox(door, target, { signal });
  expect(seen).toMatchObject({
    mailbox: 'support@contoso.example',
    inbox: { totalItemCount: 12, unreadItemCount: 3, exchange: { status: 200 } },
    messages: { count: 1, exchange: { status: 200 } },
  });
  expect(connections()).toBe(2);
  expect(heard.some((request) => /^GET \/v1\.0\/me\/mailFolders\/inbox\?/.test(request))).toBe(true);
  expect(heard.some((request) => /^GET \/v1\.0\/me\/mailFolders\/inbox\/messages\?/.test(request))).toBe(true);
  expect(heard[0]).toMatch(/client-request-id: [0-9a-f-]{36}/i);
  expect(JSON.stringify(seen)).not.toContain('c2ln');
});

test('the body of a message was readable, and what it says is kept nowhere', async () => {
  const words = 'the password of the door is swordfish';
  const message = { id: 'm', bodyPreview: words };
  const both = json('200 OK', { id: 'x', totalItemCount: 12, unreadItemCount: 3, value: [message] });
  const { door, heard } = await graph(both, both);
  const seen = await graphMailbox(door, { ...target, mayReadBody: true }, { signal });
  expect(seen.messages).toMatchObject({ count: 1, bodyReadable: true });
  expect(heard.join('')).toContain('isRead,bodyPreview');
  expect(JSON.stringify(seen)).not.toContain('swordfish');
  const cut = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
  const half = `{"totalItemCount":1,"value":[{"id":"m","bodyPreview":"${words}`;
  const folder = json('200 OK', { totalItemCount: 1 });
  const broken = `${cut}content-length: ${half.length}\r\n\r\n${half}`;
  const again = await graphAnswering((request) => (request.includes('/messages') ? broken : folder));
  const told = await graphMailbox(again, { ...target, mayReadBody: true }, { signal });
  expect(told.messages?.exchange.unexpectedBody).toBe('{"totalItemCount":1,"value":[{"id":"m",');
  expect(JSON.stringify(told)).not.toContain('swordfish');
});

test('a permission that does not reach the body does not ask for it', async () => {
  const both = json('200 OK', { id: 'x', totalItemCount: 0, unreadItemCount: 0, value: [] });
  const { door, heard } = await graph(both, both);
  expect((await graphMailbox(door, target, { signal })).messages?.bodyReadable).toBeUndefined();
  expect(heard.join('')).not.toContain('bodyPreview');
});

test('a shared mailbox is addressed by name, and an error ends it there', async () => {
  const { door, heard } = await graph(
    json('403 Forbidden', {
      error: { code: 'ErrorAccessDenied', message: 'Access is denied.', innerError: { 'request-id': 'abc' } },
    }),
  );
  const seen = await graphMailbox(door, { ...target, addressedByUser: true }, { signal });
  expect(seen.inbox.error).toEqual({ code: 'ErrorAccessDenied', message: 'Access is denied.', requestId: 'abc' });
  expect(seen.messages).toBeUndefined();
  expect(heard[0]).toContain('/v1.0/users/support%40contoso.example/mailFolders/inbox');
});

test.each([null, [], 'x', { error: 'invalid_grant' }, { error: { code: 7 } }, { value: 'none' }])(
  'an answer of another shape is no error of Graph: %j',
  (body) => {
    expect(readGraphError(body)).toBeUndefined();
  },
);

test('the innermost code is the most specific, and nesting without end is not followed', () => {
  expect(
    readGraphError({ error: { code: 'a', message: 'm', innererror: { code: 'b', innererror: { code: 'c' } } } }),
  ).toEqual({ code: 'a', message: 'm', innerCode: 'c' });
  const endless: Record<string, unknown> = { code: 'a' };
  endless['innerError'] = endless;
  expect(readGraphError({ error: endless })).toMatchObject({ code: 'a' });
});

test.each([
  ['https://login.microsoftonline.us/common', 'https://login.microsoftonline.us/common'],
  ['javascript:alert(1)', undefined],
])('the challenge names the login host: %s', async (uri, authorizationUri) => {
  const challenge = `www-authenticate: Bearer realm="", authorization_uri="${uri}", client_id="00000003-0000-0000-c000-000000000000"`;
  const { door } = await graph(json('401 Unauthorized', {}, challenge));
  const seen = await graphChallenge(door, graphResource, { signal });
  expect(seen.exchange.status).toBe(401);
  expect(seen.authorizationUri).toBe(authorizationUri);
});
