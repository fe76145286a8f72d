import { pageFrom } from './page.ts';

/** The first element of some markup, on a page of its own. */
export function elementFrom(html: string): Element {
  const element = pageFrom(`<body>${html}</body>`).body.firstElementChild;
  if (!element) throw new Error('No element.');
  return element;
}
