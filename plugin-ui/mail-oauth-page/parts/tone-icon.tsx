import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';

export type Tone = 'information' | 'success' | 'warning' | 'error';

const icons = {
  information: InformationIcon,
  success: SuccessIcon,
  warning: WarningIcon,
  error: ErrorIcon,
} as const satisfies Record<Tone, unknown>;

/** A state as colour and shape; `label` is its word where no text beside it says the same. */
export function ToneIcon({ tone, label = '' }: { readonly tone: Tone; readonly label?: string }) {
  const Icon = icons[tone];
  return (
    <span className={`jmo-tone jmo-tone-${tone}`}>
      <Icon label={label} color="currentColor" />
    </span>
  );
}
