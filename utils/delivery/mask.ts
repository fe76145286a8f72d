import { afterScheme } from '../webhook/secret-reason.ts';

const DOTS = '•'.repeat(8);

/** Hides a value, but for the name of the scheme in front of a credential, such as `Bearer`. */
export function mask(value: string): string {
  const after = afterScheme(value);
  return after ? `${after.scheme.trim()} ${DOTS}` : DOTS;
}
