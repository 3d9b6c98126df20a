import type { Settings } from '#facts/settings.ts';
import { say } from '../phrases.ts';
import type { ExplainPartProps } from './explain-part.tsx';
import { Disclosure } from './parts/disclosure.tsx';
import { LatePart } from './parts/late-part.tsx';

const loadExplainPart = async () => (await import(/* webpackChunkName: "explain" */ './explain-part.tsx')).ExplainPart;

/** A folded place to paste any text of a failure; what reads it is fetched when it is unfolded. */
export function ExplainBox({ settings }: { readonly settings: Settings | undefined }) {
  return (
    <Disclosure label={say('explain.toggle')}>
      <LatePart<ExplainPartProps> load={loadExplainPart} props={{ settings }} />
    </Disclosure>
  );
}
