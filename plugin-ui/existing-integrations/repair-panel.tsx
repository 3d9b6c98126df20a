import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState } from 'react';
import type { LintFinding } from '#facts/lint/lint-finding.ts';
import { type PlanId, planOf } from '#facts/plans.ts';
import { RemedySteps } from '../diagnosis/remedy-steps.tsx';
import { planName } from '../i18n/plan-name.ts';
import type { Integration } from '../jira/jira-rest.ts';
import { TextField } from '../mail-oauth-page/parts/text-field.tsx';
import { fieldName, shownField } from '../mail-oauth-page/stored-field.ts';
import { say } from '../phrases.ts';
import { findingWords } from './finding-words.ts';
import { type FieldChange, isSharedTenant, repairOf } from './repair.ts';
import { meaningOf } from './stored-integration.ts';
import { useTenant } from './use-tenant.ts';

interface RepairPanelProps {
  readonly integration: Integration;
  readonly isWorking: boolean;
  readonly onSave: (changes: readonly FieldChange[]) => void;
  readonly onCancel: () => void;
}

/** The change set that a link needs, each field before and after with its reason, ready to save. */
export function RepairPanel({ integration, isWorking, onSave, onCancel }: RepairPanelProps) {
  const meaning = meaningOf(integration);
  const found = useTenant(meaning);
  const [typed, setTyped] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const planId: PlanId = found.planId ?? meaning.planId;
  const tenant = typed?.trim() || found.tenant;
  const { changes, left } = repairOf(integration, planId, tenant);
  return (
    <div className="jmo-repair">
      <h3 ref={heading} tabIndex={-1}>
        {say('repair.heading', integration.name)}
      </h3>
      <p>{say('repair.plan', planName(planOf(planId).displayName))}</p>
      {isSharedTenant(meaning.tenant) && planId !== 'personal' && (
        <TextField
          id={`jmo-repair-tenant-${integration.id}`}
          label={say('repair.tenant')}
          hint={say(
            found.isAsking ? 'repair.tenant.asking' : found.tenant ? 'repair.tenant.found' : 'repair.tenant.hint',
          )}
          value={typed ?? found.tenant ?? ''}
          isMonospaced
          onChange={setTyped}
          onEnter={() => changes.length > 0 && onSave(changes)}
        />
      )}
      {changes.map((change) => (
        <ChangeRow key={change.field} change={change} planId={planId} />
      ))}
      {changes.length === 0 && !found.isAsking && <p>{say('repair.nothing')}</p>}
      {changes.some(({ field }) => field === 'authorizationEndpoint') && (
        <p className="jmo-warning">{say('repair.redirect')}</p>
      )}
      {left.length > 0 && (
        <div className="jmo-field">
          <p className="jmo-label">{say('repair.left')}</p>
          {left.map((finding) => (
            <LeftFinding key={`${finding.code} ${JSON.stringify(finding.params)}`} finding={finding} planId={planId} />
          ))}
        </div>
      )}
      <div className="jmo-actions">
        {changes.length > 0 && (
          <Button appearance="primary" isLoading={isWorking} onClick={() => onSave(changes)}>
            {say('repair.save')}
          </Button>
        )}
        <Button appearance="subtle" onClick={onCancel}>
          {say('repair.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** One field: what it says, what it will say, and why. */
function ChangeRow({ change, planId }: { readonly change: FieldChange; readonly planId: PlanId }) {
  const { field, before, after, reasons } = change;
  const causes = [...new Set(reasons.map((reason) => findingWords(reason, planId).cause))];
  return (
    <div className="jmo-change">
      <p className="jmo-label">{fieldName(field)}</p>
      <dl>
        <dt>{say('repair.before')}</dt>
        <dd>
          <del>
            <code>{shownField(before)}</code>
          </del>
        </dd>
        <dt>{say('repair.after')}</dt>
        <dd>
          <ins>
            <code>{shownField(after)}</code>
          </ins>
        </dd>
      </dl>
      {causes.map((cause) => (
        <p key={cause} className="jmo-hint">
          {cause}
        </p>
      ))}
    </div>
  );
}

/** What no change of ours answers: in the catalogue's words, with what the admin can do. */
function LeftFinding({ finding, planId }: { readonly finding: LintFinding; readonly planId: PlanId }) {
  const { title, cause, steps } = findingWords(finding, planId);
  return (
    <div>
      <p>
        <strong>{title}.</strong> {cause}
      </p>
      <RemedySteps steps={steps} />
    </div>
  );
}
