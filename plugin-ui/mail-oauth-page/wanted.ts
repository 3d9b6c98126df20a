import type { SavedChange, WantedIntegration } from '../jira/save-integration.ts';
import type { WantedMailServer } from '../jira/stock-form.ts';
import { say } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import type { Draft } from './draft.ts';

/** The name proposed for the integration of a mailbox. */
export const proposedName = (draft: Draft): string => say('save.name.proposal', draft.mailAddress.trim());

const proposedDescription = (draft: Draft, values: DerivedValues): string =>
  say(
    'save.description.proposal',
    values.plan.displayName,
    say(`mailbox.protocol.${draft.protocol}`),
    say(`mailbox.grant.${draft.grant}`).toLowerCase(),
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
