import Button from '@atlaskit/button/default/button';
import { useEffect, useId, useRef, useState } from 'react';
import { Breakable } from '../mail-oauth-page/parts/breakable.tsx';
import { CopyButton } from '../mail-oauth-page/parts/copy-button.tsx';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { OutsideLink } from '../mail-oauth-page/parts/outside-link.tsx';
import { say } from '../phrases.ts';
import { PasteAnswer } from './paste-answer.tsx';
import type { SignInRequest } from './run-state.ts';
import { TimeLeft, useIsPast } from './time-left.tsx';
import { useReturnedSignIn } from './use-returned-sign-in.ts';

interface SignInStepProps {
  readonly request: SignInRequest;
  /** An earlier way of coming back did not work: a person who signed in already is told why again. */
  readonly isAgain: boolean;
  /** Whose account is expected. */
  readonly account: string;
  readonly onAnswer: (pasted: string, returnedBy?: 'jiraRedirectUrl') => Promise<void>;
}

/** The one step that a person does: opens Microsoft's sign-in and says how to come back. */
export function SignInStep({ request, isAgain, account, onAnswer }: SignInStepProps) {
  const headingId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<Window | null>(null);
  const [opened, setOpened] = useState<'not yet' | 'open' | 'blocked'>('not yet');
  const isOutOfTime = useIsPast(request.expiresAt);
  const { failure, giveUp } = useReturnedSignIn(request, popup, onAnswer);
  useEffect(() => {
    // Everything waits for this button, unless the admin is typing somewhere.
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement))
      button.current?.focus();
  }, []);
  return (
    <section className="jmo-sign-in" aria-labelledby={headingId}>
      <h3 id={headingId}>{say('signIn.heading')}</h3>
      {isAgain && (
        <Notice tone="information" isAnnounced>
          {say(request.way === 'pastedAddress' ? 'signIn.again.paste' : 'signIn.again')}
        </Notice>
      )}
      <p>{say('signIn.text', account)}</p>
      <div className="jmo-actions">
        <Button
          ref={button}
          // By the clock of this computer, which may be wrong: so it stays possible, only no longer the next step.
          appearance={isOutOfTime ? 'default' : 'primary'}
          onClick={() => {
            popup.current = window.open(request.signInUrl, 'jira-mail-oauth-sign-in', 'popup,width=620,height=760');
            setOpened(popup.current === null ? 'blocked' : 'open');
          }}
        >
          {say('signIn.button')}
        </Button>
        {!isOutOfTime && <TimeLeft expiresAt={request.expiresAt} />}
      </div>
      {isOutOfTime && (
        <Notice tone="warning" isAnnounced>
          {say('signIn.expired')}
        </Notice>
      )}
      {opened === 'blocked' && (
        <Notice tone="warning" isAnnounced>
          {say('signIn.blocked')} <OutsideLink href={request.signInUrl}>{say('signIn.heading')}</OutsideLink>
        </Notice>
      )}
      {failure !== undefined && (
        <Notice tone="error" isAnnounced>
          {say('signIn.paste.failed', failure)}
        </Notice>
      )}
      {request.way === 'jiraRedirectUrl' ? (
        <p className="jmo-hint">{say('signIn.throughJira')}</p>
      ) : (
        <div className="jmo-field">
          <p className="jmo-hint">{say('signIn.redirect')}</p>
          <div className="jmo-input-row">
            <code className="jmo-readout">
              <Breakable text={request.redirectUri} />
            </code>
            <CopyButton value={request.redirectUri} what={say('signIn.redirectLabel')} />
          </div>
        </div>
      )}
      {request.way === 'jiraRedirectUrl' && opened !== 'not yet' && (
        <div className="jmo-actions">
          <Button spacing="compact" appearance="subtle" onClick={giveUp}>
            {say('signIn.giveUp')}
          </Button>
        </div>
      )}
      <PasteAnswer onAnswer={onAnswer} isFirst={request.way === 'pastedAddress'} />
    </section>
  );
}
