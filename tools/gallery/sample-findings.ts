import { explanationGroups } from '#facts/explanations/catalogue.ts';
import type { Explanation, ExplanationContext, FixedBy } from '#facts/explanations/explanation.ts';
import { planOf } from '#facts/plans.ts';
import type { Settings } from '#facts/settings.ts';
import type { Stage } from '#facts/stages.ts';
import type { Finding, FindingParams } from '../../companion-service/checks/finding.ts';
import { sampleParams } from '../reference-pages/sample-params.ts';

export const settings: Settings = {
  mailAddress: 'jira@contoso.example',
  plan: 'commercial',
  tenant: '11111111-2222-4333-8444-555555555555',
  protocols: ['imap'],
  grant: 'authorization_code',
  clientId: 'aaaaaaaa-2222-4333-8444-555555555555',
};

export const context: ExplanationContext = {
  ...settings,
  plan: planOf(settings.plan),
  redirectUri: 'https://jira.contoso.example/plugins/servlet/oauth2/client/callback/suffix',
};

/** Where findings with the words of a group are mostly met, and a check that gives some; others: in the mailbox. */
const places: Readonly<Record<string, readonly [Stage, string]>> = {
  connectivity: ['connectivity', 'peer-reachable'],
  proxy: ['connectivity', 'peer-reachable'],
  answers: ['discovery', 'server-metadata'],
  discovery: ['discovery', 'domain-known'],
  registration: ['registration', 'credentials-accepted'],
  authorization: ['authorization', 'sign-in-completed'],
  scopes: ['scopes', 'granted-scopes'],
  mailbox: ['mailbox', 'imap-inbox'],
  entraClient: ['registration', 'credentials-accepted'],
  entraPlatform: ['registration', 'redirect-uri-registered'],
  entraTenant: ['registration', 'credentials-accepted'],
  entraAccountHome: ['authorization', 'sign-in-completed'],
  entraRequest: ['authorization', 'sign-in-completed'],
  entraPermissions: ['scopes', 'token-issued'],
  entraConsent: ['authorization', 'sign-in-completed'],
  entraLifetime: ['scopes', 'refresh-works'],
  entraAccount: ['authorization', 'sign-in-completed'],
  exchange: ['mailbox', 'imap-authentication'],
  exchangeLoad: ['mailbox', 'imap-authentication'],
  exchangeSmtp: ['mailbox', 'smtp-authentication'],
  graph: ['mailbox', 'graph-inbox'],
  graphLoad: ['mailbox', 'graph-inbox'],
  graphMailbox: ['mailbox', 'graph-messages'],
  jira: ['authorization', 'sign-in-completed'],
  http: ['connectivity', 'peer-reachable'],
  certificates: ['connectivity', 'tls-trusted'],
  tls: ['connectivity', 'tls-version'],
  network: ['connectivity', 'peer-resolves'],
  settingsLint: ['registration', 'authority-tenant'],
  addressLint: ['discovery', 'plan-matches-domain'],
  unrecognised: ['mailbox', 'imap-inbox'],
};

/** One code of the catalogue as a finding that could have been made. */
export interface SampleFinding {
  readonly code: string;
  readonly fixedBy: FixedBy;
  readonly stage: Stage;
  readonly findingAs: (status: 'fail' | 'warn', values: 'short' | 'long') => Finding;
}

/** Every parameter that the words ask for, each standing for itself; some words take lists where others take texts. */
function paramsFor(words: Explanation<unknown>): FindingParams {
  for (const asList of [false, true]) {
    const samples = sampleParams(asList) as Readonly<Record<string, FindingParams[string] | undefined>>;
    const asked: Record<string, FindingParams[string]> = {};
    const asking = new Proxy(samples, {
      get: (_, name) => {
        const value = typeof name === 'string' ? samples[name] : undefined;
        if (typeof name === 'string' && value !== undefined) asked[name] = value;
        return value;
      },
    });
    try {
      words.cause(asking, context);
      words.remedy(asking, context);
      return asked;
    } catch {
      // These words join a list.
    }
  }
  throw new Error(`No sample parameters fit “${words.title}”.`);
}

const longText = `mail-${'gateway-of-the-department-'.repeat(6)}server.example ${'QUFBQkJCQ0ND'.repeat(24)}`;
const lengthened = (value: FindingParams[string]): FindingParams[string] => {
  if (typeof value === 'string') return longText;
  return Array.isArray(value) ? [longText, ...value] : value;
};

export const sampleFindings: readonly SampleFinding[] = Object.entries(explanationGroups).flatMap(([group, words]) =>
  Object.entries(words as Readonly<Record<string, Explanation<unknown>>>).map(([code, explanation]) => {
    const [stage, check] = places[group] ?? (['mailbox', 'imap-inbox'] as const);
    const params = paramsFor(explanation);
    const long = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, lengthened(value)]));
    return {
      code,
      fixedBy: explanation.fixedBy,
      stage,
      findingAs: (status, values) => ({
        check,
        stage,
        status,
        code: code as NonNullable<Finding['code']>,
        params: values === 'long' ? long : params,
      }),
    };
  }),
);
