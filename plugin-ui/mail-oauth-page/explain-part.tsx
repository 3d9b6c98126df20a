import Button from '@atlaskit/button/default/button';
import { useId, useRef, useState } from 'react';
import type { Settings } from '#facts/settings.ts';
import type { ExplainedFailure } from '../companion/companion-client.ts';
import { spoken } from '../i18n/spoken.ts';
import { say, sayCount } from '../phrases.ts';
import { ExplainedCard } from './explained-card.tsx';
import { usePageServices } from './page-services.ts';
import { Field } from './parts/field.tsx';
import { Notice } from './parts/notice.tsx';

export interface ExplainPartProps {
  /** Of the form, so that words and links fit where the companion is away. */
  readonly settings: Settings | undefined;
}

/** The longest text that is read, in characters; the API has the same bound. */
const longest = 1_000_000;

type State =
  | { readonly kind: 'empty' | 'reading' | 'failed' }
  | { readonly kind: 'told'; readonly failures: readonly ExplainedFailure[] };

/** Takes a pasted text and tells every failure that it names, the most decisive first. Keeps nothing. */
export function ExplainPart({ settings }: ExplainPartProps) {
  const { companion } = usePageServices();
  // Uncontrolled: what is pasted may hold a token, which has no business in React's state.
  const area = useRef<HTMLTextAreaElement>(null);
  const [error, setError] = useState<string>();
  const [state, setState] = useState<State>({ kind: 'empty' });
  const id = `jmo-explain-${useId().replaceAll(':', '')}`;

  const tell = async (): Promise<void> => {
    const text = area.current?.value.trim() ?? '';
    setError(text === '' ? say('fieldError.REQUIRED') : undefined);
    if (text === '') {
      area.current?.focus();
      return;
    }
    setState({ kind: 'reading' });
    try {
      setState({ kind: 'told', failures: await explained(text) });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const explained = async (text: string): Promise<readonly ExplainedFailure[]> => {
    try {
      if (spoken().language === 'en') return (await companion.explain(text)).findings;
    } catch {
      // Away, or it refuses this person: a text can be read here as well.
    }
    const { explainHere } = await import(/* webpackChunkName: "explain-here" */ './explain-here.ts');
    return explainHere(text, settings);
  };

  return (
    <>
      <Field id={id} label={say('explain.label')} hint={say('explain.hint')} error={error}>
        {({ isInvalid, ...binding }) => (
          <textarea
            {...binding}
            ref={area}
            rows={5}
            maxLength={longest}
            spellCheck={false}
            autoComplete="off"
            className={isInvalid ? 'jmo-area jmo-invalid' : 'jmo-area'}
          />
        )}
      </Field>
      <div className="jmo-actions">
        <Button isLoading={state.kind === 'reading'} onClick={() => void tell()}>
          {say('explain.button')}
        </Button>
        {state.kind === 'told' && (
          <Button
            appearance="subtle"
            onClick={() => {
              if (area.current) area.current.value = '';
              setState({ kind: 'empty' });
              area.current?.focus();
            }}
          >
            {say('explain.clear')}
          </Button>
        )}
        <span role="status" className="jmo-hint">
          {state.kind === 'told' && sayCount('explain.found', state.failures.length)}
        </span>
      </div>
      {state.kind === 'failed' && <Notice tone="error" isAnnounced title={say('explain.failed')} />}
      {state.kind === 'told' &&
        state.failures.map((failure) => (
          <ExplainedCard key={`${failure.code} ${failure.evidence}`} failure={failure} />
        ))}
    </>
  );
}
