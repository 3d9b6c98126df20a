import Button from '@atlaskit/button/default/button';
import Spinner from '@atlaskit/spinner';
import { Component, type ComponentType, lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { speakLater } from '../../i18n/spoken.ts';
import { say } from '../../phrases.ts';
import { Notice } from './notice.tsx';

interface LatePartProps<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A part of the page that is fetched when it is needed; when that fails it can be fetched again. */
export function LatePart<Props extends object>({ load, props }: LatePartProps<Props>) {
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: React remembers a failed load, so every attempt is a new part
  const Part = useMemo(
    () =>
      lazy(async () => ({
        default: (await Promise.all([load(), speakLater()]))[0],
      })) as unknown as ComponentType<Props>,
    [attempt],
  );
  return (
    <PartBoundary key={attempt} onRetry={() => setAttempt(attempt + 1)}>
      <Suspense fallback={<Spinner label={say('page.loading')} />}>
        <Part {...props} />
      </Suspense>
    </PartBoundary>
  );
}

interface PartBoundaryProps {
  readonly children: ReactNode;
  readonly onRetry: () => void;
}

class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Notice
        tone="error"
        title={say('page.partFailed.title')}
        isAnnounced
        actions={<Button onClick={this.props.onRetry}>{say('page.partFailed.retry')}</Button>}
      >
        {say('page.partFailed.text')}
      </Notice>
    );
  }
}
