import { type Distinct, distinctTemplates } from '../../../utils/templates/distinct-templates.ts';
import { fileSlug } from '../../../utils/templates/file-slug.ts';
import type { Imported } from '../../../utils/templates/import-configuration.ts';
import { secureTemplate } from '../../../utils/templates/secure-template.ts';
import { templateFromWebhook } from '../../../utils/templates/template-from-webhook.ts';

const LONGEST_NAME = 200;

/** What came in as templates, secrets as variables. A webhook that is none is named after itself, so that it is the same one next time. */
export function incomingTemplates(imported: readonly Imported[]): Distinct {
  const templates = imported.map(({ title, webhook, variables, template }) => {
    const name = title.slice(0, LONGEST_NAME) || 'Webhook';
    return secureTemplate(
      template ?? templateFromWebhook(webhook, { id: fileSlug(name), name }, { variables }),
    );
  });
  return distinctTemplates(templates);
}
