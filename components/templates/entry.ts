import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import { typeTitle } from '../../utils/rules/webhook-type.ts';
import type { Library, StoredTemplate } from '../../utils/templates/library.ts';
import type { Template } from '../../utils/templates/template.ts';
import type { Webhook } from '../../utils/templates/webhook.ts';
import { isFieldName } from '../../utils/webhook/fields.ts';

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

const keys: Readonly<Record<Template['scope'], SentenceKey>> = {
  org: 'templates_scope_org',
  site: 'templates_scope_site',
  any: 'templates_scope_any',
};

/** Where a template's webhook may stand, in a word or two. */
export function scopeTitle(scope: Template['scope']): string {
  return sentence(keys[scope]);
}

/** The host of a URL in variable notation, for a glance; the whole text where there is none. */
function urlHost(url: string): string {
  return /^\s*[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#]+)/i.exec(url)?.[1] ?? url.trim();
}

/** The scopes to choose from, with their titles. */
export function scopeOptions() {
  return (['any', 'org', 'site'] as const).map(value => ({ value, label: scopeTitle(value) }));
}

/** What tells a template from others at a glance: its type, its receiver's host, its scope. */
export function templateFacts({ webhook: { type, url }, scope }: Template): string[] {
  return [type ? typeTitle(type) : '', url ? urlHost(url) : '', scopeTitle(scope)].filter(Boolean);
}

/** The fields of a webhook that the API has and no form: they are kept as they are. */
export function otherFields(webhook: Webhook): string[] {
  return Object.keys(webhook).filter(field => !isFieldName(field));
}
