import Heading from '@atlaskit/heading';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import type { ReactNode } from 'react';

interface ActProps {
  readonly number: number;
  readonly heading: string;
  readonly isDone: boolean;
  readonly children: ReactNode;
}

/** One of the page's three acts. */
export function Act({ number, heading, isDone, children }: ActProps) {
  const headingId = `jmo-act-${number}`;
  return (
    <section className="jmo-act" aria-labelledby={headingId}>
      <div className="jmo-act-head">
        <span className={isDone ? 'jmo-number jmo-number-done' : 'jmo-number'} aria-hidden="true">
          {isDone ? <CheckMarkIcon label="" color="currentColor" /> : number}
        </span>
        <Heading as="h2" size="medium" id={headingId}>
          {heading}
        </Heading>
      </div>
      <div className="jmo-act-body">{children}</div>
    </section>
  );
}
