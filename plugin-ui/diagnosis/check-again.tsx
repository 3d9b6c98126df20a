import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { Stage } from '#facts/stages.ts';
import { CompanionProblem } from '../companion/companion-client.ts';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { say } from '../phrases.ts';

interface CheckAgainProps {
  readonly stage: Stage;
  /** Rejects as the companion client does. */
  readonly onCheckAgain: (stage: Stage) => Promise<void>;
}

/** Checks one stage again, after something was put right; where that cannot be, says why and what can. */
export function CheckAgain({ stage, onCheckAgain }: CheckAgainProps) {
  const [isAsking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();
  const ask = async (): Promise<void> => {
    setAsking(true);
    setFailure(undefined);
    try {
      await onCheckAgain(stage);
    } catch (error) {
      setFailure(error instanceof CompanionProblem ? error.words : say('page.companionAway.title'));
    } finally {
      setAsking(false);
    }
  };
  return (
    <div className="jmo-check-again">
      <Button
        spacing="compact"
        appearance="subtle"
        isLoading={isAsking}
        aria-label={say('checkAgain.of', say(`stage.${stage}`))}
        onClick={() => void ask()}
      >
        {say('checkAgain.button')}
      </Button>
      <div role="status">
        {failure !== undefined && (
          <Notice tone="warning" title={say('checkAgain.failed')}>
            {failure}
          </Notice>
        )}
      </div>
    </div>
  );
}
