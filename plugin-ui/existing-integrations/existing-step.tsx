import { fetchTranslation } from '../diagnosis/words/in-page-language.ts';
import type { JiraAccess } from '../jira/jira-rest.ts';
import type { Draft } from '../mail-oauth-page/draft.ts';
import { LatePart } from '../mail-oauth-page/parts/late-part.tsx';
import type { ExistingIntegrationsProps } from './existing-integrations.tsx';
import { isMicrosoftIntegration } from './microsoft-integration.ts';

interface ExistingStepProps {
  readonly access: JiraAccess | undefined;
  readonly onOpen: (draft: Draft) => void;
  readonly onChanged: () => void;
}

const load = async () => {
  const part = import(/* webpackChunkName: "existing" */ './existing-integrations.tsx');
  await fetchTranslation('others');
  return (await part).ExistingIntegrations;
};

/** Shows the Microsoft links that Jira already has; nothing at all where there are none. */
export function ExistingStep({ access, onOpen, onChanged }: ExistingStepProps) {
  if (access?.kind !== 'ready') return null;
  const { rest, integrations } = access;
  const isAny = integrations.some(isMicrosoftIntegration);
  return isAny ? (
    <LatePart<ExistingIntegrationsProps> load={load} props={{ rest, integrations, onOpen, onChanged }} />
  ) : null;
}
