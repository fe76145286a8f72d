import type { PageParts } from './webhook-page.ts';

export const field = (caption: string, value: string, id: string) =>
  `<div><label for="${id}">${caption}</label><input id="${id}" value="${value}"></div>`;
export const caption = (text: string, kind = 'caption') => `<div class="${kind}">${text}</div>`;

export type Case = readonly [what: string, parts: PageParts, expected: Record<string, unknown>];
