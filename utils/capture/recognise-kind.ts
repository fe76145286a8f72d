import type { CaptureKind } from '../webhook/capture.ts';
import { deliveryRecords } from './parse-delivery-log.ts';
import { harEntries } from './parse-har.ts';
import { inspectedRequests } from './parse-inspector-json.ts';
import { isObject, readJson } from './read-json.ts';
import type { Source } from './source.ts';

/** The notation that a text is in, by what it looks like; `body` where it looks like none of the others. */
export function recogniseKind({ text }: Source): CaptureKind {
  const start = text.slice(0, 65_536);
  if (/^\s*(?:\$ |# |> )?(?:\S*[\\/])?curl(?:\.exe)?\s/i.test(start)) return 'curl';
  if (/(?:^|[^A-Z])[A-Z]{3,10} \S+ HTTP\/\d(?:\.\d)?[ \t]*\r?\n(?:> ?)?:?[\w-]+:/.test(start))
    return 'raw-http';
  if (/^\s*[[{]/.test(start)) return jsonKind(text);
  if (
    /^\s*(?:> ?)?[!#$%&'*+.^_`|~\w-]+:[ \t]?\S[^\r\n]*(?:\r?\n|$)/.test(start) &&
    !/^\s*https?:/i.test(start)
  ) {
    return 'headers';
  }
  return 'body';
}

function jsonKind(text: string): CaptureKind {
  const json = readJson(text);
  if (!json.ok) return 'body';
  const { value } = json;
  if (isObject(value) && typeof value.topic === 'string' && Array.isArray(value.events)) return 'body';
  if (harEntries(value)) return 'har';
  if (deliveryRecords(value)) return 'delivery-log';
  return inspectedRequests(value) ? 'inspector-json' : 'body';
}
