import { counted } from '../../language/counted.ts';
import { listed } from '../../language/listed.ts';
import { sentence } from '../../language/sentence.ts';
import type { Exported } from '../../templates/export/export-configuration.ts';
import { cut } from '../../templates/text.ts';
import { splitVariables, variablesIn } from '../../templates/variables.ts';
import type { Fleet, FleetWebhook } from '../fleet.ts';
import { scriptHead, shellWord } from './script-head.ts';
import { joined, type Steps } from './steps.ts';

/**
 * A shell script that brings webhooks, through the API, to what stands in it: as they were read, until a person changes it.
 * A dry run unless it is told to apply. What may be a secret is not in it, and stays as it is at Mist.
 */
export function* fleetScript(
  webhooks: readonly FleetWebhook[],
  fleet: Fleet,
): Steps<Omit<Exported, 'variables'>> {
  const about = [
    counted('script_what', webhooks.length, { date: readOn(webhooks, fleet) }),
    sentence('script_run'),
    sentence('script_secrets'),
  ];
  return {
    text: [
      scriptHead(fleet.apiHost, [...about, sentence('script_needs'), sentence('script_review')]),
      yield* joined(webhooks, command, '\n'),
      'finish\n',
    ].join('\n'),
    fileName: 'mist-webhooks.sh',
    mediaType: 'application/x-sh',
    warnings: about,
  };
}

/** The day on which the first of them was read. */
function readOn(webhooks: readonly FleetWebhook[], { places }: Fleet): string {
  const ids = new Set(webhooks.map(({ place }) => place.id));
  const times = places.flatMap(each => (each.state === 'read' && ids.has(each.place.id) ? [each.at] : []));
  return times.length === 0
    ? ''
    : new Date(times.reduce((a, b) => Math.min(a, b))).toISOString().slice(0, 10);
}

function command({ id, place, webhook }: FleetWebhook): string {
  const kept = Object.entries(webhook).filter(([field, value]) => variablesIn({ [field]: value }).length > 0);
  const name = `${place.name || sentence('fleet_organization')}: ${webhook.name || id}`;
  const path = `${place.scope}s/${place.id}/webhooks/${encodeURIComponent(id)}`;
  const fields = listed(kept.map(([field]) => cut(field)));
  return [
    ...(kept.length > 0 ? [`# ${sentence('script_kept', { fields })}`] : []),
    `webhook ${shellWord(path)} ${shellWord(cut(name, 200))} <<'JSON'`,
    JSON.stringify(literalOf(webhook), null, 2),
    'JSON\n',
  ].join('\n');
}

/** What is known of a value in variable notation: nothing of a text with a variable in it, nor of a list with such a text. */
function literalOf(value: unknown): unknown {
  if (typeof value === 'string') {
    const pieces = splitVariables(value).map(piece => ('text' in piece ? piece.text : undefined));
    return pieces.includes(undefined) ? undefined : pieces.join('');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, literalOf(each)]));
  const list = value.map(literalOf);
  return list.includes(undefined) ? undefined : list;
}
