import {
  type ClipboardEvent,
  type ComponentType,
  createContext,
  type Ref,
  useContext,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { Severity } from '../../utils/webhook/finding.ts';
import { showPlace, TextField } from './text-field.tsx';

/** What is wrong at a place of a text; line and column count from 1. An error of one character, unless it says otherwise. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly length?: number;
  readonly severity?: Severity;
  readonly message: string;
}

/** What a page may do with a box for code. */
export interface CodeFieldHandle {
  /** Puts the caret there, selects that character and scrolls to it. */
  readonly showPlace: (place: Pick<Fault, 'line' | 'column'>) => void;
}

export interface CodeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly placeholder?: string;
  /** Id of what says more of it elsewhere. */
  readonly describedBy?: string;
  /** Marked in place where the box is an editor. */
  readonly faults: readonly Fault[];
  /** Without it the text is only to read. */
  readonly onChange?: (value: string) => void;
  readonly ref?: Ref<CodeFieldHandle>;
}

interface CodeBox {
  readonly Box: ComponentType<CodeFieldProps>;
  /** A text of more characters holds a page up for as long as it stands in the box. */
  readonly longest: number;
}

const PLAIN: CodeBox = { Box: PlainBox, longest: 200_000 };

/** The boxes for code on a page: plain ones, unless the page brings an editor. */
export const CodeBoxes = createContext(PLAIN);

/** How many characters stand in a box for code without a stall. */
export const useLongestCode = (): number => useContext(CodeBoxes).longest;

/** A labelled box for code, as the page has them. */
export function CodeField(props: CodeFieldProps) {
  const { Box } = useContext(CodeBoxes);
  return <Box {...props} />;
}

function PlainBox({ value, faults: _, ref, onChange, ...props }: CodeFieldProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    showPlace: ({ line, column }) => box.current && showPlace(box.current, line, column),
  }));
  // A text box has line feeds only, so that React would set any other text again each time.
  const shown = useMemo(() => value.replace(/\r\n?/g, '\n'), [value]);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= PLAIN.longest || !onChange) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    onChange(shown.slice(0, selectionStart) + pasted + shown.slice(selectionEnd));
  };
  return <TextField code {...props} ref={box} value={shown} onChange={onChange} onPaste={paste} />;
}
