import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseCapture } from '../utils/capture/parse-capture.ts';
import { readWebhooks } from '../utils/portal/api/read-webhooks.ts';
import { readPointedFields } from '../utils/store/pointed-fields.ts';
import { readTemplateEdit } from '../utils/store/session-inputs.ts';
import { readSettings } from '../utils/store/settings.ts';
import { commandSchema } from '../utils/store/templates/messages.ts';
import { readTeam } from '../utils/store/templates/read-team.ts';
import { readRecord } from '../utils/store/templates/record.ts';
import { syncedSchema } from '../utils/store/templates/sync/synced-record.ts';
import { readVerifyInput } from '../utils/store/verify-input.ts';
import { importConfiguration } from '../utils/templates/import/import-configuration.ts';
import { redact } from '../utils/templates/redact.ts';
import { applyVariables } from '../utils/templates/variables.ts';
import { webhookSchema } from '../utils/templates/webhook.ts';
import { captureKinds } from '../utils/webhook/capture.ts';
import { parseHeaders } from '../utils/webhook/parse-headers.ts';
import { timesOfThisRun } from './setup/extent.ts';
import { templateNamed } from './utils/store/templates/library.ts';

/** Names that reach a prototype, beside those that the readers look for. */
const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'headers',
  'url',
  'name',
  'webhook',
  'templates',
  'log',
  'entries',
  'request',
  'polluted',
);

/** JSON as text, since an object literal cannot have such names. */
const { hostile } = fc.letrec<{ hostile: string }>(tie => ({
  hostile: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('"polluted"', 'true', '7', 'null', '"https://hooks.example.com/"'),
    fc.array(tie('hostile'), { maxLength: 3 }).map(items => `[${items}]`),
    fc
      .array(fc.tuple(names, tie('hostile')), { minLength: 1, maxLength: 5 })
      .map(members => `{${members.map(([name, value]) => `"${name}":${value}`)}}`),
  ),
}));

/** The same with a form that a reader takes, so that the names come deeper into it. */
const within = (before: string, after: string) => hostile.map(json => `${before}${json}${after}`);
const webhook = '"type":"http-post","url":"https://hooks.example.com/"';
const whole = JSON.stringify(templateNamed('a')).slice(0, -1);
const texts = fc.oneof(
  hostile,
  within(`{${webhook},"__proto__":`, '}'),
  within(`{${webhook},"headers":{"__proto__":"polluted","constructor":"x"},"rules":[`, ']}'),
  within(`${whole},"__proto__":`, '}'),
  within('{"format":"mist-webhook-templates","version":1,"templates":[', ']}'),
  within('{"log":{"entries":[{"request":{"headers":[],"postData":', '}}]}}'),
  within('{"headers":{"__proto__":"a","X-Mist-Signature":"b"},"body":', '}'),
);

/** What every object has from its prototype. */
const inherited = () => [
  Object.getOwnPropertyNames(Object.prototype).toSorted().join(),
  Object.getOwnPropertyNames(Array.prototype).toSorted().join(),
  Object.getOwnPropertyNames(Function.prototype).toSorted().join(),
];
const untouched = inherited();

/** Fails where an object in a value has another prototype than the language gives it. */
function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  const { prototype } = Array.isArray(value) ? Array : value instanceof Map ? Map : Object;
  expect(Object.getPrototypeOf(value)).toBe(prototype);
  for (const name of Object.getOwnPropertyNames(value)) {
    expectPlain(Object.getOwnPropertyDescriptor(value, name)?.value);
  }
}

beforeEach(() => fakeBrowser.reset());
afterEach(() => expect(inherited()).toEqual(untouched));

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'a configuration or template file': importConfiguration,
  'custom headers': parseHeaders,
  'a record of the store': text => readRecord('template:a', text),
  'a webhook in use': text => {
    const read = webhookSchema().safeParse(JSON.parse(text));
    return read.success && [redact(read.data), applyVariables(read.data, JSON.parse('{"__proto__":"x"}'))];
  },
  'a record of the sync': text => syncedSchema().safeParse(JSON.parse(text)).data,
  'a message': text => commandSchema().safeParse(JSON.parse(text)).data,
};

describe.each(Object.entries(readers))('read as %s', (_, read) => {
  test('no name in it reaches a prototype', () => {
    fc.assert(
      fc.property(texts, text => expectPlain(read(text))),
      { numRuns: timesOfThisRun(300) },
    );
  });
});

describe.each([undefined, ...captureKinds])('read as a captured delivery, %s', kind => {
  test('no name in it reaches a prototype', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async text => expectPlain(await parseCapture(text, kind))),
      { numRuns: timesOfThisRun(150) },
    );
  });
});

test('no name in what the store, the session, the policy or the API hands out reaches a prototype', async () => {
  const keys = ['setting:theme', 'pointed:manage.mist.com', 'verify-input', 'template-edit', 'templates'];
  const asking = { signal: new AbortController().signal, pause: async () => {} };
  await fc.assert(
    fc.asyncProperty(texts, async text => {
      const kept = Object.fromEntries(keys.map(key => [key, JSON.parse(text)]));
      for (const area of ['local', 'session', 'managed'] as const) await fakeBrowser.storage[area].set(kept);
      const ask = async () => new Response(`[${text}]`);
      for (const value of [
        await readSettings(),
        await readPointedFields('manage.mist.com'),
        await readVerifyInput(),
        await readTemplateEdit(),
        await readTeam(),
        await readWebhooks('https://api.mist.com/', { ...asking, ask }, () => {}),
      ]) {
        expectPlain(value);
      }
    }),
    { numRuns: timesOfThisRun(150) },
  );
});
