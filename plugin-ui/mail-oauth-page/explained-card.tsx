import type { ExplainedFailure } from '../companion/companion-client.ts';
import { RemedySteps } from '../diagnosis/remedy-steps.tsx';
import { say } from '../phrases.ts';
import { LearnMore } from './parts/learn-more.tsx';
import { ToneIcon } from './parts/tone-icon.tsx';

/** One failure that a pasted text named: what it means here, what to do and who does it. */
export function ExplainedCard({ failure }: { readonly failure: ExplainedFailure }) {
  const { code, title, cause, likelyCauses = [], remedy, fixedBy, certainty, evidence, learnMore } = failure;
  return (
    <article className="jmo-finding" aria-label={title}>
      <div className="jmo-finding-head">
        <ToneIcon tone="warning" />
        <h3>{title}</h3>
      </div>
      <p>{cause}</p>
      {likelyCauses.length > 0 && (
        <>
          <p className="jmo-label">{say('finding.likelyCauses')}</p>
          <ul className="jmo-steps">
            {likelyCauses.map((likely) => (
              <li key={likely}>{likely}</li>
            ))}
          </ul>
        </>
      )}
      {remedy.length > 0 && (
        <>
          <p className="jmo-label">{say('finding.steps')}</p>
          <RemedySteps steps={remedy} />
        </>
      )}
      <p className="jmo-finding-foot">
        <strong>{say('finding.fixedBy', say(`fixedBy.${fixedBy}`))}</strong>
        {learnMore && <LearnMore href={learnMore} />}
      </p>
      {certainty === 'unconfirmed' && <p className="jmo-hint">{say('finding.unconfirmed')}</p>}
      <dl className="jmo-evidence">
        <dt>{say('explain.seen')}</dt>
        <dd>
          <code>{evidence}</code>
        </dd>
        <dt>{say('finding.code')}</dt>
        <dd>
          <code>{code}</code>
        </dd>
      </dl>
    </article>
  );
}
