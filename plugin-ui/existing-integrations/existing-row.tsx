import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { LintFinding } from '#facts/lint/lint-finding.ts';
import { planOf } from '#facts/plans.ts';
import { planName } from '../i18n/plan-name.ts';
import type { Integration, JiraRest } from '../jira/jira-rest.ts';
import { redirectUrlSuffix, redirectUrlWith } from '../jira/redirect-url.ts';
import { readIntegration } from '../jira/save-integration.ts';
import type { Draft } from '../mail-oauth-page/draft.ts';
import { usePageServices } from '../mail-oauth-page/page-services.ts';
import { CopyRows } from '../mail-oauth-page/parts/copy-rows.tsx';
import { ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
import { SecretCountdown } from '../mail-oauth-page/secret-countdown.tsx';
import { notedSecretEnd } from '../mail-oauth-page/secret-expiry-memory.ts';
import { say } from '../phrases.ts';
import { draftOf, graphDraftOf } from './drafts.ts';
import { findingWords } from './finding-words.ts';
import { RepairPanel } from './repair-panel.tsx';
import { RepairResult } from './repair-result.tsx';
import { meaningOf } from './stored-integration.ts';
import { useRepair } from './use-repair.ts';

interface ExistingRowProps {
  readonly rest: JiraRest;
  readonly integration: Integration;
  readonly integrations: readonly Integration[];
  readonly findings: readonly LintFinding[];
  readonly onOpen: (draft: Draft) => void;
  readonly onChanged: () => void;
}

/** How bad what was found is, as a picture. */
export const toneOf = (findings: readonly LintFinding[]): 'success' | 'warning' | 'error' =>
  findings.length === 0 ? 'success' : findings.some(({ strength }) => strength === 'certain') ? 'error' : 'warning';

/** One link of Jira's: what it is for, what is wrong with it, and the ways on. */
export function ExistingRow({ rest, integration, integrations, findings, onOpen, onChanged }: ExistingRowProps) {
  const { host } = usePageServices();
  const [repaired, setRepaired] = useState<Integration>();
  const repair = useRepair(rest, integration, onChanged);
  const meaning = meaningOf(integration);
  const { name } = integration;
  const secretEndsOn = notedSecretEnd(integration.clientId);
  const plan = planOf(meaning.planId);
  const tone = toneOf(findings);
  const isMovable = meaning.protocol !== 'graph' && meaning.grant === 'authorization_code';
  const isCreation = repair.undoable !== undefined && repair.undoable.previous === undefined;
  const hasNewAddress =
    repair.undoable?.previous !== undefined &&
    repair.undoable.previous.authorizationEndpoint !== integration.authorizationEndpoint;
  const readThen = (go: (read: Integration) => void): void => void readIntegration(rest, integration).then(go);
  return (
    <li className="jmo-existing-row">
      <div className="jmo-line jmo-held">
        <ToneIcon tone={tone} label={say(`existing.tone.${tone}`)} />
        <div>
          <strong>{name}</strong>
          <div className="jmo-hint">
            {say(
              'existing.about',
              planName(plan.displayName),
              say(`mailbox.protocol.${meaning.protocol}`),
              meaning.tenant ?? '–',
            )}
          </div>
        </div>
      </div>
      {findings.length > 0 && (
        <ul className="jmo-remarks">
          {findings.map((finding) => {
            const { title, cause } = findingWords(finding, meaning.planId);
            return (
              <li key={`${title} ${cause}`}>
                <strong>{title}.</strong> {cause}
              </li>
            );
          })}
        </ul>
      )}
      {secretEndsOn !== undefined && <SecretCountdown day={secretEndsOn} />}
      {!repaired && (
        <div className="jmo-actions">
          {findings.length > 0 && (
            <Button spacing="compact" aria-label={say('existing.repairOf', name)} onClick={() => readThen(setRepaired)}>
              {say('existing.repair')}
            </Button>
          )}
          <Button
            spacing="compact"
            appearance="subtle"
            aria-label={say('existing.openOf', name)}
            onClick={() => readThen((read) => onOpen(draftOf(read)))}
          >
            {say('existing.open')}
          </Button>
          {isMovable && (
            <Button
              spacing="compact"
              appearance="subtle"
              aria-label={say('existing.moveOf', name)}
              onClick={() => onOpen(graphDraftOf(integration, integrations))}
            >
              {say('existing.move')}
            </Button>
          )}
          {repair.undoable && (
            <Button
              spacing="compact"
              appearance="subtle"
              aria-label={say(isCreation ? 'existing.removeOf' : 'existing.undoOf', name)}
              isLoading={repair.state.kind === 'working'}
              onClick={() => void repair.undo()}
            >
              {say(isCreation ? 'existing.remove' : 'existing.undo')}
            </Button>
          )}
        </div>
      )}
      <RepairResult state={repair.state} />
      {hasNewAddress && (
        <div className="jmo-field">
          <p className="jmo-warning">{say('existing.newRedirectUrl')}</p>
          <CopyRows
            rows={[
              {
                label: say('registration.redirectUrl'),
                value: redirectUrlWith(redirectUrlSuffix(integration.authorizationEndpoint), host),
              },
            ]}
          />
        </div>
      )}
      {repaired && (
        <RepairPanel
          integration={repaired}
          isWorking={repair.state.kind === 'working'}
          onSave={(changes) => void repair.save(repaired, changes).then(() => setRepaired(undefined))}
          onCancel={() => setRepaired(undefined)}
        />
      )}
    </li>
  );
}
