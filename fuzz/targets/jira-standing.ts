import { jiraStanding } from '../../companion-service/probes/http/jira-standing.ts';
import { doorAnswering, headerWords } from './http-answers.ts';
import { accessToken } from './planted.ts';
import { Broken, type Target } from './target.ts';

const answer = (status: number, body: unknown): string =>
  `${status}\ncontent-type: application/json\n\n${JSON.stringify(body)}`;
const permissions = (admin: unknown, systemAdmin: unknown) => ({
  permissions: { ADMINISTER: { havePermission: admin }, SYSTEM_ADMIN: { havePermission: systemAdmin } },
});
const charlie = { key: 'JIRAUSER10100', name: 'charlie' };

const cookies = 'JSESSIONID=0123456789abcdef0123456789abcdef; theme=dark';

/** The word by which Jira gives a permission: nothing else may raise anybody. */
const grants = /"havePermission"\s*:\s*true/;

export const jira: Target = {
  reads: 'Jira asked who somebody is and what they may do (`jira-standing.ts`, `http-exchange.ts`)',
  seeds: [
    [answer(200, charlie), answer(200, permissions(true, true))].join('\n%%\n'),
    [answer(200, { name: 'dora' }), answer(200, permissions(true, false))].join('\n%%\n'),
    [answer(200, charlie), answer(200, permissions(false, false))].join('\n%%\n'),
    [answer(401, { message: 'no' }), answer(200, permissions(false, false))].join('\n%%\n'),
    [answer(200, charlie), '302\nlocation: /login.jsp\n\n'].join('\n%%\n'),
    [answer(200, [charlie]), answer(200, { permissions: [] })].join('\n%%\n'),
    [answer(200, { key: 1, name: 'x'.repeat(300) }), answer(200, { permissions: { SYSTEM_ADMIN: true } })].join(
      '\n%%\n',
    ),
  ],
  dictionary: [
    ...['key', 'name', 'permissions', 'ADMINISTER', 'SYSTEM_ADMIN', 'havePermission', 'true', 'false', 'null'],
    ...['"havePermission":true', '__proto__', 'constructor', '\\u0000', '\\u001b', '\\u202e', ...headerWords],
  ],
  isJson: true,
  maxBytes: 3_000,
  usualBytes: 600,
  maxOutput: 4_000,
  isPrintable: true,
  run: async (input) => {
    const proof = (input.length & 1) === 0 ? { cookieHeader: cookies } : { accessToken };
    const standing = await jiraStanding(doorAnswering(input), 'https://jira.example', proof);
    if (typeof standing === 'string') return { output: standing, saw: [standing] };
    const { rank, userKey, userName } = standing;
    if (rank !== 'jiraUser' && !grants.test(input.toString('latin1').replace(/\\u00([2-7][0-9a-f])/gi, unescaped)))
      throw new Broken(`${rank} by nobody's word`);
    if (userKey === '' || userName === '' || userKey.length > 255 || userName.length > 255)
      throw new Broken('nobody by that name');
    return { output: standing, saw: [`${rank} ${userKey === userName}`] };
  },
};

const unescaped = (_all: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
