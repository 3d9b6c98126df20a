import { say } from '../phrases.ts';
import type { Draft } from './draft.ts';

interface MoveStepsProps {
  readonly movedFrom: NonNullable<Draft['movedFrom']>;
  readonly integrationName: string;
}

/** What is left to do in Jira once the Graph integration stands beside the old one, and what can go later. */
export function MoveSteps({ movedFrom, integrationName }: MoveStepsProps) {
  return (
    <section aria-labelledby="jmo-move-heading" className="jmo-next">
      <h3 id="jmo-move-heading">{say('move.heading', movedFrom.name)}</h3>
      <p>{say('move.lead', movedFrom.name)}</p>
      <ol className="jmo-steps">
        <li>{say('move.step.server', integrationName)}</li>
        <li>{say('move.step.handler')}</li>
        <li>{say('move.step.watch', movedFrom.name)}</li>
        <li>{say('move.step.delete', movedFrom.name)}</li>
        <li>{say('move.step.permissions')}</li>
      </ol>
      <p className="jmo-hint">{say('move.back')}</p>
    </section>
  );
}
