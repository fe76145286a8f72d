import { sentence } from '../language/sentence.ts';
import type { Address } from './address-of.ts';
import { distinctVariables } from './distinct-variables.ts';
import {
  type Exported,
  type ExportInput,
  exportConfiguration,
  prepared,
  written,
} from './export-configuration.ts';
import { type ExportFormat, endings } from './export-format.ts';
import { effectsOf, warningsOf } from './export-warnings.ts';
import type { Template } from './template.ts';

export type LibraryExport = Omit<Exported, 'variables'>;

/**
 * One or several templates as one text. `inClear`: whether header values that a person keeps in clear are written
 * as they are; else they are variables too. `addresses`: where the webhooks are that templates were just made of, by the
 * template's id; a template itself keeps none.
 */
export function exportLibrary(
  format: ExportFormat,
  templates: readonly Template[],
  inClear: boolean,
  addresses: ReadonlyMap<string, Address> = new Map(),
): LibraryExport {
  const inputs = templates.map(template => inputOf(template, inClear, addresses.get(template.id)));
  const [first, ...others] = inputs;
  if (first && others.length === 0) return exportConfiguration(format, first);
  const all = inputs.map(prepared);
  const isShared = format === 'curl' || format === 'terraform';
  const distinct = isShared ? distinctVariables(all.map(({ template }) => template)) : [];
  const webhooks = all.map((each, index) => ({ ...each, ...distinct[index] }));
  const { name, extension, mediaType } = endings[format];
  return {
    text: written(format, webhooks),
    fileName: `mist-${name}s${all.some(each => each.inClear > 0) ? '-WITH-SECRETS' : ''}.${extension}`,
    mediaType,
    warnings: [
      ...effectsOf(format, all),
      ...all.flatMap(each =>
        warningsOf(format, each).map(warning =>
          sentence('templates_export_warning', { name: each.template.name, warning }),
        ),
      ),
    ],
  };
}

function inputOf(template: Template, includeSecrets: boolean, address: Address | undefined): ExportInput {
  const { webhook, variables, ...meta } = template;
  const scope = meta.scope === 'any' ? 'unknown' : meta.scope;
  return {
    webhook,
    variables,
    scope,
    includeSecrets,
    leftOut: [],
    template: meta,
    ...(address && { address }),
  };
}
