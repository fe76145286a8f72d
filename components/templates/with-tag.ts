import type { Template } from '../../utils/templates/template.ts';

/** The same template with one tag more or less; letter case does not make two tags. */
export function withTag(template: Template, tag: string, wanted: boolean): Template {
  const others = template.tags.filter(each => each.toLowerCase() !== tag.toLowerCase());
  return { ...template, tags: wanted ? [...others, tag] : others };
}
