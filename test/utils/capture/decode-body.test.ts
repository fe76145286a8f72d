import { expect, test } from 'vitest';
import { decodeBody } from '../../../utils/capture/decode-body.ts';

const decode = (text: string) => decodeBody(new TextEncoder().encode(text));

test('topic, number of events, times as numbers and as strings', () => {
  const events = [
    { timestamp: 1764000000.5, count: 1764000000, connect: 1763999000 },
    { timestamp: '1764000001.25', last_seen: 1764000002000, time_to_connect: 3 },
  ];
  expect(decode(JSON.stringify({ topic: 'mxedge-events', events }))).toEqual({
    topic: 'mxedge-events',
    events: 2,
    times: [
      { event: 0, key: 'timestamp', at: 1764000000500 },
      { event: 0, key: 'connect', at: 1763999000000 },
      { event: 1, key: 'timestamp', at: 1764000001250 },
      { event: 1, key: 'last_seen', at: 1764000002000 },
    ],
    warning: expect.stringMatching(/15 minutes/),
  });
});

test.each<[key: string, value: unknown, at: number | undefined]>([
  ['time', 999_999_999, undefined],
  ['uptime', 1_000_000_000, 1_000_000_000_000],
  ['when', 9_999_999_999, 9_999_999_999_000],
  ['time', 10_000_000_000, undefined],
  ['first_seen', 999_999_999_999, undefined],
  ['start', 1_000_000_000_000, 1_000_000_000_000],
  ['end', 9_999_999_999_999, 9_999_999_999_999],
  ['time', 10_000_000_000_000, undefined],
  ['connect', '1764000000', 1_764_000_000_000],
  ['disconnect', '1764000000.5', 1_764_000_000_500],
  ['time', 'x1764000000', undefined],
  ['time', '1764000000x', undefined],
  ['time', '1764000000.', undefined],
  ['time', true, undefined],
  ['whenever', 1_764_000_000, undefined],
  ['since_when', 1_764_000_000, undefined],
  ['reconnect', 1_764_000_000, undefined],
  ['connected', 1_764_000_000, undefined],
  ['restart', 1_764_000_000, undefined],
  ['starts', 1_764_000_000, undefined],
  ['_seen_by', 1_764_000_000, undefined],
])('%s: %j', (key, value, at) => {
  const decoded = decode(JSON.stringify({ topic: 'a', events: [5, { [key]: value }] }));
  expect(decoded?.times).toEqual(at === undefined ? [] : [{ event: 1, key, at }]);
});

test('without times there is no warning', () => {
  expect(decode('{"topic":"site-sle","events":[{}]}')).toEqual({ topic: 'site-sle', events: 1, times: [] });
});

test.each(['', '[]', '{"topic":1,"events":[]}', '{"topic":"a"}', 'x'])('%j is no body of Mist’s', text => {
  expect(decode(text)).toBeUndefined();
});
