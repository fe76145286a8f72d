import type { Page } from 'puppeteer-core';
import { recordSchema } from '../../utils/store/templates/record.ts';
import type { Template } from '../../utils/templates/template.ts';

/** The extension's own API in its pages, as far as it is used here. */
declare const chrome: {
  readonly storage: { readonly local: { get(keys: null): Promise<Record<string, unknown>> } };
};

/** The templates in the extension's store, read from one of its pages; those in the bin are left out. */
export async function readStoredTemplates(page: Page): Promise<Template[]> {
  const entries = await page.evaluate(() => chrome.storage.local.get(null));
  return Object.entries(entries).flatMap(([key, value]) => {
    if (!key.startsWith('template:')) return [];
    const { template, deletedAt } = recordSchema().parse(JSON.parse(String(value)));
    return deletedAt === undefined ? [template] : [];
  });
}
