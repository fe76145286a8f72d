import { isCredentialName } from '../webhook/is-credential-name.ts';
import { looksLikeCredential } from '../webhook/looks-like-credential.ts';
import { mask } from './mask.ts';

/** Path and query of a URL as they are sent, with the values of parameters that look like credentials hidden. */
export function maskedPath({ pathname, search }: URL): string {
  const query = search.replace(/(?<![^?&=])([^?&=]+)=([^&]+)/g, (parameter, name: string, value: string) =>
    isCredentialName(name) || looksLikeCredential(value) ? `${name}=${mask(value)}` : parameter,
  );
  return pathname + query;
}
