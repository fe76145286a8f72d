import type { Address } from './address-of.ts';
import { cut } from './cut.ts';
import { jsonPieces } from './json-pieces.ts';
import type { Variable } from './variable.ts';
import type { Piece } from './variable-syntax.ts';
import type { Webhook } from './webhook.ts';

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
 * A command for bash that creates the webhook through the API (`POST /api/v1/…/webhooks`). The API token, what
 * is not known of the address, and the webhook's variables are taken from the environment; the command does not
 * run while one of the latter is missing.
 */
export function toCurl(webhook: Webhook, variables: readonly Variable[], address: Address): string {
  const names = environmentNames(variables);
  const idName = address.scope === 'org' ? 'ORG_ID' : 'SITE_ID';
  const host = address.apiHost ?? '$MIST_API_HOST';
  const url = `https://${host}/api/v1/${address.scope}s/${address.id ?? `$${idName}`}/webhooks`;
  const body = joined(jsonPieces(webhook)).map(piece => shellWord(piece, names));
  const command = [
    `curl -X POST "${url}"`,
    '-H "Authorization: Token $MIST_TOKEN"',
    '-H "Content-Type: application/json"',
    `--data-raw ${body.join('')}`,
  ].join(' \\\n  ');
  if (names.size === 0) return `${command}\n`;
  const needed = [
    'MIST_TOKEN',
    ...(address.apiHost ? [] : ['MIST_API_HOST']),
    ...(address.id ? [] : [idName]),
  ];
  const checks = [...needed, ...names.values()].map(name => `"\${${name}:?is not set}"`);
  const told = variables.map(({ name, label }) => `# ${names.get(name)}: ${cut(label, 100)}`);
  return `${told.join('\n')}\n${JSON_TEXT}\n: ${checks.join(' ')} &&\n${command}\n`;
}

/** Names of the shell variables, by the variables' own; a prefix keeps them off `PATH` and the like. */
function environmentNames(variables: readonly Variable[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name } of variables) {
    const base = `WEBHOOK_${name.toUpperCase()}`;
    let unique = base;
    for (let count = 2; taken.has(unique); count += 1) unique = `${base}_${count}`;
    taken.add(unique);
    names.set(name, unique);
  }
  return names;
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
