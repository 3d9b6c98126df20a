import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState } from 'react';
import type { outcomeOf } from '../diagnosis/run-state.ts';
import type { JiraRest } from '../jira/jira-rest.ts';
import { runTestFlow, type TestFlowResult, type TestFlowStep, testFlowLimits } from '../jira/test-flow.ts';
import { say } from '../phrases.ts';
import { jiraRefusalWords } from './jira-refusal-words.ts';
import { usePageServices } from './page-services.ts';
import { Notice } from './parts/notice.tsx';
import type { Tone } from './parts/tone-icon.tsx';
import { TestTimeLeft } from './test-time-left.tsx';

export interface JiraTestProps {
  readonly rest: JiraRest;
  readonly id: string;
  /** What our own verification came to, to stand beside Jira's result. */
  readonly outcome: ReturnType<typeof outcomeOf> | undefined;
}

const tones = {
  passed: 'success',
  failed: 'error',
  refused: 'error',
  lost: 'warning',
  windowBlocked: 'warning',
} as const satisfies Record<TestFlowResult['kind'], Tone>;

const verdictWords = (result: TestFlowResult): string =>
  result.kind === 'refused'
    ? jiraRefusalWords(result.reason)
    : result.kind === 'failed'
      ? say('test.failed', result.error)
      : say(`test.${result.kind}`);

/** What it means when Jira's verdict and ours differ; undefined when they agree or one is missing. */
function differenceOf(result: TestFlowResult, outcome: JiraTestProps['outcome']): string | undefined {
  const isOursGood = outcome === 'verified' || outcome === 'verifiedWithWarnings';
  if (result.kind === 'failed' && isOursGood) return say('test.onlyJiraFails');
  if (result.kind === 'passed' && outcome === 'failed') return say('test.onlyOursFails');
  return undefined;
}

/** Runs Jira's own test of the saved integration, counts its time limits down, and shows its verdict beside ours. */
export function JiraTest({ rest, id, outcome }: JiraTestProps) {
  const { host } = usePageServices();
  const [state, setState] = useState<TestFlowResult | 'running'>();
  const [step, setStep] = useState<TestFlowStep>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async (): Promise<void> => {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    setState('running');
    const result = await runTestFlow(rest, host, id, mine.signal, setStep);
    if (mine.signal.aborted) return;
    setState(result);
    setStep(undefined);
  };
  const baseUrlHost = host.baseUrl && new URL(host.baseUrl).host;
  const difference = typeof state === 'object' ? differenceOf(state, outcome) : undefined;
  return (
    <section aria-labelledby="jmo-test-heading" className="jmo-next">
      <h3 id="jmo-test-heading">{say('test.heading')}</h3>
      <p>{say('test.lead', testFlowLimits.start, testFlowLimits.signIn)}</p>
      {baseUrlHost && baseUrlHost !== window.location.host && (
        <p className="jmo-hint">{say('test.otherHost', window.location.host, baseUrlHost)}</p>
      )}
      <div className="jmo-actions">
        <Button onClick={() => void run()} isLoading={state === 'running'}>
          {say('test.button')}
        </Button>
      </div>
      {state === 'running' && step && <TestTimeLeft step={step} />}
      <div role="status">
        {state === 'running' && <p className="jmo-hint">{say(step ? `test.step.${step.limit}` : 'test.running')}</p>}
        {typeof state === 'object' && (
          <Notice tone={tones[state.kind]}>
            {verdictWords(state)}
            {outcome && <div>{say('test.ours', say(`outcome.${outcome}`))}</div>}
            {difference && <div className="jmo-hint">{difference}</div>}
          </Notice>
        )}
      </div>
    </section>
  );
}
