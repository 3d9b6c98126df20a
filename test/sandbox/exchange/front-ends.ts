import { type PlanId, planIds, planOf } from '#facts/plans.ts';

export type MailProtocol = 'imap' | 'pop' | 'smtp';

/** One host and port of Exchange Online, and whom it serves. */
export interface FrontEnd {
  readonly protocol: MailProtocol;
  readonly host: string;
  readonly port: number;
  readonly plans: readonly PlanId[];
  /** Values of `aud` it takes, lower case, without a trailing slash. */
  readonly audiences: readonly string[];
  /** Name of the server behind it, as the greeting tells it. */
  readonly serverName: string;
}

const protocols = ['imap', 'pop', 'smtp'] as const;

/**
 * Server names: the worldwide and Chinese shapes were seen in public logs; nobody has published one of US Government, so
 * that one follows the front end's host.
 */
const serverNames: Readonly<Record<string, string>> = {
  global: 'FR3P281CA0157.DEUP281.PROD.OUTLOOK.COM',
  usGovernment: 'BN0P110CA0021.NAMP110.PROD.OFFICE365.US',
  china: 'ZQ0PR01CA0010.CHNPR01.prod.partner.outlook.cn',
};

/** Sources conflict on the audience of DoD; this sandbox decides for the second, so that trying both is exercised. */
const takenAudiences = (plan: PlanId): readonly string[] =>
  plan === 'dod' ? ['https://outlook.office365.us'] : planOf(plan).outlookAudiences;

/** Every front end of every plan; plans that share a host and port share the front end. */
export function allFrontEnds(): FrontEnd[] {
  const byEndpoint = new Map<string, FrontEnd>();
  for (const plan of planIds) {
    for (const protocol of protocols) {
      const { host, port } = planOf(plan)[protocol];
      const known = byEndpoint.get(`${host}:${port}`);
      byEndpoint.set(`${host}:${port}`, {
        protocol,
        host,
        port,
        plans: [...(known?.plans ?? []), plan],
        audiences: [...new Set([...(known?.audiences ?? []), ...takenAudiences(plan)])],
        serverName: serverNames[planOf(plan).cloudInstance] ?? host,
      });
    }
  }
  return [...byEndpoint.values()];
}

/** The bracket of Exchange's greeting: base64 of the server name in UTF-16LE. */
export const greetingBracket = ({ serverName }: FrontEnd): string =>
  `[${Buffer.from(serverName, 'utf16le').toString('base64')}]`;
