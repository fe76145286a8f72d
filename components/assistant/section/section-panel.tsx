import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { sentence } from '../../../utils/language/sentence.ts';
import { Button } from '../../ui/button.tsx';
import { useId } from '../../ui/use-id.ts';

interface SectionPanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What opens under the head of the portal's list of webhooks. Takes the focus; Escape closes it. */
export function SectionPanel({ title, onClose, children }: SectionPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      className="section-panel stack framed"
      aria-labelledby={id}
      data-part="section"
      onKeyDown={onKeyDown}
    >
      <div className="section-head">
        <h2 ref={heading} id={id} tabIndex={-1}>
          {title}
        </h2>
        <Button kind="quiet" onClick={onClose}>
          {sentence('section_close')}
        </Button>
      </div>
      {children}
    </section>
  );
}
