import { expect, it } from 'vitest';
import { collectEvents } from '../server/collect-events.ts';
import { practiceCredentials } from '../server/credentials.ts';

const right = `Splunk ${practiceCredentials.hecToken}`;
const path = '/services/collector';
const event = '{"event":{"topic":"ping"}}';

it.each([path, `${path}/`, `${path}/event`, `${path}/event/1.0`])('takes events at %s', address => {
  expect(collectEvents(address, right, event)).toEqual({ status: 200, code: 0, text: 'Success' });
});

it('takes several events, one a line, and anything at raw', () => {
  expect(collectEvents(path, right, `${event}\n${event}`)).toMatchObject({ status: 200 });
  expect(collectEvents(`${path}/raw`, right, 'anything')).toMatchObject({ status: 200 });
});

// Splunk's documentation, "Troubleshoot HTTP Event Collector", possible error codes.
it.each([
  ['no token', undefined, event, 401, 2, 'Token is required'],
  ['another scheme', 'Bearer x', event, 401, 3, 'Invalid authorization'],
  ['a token without the scheme', practiceCredentials.hecToken, event, 401, 3, 'Invalid authorization'],
  ['a wrong token', 'Splunk 00000000-0000-4000-8000-000000000000', event, 403, 4, 'Invalid token'],
  ['no body', right, ' ', 400, 5, 'No data'],
  ['no JSON', right, '{"event"', 400, 6, 'Invalid data format'],
  ['no object', right, '[1', 400, 6, 'Invalid data format'],
  ['no event', right, '{"topic":"ping","events":[]}', 400, 12, 'Event field is required'],
  ['a blank event', right, `${event}\n{"event":""}`, 400, 13, 'Event field cannot be blank'],
])('refuses %s', (_, authorization, body, status, code, text) => {
  expect(collectEvents(path, authorization, body)).toEqual({ status, code, text });
});

it('knows no other address', () => {
  expect(collectEvents(`${path}/other`, right, event)).toMatchObject({ status: 404 });
});
