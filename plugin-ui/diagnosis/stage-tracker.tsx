import CircleIcon from '@atlaskit/icon/core/check-circle-unchecked';
import MinusIcon from '@atlaskit/icon/core/minus';
import PersonIcon from '@atlaskit/icon/core/person';
import Spinner from '@atlaskit/spinner';
import { stages } from '#facts/stages.ts';
import { type Tone, ToneIcon } from '../mail-oauth-page/parts/tone-icon.tsx';
import { say } from '../phrases.ts';
import { type RunState, type StageState, stageStateOf } from './run-state.ts';

const tones: Partial<Record<StageState, Tone>> = {
  passed: 'success',
  warned: 'warning',
  failed: 'error',
};

/** A state as a picture; whoever shows it says it in words too. */
export function StageMark({ state }: { readonly state: StageState }) {
  const tone = tones[state];
  if (tone) return <ToneIcon tone={tone} />;
  if (state === 'running') return <Spinner size="small" label="" />;
  if (state === 'person') return <PersonIcon label="" color="var(--ds-icon-information)" />;
  const Icon = state === 'waiting' ? CircleIcon : MinusIcon;
  return <Icon label="" color="var(--ds-icon-subtle)" />;
}

/** The six stages side by side, each with its state in a picture and a word. */
export function StageTracker({ run }: { readonly run: RunState }) {
  return (
    <ol className="jmo-stages" aria-label={say('verify.stages')}>
      {stages.map((stage) => {
        const state = stageStateOf(run, stage);
        return (
          <li
            key={stage}
            className={`jmo-stage jmo-stage-${state}`}
            aria-current={state === 'running' || state === 'person' ? 'step' : undefined}
          >
            <span className="jmo-stage-mark">
              <StageMark state={state} />
            </span>
            <span className="jmo-stage-name">{say(`stage.${stage}`)}</span>
            <span className="jmo-stage-state">{say(`stageState.${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
