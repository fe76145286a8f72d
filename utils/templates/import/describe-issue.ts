import type * as z from 'zod/mini';
import { listed } from '../../language/listed.ts';
import { type SentenceKey, sentence } from '../../language/sentence.ts';
import { cut } from '../text.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong, and the keys that lead there. */
export interface Described {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

const types: Readonly<Record<string, SentenceKey>> = {
  string: 'json_type_string',
  number: 'json_type_number',
  boolean: 'json_type_boolean',
  array: 'json_type_array',
  object: 'json_type_object',
  record: 'json_type_object',
};

/** A schema's complaint about a value in a sentence, or in several where it names several keys. */
export function describeIssue(issue: Issue, value: unknown): Described[] {
  const { path } = issue;
  const found = at(value, path);
  const described = (expected: string) => [
    { path, message: sentence('import_expected', { expected, found: shown(found) }) },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return described(typeName(issue.expected));
    case 'invalid_value':
      return [
        {
          path,
          message: sentence('import_expected', { expected: oneOf(issue.values), found: quoted(found) }),
        },
      ];
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ path: [...path, key], message: sentence('import_unknown_field') }));
    case 'too_small':
      return [{ path, message: sentence('import_empty') }];
    case 'too_big':
      return [{ path, message: sentence('import_too_long', { maximum: String(issue.maximum) }) }];
    case 'invalid_format':
      return [{ path, message: sentence('import_expected_identifier', { found: quoted(found) }) }];
    default:
      return [{ path, message: issue.message }];
  }
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? Reflect.get(part, key)
        : undefined,
    value,
  );
}

function oneOf(values: readonly unknown[]): string {
  const texts = values.filter(value => value !== '').map(value => JSON.stringify(value));
  return texts.length === 1 ? `${texts[0]}` : sentence('import_one_of', { values: listed(texts) });
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return `"${cut(value)}"`;
  return typeof value === 'number' ? String(value) : shown(value);
}

function shown(value: unknown): string {
  if (value === undefined) return sentence('json_type_nothing');
  if (value === null) return 'null';
  return typeName(Array.isArray(value) ? 'array' : typeof value);
}

function typeName(type: string): string {
  const key = Object.hasOwn(types, type) ? types[type] : undefined;
  return key ? sentence(key) : type;
}
