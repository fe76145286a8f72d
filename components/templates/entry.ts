import type { Library, StoredTemplate } from '../../utils/templates/library.ts';
import type { Template } from '../../utils/templates/template.ts';

/** A template as the list shows it: the person's own, or one that the administrator hands out. */
export interface Entry {
  /** Unlike all others of the list. */
  readonly key: string;
  readonly template: Template;
  /** Null for a template of the team. */
  readonly stored: StoredTemplate | null;
}

/** All templates that there are to use. */
export function entriesOf({ templates, team }: Library): Entry[] {
  return [
    ...templates.map(stored => ({ key: stored.template.id, template: stored.template, stored })),
    ...team.map(template => ({ key: `team/${template.id}`, template, stored: null })),
  ];
}
