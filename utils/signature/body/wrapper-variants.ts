import { fromBase64, utf8Bytes, utf8Text } from '../../webhook/bytes.ts';
import { jsonEnd } from '../../webhook/text-places.ts';
import type { Pause } from '../pause.ts';
import { after, type BodyVariant, variant } from './body-variant.ts';
import { memberVariants } from './members.ts';
import { printedVariants } from './printed.ts';
import { transferVariants } from './transfer.ts';
import { unescapeHtml, unescapePercent } from './unescape.ts';

/** Wrappers within wrappers that are opened: base64 of gzip in a member of a printed object is as far as gateways and logs go. */
const DEPTH = 4;

/** Bodies that are taken out of wrappers at most. */
const MOST = 64;

/** What a body holds when it is only the wrapper of the one that was signed: form field, base64, JSON string, gzip and the like. */
export async function wrapperVariants(bytes: Uint8Array, pause: Pause): Promise<BodyVariant[]> {
  const found: BodyVariant[] = [];
  let outer: BodyVariant[] = [{ bytes, causes: [] }];
  for (let depth = 0; depth < DEPTH && found.length < MOST; depth += 1) {
    const inner: BodyVariant[] = [];
    for (const each of outer) {
      await pause();
      if (each.bytes.length === 0 || isLast(each)) continue;
      const opened = [...(await transferVariants(each.bytes)), ...(await textual(each.bytes, pause))];
      inner.push(...opened.filter(one => one.bytes.length > 0).map(one => after(each.causes, one)));
    }
    outer = inner;
    found.push(...inner);
  }
  return found.slice(0, MOST);
}

/** A delivery that was put together from its events has nothing within it. */
const isLast = ({ causes }: BodyVariant): boolean => causes.at(-1)?.code === 'BODY_EVENTS_ONLY';

async function textual(bytes: Uint8Array, pause: Pause): Promise<BodyVariant[]> {
  const text = utf8Text(bytes)?.trim();
  if (text === undefined) return [];
  const found: BodyVariant[] = [];
  for await (const each of printedVariants(text, pause)) found.push(each);
  await pause();
  found.push(...form(text));
  await pause();
  found.push(...encoded(text));
  await pause();
  found.push(...(await memberVariants(text, pause)), ...surrounded(text));
  return found;
}

/** How many documents are looked for among other text. */
const MOST_DOCUMENTS = 8;
/** Longer texts are not searched for them: it would take long in one go. */
const LONGEST_AMONG = 256 * 1024;

/** JSON among other text: a log line's prefix, a code fence, the answer or the request that came after it. */
function surrounded(text: string): BodyVariant[] {
  if (text.length > LONGEST_AMONG) return [];
  const found: BodyVariant[] = [];
  const start = /\{\s*"/g;
  for (let count = 0; count < MOST_DOCUMENTS; count += 1) {
    const at = start.exec(text)?.index;
    const end = at === undefined ? undefined : jsonEnd(text, at);
    if (at === undefined || end === undefined || end - at === text.length) break;
    const document = text.slice(at, end);
    // What closes behind an event belongs to a delivery that lost its beginning, not to other text.
    const isPart = /^\s*[\]},]/.test(text.slice(end, end + 20)) && !/^\{\s*"(?:topic|events)"/.test(document);
    if (!isPart) found.push(variant(utf8Bytes(document), 'BODY_SURROUNDED'));
    start.lastIndex = end;
  }
  return found;
}

function form(text: string): BodyVariant[] {
  const field = /^([\w.-]{1,40})=([\s\S]+)/.exec(text);
  const value = field?.[2]?.split('&')[0] ?? '';
  const name = field?.[1] ?? '';
  const isEncoded = /^%(?:7B|5B)/i.test(text);
  return [
    ...(field ? unescaped(value, true).map(inner => variant(inner, 'BODY_FORM_FIELD', { name })) : []),
    ...(field ? [variant(utf8Bytes(field[2] ?? ''), 'BODY_FORM_FIELD', { name })] : []),
    ...(isEncoded ? unescaped(text, true).map(inner => variant(inner, 'BODY_PERCENT_ENCODED')) : []),
    ...(isEncoded ? unescaped(text, false).map(inner => variant(inner, 'BODY_PERCENT_ENCODED')) : []),
  ];
}

function unescaped(text: string, plusIsBlank: boolean): Uint8Array[] {
  const inner = unescapePercent(text, plusIsBlank);
  return inner === undefined ? [] : [utf8Bytes(inner)];
}

function encoded(text: string): BodyVariant[] {
  const base64 = /^[0-9a-fA-F\s]+$/.test(text) ? undefined : fromBase64(text);
  const unescapedHtml = text.includes('&') ? unescapeHtml(text) : text;
  return [
    ...(base64 ? [variant(base64, 'BODY_BASE64')] : []),
    ...(unescapedHtml === text ? [] : [variant(utf8Bytes(unescapedHtml), 'BODY_HTML_ENTITIES')]),
  ];
}
