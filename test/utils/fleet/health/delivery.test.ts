import { expect, test } from 'vitest';
import { deliverySchema, plainError, readDelivery } from '../../../../utils/fleet/health/delivery.ts';

const record = {
  id: 'd1',
  timestamp: 1_764_000_000.25,
  topic: 'alarms',
  status: 'failure',
  status_code: 401,
  error: 'the receiver answered 401',
  req_url: 'https://a.example/?token=4f1c9a77aa',
  req_headers: '{"Authorization":["Bearer 4f1c9a77aa"]}',
  req_payload: '{"topic":"alarms","events":[]}',
  resp_headers: '{}',
  resp_body: 'no',
};

test('of a record the log’s own words are read, and no header, payload or answer', () => {
  const read = readDelivery(record);
  expect(read).toEqual({
    id: 'd1',
    at: 1_764_000_000_250,
    topic: 'alarms',
    code: 401,
    cause: 'credentials',
    error: 'the receiver answered 401',
  });
  expect(deliverySchema().parse(read)).toEqual(read);
});

test('what the log leaves out is no failure to read; what is no record is none', () => {
  const { id, timestamp } = record;
  expect(readDelivery({ id, timestamp, status: 'success', status_code: 200 })).toMatchObject({
    ...{ cause: null, topic: '', error: '' },
  });
  expect(readDelivery({ id, timestamp, status: 'failure', status_code: null, error: null })).toMatchObject({
    code: 0,
    cause: 'unknown',
    error: '',
  });
  expect(readDelivery({ id, status: 'failure' })).toBeNull();
  expect(readDelivery('failure')).toBeNull();
});

test.each([
  [
    'Post "https://noc:hunter22@a.example:8443/in?token=4f1c9a77aa": no such host',
    'Post "https://a.example:8443": no such host',
  ],
  [
    "HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: /in/4f1c9a77aa (Caused by timeout)",
    "HTTPSConnectionPool(host='a.example', port=443): Max retries exceeded with url: /… (Caused by timeout)",
  ],
  ['connect ECONNREFUSED 203.0.113.7:443', 'connect ECONNREFUSED 203.0.113.7:443'],
  ['x509: certificate has expired or is not yet valid', 'x509: certificate has expired or is not yet valid'],
  ['get HTTP2+x://a.example/4f1c9a77aa failed', 'get HTTP2+x://a.example failed'],
  ['0 '.repeat(200), '0 '.repeat(150)],
  ['refused: password=hunter22', ''],
  ['bad token ghp_0123456789abcdef0123', ''],
  ['', ''],
])('of the error %j no credential is left', (error, plain) => {
  expect(plainError(error)).toBe(plain);
});

test('where the error may be a secret, its cause is known nevertheless', () => {
  const error = 'lookup of token=4f1c9a77aa: no such host';
  expect(readDelivery({ ...record, status_code: 0, error })).toMatchObject({ cause: 'dns', error: '' });
});
