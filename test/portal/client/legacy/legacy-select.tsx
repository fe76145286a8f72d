import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Choice } from '../model/choices.ts';
import { useForm } from '../model/store.ts';
import { ClickArea } from './click-area.tsx';

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function OptionList({ choice, place, onDone }: { choice: Choice; place: Place; onDone: () => void }) {
  const value = useForm(choice.read);
  return createPortal(
    <div className="dropdown-DropdownContent" style={place}>
      <ul className="dropdown-list">
        {choice.options.map(([key, text]) => (
          <ClickArea
            tag="li"
            key={key}
            className={key === value ? 'chooser-option selected' : 'chooser-option'}
            control={`${choice.control}:${key}`}
            onPress={() => {
              onDone();
              choice.pick(key);
            }}
          >
            {text}
          </ClickArea>
        ))}
      </ul>
    </div>,
    document.body,
  );
}

/** A drop-down of divs without roles; its list is put under body while it is open. */
export function LegacySelect({ choice }: { choice: Choice }) {
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState<Place>({ left: 0, top: 0, width: 0 });
  const box = useRef<HTMLDivElement>(null);
  const value = useForm(choice.read);
  useLayoutEffect(() => {
    if (!open || !box.current) return undefined;
    const { left, bottom, width } = box.current.getBoundingClientRect();
    setPlace({ left, top: bottom, width });
    const closeElsewhere = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('.dropdown-DropdownContent')) return;
      if (event.target instanceof Node && box.current?.contains(event.target)) return;
      setOpen(false);
    };
    addEventListener('mousedown', closeElsewhere);
    return () => removeEventListener('mousedown', closeElsewhere);
  }, [open]);
  return (
    <div className="dropdown-DropdownButton" ref={box}>
      <ClickArea
        tag="div"
        className="dropdown-trigger"
        control={choice.control}
        onPress={() => setOpen(!open)}
      >
        <span className="dropdown-value">{choice.options.find(([key]) => key === value)?.[1]}</span>
        <i className="icon-caret" />
      </ClickArea>
      {open && <OptionList choice={choice} place={place} onDone={() => setOpen(false)} />}
    </div>
  );
}
