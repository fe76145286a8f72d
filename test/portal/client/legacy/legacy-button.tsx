import { controlRef } from '../model/controls.ts';

interface Props {
  readonly text: string;
  readonly onPress: () => void;
  readonly control: string;
  readonly size?: 'normal' | 'small';
  readonly look?: string;
}

/** A first-generation button: the text stands in a `.btn-content` child. */
export function LegacyButton({ text, onPress, control, size = 'normal', look = 'enabled' }: Props) {
  return (
    <button
      type="button"
      className={`btn ${size} ${look}`}
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
