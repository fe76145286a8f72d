import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { ClickArea } from './click-area.tsx';

interface Props<T extends string> {
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onPick: (value: T) => void;
  readonly control: string;
}

/** A drop-down of divs without roles; its list is put under body while it is open. */
export function LegacySelect<T extends string>({ value, options, onPick, control }: Props<T>) {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState({ left: 0, top: 0, width: 0 });
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open || !box.current) return;
    const { left, bottom, width } = box.current.getBoundingClientRect();
    setPlace({ left, top: bottom, width });
  }, [open]);
  const text = options.find(([key]) => key === value)?.[1] ?? '';
  return (
    <div className="dropdown-DropdownButton" ref={box}>
      <ClickArea tag="div" className="dropdown-trigger" control={control} onPress={() => setOpen(!open)}>
        <span className="dropdown-value">{text}</span>
        <i className="icon-caret" />
      </ClickArea>
      {open &&
        createPortal(
          <div className="dropdown-DropdownContent" style={place}>
            <ul className="dropdown-list">
              {options.map(([key, name]) => (
                <ClickArea
                  tag="li"
                  key={key}
                  className={key === value ? 'chooser-option selected' : 'chooser-option'}
                  control={`${control}:${key}`}
                  onPress={() => {
                    setOpen(false);
                    onPick(key);
                  }}
                >
                  {name}
                </ClickArea>
              ))}
            </ul>
          </div>,
          document.body,
        )}
    </div>
  );
}
