import Checkbox from '@atlaskit/checkbox';
import Lozenge from '@atlaskit/lozenge';
import { say } from '../phrases.ts';
import { askedProofs, offeredProofs } from './asked-proofs.ts';
import type { Draft } from './draft.ts';
import type { FieldProblems } from './field-problems.ts';
import { Disclosure } from './parts/disclosure.tsx';
import { TextField } from './parts/text-field.tsx';
import type { DraftControl } from './use-draft.ts';

interface ExtraProofsProps {
  readonly control: DraftControl;
  readonly problems: FieldProblems;
}

/** What a verification proves on request only; nothing where the protocol and the grant leave nothing to ask for. */
export function ExtraProofs({ control: { draft, change }, problems }: ExtraProofsProps) {
  const offered = offeredProofs(draft);
  if (!offered.readWrite && !offered.otherMailbox) return null;
  return (
    <Disclosure
      label={say('verify.more')}
      isForcedOpen={problems.otherMailbox !== undefined}
      after={isAsked(draft) && <Lozenge appearance="inprogress">{say('verify.more.on')}</Lozenge>}
    >
      {offered.readWrite && (
        <div>
          <Checkbox
            name="jmo-read-write"
            label={say('verify.readWrite')}
            aria-describedby="jmo-read-write-hint"
            isChecked={draft.readWrite ?? false}
            onChange={({ currentTarget }) => change({ readWrite: currentTarget.checked })}
          />
          <p id="jmo-read-write-hint" className="jmo-hint jmo-option-hint">
            {say('verify.readWrite.hint')}
          </p>
        </div>
      )}
      {offered.otherMailbox && (
        <TextField
          id="jmo-other-mailbox"
          type="email"
          label={say('verify.otherMailbox')}
          hint={say('verify.otherMailbox.hint')}
          value={draft.otherMailbox ?? ''}
          error={problems.otherMailbox}
          onChange={(otherMailbox) => change({ otherMailbox })}
        />
      )}
    </Disclosure>
  );
}

const isAsked = (draft: Draft): boolean => Object.keys(askedProofs(draft)).length > 0;
