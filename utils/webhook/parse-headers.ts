import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import type { CustomHeaders, HeaderField, HeadersProblem, NotString, Span } from './headers.ts';
import { type JsonProblem, jsonProblem } from './json-problem.ts';
import { lineColumn } from './text-places.ts';

/**
 * Reads the text of a form's text box as custom headers: a JSON object, or `Name: value` lines, by what the
 * text looks like. Doubled names, empty values and values that are no strings are kept. Never throws: what
 * does not parse is told in `problem`. An empty text has no headers.
 */
export function parseHeaders(text: string): CustomHeaders {
  return looksLikeJson(text) ? parseJsonHeaders(text) : parseLineHeaders(text);
}

function looksLikeJson(text: string): boolean {
  const start = text.trim();
  if (start === '' || /^([{["]|\/\/|\/\*)/.test(start)) return true;
  if (/^(null|true|false|-?\d[\d.eE+-]*)$/.test(start)) return true;
  return start.endsWith('}') && /^[^:\n]*["'\u201c\u201d]\s*:/.test(start);
}

/** Reads a JSON object as custom headers, strictly as `JSON.parse` would, but with positions and doubled names kept. */
function parseJsonHeaders(text: string): CustomHeaders {
  if (text.trim() === '') return { notation: 'json', fields: [], text };
  const { tree, problem } = parse(text);
  const fields = tree?.type === 'object' ? fieldsOf(tree, text, problem?.offset ?? text.length) : [];
  const told = problem ? notJson(text, problem) : notAnObject(text, tree);
  return { notation: 'json', fields, text, ...(told && { problem: told }) };
}

function parse(text: string): { tree: Node | undefined; problem?: JsonProblem } {
  try {
    const errors: ParseError[] = [];
    const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (first) return { tree, problem: jsonProblem(text, first, tree) };
    JSON.parse(text);
    return { tree };
  } catch (error) {
    // The parser recurses, so a text of brackets alone can exhaust the stack.
    const detail = sentence(error instanceof RangeError ? 'json_too_deep' : 'json_does_not_parse');
    return { tree: undefined, problem: { offset: 0, detail } };
  }
}

function fieldsOf(tree: Node, text: string, end: number): HeaderField[] {
  return (tree.children ?? []).flatMap(({ children: [name, value] = [] }) => {
    if (!name || !value || value.offset + value.length > end) return [];
    return {
      name: String(name.value),
      value: value.type === 'string' ? String(value.value) : notString(value, text),
      nameAt: { start: name.offset, end: name.offset + name.length },
      valueAt: { start: value.offset, end: value.offset + value.length },
    };
  });
}

function notString({ type, offset, length }: Node, text: string): NotString {
  const json = text.slice(offset, offset + length);
  return { json, type: type === 'string' || type === 'property' ? 'object' : type };
}

function notAnObject(text: string, tree: Node | undefined): HeadersProblem | undefined {
  if (!tree || tree.type === 'object') return undefined;
  const detail = sentence(`json_type_${tree.type}`);
  return { kind: 'not-an-object', ...lineColumn(text, tree.offset), detail };
}

function notJson(text: string, { offset, detail }: JsonProblem): HeadersProblem {
  return { kind: 'not-json', ...lineColumn(text, offset), detail };
}

/**
 * Reads `Name: value` lines. Each is split at its first colon; blanks after the colon belong to neither side,
 * blanks anywhere else are kept so that they can be pointed out. Empty lines are skipped.
 */
function parseLineHeaders(text: string): CustomHeaders {
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

interface Change {
  readonly name?: string;
  readonly value?: string;
}

/**
 * Gives the header at `index` another name or value. Text is changed only where that name or value stands,
 * byte for byte the same elsewhere, and read again. Without such a header, or where the text's places are
 * not known, the same object comes back.
 */
export function setHeader(headers: CustomHeaders, index: number, change: Change): CustomHeaders {
  const field = headers.fields[index];
  if (!field) return headers;
  if (headers.notation === 'rows') {
    return { ...headers, fields: headers.fields.with(index, { ...field, ...change }) };
  }
  const { text } = headers;
  const { nameAt, valueAt } = field;
  if (text === undefined || !nameAt || !valueAt) return headers;
  const written = headers.notation === 'json' ? JSON.stringify : (part: string) => part;
  const parse = headers.notation === 'json' ? parseJsonHeaders : parseLineHeaders;
  const withValue = change.value === undefined ? text : splice(text, valueAt, written(change.value));
  return parse(change.name === undefined ? withValue : splice(withValue, nameAt, written(change.name)));
}

function splice(text: string, { start, end }: Span, written: string): string {
  return text.slice(0, start) + written + text.slice(end);
}
