import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading';
import { useState } from 'react';
import { lintIntegration } from '#facts/lint/lint.ts';
import type { LintFinding } from '#facts/lint/lint-finding.ts';
import type { JiraHost } from '../jira/host.ts';
import type { Integration, JiraRest } from '../jira/jira-rest.ts';
import { redirectUrlSuffix, redirectUrlWith } from '../jira/redirect-url.ts';
import { lastChangeOf } from '../jira/undo-journal.ts';
import type { Draft } from '../mail-oauth-page/draft.ts';
import { usePageServices } from '../mail-oauth-page/page-services.ts';
import { say } from '../phrases.ts';
import { ExistingRow, toneOf } from './existing-row.tsx';
import { isMicrosoftIntegration } from './microsoft-integration.ts';
import { meaningOf } from './stored-integration.ts';

export interface ExistingIntegrationsProps {
  readonly rest: JiraRest;
  /** Everything that Jira has; links to others than Microsoft are left out here. */
  readonly integrations: readonly Integration[];
  readonly onOpen: (draft: Draft) => void;
  readonly onChanged: () => void;
}

const shownAtFirst = 5;

/** Everything that can be seen wrong in a stored link, its Redirect URL among it. */
function findingsOf(integration: Integration, host: JiraHost): readonly LintFinding[] {
  const stored = integration['redirectUriSuffix'];
  const current = redirectUrlSuffix(integration.authorizationEndpoint);
  const drift =
    typeof stored === 'string'
      ? { registeredRedirectUrl: redirectUrlWith(stored, host), currentRedirectUrl: redirectUrlWith(current, host) }
      : {};
  return lintIntegration(integration, drift, meaningOf(integration).planId);
}

/** Where not all are shown: those that need somebody, those that can be undone from here, and others while there is room. */
function firstOf<Row>(rows: readonly Row[], needy: readonly Row[], isUndoable: (row: Row) => boolean): readonly Row[] {
  if (rows.length <= shownAtFirst) return rows;
  const urgent = new Set([...needy.slice(0, shownAtFirst), ...rows.filter(isUndoable)]);
  const others = rows.filter((row) => !urgent.has(row));
  return [...urgent, ...others.slice(0, Math.max(0, shownAtFirst - urgent.size))];
}

/** The Microsoft links that Jira already has, in Jira's order, with a verdict each. */
export function ExistingIntegrations({ rest, integrations, onOpen, onChanged }: ExistingIntegrationsProps) {
  const { host } = usePageServices();
  const [isWhole, setWhole] = useState(false);
  const rows = integrations
    .filter(isMicrosoftIntegration)
    .map((integration) => ({ integration, findings: findingsOf(integration, host) }));
  const withRemarks = rows.filter(({ findings }) => toneOf(findings) !== 'success');
  const troubled = withRemarks.length;
  const shown = isWhole ? rows : firstOf(rows, withRemarks, ({ integration: { id } }) => !!lastChangeOf(host, id));
  return (
    <section className="jmo-existing" aria-labelledby="jmo-existing-heading">
      <Heading as="h2" size="medium" id="jmo-existing-heading">
        {say('existing.heading')}
      </Heading>
      <p>{say(troubled === 0 ? 'existing.allGood' : 'existing.troubled', rows.length, troubled)}</p>
      <ul className="jmo-existing-list">
        {shown.map(({ integration, findings }) => (
          <ExistingRow
            key={integration.id}
            rest={rest}
            integration={integration}
            integrations={integrations}
            findings={findings}
            onOpen={onOpen}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {rows.length > shown.length && (
        <Button spacing="compact" appearance="subtle" onClick={() => setWhole(true)}>
          {say('existing.all', rows.length)}
        </Button>
      )}
    </section>
  );
}
