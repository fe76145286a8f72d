import { visibleText } from '../text/wording.ts';
import { ipAddress } from './ip-address.ts';

/** A URL's host as a sentence shows it: never with user name, password or path. */
export function hostText(url: URL): string {
  return ipAddress(url)?.toString() ?? visibleText(url.hostname);
}
