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

test('without times there is no warning', () => {
  expect(decode('{"topic":"site-sle","events":[{}]}')).toEqual({ topic: 'site-sle', events: 1, times: [] });
});

test.each(['', '[]', '{"topic":1,"events":[]}', '{"topic":"a"}', 'x'])('%j is no body of Mist’s', text => {
  expect(decode(text)).toBeUndefined();
});
