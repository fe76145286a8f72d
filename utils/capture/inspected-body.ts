import { utf8Bytes } from '../webhook/bytes.ts';
import { isObject, type JsonObject } from './json-document.ts';
import { bodyName, deliveryStart } from './labels.ts';
import { base64Bytes } from './source.ts';

/** What an object has as a body, under one of a body's names. */
export interface Body {
  readonly name: string;
  readonly value: unknown;
  /** 3: bytes, or the text as it came; 2: a text; 1: what a parser made of it. */
  readonly rank: number;
  readonly bytes?: { readonly body: Uint8Array; readonly isBase64: boolean } | undefined;
}

/** The best of an object's bodies: the raw one counts before a parsed one. */
export function bodyIn(holder: JsonObject, within?: string): Body | undefined {
  const bodies = Object.entries(holder).flatMap(([name, value]): Body[] => {
    if (name === within || !bodyName.test(name) || value === null || value === undefined) return [];
    const bytes = bytesOf(name, value, holder);
    if (bytes?.body.length === 0) return [{ name, value, bytes, rank: 0 }];
    return [{ name, value, bytes, rank: bytes ? (rawName.test(name) || bytes.isBase64 ? 3 : 2) : 1 }];
  });
  const hasOwn = bodies.some(({ name, rank }) => rank > 0 && ownName.test(name));
  const [best] = bodies
    .filter(
      ({ name, value }) => !hasOwn || ownName.test(name) || /^\s*[[{]/.test(String(value).slice(0, 100)),
    )
    .toSorted((one, other) => other.rank - one.rank || order(one.name) - order(other.name));
  return best;
}

const rawName = /raw|bytes|base64|b64|text|string/i;
/** Names that only a body has; what is called a message or data may be something else. */
const ownName = /body|payload|post|raw|base64/i;
const usual = [/body/i, /payload/i, /content/i, /post/i, /text/i, /data/i];
const order = (name: string) =>
  (usual.findIndex(each => each.test(name)) + usual.length + 1) % (usual.length + 1);

/** A body's bytes under a name, or undefined where it was parsed. */
function bytesOf(name: string, value: unknown, holder: JsonObject): Body['bytes'] {
  if (typeof value === 'string') {
    const isBase64 =
      /base64|b64|^\$content$/i.test(name) || saysBase64(holder) || encodedDelivery.test(value);
    const decoded = isBase64 ? base64Bytes(value) : undefined;
    return { body: decoded ?? utf8Bytes(value), isBase64: decoded !== undefined && value !== '' };
  }
  if (isByteList(value)) return { body: Uint8Array.from(value), isBase64: false };
  if (!isObject(value) || (typeof value.topic === 'string' && Array.isArray(value.events))) return undefined;
  const inner = bodyIn(value);
  const isWrapper = Object.keys(value).every(name => wrapperName.test(name));
  return isWrapper || /^\s*[[{]/.test(String(inner?.value).slice(0, 100)) ? inner?.bytes : undefined;
}

/** What an object has that only wraps a body. */
const wrapperName =
  /^(?:type|mode|encoding|size|length|params|options|truncated|charset|\$?(?:mime|content)[_-]?type|_?encoding|is_?base64(?:_?encoded)?|\$?content|contents?|data|text|raw|string|base64|bytes|value)$/i;

const isByteList = (value: unknown): value is readonly number[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(each => Number.isInteger(each) && each >= 0 && each < 256);

const saysBase64 = (holder: JsonObject) =>
  Object.entries(holder).some(
    ([name, value]) =>
      (/base64|b64/i.test(name) && /^(?:true|1|yes)$/i.test(String(value))) ||
      (/encod/i.test(name) && /^base64$/i.test(String(value))),
  );

/** What a delivery in base64 begins with. */
const encodedDelivery = /^eyJ(?:0b3BpYyI|ldmVudHMi)/;

/** Values that are looked through for a delivery. */
const MOST = 20_000;

/** A text, maybe in base64, that begins as a delivery; wherever it is in a value. */
export function deliveryIn(whole: unknown): Body['bytes'] {
  const open = [whole];
  for (let count = 0; open.length > 0 && count < MOST; count += 1) {
    const value = open.pop();
    if (value instanceof Object) open.push(...Object.values(value).slice(0, MOST).toReversed());
    if (typeof value !== 'string') continue;
    const isBase64 = encodedDelivery.test(value);
    const body = isBase64
      ? base64Bytes(value)
      : deliveryStart.test(value.slice(0, 100))
        ? utf8Bytes(value)
        : undefined;
    if (body) return { body, isBase64 };
  }
  return undefined;
}
