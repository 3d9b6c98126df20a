import Button from '@atlaskit/button/default/button';
import Spinner from '@atlaskit/spinner';
import type { Explanation, ExplanationContext, FixedBy } from '#facts/explanations/explanation.ts';
import type { Stage } from '#facts/stages.ts';
import type { Finding } from '../../companion-service/checks/finding.ts';
import { CopyButton } from '../mail-oauth-page/parts/copy-button.tsx';
import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { LearnMore } from '../mail-oauth-page/parts/learn-more.tsx';
import { Notice } from '../mail-oauth-page/parts/notice.tsx';
import { type Tone, ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
import { say } from '../phrases.ts';
import { CheckAgain } from './check-again.tsx';
import { checkName } from './check-name.ts';
import { handOverText, mailAddressOf } from './hand-over.ts';
import { RemedySteps } from './remedy-steps.tsx';
import { useWords } from './use-words.ts';

/** Others than the one who reads: they get a message. */
const handsOver: ReadonlySet<FixedBy> = new Set(['entra-admin', 'exchange-admin', 'network-admin', 'mailbox-user']);

interface FindingCardProps {
  readonly finding: Finding;
  readonly context: ExplanationContext;
  /** Absent while its stage cannot be checked again. */
  readonly onCheckAgain?: ((stage: Stage) => Promise<void>) | undefined;
}

/** A warning or a failure: what is wrong, why, what to do and who does it. */
export function FindingCard(props: FindingCardProps) {
  const { finding } = props;
  const found = useWords(finding);
  if (found.kind === 'loading') return <Spinner size="small" label={checkName(finding)} />;
  if (found.kind === 'told') return <ToldFinding {...props} words={found.words} />;
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

function ToldFinding({ finding, context, words, onCheckAgain }: ToldFindingProps) {
  const tone: Tone = finding.status === 'fail' ? 'error' : 'warning';
  const params = finding.params ?? {};
  const steps = words?.remedy(params, context) ?? [];
  const likelyCauses = words?.likelyCauses(context) ?? [];
  return (
    <article className={`jmo-finding jmo-finding-${tone}`} aria-label={words?.title ?? checkName(finding)}>
      <div className="jmo-finding-head">
        <ToneIcon tone={tone} label={say(`status.${finding.status}`)} />
        <h4>{words?.title ?? checkName(finding)}</h4>
      </div>
      <p>{words ? words.cause(params, context) : say('finding.noWords')}</p>
      {likelyCauses.length > 0 && (
        <>
          <p className="jmo-label">{say('finding.likelyCauses')}</p>
          <ul className="jmo-steps">
            {likelyCauses.map((cause) => (
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
        <p className="jmo-actions jmo-finding-foot">
          <strong>{say('finding.fixedBy', say(`fixedBy.${words.fixedBy}`))}</strong>
          <LearnMore href={words.learnMore} />
        </p>
      )}
      <div className="jmo-actions">
        {words && handsOver.has(words.fixedBy) && <HandOver finding={finding} context={context} words={words} />}
        {onCheckAgain && (
          <CheckAgain stage={finding.stage} after={words?.title ?? checkName(finding)} onCheckAgain={onCheckAgain} />
        )}
      </div>
      {words?.certainty === 'unconfirmed' && <p className="jmo-hint">{say('finding.unconfirmed')}</p>}
      <FindingEvidence finding={finding} />
    </article>
  );
}

interface HandOverProps extends Pick<FindingCardProps, 'finding' | 'context'> {
  readonly words: Explanation<unknown>;
}

/** What the one who fixes it needs to know, to be pasted anywhere or sent by mail. */
function HandOver({ finding, context, words }: HandOverProps) {
  const text = handOverText(words, finding, context);
  const mail = mailAddressOf(words.title, text);
  return (
    <>
      <CopyButton
        value={text}
        what={say('finding.message')}
        label={say('finding.handOver', say(`fixedBy.${words.fixedBy}`))}
      />
      {mail && (
        <a className="jmo-link" href={mail}>
          {say('handOver.mail')}
        </a>
      )}
    </>
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
