import * as z from 'zod/mini';
import { sentence } from '../language/sentence.ts';
import { type Described, describeIssue } from './describe-issue.ts';
import { type Imported, imported } from './imported.ts';
import { TEMPLATE_VERSION, type Template, templateFileSchema, templateSchema } from './template.ts';
import { webhookFields, webhookSchema } from './webhook.ts';

/** What a JSON value holds, or why it holds nothing for us. `root` names the value in paths. */
export type Shape =
  | { readonly ok: true; readonly webhooks: readonly Imported[] }
  | { readonly ok: false; readonly problems: readonly Described[]; readonly root: string };

/** Tells a template file, a single template, a webhook and a list of webhooks apart, and checks it. */
export function readShape(value: unknown): Shape {
  if (Array.isArray(value)) return readList(value);
  if (typeof value !== 'object' || value === null) {
    return refused(sentence('import_not_an_object'));
  }
  if ((has(value, 'format') && !isWebhook(value)) || Array.isArray(Reflect.get(value, 'templates')))
    return readFile(value);
  if (has(value, 'webhook') && !has(value, 'url')) {
    return checked(templateSchema(), value, '', template => [ofTemplate(template)]);
  }
  if (!isWebhook(value)) return refused(sentence('import_no_webhook'));
  return checked(webhookSchema(), value, 'webhook', webhook => [
    imported(webhook, webhook.name || sentence('import_untitled')),
  ]);
}

function readList(value: readonly unknown[]): Shape {
  if (value.length === 0) return refused(sentence('import_empty_array'));
  const strangers = value.flatMap((each, index) =>
    typeof each === 'object' && each !== null && !isWebhook(each)
      ? [{ message: sentence('import_no_webhook'), path: [index] }]
      : [],
  );
  const shape = checked(z.array(webhookSchema()), value, 'webhooks', webhooks =>
    webhooks.map((webhook, index) =>
      imported(webhook, webhook.name || sentence('import_untitled_number', { number: index + 1 })),
    ),
  );
  if (strangers.length === 0) return shape;
  return { ok: false, problems: [...strangers, ...(shape.ok ? [] : shape.problems)], root: 'webhooks' };
}

function readFile(value: object): Shape {
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version === 'number' && version > TEMPLATE_VERSION) {
    return refused(sentence('import_newer_version', { version, known: TEMPLATE_VERSION }), 'version');
  }
  const templates: unknown = Reflect.get(value, 'templates');
  if (Array.isArray(templates) && templates.length === 0)
    return refused(sentence('import_no_template'), 'templates');
  return checked(templateFileSchema(), value, '', ({ templates }) => templates.map(ofTemplate));
}

function checked<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  root: string,
  take: (data: T) => readonly Imported[],
): Shape {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, webhooks: take(result.data) };
  return { ok: false, problems: result.error.issues.flatMap(issue => describeIssue(issue, value)), root };
}

function refused(message: string, ...path: string[]): Shape {
  return { ok: false, problems: [{ message, path }], root: '' };
}

function isWebhook(value: object): boolean {
  return webhookFields.some(field => has(value, field));
}

function ofTemplate(template: Template): Imported {
  return imported(template.webhook, template.name, template);
}

function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key);
}
