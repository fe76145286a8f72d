import * as z from 'zod/mini';
import { sentence } from '../../language/sentence.ts';
import { isFieldName } from '../../webhook/fields.ts';
import { describeVariables } from '../describe-variables.ts';
import {
  TEMPLATE_VERSION,
  type Template,
  templateFileSchema,
  templateSchema,
  type Variable,
} from '../template.ts';
import { cut } from '../text.ts';
import { orderFields, readOnlyFields, type Webhook, webhookFields, webhookSchema } from '../webhook.ts';
import { type Described, describeIssue } from './describe-issue.ts';

/** A configuration as it came in. */
export interface Imported {
  readonly title: string;
  /** In variable notation: give it to `applyVariables` before it is used, even without variables. */
  readonly webhook: Webhook;
  readonly variables: readonly Variable[];
  /** Read-only fields that were left out. */
  readonly dropped: readonly string[];
  /** Fields that are kept and that the form does not show. */
  readonly unknown: readonly string[];
  /** Set where it comes from a template file; its webhook and variables are the same. */
  readonly template?: Template;
}

/** What a webhook, or a template with its webhook, holds for us. */
export function imported(webhook: Webhook, title: string, template?: Template): Imported {
  const kept = orderFields(webhook);
  const variables = describeVariables(kept, template?.variables ?? []);
  return {
    title: cut(title, 100),
    webhook: kept,
    variables,
    dropped: readOnlyFields.filter(field => Object.hasOwn(webhook, field)),
    unknown: Object.keys(kept).filter(field => !isFieldName(field)),
    ...(template && { template: { ...template, webhook: kept, variables } }),
  };
}

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
