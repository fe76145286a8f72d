import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readWebhook } from '../../../../utils/fleet/read-webhook.ts';
import { fleetScript } from '../../../../utils/fleet/take-along/fleet-script.ts';
import { fleetTemplates } from '../../../../utils/fleet/take-along/fleet-templates.ts';
import { fleetTerraform } from '../../../../utils/fleet/take-along/fleet-terraform.ts';
import { importConfiguration } from '../../../../utils/templates/import/import-configuration.ts';
import type { Webhook } from '../../../../utils/templates/webhook.ts';
import { faultsOf } from '../../templates/export/terraform-faults.ts';
import { atOnce } from './at-once.ts';

const texts = {
  'as long as nobody writes it': 'a'.repeat(10_000),
  'from right to left': 'שלום \u202eevil\u202c',
  'without width': '\u200b\u200d\ufeff',
  combining: `a${'\u0301'.repeat(2000)}`,
  empty: '',
  'on several lines': 'a\r\nJSON\n"b" \'c\' $(d) %{e} `f`',
  'cut through a character': `${'a'.repeat(199)}😀`,
  variables: '{{secret}} {{{{',
} as const;

test.each(Object.entries(texts))(
  'text %s is written in each form so that it can be read again',
  async (_, text) => {
    const webhooks: Webhook[] = [
      { id: `${'w'.repeat(120)}1`, name: text, url: `https://h.example/${text}`, topics: [text, 'alarms'] },
      { id: `${'w'.repeat(120)}2`, name: text, headers: { 'X-A': text } },
      { id: 'w3', name: text, topics: Array.from({ length: 300 }, (_, at) => `topic-${at}`) },
    ];
    const places = ['s1', 's2'].map(id => ({ scope: 'site' as const, id, name: text }));
    const read = await Promise.all(
      places.flatMap(place =>
        webhooks.map(each => readWebhook({ ...each, id: `${each.id}${place.id}` }, place, 'key')),
      ),
    );
    const all = read.flatMap(each => each ?? []);
    for (const format of ['template', 'mist-api'] as const) {
      for (const some of [all, all.slice(0, 1)]) {
        const imported = importConfiguration(atOnce(fleetTemplates(format, some)).text);
        expect(imported).toMatchObject({ ok: true });
        const found = imported.ok ? imported.webhooks : [];
        const ids = new Set(found.map(({ template }) => template?.id));
        expect(ids.size).toBe(format === 'template' ? some.length : 1);
        expect(found.map(({ webhook }) => webhook.name)).toEqual(some.map(({ webhook }) => webhook.name));
      }
    }
    const { text: terraform, warnings } = atOnce(fleetTerraform(all));
    expect(faultsOf(terraform, warnings)).toEqual([]);
    const fleet = { orgId: 'o', apiHost: 'api.mist.com', places: [] };
    const script = atOnce(fleetScript(all, fleet)).text;
    expect(script.match(/^webhook 'sites\/s\d\/webhooks\/w+\d?s?\d?' '/gm)).toHaveLength(all.length);
    execFileSync('sh', ['-n'], { input: script });
  },
);
