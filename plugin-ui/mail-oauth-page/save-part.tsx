import { useMemo } from 'react';
import type { JiraAccess } from '../jira/jira-rest.ts';
import { freeName, grantTypeField } from '../jira/save-integration.ts';
import { say } from '../phrases.ts';
import { CopyMode, type CopyReason } from './copy-mode.tsx';
import type { DerivedValues } from './derived-values.ts';
import { NextSteps } from './next-steps.tsx';
import { Notice } from './parts/notice.tsx';
import { SaveForm } from './save-form.tsx';
import type { DraftControl } from './use-draft.ts';
import { useSaving } from './use-saving.ts';
import type { SecretControl } from './use-secret.ts';
import { proposedName, wantedIntegration } from './wanted.ts';

export interface SavePartProps {
  readonly control: DraftControl;
  readonly values: DerivedValues;
  readonly access: JiraAccess;
  readonly redirectUrl: string | undefined;
  readonly secret: SecretControl;
  /** What makes saving less than sure, said above the button. */
  readonly doubt: string | undefined;
  readonly onSaved: () => void;
}

/** Saves to Jira, or lays out the values for Jira's own form where saving from here is not possible. */
export function SavePart({ control, values, access, redirectUrl, secret, doubt, onSaved }: SavePartProps) {
  const { draft } = control;
  const integrations = access.kind === 'ready' ? access.integrations : undefined;
  const grantField = useMemo(
    () => (draft.grant === 'client_credentials' ? grantTypeField(integrations ?? [], draft.grant) : {}),
    [integrations, draft.grant],
  );
  const saving = useSaving(access.kind === 'ready' ? access.rest : undefined, secret, grantField, onSaved);
  const isSaved = saving.state.kind === 'saved';
  // Once saved, the name in the list is our own.
  const proposal = isSaved ? proposedName(draft) : freeName(proposedName(draft), integrations ?? []);
  const wanted = wantedIntegration(draft, values, proposal);
  const reason: CopyReason | undefined =
    access.kind !== 'ready' ? access.kind : grantField === undefined ? 'appOnly' : undefined;

  if (reason)
    return (
      <section className="jmo-save" aria-labelledby="jmo-copy-heading">
        <h3 id="jmo-copy-heading">{say('copy.heading')}</h3>
        <CopyMode reason={reason} wanted={wanted} grant={draft.grant} redirectUrl={redirectUrl} />
        {reason !== 'baseUrlNotHttps' && <NextSteps draft={draft} values={values} integrationName={wanted.name} />}
      </section>
    );

  return (
    <section className="jmo-save" aria-labelledby="jmo-save-heading">
      <h3 id="jmo-save-heading">{say('save.heading')}</h3>
      {doubt && !isSaved && <Notice tone="warning">{doubt}</Notice>}
      <SaveForm control={control} wanted={wanted} saving={saving} isDoubtful={doubt !== undefined} />
      {saving.state.kind === 'saved' && (
        <NextSteps
          draft={draft}
          values={values}
          integrationName={saving.state.change.integration.name ?? wanted.name}
          {...(access.kind === 'ready' && { test: { rest: access.rest, id: saving.state.change.integration.id } })}
        />
      )}
    </section>
  );
}
