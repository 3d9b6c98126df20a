import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState } from 'react';
import type { JiraRest } from '../jira/jira-rest.ts';
import { runTestFlow, type TestFlowResult, testFlowSeconds } from '../jira/test-flow.ts';
import { say } from '../phrases.ts';
import { usePageServices } from './page-services.ts';
import { Notice } from './parts/notice.tsx';

const wordsOf = (result: TestFlowResult): string =>
  result.kind === 'failed' ? say('test.failed', result.error) : say(`test.${result.kind}`);

/** Runs Jira's own test of the saved integration and shows its verdict beside ours. */
export function JiraTest({ rest, id }: { readonly rest: JiraRest; readonly id: string }) {
  const { host } = usePageServices();
  const [state, setState] = useState<TestFlowResult | 'running'>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const run = async (): Promise<void> => {
    controller.current?.abort();
    const mine = new AbortController();
    controller.current = mine;
    setState('running');
    const result = await runTestFlow(rest, host, id, mine.signal);
    if (!mine.signal.aborted) setState(result);
  };
  const baseUrlHost = host.baseUrl && new URL(host.baseUrl).host;
  return (
    <section aria-labelledby="jmo-test-heading" className="jmo-next">
      <h3 id="jmo-test-heading">{say('test.heading')}</h3>
      <p>{say('test.lead', testFlowSeconds)}</p>
      {baseUrlHost && baseUrlHost !== window.location.host && (
        <p className="jmo-hint">{say('test.otherHost', window.location.host, baseUrlHost)}</p>
      )}
      <div className="jmo-actions">
        <Button onClick={() => void run()} isLoading={state === 'running'}>
          {say('test.button')}
        </Button>
      </div>
      <div role="status">
        {state === 'running' && <p className="jmo-hint">{say('test.running')}</p>}
        {typeof state === 'object' && (
          <Notice tone={state.kind === 'passed' ? 'success' : state.kind === 'failed' ? 'error' : 'warning'}>
            {wordsOf(state)}
          </Notice>
        )}
      </div>
    </section>
  );
}
