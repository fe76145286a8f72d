import { describe, expect, test } from 'vitest';
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

describe.each(sampleTopics)('%s', topic => {
  const body = sampleBody(topic, { events: 3, now: NOW });

  test('is topic, then events, compact, keys in alphabetical order', () => {
    const value = JSON.parse(body);
    expect(Object.keys(value)).toEqual(['topic', 'events']);
    expect(value.topic).toBe(topic);
    expect(value.events).toHaveLength(topic === 'ping' ? 1 : 3);
    for (const event of value.events) expect(keysInOrder(event)).toBe(true);
    // White space stands only inside strings.
    expect(body.replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""')).not.toMatch(/\s/);
  });

  test('no two events are alike, and none is newer than now', () => {
    const { events } = JSON.parse(body);
    expect(new Set(events.map((event: unknown) => JSON.stringify(event))).size).toBe(events.length);
    const times = [...body.matchAll(/"(?:timestamp|last_seen)":"?(\d+)/g)].map(([, digits]) =>
      Number(digits),
    );
    expect(Math.max(0, ...times)).toBeLessThanOrEqual(NOW / 1000);
  });

  test('names nobody: addresses and hosts are those for documentation', () => {
    for (const [mail] of body.matchAll(/[\w.]+@[\w.]+/g)) expect(mail).toMatch(/@example\.com$/);
    for (const [address] of body.matchAll(/\b\d+\.\d+\.\d+\.\d+\b/g)) {
      expect(address).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./);
    }
  });
});

test('times are floats even where they are whole', () => {
  expect(sampleBody('device-events', { now: NOW })).toContain('"timestamp":1764000000.0,');
  expect(sampleBody('ping', { now: NOW })).toContain('"timestamp":1764000000.0}');
});

test('the number of events is kept within 1 and 1000', () => {
  const count = (events: number) => JSON.parse(sampleBody('alarms', { events, now: NOW })).events.length;
  expect([0, -3, 1, 2.7, 1000, 5000, Number.NaN].map(count)).toEqual([1, 1, 1, 2, 1000, 1000, 1]);
});

test('a topic without a documented shape is refused', () => {
  expect(() => sampleBody('vbeacon')).toThrow(RangeError);
  expect(() => sampleBody('toString')).toThrow(RangeError);
});

function keysInOrder(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(keysInOrder);
  if (typeof value !== 'object' || value === null) return true;
  const keys = Object.keys(value);
  return keys.join() === keys.toSorted().join() && Object.values(value).every(keysInOrder);
}
