import shared from '../task.module.css';

interface PickOneProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A choice where there is one, else what it is. */
export function PickOne<Value extends string>(props: PickOneProps<Value>) {
  const { label, value, options, onChange } = props;
  const [only] = options;
  if (options.length === 1 && only !== undefined)
    return (
      <p className={shared.field}>
        <span>{label}</span>
        <strong>{only.label}</strong>
      </p>
    );
  return (
    <label className={shared.field}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((one) => one.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}
