import { expect, test } from 'vitest';
import { pingBody } from '../../../utils/samples/ping.ts';

test('is compact, in Mist’s order, with the time as a float', () => {
  const body = pingBody({ name: 'Main "1"', id: 'i', site_id: 's', timestamp: 1764000000 });
  expect(body).toBe(
    '{"topic":"ping","events":[{"id":"i","name":"Main \\"1\\"","site_id":"s","timestamp":1764000000.0}]}',
  );
});

test('takes the present time and an id of nobody where none is given', () => {
  const { topic, events } = JSON.parse(pingBody({ name: 'Main' }));
  expect(topic).toBe('ping');
  expect(Math.abs(events[0].timestamp - Date.now() / 1000)).toBeLessThan(60);
  expect(events[0].id).toMatch(/^[0-]+$/);
});
