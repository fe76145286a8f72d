import { splitVariables } from '../variables.ts';

/** Writes the reference to a variable. */
export type Reference = (variable: string) => string;

/** Lines with their equals signs one below the other, as `terraform fmt` has them; what takes several lines comes last. */
export function body(lines: readonly [string, string][]): string {
  const short = lines.filter(([, value]) => !value.includes('\n'));
  const width = Math.max(...short.map(([name]) => name.length));
  const long = lines.filter(([, value]) => value.includes('\n'));
  return [
    ...short.map(([name, value]) => `  ${name.padEnd(width)} = ${value}`),
    ...long.map(([name, value]) => `  ${name} = ${value}`),
  ].join('\n');
}

/** A value in variable notation as an expression; a list or map takes a line for each of its members. */
export function expression(value: unknown, reference: Reference): string {
  if (typeof value === 'string') return hclString(value, reference);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) {
    return ['[', ...value.map(each => `    ${expression(each, reference)},`), '  ]'].join('\n');
  }
  const members = Object.entries(value).map(
    ([key, each]) => [literal(key), expression(each, reference)] as const,
  );
  const width = Math.max(...members.map(([key]) => key.length));
  return ['{', ...members.map(([key, each]) => `    ${key.padEnd(width)} = ${each}`), '  }'].join('\n');
}

/** A text without variables. */
export function literal(text: string): string {
  return `"${escaped(text)}"`;
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A string in variable notation as an expression of HCL (native syntax specification, "Quoted and Heredoc
 * Template Expressions"): `${` and `%{` are doubled, what cannot be seen is written as code points.
 */
export function hclString(value: string, reference: (variable: string) => string): string {
  const pieces = splitVariables(value);
  const [first] = pieces;
  if (first && pieces.length === 1 && 'variable' in first) return reference(first.variable);
  const parts = pieces.map(piece =>
    'text' in piece ? escaped(piece.text) : `\${${reference(piece.variable)}}`,
  );
  // A dollar sign before an interpolation would turn it into text.
  return `"${parts.map((part, index) => (parts[index + 1]?.startsWith('${') ? part.replace(/[$%]$/, codePoint) : part)).join('')}"`;
}

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/["\\\n\r\t]/g, character => escapes[character] ?? character)
      // Of several signs before a brace only the last one begins a template.
      .replace(
        /(?:(?<!\$)\$+|(?<!%)%+)\{/g,
        run => [...run.slice(0, -2)].map(codePoint).join('') + run.slice(-2, -1) + run.slice(-2),
      )
      .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, codePoint)
  );
}

function codePoint(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
