import type { ReactNode } from 'react';
import { cloudInstances } from '#facts/cloud-instances.ts';
import { appRegistrationLink } from '#facts/portal-links.ts';
import { openIdScopes, permissionNames } from '#facts/scopes.ts';
import { isGuid } from '#facts/settings.ts';
import { say } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import type { Draft } from './draft.ts';
import { Disclosure } from './parts/disclosure.tsx';
import { OutsideLink } from './parts/outside-link.tsx';

/** Names under which Entra lists the two resources. */
const apiNames = { imap: 'Office 365 Exchange Online', pop: 'Office 365 Exchange Online', graph: 'Microsoft Graph' };

function permissionsStep({ protocol, grant, isSharedMailbox }: Draft): string {
  const isAppOnly = grant === 'client_credentials';
  const names = permissionNames[protocol];
  // Delegated mail permissions are listed under Microsoft Graph, whatever resource they are asked for with.
  const api = isAppOnly ? apiNames[protocol] : apiNames.graph;
  const permission = isAppOnly ? names.appOnly : isSharedMailbox ? names.shared : names.delegated;
  const ticked = isAppOnly ? permission : `${permission}, ${openIdScopes.join(', ')}`;
  return say(
    'registration.guide.permissions',
    api,
    say(isAppOnly ? 'registration.guide.application' : 'registration.guide.delegated'),
    ticked,
  );
}

/** What to click at Microsoft, in order, for this plan's own portal. */
export function PortalGuide({ draft, values }: { readonly draft: Draft; readonly values: DerivedValues }) {
  const isAppOnly = draft.grant === 'client_credentials';
  const clientId = isGuid(draft.clientId) ? draft.clientId.trim() : undefined;
  const cloudName = cloudInstances[values.plan.cloudInstance].displayName;
  const steps: readonly { readonly key: string; readonly step: ReactNode }[] = [
    { key: 'new', step: say('registration.guide.new') },
    ...(isAppOnly ? [] : [{ key: 'redirect', step: say('registration.guide.redirect') }]),
    { key: 'permissions', step: permissionsStep(draft) },
    { key: 'consent', step: say(isAppOnly ? 'registration.guide.consentApp' : 'registration.guide.consent') },
    ...(isAppOnly && draft.protocol !== 'graph' ? [{ key: 'exchange', step: say('registration.guide.exchange') }] : []),
    { key: 'clientId', step: say('registration.guide.clientId') },
    { key: 'secret', step: say('registration.guide.secret') },
  ];
  return (
    <>
      <p>
        <OutsideLink href={appRegistrationLink(values.plan, 'overview', undefined)}>
          {say('registration.guide.open', cloudName)}
        </OutsideLink>
      </p>
      <Disclosure label={say('registration.guide')}>
        <ol className="jmo-steps">
          {steps.map(({ key, step }) => (
            <li key={key}>{step}</li>
          ))}
        </ol>
        {clientId && (
          <OutsideLink href={appRegistrationLink(values.plan, 'overview', clientId)}>
            {say('registration.guide.openApp')}
          </OutsideLink>
        )}
      </Disclosure>
    </>
  );
}
