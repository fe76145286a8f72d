import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { sentence } from '../language/sentence.ts';
import type { CustomHeaders, HeaderField, HeadersProblem, NotString } from './headers.ts';
import { type JsonProblem, jsonProblem } from './json-problem.ts';
import { lineColumn } from './line-column.ts';

/** Reads a JSON object as custom headers, strictly as `JSON.parse` would, but with positions and doubled names kept. */
export function parseJsonHeaders(text: string): CustomHeaders {
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
