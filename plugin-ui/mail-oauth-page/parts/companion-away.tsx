import Button from '@atlaskit/button/default/button';
import { say } from '../../phrases.ts';
import { Notice } from './notice.tsx';

/** Nothing answers at the companion's address: what still works, and what to start. */
export function CompanionAway({ onRetry }: { readonly onRetry?: () => void }) {
  return (
    <Notice
      tone="warning"
      title={say('page.companionAway.title')}
      isAnnounced
      actions={onRetry && <Button onClick={onRetry}>{say('page.tryAgain')}</Button>}
    >
      {say('page.companionAway.text')}
    </Notice>
  );
}
