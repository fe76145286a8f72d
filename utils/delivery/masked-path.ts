import { reasonOfPart } from '../webhook/secret-reason.ts';
import { urlParts } from '../webhook/url-parts.ts';
import { mask } from './mask.ts';

/** Path and query of a URL as they are sent, with what may be a credential hidden. */
export function maskedPath({ protocol, host, pathname, search }: URL): string {
  const before = `${protocol}//${host}`;
  return urlParts(before + pathname + search)
    .map(part => (reasonOfPart(part) ? mask(part.text) : part.text))
    .join('')
    .slice(before.length);
}
