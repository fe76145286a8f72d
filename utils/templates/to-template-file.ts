import {
  TEMPLATE_FORMAT,
  TEMPLATE_SCHEMA_FILE,
  TEMPLATE_VERSION,
  type Template,
  type TemplateFile,
} from './template.ts';

/** Templates as the JSON text of a file, in the order given. */
export function toTemplateFile(templates: readonly Template[]): string {
  const file: TemplateFile = {
    $schema: TEMPLATE_SCHEMA_FILE,
    format: TEMPLATE_FORMAT,
    version: TEMPLATE_VERSION,
    templates: [...templates],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
