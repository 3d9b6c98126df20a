import type { ReactNode } from 'react';
import { type Tone, ToneIcon } from './tone-icon.tsx';

interface NoticeProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** True where it appears in answer to the admin and has to be read out. */
  readonly isAnnounced?: boolean;
}

/** A message in the flow of the page. Lighter than Atlaskit's section message, which brings its tooltips along. */
export function Notice({ tone, title, children, actions, isAnnounced = false }: NoticeProps) {
  return (
    <div className={`jmo-notice jmo-notice-${tone}`} role={isAnnounced ? 'status' : undefined}>
      <ToneIcon tone={tone} />
      <div className="jmo-notice-body">
        {title && <strong className="jmo-notice-title">{title}</strong>}
        {children && <div>{children}</div>}
        {actions && <div className="jmo-actions">{actions}</div>}
      </div>
    </div>
  );
}
