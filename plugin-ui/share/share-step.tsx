import { Disclosure } from '../mail-oauth-page/parts/disclosure.tsx';
import { LatePart } from '../mail-oauth-page/parts/late-part.tsx';
import { say } from '../phrases.ts';
import type { SharePartProps } from './share-part.tsx';

const loadSharePart = async () => (await import(/* webpackChunkName: "share" */ './share-part.tsx')).SharePart;

/** Sharing, folded until somebody wants it: then it is fetched, and the companion asked for the links there are. */
export function ShareStep(props: SharePartProps) {
  return (
    <Disclosure label={say('share.heading')}>
      <LatePart<SharePartProps> load={loadSharePart} props={props} />
    </Disclosure>
  );
}
