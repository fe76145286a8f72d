import { describe, expect, test } from 'vitest';
import {
  type ExportInput,
  exportConfiguration,
} from '../../../../utils/templates/export/export-configuration.ts';
import type { Webhook } from '../../../../utils/templates/webhook.ts';
import { readHcl } from './read-hcl.ts';
import { faultsOf, textOf } from './terraform-faults.ts';

const place = { scope: 'org', org_id: 'b1f7', includeSecrets: false, leftOut: [] } as const;
const whole: Webhook = { name: 'a', url: 'https://h.example/x', topics: ['alarms'] };
const exported = (webhook: Webhook, more: Partial<ExportInput> = {}) =>
  exportConfiguration('terraform', { ...place, webhook, ...more });

const TAKEN = 'enabled = true';

test.each<[what: string, webhook: Webhook, scope: 'org' | 'site', told: RegExp | null, gone: string[]]>([
  ['no headers at splunk', { type: 'splunk', splunk_token: 't', headers: {} }, 'org', null, ['headers']],
  [
    'headers at splunk',
    { type: 'splunk', splunk_token: 't', headers: { a: 'b' } },
    'org',
    /refuses headers at the type splunk/,
    ['headers'],
  ],
  [
    'headers at aws-sns',
    { type: 'aws-sns', headers: { a: 'b' } },
    'org',
    /refuses headers at the type aws-sns/,
    ['headers'],
  ],
  ['headers without a type', { headers: { a: 'b' } }, 'org', null, []],
  ['no scopes at http-post', { type: 'http-post', oauth2_scopes: [] }, 'org', null, ['oauth2_scopes']],
  [
    'oauth2 at http-post',
    { type: 'http-post', oauth2_grant_type: 'password', oauth2_token_url: 'https://t', oauth2_scopes: ['s'] },
    'org',
    /refuses oauth2_grant_type, oauth2_token_url, oauth2_scopes at the type http-post/,
    ['oauth2_grant_type', 'oauth2_token_url', 'oauth2_scopes'],
  ],
  ['a splunk without a token', { type: 'splunk' }, 'org', /needs splunk_token\./, []],
  ['oauth2 without a grant', { type: 'oauth2' }, 'org', /needs oauth2_grant_type\./, []],
  [
    'a grant without credentials',
    { type: 'oauth2', oauth2_grant_type: 'client_credentials' },
    'org',
    /needs oauth2_client_id and oauth2_client_secret\./,
    [],
  ],
  [
    'a grant without a password',
    { type: 'oauth2', oauth2_grant_type: 'password', oauth2_username: 'u' },
    'org',
    /needs oauth2_password\./,
    [],
  ],
  [
    'a site’s topics at an organization',
    { topics: ['alarms', 'zone', 'site-sle'] },
    'org',
    /at an organization, .*: zone, site-sle\./,
    ['zone', 'site-sle'],
  ],
  [
    'topics that no site has either',
    { topics: ['zone', 'filtered-asset-rssi', 'site-sle'] },
    'site',
    /at a site, .*: filtered-asset-rssi, site-sle\./,
    ['"site-sle"', 'filtered-asset-rssi"'],
  ],
  ['unknown topics only', { topics: ['site-sle'] }, 'site', /needs at least one topic/, ['topics']],
  [
    'asset filters at an organization',
    { assetfilter_ids: ['f'] },
    'org',
    /no attribute for assetfilter_ids/,
    ['assetfilter_ids'],
  ],
  ['asset filters at a site', { assetfilter_ids: ['f'] }, 'site', null, []],
  [
    'rules',
    { rules: [{ topic: 'alarms' }], default_action: 'permit' },
    'org',
    /no attribute for default_action, rules/,
    ['permit'],
  ],
  ['one event a message', { single_event_per_message: true }, 'org', null, []],
])('%s', (_, webhook, scope, told, gone) => {
  const { text, warnings } = exported({ ...whole, enabled: true, ...webhook }, { scope, site_id: '51' });
  const code = text.replace(/^#.*\n/gm, '');
  expect(code.replace(/ +/g, ' ')).toContain(TAKEN);
  for (const each of gone) expect(code).not.toContain(each);
  const remarks = warnings.slice(0, -1);
  if (told === null) expect(remarks).toEqual([]);
  else expect(remarks.join('\n')).toMatch(told);
  for (const remark of remarks) expect(text).toContain(`# ${remark}\n`);
});

describe('a webhook that Mist has', () => {
  const own = { id: 'ID-1', org_id: 'b1f7' };
  const site = { id: 'id-1', org_id: 'b1f7', site_id: '51', for_site: true };
  test.each<[what: string, place: Partial<ExportInput>, own: Webhook, imported: string | null]>([
    ['at its organization', { scope: 'org', org_id: 'B1F7' }, own, 'mist_org_webhook.a b1f7.id-1'],
    ['at an organization that it names itself', { scope: 'org' }, own, 'mist_org_webhook.a b1f7.id-1'],
    ['at its site', { scope: 'site', site_id: '51' }, site, 'mist_site_webhook.a 51.id-1'],
    ['at a place of no known scope', { scope: 'unknown' }, site, 'mist_site_webhook.a 51.id-1'],
    [
      'as an organization lists it',
      { scope: 'org' },
      { ...own, for_site: false, site_id: '00000000-0000' },
      'mist_org_webhook.a b1f7.id-1',
    ],
    [
      'at a known place, with its id alone',
      { scope: 'org', org_id: 'b1f7' },
      { id: 'id-1' },
      'mist_org_webhook.a b1f7.id-1',
    ],
    ['for another organization', { scope: 'org', org_id: 'c0' }, own, null],
    ['for another site', { scope: 'site', site_id: '52' }, site, null],
    ['of a site, for an organization', { scope: 'org', org_id: 'b1f7' }, site, null],
    ['without an id', { scope: 'org', org_id: 'b1f7' }, { org_id: 'b1f7' }, null],
    ['without a place', { scope: 'org' }, { id: 'id-1' }, null],
    ['with an id that is none', { scope: 'org', org_id: 'b1f7' }, { id: '"}\nx' }, null],
  ])('%s', (_, at, fields, imported) => {
    const { org_id: _org, ...nowhere } = place;
    const { text, warnings } = exportConfiguration('terraform', {
      ...nowhere,
      webhook: { ...whole, ...fields },
      ...at,
    });
    expect(faultsOf(text, warnings)).toEqual([]);
    const [block] = readHcl(text).filter(({ type }) => type === 'import');
    const found =
      block &&
      `${JSON.stringify(block.attributes.get('to')).match(/mist[\w.]+/)?.[0]} ${textOf(block.attributes.get('id'))}`;
    expect(found ?? null).toBe(imported);
    expect(text.includes('required_version = ">= 1.5"')).toBe(imported !== null);
    expect(warnings.at(-1)).toMatch(
      imported ? /^Applying this adopts the webhook/ : /^Applying this makes a new webhook\..*twice/,
    );
    if (!imported)
      expect(text).toMatch(
        /^# terraform import mist_(?:org_webhook\.a <org|site_webhook\.a <site)_id>\.<webhook_id>$/m,
      );
  });
});

test('without a scope, what only a site may have makes it a site’s', () => {
  const { org_id: _, ...nowhere } = place;
  const of = (webhook: Webhook) =>
    exportConfiguration('terraform', { ...nowhere, scope: 'unknown', webhook: { ...whole, ...webhook } });
  expect(of({ topics: ['zone'] }).text).toContain('resource "mist_site_webhook"');
  expect(of({ assetfilter_ids: ['f'] }).text).toContain('resource "mist_site_webhook"');
  expect(of({}).text).toContain('resource "mist_org_webhook"');
  expect(of({}).warnings).toContain(
    'Whether this is for an organization or a site is not known. Check it before you use this.',
  );
});

test('a type or grant that the provider does not know is told, not changed', () => {
  const webhook: Webhook = { ...whole };
  Reflect.set(webhook, 'type', 'kafka');
  const { text, warnings } = exported(webhook);
  expect(text).toMatch(/type\s+= "kafka"/);
  expect(warnings[0]).toBe(
    'The Terraform provider does not know type “kafka” and refuses the configuration. Change it before you use this.',
  );
});

test('what a person or an import named cannot leave its comment', () => {
  const { text } = exported({ ...whole, 'x\nresource "a" "b" {}': 1, topics: ['y\u2028\r\nz'] });
  expect(readHcl(text).filter(({ type }) => type === 'resource')).toHaveLength(1);
  expect(text).toContain('xU+000Aresource');
});
