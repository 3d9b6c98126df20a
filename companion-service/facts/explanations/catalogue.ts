import { addressLint } from './address-lint.ts';
import { answers } from './answers.ts';
import { applicationObject } from './application-object.ts';
import { authorization } from './authorization.ts';
import { certificates } from './certificates.ts';
import { connectivity } from './connectivity.ts';
import { discovery } from './discovery.ts';
import { entraAccount } from './entra-account.ts';
import { entraAccountHome } from './entra-account-home.ts';
import { entraClient } from './entra-client.ts';
import { entraConsent } from './entra-consent.ts';
import { entraLifetime } from './entra-lifetime.ts';
import { entraPermissions } from './entra-permissions.ts';
import { entraPlatform } from './entra-platform.ts';
import { entraRequest } from './entra-request.ts';
import { entraTenant } from './entra-tenant.ts';
import { exchange } from './exchange.ts';
import { exchangeLoad } from './exchange-load.ts';
import { exchangeSmtp } from './exchange-smtp.ts';
import type { Explanation, ParamsOf } from './explanation.ts';
import { graph } from './graph.ts';
import { graphLoad } from './graph-load.ts';
import { graphMailbox } from './graph-mailbox.ts';
import { http } from './http.ts';
import { jira } from './jira.ts';
import { mailbox } from './mailbox.ts';
import { nameAndRoute } from './name-and-route.ts';
import { network } from './network.ts';
import { proxy } from './proxy.ts';
import { registration } from './registration.ts';
import { scopes } from './scopes.ts';
import { settingsLint } from './settings-lint.ts';
import { tls } from './tls.ts';
import { unrecognised } from './unrecognised.ts';

/** The words by the file they stand in; the order is that of the reference page. */
export const explanationGroups = {
  connectivity,
  nameAndRoute,
  proxy,
  answers,
  discovery,
  registration,
  applicationObject,
  authorization,
  scopes,
  mailbox,
  entraClient,
  entraPlatform,
  entraTenant,
  entraAccountHome,
  entraRequest,
  entraPermissions,
  entraConsent,
  entraLifetime,
  entraAccount,
  exchange,
  exchangeLoad,
  exchangeSmtp,
  graph,
  graphLoad,
  graphMailbox,
  jira,
  http,
  certificates,
  tls,
  network,
  settingsLint,
  addressLint,
  unrecognised,
};

/** Every explanation by its permanent code. Codes name the state; they are deprecated, never deleted. */
export const catalogue = {
  ...connectivity,
  ...nameAndRoute,
  ...proxy,
  ...answers,
  ...discovery,
  ...registration,
  ...applicationObject,
  ...authorization,
  ...scopes,
  ...mailbox,
  ...entraClient,
  ...entraPlatform,
  ...entraTenant,
  ...entraAccountHome,
  ...entraRequest,
  ...entraPermissions,
  ...entraConsent,
  ...entraLifetime,
  ...entraAccount,
  ...exchange,
  ...exchangeLoad,
  ...exchangeSmtp,
  ...graph,
  ...graphLoad,
  ...graphMailbox,
  ...jira,
  ...http,
  ...certificates,
  ...tls,
  ...network,
  ...settingsLint,
  ...addressLint,
  ...unrecognised,
};

export type ExplanationCode = keyof typeof catalogue;
export type ParamsOfCode<Code extends ExplanationCode> = ParamsOf<(typeof catalogue)[Code]>;

/** The words behind a code as their general type; a code from a newer version has none. */
export const explanationOf = (code: string): Explanation<unknown> | undefined =>
  Object.hasOwn(catalogue, code)
    ? ((catalogue as Record<string, Explanation<never>>)[code] as Explanation<unknown>)
    : undefined;
