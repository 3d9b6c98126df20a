import type { ReactNode } from 'react';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { CompanionUnreachable } from '../../plugin-ui/companion/companion-client.ts';
import { DiagnosisView } from '../../plugin-ui/diagnosis/diagnosis-view.tsx';
import { FindingCard } from '../../plugin-ui/diagnosis/finding-card.tsx';
import { keepRun } from '../../plugin-ui/diagnosis/last-run.ts';
import { type PageServices, PageServicesContext } from '../../plugin-ui/mail-oauth-page/page-services.ts';
import { LatePart } from '../../plugin-ui/mail-oauth-page/parts/late-part.tsx';
import { context, sampleFindings, settings } from './sample-findings.ts';
import { runStates } from './sample-runs.ts';
import type { GalleryView } from './view.ts';

/** Nothing answers here: whatever a component asks for fails as it would without a companion. */
const services: PageServices = {
  companion: new Proxy({} as PageServices['companion'], {
    get: () => () => Promise.reject(new CompanionUnreachable('There is no companion behind the gallery.')),
  }),
  host: { contextPath: '', baseUrl: 'https://jira.contoso.example', version: '10.3.2', locale: 'en' },
};

/** Everything that the view lets through, one under the other. */
export function States({ view }: { readonly view: GalleryView }) {
  // What an earlier visit kept would be compared with.
  sessionStorage.clear();
  const isRunShown = (name: string): boolean => view.run === 'all' || view.run === name;
  return (
    <PageServicesContext.Provider value={services}>
      <div className="jira-mail-oauth">
        <div className="jmo-page">
          <h1 className="jmo-unseen">States of findings</h1>
          {Object.entries(runStates)
            .filter(([name]) => isRunShown(name))
            .map(([name, { state, before }]) => {
              // A mailbox each: what is compared with is kept by mailbox.
              const run = {
                id: name,
                settings: { ...settings, mailAddress: `${name.replace(/\W+/g, '-')}@x.example` },
              };
              if (before) keepRun(run.settings.mailAddress, before);
              return (
                <State key={name} name={name} kind="run">
                  <DiagnosisView
                    run={{ ...run, state }}
                    redirectUri={context.redirectUri}
                    onAnswer={never}
                    onCheckAgain={never}
                  />
                </State>
              );
            })}
          {isRunShown('parts') && <Parts />}
          {view.run !== 'parts' && <h2 className="jmo-unseen">Findings</h2>}
          {shownFindings(view).map(({ code, finding }) => (
            <State key={`${code} ${finding.status}`} name={`${code} ${finding.status}`} kind="finding" code={code}>
              <FindingCard finding={finding} context={context} />
            </State>
          ))}
        </div>
      </div>
    </PageServicesContext.Provider>
  );
}

const never = (): Promise<never> => new Promise(() => undefined);

function shownFindings({ code, stage, fixedBy, status, values }: GalleryView) {
  const statuses = status === '' ? (['fail', 'warn'] as const) : [status];
  return sampleFindings
    .filter((sample) => sample.code.includes(code.trim().toUpperCase()))
    .filter((sample) => (stage === '' || sample.stage === stage) && (fixedBy === '' || sample.fixedBy === fixedBy))
    .flatMap((sample) => statuses.map((one) => ({ code: sample.code, finding: sample.findingAs(one, values) })));
}

/** Parts that are on their way, that do not load, and findings that this page has no words for. */
function Parts() {
  const finding: Finding = { check: 'imap-inbox', stage: 'mailbox', status: 'fail' };
  // Looked up by its text: one that has none fails as a part of the catalogue does that cannot be fetched.
  const unreadable = { toString: () => ({}) } as unknown as NonNullable<Finding['code']>;
  return (
    <>
      <h2 className="jmo-unseen">Parts</h2>
      <State name="Part on its way" kind="part">
        <LatePart load={never} props={{}} />
      </State>
      <State name="Part that does not load" kind="part">
        <LatePart load={() => Promise.reject(new Error('offline'))} props={{}} />
      </State>
      <State name="Words that do not load" kind="part">
        <FindingCard finding={{ ...finding, code: unreadable }} context={context} />
      </State>
      <State name="Code that this page is too old for" kind="part">
        <FindingCard finding={{ ...finding, code: 'CODE_OF_A_LATER_VERSION' as typeof unreadable }} context={context} />
      </State>
      <State name="No code" kind="part">
        <FindingCard finding={finding} context={context} />
      </State>
    </>
  );
}

interface StateProps {
  readonly name: string;
  readonly kind: 'run' | 'part' | 'finding';
  readonly code?: string;
  readonly children: ReactNode;
}

function State({ name, kind, code, children }: StateProps) {
  // On the page, a run stands below an act's heading, and a card below one more.
  const Heading = kind === 'run' ? 'h2' : 'h3';
  return (
    <div className="gallery-state" data-kind={kind} data-state={name} data-code={code}>
      <Heading>{name}</Heading>
      {children}
    </div>
  );
}
