import { describe, expect, it } from 'vitest';
import { eventBody, sampleTopics } from '../sender/event-body.ts';

const wanted = { org_id: 'o', site_id: 's', count: 2, time: 1_770_000_000_000 };

interface Body {
  readonly topic: string;
  readonly events: readonly Record<string, unknown>[];
}

describe.each(sampleTopics)('%s', topic => {
  const text = eventBody(topic, wanted) ?? '';
  const body: Body = JSON.parse(text);

  it('names its topic and has the events asked for', () => {
    expect(body.topic).toBe(topic);
    expect(body.events).toHaveLength(2);
    expect(text.startsWith(`{"topic":"${topic}","events":[{`)).toBe(true);
  });

  it('has no blank between tokens and its keys in order', () => {
    // JSON.parse drops the floats' ".0", and nothing else may differ.
    expect(text.replaceAll(/(?<=\d)\.0(?=[,\]}])/g, '')).toBe(JSON.stringify(body));
    for (const event of body.events) expect(Object.keys(event)).toEqual(Object.keys(event).toSorted());
  });
});

it('has the topics of Mist’s documents, and no others', () => {
  expect(sampleTopics).toHaveLength(32);
  expect(sampleTopics).toContain('wifi-unconn-raw');
  expect(eventBody('constructor', wanted)).toBeUndefined();
});

it('writes times as floats, and as a string for Mist Edge', () => {
  expect(eventBody('audits', wanted)).toContain('"timestamp":1770000000.0}');
  expect(eventBody('audits', wanted)).toContain('"timestamp":1770000000.25}');
  expect(eventBody('mxedge-events', wanted)).toContain('"timestamp":"1770000000.0"');
});
