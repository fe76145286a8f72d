import type { Webhook } from './webhook.ts';

/** The same webhook with each string within it changed, however deep; names of headers and keys stay as they are. */
export function mapStrings(webhook: Webhook, change: (value: string) => string): Webhook {
  return mapRecord(webhook, change);
}

function mapRecord<T extends object>(record: T, change: (value: string) => string): T {
  const copy = { ...record };
  for (const [key, value] of Object.entries(record)) Reflect.set(copy, key, mapValue(value, change));
  return copy;
}

function mapValue(value: unknown, change: (value: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(each => mapValue(each, change));
  return typeof value === 'object' && value !== null ? mapRecord(value, change) : value;
}
