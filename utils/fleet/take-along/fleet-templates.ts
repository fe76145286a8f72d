import { numberText } from '../../language/counted.ts';
import { sentence } from '../../language/sentence.ts';
import { type Exported, endings } from '../../templates/export/export-configuration.ts';
import { exportLibrary } from '../../templates/export/export-library.ts';
import { MOST_ENTRIES } from '../../templates/import/json-value.ts';
import { limits } from '../../templates/import/read-json.ts';
import { type Template, toTemplateFile } from '../../templates/template.ts';
import { numbered } from '../../templates/text.ts';
import { type FleetWebhook, leftOutOf } from '../fleet.ts';
import { variablesOf } from '../read-webhook.ts';
import { jsonList, made, type Steps } from './steps.ts';

/**
 * Webhooks of a fleet as a file of templates, or as JSON of the API: secrets are variables, and a webhook's own id tells
 * its template when it is saved again. It is the file that `exportLibrary` makes of the templates, but without looking
 * for secrets anew: none left the portal's tab.
 */
export function* fleetTemplates(
  format: 'template' | 'mist-api',
  webhooks: readonly FleetWebhook[],
): Steps<Omit<Exported, 'variables'>> {
  const templates = yield* made(webhooks, templateOf);
  const warnings = (yield* made(webhooks, warningsOf)).flat();
  if (templates.length === 1) return { ...exportLibrary(format, templates, false), warnings };
  const { name, extension, mediaType } = endings[format];
  const isTemplate = format === 'template';
  const entries = isTemplate ? templates : webhooks.map(({ webhook }) => webhook);
  const list = yield* jsonList(entries, isTemplate ? '  ' : '');
  const [before, after] = isTemplate ? toTemplateFile([]).split('[]') : ['', '\n'];
  const text = `${before}${list}${after}`;
  // Counting the bytes of a long text would hold the page up; mostly there is one for each character.
  const isImported = entries.length <= MOST_ENTRIES && text.length <= limits.bytes;
  return {
    text,
    fileName: `mist-${name}s.${extension}`,
    mediaType,
    warnings: isImported ? warnings : [tooLarge(), ...warnings],
  };
}

/** Characters of a template's id. */
const MOST_ID = 100;

function tooLarge(): string {
  const megabytes = limits.bytes / 1_000_000;
  return sentence('fleet_take_too_large', { entries: numberText(MOST_ENTRIES), megabytes });
}

function warningsOf(at: FleetWebhook): string[] {
  return leftOutOf(at).map(warning => sentence('templates_export_warning', { name: nameOf(at), warning }));
}

function nameOf({ webhook }: FleetWebhook): string {
  return webhook.name?.trim().slice(0, 200) || 'Webhook';
}

function templateOf(at: FleetWebhook, index: number): Template {
  const { id, place, webhook } = at;
  return {
    id: id.length > MOST_ID ? numbered(id, `-${index}`, MOST_ID) : id,
    name: nameOf(at),
    description: '',
    tags: [],
    scope: place.scope,
    variables: variablesOf(webhook),
    webhook,
  };
}
