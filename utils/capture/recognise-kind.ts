import type { CaptureKind } from '../webhook/capture.ts';
import { inspectedRequests } from './inspected-requests.ts';
import { deliveryRecords } from './parse-delivery-log.ts';
import { harEntries } from './parse-har.ts';
import { isObject, readJson } from './read-json.ts';
import type { Source } from './source.ts';

/** A request line among other text; a header comes after it. */
const requestLine = /(?:^|[^A-Z])[A-Z]{3,10} \S+ HTTP\/\d(?:\.\d)?[ \t]*\r?\n(?:> ?)?:?[\w-]+:/;

/** The notation that a text is in, by what it looks like; `body` where it looks like none of the others. */
export function recogniseKind({ text }: Source): CaptureKind {
  const start = text.slice(0, 65_536);
  if (/^\s*(?:\$ |# |> )?(?:(?:sudo|time)\s+)*(?:\S*[\\/])?curl(?:\.exe)?\s/i.test(start)) return 'curl';
  if (requestLine.test(start) || /^\s*[A-Z]{3,10} \S+ HTTP\/\d(?:\.\d)?[ \t]*\r?\n/.test(start))
    return 'raw-http';
  if (/^\s*[[{]/.test(start)) return jsonKind(text);
  if (
    /^\s*(?:> ?)?:?[!#$%&'*+.^_`|~\w-]+:[ \t]?\S[^\r\n]*(?:\r?\n|$)/.test(start) &&
    !/^\s*https?:/i.test(start)
  ) {
    return 'headers';
  }
  return 'body';
}

function jsonKind(text: string): CaptureKind {
  const json = readJson(text);
  if (!json.ok) return unparsedKind(text);
  const { value } = json;
  if (isObject(value) && typeof value.topic === 'string' && Array.isArray(value.events)) return 'body';
  if (harEntries(value)) return 'har';
  if (deliveryRecords(value)) return 'delivery-log';
  return inspectedRequests(value) ? 'inspector-json' : 'body';
}

/** JSON of a capture that is cut or spoilt: its parser tells the place, where a body would only lack its signatures. */
function unparsedKind(text: string): CaptureKind {
  const names = new Set(
    text.match(/"(?:startedDateTime|req_payload|x-mist-signature(?:-v2)?)"(?=\s*[:,])/gi),
  );
  if (names.has('"startedDateTime"')) return 'har';
  if (names.has('"req_payload"')) return 'delivery-log';
  return names.size > 0 ? 'inspector-json' : 'body';
}
