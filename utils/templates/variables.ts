import { cut } from './text.ts';
import type { Webhook } from './webhook.ts';

/** `{{{{`, which stands for a literal `{{`, or `{{name}}`; blanks may surround the name. */
const tokens = /\{\{\{\{|\{\{[ \t]*([A-Za-z_][A-Za-z0-9_]{0,63})[ \t]*\}\}/g;

/** A piece of a string in variable notation: literal text, or a variable's name. */
export type Piece = { readonly text: string } | { readonly variable: string };

/** Splits a string at its variables. Literal text is given as it is meant, `{{{{` undone. */
export function splitVariables(value: string): Piece[] {
  if (!value.includes('{{')) return value === '' ? [] : [{ text: value }];
  const pieces: Piece[] = [];
  let text = '';
  let end = 0;
  for (const match of value.matchAll(tokens)) {
    text += value.slice(end, match.index);
    end = match.index + match[0].length;
    const name = match[1];
    if (name === undefined) {
      text += '{{';
      continue;
    }
    if (text !== '') pieces.push({ text });
    pieces.push({ variable: name });
    text = '';
  }
  text += value.slice(end);
  if (text !== '') pieces.push({ text });
  return pieces;
}

/** Whether a string in variable notation holds more than variables and blanks. */
export function hasLiteral(value: string): boolean {
  return splitVariables(value).some(piece => 'text' in piece && piece.text.trim() !== '');
}

/** The same webhook with each string within it changed, however deep; names of headers and keys stay as they are. */
export function mapStrings<Value extends object>(webhook: Value, change: (value: string) => string): Value {
  const copy = { ...webhook };
  for (const [key, value] of Object.entries(webhook)) Reflect.set(copy, key, mapValue(value, change));
  return copy;
}

function mapValue(value: unknown, change: (value: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(each => mapValue(each, change));
  return typeof value === 'object' && value !== null ? mapStrings(value, change) : value;
}

/**
 * Writes a literal string in variable notation: `{{` becomes `{{{{` where it would otherwise be read as a
 * variable or as an escape. Other strings stay as they are.
 */
export function escapeBraces(value: string): string {
  const [first, ...others] = splitVariables(value);
  const literal = others.length === 0 && (!first || ('text' in first && first.text === value));
  return literal ? value : value.replaceAll('{{', '{{{{');
}

/**
 * Puts values in the place of the `{{variables}}` and undoes `{{{{`, so that the result is literal. Call it also
 * where there are no variables. Values are taken as they are, braces and all; a variable without a value stays.
 */
export function applyVariables(webhook: Webhook, values: Readonly<Record<string, string>>): Webhook {
  const given = (name: string) => (Object.hasOwn(values, name) ? values[name] : undefined) ?? `{{${name}}}`;
  return mapStrings(webhook, text =>
    splitVariables(text)
      .map(piece => ('variable' in piece ? given(piece.variable) : piece.text))
      .join(''),
  );
}

/** The names of the `{{variables}}` that a webhook's strings hold, each once, in the order in which they are used. */
export function variablesIn(webhook: Webhook): string[] {
  const names = new Set<string>();
  mapStrings(webhook, value => {
    for (const piece of splitVariables(value)) if ('variable' in piece) names.add(piece.variable);
    return value;
  });
  return [...names];
}

/** What looks like a variable in a webhook and is none, such as `{{site name}}` or `{{site`, each once; braces written as literal ones are not among them. */
export function nearVariables(webhook: Webhook): string[] {
  const found = new Set<string>();
  mapStrings(webhook, value => {
    for (const piece of splitVariables(value.replaceAll('{{{{', ''))) {
      const text = 'text' in piece ? piece.text : '';
      for (const [near] of text.matchAll(/\{\{[^{}]{0,60}\}{0,2}/g)) found.add(cut(near));
    }
    return value;
  });
  return [...found];
}

/** The same webhook with another name for one of its variables; strings without it stay as they are written. */
export function renameVariable(webhook: Webhook, from: string, to: string): Webhook {
  return mapStrings(webhook, text => {
    const pieces = splitVariables(text);
    if (!pieces.some(piece => 'variable' in piece && piece.variable === from)) return text;
    return pieces
      .map(piece => {
        if ('text' in piece) return piece.text.replaceAll('{{', '{{{{');
        return `{{${piece.variable === from ? to : piece.variable}}}`;
      })
      .join('');
  });
}

/** Gives out names of new variables, each made of the wanted text and different from all others and from those taken. */
export function variableNamer(taken: Iterable<string>): (wanted: string) => string {
  const names = new Set(taken);
  const counts = new Map<string, number>();
  return wanted => {
    const base = identifier(wanted);
    let name = base;
    let count = counts.get(base) ?? 1;
    while (names.has(name)) {
      count += 1;
      name = `${base}_${count}`;
    }
    counts.set(base, count);
    names.add(name);
    return name;
  };
}

/** Lower case, with underscores for all that no identifier may hold. */
function identifier(text: string): string {
  const name = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 58);
  return /^[a-z]/.test(name) ? name : `value_${name}`.replace(/_$/, '');
}
