import { sentence } from '../language/sentence.ts';
import { holdsLongToken } from '../webhook/plain-value.ts';
import { type SecretReason, secretReasonInText } from '../webhook/secret-reason.ts';
import { type FoundSecret, keeping, type Redaction, redact } from './redact.ts';
import type { KeptValue, Template } from './template.ts';
import { orderFields, type Webhook } from './webhook.ts';

/** A template without its secrets, and what was found. */
export interface Secured {
  readonly template: Template;
  readonly found: readonly FoundSecret[];
}

/** Makes a template of a literal webhook, without read-only fields. Secrets become variables, unless they are kept. */
export function templateFromWebhook(
  literal: Webhook,
  { id, name, description = '', tags = [], scope = 'any' }: TemplateMeta,
  kept: readonly KeptValue[] = [],
): Secured {
  const redacted = redact(orderFields(literal), { kept });
  const { webhook, variables, found } = redacted;
  return {
    template: {
      id,
      name: templateName(name, redacted),
      description,
      tags: [...tags],
      scope,
      variables: [...variables],
      webhook,
    },
    found,
  };
}

/** What a template has besides the webhook and its variables. */
export type TemplateMeta = Pick<Template, 'id' | 'name'> &
  Partial<Pick<Template, 'description' | 'tags' | 'scope'>>;

/** A template without its secrets and read-only fields, and what was found; for every template before it is stored. */
export function secureTemplate(template: Template, kept: readonly KeptValue[] = []): Secured {
  const { variables: given } = template;
  const redacted = redact(orderFields(template.webhook), { variables: given, kept });
  const { webhook, variables } = redacted;
  const found = [...redacted.found];
  const name = templateName(template.name, redacted);
  const isKept = keeping(kept);
  const cleared = (path: string, label: string, text: string): string => {
    const lines = text.split('\n');
    const reasons = reasonsInNote(lines);
    const reason = reasons.find(Boolean);
    if (!reason) return text;
    const keeps = isKept(path, text);
    found.push({ path, value: text, label, reason, variable: keeps ? undefined : '', keepable: true });
    return keeps ? text : lines.filter((_, at) => !reasons[at]).join('\n');
  };
  const description = cleared('description', sentence('templates_description'), template.description);
  const tags = template.tags.map(tag => cleared('tags', sentence('templates_tags'), tag)).filter(Boolean);
  return {
    template: { ...template, name, description, tags, webhook, variables: [...variables] },
    found,
  };
}

/** Templates are named after their webhooks: where a secret was found in that name or in their own, they are named so again. */
function templateName(name: string, { webhook, found }: Redaction): string {
  const secret = found.find(({ path }) => path === 'name');
  const isKept = secret?.variable === undefined && secret?.value.trim() === name.trim();
  const holds = secret?.variable !== undefined && name.includes(secret.value.trim());
  return holds || (!isKept && secretReasonInText(name, false)) ? webhook.name || 'Webhook' : name;
}

/** Those of a person's decisions that still hold: what is no longer there is not remembered. */
export function keptOf(found: readonly FoundSecret[]): KeptValue[] {
  return found.filter(({ variable }) => variable === undefined).map(({ path, value }) => ({ path, value }));
}

/** For each line of a note why it may be a secret: by itself, since the line above it names what follows, as in `Token:`, or in a block of PEM. */
function reasonsInNote(lines: readonly string[]): (SecretReason | undefined)[] {
  let above = '';
  let isInBlock = false;
  return lines.map(line => {
    const begins = /-{4,5} ?BEGIN /.test(line);
    const reason =
      isInBlock || begins
        ? unclear
        : (reasonInNote(line) ?? (above && line.trim() ? reasonInNote(`${above} ${line}`) : undefined));
    isInBlock = (isInBlock || begins) && !/-{4,5} ?END /.test(line);
    if (line.trim()) above = !reason && /[:=]\W{0,9}$/.test(line) ? line : '';
    return reason;
  });
}

const unclear: SecretReason = { code: 'unclear', detail: '' };

/** A note may hold words of any shape: only what says that it is a secret, or is as long as no word, is one there. */
function reasonInNote(line: string): SecretReason | undefined {
  const reason = secretReasonInText(line, false);
  if (reason && reason.code !== 'unclear') return reason;
  return holdsLongToken(line) ? unclear : undefined;
}
