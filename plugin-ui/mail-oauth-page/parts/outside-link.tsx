import type { ReactNode } from 'react';
import { say } from '../../phrases.ts';

/** A link that leaves Jira, in a new tab. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a className="jmo-link" href={href} target="_blank" rel="noreferrer noopener">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="jmo-unseen"> {say('page.opensNew')}</span>
    </a>
  );
}
