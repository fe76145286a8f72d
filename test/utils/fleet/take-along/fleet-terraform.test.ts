import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { FleetPlace, FleetWebhook } from '../../../../utils/fleet/fleet.ts';
import { readWebhook } from '../../../../utils/fleet/read-webhook.ts';
import { fleetTerraform } from '../../../../utils/fleet/take-along/fleet-terraform.ts';
import { type Webhook, webhookSchema } from '../../../../utils/templates/webhook.ts';
import { listAnswer } from '../../../portal/server/list-answer.ts';
import { fleetWebhooks, MARKED, practiceSites } from '../../../portal/server/practice-fleet.ts';
import { PRACTICE_ORG } from '../../../portal/server/practice-places.ts';
import { timesOfThisRun } from '../../../setup/extent.ts';
import { readHcl } from '../../templates/export/read-hcl.ts';
import {
  elementsOf,
  faultsOf,
  importsOf,
  instancesOf,
  textOf,
  topicsOf,
} from '../../templates/export/terraform-faults.ts';
import { atOnce } from './at-once.ts';

async function readAll(place: FleetPlace, webhooks: readonly Webhook[]): Promise<FleetWebhook[]> {
  const read = await Promise.all(webhooks.map(each => readWebhook(each, place, 'key')));
  return read.flatMap(each => each ?? []);
}

/** The practice organization's webhooks as its API gives them, by place. */
async function practiceOrganization(sites: number): Promise<(readonly [FleetPlace, readonly Webhook[]])[]> {
  const org: FleetPlace = { scope: 'org', id: PRACTICE_ORG, name: 'Practice' };
  const places = [org, ...practiceSites(sites).map(site => ({ ...site, scope: 'site' as const }))];
  return Promise.all(
    places.map(async place => {
      const scope = `${place.scope}s/${place.id}`;
      const answer = await listAnswer(fleetWebhooks(scope), scope, new URL('https://api.mist.com/')).json();
      return [place, z.array(webhookSchema()).parse(answer)] as const;
    }),
  );
}

test('the practice organization is adopted whole, by a configuration that the provider takes', async () => {
  const places = await practiceOrganization(200);
  const webhooks = await Promise.all(places.map(([place, all]) => readAll(place, all)));
  const { text, warnings } = atOnce(fleetTerraform(webhooks.flat()));
  expect(faultsOf(text, warnings)).toEqual([]);
  expect(text).not.toContain(MARKED);
  const blocks = readHcl(text);
  const instances = instancesOf(blocks);
  const addresses = new Map([...importsOf(blocks)].map(([to, id]) => [id, to]));
  const existing = places.flatMap(([place, all]) => all.map(webhook => ({ place, webhook })));
  expect([...addresses.keys()]).toHaveLength(existing.length);
  expect(instances.size).toBe(existing.length);
  for (const { place, webhook } of existing) {
    const given = instances.get(addresses.get(`${place.id}.${String(webhook.id)}`) ?? '');
    expect(textOf(given?.get(`${place.scope}_id`))).toBe(place.id);
    expect(textOf(given?.get('name'))).toBe(webhook.name);
    if (!webhook.url?.includes('token=')) expect(textOf(given?.get('url'))).toBe(webhook.url);
    expect(given?.get('verify_cert')).toBe(webhook.verify_cert);
    const known = webhook.topics?.filter(topic => topicsOf(place.scope === 'site').includes(topic));
    expect(elementsOf(given?.get('topics'))).toEqual(known);
  }
  // As many as the practice organization has kinds of webhooks: five of its own, ten of its sites.
  expect(blocks.filter(({ type }) => type === 'resource')).toHaveLength(15);
  for (const [name, words] of [
    ['Location', 'does not know these topics at an organization, so they are left out: location'],
    ['Location', 'needs at least one topic'],
    ['Chosen alarms', 'has no attribute for default_action, rules'],
  ] as const) {
    const [warning = '', ...more] = warnings.filter(
      each => each.startsWith(`“${name}”`) && each.includes(words),
    );
    expect(more).toEqual([]);
    expect(text).toContain(`# ${warning.slice(name.length + 4)}\n`);
  }
  expect(warnings).toHaveLength(4);
});

const site = (id: string, name: string): FleetPlace => ({ scope: 'site', id, name });

test('a header whose name may be a secret is not there, and that is said', async () => {
  const headers = { ghp_0123456789abcdef0123456789abcdef0123: 'a' };
  const [read] = await readAll(site('s1', 'Bern'), [{ id: 'w1', topics: ['alarms'], headers }]);
  const { text, ...about } = atOnce(fleetTerraform(read ? [read] : []));
  expect(text).not.toContain('ghp_');
  expect(text.indexOf('# Applying this adopts the webhook that Mist has')).toBe(0);
  expect(about).toMatchObject({ fileName: 'mist-webhooks.tf', mediaType: 'text/plain' });
  expect(about.warnings[2]).toBe(
    '“Webhook”: One of the headers or fields is left out, since its name may be a secret. Check what stands in the box of its name.',
  );
});

test('sites with the same webhook are one resource, with what differs and each secret by site', async () => {
  const desk = { name: 'Desk', topics: ['alarms'], secret: 'a' };
  const { text, warnings } = atOnce(
    fleetTerraform([
      ...(await readAll(site('s1', 'Aachen "A"'), [{ ...desk, id: 'w1', url: 'https://a.example/' }])),
      ...(await readAll(site('s2', 'Bern'), [
        { ...desk, id: 'w2', url: 'https://b.example/' },
        { ...desk, id: 'w3', url: 'https://b.example/' },
      ])),
    ]),
  );
  expect(faultsOf(text, warnings)).toEqual([]);
  expect(text.replace(/^#.*\nterraform \{(?:.*\n)+?\}\n\n/, '')).toBe(`variable "desk_secret" {
  type        = map(string)
  description = "Secret, by site"
  sensitive   = true
}

locals {
  desk = {
    "Aachen _A_" = { site_id = "s1", url = "https://a.example/" }
    "Bern"       = { site_id = "s2", url = "https://b.example/" }
  }
}

resource "mist_site_webhook" "desk" {
  for_each = local.desk
  site_id  = each.value.site_id
  name     = "Desk"
  type     = "http-post"
  url      = each.value.url
  secret   = var.desk_secret[each.key]
  topics = [
    "alarms",
  ]
}

import {
  to = mist_site_webhook.desk["Aachen _A_"]
  id = "s1.w1"
}

import {
  to = mist_site_webhook.desk["Bern"]
  id = "s2.w2"
}

variable "desk_2_secret" {
  type        = string
  description = "Secret"
  sensitive   = true
}

resource "mist_site_webhook" "desk_2" {
  site_id = "s2"
  name    = "Desk"
  type    = "http-post"
  url     = "https://b.example/"
  secret  = var.desk_2_secret
  topics = [
    "alarms",
  ]
}

import {
  to = mist_site_webhook.desk_2
  id = "s2.w3"
}
`);
});

const names = fc.constantFrom('Aachen', 'Aachen', 'A"\u{24}{x}', 'a\\', 'ä', 'a\u0308', '%{', '', '\n');
const webhook = fc.record({
  name: fc.constantFrom('Desk', 'desk', 'Desk 2', null),
  url: fc.constantFrom(
    'https://a.example/',
    'https://b.example/{{x}}',
    'https://c.example/?token=4f1c9a77',
    null,
  ),
  topics: fc.subarray(['alarms', 'zone', 'new-topic']),
  secret: fc.constantFrom('s', undefined),
  rules: fc.constantFrom([{ topic: 'alarms' }], undefined),
});

test('whatever is read is adopted: an import for each, and nothing that the provider refuses without a word', async () => {
  const places = fc.array(fc.tuple(names, fc.array(webhook, { maxLength: 3 })), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(places, async all => {
      const read = all.map(([name, webhooks], at) =>
        readAll(
          at === 0 ? { scope: 'org', id: 'o', name } : site(`s${at}`, name),
          webhooks.map((each, index) => ({ ...each, id: `w${at}-${index}` })),
        ),
      );
      const webhooks = (await Promise.all(read)).flat();
      const { text, warnings } = atOnce(fleetTerraform(webhooks));
      expect(faultsOf(text, warnings)).toEqual([]);
      const blocks = readHcl(text);
      expect([...importsOf(blocks).values()].toSorted()).toEqual(
        webhooks.map(({ id, place }) => `${place.id}.${id}`).toSorted(),
      );
      expect(instancesOf(blocks).size).toBe(webhooks.length);
      if (webhooks.some(each => each.webhook.rules))
        expect(warnings.join()).toMatch(/no attribute for rules/);
    }),
    { numRuns: timesOfThisRun(200) },
  );
});
