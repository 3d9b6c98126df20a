import Button from '@atlaskit/button/default/button';
import Spinner from '@atlaskit/spinner';
import type { Explanation, ExplanationContext, FixedBy } from '#facts/explanations/explanation.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { CopyButton } from '../mail-oauth-page/parts/copy-button.tsx';
import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { OutsideLink } from '../mail-oauth-page/parts/outside-link.tsx';
import { type Tone, ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
import { say } from '../phrases.ts';
import { checkName } from './check-name.ts';
import { handOverText } from './hand-over.ts';
import { RemedySteps } from './remedy-steps.tsx';
import { useWords } from './use-words.ts';

/** Others than the one who reads: they get a message. */
const handsOver: ReadonlySet<FixedBy> = new Set(['entra-admin', 'exchange-admin', 'network-admin', 'mailbox-user']);

interface FindingCardProps {
  readonly finding: Finding;
  readonly context: ExplanationContext;
}

/** A warning or a failure: what is wrong, why, what to do and who does it. */
export function FindingCard({ finding, context }: FindingCardProps) {
  const found = useWords(finding);
  if (found.kind === 'loading') return <Spinner size="small" label={checkName(finding)} />;
  if (found.kind === 'told') return <ToldFinding finding={finding} context={context} words={found.words} />;
  return (
    <Notice
      tone="error"
      title={checkName(finding)}
      actions={<Button onClick={found.retry}>{say('page.partFailed.retry')}</Button>}
    >
      {say('page.partFailed.text')}
    </Notice>
  );
}

interface ToldFindingProps extends FindingCardProps {
  readonly words: Explanation<unknown> | undefined;
}

function ToldFinding({ finding, context, words }: ToldFindingProps) {
  const tone: Tone = finding.status === 'fail' ? 'error' : 'warning';
  const params = finding.params ?? {};
  const steps = words?.remedy(params, context) ?? [];
  return (
    <article className={`jmo-finding jmo-finding-${tone}`} aria-label={words?.title ?? checkName(finding)}>
      <div className="jmo-finding-head">
        <ToneIcon tone={tone} label={say(`status.${finding.status}`)} />
        <h4>{words?.title ?? checkName(finding)}</h4>
      </div>
      <p>{words ? words.cause(params, context) : say('finding.noWords')}</p>
      {words?.likelyCauses && words.likelyCauses.length > 0 && (
        <>
          <p className="jmo-label">{say('finding.likelyCauses')}</p>
          <ul className="jmo-steps">
            {words.likelyCauses.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && (
        <>
          <p className="jmo-label">{say('finding.steps')}</p>
          <RemedySteps steps={steps} />
        </>
      )}
      {words && (
        <p className="jmo-finding-foot">
          <strong>{say('finding.fixedBy', say(`fixedBy.${words.fixedBy}`))}</strong>
          <OutsideLink href={words.learnMore}>{say('finding.learnMore')}</OutsideLink>
          {handsOver.has(words.fixedBy) && (
            <CopyButton
              value={handOverText(words, finding, context)}
              what={say('finding.message')}
              label={say('finding.handOver', say(`fixedBy.${words.fixedBy}`))}
            />
          )}
        </p>
      )}
      {words?.certainty === 'unconfirmed' && <p className="jmo-hint">{say('finding.unconfirmed')}</p>}
      <FindingEvidence finding={finding} />
    </article>
  );
}

const valueText = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : String(value));

function FindingEvidence({ finding }: { readonly finding: Finding }) {
  const entries = Object.entries(finding.params ?? {});
  const copied = [
    checkName(finding),
    ...(finding.code === undefined ? [] : [finding.code]),
    ...entries.map(([name, value]) => `${name}: ${valueText(value)}`),
  ].join('\n');
  return (
    <Disclosure label={say('finding.evidence')}>
      <dl className="jmo-evidence">
        <dt>{say('finding.check')}</dt>
        <dd>{checkName(finding)}</dd>
        {finding.code && (
          <>
            <dt>{say('finding.code')}</dt>
            <dd>
              <code>{finding.code}</code>
            </dd>
          </>
        )}
        {entries.map(([name, value]) => (
          <div key={name} className="jmo-contents">
            <dt>{name}</dt>
            <dd>
              <code>{valueText(value)}</code>
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton value={copied} what={say('finding.evidence')} />
    </Disclosure>
  );
}
