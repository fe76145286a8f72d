import { fromBase64, latin1Text, utf8Bytes } from '../../webhook/bytes.ts';
import { topics } from '../../webhook/topics.ts';
import { type JsonDocument, jsonDocument } from '../json/document.ts';
import type { Pause } from '../pause.ts';
import { type BodyVariant, variant } from './body-variant.ts';
import { compressionOf } from './transfer.ts';
import { unescapeJson } from './unescape.ts';

/** Members that are looked into, the longest first. */
const MOST_MEMBERS = 6;

/** A longer text that begins as a delivery is taken for one unread. */
const LONGEST_DOUBT = 256 * 1024;
/** Objects that are nested deeper are not looked at. */
const DEEPEST = 8;

/** A member of a JSON text whose value may be the body, as text or as JSON. */
interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly isObject: boolean;
}

/**
 * Bodies that stand in another JSON, at any depth: as text, such as `body` of a gateway's event, `Message` of an SNS
 * envelope and `req_payload` of Mist's delivery log, or as an object. And the whole delivery, where only its events
 * or one of them are there.
 */
export async function memberVariants(text: string, pause: Pause): Promise<BodyVariant[]> {
  if (text.length > LONGEST_DOUBT && /^\{\s*"(?:topic|events)"/.test(text)) return [];
  const document = await jsonDocument(text, pause);
  if (!document || isDelivery(document, 0)) return [];
  const found = await membersOf(document, text, pause);
  const members = found
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_MEMBERS)
    .map(({ name, bytes }) => variant(bytes, 'BODY_JSON_MEMBER', { name }));
  const isWrapper = found.some(({ isObject }) => isObject);
  return [...members, ...(isWrapper ? [] : wholeDeliveries(text))];
}

/** Whether the object that begins at a token has the members that every delivery has. */
function isDelivery({ tokens }: JsonDocument, at: number): boolean {
  if (tokens[at] !== '{') return false;
  const names = new Set<string>();
  let depth = 0;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && tokens[index + 1] === ':') names.add(token);
    if (depth === 0) break;
  }
  return names.has('"topic"') && names.has('"events"');
}

async function membersOf(document: JsonDocument, text: string, pause: Pause): Promise<Member[]> {
  const { tokens, gaps } = document;
  const found: Member[] = [];
  const open: { name: string; start: number; at: number }[] = [];
  let end = 0;
  let name = '';
  for (let at = 0; at < tokens.length; at += 1) {
    if (at % 1024 === 0) await pause();
    const token = tokens[at] ?? '';
    const start = end + (gaps[at]?.length ?? 0);
    end = start + token.length;
    if (token === ':') name = (tokens[at - 1] ?? '').slice(1, -1);
    else if (token === '{' || token === '[') open.push({ name, start, at });
    else if (token === '}' || token === ']') {
      const opened = open.pop();
      const isObject = opened && open.length > 0 && token === '}' && open.length <= DEEPEST;
      const length = end - (opened?.start ?? end);
      if (
        isObject &&
        (isDelivery(document, opened.at) ||
          (open.length === 1 && opened.name !== '' && length * 2 > text.length))
      )
        found.push({
          name: opened.name || '0',
          bytes: utf8Bytes(text.slice(opened.start, end)),
          length,
          isObject: true,
        });
    } else if (open.length > 0 && token.length > 16 && tokens[at + 1] !== ':') {
      const bytes = textBody(token);
      if (bytes) found.push({ name, bytes, length: token.length, isObject: false });
    }
  }
  return found;
}

/** The text of a string that may be a body: JSON, a literal of it, or base64 of either or of compressed bytes. */
function textBody(literal: string): Uint8Array | undefined {
  if (!literal.startsWith('"')) return undefined;
  const inner = unescapeJson(literal);
  if (inner === undefined) return undefined;
  if (/^\s*(?:b['"]|['"])?[[{"]/.test(inner)) return utf8Bytes(inner);
  const decoded = /^[A-Za-z0-9+/_-]{16}/.test(inner) ? fromBase64(inner) : undefined;
  const isBody = decoded && (compressionOf(decoded) || /^\s*[[{]/.test(latin1Text(decoded.subarray(0, 20))));
  return isBody ? utf8Bytes(inner) : undefined;
}

/** Longer events are not put into deliveries of every topic. */
const LONGEST_EVENTS = 64 * 1024;

/** The delivery that events were taken out of: its topic is one of those that Mist has. */
function wholeDeliveries(text: string): BodyVariant[] {
  if (text.length > LONGEST_EVENTS || !/^\s*(?:\{|\[\s*\{)/.test(text)) return [];
  const events = text.startsWith('[') ? text : `[${text}]`;
  return topics.map(({ key }) =>
    variant(utf8Bytes(`{"topic":"${key}","events":${events}}`), 'BODY_EVENTS_ONLY', { topic: key }),
  );
}
