// @vitest-environment happy-dom
import { redo, undo } from '@codemirror/commands';
import { ensureSyntaxTree } from '@codemirror/language';
import { forEachDiagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createEditor } from '../../../components/editor/create-editor.ts';
import { deliveryLanguage } from '../../../components/editor/delivery-language.ts';

function open(value = '') {
  const parent = document.body.appendChild(document.createElement('div'));
  const onChange = vi.fn<(text: string) => void>();
  const editor = createEditor({ parent, value, placeholder: '', readOnly: false, attributes: {}, onChange });
  const view = EditorView.findFromDOM(parent);
  if (!view) throw new Error('no editor');
  onTestFinished(() => {
    editor.destroy();
    parent.remove();
  });
  const type = (insert: string) => view.dispatch({ changes: { from: 0, insert }, userEvent: 'input' });
  return { editor, view, onChange, type, text: () => view.state.doc.toString() };
}

test('what is typed is reported at once, and can be undone', () => {
  const { view, onChange, type, text } = open('b');
  type('a');
  expect(onChange.mock.lastCall).toEqual(['ab']);
  undo(view);
  expect([text(), onChange.mock.lastCall]).toEqual(['b', ['b']]);
});

test('what was forgotten elsewhere is brought back by no undoing', () => {
  const { editor, view, onChange, type, text } = open();
  type('a secret');
  editor.setValue('a secret');
  expect(undo(view)).toBe(true);
  redo(view);
  onChange.mockClear();
  editor.setValue('');
  expect([undo(view), redo(view), text()]).toEqual([false, false, '']);
  expect(onChange).not.toHaveBeenCalled();
});

test('a long text is reported once while somebody types on, and nothing of it once another one has its place', async () => {
  const long = 'a'.repeat(100_001);
  const { editor, onChange, type } = open(long);
  for (const key of ['1', '2', '3']) type(key);
  expect(onChange).not.toHaveBeenCalled();
  await expect.poll(() => onChange.mock.calls).toEqual([[`321${long}`]]);
  type('4');
  editor.setValue('');
  type('5');
  expect(onChange.mock.calls.slice(1)).toEqual([['5']]);
});

test('what is only to read takes the place of the text, which stays with what can be undone', () => {
  const { editor, view, onChange, type, text } = open('{}');
  type('[');
  editor.setReading('formatted');
  expect([text(), view.state.readOnly, undo(view)]).toEqual(['formatted', true, false]);
  editor.setReading('formatted anew');
  editor.setReading(null);
  expect([text(), view.state.readOnly]).toEqual(['[{}', false]);
  undo(view);
  expect(onChange.mock.calls).toEqual([['[{}'], ['{}']]);
});

test.each([
  [1, 2, 1, 2],
  [2, 9, 5, 5],
  [9, 1, 3, 4],
])('a fault at line %i, column %i marks the characters from %i to %i', (line, column, from, to) => {
  const { editor, view } = open('ab\ncd');
  editor.setFaults([{ line, column, message: 'wrong' }]);
  const marked: unknown[] = [];
  forEachDiagnostic(view.state, ({ message }, start, end) => marked.push([message, start, end]));
  expect(marked).toEqual([['wrong', from, to]]);
  editor.showPlace({ line, column });
  expect(view.state.selection.main).toMatchObject({ anchor: from, head: to });
});

test('a fault says how long and how grave it is, and ends with its line', () => {
  const { editor, view } = open('abc\nd');
  editor.setFaults([
    { line: 1, column: 2, length: 9, severity: 'note', message: 'long' },
    { line: 2, column: 1, severity: 'warning', message: 'short' },
  ]);
  const marked: unknown[] = [];
  forEachDiagnostic(view.state, ({ severity }, start, end) => marked.push([severity, start, end]));
  expect(marked).toEqual([
    ['info', 1, 3],
    ['warning', 4, 5],
  ]);
});

test('the keys of the palette do nothing here', () => {
  const bound = open().view.state.facet(keymap).flat();
  expect(bound.filter(({ key, mac }) => /k$/i.test(`${mac ?? key}`))).toEqual([]);
});

const name = (start: number, end: number) => `HeaderName ${start}-${end}`;
test.each([
  ['{"a":1}', ['JsonText 0-7']],
  ['POST / HTTP/1.1\nA-b: {}\r\nC:\n\n[]', [name(16, 19), name(24, 25), 'JsonText 28-30']],
  ['A: 1\nB: {', [name(0, 1), name(5, 6)]],
  ["curl -d '[1]'", ['JsonText 9-13']],
  ['', []],
  [`[\n"${'a'.repeat(50_000)}"]`, ['JsonText 0-50005']],
  [`A:\n\n["${'a'.repeat(50_000)}"]`, [name(0, 1)]],
])('a delivery has its parts: %#', (doc, parts) => {
  const state = EditorState.create({ doc, extensions: deliveryLanguage });
  const found: string[] = [];
  ensureSyntaxTree(state, doc.length)?.iterate({
    enter({ name, from, to }) {
      if (name === 'HeaderName' || name === 'JsonText') found.push(`${name} ${from}-${to}`);
    },
  });
  expect(found).toEqual(parts);
});
