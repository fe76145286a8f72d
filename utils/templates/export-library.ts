import { distinctVariables } from './distinct-variables.ts';
import { type Exported, exportConfiguration } from './export-configuration.ts';
import type { ExportFormat } from './export-format.ts';
import { redact } from './redact.ts';
import type { Template } from './template.ts';
import { templateSet } from './template-set.ts';

export type LibraryExport = Omit<Exported, 'variables'>;

/**
 * One or several templates as one text. `inClear`: whether header values that a person keeps in clear are written
 * as they are; else they are variables too.
 */
export function exportLibrary(
  format: ExportFormat,
  templates: readonly Template[],
  inClear: boolean,
): LibraryExport {
  const [first, ...others] = templates;
  if (first && others.length === 0) return exportOne(format, first, inClear);
  const safe = inClear ? templates : templates.map(secured);
  return templateSet(format, format === 'curl' || format === 'terraform' ? distinctVariables(safe) : safe);
}

function exportOne(format: ExportFormat, template: Template, includeSecrets: boolean): Exported {
  const { webhook, variables, ...meta } = template;
  const scope = meta.scope === 'any' ? 'unknown' : meta.scope;
  return exportConfiguration(format, {
    ...{ webhook, variables, scope, includeSecrets, leftOut: [], template: meta },
  });
}

function secured(template: Template): Template {
  const { webhook, variables } = redact(template.webhook, { variables: template.variables });
  return { ...template, webhook, variables: [...variables] };
}
