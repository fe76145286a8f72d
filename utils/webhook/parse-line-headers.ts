import { sentence } from '../language/sentence.ts';
import type { CustomHeaders, HeaderField, HeadersProblem } from './headers.ts';

/**
 * Reads `Name: value` lines. Each is split at its first colon; blanks after the colon belong to neither side,
 * blanks anywhere else are kept so that they can be pointed out. Empty lines are skipped.
 */
export function parseLineHeaders(text: string): CustomHeaders {
  const fields: HeaderField[] = [];
  for (const [index, { line, start }] of linesOf(text).entries()) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (colon < 0) return { notation: 'lines', fields, text, problem: noColon(line, index) };
    const value = line.slice(colon + 1).replace(/^[ \t]+/, '');
    fields.push({
      name: line.slice(0, colon),
      value,
      nameAt: { start, end: start + colon },
      valueAt: { start: start + line.length - value.length, end: start + line.length },
    });
  }
  return { notation: 'lines', fields, text };
}

function linesOf(text: string): { line: string; start: number }[] {
  const lines: { line: string; start: number }[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ line: text.slice(start, index), start });
    start = index + end.length;
  }
  return lines;
}

function noColon(line: string, index: number): HeadersProblem {
  const column = line.length - line.trimStart().length + 1;
  return { kind: 'no-colon', line: index + 1, column, detail: sentence('headers_line_without_colon') };
}
