import { parseUrl } from '../../webhook/parse-url.ts';
import { trimEdges } from '../text/characters.ts';

/** The http or https address that a text holds, blanks at its ends aside; undefined where it holds none. */
export function webAddress(text: string): URL | undefined {
  const bare = trimEdges(text);
  // The URL standard mends missing and doubled slashes; HTTP clients of servers mostly do not.
  if (!/^https?:\/\/[^\s/\\?#]/i.test(bare)) return undefined;
  return parseUrl(bare);
}
