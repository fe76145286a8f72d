import { topics } from '../webhook/topics.ts';
import type { Template } from './template.ts';

const topicTitles = new Map(topics.map(({ key, title }) => [key, title]));

/** What is searched of each template; one that changes is another object. */
const texts = new WeakMap<Template, string>();

/**
 * Whether a template holds every word of the query in its name, description, tags, topics or URL. Letter case and
 * accents do not count; an empty query finds all.
 */
export function templateSearch(query: string): (template: Template) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return template => words.every(word => textOf(template).includes(word));
}

function textOf(template: Template): string {
  const known = texts.get(template);
  if (known !== undefined) return known;
  const { name, description, tags, webhook } = template;
  const chosen = (webhook.topics ?? []).flatMap(key => [key, topicTitles.get(key) ?? '']);
  const parts = [name, description, ...tags, webhook.name ?? '', webhook.url ?? '', ...chosen];
  const text = fold(parts.join('\n'));
  texts.set(template, text);
  return text;
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
