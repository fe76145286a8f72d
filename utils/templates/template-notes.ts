import { sentence } from '../language/sentence.ts';
import { cut } from './cut.ts';
import type { Imported } from './imported.ts';
import type { Note } from './note.ts';
import { redact } from './redact.ts';

/** What a person should know of templates that came in. */
export function templateNotes(imported: readonly Imported[]): Note[] {
  return imported.flatMap(({ template }, index) => {
    if (!template) return [];
    const { added } = redact(template.webhook, { variables: template.variables });
    if (added.length === 0) return [];
    const message = sentence('import_template_secrets', { name: cut(template.name) });
    return [{ message, path: `templates[${index}].webhook` }];
  });
}
