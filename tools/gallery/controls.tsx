import { type ReactNode, useEffect, useId, useState } from 'react';
import { fixedByNames } from '#facts/explanations/fixed-by.ts';
import { stages } from '#facts/stages.ts';
import { runStates } from './sample-runs.ts';
import { type GalleryView, searchOf } from './view.ts';

const options: readonly {
  readonly name: Exclude<keyof GalleryView, 'code'>;
  readonly label: string;
  readonly values: readonly string[];
}[] = [
  { name: 'stage', label: 'Stage', values: ['', ...stages] },
  { name: 'fixedBy', label: 'Who fixes it', values: ['', ...Object.keys(fixedByNames)] },
  { name: 'status', label: 'Status', values: ['', 'fail', 'warn'] },
  { name: 'values', label: 'Values', values: ['short', 'long'] },
  { name: 'run', label: 'Run', values: ['all', 'none', 'parts', ...Object.keys(runStates)] },
  { name: 'theme', label: 'Theme', values: ['light', 'dark'] },
  { name: 'direction', label: 'Direction', values: ['ltr', 'rtl'] },
  { name: 'language', label: 'Language', values: ['en', 'de', 'fr', 'es', 'ja', 'pt-BR'] },
  { name: 'width', label: 'Width', values: ['320', '360', '768', '1024', '1280'] },
];

/** The filters, and a frame of the chosen width: a real one, so that the page's rules for narrow screens apply. */
export function Controls({ first }: { readonly first: GalleryView }) {
  const [view, setView] = useState(first);
  useEffect(() => window.history.replaceState(null, '', searchOf(view)), [view]);
  const change = (part: Partial<GalleryView>): void => setView((before) => ({ ...before, ...part }));
  return (
    <>
      <form className="gallery-controls">
        <h1>Gallery of findings</h1>
        <Labelled label="Code contains">
          {(id) => (
            <input id={id} value={view.code} onChange={({ currentTarget }) => change({ code: currentTarget.value })} />
          )}
        </Labelled>
        {options.map(({ name, label, values }) => (
          <Labelled key={name} label={label}>
            {(id) => (
              <select
                id={id}
                value={view[name]}
                onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
              >
                {values.map((value) => (
                  <option key={value} value={value}>
                    {value || 'every'}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        ))}
      </form>
      <iframe title="States" src={`states.html${searchOf(view)}`} style={{ width: `${view.width}px` }} />
    </>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label> {children(id)}
    </span>
  );
}
