const DOTS = '•'.repeat(8);

/** Hides a value, but for the name of the scheme in front of a credential, such as `Bearer`. */
export function mask(value: string): string {
  const scheme = /^(?:bearer|basic|digest|token|splunk|apikey)(?= )/i.exec(value)?.[0];
  return scheme ? `${scheme} ${DOTS}` : DOTS;
}
