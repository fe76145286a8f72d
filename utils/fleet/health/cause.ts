/** Why a delivery failed, as far as the log tells. `status`: any other answer; `unknown`: no answer and no known words. */
export const failureCauses = [
  'dns',
  'refused',
  'timeout',
  'tls',
  'unreachable',
  'closed',
  'redirect',
  'credentials',
  'not_found',
  'method',
  'too_large',
  'too_many',
  'server',
  'status',
  'unknown',
] as const;
export type FailureCause = (typeof failureCauses)[number];

/**
 * Words of each cause, the first that fits decides: a look-up that takes too long is one of DNS. What Mist writes is not
 * documented; these are the words of Go, Python, Node, curl and OpenSSL.
 */
const words: readonly (readonly [FailureCause, RegExp])[] = [
  [
    'dns',
    /\blookup\b|no such host|name or service not known|nodename nor servname|name ?resolution|could not resolve|getaddrinfo|ENOTFOUND|NXDOMAIN|\bDNS\b/i,
  ],
  ['refused', /\brefused\b|ECONNREFUSED/i],
  ['timeout', /timed?[ -]?out|timeout|deadline exceeded|ETIMEDOUT|no answer came/i],
  ['tls', /x509|certificate|\bTLS\b|\bSSL|handshake|CERT_/i],
  ['unreachable', /unreachable|no route to host|EHOSTUNREACH|ENETUNREACH/i],
  [
    'closed',
    /connection (?:was )?(?:reset|closed|aborted)|ECONNRESET|hang ?up|\bEOF\b|broken pipe|remote end closed|remotedisconnected/i,
  ],
];

const ofStatus: Readonly<Record<number, FailureCause>> = {
  401: 'credentials',
  403: 'credentials',
  404: 'not_found',
  410: 'not_found',
  405: 'method',
  413: 'too_large',
  429: 'too_many',
};

/** The cause of a failed delivery: by the receiver's answer where there was one (`code`, else 0), by the words of the error else. */
export function failureCause(code: number, error: string): FailureCause {
  if (code >= 300 && code < 400) return 'redirect';
  if (code >= 500) return 'server';
  if (code >= 400) return ofStatus[code] ?? 'status';
  const found = words.find(([, pattern]) => pattern.test(error));
  if (found) return found[0];
  return code > 0 ? 'status' : 'unknown';
}
