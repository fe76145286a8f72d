import type { Variable } from '../template.ts';
import { cut, distinctNames } from '../text.ts';
import { type Piece, splitVariables } from '../variables.ts';
import type { Resource } from './address.ts';

/** Writes a shell variable's value as JSON has it between double quotes. */
const JSON_TEXT = [
  'json_text() {',
  '  local text=$1',
  substitution(String.raw`\\`, String.raw`\\\\`),
  substitution(String.raw`\"`, String.raw`\\\"`),
  substitution(String.raw`$'\n'`, String.raw`\\n`),
  substitution(String.raw`$'\r'`, String.raw`\\r`),
  substitution(String.raw`$'\t'`, String.raw`\\t`),
  '  printf %s "$text"',
  '}',
].join('\n');

function substitution(pattern: string, replacement: string): string {
  return `  text=\${text//${pattern}/${replacement}}`;
}

/**
 * Commands for bash that make each webhook through the API (`POST /api/v1/…/webhooks`), after comments that say what
 * that does. The API token, what is not known of the address, and the webhook's variables are taken from the
 * environment; a command does not run while one of them is missing.
 */
export function toCurl(resources: readonly Resource[], effects: readonly string[]): string {
  return [effects.map(effect => `# ${effect}\n`).join(''), ...resources.map(command)].join('\n');
}

function command({ webhook, variables, address }: Resource): string {
  const names = environmentNames(variables);
  const idName = address.scope === 'org' ? 'ORG_ID' : 'SITE_ID';
  const host = address.apiHost ?? '$MIST_API_HOST';
  const url = `https://${host}/api/v1/${address.scope}s/${address.id ?? `$${idName}`}/webhooks`;
  const needed = [
    'MIST_TOKEN',
    ...(address.apiHost ? [] : ['MIST_API_HOST']),
    ...(address.id ? [] : [idName]),
    ...names.values(),
  ];
  const body = joined(jsonPieces(webhook)).map(piece => shellWord(piece, names));
  const call = [
    `curl -X POST "${url}"`,
    '-H "Authorization: Token $MIST_TOKEN"',
    '-H "Content-Type: application/json"',
    `--data-raw ${body.join('')}`,
  ].join(' \\\n  ');
  return [
    ...variables.map(({ name, label }) => `# ${names.get(name)}: ${cut(label, 100)}`),
    ...(names.size > 0 ? [JSON_TEXT] : []),
    `: ${needed.map(name => `"\${${name}:?is not set}"`).join(' ')} &&`,
    `${call}\n`,
  ].join('\n');
}

/** Names of the shell variables, by the variables' own; a prefix keeps them off `PATH` and the like. */
function environmentNames(variables: readonly Variable[]): Map<string, string> {
  const names = distinctNames(variables.map(({ name }) => `WEBHOOK_${name.toUpperCase()}`));
  return new Map(variables.map(({ name }, index) => [name, names[index] ?? name]));
}

/** The same with neighbouring texts as one. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && 'text' in last && 'text' in piece) result.splice(-1, 1, { text: last.text + piece.text });
    else result.push(piece);
  }
  return result;
}

function shellWord(piece: Piece, names: ReadonlyMap<string, string>): string {
  if ('text' in piece) return `'${piece.text.replaceAll("'", String.raw`'\''`)}'`;
  return `"$(json_text "$${names.get(piece.variable)}")"`;
}

/**
 * A value in variable notation as JSON text, two blanks a level. A variable in it is between the double
 * quotes of a string, for its value as JSON writes it there.
 */
function jsonPieces(value: unknown, indent = ''): Piece[] {
  if (typeof value === 'string') return stringPieces(value);
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) ?? 'null' }];
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map(each => jsonPieces(each, inner))
    : Object.entries(value).map(([key, each]) => [
        { text: `${JSON.stringify(key)}: ` },
        ...jsonPieces(each, inner),
      ]);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return [{ text: `${open}${close}` }];
  const lines = members.flatMap((member, index) => [
    { text: `${index === 0 ? open : ','}\n${inner}` },
    ...member,
  ]);
  return [...lines, { text: `\n${indent}${close}` }];
}

function stringPieces(value: string): Piece[] {
  const pieces = splitVariables(value).map(piece =>
    'text' in piece ? { text: JSON.stringify(piece.text).slice(1, -1) } : piece,
  );
  return [{ text: '"' }, ...pieces, { text: '"' }];
}
