import Button from '@atlaskit/button/default/button';
import Checkbox from '@atlaskit/checkbox';
import { useId, useState } from 'react';
import { hoursText } from '../i18n/formats.ts';
import { Choice } from '../mail-oauth-page/parts/choice.tsx';
import { CopyButton } from '../mail-oauth-page/parts/copy-button.tsx';
import { Field } from '../mail-oauth-page/parts/field.tsx';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { say } from '../phrases.ts';
import { MadeLink } from './made-link.tsx';
import { useLinks } from './use-links.ts';

export interface SharePartProps {
  /** A diagnosis that has ended. */
  readonly diagnosisId: string;
}

const durations = [1, 24, 168, 720] as const;

/** Makes links to a finished diagnosis; shows the ones there are, with what support wrote. */
export function SharePart({ diagnosisId }: SharePartProps) {
  const id = useId();
  const { links, address, problem, isBusy, make, revoke, answer } = useLinks();
  const [permission, setPermission] = useState<'view' | 'rerun'>('view');
  const [hours, setHours] = useState<number>(168);
  const [withMailAddress, setWithMailAddress] = useState(false);
  return (
    <section aria-label={say('share.heading')} className="jmo-share">
      <p>{say('share.lead')}</p>
      <Choice
        name={`${id}-permission`}
        legend={say('share.permission')}
        value={permission}
        options={[
          { value: 'view', label: say('share.view') },
          { value: 'rerun', label: say('share.rerun'), hint: say('share.rerun.hint') },
        ]}
        onChoose={setPermission}
      />
      <Field id={`${id}-hours`} label={say('share.duration')}>
        {({ isInvalid: _, ...binding }) => (
          <select
            {...binding}
            className="jmo-select"
            value={hours}
            onChange={({ target }) => setHours(Number(target.value))}
          >
            {durations.map((duration) => (
              <option key={duration} value={duration}>
                {hoursText(duration)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Checkbox
        label={say('share.address')}
        isChecked={withMailAddress}
        onChange={({ target }) => setWithMailAddress(target.checked)}
      />
      <div className="jmo-actions">
        <Button isDisabled={isBusy} onClick={() => make({ diagnosisId, permission, hours, withMailAddress })}>
          {say('share.make')}
        </Button>
      </div>
      {problem && (
        <Notice tone="error" isAnnounced>
          {problem}
        </Notice>
      )}
      {address && (
        <Notice
          tone="success"
          title={say('share.made')}
          isAnnounced
          actions={<CopyButton value={address} what={say('share.link')} />}
        >
          <code>{address}</code>
        </Notice>
      )}
      {links.length > 0 && (
        <>
          <h4>{say('share.links')}</h4>
          <ul className="jmo-made-links">
            {links.map((link) => (
              <MadeLink key={link.id} link={link} isBusy={isBusy} onRevoke={revoke} onAnswer={answer} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
