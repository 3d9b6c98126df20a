import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { apiTokenScopes, isApiTokenScope } from '../storage/api-token-scopes.ts';
import { type ApiToken, createApiToken, listApiTokens, revokeApiToken } from '../storage/api-tokens.ts';
import { type AuditActor, appendAuditIn } from '../storage/audit.ts';
import { ownTerminal, type Terminal, withStore } from './with-store.ts';

const longestDays = 365;
const namePattern = /^[\w][\w .@-]{0,79}$/;
const actor = (): AuditActor => ({ kind: 'commandLine', id: userInfo().username });

const stateOf = ({ revokedAt, expiresAt }: ApiToken): string =>
  revokedAt ? 'revoked' : expiresAt <= new Date() ? 'expired' : 'good';

const day = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? 'never';

function create(name: string, scopes: readonly string[], days: number, terminal: Terminal): Promise<number> {
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  return withStore(terminal, async (store) => {
    const { apiToken, secret } = await store.transaction(async (transaction) => {
      const made = await createApiToken(transaction, { name, scopes, madeBy: actor().id, expiresAt });
      const details = { name, scopes: scopes.join(' '), days };
      await appendAuditIn(transaction, {
        actor: actor(),
        action: 'tokenMade',
        target: `token:${made.apiToken.id}`,
        details,
      });
      return made;
    });
    // The token alone goes to standard output, so that it can be piped to where it is kept.
    terminal.complain(`Token ${apiToken.id}, good until ${day(expiresAt)}. It is shown this once:\n`);
    terminal.write(`${secret.reveal()}\n`);
    return 0;
  });
}

const list = (terminal: Terminal): Promise<number> =>
  withStore(terminal, async (store) => {
    for (const token of await listApiTokens(store)) {
      const { id, name, scopes, madeAt, expiresAt, lastUsedAt } = token;
      terminal.write(
        `${id}  ${stateOf(token).padEnd(7)}  made ${day(madeAt)}  until ${day(expiresAt)}  used ${day(lastUsedAt)}  ${scopes.join(',')}  ${name}\n`,
      );
    }
    return 0;
  });

const revoke = (id: string, terminal: Terminal): Promise<number> =>
  withStore(terminal, async (store) => {
    const revoked = await store.transaction(async (transaction) => {
      const token = await revokeApiToken(transaction, id);
      if (token) {
        await appendAuditIn(transaction, {
          actor: actor(),
          action: 'tokenRevoked',
          target: `token:${id}`,
          details: {},
        });
      }
      return token;
    });
    terminal.complain(revoked ? `Token ${id} is revoked.\n` : 'There is no such token, or it was revoked before.\n');
    return revoked ? 0 : 1;
  });

/** `token create|list|revoke`. Answers with the exit code; 1 when there is nothing to revoke. */
export async function tokenCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal,
): Promise<number | 'usage'> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, scope: { type: 'string', multiple: true }, days: { type: 'string' } },
  });
  const [action, id, ...others] = positionals;
  const { name, scope = [], days = '90' } = values;
  if (action === 'create') {
    const scopes = [...new Set(scope.flatMap((text) => text.split(',')))];
    const isUsable =
      id === undefined &&
      name !== undefined &&
      namePattern.test(name) &&
      scopes.length > 0 &&
      scopes.every(isApiTokenScope) &&
      /^\d{1,3}$/.test(days) &&
      Number(days) >= 1 &&
      Number(days) <= longestDays;
    if (isUsable) return create(name, scopes, Number(days), terminal);
    terminal.complain(
      `Needed: --name, --scope of ${apiTokenScopes.join(', ')}, and --days from 1 to ${longestDays}.\n`,
    );
    return 'usage';
  }
  const hasOptions = Object.keys(values).length > 0;
  if (action === 'list' && id === undefined && !hasOptions) return list(terminal);
  if (action === 'revoke' && id !== undefined && others.length === 0 && !hasOptions) return revoke(id, terminal);
  return 'usage';
}
