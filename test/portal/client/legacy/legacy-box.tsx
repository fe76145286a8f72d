import { controlRef } from '../model/controls.ts';
import { ClickArea } from './click-area.tsx';

interface Props {
  readonly kind: 'checkbox' | 'radio';
  readonly text: string;
  readonly checked: boolean;
  readonly onPick: (checked: boolean) => void;
  readonly control: string;
  readonly help?: boolean;
}

/** A check box or radio: the real input is out of sight, a painted box beside it, the text in a span that belongs to neither. */
export function LegacyBox({ kind, text, checked, onPick, control, help = false }: Props) {
  return (
    <ClickArea
      tag="div"
      className={`box-row box-row-${kind}`}
      onPress={() => onPick(kind === 'radio' || !checked)}
    >
      <div className="box-control">
        <input
          type={kind}
          className="box-input"
          checked={checked}
          ref={controlRef(control)}
          onClick={event => event.stopPropagation()}
          onChange={event => onPick(event.target.checked)}
        />
        <div className={checked ? `box-paint ${kind} checked` : `box-paint ${kind}`} />
      </div>
      <span className="box-text">{text}</span>
      {help && <span className="help-icon">?</span>}
    </ClickArea>
  );
}
