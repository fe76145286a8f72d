import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { sentence } from '../../utils/language/sentence.ts';
import { Button } from '../ui/button.tsx';
import type { CodeFieldProps } from '../ui/code-field.tsx';
import { useId } from '../ui/use-id.ts';
import { createEditor, type Editor } from './create-editor.ts';
import { formatBody, isFormattable } from './format-body.ts';

/** A labelled editor for code. JSON that is one line can be read over many; what counts is the line. */
export function CodeEditor({ label, value, faults, ref, ...props }: CodeFieldProps) {
  const id = useId();
  const parent = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const latest = useRef({ ...props, label, value });
  latest.current = { ...props, label, value };
  useLayoutEffect(() => {
    if (!parent.current) return;
    const { describedBy = '', ...first } = latest.current;
    const made = createEditor({
      parent: parent.current,
      value: first.value,
      placeholder: first.placeholder ?? '',
      readOnly: !first.onChange,
      attributes: {
        id,
        // Said, so that what looks for focusable elements finds it.
        tabindex: '0',
        'aria-label': first.label,
        'aria-describedby': describedBy,
        autocapitalize: 'off',
        spellcheck: 'false',
      },
      onChange: text => latest.current.onChange?.(text),
    });
    editor.current = made;
    return made.destroy;
  }, [id]);
  const [wantsReading, setReading] = useState(false);
  const canRead = useMemo(() => faults.length === 0 && isFormattable(value), [faults, value]);
  const reading = useMemo(
    () => (canRead && wantsReading ? formatBody(value) : null),
    [canRead, wantsReading, value],
  );
  useLayoutEffect(() => {
    editor.current?.setValue(value);
    editor.current?.setReading(reading);
  }, [value, reading]);
  useEffect(() => editor.current?.setFaults(faults), [faults]);
  useImperativeHandle(ref, () => ({ showPlace: place => editor.current?.showPlace(place) }));
  return (
    <div className="field code-editor">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a label leads a mouse only, and by itself to native controls only. */}
      <label htmlFor={id} onClick={() => editor.current?.focus()}>
        {label}
      </label>
      <div ref={parent} className="code-editor-frame" />
      <span id={`${id}-reading`} className="quiet" role="status">
        {reading !== null && sentence('editor_reading')}
      </span>
      {canRead && (
        <Button
          pressed={wantsReading}
          describedBy={`${id}-reading`}
          onClick={() => setReading(!wantsReading)}
        >
          {sentence('editor_formatted')}
        </Button>
      )}
    </div>
  );
}
