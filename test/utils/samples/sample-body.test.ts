import { expect, test } from 'vitest';
import { sampleBody, sampleTopics } from '../../../utils/samples/sample-body.ts';
import { topics } from '../../../utils/webhook/topics.ts';
import { linesOf } from '../../cases/lines.ts';

const NOW = 1_764_000_000_000;

/** Topics of which no document shows an event. */
const withoutShape = ['vbeacon', 'asset-raw'];

test('every topic with a documented shape has a sample, and ping', () => {
  const expected = [...topics.map(({ key }) => key), 'ping'].filter(key => !withoutShape.includes(key));
  expect([...sampleTopics].toSorted()).toEqual(expected.toSorted());
});

test('each sample as it was read over, byte by byte', () => {
  const lines = sampleTopics.map(topic => sampleBody(topic, { events: 2, now: NOW }));
  expect(lines).toEqual(linesOf('test/cases/samples.ndjson'));
});

test.each(sampleTopics)('no two events of %s are alike, and none names anybody', topic => {
  const body = sampleBody(topic, { events: 3, now: NOW });
  const { events } = JSON.parse(body);
  expect(events).toHaveLength(topic === 'ping' ? 1 : 3);
  expect(new Set(events.map((event: unknown) => JSON.stringify(event))).size).toBe(events.length);
  for (const [mail] of body.matchAll(/[\w.]+@[\w.]+/g)) expect(mail).toMatch(/@example\.com$/);
  for (const [address] of body.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g)) {
    expect(address).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./);
  }
});

test('the number of events is kept within 1 and 1000', () => {
  const count = (events: number) => JSON.parse(sampleBody('alarms', { events, now: NOW })).events.length;
  expect([0, -3, 1, 2.7, 1000, 5000, Number.NaN].map(count)).toEqual([1, 1, 1, 2, 1000, 1000, 1]);
});

test('a topic without a documented shape is refused', () => {
  expect(() => sampleBody('vbeacon')).toThrow(RangeError);
  expect(() => sampleBody('toString')).toThrow(RangeError);
});
