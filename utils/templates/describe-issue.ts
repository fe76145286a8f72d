import type * as z from 'zod/mini';
import { cut } from './cut.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong, and the keys that lead there. */
export interface Described {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

const types: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  array: 'an array',
  object: 'an object',
  record: 'an object',
};

/** A schema's complaint about a value in a sentence, or in several where it names several keys. */
export function describeIssue(issue: Issue, value: unknown): Described[] {
  const { path } = issue;
  const found = at(value, path);
  const described = (expected: string) => [{ path, message: `expected ${expected}, found ${shown(found)}` }];
  switch (issue.code) {
    case 'invalid_type':
      return described(types[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return [{ path, message: `expected ${oneOf(issue.values)}, found ${quoted(found)}` }];
    case 'unrecognized_keys':
      return issue.keys.map(key => ({ path: [...path, key], message: 'no such field is known here' }));
    case 'too_small':
      return [{ path, message: 'must not be empty' }];
    case 'too_big':
      return [{ path, message: `longer than ${issue.maximum} characters` }];
    case 'invalid_format':
      return [{ path, message: `expected letters, digits and underscores, found ${quoted(found)}` }];
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
  return texts.length === 1 ? `${texts[0]}` : `one of ${texts.join(', ')}`;
}

function quoted(value: unknown): string {
  if (typeof value === 'string') return `"${cut(value)}"`;
  return typeof value === 'number' ? String(value) : shown(value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return types[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}
