import { type SentenceKey, sentence } from '../../utils/language/sentence.ts';
import type { Template } from '../../utils/templates/template.ts';

const keys: Readonly<Record<Template['scope'], SentenceKey>> = {
  org: 'templates_scope_org',
  site: 'templates_scope_site',
  any: 'templates_scope_any',
};

/** Where a template's webhook may stand, in a word or two. */
export function scopeTitle(scope: Template['scope']): string {
  return sentence(keys[scope]);
}
