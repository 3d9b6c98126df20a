import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { Integration } from '../jira/jira-rest.ts';
import type { ChangedMeanwhile, WantedIntegration } from '../jira/save-integration.ts';
import { say } from '../phrases.ts';
import { Choice } from './parts/choice.tsx';
import { Notice } from './parts/notice.tsx';
import { fieldName, shownField } from './stored-field.ts';

interface SaveClashProps {
  readonly clash: ChangedMeanwhile;
  readonly wanted: WantedIntegration;
  readonly onSave: (wanted: WantedIntegration, current: Integration) => void;
}

const isOurs = (field: string, wanted: WantedIntegration): field is keyof WantedIntegration => field in wanted;

/** What somebody else changed meanwhile, field by field; for each the person says which value stays. */
export function SaveClash({ clash: { differences, current }, wanted, onSave }: SaveClashProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set(differences.map(({ field }) => field)));
  const save = (): void => {
    const theirs = Object.fromEntries(
      [...kept].filter((field) => field in wanted).map((field) => [field, current[field]]),
    );
    onSave({ ...wanted, ...theirs }, current);
  };
  return (
    <Notice
      tone="warning"
      title={say('save.clash.title')}
      isAnnounced
      actions={
        <Button appearance="primary" onClick={save}>
          {say('save.clash.save')}
        </Button>
      }
    >
      <div className="jmo-clash">
        <p>{say('save.clash.text')}</p>
        {differences.map(({ field, before, now }) => (
          <div key={field} className="jmo-field">
            {isOurs(field, wanted) ? (
              <Choice
                name={`jmo-clash-${field}`}
                legend={fieldName(field)}
                hint={say('save.clash.before', fieldName(field), shownField(before))}
                value={kept.has(field) ? 'theirs' : 'ours'}
                options={[
                  { value: 'theirs', label: say('save.clash.theirs'), hint: shownField(now) },
                  { value: 'ours', label: say('save.clash.ours'), hint: shownField(wanted[field]) },
                ]}
                onChoose={(side) =>
                  setKept(
                    (before) =>
                      new Set(side === 'theirs' ? [...before, field] : [...before].filter((one) => one !== field)),
                  )
                }
              />
            ) : (
              <>
                <p>{say('save.clash.kept', fieldName(field), shownField(now))}</p>
                <p className="jmo-hint">{say('save.clash.before', fieldName(field), shownField(before))}</p>
              </>
            )}
          </div>
        ))}
      </div>
    </Notice>
  );
}
