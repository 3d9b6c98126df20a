import { cloudInstances } from '#facts/cloud-instances.ts';
import { appRegistrationLink } from '#facts/portal-links.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { fetchTranslation } from '../diagnosis/words/in-page-language.ts';
import type { RedirectUrl } from '../jira/redirect-url.ts';
import { say } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import { Disclosure } from './parts/disclosure.tsx';
import { LatePart } from './parts/late-part.tsx';
import { OutsideLink } from './parts/outside-link.tsx';
import type { RegistrationGuideProps } from './registration-guide.tsx';
import { registrationRequest } from './registration-request.ts';
import type { DraftControl } from './use-draft.ts';

interface PortalGuideProps {
  readonly control: DraftControl;
  readonly values: DerivedValues;
  readonly redirect: RedirectUrl | undefined;
  /** What the last diagnosis found, as far as it was made with the values that stand here now. */
  readonly findings: readonly Finding[];
}

const loadGuide = async () => {
  const part = import(/* webpackChunkName: "guide" */ './registration-guide.tsx');
  await fetchTranslation('guide');
  return (await part).RegistrationGuide;
};

/** The way to the plan's own portal, and what to do there; the guide is fetched when it is unfolded. */
export function PortalGuide({ control, values, redirect, findings }: PortalGuideProps) {
  const request = registrationRequest(control.draft, values, redirect);
  const { displayName } = cloudInstances[values.plan.cloudInstance];
  return (
    <>
      <p>
        <OutsideLink href={appRegistrationLink(values.plan, 'overview', request.clientId)}>
          {request.clientId ? say('registration.guide.openApp') : say('registration.guide.open', displayName)}
        </OutsideLink>
      </p>
      <Disclosure
        label={say('registration.guide')}
        after={<span className="jmo-hint">{say('registration.guide.hint')}</span>}
      >
        <LatePart<RegistrationGuideProps> load={loadGuide} props={{ control, request, findings }} />
      </Disclosure>
    </>
  );
}
