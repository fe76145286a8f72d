import { sentence } from '../language/sentence.ts';
import { addressOf } from './address-of.ts';
import type { ExportFormat } from './export-format.ts';
import { formatWarnings } from './format-warnings.ts';
import { leftOutWarnings } from './left-out-warnings.ts';
import { redact } from './redact.ts';
import { secretWarnings } from './secret-warnings.ts';
import type { Template } from './template.ts';
import { toCurl } from './to-curl.ts';
import { toTemplateFile } from './to-template-file.ts';
import { toTerraform } from './to-terraform.ts';

interface TemplateSet {
  readonly text: string;
  /** Holds `WITH-SECRETS` where the text holds secrets in clear. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly warnings: readonly string[];
}

const files: Readonly<Record<ExportFormat, readonly [name: string, ending: string, mediaType: string]>> = {
  'mist-api': ['mist-webhooks', 'json', 'application/json'],
  template: ['mist-webhook-templates', 'json', 'application/json'],
  curl: ['mist-webhooks', 'sh', 'application/x-sh'],
  terraform: ['mist-webhooks', 'tf', 'text/plain'],
};

/** Several templates as one text, as they are: a list, one command after the other, or one configuration. */
export function templateSet(format: ExportFormat, templates: readonly Template[]): TemplateSet {
  const [name, ending, mediaType] = files[format];
  const inClear = templates
    .map(({ webhook, variables }) => redact(webhook, { variables }).added.length)
    .reduce((sum, count) => sum + count, 0);
  const { text, notKnown } = write(format, templates);
  return {
    text,
    fileName: `${name}${inClear > 0 ? '-WITH-SECRETS' : ''}.${ending}`,
    mediaType,
    warnings: [
      ...leftOutWarnings([], notKnown),
      ...secretWarnings({}, inClear),
      ...templates.flatMap(template => warningsOf(format, template)),
    ],
  };
}

function write(format: ExportFormat, templates: readonly Template[]) {
  const resources = templates.map(({ webhook, variables, scope }) => ({
    webhook,
    variables,
    address: addressOf({ scope: scope === 'any' ? 'unknown' : scope }),
  }));
  switch (format) {
    case 'mist-api':
      return {
        text: `${JSON.stringify(
          resources.map(({ webhook }) => webhook),
          null,
          2,
        )}\n`,
        notKnown: [],
      };
    case 'template':
      return { text: toTemplateFile(templates), notKnown: [] };
    case 'curl':
      return {
        text: resources.map(each => toCurl(each.webhook, each.variables, each.address)).join('\n'),
        notKnown: [],
      };
    case 'terraform':
      return toTerraform(resources);
  }
}

function warningsOf(format: ExportFormat, { name, webhook, scope }: Template): string[] {
  return [
    ...secretWarnings(webhook, 0),
    ...formatWarnings(format, webhook, { presumed: scope === 'any', escaped: false }),
  ].map(warning => sentence('templates_export_warning', { name, warning }));
}
