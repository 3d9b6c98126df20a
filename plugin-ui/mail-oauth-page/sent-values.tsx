import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge';
import { say } from '../phrases.ts';
import type { DerivedValues } from './derived-values.ts';
import type { OverrideField } from './draft.ts';
import type { FieldProblems } from './field-problems.ts';
import { Disclosure } from './parts/disclosure.tsx';
import { TextField } from './parts/text-field.tsx';
import type { DraftControl } from './use-draft.ts';

interface SentValuesProps {
  readonly control: DraftControl;
  readonly values: DerivedValues;
  readonly problems: FieldProblems;
  /** What works in rare set-ups only. */
  readonly warnings: FieldProblems;
}

const shownValue = (field: OverrideField, values: DerivedValues): string | undefined =>
  ({
    tenant: values.tenant,
    authorizationEndpoint: values.authorizationEndpoint,
    tokenEndpoint: values.tokenEndpoint,
    scopes: values.scopes.join(' '),
    mailHost: values.mailHost?.host,
    mailPort: values.mailHost && String(values.mailHost.port),
  })[field];

const sentFields = [
  'tenant',
  'authorizationEndpoint',
  'tokenEndpoint',
  'scopes',
  'mailHost',
  'mailPort',
] as const satisfies readonly OverrideField[];

/** Everything that was derived, as it will be sent; each value can be changed, and returned to the preset. */
export function SentValues({ control, values, problems, warnings }: SentValuesProps) {
  const isWrong = sentFields.some((field) => (problems[field] ?? warnings[field]) !== undefined);
  const isChanged = Object.keys(control.draft.overrides).length > 0;
  return (
    <Disclosure
      label={say('registration.sent')}
      isForcedOpen={isWrong}
      after={
        <Lozenge appearance={isChanged ? 'moved' : 'default'}>
          {say(isChanged ? 'registration.sent.changed' : 'registration.sent.derived')}
        </Lozenge>
      }
    >
      <p className="jmo-hint">{say('registration.sent.hint')}</p>
      {sentFields.map((field) => (
        <SentValue
          key={field}
          field={field}
          control={control}
          values={values}
          error={problems[field]}
          lintWarning={warnings[field]}
        />
      ))}
    </Disclosure>
  );
}

interface SentValueProps extends Omit<SentValuesProps, 'problems' | 'warnings'> {
  readonly field: OverrideField;
  readonly error: string | undefined;
  readonly lintWarning: string | undefined;
}

function SentValue({ field, control, values, error, lintWarning }: SentValueProps) {
  const typed = control.draft.overrides[field];
  const shown = typed ?? shownValue(field, values);
  if (shown === undefined) return null;
  const label = say(`registration.${field}`);
  const isChanged = typed !== undefined;
  const isEndpointChanged = field === 'authorizationEndpoint' && isChanged;
  return (
    <TextField
      id={`jmo-sent-${field}`}
      label={label}
      value={shown}
      isMonospaced
      error={error}
      warning={lintWarning ?? (isEndpointChanged ? say('registration.authorizationEndpoint.warning') : undefined)}
      hint={field === 'scopes' ? say('registration.scopes.hint') : undefined}
      onChange={(value) => control.override(field, value)}
      after={
        isChanged && (
          <Button
            aria-label={say('registration.sent.resetOf', label)}
            onClick={() => {
              control.override(field, undefined);
              // The button goes away with the change: the keyboard stays at the field.
              document.getElementById(`jmo-sent-${field}`)?.focus();
            }}
          >
            {say('registration.sent.reset')}
          </Button>
        )
      }
    />
  );
}
