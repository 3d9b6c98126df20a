import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState } from 'react';
import { CopyButton } from '../mail-oauth-page/parts/copy-button.tsx';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { OutsideLink } from '../mail-oauth-page/parts/outside-link.tsx';
import { say } from '../phrases.ts';
import { PasteAnswer } from './paste-answer.tsx';
import type { SignInRequest } from './run-state.ts';
import { TimeLeft } from './time-left.tsx';

interface SignInStepProps {
  readonly request: SignInRequest;
  /** Whose account is expected. */
  readonly account: string;
  readonly onAnswer: (pasted: string) => Promise<void>;
}

/** The one step that a person does: opens Microsoft's sign-in and says how to come back. */
export function SignInStep({ request, account, onAnswer }: SignInStepProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    // Everything waits for this button, unless the admin is typing somewhere.
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement))
      button.current?.focus();
  }, []);
  return (
    <section className="jmo-sign-in" aria-labelledby="jmo-sign-in-heading">
      <h3 id="jmo-sign-in-heading">{say('signIn.heading')}</h3>
      <p>{say('signIn.text', account)}</p>
      <div className="jmo-actions">
        <Button
          ref={button}
          appearance="primary"
          onClick={() => {
            const opened = window.open(request.signInUrl, 'jira-mail-oauth-sign-in', 'popup,width=620,height=760');
            setBlocked(opened === null);
          }}
        >
          {say('signIn.button')}
        </Button>
        <TimeLeft expiresAt={request.expiresAt} />
      </div>
      {isBlocked && (
        <Notice tone="warning" isAnnounced>
          {say('signIn.blocked')} <OutsideLink href={request.signInUrl}>{say('signIn.heading')}</OutsideLink>
        </Notice>
      )}
      <p className="jmo-hint">
        {say('signIn.redirect')} <code>{request.redirectUri}</code>{' '}
        <CopyButton value={request.redirectUri} what={say('signIn.redirectLabel')} />
      </p>
      <PasteAnswer onAnswer={onAnswer} />
    </section>
  );
}
