import Button from '@atlaskit/button/default/button';
import type { WantedIntegration } from '../jira/save-integration.ts';
import { say } from '../phrases.ts';
import { Notice } from './parts/notice.tsx';
import { TextField } from './parts/text-field.tsx';
import { SaveClash } from './save-clash.tsx';
import type { DraftControl } from './use-draft.ts';
import type { Saving } from './use-saving.ts';

interface SaveFormProps {
  readonly control: DraftControl;
  readonly wanted: WantedIntegration;
  readonly saving: Saving;
  /** Verifying again would be the better next step. */
  readonly isDoubtful: boolean;
  /** Nothing is saved before a verification has passed. */
  readonly isLocked: boolean;
}

/** Name and description as proposed, the button, and what came of it. */
export function SaveForm({ control: { draft, change }, wanted, saving, isDoubtful, isLocked }: SaveFormProps) {
  const { state, basis } = saving;
  const save = (): void => {
    if (!isLocked) void saving.save(wanted);
  };
  return (
    <>
      {basis && draft.opened ? (
        <div className="jmo-field">
          <p>{say('save.lead.opened', basis.name)}</p>
          {state.kind === 'unsaved' && (
            <div className="jmo-actions">
              <Button
                spacing="compact"
                onClick={() => change({ opened: undefined, name: undefined, description: undefined })}
              >
                {say('save.asNew')}
              </Button>
            </div>
          )}
        </div>
      ) : (
        <p>{say('save.lead')}</p>
      )}
      <TextField
        id="jmo-name"
        label={say('save.name')}
        isProse
        value={draft.name ?? wanted.name}
        onChange={(name) => change({ name })}
        onEnter={save}
      />
      <TextField
        id="jmo-description"
        label={say('save.description')}
        isProse
        value={draft.description ?? wanted.description}
        onChange={(description) => change({ description })}
        onEnter={save}
      />
      <div className="jmo-actions">
        <Button
          appearance={state.kind === 'saved' || state.kind === 'changedMeanwhile' || isDoubtful ? 'default' : 'primary'}
          isLoading={state.kind === 'saving'}
          isDisabled={isLocked}
          onClick={save}
        >
          {say(basis ? (draft.opened && saving.undoable === 0 ? 'save.change' : 'save.update') : 'save.button')}
        </Button>
      </div>
      <div role="status">
        {state.kind === 'saving' && <span className="jmo-unseen">{say('save.saving')}</span>}
        {state.kind === 'refused' && (
          <Notice tone="error" title={say('save.refused.title')}>
            {state.words}
          </Notice>
        )}
        {state.kind === 'undone' && (
          <Notice
            tone="information"
            actions={
              saving.undoable > 0 && <Button onClick={() => void saving.undo()}>{say('save.undoEarlier')}</Button>
            }
          >
            {say('save.undone')}
          </Notice>
        )}
        {state.kind === 'saved' && (
          <Notice
            tone="success"
            title={say('save.done.title', state.change.integration.name ?? wanted.name)}
            actions={<Button onClick={() => void saving.undo()}>{say('save.undo')}</Button>}
          >
            {say('save.done.text')}
            {state.change.previous && <div className="jmo-hint">{say('save.undo.secret')}</div>}
            {state.undoProblem && <div className="jmo-error">{say('save.undoFailed', state.undoProblem)}</div>}
          </Notice>
        )}
      </div>
      {state.kind === 'changedMeanwhile' && (
        <SaveClash
          key={JSON.stringify(state.clash.current)}
          clash={state.clash}
          wanted={state.wanted}
          onSave={(chosen, current) => void saving.saveOver(chosen, current)}
        />
      )}
    </>
  );
}
