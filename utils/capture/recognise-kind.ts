import type { CaptureKind } from '../webhook/capture.ts';
import { jsonEnd } from '../webhook/text-places.ts';
import { hasSignature, headerOfLine } from './header-list.ts';
import { documentsIn, isObject, jsonValue } from './json-document.ts';
import { parseHeaderBlock, requestLine, startsAsRequest } from './message.ts';
import { curlStart } from './parse-curl.ts';
import { inspectedRequests } from './parse-inspector-json.ts';
import { looksPrinted } from './parse-printed.ts';
import { deliveryRecords, harEntries, sessionXml } from './session-files.ts';
import type { Source } from './source.ts';

/** How much of a text is looked at for what it begins with. */
const REACH = 65_536;

/** The notation of a text that shows it by what it begins with; undefined where something may have to be taken off first. */
export async function certainKind(source: Source): Promise<CaptureKind | undefined> {
  const start = source.binary.slice(0, REACH);
  if (sessionXml.test(start.slice(0, 4000))) return 'har';
  if (curlStart.test(start)) return 'curl';
  if (startsAsRequest.test(start)) return 'raw-http';
  if (!/^\s*[[{]/.test(start)) return undefined;
  const value = jsonValue(source.text);
  if (value === undefined) return (await hasRequestIn(source)) ? 'inspector-json' : undefined;
  if (isDelivery(value)) return 'body';
  if (harEntries(value)) return 'har';
  if (deliveryRecords(value)) return 'delivery-log';
  const requests = await inspectedRequests([{ value, text: source.text }], source.pause);
  return requests.length > 0 ? 'inspector-json' : undefined;
}

/** Whether a JSON value is a delivery's body (API reference, webhooks). */
export const isDelivery = (value: unknown): boolean =>
  isObject(value) && typeof value.topic === 'string' && Array.isArray(value.events);

/** The notation of any other text, looked at whole; `body` where it looks like none of them. */
export async function likelyKind(source: Source): Promise<CaptureKind> {
  const { binary, text } = source;
  const start = binary.slice(0, REACH);
  requestLine.lastIndex = 0;
  if (requestLine.test(start)) return 'raw-http';
  if (/\n[ \t]*[[{]/.test(start) && (await hasRequestIn(source))) return 'inspector-json';
  const isCut = /^\s*(?:\{|\[\s*\{)\s*"/.test(start) && jsonEnd(text, start.search(/\S/)) === undefined;
  const cut = isCut ? cutKind(binary) : undefined;
  if (cut) return cut;
  const first = /\S[^\r\n]*/.exec(start)?.[0] ?? '';
  const isHeader = headerOfLine(first.replace(/^> ?|^:/, '')) !== undefined && !/^https?:\/\//i.test(first);
  const block = isHeader ? await parseHeaderBlock(source) : undefined;
  if (block?.ok && !block.isLabelled && hasSignature(block.headers)) return 'headers';
  if (looksPrinted(binary)) return 'printed';
  return block?.ok && /^[^\r\n:]+:[ \t]?\S/.test(first.replace(/^:/, '')) ? 'headers' : 'body';
}

/** Whether JSON documents among other lines hold a signed request, or begin with its headers. */
async function hasRequestIn(source: Source): Promise<boolean> {
  const { found } = await documentsIn(source);
  if (found.length > 0 && found.length < 3 && hasSignedHead(found[0])) return true;
  return (await inspectedRequests(found, source.pause)).some(({ headers }) => hasSignature(headers));
}

const hasSignedHead = (first: { readonly value: unknown } | undefined) =>
  isObject(first?.value) && hasSignature(Object.keys(first.value).map(name => ({ name, value: '' })));

/** JSON of a capture that is cut or spoilt: its parser tells the place, where a body would only lack its signatures. */
function cutKind(binary: string): CaptureKind | undefined {
  const found = /"(startedDateTime|req_payload|x-mist-signature(?:-v2)?)"\s{0,20}[:,]/i.exec(binary)?.[1];
  if (found === undefined) return undefined;
  if (/^x/i.test(found)) return /"startedDateTime"/.test(binary) ? 'har' : 'inspector-json';
  return found === 'req_payload' ? 'delivery-log' : 'har';
}
