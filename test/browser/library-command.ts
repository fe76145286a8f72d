import type { Page } from 'puppeteer-core';
import type { Template } from '../../utils/templates/template.ts';

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Has the background carry out a command on the library, as the extension's pages do. */
export function libraryCommand(page: Page, command: Readonly<Record<string, unknown>>): Promise<unknown> {
  const message = { type: 'library-command', command };
  return page.evaluate(sent => chrome.runtime.sendMessage(sent), message);
}

/** A template to save, with a description of so many letters that no browser's store makes shorter. */
export function templateOfSize(id: string, letters: number): Template {
  let random = 1;
  const letter = () => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(97 + ((random >>> 16) % 26));
  };
  return {
    id,
    name: `Paging ${id}`,
    description: Array.from({ length: letters }, letter).join(''),
    tags: [],
    scope: 'any',
    variables: [],
    webhook: { type: 'http-post', url: 'https://hooks.example.com/mist', topics: ['alarms'] },
  };
}
