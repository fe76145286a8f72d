/** Puts the caret of a text box at a line and column (both from 1), selects that character and scrolls there. */
export function showPlace(box: HTMLTextAreaElement, line: number, column: number): void {
  const lines = box.value.split('\n');
  const before = lines.slice(0, line - 1);
  const start = before.reduce((sum, text) => sum + text.length + 1, 0);
  const offset = Math.min(start + column - 1, start + (lines[line - 1] ?? '').length, box.value.length);
  box.focus();
  box.setSelectionRange(offset, Math.min(offset + 1, box.value.length));
  const height = box.scrollHeight / lines.length;
  box.scrollTop = Math.max(0, (line - 3) * height);
}
