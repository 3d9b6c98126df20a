import { expect, test } from '@jest/globals';
import { explain } from '../../companion-service/facts/explain/explain.ts';
import { masked } from '../../companion-service/facts/explain/masking.ts';
import { boundedText, maskSecrets } from '../../companion-service/probes/bounded-text.ts';
import { applicationObject } from '../../companion-service/probes/graph/application-object.ts';
import { exchangeJson } from '../../companion-service/probes/http/http-exchange.ts';
import { jiraStanding } from '../../companion-service/probes/http/jira-standing.ts';
import { imapSession } from '../../companion-service/probes/mail/imap-session.ts';
import { domainTenants } from '../../companion-service/probes/oauth/domain-tenants.ts';
import { requestByRefreshToken } from '../../companion-service/probes/oauth/token-request.ts';
import { Secret } from '../../companion-service/probes/secret.ts';
import { doorAnswering, limits } from '../../fuzz/targets/http-answers.ts';
import { accessToken, mailbox, plantedRefresh, plantedSecret } from '../../fuzz/targets/planted.ts';
import { talkTo } from '../../fuzz/targets/stand-in-stream.ts';

/** What the fuzzer has found; each case was wrong once. */

const imap = async (...chunks: string[]) =>
  (
    await talkTo(
      chunks.map((chunk) => Buffer.from(chunk)),
      (stream, signal) => imapSession(stream, { mailbox, accessToken }, signal),
    )
  ).result;

test('an empty literal does not swallow the line after its own', async () => {
  const session = await imap('* OK {0}\r\n\r\nA1 OK done\r\n* 3 EXISTS\r\nA3 OK [READ-ONLY] done\r\n');
  expect(session).toMatchObject({ authentication: { accepted: true }, messageCount: 3 });
});

test('what a literal says is no announcement of another literal', async () => {
  const session = await imap('* OK {3}\r\n{5}\r\nA1 OK done\r\nA3 OK [READ-ONLY] done\r\n');
  expect(session).toMatchObject({ authentication: { accepted: true }, readOnly: true });
});

test('a response of literals without end is given up', async () => {
  const session = await imap('* x {0}\r\n', ' {0}\r\n'.repeat(200));
  expect(session.failure).toMatchObject({ code: 'TOO_MUCH_DATA', message: 'too many literals' });
});

test('a token sent back at the end of what is shown of a challenge leaves nothing of itself', async () => {
  const challenge = Buffer.from(`${'x '.repeat(235)}${accessToken.reveal()}`).toString('base64');
  const session = await imap(`+ ${challenge}\r\nA1 NO no\r\n`);
  expect(session.authentication?.challenge).toBe(`${'x '.repeat(235)}[masked]`);
});

test('a secret sent back in a header is masked', async () => {
  const door = doorAnswering(
    Buffer.from(`302\ncontent-type: text/${plantedSecret}\nlocation: https://a.invalid/${plantedSecret}\n\n`),
  );
  const { exchange } = await exchangeJson(door, 'https://b.invalid/', {}, { ...limits(), secrets: [plantedSecret] });
  expect(exchange).toMatchObject({ contentType: 'text/[masked]', redirectedTo: 'https://a.invalid/[masked]' });
});

const refreshed = (scope: string) =>
  requestByRefreshToken(
    {
      door: doorAnswering(Buffer.from(`200\n\n${JSON.stringify({ token_type: 'Bearer', access_token: 'x', scope })}`)),
      tokenEndpoint: 'https://login.invalid/token',
      issuer: 'https://login.invalid/v2.0',
      clientId: 'c',
      clientSecret: new Secret(plantedSecret),
      timeoutMs: 5_000,
    },
    new Secret(plantedRefresh),
    'graph',
    [],
    limits().signal,
  );

test('a secret among the granted scopes is masked', async () => {
  const { observation } = await refreshed(`Mail.Read ${plantedSecret} ${plantedRefresh}\u0007`);
  expect(observation.grantedScopes).toEqual(['Mail.Read', '[masked]', '[masked].']);
});

test('granted scopes are bounded, in number and in length', async () => {
  const { observation } = await refreshed(`${'a '.repeat(5_000)}${'b!'.repeat(5_000)}`);
  expect(observation.grantedScopes).toHaveLength(100);
  expect((await refreshed('b!'.repeat(5_000))).observation.grantedScopes?.[0]).toHaveLength(200);
});

test('a client secret is masked behind other characters too', () => {
  expect(maskSecrets('Oa1B8Q~planted.client.secret_value-0123456789')).toBe('O[masked]');
});

test('a token is masked behind other letters too', () => {
  expect(masked('AUTHeyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJ4In0.c2ln')).toBe('AUTH[token]');
});

test('a control character does not cut a named value in two', () => {
  expect(boundedText('client_secret=abc\u000bdef', 100)).toBe('client_secret=*******');
});

test('what is masked already is left as it is', () => {
  expect(masked('password=[secret] client_secret="[secret]"')).toBe('password=[secret] client_secret="[secret]"');
});

test('a password in an address is masked when the user is a mail address', () => {
  expect(masked('http://jira@contoso.com:hunter2@proxy:3128')).toBe('http://[secret]@proxy:3128');
});

test('evidence of a pasted text cannot steer a terminal', () => {
  const [finding] = explain('x \u001b[31m ECONNREFUSED \u202e y').findings;
  expect(finding?.evidence).toBe('x [31m ECONNREFUSED y');
});

test('masking takes linear time for code= without a figure', () => {
  const text = 'code='.repeat(40_000);
  const { user } = process.cpuUsage();
  expect(masked(text)).toBe(text);
  expect((process.cpuUsage().user - user) / 1000).toBeLessThan(1_500);
});

const jiraAnswers = (user: unknown) =>
  jiraStanding(
    doorAnswering(
      Buffer.from([user, { permissions: {} }].map((body) => `200\n\n${JSON.stringify(body)}`).join('\n%%\n'), 'utf8'),
    ),
    'https://jira.example',
    { accessToken },
  );

test('nobody of that name is let in: control characters, or longer than a name in Jira can be', async () => {
  expect(await jiraAnswers({ name: 'charlie', key: 'JIRAUSER1' })).toMatchObject({ userKey: 'JIRAUSER1' });
  expect(await jiraAnswers({ name: 'char\u001blie' })).toBe('jiraSilent');
  expect(await jiraAnswers({ name: 'x\u202eadmin' })).toBe('jiraSilent');
  expect(await jiraAnswers({ name: 'x'.repeat(300) })).toBe('jiraSilent');
});

test('names that DNS and the user realm tell of a domain are printable and bounded', async () => {
  const door = doorAnswering(
    Buffer.from(['400\n\n', '400\n\n', '400\n\n', '200\n\n{"domain_name":"a\\u001b[31m"}'].join('\n%%\n')),
  );
  const names = ['mx\u009b1.example', 'y.'.repeat(500)];
  const seen = await domainTenants({ ...door, mailExchangers: async () => names }, 'contoso.com', limits());
  expect(seen.userRealmDomain).toBe('a.[31m');
  expect(seen.mx).toEqual(['mx.1.example', `${'y.'.repeat(126)}…`]);
});

test('a secret that Graph tells among the parts of the app is masked', async () => {
  const clientId = '11111111-2222-4333-8444-555555555555';
  const uris = [`https://a.invalid/${plantedSecret}`, `https://b.invalid/${accessToken.reveal()}`];
  const app = { appId: clientId, displayName: accessToken.reveal(), web: { redirectUris: uris } };
  const { registration } = await applicationObject(
    doorAnswering(Buffer.from(`200\n\n${JSON.stringify(app)}`)),
    { graphResource: 'https://graph.invalid', clientId, accessToken, clientSecret: new Secret(plantedSecret) },
    limits(),
  );
  expect(registration?.displayName).toBe('[masked]');
  expect(registration?.redirectUris.web).toEqual(['https://a.invalid/[masked]', 'https://b.invalid/[masked]']);
});
