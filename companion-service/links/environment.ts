import { planOf } from '#facts/plans.ts';
import { wayInEnglish, wayTaken } from '#facts/way-taken.ts';
import type { Report } from '../diagnosis/report.ts';
import type { Connection, HttpExchange } from '../probes/observations.ts';

/** A line of a list of facts: what, and how it is. */
export type Line = readonly [name: string, value: string];

/** An ISO 8601 instant as people read it, in UTC. */
export const instant = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** The settings, which hold no secret. */
export function settingsLines({ settings }: Report): readonly Line[] {
  const { overrides = {} } = settings;
  return [
    ['Mailbox', settings.mailAddress],
    ...(settings.signInAddress === undefined ? [] : ([['Signs in as', settings.signInAddress]] as const)),
    ['Plan', planOf(settings.plan).displayName],
    ['Tenant', settings.tenant],
    ['Client ID', settings.clientId],
    ['Client secret', 'never part of a report'],
    ['Protocols', settings.protocols.join(', ')],
    ['Grant', settings.grant],
    ...Object.entries(overrides).map(([name, value]): Line => [`Changed: ${name}`, JSON.stringify(value)]),
  ];
}

const connections = (report: Report): readonly Connection[] => {
  const { authorityConnection, graphConnection, imapConnection, popConnection, smtpConnection } = report.observations;
  return [authorityConnection, graphConnection, imapConnection, popConnection, smtpConnection].filter(
    (connection) => connection !== undefined,
  );
};

const exchanges = ({ observations: seen }: Report): readonly HttpExchange[] =>
  [
    seen.serverMetadata?.exchange,
    seen.graphChallenge?.exchange,
    seen.registrationToken?.exchange,
    seen.outlookToken?.exchange,
    seen.graphToken?.exchange,
  ].filter((exchange) => exchange !== undefined);

/** How, from where and when it was made: what a support case asks for first. */
export function environmentLines(report: Report, version: string): readonly Line[] {
  const { madeBy } = report;
  const way = wayTaken(report.observations).map(wayInEnglish).join(' ');
  const skews = exchanges(report).flatMap(({ clockSkewSeconds }) => clockSkewSeconds ?? []);
  const widest = skews.toSorted((one, other) => Math.abs(other) - Math.abs(one))[0];
  return [
    ['Companion', `${madeBy.version}${madeBy.version === version ? '' : `; judged again by ${version}`}`],
    ['Node.js', madeBy.node],
    ['Started', instant(madeBy.startedAt)],
    ['Took', `${(madeBy.durationMs / 1000).toFixed(1)} s`],
    [
      'Tokens from',
      { signIn: 'a sign-in', refreshToken: 'the stored refresh token', clientCredentials: 'the app itself' }[
        madeBy.startedWith
      ],
    ],
    ['Ended', madeBy.ended],
    ...(way === '' ? [] : [['Way taken', way] as const]),
    ['Clock', widest === undefined ? 'not compared' : `Microsoft’s minus ours: ${widest} s`],
    ...connections(report).map(
      ({ host, port, route, remoteAddress, tls, failure }): Line => [
        `${host}:${port}`,
        [
          route === 'direct' ? 'direct' : `through ${route}`,
          remoteAddress,
          tls && `${tls.version}${tls.trusted ? '' : ', not trusted'}`,
          failure && `${failure.phase}: ${failure.code}`,
        ]
          .filter(Boolean)
          .join(' · '),
      ],
    ),
    ...report.bugs.map(({ name, where }): Line => ['Fault of the companion', `${name} in ${where}`]),
  ];
}
