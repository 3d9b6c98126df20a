import Radio from '@atlaskit/radio/Radio';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each with a line of advice. */
export function Choice<Value extends string>({ name, legend, hint, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className="jmo-choice">
      <legend className="jmo-label">{legend}</legend>
      {hint && <p className="jmo-hint">{hint}</p>}
      {options.map((option) => (
        <div key={option.value} className="jmo-option">
          <Radio
            name={name}
            value={option.value}
            label={option.label}
            isChecked={option.value === value}
            aria-describedby={option.hint ? `${name}-${option.value}-hint` : undefined}
            onChange={() => onChoose(option.value)}
          />
          {option.hint && (
            <p id={`${name}-${option.value}-hint`} className="jmo-hint jmo-option-hint">
              {option.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
