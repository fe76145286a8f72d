import { browser } from 'wxt/browser';
import type { ImportOutcome, ImportRequest } from '../../templates/library.ts';
import { IMPORT_PORT, importNewsSchema } from './import-messages.ts';

/**
 * Has the background import templates. Where the port closes before the outcome came, the background was ended: then
 * either all or nothing is stored, and the same import, done again, adds only what is missing.
 */
export function importTemplates({
  templates,
  choices,
  kept,
  onProgress,
  signal,
}: ImportRequest): Promise<ImportOutcome> {
  if (signal.aborted) return Promise.resolve({ ok: false, failure: 'cancelled' });
  const port = browser.runtime.connect({ name: IMPORT_PORT });
  const ended = new AbortController();
  return new Promise<ImportOutcome>(resolve => {
    port.onMessage.addListener((message: unknown) => {
      const news = importNewsSchema().safeParse(message);
      if (!news.success) resolve({ ok: false, failure: 'unavailable' });
      else if ('outcome' in news.data) resolve(news.data.outcome);
      else onProgress(news.data.share);
    });
    port.onDisconnect.addListener(() => resolve({ ok: false, failure: 'unavailable' }));
    signal.addEventListener('abort', () => resolve({ ok: false, failure: 'cancelled' }), {
      signal: ended.signal,
    });
    port.postMessage({ templates, choices, ...(kept && { kept }) });
  }).finally(() => {
    ended.abort();
    port.disconnect();
  });
}
