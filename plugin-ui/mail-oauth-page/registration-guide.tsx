import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { RegistrationRequest } from '#facts/registration.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { say } from '../phrases.ts';
import type { AsCodeProps } from './as-code.tsx';
import { GuideSteps } from './guide-steps.tsx';
import { LatePart } from './parts/late-part.tsx';
import type { DraftControl } from './use-draft.ts';

export interface RegistrationGuideProps {
  readonly control: DraftControl;
  readonly request: RegistrationRequest;
  readonly findings: readonly Finding[];
}

const loadAsCode = async () => (await import(/* webpackChunkName: "as-code" */ './as-code.tsx')).AsCode;

/** The registration by hand, step by step, or as a file for a tool that makes it. */
export function RegistrationGuide({ control, request, findings }: RegistrationGuideProps) {
  return (
    <div className="jmo-guide">
      <Tabs id="jmo-guide">
        <TabList>
          <Tab>{say('guide.tab.steps')}</Tab>
          <Tab>{say('guide.tab.asCode')}</Tab>
        </TabList>
        <TabPanel>
          <GuideSteps control={control} request={request} findings={findings} />
        </TabPanel>
        <TabPanel>
          <LatePart<AsCodeProps> load={loadAsCode} props={{ request, wantedSecretEnd: control.draft.secretEndsOn }} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
