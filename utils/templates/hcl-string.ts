import { splitVariables } from './variable-syntax.ts';

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
    'text' in piece ? literal(piece.text) : `\${${reference(piece.variable)}}`,
  );
  // A dollar sign before an interpolation would turn it into text.
  return `"${parts.map((part, index) => (parts[index + 1]?.startsWith('${') ? part.replace(/[$%]$/, codePoint) : part)).join('')}"`;
}

function literal(text: string): string {
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
