import type { Imported } from '../../utils/templates/import/read-shape.ts';
import { distinctTemplates } from '../../utils/templates/merge-templates.ts';
import { type FoundSecret, redact } from '../../utils/templates/redact.ts';
import { keptOf, secureTemplate } from '../../utils/templates/secure-template.ts';
import type { KeptValue, Template } from '../../utils/templates/template.ts';
import { fileSlug } from '../../utils/templates/text.ts';

const LONGEST_NAME = 200;

/** A template that comes in, secrets as variables, and what was found in it. */
export interface Incoming {
  readonly template: Template;
  readonly found: readonly FoundSecret[];
  /** Its place among what was read. */
  readonly index: number;
}

/** By a template's place among what was read, what the person keeps in clear. */
export type KeptByIndex = ReadonlyMap<number, readonly KeptValue[]>;

/** What came in as templates. A webhook that is none is named after itself, so that it is the same one next time; not where a secret is in its name. */
export function incomingTemplates(
  imported: readonly Imported[],
  kept: KeptByIndex,
): { readonly incoming: readonly Incoming[]; readonly repeated: number } {
  const secured = imported.map((each, index) => ({
    ...secureTemplate(templateOf(each), kept.get(index)),
    index,
  }));
  const { templates, repeated } = distinctTemplates(secured.map(({ template }) => template));
  // Under another id it holds the same webhook.
  const byWebhook = new Map(secured.map(each => [each.template.webhook, each]));
  const incoming = templates.flatMap(template => {
    const each = byWebhook.get(template.webhook);
    return each ? [{ ...each, template }] : [];
  });
  return { incoming, repeated };
}

/** By the id of a template, what the person keeps in clear. */
export function keptById(incoming: readonly Incoming[]): Record<string, KeptValue[]> {
  return Object.fromEntries(
    incoming
      .map(({ template, found }) => [template.id, keptOf(found)] as const)
      .filter(([, kept]) => kept.length > 0),
  );
}

function templateOf({ title, webhook, variables, template }: Imported): Template {
  if (template) return template;
  const { found } = redact({ name: webhook.name }, { variables });
  const name = (found.length === 0 && title.slice(0, LONGEST_NAME)) || 'Webhook';
  const made = { id: fileSlug(name), name, description: '', tags: [], scope: 'any' as const };
  return { ...made, webhook, variables: [...variables] };
}
