import { mailServerValues } from '../jira/stock-form.ts';
import { say } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import type { Draft } from './draft.ts';
import { JiraTest, type JiraTestProps } from './jira-test.tsx';
import { MoveSteps } from './move-steps.tsx';
import { usePageServices } from './page-services.ts';
import { CopyRows } from './parts/copy-rows.tsx';
import { OutsideLink } from './parts/outside-link.tsx';
import { wantedMailServer } from './wanted.ts';

interface NextStepsProps {
  readonly draft: Draft;
  readonly values: DerivedValues;
  readonly integrationName: string;
  /** The saved integration, where Jira can test it. */
  readonly test?: JiraTestProps;
}

/** What comes after the integration: Jira's own test, and the incoming mail server. */
export function NextSteps({ draft, values, integrationName, test }: NextStepsProps) {
  const { host } = usePageServices();
  const rows = mailServerValues(wantedMailServer(draft, values, { name: integrationName }));
  return (
    <>
      {test && draft.grant === 'authorization_code' && <JiraTest key={test.id} {...test} />}
      <section aria-labelledby="jmo-server-heading" className="jmo-next">
        <h3 id="jmo-server-heading">{say('server.heading')}</h3>
        <p>{say('server.lead')}</p>
        <p>
          <OutsideLink href={`${host.contextPath}/secure/admin/IncomingMailServers.jspa`}>
            {say('server.link')}
          </OutsideLink>
        </p>
        <CopyRows rows={rows} />
        <p className="jmo-hint">{say(draft.grant === 'authorization_code' ? 'server.then' : 'server.then.app')}</p>
      </section>
      {draft.movedFrom && <MoveSteps movedFrom={draft.movedFrom} integrationName={integrationName} />}
    </>
  );
}
