import { describe, expect, test } from 'vitest';
import { importConfiguration } from '../../../../utils/templates/import/import-configuration.ts';

/** Problems as `line:column path message`. */
function problemsOf(source: string | Uint8Array): string[] {
  const result = importConfiguration(source);
  if (result.ok) return [];
  return result.problems.map(({ line, column, path, message }) => `${line}:${column} ${path} ${message}`);
}

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));
const utf16 = (text: string) => [...Buffer.from(text, 'utf16le')];

describe('what is taken', () => {
  test('a webhook as the Mist API returns it', () => {
    const source = `{
      "id": "0d1e", "org_id": "b1f7", "for_site": false, "created_time": 1700000000, "modified_time": 1700000000.5,
      "name": "Pager", "type": "http-post", "url": "https://hooks.example.com/mist", "secret": "", "enabled": true,
      "topics": ["alarms"], "headers": null, "rules": [{ "topic": "alarms", "action": "block" }], "new_field": [1]
    }`;
    expect(importConfiguration(source)).toEqual({
      ok: true,
      webhooks: [
        {
          title: 'Pager',
          webhook: {
            enabled: true,
            type: 'http-post',
            name: 'Pager',
            url: 'https://hooks.example.com/mist',
            topics: ['alarms'],
            secret: '',
            headers: null,
            rules: [{ topic: 'alarms', action: 'block' }],
            new_field: [1],
          },
          variables: [],
          dropped: ['id', 'org_id', 'for_site', 'created_time', 'modified_time'],
          unknown: ['rules', 'new_field'],
        },
      ],
      notes: [],
    });
  });

  test('variables, with what their place says of them', () => {
    const result = importConfiguration(
      '{"name": "At {{site_name}}", "secret": "{{secret}}", "headers": {"X-Token": "{{t}}", "X-Site": "{{site_name}}"}}',
    );
    expect(result.ok && result.webhooks[0]?.variables).toEqual([
      { name: 'site_name', label: 'Site name', kind: 'text' },
      { name: 'secret', label: 'Secret', kind: 'secret', generate: true },
      { name: 't', label: 'Custom header X-Token', kind: 'secret' },
    ]);
  });

  test('an array of webhooks', () => {
    const result = importConfiguration('[{"url": "https://a.example"}, {"name": "B"}]');
    expect(result.ok && result.webhooks.map(({ title }) => title)).toEqual(['Webhook 1', 'B']);
  });

  test('comments and a comma at the end, which are told, and a byte order mark', () => {
    const text = '\ufeff// Pager\n{ "name": "Pager", /* on call */ "topics": ["alarms",], }';
    for (const source of [text, bytes(text)]) {
      const result = importConfiguration(source);
      expect(result.ok && result.webhooks[0]?.webhook).toEqual({ name: 'Pager', topics: ['alarms'] });
      expect(result.ok && result.notes.map(({ message }) => message)).toEqual([
        'Comments are left out.',
        'A comma stood before a closing bracket. JSON knows none there; it was let pass.',
      ]);
    }
  });

  test('one template without a file round it', () => {
    const result = importConfiguration(
      '{"id": "a", "name": "A", "scope": "org", "webhook": {"url": "https://a.example"}}',
    );
    expect(result.ok && result.webhooks[0]).toMatchObject({
      title: 'A',
      webhook: { url: 'https://a.example' },
      template: { id: 'a', description: '', tags: [], variables: [] },
    });
  });
});

describe('what is wrong is said with its place, all of it at once', () => {
  test('in a webhook', () => {
    const source = `{
  "name": 5,
  "type": "kafka",
  "topics": ["alarms", null],
  "headers": { "X-A": 1, "X-B": "ok", "plain": ["x"] },
  "enabled": "yes"
}`;
    expect(problemsOf(source)).toEqual([
      '2:11 webhook.name expected a string, found a number',
      '3:11 webhook.type expected one of "http-post", "oauth2", "splunk", "aws-sns", "google-pubsub", found "kafka"',
      '4:24 webhook.topics[1] expected a string, found null',
      '5:23 webhook.headers["X-A"] expected a string, found a number',
      '5:48 webhook.headers.plain expected a string, found an array',
      '6:14 webhook.enabled expected a boolean, found a string',
    ]);
  });

  test('in an array', () => {
    expect(problemsOf('[{"url": 1}, {"foo": 2}, 3]')).toEqual([
      '1:10 webhooks[0].url expected a string, found a number',
      '1:14 webhooks[1] this is no webhook: it has none of the fields of one, such as name, url and topics',
      '1:26 webhooks[2] expected an object, found a number',
    ]);
  });

  test('in a template file', () => {
    const source = `{"format": "mist-webhook-templates", "version": 1, "templates": [
  {"id": "", "name": "A", "scop": "org", "webhook": {"headers": {"X-A": 1}},
   "variables": [{"name": "a b", "kind": "text"}, {"name": "s", "kind": "secret", "default": "x"}]},
  {"id": "b", "name": "B", "scope": "org", "webhook": {},
   "variables": [{"name": "a", "kind": "text"}, {"name": "a", "kind": "text"}]}
]}`;
    expect(problemsOf(source)).toEqual([
      '2:3 templates[0].scope expected one of "org", "site", "any", found nothing',
      '2:10 templates[0].id must not be empty',
      '2:35 templates[0].scop no such field is known here',
      '2:73 templates[0].webhook.headers["X-A"] expected a string, found a number',
      '3:27 templates[0].variables[0].name expected letters, digits and underscores, found "a b"',
      '3:94 templates[0].variables[1].default a secret variable has no default, since a template holds no secret',
      '5:17 templates[1].variables two variables have the same name',
    ]);
  });

  test.each([
    ['', '1:1  There is nothing in it. Paste a webhook as JSON, or choose a file.'],
    ['5', '1:1  expected a webhook, which is an object, or an array of webhooks'],
    ['{}', '1:1  this is no webhook: it has none of the fields of one, such as name, url and topics'],
    ['[]', '1:1  the array is empty: there is no webhook in it'],
    ['{"name": "a"', '1:13  This is not JSON: “}” is missing at the end.'],
    ['{\n  "name": \'a\'\n}', '2:11  This is not JSON: single quotes where double quotes belong.'],
    ['<html>', '1:1  This is not JSON: “<html>” is out of place.'],
    [
      '{"name": "a", "name": "b"}',
      '1:15 webhook.name The name "name" stands here a second time. Keep one of them.',
    ],
    [
      '{"format": "mist-webhook-templates", "version": 2}',
      '1:49 version this file is of version 2, and only version 1 is known here. Update the extension, then import it again',
    ],
    [
      '{"format": "mist-webhook-templates", "version": 1, "templates": []}',
      '1:65 templates there is no template in it',
    ],
    [
      '{"format": "x", "version": 1, "templates": [1]}',
      '1:12 format expected "mist-webhook-templates", found "x"',
    ],
  ])('%j', (source, problem) => expect(problemsOf(source)[0]).toBe(problem));

  test('faults of syntax in several lines', () => {
    expect(
      problemsOf('{\n  "name": Pager,\n  "url": "a"\n  "topics": []\n}').map(each => each.slice(0, 4)),
    ).toEqual(['2:11', '4:3 ']);
  });
});

describe('bytes that are no UTF-8', () => {
  test.each([
    ['UTF-16, little-endian', bytes([0xff, 0xfe], utf16('{"name":"a"}'))],
    ['UTF-16 without a mark', bytes(utf16('{"name":"a"}'))],
    ['UTF-16, big-endian', bytes([0xfe, 0xff, 0, 0x7b])],
  ])('%s', (_, source) => {
    expect(problemsOf(source)).toEqual([
      '1:1  This file is written in UTF-16. Save it as UTF-8 and import it again.',
    ]);
  });

  test('Latin-1, with the place of the first byte', () => {
    expect(problemsOf(bytes('{"url": "ü",\n "name": "Caf', [0xe9], '"}'))).toEqual([
      '2:14  This is not UTF-8: the byte 0xE9 does not belong here. Save the file as UTF-8 and import it again.',
    ]);
  });

  test('a character cut in two at the end', () => {
    expect(problemsOf(bytes('{"name": "a"}', [0xe2, 0x82]))).toEqual([
      '1:14  The file ends in the middle of a character. Save it as UTF-8 and import it again.',
    ]);
  });
});

describe('limits', () => {
  const nested = (depth: number) => `{"x": ${'['.repeat(depth)}${']'.repeat(depth)}, "name": "a"}`;
  const list = (length: number) => `{"topics": [${Array.from({ length }, () => '"a"').join(',')}]}`;

  test.each([
    ['20 MB of text', ' '.repeat(20_000_001), 'This is larger than 20 MB.'],
    ['20 MB of text in UTF-8', '€'.repeat(8_000_000), 'This is larger than 20 MB.'],
    ['20 MB of bytes', new Uint8Array(20_000_001), 'This is larger than 20 MB.'],
    ['a depth of 32', nested(32), 'Objects and lists stand in each other more than 32 deep.'],
    [
      'a depth without an end',
      '['.repeat(1_000_000),
      'Objects and lists stand in each other more than 32 deep.',
    ],
    ['10,000 entries', list(10_001), 'One list or object has more than 10000 entries.'],
  ])('over %s', (_, source, message) => expect(problemsOf(source)[0]).toContain(message));

  test('just at them', () => {
    expect(problemsOf(nested(31))).toEqual([]);
    expect(problemsOf(list(10_000))).toEqual([]);
    expect(problemsOf(`{"name": "a"}${' '.repeat(9_999_987)}`)).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused wherever it stands', name => {
    expect(problemsOf(`{"name": "a", "headers": {"${name}": "b"}, "rules": [{"${name}": {}}]}`)).toEqual([
      expect.stringContaining(`webhook.headers.${name} The name "${name}" is not taken`),
      expect.stringContaining(`webhook.rules[0].${name} The name "${name}" is not taken`),
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('strings are cut in messages, and what cannot be seen in them is written out', () => {
    const [problem = ''] = problemsOf(`{"type": "\\u202e<img src=x>${'x'.repeat(1000)}"}`);
    expect(problem).toContain('found "U+202E<img src=x>xxx');
    expect(problem.length).toBeLessThan(250);
  });

  test('50 problems are told', () => {
    expect(problemsOf(`{"topics": [${'1,'.repeat(9_000)}1]}`)).toHaveLength(50);
  });
});
