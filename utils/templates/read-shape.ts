import * as z from 'zod/mini';
import { type Described, describeIssue } from './describe-issue.ts';
import { type Imported, importedTemplate, importedWebhook } from './imported.ts';
import { TEMPLATE_VERSION, templateFileSchema, templateSchema } from './template.ts';
import { webhookFields, webhookSchema } from './webhook.ts';

/** What a JSON value holds, or why it holds nothing for us. `root` names the value in paths. */
export type Shape =
  | { readonly ok: true; readonly webhooks: readonly Imported[] }
  | { readonly ok: false; readonly problems: readonly Described[]; readonly root: string };

/** Tells a template file, a single template, a webhook and a list of webhooks apart, and checks it. */
export function readShape(value: unknown): Shape {
  if (Array.isArray(value)) return readList(value);
  if (typeof value !== 'object' || value === null) {
    const message = 'expected a webhook, which is an object, or an array of webhooks';
    return { ok: false, problems: [{ message, path: [] }], root: '' };
  }
  if (has(value, 'format') || Array.isArray(Reflect.get(value, 'templates'))) return readFile(value);
  if (typeof Reflect.get(value, 'webhook') === 'object' && !has(value, 'url')) {
    return checked(templateSchema, value, '', template => [importedTemplate(template)]);
  }
  if (!webhookFields.some(field => has(value, field))) return notAWebhook([]);
  return checked(webhookSchema, value, 'webhook', webhook => [importedWebhook(webhook)]);
}

function readList(value: readonly unknown[]): Shape {
  if (value.length === 0) {
    return {
      ok: false,
      problems: [{ message: 'the array is empty: there is no webhook in it', path: [] }],
      root: '',
    };
  }
  const other = value.findIndex(
    each => typeof each === 'object' && each !== null && !webhookFields.some(field => has(each, field)),
  );
  if (other >= 0) return notAWebhook([other]);
  return checked(z.array(webhookSchema), value, 'webhooks', webhooks =>
    webhooks.map((webhook, index) => importedWebhook(webhook, index)),
  );
}

function readFile(value: object): Shape {
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version === 'number' && version > TEMPLATE_VERSION) {
    const message = `this file is of version ${version}, and only version ${TEMPLATE_VERSION} is known here. Update the extension, then import it again`;
    return { ok: false, problems: [{ message, path: ['version'] }], root: '' };
  }
  return checked(templateFileSchema, value, '', ({ templates }) => templates.map(importedTemplate));
}

function checked<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  root: string,
  imported: (data: T) => readonly Imported[],
): Shape {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, webhooks: imported(result.data) };
  return { ok: false, problems: result.error.issues.flatMap(issue => describeIssue(issue, value)), root };
}

function notAWebhook(path: readonly number[]): Shape {
  const message = 'this is no webhook: it has none of the fields of one, such as name, url and topics';
  return { ok: false, problems: [{ message, path }], root: path.length > 0 ? 'webhooks' : '' };
}

function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key);
}
