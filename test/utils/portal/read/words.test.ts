import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldSpecs } from '../../../../utils/portal/vocabulary/fields.ts';
import {
  advancedWordings,
  commitWordings,
  grantWordings,
  headerNameWordings,
  headerValueWordings,
  noWordings,
  standardTopicsWordings,
  topicFoldOutWordings,
  topicWordings,
  typeWordings,
  yesWordings,
} from '../../../../utils/portal/vocabulary/wordings.ts';
import {
  answerOf,
  fieldOf,
  grantOf,
  headerPartOf,
  markOf,
  normalise,
  topicOf,
  typeOf,
  unknownTopicKey,
} from '../../../../utils/portal/vocabulary/words.ts';
import { eachField, fieldNames, fieldTitles } from '../../../../utils/webhook/fields.ts';
import { topics } from '../../../../utils/webhook/topics.ts';

const labels = eachField(field => fieldSpecs[field].labels);

const tables: readonly [
  name: string,
  table: Readonly<Record<string, readonly string[]>>,
  lookup: (text: string) => string | undefined,
][] = [
  ['fields', labels, fieldOf],
  ['types', typeWordings, typeOf],
  ['grants', grantWordings, grantOf],
  ['answers', { yes: yesWordings, no: noWordings }, answerOf],
  ['parts of a header', { name: headerNameWordings, value: headerValueWordings }, headerPartOf],
  ['topics', topicWordings, topicOf],
  ['titles of topics', Object.fromEntries(topics.map(({ key, title }) => [key, [title]])), topicOf],
  [
    'keys of topics',
    Object.fromEntries(topics.map(({ key }) => [key, [key, key.replaceAll('-', '_')]])),
    topicOf,
  ],
  ['titles of fields', Object.fromEntries(fieldNames.map(field => [field, [fieldTitles[field]]])), fieldOf],
  [
    'marks',
    {
      advanced: advancedWordings,
      commit: commitWordings,
      foldOut: topicFoldOutWordings,
      standard: standardTopicsWordings,
    },
    markOf,
  ],
];

/** How pages write one wording: letter case, blanks, marks, remarks. */
const dress: readonly ((wording: string) => string)[] = [
  wording => wording,
  wording => wording.toUpperCase(),
  wording => `  ${wording.toLowerCase()}  `,
  wording => `${wording}:`,
  wording => `${wording} *`,
  wording => `${wording.replace(/ \(.*\)/, '')} (optional)`,
  wording => `${wording.replace(/ \(.*\)/, '')} (HTTP-POST only) *`,
  wording => wording.replaceAll(' ', '\u00a0'),
  wording => wording.replaceAll(' ', '-'),
];

describe.each(tables)('wordings of %s', (_, table, lookup) => {
  const rows = Object.entries(table).flatMap(([key, wordings]) =>
    wordings.map(wording => [wording, key] as const),
  );

  test.each(rows)('%s → %s, and no other', (wording, key) => {
    expect(dress.map(put => lookup(put(wording)))).toEqual(dress.map(() => key));
  });
});

test('a wording of one field is no part of the advanced section’s opener, nor a button that saves', () => {
  const all = Object.values(labels).flat();
  expect(all.filter(wording => markOf(wording) !== undefined)).toEqual([]);
});

test('wordings of topics belong to topics that exist', () => {
  const keys = topics.map(({ key }) => key);
  expect(Object.keys(topicWordings).filter(key => !keys.includes(key))).toEqual([]);
});

test.each(['', ' ', '*', ':', 'Webhook', 'Named', 'URL of the receiver', 'Description', 'x'.repeat(121)])(
  '“%s” is no field',
  text => {
    expect(fieldOf(text)).toBeUndefined();
  },
);

test.each([
  ['Foo Bars', 'foo-bars'],
  ['  Foo / Bars  ', 'foo-bars'],
  ['Ünïcode Events', 'ünïcode-events'],
  ['Foo (beta)', 'foo-beta'],
  ['(optional)', ''],
  ['—', ''],
  ['', ''],
])('the key of an unknown topic “%s” is “%s”', (label, key) => {
  expect(unknownTopicKey(label)).toBe(key);
});

describe('how texts are compared', () => {
  test.each([
    ['Webhook Type', 'webhooktype'],
    ['  webhook-TYPE: *', 'webhooktype'],
    ['Secret (HTTP-POST only)', 'secret'],
    ['Secret (optional) *', 'secret'],
    ['Secret (optional):', 'secret'],
    ['(optional)', ''],
    ['Device Up/Downs', 'deviceupdowns'],
    ['Ｗｅｂｈｏｏｋ　Ｔｙｐｅ', 'webhooktype'],
    ['Web\u00adhook\u200b Type\ufeff', 'webhooktype'],
    ['URL?', 'url'],
    ['OAuth 2.0', 'oauth20'],
    ['トピック', 'トピック'],
    ['', ''],
    ['*:?', ''],
  ])('%j is compared as %j', (text, compared) => {
    expect(normalise(text)).toBe(compared);
  });

  test('what is compared holds neither blanks nor marks nor capitals, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const compared = normalise(text);
        expect(compared).toMatch(/^[\p{L}\p{N}]*$/u);
        expect(normalise(compared)).toBe(compared);
      }),
    );
  });

  test('a plain text is compared as it is beside letters of any other language', () => {
    const unit = fc.constantFrom(
      ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
      '\n',
      '\u00a0',
      '\u3000',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), text => {
        expect(normalise(`é${text}`)).toBe(`é${normalise(text)}`);
      }),
    );
  });
});
