import type { Integration } from '../jira/jira-rest.ts';
import { freeName } from '../jira/save-integration.ts';
import { derive } from '../mail-oauth-page/derived-values.ts';
import { type Draft, emptyDraft } from '../mail-oauth-page/draft.ts';
import { sayToStore } from '../phrases.ts';
import { isSharedTenant } from './repair.ts';
import { meaningOf } from './stored-integration.ts';

const sameScopes = (left: readonly string[], right: readonly string[]): boolean => {
  // Jira adds offline_access by itself to links of type `microsoft`, so its absence there is no difference.
  const named = (scopes: readonly string[]): string =>
    scopes
      .filter((scope) => scope !== 'offline_access')
      .sort()
      .join(' ');
  return named(left) === named(right);
};

/** The part of a draft that a stored link decides, whatever is to become of it. */
function sharedDraft(integration: Integration): Draft {
  const { planId, tenant, protocol, grant, isSharedMailbox, mailAddress } = meaningOf(integration);
  return {
    ...emptyDraft,
    mailAddress,
    isSharedMailbox,
    chosenPlan: planId,
    protocol,
    grant,
    clientId: integration.clientId,
    overrides: { ...(tenant !== undefined && { tenant }) },
  };
}

/** A draft that says what the link says; where a value is not what would be derived, it stands there as changed by hand. */
export function draftOf(integration: Integration): Draft {
  const draft = sharedDraft(integration);
  const derived = derive(draft, meaningOf(integration).planId, []);
  const { authorizationEndpoint, tokenEndpoint, scopes, name, description = '' } = integration;
  return {
    ...draft,
    overrides: {
      ...draft.overrides,
      ...(authorizationEndpoint !== derived.authorizationEndpoint && { authorizationEndpoint }),
      ...(tokenEndpoint !== derived.tokenEndpoint && { tokenEndpoint }),
      ...(!sameScopes(scopes, derived.scopes) && { scopes: scopes.join(' ') }),
    },
    name,
    description,
    opened: integration,
  };
}

/** A draft of a Graph link beside an IMAP or POP one: same client, scopes of Graph, a name of its own. */
export function graphDraftOf(integration: Integration, integrations: readonly Integration[]): Draft {
  const draft = sharedDraft(integration);
  const { tenant } = draft.overrides;
  return {
    ...draft,
    protocol: 'graph',
    // A shared name of a tenant is not worth taking along: detection knows the mailbox's own.
    overrides: isSharedTenant(tenant) ? {} : draft.overrides,
    name: freeName(sayToStore('move.name', integration.name), integrations),
    movedFrom: { id: integration.id, name: integration.name },
  };
}
