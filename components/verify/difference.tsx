import { ChevronDown, ChevronUp } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { numberText } from '../../utils/language/counted.ts';
import { sentence } from '../../utils/language/sentence.ts';
import { compareTexts, type Part } from '../../utils/signature/compare-texts.ts';
import { drawBytes, drawText } from '../../utils/signature/draw-text.ts';

interface DifferenceProps {
  readonly given: Uint8Array;
  readonly fits: Uint8Array;
}

/** The body that was given with what is different in the one that fits, in place; F8 and Shift+F8 go from change to change. */
export function Difference({ given, fits }: DifferenceProps) {
  const parts = useMemo(() => compareTexts(...drawBytes(given, fits)), [given, fits]);
  const count = parts.filter(part => 'given' in part).length;
  const text = useRef<HTMLPreElement>(null);
  const [current, setCurrent] = useState(0);
  const go = (step: number) => {
    const next = (current + step + count) % count;
    setCurrent(next);
    text.current?.querySelectorAll('[data-change]')[next]?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  return (
    <section className="difference" aria-label={sentence('difference')} onKeyDown={press}>
      <div className="tool-line">
        <del>{sentence('bytes_given', { bytes: numberText(given.length) })}</del>
        <ins>{sentence('bytes_fits', { bytes: numberText(fits.length) })}</ins>
        <span role="status" className="quiet">
          {sentence('difference_at', { at: numberText(current + 1), count: numberText(count) })}
        </span>
        {count > 1 && (
          <>
            <StepButton name={sentence('difference_previous')} keys="Shift+F8" onClick={() => go(-1)} />
            <StepButton name={sentence('difference_next')} keys="F8" onClick={() => go(1)} />
          </>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by the keyboard, too. */}
      <pre ref={text} className="code framed" tabIndex={0}>
        <Changes parts={parts} current={current} />
      </pre>
    </section>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly keys: 'F8' | 'Shift+F8';
  readonly onClick: () => void;
}

function StepButton({ name, keys, onClick }: StepButtonProps) {
  const Icon = keys === 'F8' ? ChevronDown : ChevronUp;
  return (
    <button
      type="button"
      className="button icon-button"
      aria-label={name}
      aria-keyshortcuts={keys}
      title={`${name} (${keys})`}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

/** Characters of a change, or round it, that are shown. */
const SHOWN = 60;

interface ChangesProps {
  readonly parts: readonly Part[];
  /** Index among the changes. */
  readonly current: number;
}

function Changes({ parts, current }: ChangesProps) {
  let change = -1;
  return parts.map((part, index) => {
    const key = `${index}`;
    if ('same' in part)
      return (
        <Stretch
          key={key}
          text={part.same}
          before={index > 0 ? SHOWN : 0}
          after={parts[index + 1] ? SHOWN : 0}
        />
      );
    change += 1;
    return (
      <span key={key} data-change="" data-current={change === current || undefined}>
        {part.given && (
          <del>
            <Stretch text={drawText(part.given)} before={SHOWN} after={SHOWN} />
          </del>
        )}
        {part.fits && (
          <ins>
            <Stretch text={drawText(part.fits)} before={SHOWN} after={SHOWN} />
          </ins>
        )}
      </span>
    );
  });
}

interface StretchProps {
  readonly text: string;
  /** How much of its beginning and its end is shown where it is long. */
  readonly before: number;
  readonly after: number;
}

function Stretch({ text, before, after }: StretchProps) {
  const hidden = text.length - before - after;
  if (hidden <= SHOWN / 2) return text;
  return (
    <>
      {text.slice(0, before)}
      <span className="quiet"> {sentence('difference_hidden', { count: numberText(hidden) })} </span>
      {text.slice(text.length - after)}
    </>
  );
}
