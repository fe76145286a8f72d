import { expect, test } from 'vitest';
import { failureCause, failureCauses } from '../../../../utils/fleet/health/cause.ts';

const cases = [
  ['dns', 0, 'Post "https://a.example/": dial tcp: lookup a.example on 10.0.0.2:53: no such host'],
  ['dns', 0, 'dial tcp: lookup a.example: i/o timeout'],
  ['dns', 0, 'NameResolutionError: Failed to resolve ([Errno -2] Name or service not known)'],
  ['dns', 0, 'getaddrinfo EAI_AGAIN a.example'],
  ['dns', 0, 'curl: (6) Could not resolve host: a.example'],
  ['dns', 0, 'temporary failure in name resolution'],
  ['refused', 0, 'dial tcp 203.0.113.7:443: connect: connection refused'],
  ['refused', 0, 'connect ECONNREFUSED 203.0.113.7:443'],
  ['timeout', 0, 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)'],
  ['timeout', 0, 'Read timed out. (read timeout=10)'],
  ['timeout', 0, 'net/http: TLS handshake timeout'],
  ['timeout', 0, 'connect ETIMEDOUT 203.0.113.7:443'],
  ['tls', 0, 'x509: certificate signed by unknown authority'],
  ['tls', 0, 'SSLError(SSLCertVerificationError(1, "certificate verify failed"))'],
  ['tls', 0, 'remote error: tls: unrecognized name'],
  ['unreachable', 0, 'connect: no route to host'],
  ['unreachable', 0, 'connect: network is unreachable'],
  ['closed', 0, 'read tcp: connection reset by peer'],
  ['closed', 0, 'unexpected EOF'],
  ['closed', 0, 'socket hang up'],
  ['redirect', 301, ''],
  ['redirect', 308, 'no such host'],
  ['credentials', 401, ''],
  ['credentials', 403, 'timeout'],
  ['not_found', 404, ''],
  ['not_found', 410, ''],
  ['method', 405, ''],
  ['too_large', 413, ''],
  ['too_many', 429, ''],
  ['server', 500, ''],
  ['server', 504, 'Gateway Timeout'],
  ['status', 400, ''],
  ['status', 418, 'connection refused'],
  ['status', 204, ''],
  ['closed', 200, 'unexpected EOF'],
  ['unknown', 0, ''],
  ['unknown', 0, 'something new'],
] as const;

test.each(cases)('%s is the cause of %i %s', (cause, code, error) => {
  expect(failureCause(code, error)).toBe(cause);
});

test('there is a case of each cause', () => {
  expect(failureCauses.filter(cause => !cases.some(([of]) => of === cause))).toEqual([]);
});
