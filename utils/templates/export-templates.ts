import { secureTemplate } from './secure-template.ts';
import type { Template } from './template.ts';
import { toTemplateFile } from './to-template-file.ts';

/** Templates as a file (`importConfiguration` reads it). Secrets that stand in a template in clear become variables. */
export function exportTemplates(templates: readonly Template[]): {
  text: string;
  fileName: string;
  mediaType: string;
} {
  return {
    text: toTemplateFile(templates.map(template => secureTemplate(template))),
    fileName: 'mist-webhook-templates.json',
    mediaType: 'application/json',
  };
}
