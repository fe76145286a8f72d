import type { Page } from 'puppeteer-core';
import { recordSchema } from '../../../utils/store/templates/record.ts';
import type { Template } from '../../../utils/templates/template.ts';

/** What a save was answered, as far as it is used here. */
export interface Answered {
  readonly ok: boolean;
  readonly keptBoth?: boolean;
}

interface Port {
  readonly onMessage: { addListener(listener: (news: { outcome?: { ok: boolean } }) => void): void };
  postMessage(message: unknown): void;
}

/** The extension's own API in its pages and scripts, as far as it is used here. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<Answered>;
    connect(info: { name: string }): Port;
  };
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
};

/** Has the background carry out a command on the library, as the extension's pages do. */
export function libraryCommand(page: Page, command: Readonly<Record<string, unknown>>): Promise<unknown> {
  const message = { type: 'library-command', command };
  return page.evaluate(sent => chrome.runtime.sendMessage(sent), message);
}

/** A template to save, with a description of so many letters and spaces that no browser's store makes shorter. */
export function templateOfSize(id: string, letters: number): Template {
  let random = 1;
  // Short words: one long run of random letters would be taken for a secret.
  const letter = (_: unknown, at: number) => {
    if (at % 5 === 4) return ' ';
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

/**
 * Runs in a page or a script of the extension: saves new templates, all at once. The first `shared` of them have ids
 * that all writers use.
 */
export function saveMany(writer: string, count: number, shared: number): Promise<Answered[]> {
  const saves = Array.from({ length: count }, (_, at) => {
    const template = {
      id: at < shared ? `shared-${at}` : `${writer}-${at}`,
      name: 'Paging',
      description: `save ${at} of ${writer}`,
      scope: 'any',
      webhook: { type: 'http-post', url: 'https://hooks.example.com/mist', topics: ['alarms'] },
    };
    const command = { do: 'save', template, base: null, revision: `${writer}-${at}` };
    return chrome.runtime.sendMessage({ type: 'library-command', command });
  });
  return Promise.all(saves);
}

/** Runs in a page of the extension: imports new templates, and gives whether it was done. */
export function importMany(writer: string, count: number): Promise<boolean> {
  const templates = Array.from({ length: count }, (_, at) => ({
    id: `${writer}-${at}`,
    name: 'Paging',
    description: `import ${at} of ${writer}`,
    scope: 'any',
    webhook: { type: 'http-post', url: 'https://hooks.example.com/mist', topics: ['alarms'] },
  }));
  const port = chrome.runtime.connect({ name: 'library-import' });
  return new Promise(resolve => {
    port.onMessage.addListener(({ outcome }) => outcome && resolve(outcome.ok));
    port.postMessage({ templates, choices: {} });
  });
}

/** The templates in the extension's store, read from one of its pages; those in the bin are left out. */
export async function readStoredTemplates(page: Page): Promise<Template[]> {
  const entries = await page.evaluate(() => chrome.storage.local.get(null));
  return Object.entries(entries).flatMap(([key, value]) => {
    if (!key.startsWith('template:')) return [];
    const { template, deletedAt } = recordSchema().parse(JSON.parse(String(value)));
    return deletedAt === undefined ? [template] : [];
  });
}
