import { useId } from '../../ui/use-id.ts';

interface LabelledTextProps {
  readonly label: string;
  /** A sentence under the box. */
  readonly help?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A one-line text box with its label above. */
export function LabelledText({ label, help, value, onChange }: LabelledTextProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="text-box"
        type="text"
        autoComplete="off"
        value={value}
        aria-describedby={help && `${id}-help`}
        onChange={event => onChange(event.target.value)}
      />
      {help && (
        <p id={`${id}-help`} className="quiet">
          {help}
        </p>
      )}
    </div>
  );
}
