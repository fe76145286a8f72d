import { redact } from '../../templates/redact.ts';
import { sameJson } from '../../templates/same-json.ts';
import type { Template } from '../../templates/template.ts';
import { memberPath } from '../../templates/text.ts';
import { applyVariables, escapeBraces, type Piece, splitVariables } from '../../templates/variables.ts';
import { type Webhook, webhookFields } from '../../templates/webhook.ts';
import { usedByType } from '../../webhook/fields.ts';
import type { FleetWebhook } from '../fleet.ts';
import { normalisedUrl } from '../receiver.ts';
import { solveText, type Values } from './solve-text.ts';

/** What a field has: a value in variable notation, a secret that is nowhere told, or nothing. */
export type Side =
  | { readonly state: 'value'; readonly value: unknown }
  | { readonly state: 'set' | 'not-set' };

/** A field, or a header, in which a webhook differs from a template. */
export interface Difference {
  /** Such as `verify_cert` or `headers["x-team"]`. */
  readonly path: string;
  /** With the variables filled in that are solved. */
  readonly wanted: Side;
  readonly found: Side;
}

/** A webhook beside a template. */
export interface Comparison {
  /** In the order of the fields. */
  readonly differences: readonly Difference[];
  readonly values: Values;
}

/** A template as it is compared with many webhooks. */
export interface Wanted {
  /** By their paths, in variable notation. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
  /** Those of the two fields by which a webhook is known again that are more than variables. */
  readonly telling: readonly ('url' | 'name')[];
  readonly isSecret: (variable: string) => boolean;
}

/** What Mist takes where nothing is given (OpenAPI 2607.1.1, `webhook`). */
const defaults: Readonly<Record<string, unknown>> = {
  enabled: true,
  type: 'http-post',
  verify_cert: true,
  single_event_per_message: false,
};

/** Prepares a template. What may be a secret is one in it too, even where a person keeps it in clear. */
export function wantedBy({ webhook: written, variables: given }: Template): Wanted {
  const { webhook, variables } = redact(written, { variables: given });
  const secrets = new Set(variables.filter(({ kind }) => kind === 'secret').map(({ name }) => name));
  const others = Object.keys(webhook).filter(field => !webhookFields.includes(field));
  // Name and URL first: they say most of what the variables hold.
  const fields = [...new Set(['name', 'url', ...webhookFields, ...others])];
  const values = flat(webhook);
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== '');
  const pieces = new Map(texts.map(([path, value]) => [path, splitVariables(String(value))]));
  const isTelling = (piece: Piece) => 'text' in piece && piece.text.replace(/^https?:\/\//, '') !== '';
  return {
    values,
    fields: fields.filter(field => usedByType(field, webhook.type || 'http-post')),
    pieces,
    telling: (['url', 'name'] as const).filter(field => pieces.get(field)?.some(isTelling)),
    isSecret: name => secrets.has(name),
  };
}

/** The webhook's fields and headers by their paths; names of headers know no letter case (RFC 9110, section 5.1). */
function flat({ headers, ...fields }: Webhook): Record<string, unknown> {
  const named = Object.entries(headers ?? {}).map(([name, value]) => [headerPath(name), value]);
  return { ...fields, ...Object.fromEntries(named) };
}

const pathOf = ([field = '', header]: readonly string[]) =>
  header === undefined ? field : headerPath(header);
const headerPath = (name: string) => memberPath('headers', name.toLowerCase());
const isHeader = (path: string) => /^headers[.[]/.test(path);

/**
 * Compares a webhook with a template, field by field: lists as sets, URLs by their receiver, secrets by whether they are
 * set. A field that the template does not have is wanted as Mist has it then, one of unknown use may be anything. What is
 * not as the API describes it is the same as nothing.
 */
export function compareWebhook(wanted: Wanted, { webhook, unlike }: FleetWebhook): Comparison {
  const asked = wanted.values;
  const others = new Map(unlike.map(({ path, text }) => [pathOf(path), text ?? '{{unlike}}']));
  const found = { ...flat(webhook), ...Object.fromEntries(others) };
  const headers = Object.keys({ ...asked, ...found }).filter(isHeader);
  let values: Values = new Map();
  const differing = wanted.fields
    .flatMap(field => (field === 'headers' ? [...new Set(headers)].sort() : field))
    .filter(path => {
      if (others.has(path)) return true;
      const solved = fits(path, wanted, given(path, asked), given(path, found), values);
      values = solved ?? values;
      return !solved;
    });
  const filled = textsOf(values);
  return {
    values,
    differences: differing
      .map(path => ({
        path,
        wanted: sideOf(filling(given(path, asked), filled), wanted.isSecret),
        found: sideOf(given(path, found), () => true),
      }))
      .sort((a, b) => placeOf(a.path) - placeOf(b.path)),
  };
}

const order = new Map(webhookFields.map((field, index) => [field, index]));
const placeOf = (path: string) => order.get(isHeader(path) ? 'headers' : path) ?? order.size;

/** What is given, or else Mist's own; undefined for what is empty. */
function given(path: string, fields: Readonly<Record<string, unknown>>): unknown {
  const value = fields[path];
  const isEmpty =
    value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
  return (isEmpty ? undefined : value) ?? defaults[path];
}

/** How sure it is that a webhook is the template's: 2 by its receiver, 1 by its name, 3 by both. */
export function likeness(wanted: Wanted, webhook: Webhook): number {
  const isLike = (field: 'url' | 'name') =>
    wanted.telling.includes(field) &&
    fits(field, wanted, wanted.values[field], webhook[field], new Map()) !== undefined;
  return (isLike('url') ? 2 : 0) + (isLike('name') ? 1 : 0);
}

/** The values with which what is found is what is wanted. */
function fits(
  path: string,
  { pieces, isSecret }: Wanted,
  wanted: unknown,
  found: unknown,
  known: Values,
): Values | undefined {
  if (wanted === found && typeof wanted !== 'string') return known;
  if (typeof wanted === 'string' && typeof found === 'string') {
    const own = pieces.get(path) ?? [{ text: wanted }];
    const solved = solveText(own, found, known, isSecret);
    if (solved || path !== 'url') return solved;
    const normalised = normalisedUrl(found);
    const isOne = normalisedUrl(wanted) === normalised;
    return isOne ? known : solveText(own, normalised, known, isSecret);
  }
  const filled = textsOf(known);
  const isSame = sameJson(asSet(literalOf(wanted, filled)), asSet(literalOf(found, {})));
  return isSame ? known : undefined;
}

/** The values that are no secrets. */
function textsOf(values: Values): Record<string, string> {
  return Object.fromEntries([...values].flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

function literalOf(value: unknown, values: Readonly<Record<string, string>>): unknown {
  return applyVariables({ value }, values).value;
}

/** A list of texts in an order of its own, each once. */
function asSet(value: unknown): unknown {
  const isTexts = Array.isArray(value) && value.every(each => typeof each === 'string');
  return isTexts ? [...new Set(value)].sort() : value;
}

/** The same in variable notation, with the values that are known. */
function filling(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'string') return literalOf(value, values);
  return splitVariables(value)
    .map(piece => {
      if ('text' in piece) return escapeBraces(piece.text);
      const text = values[piece.variable];
      return text === undefined ? `{{${piece.variable}}}` : escapeBraces(text);
    })
    .join('');
}

function sideOf(value: unknown, isSecret: Wanted['isSecret']): Side {
  if (value === undefined) return { state: 'not-set' };
  const [first, ...others] = typeof value === 'string' ? splitVariables(value) : [];
  const isOne = first && others.length === 0 && 'variable' in first;
  return isOne && isSecret(first.variable) ? { state: 'set' } : { state: 'value', value };
}
