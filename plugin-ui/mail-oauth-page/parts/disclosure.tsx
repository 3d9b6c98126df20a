import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { type ReactNode, useId, useState } from 'react';

interface DisclosureProps {
  readonly label: string;
  /** Opens it from outside, for example because a field in it is wrong. */
  readonly isForcedOpen?: boolean;
  /** Beside the label, not part of the button. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

/** Something that most people need not read, folded away. */
export function Disclosure({ label, isForcedOpen = false, after, children }: DisclosureProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isForcedOpen;
  const Icon = isShown ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div className="jmo-disclosure">
      <div className="jmo-line">
        <button
          type="button"
          className="jmo-disclosure-button"
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => setOpen(!isShown)}
        >
          <Icon label="" size="small" color="currentColor" />
          {label}
        </button>
        {after}
      </div>
      <div id={id} hidden={!isShown} className="jmo-disclosure-body">
        {isShown && children}
      </div>
    </div>
  );
}
