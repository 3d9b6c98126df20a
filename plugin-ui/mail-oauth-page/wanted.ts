import { planName } from '../i18n/plan-name.ts';
import type { SavedChange, WantedIntegration } from '../jira/save-integration.ts';
import type { WantedMailServer } from '../jira/stock-form.ts';
import { say, sayToStore } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import type { Draft } from './draft.ts';

/** The name proposed for the integration of a mailbox. */
export const proposedName = (draft: Draft): string => sayToStore('save.name.proposal', draft.mailAddress.trim());

/** A label's words within a line; only their first letter, because German nouns stay as they are. */
const withinLine = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const proposedDescription = (draft: Draft, values: DerivedValues): string =>
  sayToStore(
    'save.description.proposal',
    planName(values.plan.displayName),
    say(`mailbox.protocol.${draft.protocol}`),
    withinLine(say(`mailbox.grant.${draft.grant}`)),
  );

/** The integration that Jira is to keep for a draft. */
export const wantedIntegration = (draft: Draft, values: DerivedValues, freeProposal: string): WantedIntegration => ({
  name: draft.name?.trim() || freeProposal,
  description: draft.description ?? proposedDescription(draft, values),
  type: values.plan.jiraIntegrationType,
  clientId: draft.clientId.trim(),
  authorizationEndpoint: values.authorizationEndpoint,
  tokenEndpoint: values.tokenEndpoint,
  scopes: values.scopes,
});

/** The incoming mail server to be made by hand once the integration exists. */
export const wantedMailServer = (
  draft: Draft,
  values: DerivedValues,
  integration: Pick<SavedChange['integration'], 'name'>,
): WantedMailServer => ({
  protocol: draft.protocol,
  name: draft.mailAddress.trim(),
  description: proposedDescription(draft, values),
  endpoint: values.mailHost,
  username: draft.mailAddress.trim(),
  integrationName: integration.name,
  isMicrosoftProvider: values.plan.jiraIntegrationType === 'microsoft',
});
