import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { emptyState } from '../../utils/store/templates/store-state.ts';
import { parseHeaders } from '../../utils/webhook/parse-headers.ts';
import type { Ingredients } from './type-value.ts';

const PIECE = 64;

/** A webhook with the text in each of its fields. */
const webhook = ({ text, turn }: Ingredients) => ({
  type: turn % 2 === 0 ? 'http-post' : 'oauth2',
  name: text,
  url: turn % 2 === 0 ? text : `https://hooks.example.com/${text}`,
  topics: ['alarms', text],
  oauth2_token_url: text,
  oauth2_client_id: text,
  oauth2_client_secret: text,
  oauth2_scopes: [text],
  secret: text,
  headers:
    turn % 2 === 0
      ? { 'X-Token': text, [text]: 'a' }
      : Object.fromEntries(
          Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => [
            `X-${at}-${text.slice(0, 8)}`,
            text.slice(at * PIECE, (at + 1) * PIECE),
          ]),
        ),
  later: { field: [text] },
});

/** A draft whose every field is read. */
const draft = (given: Ingredients) => {
  const { later: _, headers, ...fields } = webhook(given);
  const { text, turn } = given;
  const rows = Object.entries(headers).map(([name, value]) => ({ name, value }));
  const all = {
    enabled: true,
    oauth2_grant_type: 'password',
    oauth2_username: text,
    oauth2_password: text,
    splunk_token: text,
    verify_cert: true,
    ...fields,
    headers: turn % 2 === 0 ? { notation: 'rows', fields: rows } : parseHeaders(text),
  };
  return Object.fromEntries(Object.entries(all).map(([field, value]) => [field, { status: 'read', value }]));
};

const variable = ({ text }: Ingredients) => ({ name: 'a', label: text, kind: 'text', default: text });

const template = (given: Ingredients) => ({
  id: given.text.slice(0, 100) || 'a',
  name: given.text,
  description: given.text,
  tags: [given.text],
  scope: 'org',
  variables: [variable(given)],
  webhook: webhook(given),
});

const place = ({ text }: Ingredients) => ({ scope: 'site', id: text, name: text });

const fleetWebhook = (given: Ingredients) => ({
  id: given.text,
  place: place(given),
  webhook: webhook(given),
  receiver: given.text,
  leftOut: 0,
  unlike: [
    { path: ['type'], is: 'string', text: given.text },
    { path: ['headers', given.text], is: 'number' },
  ],
});

const kept = { v: 1, revision: 'a', history: [], savedAt: 0 };
const record = (given: Ingredients) => ({
  ...kept,
  kept: [{ path: 'headers.a', value: given.text }],
  synced: true,
  template: template(given),
});

/** Values of the types that a schema or the browser declares, and of drafts, whose every field is to be read. */
export const knownValues: Readonly<Record<string, (given: Ingredients) => unknown>> = {
  Webhook: webhook,
  WebhookDraft: draft,
  Variable: variable,
  Template: template,
  KeptValue: ({ text }) => ({ path: 'headers.a', value: text }),
  FleetPlace: place,
  FleetWebhook: fleetWebhook,
  LoggedDelivery: ({ text }) => ({ id: text, at: 0, topic: text, code: 0, cause: 'unknown', error: text }),
  PlaceRead: given => ({
    state: 'read',
    place: place(given),
    at: 0,
    webhooks: [fleetWebhook(given), { ...fleetWebhook(given), id: 'a' }],
    unreadable: 0,
  }),
  // Many rows, but no more columns than a page has.
  SeenTable: ({ text }) => ({
    columns: [{ key: 'a', title: text }],
    rows: (text.match(/.{1,64}/gsu) ?? []).map(piece => [piece]),
  }),
  TemplateRecord: record,
  SyncedRecord: given => ({
    ...kept,
    content: { kind: 'template', kept: [], template: template(given) },
  }),
  StoreState: () => emptyState,
  TemplateEdit: given => ({
    ...template(given),
    base: null,
    touched: true,
    tags: given.text,
    headers: [{ name: given.text, value: given.text }],
    kept: [{ path: 'headers.a', value: given.text }],
  }),
  KeptVerifyInput: ({ text }) => ({
    request: text,
    file: null,
    readAs: 'recognised',
    secrets: text,
    v2: { value: text, over: text },
    v1: { value: text, over: '' },
  }),
  KeptSampleOptions: ({ text }) => ({ topic: 'alarms', events: 1, secret: text, url: text, broken: null }),
  Issue: ({ text }) => ({ code: 'unrecognized_keys', keys: [text], path: [text], message: text }),
  SentenceKey: () => 'import_expected',
  CountedKey: () => 'export_secrets_in_clear',
  CaptureNoteCode: () => 'BASE64_DECODED',
  DiagnosisCode: () => 'SECRET_NAMED',
  OutcomeCode: () =>
    Object.keys(english)
      .find(key => key.startsWith('outcome_'))
      ?.slice('outcome_'.length),
  SampleOptions: ({ text }) => ({
    topic: 'alarms',
    events: 1,
    secret: text,
    url: 'https://hooks.example.com/',
    broken: null,
    now: 0,
  }),
  SampleRequest: ({ text }) => ({
    url: `https://hooks.example.com/${encodeURIComponent(text.toWellFormed())}`,
    headers: [{ name: text, value: text }],
    body: new TextEncoder().encode(text),
  }),
};
