import Button from '@atlaskit/button/default/button';
import { useState } from 'react';
import type { Stage } from '#facts/stages.ts';
import { CompanionProblem } from '../companion/companion-client.ts';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { say } from '../phrases.ts';

interface CheckAgainProps {
  readonly stage: Stage;
  /** The finding that was dealt with; without it, the stage is simply asked again. */
  readonly after?: string;
  /** Rejects as the companion client does. */
  readonly onCheckAgain: (stage: Stage) => Promise<void>;
}

/** Checks one stage again, after something was put right; where that cannot be, says why and what can. */
export function CheckAgain({ stage, after, onCheckAgain }: CheckAgainProps) {
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
        appearance={after === undefined ? 'subtle' : 'default'}
        isLoading={isAsking}
        aria-label={
          after === undefined
            ? say('checkAgain.of', say(`stage.${stage}`))
            : say('page.labelled', say('checkAgain.done'), after)
        }
        onClick={() => void ask()}
      >
        {say(after === undefined ? 'checkAgain.button' : 'checkAgain.done')}
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
