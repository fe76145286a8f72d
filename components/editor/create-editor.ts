import './mount-styles.ts';
import './editor.css';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { foldGutter, foldKeymap, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Text } from '@codemirror/state';
import { EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { CodeFieldHandle, Fault } from '../ui/code-field.tsx';
import { createReport } from './create-report.ts';
import { deliveryLanguage } from './delivery-language.ts';
import { editorPhrases } from './phrases.ts';

interface EditorOptions {
  readonly parent: Element;
  readonly value: string;
  readonly placeholder: string;
  readonly readOnly: boolean;
  /** Of the element that has the role of a text box. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly onChange: (text: string) => void;
}

export interface Editor extends CodeFieldHandle {
  /** Shows a text that is not what was last heard of; what was there before cannot be brought back by undoing. */
  readonly setValue: (text: string) => void;
  readonly setFaults: (faults: readonly Fault[]) => void;
  /** Shows this to read in the place of the text, which stays as it is; null shows the text again. */
  readonly setReading: (text: string | null) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** An editor for deliveries and configurations: colours, folding, search, line numbers, faults marked in place. */
export function createEditor({ parent, value, onChange, ...options }: EditorOptions): Editor {
  let known = value;
  const report = createReport(text => {
    known = text;
    onChange(text);
  });
  const extensions = [
    ...behaviour(options),
    EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      if (docChanged) report.put(state.doc);
      // What somebody pastes is wanted at once; no further key is on its way.
      if (transactions.some(each => each.isUserEvent('input.paste'))) report.flush();
    }),
    EditorView.domEventHandlers({ blur: report.flush }),
  ];
  const view = new EditorView({ parent, doc: value, extensions });
  let covered: EditorState | null = null;
  return {
    setValue(text) {
      if (text === known) return;
      known = text;
      covered = null;
      report.drop();
      // In place of an edit, which could be undone.
      view.setState(EditorState.create({ doc: text, extensions }));
    },
    setReading(text) {
      const state = covered ?? view.state;
      covered = text === null ? null : state;
      const reading = [EditorState.readOnly.of(true), ...extensions];
      const shown = text === null ? state : EditorState.create({ doc: text, extensions: reading });
      if (shown !== view.state) view.setState(shown);
    },
    setFaults(faults) {
      const diagnostics = faults.map(fault => ({
        ...placeIn(view.state.doc, fault),
        severity: fault.severity === 'note' ? ('info' as const) : (fault.severity ?? 'error'),
        message: fault.message,
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    showPlace(place) {
      const { from, to } = placeIn(view.state.doc, place);
      const effects = EditorView.scrollIntoView(from, { y: 'center' });
      view.dispatch({ selection: { anchor: from, head: to }, effects });
      view.focus();
    },
    focus: () => view.focus(),
    destroy() {
      report.flush();
      view.destroy();
    },
  };
}

/** What is at a line and column, at most up to the end of that line; where there is none, its end. */
function placeIn(doc: Text, { line, column, length = 1 }: Omit<Fault, 'message'>) {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  const at = Math.min(from + column - 1, to);
  return { from: at, to: Math.min(at + length, to) };
}

/** Ctrl+K and Cmd+K, with Shift too, open the palette, whatever a platform's texts do at them. */
const keys = [...searchKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap, ...defaultKeymap].filter(
  ({ key, mac }) => ![key, mac].some(each => each?.endsWith('-k')),
);

const behaviour = ({
  placeholder: shown,
  attributes,
  readOnly,
}: Omit<EditorOptions, 'parent' | 'value' | 'onChange'>) => [
  EditorState.readOnly.of(readOnly),
  EditorState.phrases.of(editorPhrases()),
  EditorView.contentAttributes.of(attributes),
  EditorView.lineWrapping,
  lineNumbers(),
  foldGutter(),
  lintGutter(),
  history(),
  search({ top: true }),
  highlightSpecialChars(),
  placeholder(shown),
  deliveryLanguage,
  syntaxHighlighting(classHighlighter),
  keymap.of(keys),
];
