import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { Agent, buildConnector, request } from 'undici';
import type { BenchMailbox, World } from '../servers/world.ts';

/**
 * What clients on Node share: the world named on the command line, its trust store, and Microsoft's tokens and mailboxes
 * over undici's `request`.
 */
const [worldFile = ''] = process.argv.slice(2);
export const world = JSON.parse(readFileSync(worldFile, 'utf8')) as World;
const { address, ports } = world;
export const secureContext = createSecureContext({ ca: readFileSync(world.caFile) });

export const openAgent = (): Agent => {
  const connector = buildConnector({ secureContext });
  return new Agent({
    connections: 24,
    connect: (options, done) =>
      connector(
        { ...options, hostname: address, host: address, port: String(ports.https), servername: options.hostname },
        done,
      ),
  });
};

async function json(dispatcher: Agent, url: string, options: Parameters<typeof request>[1]) {
  const { statusCode, body } = await request(url, { ...options, dispatcher });
  const content = (await body.json()) as Record<string, unknown>;
  if (statusCode !== 200) throw new Error(`${new URL(url).pathname}: ${statusCode}`);
  return content;
}

export async function token(
  agent: Agent,
  { refreshToken }: BenchMailbox,
  resource: 'outlook' | 'graph',
): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: world.clientId,
    client_secret: world.clientSecret,
    refresh_token: refreshToken,
    scope: world.scopes[resource],
  });
  const answer = await json(agent, `https://${world.authorityHost}/${world.tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  return String(answer['access_token']);
}

export async function graph(agent: Agent, accessToken: string): Promise<void> {
  const headers = { authorization: `Bearer ${accessToken}` };
  const inbox = `https://${world.graphHost}/v1.0/me/mailFolders/inbox`;
  await Promise.all([
    json(agent, `${inbox}?$select=id,displayName,totalItemCount,unreadItemCount`, { headers }),
    json(agent, `${inbox}/messages?$top=1&$select=id,receivedDateTime,isRead`, { headers }),
  ]);
}
