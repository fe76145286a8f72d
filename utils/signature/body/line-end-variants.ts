import { latin1Bytes, latin1Text } from '../charset.ts';
import { after, type BodyVariant, variant } from './body-variant.ts';

const MOST_LINE_ENDS = 4;

/** Line ends and blanks at the ends, added or lost, CRLF for LF and back, a byte order mark, NUL bytes. */
export function lineEndVariants(bytes: Uint8Array): BodyVariant[] {
  // Each byte as a character: these causes are the same in any charset that extends ASCII.
  const text = latin1Text(bytes);
  const normalised = lineEndings(text);
  return [
    ...endings(text),
    ...normalised,
    ...normalised.flatMap(found => endings(latin1Text(found.bytes)).map(end => after(found.causes, end))),
    ...marks(text),
  ];
}

function endings(text: string): BodyVariant[] {
  const variants: BodyVariant[] = [];
  let rest = text;
  for (let count = 1; count <= MOST_LINE_ENDS; count += 1) {
    const shorter = withoutLineEnd(rest);
    if (shorter === rest) break;
    rest = shorter;
    variants.push(variant(raw(rest), 'BODY_LAST_LINE_END_ADDED', { count }));
  }
  for (const [lineEnd, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CR LF'],
    ['\r', 'CR'],
    ['\n\n', 'two LF'],
  ] as const) {
    variants.push(variant(raw(text + lineEnd), 'BODY_LAST_LINE_END_LOST', { ending: name }));
  }
  const trimmed = trimBlanks(text);
  if (trimmed !== text) variants.push(variant(raw(trimmed), 'BODY_EDGE_SPACE'));
  return variants;
}

function withoutLineEnd(text: string): string {
  if (text.endsWith('\r\n')) return text.slice(0, -2);
  return text.endsWith('\n') || text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** A pattern anchored at the end would try every run of blanks on the way there. */
function trimBlanks(text: string): string {
  const isBlank = (at: number) => at >= 0 && at < text.length && '\t\r\n '.includes(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

function lineEndings(text: string): BodyVariant[] {
  const variants: BodyVariant[] = [];
  const lf = text.replaceAll('\r\n', '\n');
  if (lf !== text) variants.push(variant(raw(lf), 'BODY_CRLF'));
  const crlf = lf.replaceAll('\n', '\r\n');
  if (crlf !== text) variants.push(variant(raw(crlf), 'BODY_CRLF_LOST'));
  const joined = text.replace(/[\r\n]+/g, '');
  if (joined !== trimBlanks(text) && joined !== text) {
    variants.push(variant(raw(joined), 'BODY_WRAPPED_LINES'));
  }
  return variants;
}

const MARK = '\xef\xbb\xbf';

function marks(text: string): BodyVariant[] {
  const bare = text.startsWith(MARK) ? text.slice(MARK.length) : undefined;
  let withoutNul = text;
  while (withoutNul.endsWith('\0')) withoutNul = withoutNul.slice(0, -1);
  return [
    ...(bare === undefined ? [] : [variant(raw(bare), 'BODY_BOM_ADDED')]),
    ...(bare === undefined
      ? []
      : endings(bare).map(end => after(variant(raw(bare), 'BODY_BOM_ADDED').causes, end))),
    ...(bare === undefined ? [variant(raw(MARK + text), 'BODY_BOM_LOST')] : []),
    ...(withoutNul === text ? [] : [variant(raw(withoutNul), 'BODY_NUL_BYTES')]),
  ];
}

const raw = (text: string) => latin1Bytes(text) ?? new Uint8Array();
