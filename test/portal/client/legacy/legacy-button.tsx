import { controlRef } from '../model/controls.ts';

interface Props {
  readonly text: string;
  readonly onPress: () => void;
  readonly control: string;
  readonly size?: 'normal' | 'small';
  readonly look?: string;
  readonly disabled?: boolean;
}

/** A first-generation button: the text stands in a `.btn-content` child. */
export function LegacyButton({
  text,
  onPress,
  control,
  size = 'normal',
  look = 'enabled',
  disabled = false,
}: Props) {
  return (
    <button
      type="button"
      className={`btn ${size} ${disabled ? 'disabled' : look}`}
      disabled={disabled}
      ref={controlRef(control)}
      onClick={event => {
        event.stopPropagation();
        onPress();
      }}
    >
      <div className="btn-content">{text}</div>
    </button>
  );
}
