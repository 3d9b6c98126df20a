import { connectionValues } from '#facts/connection-values.ts';
import { planIds, planOf } from '#facts/plans.ts';
import type { Settings } from '#facts/settings.ts';
import type { Connection } from '../probes/observations.ts';
import { defineCheck, fail, notApplicable, pass, type Verdict, warn } from './define-check.ts';
import { failNetwork } from './reading/recognised.ts';
import { connectionOf, uses } from './reading/subjects.ts';

/** How Exchange Online opens each conversation. */
const shapes = {
  imap: /^\* OK .*Microsoft Exchange IMAP4 service is ready/i,
  pop: /^\+OK .*Microsoft Exchange POP3 service is ready/i,
  smtp: /^220 .*Microsoft ESMTP MAIL Service/i,
} as const;

const endsWithAny = (name: string, suffixes: readonly string[]): boolean =>
  suffixes.some((suffix) => name.toLowerCase().endsWith(suffix));

/** The server's own name, where it belongs to another plan and not to the chosen one. */
function otherCloud(serverName: string, { plan }: Settings, host: string): Verdict | undefined {
  const chosen = planOf(plan);
  if (endsWithAny(serverName, chosen.greetingSuffixes)) return undefined;
  const owner = planIds
    .map(planOf)
    .find(
      ({ greetingSuffixes, cloudInstance }) =>
        cloudInstance !== chosen.cloudInstance && endsWithAny(serverName, greetingSuffixes),
    );
  return owner && warn('GREETING_OF_OTHER_CLOUD', { host, serverName, planOfServer: owner.displayName });
}

function judgeGreeting(connection: Connection, shape: RegExp, isChosenByHand: boolean, settings: Settings): Verdict {
  const { host, port, route, greeting, greetingServerName, failure } = connection;
  if (failure?.code === 'UNEXPECTED_GREETING') {
    return fail('GREETING_NOT_EXCHANGE', { host, port, greeting: greeting ?? '' });
  }
  if (failure?.phase === 'greeting') return failNetwork(failure, `${host}:${port}`, route);
  if (greeting === undefined) return notApplicable();
  // A gateway that someone entered on purpose may greet as it likes
  if (!shape.test(greeting)) return (isChosenByHand ? warn : fail)('GREETING_NOT_EXCHANGE', { host, port, greeting });
  const fault = greetingServerName === undefined ? undefined : otherCloud(greetingServerName, settings, host);
  return fault ?? pass(greetingServerName === undefined ? undefined : { serverName: greetingServerName });
}

/** The mail server that answers is Exchange Online, of the chosen plan as far as its name tells. */
export const exchangeGreeting = (['imap', 'pop', 'smtp'] as const).map((protocol) =>
  defineCheck({
    id: 'exchange-greeting',
    subject: protocol,
    stage: 'connectivity',
    needs: [connectionOf[protocol]],
    appliesTo: uses(protocol),
    judge: (observed, settings) => {
      const isChosenByHand = connectionValues(settings)[protocol].host !== planOf(settings.plan)[protocol].host;
      return judgeGreeting(observed[connectionOf[protocol]], shapes[protocol], isChosenByHand, settings);
    },
  }),
);
