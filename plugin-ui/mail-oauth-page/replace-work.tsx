import Button from '@atlaskit/button/default/button';
import { useEffect, useRef } from 'react';
import { say } from '../phrases.ts';
import { Notice } from './parts/notice.tsx';

interface ReplaceWorkProps {
  /** Whose unfinished work stands in the form: its mail address, as far as one is typed. */
  readonly mailAddress: string;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

/** Asks before unfinished work in the form gives way to another link; the answer that loses nothing has the focus. */
export function ReplaceWork({ mailAddress, onReplace, onKeep }: ReplaceWorkProps) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Notice
      tone="warning"
      title={say('replace.title')}
      isAnnounced
      actions={
        <>
          <Button ref={keep} onClick={onKeep}>
            {say('replace.keep')}
          </Button>
          <Button appearance="subtle" onClick={onReplace}>
            {say('replace.replace')}
          </Button>
        </>
      }
    >
      {say('replace.text', mailAddress.trim() || '–')}
    </Notice>
  );
}
