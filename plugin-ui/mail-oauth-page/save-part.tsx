import { useMemo } from 'react';
import type { outcomeOf } from '../diagnosis/run-state.ts';
import type { Integration, JiraAccess } from '../jira/jira-rest.ts';
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
  /** What our own verification of these very values came to. */
  readonly outcome: ReturnType<typeof outcomeOf> | undefined;
  readonly onSaved: () => void;
  /** A save was taken back: Jira no longer has what stands in the form. */
  readonly onUndone: () => void;
}

/** Saves to Jira, or lays out the values for Jira's own form where saving from here is not possible. */
export function SavePart({
  control,
  values,
  access,
  redirectUrl,
  secret,
  doubt,
  outcome,
  onSaved,
  onUndone,
}: SavePartProps) {
  const { draft } = control;
  const integrations = access.kind === 'ready' ? access.integrations : undefined;
  const learned = useMemo(
    () => (draft.grant === 'client_credentials' ? grantTypeField(integrations ?? [], draft.grant) : {}),
    [integrations, draft.grant],
  );
  // What Jira keeps already has its grant type, under whatever name.
  const grantField = draft.opened ? {} : learned;
  const rest = access.kind === 'ready' ? access.rest : undefined;
  // What a reload finds in the draft has to be what Jira has, or it looks like somebody else's change.
  const keepOpened = (current: Integration | undefined): void => {
    if (draft.opened && current) control.change({ opened: current });
  };
  const saving = useSaving({
    rest,
    secret,
    grantField,
    opened: draft.opened,
    onSaved: (current) => {
      keepOpened(current);
      onSaved();
    },
    onUndone: (current) => {
      keepOpened(current);
      onUndone();
    },
  });
  const { state, basis } = saving;
  const isSaved = state.kind === 'saved';
  // The name in the list may be our own already.
  const proposal = basis ? basis.name : freeName(proposedName(draft), integrations ?? []);
  const wanted = wantedIntegration(draft, values, proposal);
  const reason: CopyReason | undefined =
    access.kind !== 'ready' ? access.kind : grantField === undefined ? 'appOnly' : undefined;
  const isLocked = draft.movedFrom !== undefined && outcome !== 'verified' && outcome !== 'verifiedWithWarnings';

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
      {isLocked && !isSaved && <Notice tone="information">{say('move.verifyFirst')}</Notice>}
      {!isLocked && doubt && !isSaved && <Notice tone="warning">{doubt}</Notice>}
      <SaveForm
        control={control}
        wanted={wanted}
        saving={saving}
        isDoubtful={doubt !== undefined}
        isLocked={isLocked && !isSaved}
      />
      {isSaved && rest && (
        <NextSteps
          draft={draft}
          values={values}
          integrationName={state.change.integration.name ?? wanted.name}
          test={{ rest, id: state.change.integration.id, outcome }}
        />
      )}
    </section>
  );
}
