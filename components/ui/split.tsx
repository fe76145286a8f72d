import './split.css';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';

declare module 'react' {
  interface CSSProperties {
    /** Widths of the two panes. */
    '--first'?: string;
    '--second'?: string;
  }
}

/** Share of the width that the first pane has, in hundredths. */
const LEAST = 25;
const MOST = 75;

const within = (share: number) => Math.min(MOST, Math.max(LEAST, Math.round(share)));

const steps: Readonly<Record<string, number>> = { ArrowLeft: -2, ArrowRight: 2, Home: -100, End: 100 };

/** Two panes side by side with a divider that pointer and arrow keys move; one below the other where there is little room. */
export function Split({
  className,
  split: { share, onShare },
  children: [first, second],
  ...data
}: SplitProps) {
  const panes = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const now = within(dragged ?? share);
  const follow = (event: PointerEvent) => {
    const box = panes.current?.getBoundingClientRect();
    if (dragged !== null && box) setDragged(within(((event.clientX - box.left) / box.width) * 100));
  };
  const drop = () => {
    if (dragged !== null) onShare(now);
    setDragged(null);
  };
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onShare(within(now + by));
  };
  return (
    <div
      ref={panes}
      className={`split ${className}`}
      style={{ '--first': `${now}fr`, '--second': `${100 - now}fr` }}
      {...data}
    >
      {first}
      {/* biome-ignore lint/a11y/useSemanticElements: a rule of the document is not moved. */}
      <div
        className="divider"
        role="separator"
        aria-label={sentence('divider')}
        aria-orientation="vertical"
        aria-valuenow={now}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        tabIndex={0}
        onKeyDown={step}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(now);
        }}
        onPointerMove={follow}
        onLostPointerCapture={drop}
      />
      {second}
    </div>
  );
}

/** Where the divider is, in hundredths of the width. */
export interface SplitState {
  readonly share: number;
  readonly onShare: (share: number) => void;
}

interface SplitProps {
  readonly className: string;
  readonly split: SplitState;
  readonly children: readonly [ReactNode, ReactNode];
  readonly 'data-panel'?: string;
}
