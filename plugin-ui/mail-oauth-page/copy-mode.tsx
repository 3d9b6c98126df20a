import type { Grant } from '#facts/scopes.ts';
import type { WantedIntegration } from '../jira/save-integration.ts';
import { stockFormValues } from '../jira/stock-form.ts';
import { say } from '../phrases.ts';
import { usePageServices } from './page-services.ts';
import { CopyRows } from './parts/copy-rows.tsx';
import { Notice } from './parts/notice.tsx';

/** Why the page cannot save by itself. */
export type CopyReason = 'noRest' | 'jiraFails' | 'notSystemAdmin' | 'passwordAgain' | 'baseUrlNotHttps' | 'appOnly';

interface CopyModeProps {
  readonly reason: CopyReason;
  readonly wanted: WantedIntegration;
  readonly grant: Grant;
  readonly redirectUrl: string | undefined;
}

/** Every value beside the label of Jira's own form, in its order, with a copy button. */
export function CopyMode({ reason, wanted, grant, redirectUrl }: CopyModeProps) {
  const { host } = usePageServices();
  return (
    <>
      <Notice tone={reason === 'baseUrlNotHttps' ? 'error' : 'information'}>{say(`copy.${reason}`)}</Notice>
      <p>
        <a
          className="jmo-link"
          href={`${host.contextPath}/plugins/servlet/applinks/listApplicationLinks`}
          target="_blank"
          rel="noreferrer"
        >
          {say('copy.form')}
        </a>{' '}
        <span className="jmo-hint">{say('copy.form.path')}</span>
      </p>
      <CopyRows rows={stockFormValues(wanted, grant, grant === 'authorization_code' ? redirectUrl : undefined)} />
    </>
  );
}
