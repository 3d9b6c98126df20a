import Button from '@atlaskit/button/default/button';
import { useId, useState } from 'react';
import type { SupportLink } from '../companion/links-client.ts';
import { instantText } from '../i18n/formats.ts';
import { Field } from '../mail-oauth-page/parts/field.tsx';
import { say } from '../phrases.ts';

interface MadeLinkProps {
  readonly link: SupportLink;
  readonly isBusy: boolean;
  readonly onRevoke: (id: string) => Promise<boolean>;
  readonly onAnswer: (id: string, text: string) => Promise<boolean>;
}

const marks = ['cause', 'notTheCause', 'lookingInto', 'done'] as const;

const stateOf = ({ state, expiresAt, uses, reruns }: SupportLink): string =>
  state === 'open'
    ? say('share.open', instantText(expiresAt), uses, reruns.length)
    : say(state === 'expired' ? 'share.expired' : 'share.revoked');

/** One link: how it stands, what support wrote, the answer, and its end. */
export function MadeLink({ link, isBusy, onRevoke, onAnswer }: MadeLinkProps) {
  const isOpen = link.state === 'open';
  return (
    <li className="jmo-made-link">
      <div className="jmo-line">
        <span>
          <strong>{link.mailAddress}</strong>
          <br />
          {stateOf(link)}
        </span>
        {isOpen && (
          <Button
            spacing="compact"
            isDisabled={isBusy}
            aria-label={say('share.revokeOf', instantText(link.madeAt))}
            onClick={() => onRevoke(link.id)}
          >
            {say('share.revoke')}
          </Button>
        )}
      </div>
      {link.notes.map((note) => (
        <Note key={`${note.writtenAt} ${note.text}`} note={note} />
      ))}
      {isOpen && link.notes.length > 0 && <AnswerForm isBusy={isBusy} onSend={(text) => onAnswer(link.id, text)} />}
    </li>
  );
}

function Note({ note }: { readonly note: SupportLink['notes'][number] }) {
  const mark = marks.find((known) => known === note.mark);
  const about = [
    note.author ?? say(`share.note.${note.side}`),
    instantText(note.writtenAt),
    note.finding,
    mark && say(`share.mark.${mark}`),
  ];
  return (
    <blockquote className="jmo-note">
      <p className="jmo-hint">{about.filter(Boolean).join(' · ')}</p>
      <p>{note.text}</p>
    </blockquote>
  );
}

function AnswerForm({
  isBusy,
  onSend,
}: {
  readonly isBusy: boolean;
  readonly onSend: (text: string) => Promise<boolean>;
}) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <>
      <Field id={id} label={say('share.answer')}>
        {({ isInvalid: _, ...binding }) => (
          <textarea
            {...binding}
            className="jmo-area"
            maxLength={4000}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Button
        spacing="compact"
        isDisabled={isBusy || text.trim() === ''}
        onClick={() => onSend(text).then((isTaken) => isTaken && setText(''))}
      >
        {say('share.send')}
      </Button>
    </>
  );
}
