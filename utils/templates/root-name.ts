import type { Node } from 'jsonc-parser';

/** What paths begin with: `webhook` or `webhooks` where the text is one or a list, nothing where its own names say it. */
export function rootName({ type, children = [] }: Node): string {
  if (type === 'array') return 'webhooks';
  if (type !== 'object') return '';
  const names = new Set(children.map(({ children: [name] = [] }) => name?.value));
  const template = ['format', 'templates', 'webhook'].some(name => names.has(name)) && !names.has('url');
  return template ? '' : 'webhook';
}
