import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { type ReactNode, useId, useState } from 'react';

interface DisclosureProps {
  readonly label: ReactNode;
  /** The label heads what is below it, on the third level. */
  readonly isHeading?: boolean;
  /** Opens it from outside, for example because a field in it is wrong. */
  readonly isForcedOpen?: boolean;
  /** Beside the label, not part of the button. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

/** Something that most people need not read, folded away. */
export function Disclosure({ label, isHeading = false, isForcedOpen = false, after, children }: DisclosureProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isForcedOpen;
  const Icon = isShown ? ChevronDownIcon : ChevronRightIcon;
  const button = (
    <button
      type="button"
      className="jmo-disclosure-button"
      aria-expanded={isShown}
      aria-controls={id}
      onClick={() => setOpen(!isShown)}
    >
      <Icon label="" size="small" color="currentColor" />
      <span>{label}</span>
    </button>
  );
  return (
    <div className="jmo-disclosure">
      <div className="jmo-line">
        {isHeading ? <h3>{button}</h3> : button}
        {after}
      </div>
      <div id={id} hidden={!isShown} className="jmo-disclosure-body">
        {isShown && children}
      </div>
    </div>
  );
}
