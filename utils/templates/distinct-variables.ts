import { fileSlug } from './file-slug.ts';
import { renameVariable } from './rename-variable.ts';
import type { Template } from './template.ts';
import { variableNamer } from './variable-namer.ts';

/**
 * The same templates, so that they can stand in one file: a secret variable whose name another template has too
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
      const to = name(`${fileSlug(template.name)}_${from}`).slice(2, -2);
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
