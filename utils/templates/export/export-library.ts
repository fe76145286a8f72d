import { sentence } from '../../language/sentence.ts';
import type { Template } from '../template.ts';
import { fileSlug } from '../text.ts';
import { renameVariable, variableNamer } from '../variables.ts';
import type { Address } from './address.ts';
import {
  type Exported,
  type ExportFormat,
  type ExportInput,
  effectsOf,
  endings,
  exportConfiguration,
  prepared,
  warningsOf,
  written,
} from './export-configuration.ts';

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
): Omit<Exported, 'variables'> {
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

/**
 * The same templates, so that they fit into one file: a secret variable whose name another template has too
 * is named after its own template, since two receivers seldom share a secret. Text variables may be shared.
 */
export function distinctVariables(templates: readonly Template[]): Template[] {
  const counts = new Map<string, number>();
  for (const { variables } of templates) {
    for (const { name } of variables) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const name = variableNamer(counts.keys());
  return templates.map(template => {
    const shared = template.variables.filter(each => each.kind === 'secret' && counts.get(each.name) !== 1);
    return shared.reduce((result, { name: from }) => {
      const to = name(`${fileSlug(template.name)}_${from}`);
      return renamed(result, from, to);
    }, template);
  });
}

function renamed(template: Template, from: string, to: string): Template {
  return {
    ...template,
    webhook: renameVariable(template.webhook, from, to),
    variables: template.variables.map(each => (each.name === from ? { ...each, name: to } : each)),
  };
}
